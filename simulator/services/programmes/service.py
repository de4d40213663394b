"""The way from one call to the next, for somebody."""

from collections.abc import Mapping, Sequence
from datetime import tzinfo
from functools import cache, partial
from typing import Any, Final

from simulator.design.words import many
from simulator.domain.people import Person
from simulator.services.calls.call_store import Attempts, CallStore
from simulator.services.drilling.views import DueNow, Strength
from simulator.services.library.service import LibraryService
from simulator.services.programmes.again import forgotten, is_due_again
from simulator.services.programmes.enrolled import DrilledDays, Enrolled, IsReady
from simulator.services.programmes.milestones import milestone
from simulator.services.programmes.next_call import best, finished, next_call, presses, stage
from simulator.services.programmes.sentences import OWN_WORDS, call_words, quoted
from simulator.services.programmes.views import (
    CallStage,
    DrillStep,
    HeldStep,
    Milestone,
    MilestoneKind,
    NextStep,
    Overview,
    ProgrammeRow,
    ProgrammeView,
    Stage,
    Step,
)
from simulator.services.taking.levels import cards

TEXTS: Final[Mapping[Stage, str]] = {
    "new": "New",
    "watched": "Watched",
    "tried": "Not passed yet",
    "helped": "Passed with answers shown",
    "open": "Passed in your own words",
    "again": "Due again",
}
"""Stage -> its words on a card."""
_MILESTONES: Final[Mapping[MilestoneKind, str]] = {
    "passed": "Your first pass of this call.",
    "own_words": "Passed in your own words for the first time. No answers to choose from: that was all yours.",
    "perfect": "Your first perfect call on your own. Nothing was missed, from the first word to the last.",
    "stage": "That was the last one: every {level} call is now passed in your own words.",
}
_DUE: Final = "Cards come when you are about to forget them, so today is when they help most."


