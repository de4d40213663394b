"""What is published is whole and checked, or it is not published; and it can be taken back."""

import json
import time

import pytest

from simulator.domain.people import LOCAL
from simulator.services.studio import publishing
from simulator.services.studio.publishing import NotPublished, Record

NEIGHBOUR, SHOUTER = "personas/neighbour.yaml", "personas/shouter.yaml"


def write(studio, old, new, file=NEIGHBOUR):
    seen = studio.open(LOCAL, file).open
    assert old in seen.text
    studio.write(LOCAL, file, seen.text.replace(old, new, 1), seen.stamp)


def test_a_draft_is_published_and_taken_back(studio, place):
    before = place.read(NEIGHBOUR), place.read(SHOUTER)
    write(studio, "title: ", "title: Oh ")
    write(studio, "title: ", "title: Oh ", SHOUTER)
    done = studio.publish(LOCAL)
    assert "title: Oh " in place.read(NEIGHBOUR)
    assert "title: Oh " in place.read(SHOUTER)
    view = studio.open(LOCAL)
    assert {row.change for row in view.files} == {"same"}
    assert view.publications[0].can_return
    studio.roll_back(LOCAL, done.number)
    assert (place.read(NEIGHBOUR), place.read(SHOUTER)) == before


def test_what_is_broken_is_never_published(studio, place):
    before = place.read(NEIGHBOUR)
    write(studio, "like: ", "like: nobody_")
    with pytest.raises(NotPublished, match="an error in this draft"):
        studio.publish(LOCAL)
    assert place.read(NEIGHBOUR) == before


def test_what_was_published_meanwhile_is_a_conflict_and_neither_is_lost(studio, place):
    write(studio, "title: ", "title: Mine ")
    theirs = place.read(NEIGHBOUR).replace("title: ", "title: Theirs ", 1)
    (place.root / NEIGHBOUR).write_text(theirs, "utf-8")
    seen = studio.open(LOCAL, NEIGHBOUR)
    assert [row.path for row in seen.files if row.conflict] == [NEIGHBOUR]
    assert seen.open.published == theirs
    with pytest.raises(NotPublished, match="published differently"):
        studio.publish(LOCAL)
    studio.revert(LOCAL, NEIGHBOUR)
    assert studio.draft_files(LOCAL)[NEIGHBOUR] == theirs
    studio.undo(LOCAL)
    assert "title: Mine " in studio.draft_files(LOCAL)[NEIGHBOUR]
    studio.keep_mine(LOCAL, NEIGHBOUR)
    studio.publish(LOCAL)
    assert "title: Mine " in place.read(NEIGHBOUR)


def test_where_one_file_cannot_be_written_none_is(place, tmp_path):
    before = {name: place.read(name) for name in (NEIGHBOUR, SHOUTER)}
    impossible = f"{SHOUTER}/x.yaml"
    record = Record(0, 1.0, "me", {**before, impossible: None}, {NEIGHBOUR: "a", SHOUTER: "b", impossible: "c"})
    with pytest.raises(NotPublished, match="as it was"):
        publishing.publish(tmp_path / "history", place.root, before, record)
    assert {name: place.read(name) for name in before} == before
    assert [path.name for path in (place.root / "personas").iterdir() if path.name.startswith(".")] == []
    assert publishing.records(tmp_path / "history") == ()


def test_a_publication_that_was_cut_short_is_taken_back_by_the_next_look(place):
    place.moment = time.time()
    studio = place.studio()
    write(studio, "title: ", "title: Oh ")
    before = place.read(NEIGHBOUR)
    done = studio.publish(LOCAL)
    (kept,) = place.data.rglob(f"{done.number:04}.json")
    kept.write_text(json.dumps({**json.loads(kept.read_text("utf-8")), "done": False}), "utf-8")
    place.moment += publishing.UNDER_WAY + 1
    place.studio().open(LOCAL)
    assert place.read(NEIGHBOUR) == before


def test_nothing_is_no_publication(studio):
    with pytest.raises(NotPublished, match="nothing to publish"):
        studio.publish(LOCAL)
