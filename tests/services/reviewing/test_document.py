"""What the page says of a change: in words, for whom, and what follows."""

import pytest

from simulator.domain.errors import SimulatorError
from simulator.domain.people import LOCAL

from .conftest import NEIGHBOUR, Room

BILLS, CARD, SHOUTER = "scenarios/second_bill.yaml", "scorecards/bill_call.yaml", "personas/shouter.yaml"


def facts(read, title):
    (part,) = [part for part in read.parts if part.title == title]
    return " ".join([fact.text for fact in part.facts] + [line for fact in part.facts for line in fact.lines])


def said(read, about):
    (part,) = [part for part in read.words if part.about == about]
    return [(file.file, edit.where, edit.old, edit.new) for file in part.files for edit in file.edits]


def test_words_points_and_customers_stand_apart(room: Room):
    room.write("Okay, listen. {concern}", "Okay, look. {concern}", SHOUTER)
    room.write("hangs_up_below: furious", "hangs_up_below: angry", SHOUTER)
    room.write("weight: 5", "weight: 6", CARD)
    read = room.read(0, room.dana)
    assert [(file, old, new) for file, _, old, new in said(read, "words")] == [
        (SHOUTER, "Okay, listen. {concern}", "Okay, look. {concern}")
    ]
    assert [(file, old, new) for file, _, old, new in said(read, "grading")] == [(CARD, "5", "6")]
    assert [(file, old, new) for file, _, old, new in said(read, "calls")] == [(SHOUTER, "furious", "angry")]
    (words,) = [
        edit.words for part in read.words if part.about == "words" for file in part.files for edit in file.edits
    ]
    assert [span.text for span in words if span.kind != "same"] == ["listen", "look"]


def test_a_new_file_is_read_whole(room: Room):
    room.studio.copy(room.dana, NEIGHBOUR, "Next door")
    read = room.read(0, room.dana)
    (file,) = read.words[2].files
    assert file.says.startswith("A new file")
    assert "title: Next door" in file.inside


def test_it_says_whose_results_would_change_and_which_calls_go_on(room: Room):
    from simulator.services import compose

    taking = compose(room.calls).taking
    done = taking.start(LOCAL, "second_bill", "neighbour", seed=1)
    taking.choose(LOCAL, done, "end_call", 0)
    taking.start(room.lee, "second_bill", "shouter", seed=1)
    room.write("weight: 5", "weight: 60", CARD)
    read = room.read(0, room.dana)
    assert "Of 1 finished call" in facts(read, "Results that are kept")
    assert "1 call is under way: Lee 1. It keeps the library it began with" in facts(read, "Calls under way")
    assert "scorecard" in facts(read, "Calls that change")


def test_retiring_is_said_and_changes_no_call(room: Room):
    seen = room.studio.open(room.dana, SHOUTER).open
    assert seen is not None
    room.studio.retire(room.dana, SHOUTER, seen.stamp)
    read = room.read(0, room.dana)
    assert said(read, "calls")[0][3].startswith("Retired: offered for no new call")
    assert facts(read, "Calls that change").startswith("No call changes")
    assert facts(read, "Cards of the drills") == "No card of the drills changes."


def test_a_change_that_is_not_there_is_a_sentence(room: Room):
    with pytest.raises(SimulatorError, match="no change number 7"):
        room.reviewing.open(room.dana, 7)


def test_a_broken_draft_is_read_and_says_so(room: Room):
    room.write("like: ", "like: nobody_")
    read = room.read(0, room.dana)
    assert "cannot be told" in facts(read, "Calls that change")
    assert said(read, "calls")


def test_publishing_and_taking_back_gives_the_same_bytes(room: Room, every_byte):
    """Line ends of another system and certificates too."""
    place = room.root / NEIGHBOUR
    place.write_bytes(place.read_bytes().replace(b"\n", b"\r\n"))
    before = every_byte(room.root)
    room.write()
    room.write("title: ", "title: My ", SHOUTER)
    room.studio.copy(room.dana, NEIGHBOUR, "Next door")
    read = room.read(0, room.dana)
    done = room.reviewing.publish(room.dana, 0, read.token)
    assert every_byte(room.root) != before
    room.reviewing.roll_back(room.dana, done.number)
    assert every_byte(room.root) == before


def test_what_later_changes_build_on_stays(room: Room):
    room.write()
    first = room.studio.publish(room.dana)
    room.write("title: ", "title: Well. ")
    room.studio.publish(room.dana)
    assert [one.can_return for one in room.reviewing.open(room.dana).publications] == [True, False]
    with pytest.raises(SimulatorError, match="changed since"):
        room.reviewing.roll_back(room.dana, first.number)
