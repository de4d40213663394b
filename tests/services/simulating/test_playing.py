"""Made-up trainees: what they know is what is found in their calls, within its own interval."""

import json
import random
from datetime import UTC, datetime
from pathlib import Path

import pytest
from scipy.stats import binom

from simulator.services.authoring.kept_certificates import read_certificates
from simulator.services.library.folder import open_library
from simulator.services.simulating.courses import Stages, courses
from simulator.services.simulating.history import Grader, Ways, live, named
from simulator.services.simulating.playing import play
from simulator.services.simulating.skill import TEACHES, Skill

ROOT = Path(__file__).parents[3]
UNTIL = datetime(2026, 3, 31, 12, tzinfo=UTC)
KINDS = ("cancelled_months_ago", "remove_autopay")
CALLS = 120


@pytest.fixture(scope="module")
def stages():
    return Stages(open_library(ROOT)[0])


@pytest.fixture(scope="module")
def ways(stages):
    """The courses of two accounts of two kinds of calls."""
    certificates = read_certificates(ROOT)
    chosen = [key for kind in KINDS for key in [key for key in sorted(certificates) if key[0] == kind][:2]]
    found = [course for key in chosen for course in courses(stages, certificates[key])]
    return Ways({(course.key, course.form): course for course in found}, KINDS, has_moves=True)


@pytest.fixture(scope="module")
def grader(stages):
    return Grader(stages)


def taken(stages, ways, grader, skill, form="open", calls=CALLS):
    """So many calls of somebody with this skill, each graded."""
    chance = random.Random(5)
    chosen = [course for (_, its_form), course in ways.courses.items() if its_form == form]
    for number in range(calls):
        course = chosen[number % len(chosen)]
        yield grader.grade(play(stages.begun(course.key, form, 0), course, skill, 0.0, chance))


def within(successes: int, of: int, share: float) -> bool:
    """Whether a count lies where its share puts it all but once in 1,000 times."""
    return bool(binom.ppf(0.0005, of, share) <= successes <= binom.ppf(0.9995, of, share))


@pytest.mark.parametrize("form", ["open", "prompted"])
def test_whoever_knows_everything_passes_every_call(stages, ways, grader, form):
    assert all(found.passed for found in taken(stages, ways, grader, Skill.fixed(1.0), form, 20))


def test_whoever_knows_nothing_and_guesses_nothing_passes_none(stages, ways, grader):
    assert not any(found.passed for found in taken(stages, ways, grader, Skill.fixed(0.0), calls=20))


@pytest.mark.parametrize(("knows", "guesses"), [(0.7, 0.0), (0.4, 0.5)])
def test_how_often_a_statement_is_known_is_found_again_in_the_lines_of_the_scorecard(
    stages, ways, grader, knows, guesses
):
    """The account is opened by whoever knows C1, on which nothing else of it rests, or guesses it."""
    opening = [piece for course in ways.courses.values() for _, pieces in course.turns for piece in pieces]
    assert {piece.rests_on for piece in opening if piece.id == "check_account_status"} == {("C1",)}
    found = list(taken(stages, ways, grader, Skill.fixed(knows, guesses)))
    met = sum(_verdict(it.evaluation, "opened_account") == "met" for it in found)
    assert within(met, CALLS, knows + (1 - knows) * guesses)


def test_those_who_know_more_pass_more(stages, ways, grader):
    passed = [sum(it.passed for it in taken(stages, ways, grader, Skill.fixed(it), calls=60)) for it in (0.5, 0.8, 1.0)]
    assert passed == sorted(passed)
    assert passed[0] < passed[2] == 60


def test_practice_lifts_what_is_known_and_days_without_it_wear_it_off():
    skill = Skill(learns=0.5, forgets=10.0, guesses=0.0, hurries=0.0, knows_at_first=0.1)
    assert skill.knows("C1", 0) == 0.1
    skill.practise(["C1"], TEACHES["guided"], 0)
    assert skill.knows("C1", 0) == pytest.approx(0.55)
    assert skill.knows("C1", 10) == pytest.approx(0.275)
    assert skill.knows("C1", 1000) == 0.1
    assert skill.knows("C2", 0) == 0.1
    skill.practise(["C1"], TEACHES["guided"], 10)
    assert skill.knows("C1", 20) / skill.knows("C1", 10) > 0.5, "practised again, it lasts longer"


def test_the_same_figures_make_the_same_history_and_another_seed_another_one(stages, ways, grader):
    one = live(stages, ways, grader, 3, 20, 1, UNTIL)
    assert one == live(stages, ways, Grader(stages), 3, 20, 1, UNTIL)
    assert one.calls != live(stages, ways, grader, 3, 20, 2, UNTIL).calls
    assert one.calls != live(stages, ways, grader, 4, 20, 1, UNTIL).calls


def test_a_history_is_one_that_the_product_could_have_kept(stages, ways, grader):
    """Watched first; in order; at no moment after its end; no account that there is not."""
    history = live(stages, ways, grader, 0, 60, 1, UNTIL)
    records = [call.record for call in history.calls]
    assert records[0].level == "worked"
    assert [it.started_at for it in records] == sorted(it.started_at for it in records)
    assert all(it.started_at <= it.ended_at <= UNTIL for it in records if it.ended_at)
    assert {it.level for it in records} >= {"worked", "guided", "practice"}
    assert {(it.scenario, it.persona, it.case) for it in records} <= {key for key, _ in ways.courses}
    assert all(call.passed for call in history.calls if call.record.level == "worked")


def test_no_two_made_up_people_have_the_same_name():
    names = [named(number) for number in range(5000)]
    assert len(set(names)) == 5000


def _verdict(evaluation: str, line: str) -> str:
    return next(it["verdict"] for it in json.loads(evaluation)["criteria"] if it["id"] == line)
