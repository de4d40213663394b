"""An open call: it is said in one's own words, what was heard is confirmed, and only that counts."""

import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from simulator.domain.errors import BadTurn, CallFinished, CallMovedOn, ChoiceNotOffered, NoSupport, NotFound
from simulator.domain.heard import Heard
from simulator.domain.moves import NO_MOVES
from simulator.domain.people import LOCAL
from simulator.engine.open_turn import wordings_of_move
from simulator.services import Services, compose
from simulator.services.calls.call_store import CallStore
from simulator.services.debrief.views import Remark
from simulator.services.library.folder import open_library
from simulator.services.taking import service as taking
from simulator.services.taking.views import CallView
from simulator.storage import open_store

ROOT = Path(__file__).parents[3]
SCENARIO, PERSONA, CASE = "cancel_at_billing", "frustrated_canceller", "past_due"
KNOWN = {"sorry": ("apologise", True), "what happened": ("ask_issue", True), "pay": ("request_payment", False)}
CANNOT = "explain_billing_cannot_cancel"


class Ear:
    """Hears a move wherever its word stands."""

    def hear(self, text: str) -> Sequence[Heard]:
        at = {word: text.lower().find(word) for word in KNOWN}
        return [Heard(*KNOWN[word][:1], 0.9, KNOWN[word][1], place) for word, place in at.items() if place >= 0]


