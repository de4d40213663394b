"""Programmes with a moved clock: calls put into the store, and what the service makes of them."""

import random
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simulator.domain.base import Form
from simulator.domain.errors import NotFound
from simulator.domain.people import LOCAL, Person, PersonGone
from simulator.domain.programme import TakenCall
from simulator.domain.record import CallRecord, Finish, Level
from simulator.services.calls.call_store import CallStore
from simulator.services.drilling.views import DueNow
from simulator.services.library.folder import open_library
from simulator.services.library.service import LibraryService
from simulator.services.programmes.progress import place, progress, working_day
from simulator.services.programmes.service import ProgrammesService
from simulator.services.programmes.views import DoneStep, DrillStep, NextStep, PersonPosition, ProgrammeView, Step
from simulator.storage import Store

LIBRARY, FILES = open_library(Path(__file__).parents[3])
MONDAY = datetime(2026, 3, 2, 9, tzinfo=UTC)
LISTED = LibraryService(LIBRARY)


@dataclass
class Desk:
    """Somebody at work: a clock that is moved by hand, calls that are put into the store, drills that are noted."""

    store: Store
    now: datetime = MONDAY
    drilled: list[date] = field(default_factory=list)
    cards: int = 9
    ready: bool = False
    calls: int = 0

    def __post_init__(self) -> None:
        kept = CallStore(LIBRARY, FILES, self.store, now=lambda: self.now, chance=random.Random(7))
        self.store.add_library(LIBRARY.hash, {})
        self.programmes = ProgrammesService(
            kept,
            LISTED,
            drilled_days=lambda who: tuple(self.drilled),
            is_ready=lambda who: self.ready,
            zone=UTC,
        )

    def take(
        self,
        scenario: str,
        level: Level,
        form: Form = "prompted",
        *,
        passed: bool = True,
        who: Person = LOCAL,
        account: int = 0,
        parent: str | None = None,
        ended: bool = True,
    ) -> str:
        """A call, ten minutes long."""
        self.calls += 1
        self.now += timedelta(minutes=10)
        chosen = LIBRARY.scenarios[scenario]
        accounts = [(persona, case) for persona in chosen.personas for case in chosen.cases]
        persona, case = accounts[account % len(accounts)]
        name = f"c{self.calls}"
        self.store.add_call(
            CallRecord(
                name,
                LIBRARY.hash,
                scenario,
                persona,
                case,
                1,
                self.now,
                level=level,
                form=form,
                person=who.id,
                parent=parent,
            )
        )
        if ended:
            self.store.finish(name, Finish(self.now, "ended", 90.0 if passed else 40.0, passed, {}))
        return name

    def do(self, step: Step, *, account: int = 0) -> None:
        """Do what comes next."""
        if isinstance(step, DrillStep):
            self.drilled.append(self.now.date())
        elif isinstance(step, NextStep):
            self.take(step.scenario, step.level, step.form, account=account)

    def finish(self) -> DoneStep:
        """Do what comes next until today's part is done."""
        while not isinstance(step := self.next(), DoneStep):
            self.do(step)
        return step

    def tomorrow(self) -> None:
        """Nine in the morning of the next working day."""
        self.now = self.now.replace(hour=9, minute=0) + timedelta(days=1)
        while self.now.weekday() > 4:
            self.now += timedelta(days=1)

    def position(self, who: Person = LOCAL) -> ProgrammeView:
        found = self.programmes.position(who, DueNow(self.cards, "", (), self.cards))
        assert found is not None
        return found

    def next(self) -> Step:
        step = self.programmes.next_step(LOCAL, DueNow(self.cards, "", (), self.cards))
        assert step is not None
        return step

    def call(self) -> NextStep:
        """The call that comes next."""
        step = self.next()
        assert isinstance(step, NextStep)
        return step

    def of(self, who: Person) -> PersonPosition:
        return next(item for item in self.programmes.overview(LOCAL).people if item.person == who.id)


@pytest.fixture
def desk(store: Store) -> Desk:
    return Desk(store)


