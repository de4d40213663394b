"""Trying out what is written: who fits, how a state is reached, what the engine did, and courses over an edit."""

import time
from pathlib import Path

import pytest

from simulator.domain.errors import NotFound, SimulatorError
from simulator.domain.people import LOCAL
from simulator.domain.record import GradedCall
from simulator.services.library.folder import read_folder
from simulator.services.rehearsing.service import RehearsingService
from simulator.services.rehearsing.views import Tried

MINIATURE = Path(__file__).parents[2] / "library"
BILL = Tried("second_bill", "shouter")
SHOUTER = "personas/shouter.yaml"
COUSIN = "title: A cousin\nabout: Answers for them.\nlike: caller\nline: third_party\nmood: {start: calm}\n"


class Desk:
    """The small library, to be edited, and the room over it."""

    def __init__(self, played=()):
        self.whole, _ = read_folder(MINIATURE)
        self.files = {**self.whole, "personas/cousin.yaml": COUSIN}
        self.room = RehearsingService(lambda: played, self.whole, lambda who: (self.files, ()))

    def edit(self, name, old, new):
        assert old in self.files[name]
        self.files = {**self.files, name: self.files[name].replace(old, new)}

    def look(self, tried=BILL, course=None):
        return self.room.look(LOCAL, tried, course)


@pytest.fixture(scope="module")
def desk():
    return Desk()


def by_id(view):
    return {state.id: state for state in view.states}


def test_the_map_has_every_persona_in_every_scenario(desk):
    found = desk.room.library_map(LOCAL)
    assert len(found.cells) == len(found.personas) * len(found.scenarios)
    assert {cell.state for cell in found.cells} <= {"proved", "stale", "findings", "unproved", "fits", "misfit"}
    misfit = next(cell for cell in found.cells if (cell.scenario, cell.persona) == ("second_bill", "cousin"))
    assert misfit.state == "misfit"
    assert misfit.why[0].startswith("They are on somebody else's line")


def test_the_map_counts_what_was_played_on_this_machine():
    calls = [GradedCall(str(n), "", "second_bill", "shouter", "", (), 90.0, n > 0) for n in range(3)]
    cells = Desk(calls).room.library_map(LOCAL).cells
    counted = {(cell.scenario, cell.persona): (cell.calls, cell.passed) for cell in cells}
    assert counted["second_bill", "shouter"] == (3, 2)
    assert counted["second_bill", "neighbour"] == (0, 0)


def test_a_state_says_how_a_call_comes_to_it_and_what_it_does_there(desk):
    states = by_id(desk.look())
    assert states["opening"].turns == 0
    assert states["telling"].turns == 1
    assert states["out_of_time"].turns is None
    assert "time" in states["out_of_time"].reach
    assert ("asking", "telling") in {(rule.event, rule.target) for rule in states["opening"].rules}
    assert states["opening"].file == SHOUTER


def test_a_state_that_no_call_comes_to_is_called_that():
    desk = Desk()
    desk.edit("personas/caller.yaml", "      explaining: weighing\n", "      explaining: telling\n")
    desk.edit("personas/caller.yaml", "{if: {mood_at_least: neutral}, go: weighing}", "{if: {mood_at_least: neutral}}")
    weighing = by_id(desk.look())["weighing"]
    assert weighing.turns is None
    assert weighing.reach.startswith("Not reachable")
    with pytest.raises(SimulatorError, match="No course leads to “weighing”"):
        desk.room.begin_at(LOCAL, BILL, "weighing")


def test_play_begins_at_a_state_by_a_real_course_and_goes_on(desk):
    course = desk.room.begin_at(LOCAL, BILL, "weighing")
    played = desk.look(course=course).played
    assert played.turns[-1].state == "weighing"
    assert played.another_way is None
    after = desk.room.choose(LOCAL, BILL, course, "end_call", len(course.choices))
    played = desk.look(course=after).played
    assert (played.turns[-1].state, played.offered) == ("ended", ())
    assert played.outcome
    assert desk.room.choose(LOCAL, BILL, after, "end_call", 0) == after  # a screen from before
    assert desk.room.back_to(LOCAL, BILL, after, len(course.choices)).states == course.states