@pytest.fixture(autouse=True)
def ear(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(taking, "tagger_of", lambda _: Ear())


def opened(place: Path) -> Services:
    library, files = open_library(ROOT)
    times = (datetime(2026, 11, 28, 9, tzinfo=UTC) + timedelta(seconds=10 * n) for n in range(1000))
    return compose(CallStore(library, files, open_store(place), times.__next__, random.Random(7)))


@pytest.fixture
def service(place: Path) -> Services:
    return opened(place)


def begin(service: Services) -> str:
    return service.taking.start(LOCAL, SCENARIO, PERSONA, CASE, 5, form="open")


def say(service: Services, call: str, text: str, *moves: str, wording: str | None = "") -> CallView:
    version = service.taking.call(LOCAL, call).version
    return service.taking.say_moves(LOCAL, call, version, text, moves, wording)


def do(service: Services, call: str, action: str) -> CallView:
    return service.taking.choose(LOCAL, call, action, service.taking.call(LOCAL, call).version)


def heard(view: CallView) -> list[tuple[str, bool]]:
    assert view.heard is not None
    return [(move.id, sure) for move, sure in view.heard]


def test_a_call_is_taken_in_ones_own_words_and_is_the_same_when_it_is_read_again(
    service: Services, place: Path
) -> None:
    call = begin(service)
    first = service.taking.call(LOCAL, call)
    assert (first.form, first.responses, first.more_help) == ("open", (), False)
    assert {"apologise", CANNOT} <= {move.id for move in first.moves}
    typed = "What happened? I’m sorry you  had to call."
    assert heard(service.taking.hear(LOCAL, call, 0, typed)) == [("ask_issue", True), ("apologise", True)]
    said = say(service, call, typed, "ask_issue", "apologise")
    assert said.bubbles[1].text == "What happened? I’m sorry you had to call."
    assert said.bubbles[1].moves == ("Ask what has happened", "Apologize")
    assert do(service, call, "check_account_status").panels != first.panels
    say(service, call, "", "acknowledge")
    over = do(service, call, "end_call")
    assert over.ended
    assert (over.moves, over.actions) == ((), ())
    assert opened(place).taking.call(LOCAL, call).bubbles == over.bubbles


def test_a_finished_open_call_is_looked_back_on_in_every_way(service: Services) -> None:
    call = begin(service)
    say(service, call, "So sorry. What happened?", "apologise", "ask_issue")
    do(service, call, "end_call")
    debrief = service.debrief.look_back(LOCAL, call)
    assert debrief.board is not None
    assert [item.label for item in debrief.board.moments] == ["best", "blunder"]
    assert (debrief.form, debrief.mistakes) == ("open", (4,))
    assert "In your own words" in [fact.text for fact in debrief.facts]
    assert any(line.verdict == "not_met" and line.coaching for part in debrief.sections for line in part.criteria)
    first = debrief.priorities[0]
    assert (first.turn, bool(first.coaching)) == (4, True)  # left undone: until the end it was time
    assert first.title.startswith("Ended the call with")
    token = service.debrief.share(LOCAL, call)
    assert "You confirmed: Apologize; Ask what has happened" in service.records.page(LOCAL, token)
    assert service.records.pdf(LOCAL, token).content.startswith(b"%PDF")


def test_what_did_harm_is_worked_on_first_and_at_its_own_turn(service: Services) -> None:
    call = begin(service)
    say(service, call, "So sorry. What happened?", "apologise", "ask_issue")
    say(service, call, "I'll cancel it for you.", "cancel_now")
    do(service, call, "end_call")
    first = service.debrief.look_back(LOCAL, call).priorities[0]
    assert (first.title, first.critical, first.turn) == ("Promised a cancellation", True, 4)
    assert [item.text for item in first.evidence] == ["I'll cancel it for you."]
    assert first.sources


def test_a_branch_keeps_the_words_of_the_turns_it_shares(service: Services, place: Path) -> None:
    call = begin(service)
    say(service, call, "So sorry!", "apologise")
    say(service, call, "And what happened?", "ask_issue")
    before = do(service, call, "end_call").bubbles
    branch = service.debrief.branch(LOCAL, call, 4)
    assert opened(place).taking.call(LOCAL, branch).bubbles == before[:3]
    assert [item.ended for item in service.debrief.compare(LOCAL, branch).columns] == [True, False]
    say(service, branch, "What happened then?", "ask_issue")
    assert opened(place).taking.call(LOCAL, branch).bubbles[3].text == "What happened then?"


def test_where_a_move_has_approved_words_one_is_asked_which_words(service: Services) -> None:
    call = begin(service)
    asked = say(service, call, "I can't cancel it here.", CANNOT, "apologise", wording=None)
    assert asked.version == 0
    assert {item.move for item in asked.wordings} == {"Say that Billing cannot cancel"}
    known = wordings_of_move(open_library(ROOT)[0].vocabulary, CANNOT)
    shown = [next(item for item in known if item.text == view.text) for view in asked.wordings]
    # Both approved ones, for accounts that differ, and beside each one near miss.
    assert sorted((item.of, item.why is None) for item in shown) == [
        ("S7", False),
        ("S7", True),
        ("S7_current", False),
        ("S7_current", True),
    ]
    assert not any(statement in item.id for item in asked.wordings for statement in ("S7", "~"))
    said = say(service, call, "I can't cancel it here.", CANNOT, wording=asked.wordings[1].id)
    assert said.bubbles[1].text == asked.wordings[1].text
    assert (said.bubbles[1].spiel, said.bubbles[1].spiel_text) == (None, "")


def test_approved_words_that_were_typed_are_not_asked_about(service: Services) -> None:
    call = begin(service)
    asked = say(service, call, "", CANNOT, wording=None)
    words = asked.wordings[0].text
    assert heard(service.taking.hear(LOCAL, call, 0, words))[0] == (CANNOT, True)
    assert say(service, call, words, CANNOT, wording=None).version == 1


def test_a_near_miss_is_explained_beside_the_approved_words(service: Services) -> None:
    wordings = say(service, begin(service), "", CANNOT, wording=None).wordings
    remarks: list[tuple[str, tuple[Remark, ...]]] = []
    for chosen in wordings:
        call = begin(service)
        say(service, call, "", CANNOT, wording=chosen.id)
        do(service, call, "end_call")
        remarks.append((chosen.text, service.debrief.look_back(LOCAL, call).remarks))
    known = wordings_of_move(open_library(ROOT)[0].vocabulary, CANNOT)
    found = [remark for _, of_call in remarks for remark in of_call]
    shown = {item.text for item in wordings}
    assert {item.why for item in found} == {item.why for item in known if item.why and item.text in shown}
    assert [item.chosen for item in found] == [text for text, of_call in remarks if of_call]
    assert {item.instead for item in found} == {text for text, of_call in remarks if not of_call}


@pytest.mark.parametrize(
    ("typed", "confirmed", "doubted"),
    [
        ("So sorry!", ["apologise"], None),
        (
            "So sorry, what happened?",
            ["ask_issue"],
            (["Ask what has happened"], ["Apologize", "Ask what has happened"]),
        ),
        ("Bless you.", ["empathise"], (["Show understanding for how they feel"], [])),
        ("Would you pay?", ["request_payment"], None),
        ("Would you pay? Sorry!", ["apologise"], None),
        ("", ["apologise"], None),
    ],
)
def test_where_words_and_moves_differ_the_debrief_says_so(
    service: Services, typed: str, confirmed: list[str], doubted: tuple[list[str], list[str]] | None
) -> None:
    call = begin(service)
    say(service, call, typed, *confirmed)
    do(service, call, "end_call")
    found = service.debrief.look_back(LOCAL, call).doubts
    assert [(list(item.confirmed), list(item.heard)) for item in found] == ([doubted] if doubted else [])
    if doubted:
        assert found[0].typed == typed
        assert "Check yourself" in service.records.page(LOCAL, service.debrief.share(LOCAL, call))


@pytest.mark.parametrize(
    ("text", "moves", "wording", "trouble"),
    [
        ("asdf qwer", [], None, "didn't catch a move"),
        ("", [], None, "didn't catch a move"),
        ("so sorry", ["greet", "apologise", "ask_issue", "empathise"], None, "That is 4 moves"),
        ("so sorry", ["apologise", "apologise"], None, "stands in it twice"),
        ("x" * 10_000, ["apologise"], None, "10,000 characters"),
        ("can't", [CANNOT], "state_issue_notes.1", "words for another move"),
    ],
)
def test_a_turn_that_cannot_be_is_answered_with_a_sentence(
    service: Services, text: str, moves: list[str], wording: str | None, trouble: str
) -> None:
    call = begin(service)
    before = service.taking.call(LOCAL, call)
    with pytest.raises(BadTurn, match=trouble):
        service.taking.say_moves(LOCAL, call, 0, text, moves, wording)
    assert service.taking.call(LOCAL, call) == before


def test_names_that_stand_for_nothing_are_refused(service: Services) -> None:
    call = begin(service)
    with pytest.raises(NotFound, match="Did you mean 'apologise'"):
        say(service, call, "sorry", "apologize")
    with pytest.raises(NotFound, match="no wording"):
        say(service, call, "sorry", CANNOT, wording="S7")
    for name in (CANNOT, f"{CANNOT}:S7", "greet"):
        with pytest.raises(ChoiceNotOffered):
            service.taking.choose(LOCAL, call, name, 0)


def test_markup_other_languages_and_half_characters_are_words_like_others(service: Services) -> None:
    call = begin(service)
    said = say(service, call, "<b>Entschuldigung</b> \x00\ud83d 对不起", "apologise")
    assert said.bubbles[1].text == "<b>Entschuldigung</b> 对不起"


def test_nothing_is_said_after_the_end(service: Services) -> None:
    call = begin(service)
    do(service, call, "end_call")
    with pytest.raises(CallFinished):
        service.taking.say_moves(LOCAL, call, 1, "sorry", ["apologise"], "")
    assert service.taking.hear(LOCAL, call, 1, "sorry").heard is None


def test_a_turn_sent_twice_is_said_once_and_another_one_is_told_that_it_came_too_late(service: Services) -> None:
    call = begin(service)
    service.taking.say_moves(LOCAL, call, 0, "So sorry!", ["apologise"], "")
    again = service.taking.say_moves(LOCAL, call, 0, "So  sorry!", ["apologise"], "")
    assert again.version == 1
    for version, text, move in ((0, "Oh no!", "apologise"), (0, "So sorry!", "greet"), (7, "So sorry!", "apologise")):
        with pytest.raises(CallMovedOn, match="still here"):
            service.taking.say_moves(LOCAL, call, version, text, [move], "")
    assert service.taking.hear(LOCAL, call, 0, "sorry").heard is None


def test_a_call_with_answers_hears_nothing_and_an_open_one_shows_none(service: Services) -> None:
    prompted = service.taking.start(LOCAL, SCENARIO, PERSONA, CASE, 5, types_first=True)
    with pytest.raises(NoSupport, match="choose one"):
        service.taking.hear(LOCAL, prompted, 0, "sorry")
    with pytest.raises(NoSupport, match="choose one"):
        say(service, prompted, "sorry", "apologise")
    call = begin(service)
    for refused in (
        lambda: service.taking.say(LOCAL, call, 0, "sorry"),
        lambda: service.taking.reveal(LOCAL, call, 0),
        lambda: service.taking.more_help(LOCAL, call),
    ):
        with pytest.raises(NoSupport):
            refused()


def test_practice_offers_both_forms_and_the_open_one_first_once_a_call_was_passed(service: Services) -> None:
    def forms() -> dict[str, tuple[str, ...]]:
        return {card.id: card.forms for card in service.taking.brief(LOCAL, SCENARIO).levels}

    both = ("prompted", "open")
    assert forms() == {"worked": both, "guided": both[:1], "practice": both, "assessment": both[1:]}
    guided = service.taking.start(LOCAL, SCENARIO, PERSONA, CASE, 5, level="guided")
    while not (view := service.taking.call(LOCAL, guided)).ended:
        service.taking.hint(LOCAL, guided, view.version)
        wording = service.taking.hint(LOCAL, guided, view.version).hint
        assert wording is not None
        named = next(
            item
            for item in (*view.responses, *view.actions)
            if wording.wording in (item.text, f"Transfer to {item.text}")
        )
        service.taking.choose(LOCAL, guided, named.id, view.version)
    assert forms()["practice"] == both[::-1]


def test_an_assessment_is_open_and_its_list_is_only_searched(service: Services) -> None:
    call = service.taking.start(LOCAL, SCENARIO, level="assessment")
    view = service.taking.call(LOCAL, call)
    assert (view.form, view.browsable, service.taking.call(LOCAL, begin(service)).browsable) == ("open", False, True)
    about = service.taking.brief(LOCAL, SCENARIO).levels[-1].about
    assert "no answers are shown" in about
    with pytest.raises(NoSupport, match="An assessment call is taken in your own words"):
        service.taking.start(LOCAL, SCENARIO, level="assessment", form="prompted")


def test_forms_that_a_level_or_a_library_does_not_have_are_refused(place: Path) -> None:
    library, files = open_library(ROOT)
    without = compose(CallStore(replace(library, moves=NO_MOVES), files, open_store(place)))
    assert [card.forms for card in without.taking.brief(LOCAL, SCENARIO).levels] == [("prompted",)] * 4
    call = without.taking.start(LOCAL, SCENARIO, level="assessment")
    assert without.taking.call(LOCAL, call).responses
    with pytest.raises(NoSupport, match="no open calls"):
        without.taking.start(LOCAL, SCENARIO, form="open")
    with pytest.raises(NoSupport, match="A guided call shows answers"):
        opened(place).taking.start(LOCAL, SCENARIO, level="guided", form="open")
    with pytest.raises(NotFound, match="form of a call"):
        opened(place).taking.start(LOCAL, SCENARIO, form="opened")
