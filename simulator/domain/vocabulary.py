"""The closed vocabulary of a library: acts, facts, outcomes, statements and the company's own names."""

from collections.abc import Mapping
from functools import cached_property
from typing import Annotated, Literal

from pydantic import Field, StrictInt

from simulator.domain.base import FactValue, Id, SpielId, Text, Value

Side = Literal["trainee", "customer"]
IGNORED = "ignored"
"""Event: the trainee said something, and nothing in it answered the customer."""
HANGS_UP = "hangs_up"
"""Customer's act when the mood falls below what the persona bears."""
OUT_OF_TIME = "out_of_time"
"""Event: the turn limit of the scenario is reached and the customer rings off."""
EVENTS = (IGNORED, OUT_OF_TIME)


class Act(Value):
    """What an utterance or an action does. Trainee acts move the mood; customer acts are cues."""

    id: Id
    by: Side
    means: Text = Field(description="One sentence for trainers and annotators.")
    group: Id = Field(description="Acts of one group may be named together in a persona's `on` and `reacts`.")
    label: str | None = Field(None, description="Set for actions only: the words on the button.")
    mood: Annotated[StrictInt, Field(ge=-3, le=3)] = Field(
        0,
        description="Steps the customer's mood moves by default. A rise lasts only if the call moves on.",
    )
    words_only: bool = Field(
        False, description="Kind words alone lift the mood no further than the persona's `words_lift_to`."
    )
    assumption: str | None = Field(None, description="Why we added it, where the guide is silent.")

    @property
    def is_action(self) -> bool:
        """True for what is done on the desk, false for what is said."""
        return self.label is not None


class Statement(Value):
    """One numbered statement of the company guide, in a sentence."""

    id: Annotated[str, Field(pattern=r"^[A-Z][0-9]+$")]
    kind: Literal["advice", "procedure", "routing", "spiel"]
    says: Text


class Fact(Value):
    """One thing that may be true of an account. Its domain is finite, so that calls can be proved."""

    id: Id
    values: tuple[FactValue, ...]
    means: Text


class Outcome(Value):
    """How a call can end."""

    id: Id
    means: Text


class Spiel(Value):
    """Approved wording, the statement it belongs to and the acts it performs."""

    id: SpielId
    statement: str
    text: Text
    acts: tuple[Id, ...]
    verbatim: bool = Field(description="True: quoted from the guide. False: ours, because the guide gives no wording.")
    lock: Annotated[str, Field(pattern=r"^[0-9a-f]{8}$")] | None = Field(
        None,
        description="Holds quoted words to the guide: a changed letter no longer fits. `simulator check` names it.",
    )
    assumption: str | None = None


class Company(Value):
    """What another company changes to make the library its own."""

    name: Text
    agent_names: tuple[Text, ...] = Field(description="First names the trainee may be called by in a call.")
    departments: Mapping[Id, Text] = Field(description="Department id to the name agents say aloud.")
    currency: Text = "$"


class Vocabulary(Value):
    """Everything that personas, scenarios and scorecards may refer to by name."""

    acts: Mapping[str, Act]
    facts: Mapping[str, Fact]
    outcomes: Mapping[str, Outcome]
    statements: Mapping[str, Statement]
    spiels: Mapping[str, Spiel]
    company: Company

    @cached_property
    def groups(self) -> Mapping[str, tuple[str, ...]]:
        """Group name to the trainee acts in it, in file order."""
        found: dict[str, list[str]] = {}
        for act in self.acts.values():
            if act.by == "trainee":
                found.setdefault(act.group, []).append(act.id)
        return {name: tuple(ids) for name, ids in found.items()}

    def expand(self, name: str) -> tuple[str, ...]:
        """The trainee acts an act name, group name or event stands for; empty for an unknown name."""
        if name in self.groups:
            return self.groups[name]
        return (name,) if name in self.acts or name in EVENTS else ()
