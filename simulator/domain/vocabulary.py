"""The closed vocabulary of a library: acts, facts, outcomes, statements and the company's own names."""

from collections.abc import Mapping
from functools import cached_property
from typing import Annotated, Literal

from pydantic import Field, StrictBool, StrictInt

from simulator.domain.base import FactValue, Id, SpielId, Text, Value
from simulator.domain.desk import NO_DESK, Desk
from simulator.domain.local_forms import US, LocaleName, in_language
from simulator.domain.roles import ERRORS, ROLES, Role, Side

IGNORED = "ignored"
"""Event: the trainee said something, and nothing in it answered the customer."""
HANGS_UP = "hangs_up"
"""Event: the mood has fallen below what the persona bears."""
OUT_OF_TIME = "out_of_time"
"""Event: the turn limit of the scenario is reached and the customer rings off."""
EVENTS = (IGNORED, OUT_OF_TIME)
CUSTOMER = "customer"
"""Group of the customer acts that stand in none of their own."""


class HeardIn(Value):
    """How a customer act is recognised in the text of a turn of an annotated transcript that does not list it."""

    phrases: Annotated[tuple[Text, ...], Field(min_length=1)] = Field(description="Words in a row, as they are said.")
    after: Id | None = Field(None, description="Only in the answer to a turn of the trainee with this act.")


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
    role: Role | None = Field(None, description="What the act is to the program, where its group does not say it.")
    shows: Id | None = Field(None, description="Actions only: the look-up of the desk that it opens.")
    needs: Mapping[Id, Text] = Field(
        {},
        description="Said only: what has to be done first, and why an answer with this act is wrong until then.",
    )
    heard_in: HeardIn | None = Field(None, description="Customer acts only: recognised in the text of transcripts.")
    # No rule of a call looks at these: certificates (`Library.digests`) do not depend on them.
    answered_by: tuple[Id, ...] = Field(
        (),
        exclude=True,
        description="Customer acts only: what answers it, one of these acts or groups of the trainee's. A line of the "
        "scorecard with `check: {answered: ...}` asks for it.",
    )
    heard: tuple[Text, ...] = Field(
        (),
        exclude=True,
        description="Ways to put it, or to say that it is being done, as suggestions learn it.",
    )
    assumption: str | None = Field(None, description="Why we added it, where the guide is silent.")

    @property
    def is_action(self) -> bool:
        """True for what is done on the desk, false for what is said."""
        return self.label is not None


class GroupHead(Value):
    """What stands in a group of trainee acts besides the acts."""

    role: Role | None = Field(None, description="What acts of this group are to the program, where they do not say it.")


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
    default: FactValue | None = Field(None, description="What it is in a case that does not say.")


class Outcome(Value):
    """How a call can end."""

    id: Id
    means: Text


class NearMiss(Value):
    """Wording that sounds like the approved one and differs in something that matters."""

    text: Text
    acts: tuple[Id, ...] = Field(description="The acts it performs, in order.")
    why: Text = Field(description="What is wrong with it, said to the trainee.")


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
    words: Id | None = Field(
        None, description="The move that it is the wording of: in an open call it is chosen among its near misses."
    )
    near_misses: tuple[NearMiss, ...] = Field((), description="Nearly right, as courteous and as long.")
    assumption: str | None = None


Language = Annotated[str, Field(pattern=r"^[a-z]{2}$")]
"""A language by its two letters."""


class Company(Value):
    """What another company changes to make the library its own."""

    name: Text
    agent_names: tuple[Text, ...] = Field(description="First names the trainee may be called by in a call.")
    departments: Mapping[Id, Text] = Field(description="Department id to the name agents say aloud.")
    # How things are written decides nothing in a call: certificates (`Library.digests`) do not depend on it.
    you_are: Text = Field(
        "an agent", exclude=True, description="What trainees are, before “at” and the company: an agent in Sales."
    )
    locale: LocaleName = Field(
        US,
        exclude=True,
        description="Language and country (`en_GB`): names and towns of customers, how amounts and dates are written.",
    )
    language: Language | None = Field(
        None, exclude=True, description="The language of the texts, where it is not that of the locale: es."
    )
    currency: Text = Field(
        "$", description="The sign of the money, or its code (GBP); the locale says where it stands."
    )
    address: Text = Field("{number} {street}, {town}", exclude=True, description="How an address is written.")
    phone: Text | None = Field(
        None,
        exclude=True,
        description="The form of customers' numbers, # for a digit; let it be one that nobody has. "
        "Left out: one of the United States.",
    )

    second_signature: StrictBool = Field(
        False,
        exclude=True,
        description="Whether somebody else than its author has to sign a change before the studio publishes it.",
    )

    @cached_property
    def written_in(self) -> str:
        """The locale in which amounts and dates are written: that of the place, in the language of the texts."""
        return in_language(self.locale, self.language) if self.language else self.locale


class Vocabulary(Value):
    """Everything that personas, scenarios and scorecards may refer to by name."""

    acts: Mapping[str, Act]
    facts: Mapping[str, Fact]
    outcomes: Mapping[str, Outcome]
    statements: Mapping[str, Statement]
    spiels: Mapping[str, Spiel]
    company: Company
    desk: Desk = NO_DESK
    declared: tuple[Role, ...] = Field(
        (), description="Roles that some group or act declares, in file order; a group may declare one and be empty."
    )

    @cached_property
    def groups(self) -> Mapping[str, tuple[str, ...]]:
        """Group name to the trainee acts in it, in file order."""
        found: dict[str, list[str]] = {}
        for act in self.acts.values():
            if act.by == "trainee":
                found.setdefault(act.group, []).append(act.id)
        return {name: tuple(ids) for name, ids in found.items()}

    @cached_property
    def customer_groups(self) -> Mapping[str, tuple[str, ...]]:
        """Group name to the customer acts in it, in file order; acts in no group are left out."""
        found: dict[str, list[str]] = {}
        for act in self.acts.values():
            if act.by == "customer" and act.group != CUSTOMER:
                found.setdefault(act.group, []).append(act.id)
        return {name: tuple(ids) for name, ids in found.items()}

    def members(self, name: str) -> tuple[str, ...]:
        """The acts, of either side, that the name of an act or of a group stands for; any other name for itself."""
        return self.groups.get(name) or self.customer_groups.get(name) or (name,)

    @cached_property
    def defaults(self) -> Mapping[str, FactValue]:
        """Fact to its value in a case that does not say, for facts that have such a value."""
        return {fact.id: fact.default for fact in self.facts.values() if fact.default is not None}

    def expand(self, name: str) -> tuple[str, ...]:
        """The trainee acts an act name, group name or event stands for; empty for an unknown name."""
        if name in self.groups:
            return self.groups[name]
        return (name,) if name in self.acts or name in EVENTS else ()

    def with_role(self, *roles: Role) -> tuple[str, ...]:
        """The acts that have one of these roles, in file order."""
        return tuple(act.id for act in self.acts.values() if act.role in roles)

    @property
    def lacking(self) -> tuple[Role, ...]:
        """Roles without which something cannot be proved, and that nothing here declares.

        A group may be empty where agents can do nothing of the kind. Errors are different: without one, that none
        can pass would be true of anything.
        """
        needed = (role for role, meaning in ROLES.items() if meaning.needed_for is not None)
        return tuple(
            role for role in needed if role not in self.declared or (role in ERRORS and not self.with_role(role))
        )
