"""What there is to choose from: calls, customers, and what is proved and assumed about them."""

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class PersonaCard:
    """A customer the trainee can choose."""

    id: str
    title: str
    about: str


@dataclass(frozen=True, slots=True)
class ProofCall:
    """One call as far as it is proved. `luck` is the best chance (0 to 1) of a player who knows nothing."""

    persona: str
    case: str
    state: Literal["proved", "not proved", "stale"]
    configurations: int
    perfect_turns: int
    luck: float


@dataclass(frozen=True, slots=True)
class ProofView:
    """What was established about a scenario over every possible call. `line` says it in a few words."""

    line: str
    holds: bool
    calls: int
    proved: int
    configurations: int
    luck: float
    details: tuple[ProofCall, ...]


@dataclass(frozen=True, slots=True)
class ScenarioCard:
    """A call the trainee can choose. Cases are not shown: they must be found out on the call."""

    id: str
    title: str
    summary: str
    level: Literal["starter", "steady", "hard"]
    direction: Literal["inbound", "outbound"]
    tags: tuple[str, ...]
    personas: tuple[PersonaCard, ...]
    cases: int
    statements: tuple[str, ...]
    proof: ProofView | None = None


@dataclass(frozen=True, slots=True)
class AssumptionRow:
    """Something we took the procedure to be where the guide is silent."""

    where: str
    title: str
    reason: str


@dataclass(frozen=True, slots=True)
class TrainerNote:
    """A point where the law may differ from the guide; `scenario` is the title of the call it is about."""

    scenario: str
    text: str


@dataclass(frozen=True, slots=True)
class GuideWords:
    """Words for a statement, blanks written as "(customer)". `quoted`: the guide's own, letter by letter; else ours.

    `caption` says whose they are; `assumption` why they were added, where the guide is silent.
    """

    id: str
    caption: str
    quoted: bool
    text: str
    assumption: str | None


@dataclass(frozen=True, slots=True)
class PractisedIn:
    """A call in which a statement counts. `mainly`: its words are an answer there, so that is where to practise it."""

    id: str
    title: str
    level: Literal["starter", "steady", "hard"]
    mainly: bool


@dataclass(frozen=True, slots=True)
class CheckedBy:
    """A line of a scorecard that rests on a statement. `counts` says when it counts, `critical` for whom it is."""

    scorecard: str
    title: str
    counts: str
    critical: str


@dataclass(frozen=True, slots=True)
class StatementView:
    """One statement of the guide, with all that goes back to it. `terms` are those of the glossary it speaks of."""

    id: str
    kind: Literal["advice", "procedure", "routing", "spiel"]
    says: str
    wordings: tuple[GuideWords, ...]
    calls: tuple[PractisedIn, ...]
    checks: tuple[CheckedBy, ...]
    terms: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ChapterView:
    """The statements that begin with one letter; the title is empty where the library gives none."""

    letter: str
    title: str
    statements: tuple[StatementView, ...]


@dataclass(frozen=True, slots=True)
class TermView:
    """One word of the glossary. `also` are other ways to write it."""

    id: str
    term: str
    stands_for: str | None
    also: tuple[str, ...]
    means: str
    statements: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class GuideView:
    """The whole guide, to be read and searched. `asked` is the id of the statement or term to show first, if any."""

    company: str
    chapters: tuple[ChapterView, ...]
    terms: tuple[TermView, ...]
    asked: str | None = None