def test_somebody_new_is_offered_the_first_days_and_without_them_all_stays_as_it_was(desk: Desk) -> None:
    offered = desk.programmes.offer(LOCAL)
    assert offered is not None
    assert (offered.id, offered.days, offered.chosen) == ("new_hire", 10, False)
    assert desk.programmes.position(LOCAL) is None
    step = desk.call()
    assert (step.words, step.enrols) == ("Begin day 1: watch “Just cancel it”", "new_hire")
    desk.take("cancel_at_billing", "guided")
    assert desk.programmes.offer(LOCAL) is None


def test_ten_working_days_end_where_they_should(desk: Desk) -> None:
    desk.programmes.enrol(LOCAL, "new_hire")
    for day in range(1, 11):
        view = desk.position()
        assert (view.day, view.place, view.pace) == (day, f"Day {day} of 10", "On time.")
        stage = view.stages[day - 1]
        assert (view.stage, stage.state, stage.done) == (stage.id, "now", 0)
        first = desk.next()
        assert first.why.startswith(f"Day {day} of 10, “{stage.title.strip('“”')}”. ")
        assert isinstance(first, DrillStep) == (day > 1)
        done = desk.finish() if day < 10 else None
        while desk.position().stage == stage.id:
            desk.do(desk.next())
        assert done is None or done.why == f"Day {day} of 10: you have done all of it."
        assert desk.position().pace == ("Done for today." if done else "All of it is done.")
        desk.tomorrow()
    view = desk.position()
    assert (view.stage, view.done, view.pace) == (None, view.of, "All of it is done.")
    assert desk.next().why.startswith("“Your first ten days” is done, all of it. ")
    offered = desk.programmes.offer(LOCAL)
    assert offered is not None
    assert offered.id == "refresher"
    assert desk.of(LOCAL).standing == "done"


def test_what_is_next_is_in_the_order_of_the_stage_and_says_why(desk: Desk) -> None:
    desk.programmes.enrol(LOCAL, "new_hire")
    steps = []
    for _ in range(4):
        step = desk.call()
        steps.append((step.scenario, step.level, step.words))
        desk.do(step)
    assert [(scenario, level) for scenario, level, _ in steps] == [
        ("cancel_at_billing", "worked"),
        ("cancel_at_billing", "guided"),
        ("someone_else_answers", "worked"),
        ("someone_else_answers", "guided"),
    ]
    assert steps[1][2] == "Take “Just cancel it” with help"
    done = desk.next()
    assert isinstance(done, DoneStep)
    assert done.tomorrow == "Tomorrow starts with: Five minutes of cards, then: Take “Just cancel it”."
    assert isinstance(done.ahead, DrillStep)
    assert done.ahead.why.startswith("Day 1 of 10. You are ahead of the plan, in “On your own” (day 2).")


def test_whoever_went_ahead_yesterday_goes_on_today(desk: Desk) -> None:
    desk.programmes.enrol(LOCAL, "new_hire")
    desk.finish()
    while desk.position().stage != "in_your_own_words":
        step = desk.next()
        desk.do(step.ahead if isinstance(step, DoneStep) and step.ahead else step)
    desk.tomorrow()
    assert isinstance(desk.next(), DrillStep)
    assert desk.position().pace == "1 day ahead of the plan."


def test_a_call_that_is_failed_is_taken_again_and_another_one_comes_in_between(desk: Desk) -> None:
    desk.programmes.enrol(LOCAL, "new_hire")
    desk.take("cancel_at_billing", "worked")
    desk.take("cancel_at_billing", "guided", passed=False)
    assert desk.call().scenario == "cancel_at_billing"
    assert desk.next().why.endswith("Your last one did not pass. Its debrief says what to work on.")
    desk.take("cancel_at_billing", "guided", passed=False)
    desk.take("cancel_at_billing", "guided", passed=False)
    assert desk.call().scenario == "someone_else_answers"
    assert desk.of(LOCAL).standing == "on_time"
    desk.take("someone_else_answers", "worked")
    desk.take("cancel_at_billing", "guided", passed=False)
    found = desk.of(LOCAL)
    assert (found.standing, found.stuck) == ("stuck", ("“Just cancel it”: 4 tries without a pass.",))


