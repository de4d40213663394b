"""Five minutes of drill as pages and terminal show them: a card, its mark, the end of a session, what is due."""

from dataclasses import dataclass
from datetime import date, datetime

from simulator.domain.cards import CardKind, Choosable, Input, Said


@dataclass(frozen=True, slots=True)
class MarkView:
    """What came of an answer. `right` are the right words, `statement` the guide's number behind them.

    `due` says in words when the card comes again. `help` is not empty where the card was missed again and again.
    `practise` is the scenario to take when the answer was wrong, with the words for its button; both empty otherwise.
    """

    is_right: bool
    is_critical: bool
    verdict: str
    heard: tuple[str, ...]
    right: tuple[str, ...]
    why: str
    rule: str
    statement: str
    due: str
    help: str
    practise: str
    practise_words: str


@dataclass(frozen=True, slots=True)
class FirstLook:
    """What is read before a card is asked that was never taught: the right words, and the reason."""

    right: tuple[str, ...]
    why: str
    statement: str


@dataclass(frozen=True, slots=True)
class CardView:
    """One card on the screen. `number` of `of` ("7 of 12"). `token` names this asking: an answer brings it back, and an
    answer that was given already, in another window or before a reload, is told so and counts once.

    `kind_words` say in two or three words what is asked for. `mark` is None until it was answered. `again`: asked
    once more in this session after a miss; that answer no longer counts for when it is due. `why` says in a sentence
    where it comes from, if that is a real call; empty otherwise. `first`: what is read first, and then hidden, where it
    was never taught; None: it was.
    """

    number: int
    of: int
    token: str
    card: str
    kind: CardKind
    kind_words: str
    input: Input
    situation: str
    said: tuple[Said, ...]
    account: tuple[tuple[str, str], ...]
    ask: str
    options: tuple[Choosable, ...]
    gapped: tuple[str, ...]
    again: bool
    mark: MarkView | None
    why: str = ""
    first: FirstLook | None = None


@dataclass(frozen=True, slots=True)
class Forecast:
    """How many cards come due on a day."""

    day: date
    words: str
    cards: int


@dataclass(frozen=True, slots=True)
class SessionDone:
    """The end of a session: what was done, in words, the days practised, what comes on the next days.

    `headline` is one sentence ("Done: 12 cards, 10 right."); `streak` speaks of days without blame and is empty
    where there is nothing to say; `missed` are the cards that come back tomorrow, in words, each with its statement.
    `more`: how many cards another session of today would have, for whoever wants to go on; what is due waits anyway.
    """

    headline: str
    took: str
    streak: str
    missed: tuple[tuple[str, str], ...]
    forecast: tuple[Forecast, ...]
    more: int


@dataclass(frozen=True, slots=True)
class DrillView:
    """A session of somebody: either a card, or its end. `notice` is one sentence on what was odd (answered in another
    window, the content has changed meanwhile); empty: nothing was. Without cards and without an end: nothing is due.
    """

    card: CardView | None
    done: SessionDone | None
    notice: str
    next_due: str


@dataclass(frozen=True, slots=True)
class DueNow:
    """What the first page says of the drill: how many cards wait, and what stands on its button.

    `cards` 0: nothing is due, and `words` say when something is. Otherwise `words` say how long it takes. `tomorrow`:
    how many cards will wait tomorrow, if nothing more is done today.
    """

    cards: int
    words: str
    forecast: tuple[Forecast, ...]
    tomorrow: int


@dataclass(frozen=True, slots=True)
class Strength:
    """What somebody knows of a statement now. `recall` is the chance to know it today, 0 to 1, by the memory model over
    its cards; None: never asked. `due` the earliest day a card of it is due; None: never asked. `answered` counts
    first attempts of a day, `lapses` how often it was forgotten.
    """

    statement: str
    recall: float | None
    answered: int
    lapses: int
    due: datetime | None


@dataclass(frozen=True, slots=True)
class DueCard:
    """A card that is due today, as it will be asked. `due` is the day it came due: today for one never asked before."""

    view: CardView
    statement: str
    due: date


@dataclass(frozen=True, slots=True)
class Leech:
    """A card that `people` forget again and again. `is_suspect`: so many that its wording may be the problem.

    `words` say so in a sentence, to a trainer.
    """

    card: str
    kind: CardKind
    statement: str
    people: int
    is_suspect: bool
    words: str