class ProgrammesService:
    """What comes next, and how far one has come. Raises what the store does."""

    def __init__(
        self,
        calls: CallStore,
        library: LibraryService,
        *,
        drilled_days: DrilledDays | None = None,
        is_ready: IsReady = lambda who: False,
        zone: tzinfo | None = None,
    ) -> None:
        """`drilled_days`: on which days somebody finished a drill (None: there are no drills, and none are asked for);
        `is_ready`: whether somebody has shown readiness; `zone`: where a day begins (None: as on this machine).
        """
        self._calls, self._library = calls, library
        self._enrolled = Enrolled(calls, library, drilled_days, is_ready, zone)

    def stages(self, who: Person, strengths: Sequence[Strength] = ()) -> tuple[CallStage, ...]:
        """How somebody stands with every call of the library. `strengths`: what they know of the guide's statements."""
        taken = self._calls.by_scenario(who)
        again = self._due_again(who, taken, strengths)
        return tuple(
            self._stage(name, taken.get(name, ()), is_due=name in again) for name in self._library.library.scenarios
        )

    def next_step(self, who: Person, due: DueNow | None = None, strengths: Sequence[Strength] = ()) -> Step | None:
        """The one thing to do now, how, and why; None for a library without calls. The same on every page.

        A call on hold; else, for somebody in a programme, what that has next. Else a call that was watched and not
        taken yet, or not passed yet; then the cards that are `due` (None: not known), if any are; then the call that
        suits what they took.
        """
        held = self._held(who)
        if held is not None:
            return held
        otherwise = cache(partial(self._without_programme, who, due, strengths))
        cards, later = (1, 1) if due is None else (due.cards, due.tomorrow)
        return self._enrolled.step(who, otherwise, cards=cards, cards_tomorrow=later)

    def _held(self, who: Person) -> HeldStep | None:
        """The call on hold. A branch, on which things are tried, is not: unless it is how a guided call goes on."""
        row = self._calls.on_hold(who)
        if row is None or (row.branch_of is not None and row.level != "guided"):
            return None
        after = f"It is on hold after {many(row.turns, 'turn', 'turns')}." if row.turns else "It waits for you."
        return HeldStep(row.id, f"Go on with {quoted(row.scenario)}", after)

    def listed(self, who: Person) -> tuple[ProgrammeRow, ...]:
        """All programmes of the library."""
        return self._enrolled.rows(who)

    def offer(self, who: Person) -> ProgrammeRow | None:
        """The programme to offer somebody: that for newcomers to whoever has not passed a call yet and has not left it;
        the first of the others to whoever is through with theirs. None for everybody else.
        """
        return self._enrolled.offer(who)

    def enrol(self, who: Person, programme: str) -> None:
        """Put somebody into a programme from today on, what they did today included; they leave the one they are in.

        Whoever is in it already stays as they are. Raises NotFound for no such programme, PersonGone.
        """
        self._enrolled.enrol(who, programme)

    def leave(self, who: Person) -> None:
        """Take somebody out of their programme; calls and drills stay as they are."""
        self._enrolled.leave(who)

    def position(
        self, who: Person, due: DueNow | None = None, strengths: Sequence[Strength] = ()
    ) -> ProgrammeView | None:
        """Where somebody is in their programme; None where they are in none, or in one the library no longer has."""
        position = self._enrolled.position(who)
        return None if position is None else self._enrolled.view(position, self.next_step(who, due, strengths))

    def listing(self, who: Person) -> dict[str, Any] | None:
        """The position in figures, for `simulator progress --json`: day, stage, what is done, what comes next."""
        found = self.position(who)
        if found is None:
            return None
        return {
            "programme": found.id,
            "since": found.since.isoformat(),
            "day": found.day,
            "days": found.days,
            "stage": found.stage,
            "done": found.done,
            "of": found.of,
            "next": None if found.next is None else found.next.words,
        }

    def overview(self, who: Person) -> Overview:
        """Where everybody on this machine is, those who are stuck first, those in no programme last."""
        return self._enrolled.overview()

    def _without_programme(
        self, who: Person, due: DueNow | None, strengths: Sequence[Strength], *, with_cards: bool
    ) -> NextStep | DrillStep | None:
        taken = self._calls.by_scenario(who)
        if with_cards and due is not None and due.cards and not presses(finished(taken)):
            return DrillStep(f"Drill {many(due.cards, 'card', 'cards')}", f"{_DUE} {due.words}")
        order = [card.id for card in self._library.scenarios(who)]
        chosen = next_call(order, taken, self._due_again(who, taken, strengths))
        if chosen is None:
            return None
        has_moves = bool(self._library.library.moves.moves)
        forms = self._library.library.scenarios[chosen.scenario].forms
        attempts = taken.get(chosen.scenario, ())
        support = cards(attempts, on_hold=False, has_moves=has_moves, forms_of_call=forms)
        level = next(card for card in support if card.recommended)
        open_now = level.forms[0] == "open" and level.id == "practice"
        return NextStep(
            scenario=chosen.scenario,
            level=level.id,
            form=level.forms[0],
            words=call_words(level.id, level.forms[0], quoted(self._library.card(who, chosen.scenario).title)),
            why=" ".join(filter(None, (chosen.why, level.why, OWN_WORDS if open_now else ""))),
        )

    def milestone(self, who: Person, call_id: str) -> Milestone | None:
        """What one of somebody's calls was the first to reach; None where it reached nothing new."""
        taken = self._calls.by_scenario(who)
        scenario = next((name for name, calls in taken.items() if any(it.id == call_id for it, _ in calls)), None)
        if scenario is None or scenario not in self._library.library.scenarios:
            return None
        level = self._library.card(who, scenario).level
        same = [card.id for card in self._library.scenarios(who) if card.level == level]
        kind = milestone(call_id, taken, same)
        return None if kind is None else Milestone(kind, _MILESTONES[kind].format(level=level))

    def _due_again(self, who: Person, taken: Mapping[str, Attempts], strengths: Sequence[Strength]) -> frozenset[str]:
        """The calls that are due again."""
        now = self._calls.now()
        lost = forgotten(strengths, now)
        mainly: dict[str, set[str]] = {}
        for statement in (one for chapter in self._library.guide(who).chapters for one in chapter.statements):
            for call in statement.calls:
                if call.mainly:
                    mainly.setdefault(call.id, set()).add(statement.id)
        return frozenset(name for name, calls in taken.items() if is_due_again(calls, now, mainly.get(name, ()), lost))

    def _stage(self, scenario: str, attempts: Attempts, *, is_due: bool) -> CallStage:
        found: Stage = "again" if is_due else stage(attempts)
        score = best(attempts)
        return CallStage(scenario, found, TEXTS[found], "" if score is None else f"Best {score} of 100")