def test_whoever_fails_alone_too_often_gets_help_once_more(desk: Desk) -> None:
    desk.programmes.enrol(LOCAL, "new_hire")
    desk.finish()
    desk.tomorrow()
    desk.do(desk.next())
    for number in range(4):
        assert desk.call().level == "practice" or number == 3
        desk.take("cancel_at_billing", "practice", passed=False)
    desk.take("too_many_calls", "worked")
    step = desk.call()
    assert (step.scenario, step.level) == ("cancel_at_billing", "guided")
    assert "4 tries have not passed" in step.why
    desk.do(step)
    assert (desk.call().scenario, desk.call().level) == ("cancel_at_billing", "practice")
    assert desk.of(LOCAL).stuck == ()


def test_days_off_do_not_count_and_two_working_days_without_anything_are_told_to_the_trainer(desk: Desk) -> None:
    desk.programmes.enrol(LOCAL, "new_hire")
    desk.tomorrow()
    assert (desk.of(LOCAL).standing, desk.position().place, desk.position().pace) == (
        "on_time",
        "Day 1 of 10",
        "On time.",
    )
    desk.tomorrow()
    assert desk.of(LOCAL).stuck == ("Nothing done for 2 working days.",)
    for day in (2, 3):  # half a day of training on each of two days
        desk.do(desk.next())
        desk.tomorrow()
        assert desk.position().place == f"Day {day} of 10"
    assert desk.of(LOCAL).stuck == ("2 days behind.",)
    assert "still in “Hear how it goes”" in desk.next().why
    assert desk.position().pace == "2 days behind the plan. The plan waits: go on where you are."
    friday, sunday, monday = (date(2026, 3, day) for day in (6, 8, 9))
    assert [working_day(friday, day) for day in (friday, sunday, monday)] == [1, 1, 2]
    assert [working_day(sunday, day) for day in (sunday, monday, monday + timedelta(1))] == [1, 1, 2]


def test_only_what_shows_something_counts(desk: Desk) -> None:
    original = desk.take("cancel_at_billing", "worked")
    desk.programmes.enrol(LOCAL, "new_hire")
    assert desk.position().done == 1  # the same day, before they chose it
    desk.take("cancel_at_billing", "guided", parent=original)
    assert desk.position().done == 1  # a branch, to try things
    begun = desk.take("cancel_at_billing", "guided", ended=False)
    desk.take("cancel_at_billing", "guided", parent=begun)
    assert desk.position().done == 2  # a choice was taken back: there, the branch is the call
    desk.take("someone_else_answers", "practice", "open")
    view = desk.position()
    assert (view.done, view.stage) == (4, "on_your_own")  # less support shows more
    desk.take("cancel_at_billing", "practice", who=desk_person(desk))
    assert desk.position().done == 4


def desk_person(desk: Desk) -> Person:
    """Somebody else."""
    dana = Person("dana", "Dana")
    desk.store.people.add(dana, desk.now)
    return dana


def test_calls_from_before_the_day_of_the_start_do_not_count(desk: Desk) -> None:
    desk.take("cancel_at_billing", "worked")
    desk.tomorrow()
    desk.programmes.enrol(LOCAL, "new_hire")
    assert desk.position().done == 0


def test_refresher_weeks_wait_for_their_day_and_their_calls_go_round(desk: Desk) -> None:
    taken: list[str] = []
    desk.programmes.enrol(LOCAL, "refresher")
    for week in range(3):
        for _ in range(5):
            step = desk.next()
            if isinstance(step, DrillStep):
                desk.do(step)
                step = desk.next()
            if isinstance(step, NextStep) and step.form == "open" and week == len(taken):
                taken.append(step.scenario)
                desk.do(step)
            desk.tomorrow()
    assert len(set(taken)) == 3
    assert desk.position().stage == "week_four"
    assert desk.position().pace == "On time."