def test_a_misspelt_state_is_told_with_the_nearest(desk):
    with pytest.raises(NotFound, match="weighing"):
        desk.room.begin_at(LOCAL, BILL, "wieghing")


def test_the_engine_says_which_rule_fired_and_why_not_those_above(desk):
    course = desk.room.resume(LOCAL, BILL, "opening", ("bills_run_on",))
    (turn,) = desk.look(course=course).played.turns[1:]
    heard = next(item for item in turn.heard if item.rules and item.rules[-1].fired and len(item.rules) > 1)
    above, fired = heard.rules
    assert (above.target, above.fired) == ("weighing", False)
    assert above.why_not == (f"they were {heard.mood}, worse than neutral",)
    assert (fired.target, fired.why_not) == ("", ())


def test_a_course_is_played_again_after_an_edit_and_says_from_where_it_differs():
    desk = Desk()
    course = desk.room.begin_at(LOCAL, BILL, "telling")
    desk.edit("personas/caller.yaml", "      asking: telling\n", "      asking: weighing\n")
    desk.edit("personas/caller.yaml", "go: weighing}", "go: telling}")
    desk.edit("personas/caller.yaml", "        - {}\n  telling", "        - {go: telling}\n  telling")
    other = desk.look(course=course).played.another_way
    assert other.turn == 1
    assert other.nearest is not None
    nearest = desk.room.nearest(LOCAL, BILL, course)
    assert nearest.states[-1] == "telling"
    assert desk.look(course=nearest).played.another_way is None
    kept = desk.room.back_to(LOCAL, BILL, course, 1)
    assert kept.states == ("weighing",)


def test_a_choice_that_is_gone_stops_the_course_there():
    desk = Desk()
    course = desk.room.resume(LOCAL, BILL, "opening", ("what_happened",))
    desk.edit("scenarios/second_bill.yaml", "id: what_happened", "id: what_was_it")
    desk.files = {name: text for name, text in desk.files.items() if not name.endswith(".plays.yaml")}
    played = desk.look(course=course).played
    assert played.another_way.stopped
    assert "“what happened” is not offered" in played.another_way.text
    assert len(played.turns) == 1


def test_a_broken_library_shows_what_it_was_and_what_is_wrong():
    desk = Desk()
    desk.edit(SHOUTER, "like: caller", "like: cller")
    view = desk.look()
    assert "1 error" in view.broken
    assert [(item.file, item.line) for item in view.errors] == [(SHOUTER, 3)]
    assert by_id(view)["telling"].turns == 1
    assert desk.room.library_map(LOCAL).findings == view.errors


def test_an_error_stands_on_the_state_and_the_reaction_that_it_is_about():
    desk = Desk()
    desk.edit("personas/caller.yaml", "      hearing: [{}]\n", "      hearing: [{}, {go: telling}]\n")
    states = by_id(desk.look())
    (finding,) = states["weighing"].findings
    assert (finding.code, finding.event, finding.file) == ("P406", "hearing", "personas/caller.yaml")
    assert states["telling"].findings == ()


def test_two_that_do_not_fit_are_drawn_with_the_reasons(desk):
    found = next(cell for cell in desk.room.library_map(LOCAL).cells if cell.state == "misfit")
    view = desk.look(Tried(found.scenario, found.persona))
    assert view.misfit == found.why
    assert all(state.turns is None for state in view.states)
    with pytest.raises(SimulatorError, match="cannot be played"):
        desk.room.begin_at(LOCAL, Tried(found.scenario, found.persona), "opening")


def test_the_proof_comes_beside_the_page_and_its_findings_stand_on_their_states():
    desk = Desk()
    assert desk.look().proof.state == "proving"
    known = settled(desk)
    assert known.proof.state == "findings"
    assert {item.code for item in by_id(known)["weighing"].findings} == {"Q817"}
    desk.edit(SHOUTER, "hangs_up_below: furious", "hangs_up_below: angry")
    assert desk.look().proof.state == "proving"
    assert settled(desk).proof != known.proof


def settled(desk):
    """The page once the call is proved."""
    patience = time.monotonic() + 60
    while (view := desk.look()).proof.state == "proving" and time.monotonic() < patience:
        time.sleep(0.02)
    return view
