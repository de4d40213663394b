"""A draft is kept with every edit, by itself, until it is published; nobody's work is lost on the way."""

import pytest

from simulator.domain.errors import SimulatorError
from simulator.domain.people import LOCAL, Person
from simulator.services.studio.draft_store import BadFileName
from simulator.services.studio.service import FileMoved

NEIGHBOUR = "personas/neighbour.yaml"


@pytest.fixture
def write(studio, place):
    """Type a text over what stands there, so many seconds after the last time."""

    def typed(old: str, new: str, *, after: float = 0.0, file: str = NEIGHBOUR) -> None:
        place.moment += after
        text = studio.draft_files(LOCAL)[file]
        assert old in text
        studio.write(LOCAL, file, text.replace(old, new), studio.open(LOCAL, file).open.stamp)

    return typed


def text(studio, file=NEIGHBOUR):
    return studio.draft_files(LOCAL)[file]


def test_an_edit_is_in_the_draft_and_not_in_the_library(studio, place, write):
    before = place.read(NEIGHBOUR)
    write("title: ", "title: Oh ")
    assert "title: Oh " in text(studio)
    assert place.read(NEIGHBOUR) == before
    assert [row.change for row in studio.open(LOCAL).files if row.path == NEIGHBOUR] == ["changed"]
    assert text(
        studio.__class__(place.root, place.data, lambda: 0.0, studio._desk.reprover, place.change_sets)
    ) == text(studio)


def test_a_draft_is_plain_files_too(studio, place, write):
    write("title: ", "title: Oh ")
    (kept,) = place.data.rglob("files/personas/neighbour.yaml")
    assert kept.read_text("utf-8") == text(studio)


def test_another_person_has_a_draft_of_their_own(studio, write):
    write("title: ", "title: Oh ")
    assert "title: Oh " not in studio.draft_files(Person("dana", "Dana"))[NEIGHBOUR]


def test_what_is_typed_in_a_breath_is_undone_at_once_and_what_came_before_it_is_not(studio, place, write):
    published = text(studio)
    write("title: ", "title: A")
    write("title: A", "title: AB", after=0.3)
    first = text(studio)
    write("title: AB", "title: ABC", after=60)
    studio.undo(LOCAL)
    assert text(studio) == first
    studio.undo(LOCAL)
    assert text(studio) == published
    assert studio.open(LOCAL).files[0].change == "same"
    # Over a restart, too.
    again = place.studio()
    again.redo(LOCAL)
    again.redo(LOCAL)
    assert "title: ABC" in text(again)


def test_of_two_windows_the_one_that_lost_is_told_and_the_other_one_stays(studio):
    seen = studio.open(LOCAL, NEIGHBOUR).open
    studio.write(LOCAL, NEIGHBOUR, f"# first\n{seen.text}", seen.stamp)
    with pytest.raises(FileMoved, match="another window"):
        studio.write(LOCAL, NEIGHBOUR, f"# second\n{seen.text}", seen.stamp)
    assert text(studio).startswith("# first")


@pytest.mark.parametrize("name", ["../x.yaml", "personas/../../x.yaml", "/etc/x.yaml", "personas/x.txt", "x.yaml"])
def test_no_file_outside_of_a_library_is_written(studio, name):
    with pytest.raises(BadFileName):
        studio.write(LOCAL, name, "title: x", "none")


def test_a_damaged_draft_is_said_once_and_put_aside(place, studio, write):
    write("title: ", "title: Oh ")
    (kept,) = place.data.rglob("draft.json")
    kept.write_text("{", "utf-8")
    again = place.studio()
    with pytest.raises(SimulatorError, match="put aside"):
        again.open(LOCAL)
    assert again.open(LOCAL).undo == ""
    assert kept.with_suffix(".unreadable").is_file()


def test_form_and_text_are_one(studio):
    studio.write(LOCAL, NEIGHBOUR, f"# mine\n{text(studio)}", studio.open(LOCAL, NEIGHBOUR).open.stamp)
    seen = studio.open(LOCAL, NEIGHBOUR).open
    studio.fill_in(LOCAL, NEIGHBOUR, seen.stamp, ("title",), "Next door", ())
    now = studio.open(LOCAL, NEIGHBOUR).open
    assert now.text.startswith("# mine\n")
    assert "title: Next door" in now.text
    assert [item.value for item in now.fields if item.path == ("title",)] == ["Next door"]
    assert len(now.text.splitlines()) == len(seen.text.splitlines())


def test_a_form_says_why_it_can_do_nothing_with_a_text_that_cannot_be_read(studio):
    seen = studio.open(LOCAL, NEIGHBOUR).open
    studio.write(LOCAL, NEIGHBOUR, seen.text.replace("title: ", "title: [", 1), seen.stamp)
    view = studio.open(LOCAL, NEIGHBOUR)
    assert view.open.fields == ()
    assert view.open.form_note.startswith("The form is empty")
    assert view.found[0].severity == "error"


def test_a_persona_begun_by_questions_checks_and_names_what_is_left(studio):
    from simulator.services.studio.service import Answers

    answers = Answers("The night owl", "Rings at two", "Wants a date", "caller", "irritated", (), (), (), ())
    file = studio.begin_persona(LOCAL, answers)
    view = studio.open(LOCAL, file)
    assert file == "personas/the_night_owl.yaml"
    assert view.open.change == "new"
    assert [item for item in view.found if item.severity == "error"] == []
    assert len(view.open.todo) > 2
    with pytest.raises(SimulatorError, match="already a file"):
        studio.begin_persona(LOCAL, answers)


def test_a_copy_has_its_own_title(studio):
    file = studio.copy(LOCAL, NEIGHBOUR, "Next door")
    assert file == "personas/next_door.yaml"
    assert 'title: "Next door"' in text(studio, file)