def test_a_week_that_is_done_early_says_what_it_waits_for(desk: Desk) -> None:
    desk.programmes.enrol(LOCAL, "refresher")
    desk.take("cancel_at_billing", "practice", "open")
    for _ in range(3):
        desk.do(desk.next())
        assert isinstance(desk.next(), DoneStep)
        desk.tomorrow()
    desk.do(desk.next())
    view = desk.position()
    assert (view.stage, view.stages[1].waits) == ("week_two", "“The second week” waits for day 6.")
    assert desk.next().why.endswith("“The second week” waits for day 6.")


def test_where_nothing_is_due_a_drill_does_not_stop_anybody(desk: Desk) -> None:
    desk.programmes.enrol(LOCAL, "refresher")
    desk.cards = 0
    assert desk.call().form == "open"


def test_one_programme_at_a_time_and_it_is_kept_exported_and_deleted(desk: Desk) -> None:
    desk.programmes.enrol(LOCAL, "new_hire")
    since = desk.position().since
    desk.now += timedelta(hours=1)
    desk.programmes.enrol(LOCAL, "new_hire")  # the button again, in another window
    assert desk.position().since == since
    assert [item.id for item in desk.programmes.listed(LOCAL) if item.chosen] == ["new_hire"]
    desk.programmes.enrol(LOCAL, "refresher")
    assert desk.position().id == "refresher"
    desk.programmes.leave(LOCAL)
    assert desk.programmes.position(LOCAL) is None
    assert desk.programmes.offer(LOCAL) is None  # they have left it: it is not pressed on them
    kept = desk.store.people.kept_besides(LOCAL.id)["programmes"]
    assert [(row["programme"], row["ended"] is not None) for row in kept] == [("new_hire", True), ("refresher", True)]
    desk.store.people.delete(LOCAL.id)
    assert desk.store.people.kept_besides(LOCAL.id)["programmes"] == []


def test_names_that_are_not_there_are_said_in_a_sentence(desk: Desk) -> None:
    with pytest.raises(NotFound, match="Did you mean 'new_hire'"):
        desk.programmes.enrol(LOCAL, "new_hires")
    with pytest.raises(PersonGone):
        desk.programmes.enrol(Person("nobody"), "new_hire")
    desk.store.enrolments.enrol(LOCAL.id, "a_programme_of_before", desk.now)
    assert desk.programmes.position(LOCAL) is None
    assert desk.call().level == "worked"


def test_the_trainer_sees_everybody_the_stuck_ones_first(desk: Desk) -> None:
    dana = desk_person(desk)
    desk.programmes.enrol(dana, "new_hire")
    desk.tomorrow()
    desk.tomorrow()
    seen = desk.programmes.overview(LOCAL)
    assert [(item.known_as, item.standing) for item in seen.people] == [
        ("Dana", "stuck"),
        ("the first person on this machine", "none"),
    ]
    assert "4 or more tries" in seen.rule
    assert (seen.people[0].place, seen.people[0].stage) == ("Day 1 of 10", "Hear how it goes")


MOMENTS = st.tuples(
    st.sampled_from([*LIBRARY.scenarios]),
    st.sampled_from(
        [
            ("worked", "prompted"),
            ("guided", "prompted"),
            ("practice", "prompted"),
            ("practice", "open"),
            ("assessment", "open"),
        ]
    ),
    st.integers(0, 3),
    st.booleans(),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(MOMENTS, max_size=60), st.lists(st.integers(0, 20), max_size=12), st.integers(0, 60), st.booleans())
def test_doing_more_never_takes_anybody_back(moments, drilled, cut, ready) -> None:
    """More calls and drills: as many stages done at least, and as much in each of them."""
    calls = [
        TakenCall(scenario, level, form, str(account), "case", passed, MONDAY + timedelta(minutes=number))
        for number, (scenario, (level, form), account, passed) in enumerate(moments)
    ]
    days = [MONDAY.date() + timedelta(day) for day in drilled]
    for programme in LIBRARY.programmes.values():
        before = progress(programme, calls[:cut], days[: cut // 6])
        after = progress(programme, calls, days)
        assert all(late.done >= early.done for early, late in zip(before, after, strict=True))
        order = [*programme.stages, None]
        where = [place(item, 10, is_ready=ready).stage for item in (before, after)]
        first, second = (order.index(item and item.id) for item in where)
        assert first <= second
