"""A signature is of exactly what was read; the author's own is none where a second one is asked for."""

import pytest

from simulator.domain.people import LOCAL, Person
from simulator.services.studio.publishing import NotPublished
from simulator.services.studio.signing import NotSigned

from .conftest import COMPANY, NEIGHBOUR, Room


def test_what_somebody_else_has_signed_is_published_with_their_name(strict: Room):
    read = strict.asked()
    assert (read.why_not_sign, read.why_not_publish != "") == ("", True)
    strict.reviewing.sign(strict.lee, 1, read.token)
    assert strict.read().why_not_publish == ""
    done = strict.reviewing.publish(strict.dana, 1, read.token)
    assert ([name for name, _ in done.signed], done.review, done.author) == (["Lee"], 1, LOCAL.known_as)
    assert "title: Oh " in (strict.root / NEIGHBOUR).read_text("utf-8")
    over = strict.reviewing.open(strict.lee, 1).document
    assert over is not None
    assert [event.said.split(" ", 1)[-1] for event in over.events][-1].endswith("published it")
    assert [one.name for one in over.signatures] == ["Lee"]


def test_the_author_never_signs_where_a_second_is_asked_for(strict: Room):
    read = strict.asked()
    assert "somebody else" in strict.read(who=strict.dana).why_not_sign
    with pytest.raises(NotSigned, match="somebody else has to sign"):
        strict.reviewing.sign(strict.dana, 1, read.token)
    with pytest.raises(NotPublished, match="nobody has yet"):
        strict.reviewing.publish(strict.dana, 1, read.token)
    with pytest.raises(NotPublished):
        strict.studio.publish(strict.dana)


def test_an_own_signature_of_before_does_not_count_once_a_second_is_asked_for(room: Room):
    read = room.asked()
    room.reviewing.sign(room.dana, 1, read.token)
    company = (room.root / COMPANY).read_text("utf-8")
    (room.root / COMPANY).write_text(company + "second_signature: true\n", "utf-8")
    with pytest.raises(NotPublished):
        room.studio.publish(room.dana)


@pytest.mark.parametrize("edit", ["in the draft", "undone and done again otherwise", "in the library"])
def test_a_signature_never_survives_an_edit(strict: Room, edit: str):
    read = strict.asked()
    strict.reviewing.sign(strict.lee, 1, read.token)
    if edit == "in the library":
        pulled = strict.root / "scenarios" / "shared" / "bills.yaml"
        pulled.write_text(f"{pulled.read_text('utf-8')}# pulled\n", "utf-8")
    elif edit == "in the draft":
        strict.write("about: ", "about: Well. ")
    else:
        strict.studio.undo(strict.dana)
        strict.write("title: ", "title: Ah ")
    after = strict.read()
    assert [one.counts for one in after.signatures] == [False]
    since = "The library beneath it was changed since" if edit == "in the library" else "It was edited since"
    assert after.signatures[0].why.startswith(since)
    assert after.why_not_publish.startswith(since)
    with pytest.raises(NotPublished, match="no longer counts"):
        strict.studio.publish(strict.dana)
    assert "title: Oh " not in (strict.root / NEIGHBOUR).read_text("utf-8")


def test_a_signature_counts_again_where_the_edit_is_taken_back(strict: Room):
    """It is of a text, and the text is there again."""
    read = strict.asked()
    strict.reviewing.sign(strict.lee, 1, read.token)
    strict.write("about: ", "about: Well. ")
    strict.studio.undo(strict.dana)
    assert strict.read().why_not_publish == ""


def test_what_was_edited_while_it_was_read_is_not_signed_nor_published(room: Room):
    read = room.asked()
    room.write("about: ", "about: Well. ")
    with pytest.raises(NotSigned, match="another one since you opened it"):
        room.reviewing.sign(room.lee, 1, read.token)
    with pytest.raises(NotPublished, match="another one since you opened it"):
        room.reviewing.publish(room.lee, 1, read.token)
    assert room.read().signatures == ()


def test_it_is_sent_back_with_a_note_and_asked_for_again(strict: Room):
    read = strict.asked()
    with pytest.raises(NotSigned, match="Say in the note"):
        strict.reviewing.send_back(strict.lee, 1, " ")
    strict.reviewing.send_back(strict.lee, 1, "Not her words")
    assert strict.reviewing.open(strict.dana).rows[0].state == "sent_back"
    with pytest.raises(NotSigned, match="sent back"):
        strict.reviewing.sign(strict.lee, 1, read.token)
    assert strict.reviewing.ask(strict.dana, "Her words now") == 1
    assert strict.read().why_not_sign == ""
    strict.reviewing.withdraw(strict.dana)
    assert [event.note for event in strict.read().events] == ["Sounds kinder", "Not her words", "Her words now", ""]
    with pytest.raises(NotSigned, match="out of review"):
        strict.reviewing.sign(strict.lee, 1, read.token)


def test_signatures_of_before_it_was_sent_back_are_gone(strict: Room):
    read = strict.asked()
    strict.reviewing.sign(strict.lee, 1, read.token)
    strict.reviewing.send_back(Person("max", "Max"), 1, "No")
    strict.reviewing.ask(strict.dana)
    assert strict.read().signatures == ()


def test_a_draft_that_is_gone_is_a_sentence(strict: Room):
    read = strict.asked()
    strict.studio.undo(strict.dana)
    left = strict.read()
    assert (left.words, left.parts) == ((), ())
    assert "nothing left" in left.why_not_sign
    with pytest.raises(NotSigned, match="nothing left"):
        strict.reviewing.sign(strict.lee, 1, read.token)
    with pytest.raises(NotPublished, match="nothing to publish"):
        strict.reviewing.publish(strict.lee, 1, read.token)


def test_the_change_of_somebody_who_was_deleted_can_be_read_signed_and_published(strict: Room):
    ann = Person("ann", "Ann")
    strict.calls.people.add(ann, strict.calls.now())
    strict.write(who=ann)
    strict.reviewing.ask(ann)
    strict.calls.people.delete("ann")
    read = strict.read()
    assert read.row.author == "Ann"
    strict.reviewing.sign(strict.lee, 1, read.token)
    strict.calls.people.delete("lee")
    assert strict.reviewing.publish(strict.dana, 1, read.token).signed[0][0] == "Lee"


def test_two_windows_that_decide_at_once_are_one_decision(strict: Room):
    strict.asked()
    one, other = (strict.studio.change_sets(strict.lee)[0] for _ in range(2))
    strict.reviewing.send_back(strict.lee, 1, "No")
    with pytest.raises(NotSigned, match="faster"):
        strict.studio._signing._add(other, one.steps[0])


def test_switching_the_second_signature_off_needs_one(strict: Room):
    strict.write("second_signature: true\n", "", COMPANY)
    with pytest.raises(NotPublished, match="Ask for a review first"):
        strict.studio.publish(strict.dana)
