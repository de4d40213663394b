"""`simulator diff OLD NEW`: what a change of content changes, on a page that a person reviews."""

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from simulator.domain.record import CallRecord, Finish
from simulator.engine.call import replay, set_stage
from simulator.engine.compile import compile_call
from simulator.proof.certifying.prover import content_hash, prove
from simulator.scoring.scorer import evaluate
from simulator.services.authoring.kept_certificates import calls_of
from simulator.services.authoring.prove import write_certificates
from simulator.services.library.folder import open_library
from simulator.storage import open_store

MINIATURE = Path(__file__).parents[1] / "library"
CARD, CALLER, SECOND = "scorecards/bill_call.yaml", "personas/caller.yaml", "scenarios/second_bill.yaml"
GOOD = ("what_happened", "on_the_first", "approved_words", "end_call")


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """The miniature library, with the certificates of all its calls."""
    folder = tmp_path / "old"
    shutil.copytree(MINIATURE, folder)
    library, _ = open_library(folder)
    write_certificates(folder, [prove(library, *key) for key in calls_of(library, None, None, None)])
    return folder


@pytest.fixture
def changed(old: Path, tmp_path: Path) -> Callable[..., Path]:
    """A copy of it with some text replaced: file, old, new."""

    def change(*edits: tuple[str, str, str]) -> Path:
        folder = tmp_path / "new"
        shutil.copytree(old, folder)
        for name, before, after in edits:
            text = (folder / name).read_text(encoding="utf-8")
            assert before in text
            (folder / name).write_text(text.replace(before, after), encoding="utf-8")
        return folder

    return change


@pytest.fixture
def take(old: Path, tmp_path: Path) -> Iterator[Callable[..., None]]:
    """Keep a finished call of the second bill, graded with the old library."""
    library, files = open_library(old)
    with open_store(tmp_path / "data" / "calls.db") as store:
        store.add_library(library.hash, files)

        def taken(name: str, *choices: str, persona: str = "shouter", kept: float | None = None) -> None:
            call = replay(set_stage(compile_call(library, "second_bill", persona, "nothing_due")), 7, choices)
            found = evaluate(library.scorecards["bill_call"], call.trace)
            at = datetime(2026, 11, 2, tzinfo=UTC)
            store.add_call(CallRecord(name, library.hash, *call.plan.key, 7, at, choices=choices))
            score = found.score if kept is None else kept
            store.finish(name, Finish(at, call.outcome or "", score, found.passed, found.as_json()))

        yield taken


def page(text: str) -> str:
    """What was printed, on one line: where a terminal breaks lines is no matter."""
    return " ".join(text.split())


def test_nothing_differs(simulator, old: Path) -> None:
    ran = simulator("diff", old, old)
    assert (ran.code, ran.out, ran.err) == (0, "Nothing differs.\n", "")


def test_a_weight_is_one_line_and_the_calls_are_counted(simulator, old: Path, changed) -> None:
    ran = simulator("diff", old, changed((CARD, "source: [G1]\n        weight: 5", "source: [G1]\n        weight: 7")))
    shown = page(ran.out)
    assert ran.code == 1
    assert "scorecards/bill_call.yaml “A call about a bill” 10 section “The call”, criterion `asked_first`" in shown
    assert "“Asked before explaining”, weight: 5 → 7" in shown
    assert "4 calls in second_bill changed with the scorecard “A call about a bill”." in shown
    assert "Untouched: 1 call." in shown
    assert "4 changed calls not compared" in shown
    assert "explained" not in shown
    assert len(ran.out) < 2_000


def test_what_is_only_text_is_shown_word_by_word(simulator, old: Path, changed) -> None:
    shown = page(simulator("diff", old, changed((SECOND, "Thanks for telling me,", "Thank you for telling me,"))).out)
    assert "answer `thank_you`, text: [-Thanks-]{+Thank you+} for telling me, {customer}." in shown
    assert "4 calls in second_bill changed with the scenario “The second bill”." in shown


def test_a_comment_changes_no_call(simulator, old: Path, changed) -> None:
    ran = simulator("diff", old, changed((CALLER, "# The shape", "# Shape")))
    assert ran.code == 1
    assert "Only comments, quotes or the order of names differ." in ran.out
    assert "Untouched: 5 calls." in ran.out


def test_a_new_scenario_and_a_customer_who_no_longer_calls(simulator, old: Path, changed) -> None:
    new = changed(
        (SECOND, "personas: [neighbour, shouter]", "personas: [neighbour]"),
        ("scenarios/second_bill.plays.yaml", "persona: shouter", "persona: neighbour"),
    )
    (new / "personas" / "shouter.yaml").unlink()
    shutil.copy(new / "scenarios" / "quick_question.yaml", new / "scenarios" / "another.yaml")
    ran = simulator("diff", old, new)
    shown = page(ran.out)
    assert "scenarios/another.yaml “A quick question” A new file: 1 case, 1 customer." in shown
    assert "personas/shouter.yaml “The shouter” Taken out: 1 state, 2 moods of its own." in shown
    assert "personas: neighbour, [-shouter-]" in shown
    assert "New: 1 call (another / neighbour / any_day)." in shown
    assert "No longer there: 2 calls (second_bill / shouter / nothing_due, second_bill / shouter / past_due)." in shown


def test_a_library_that_cannot_be_played_is_one_sentence(simulator, old: Path, changed) -> None:
    ran = simulator("diff", old, changed((SECOND, "scorecard: bill_call", "scorecard: bil_call")))
    assert (ran.code, ran.out) == (1, "")
    assert "scenarios/second_bill.yaml:35:12" in ran.err
    assert "Traceback" not in ran.err


def test_no_library_at_all_is_one_sentence(simulator, old: Path, tmp_path: Path) -> None:
    ran = simulator("diff", old, tmp_path / "nowhere")
    assert (ran.code, ran.out) == (2, "")
    assert "library folder" in ran.err


def test_certificates_are_compared_where_both_libraries_keep_them(simulator, old: Path, changed) -> None:
    new = changed((CARD, "        check: {spoke: S1}", "        check: {outcome_in: hung_up}"))
    library, _ = open_library(new)
    write_certificates(new, [prove(library, *key) for key in calls_of(library, "second_bill", None, None)])
    before = {key: prove(open_library(old)[0], *key) for key in calls_of(library, "second_bill", None, None)}
    found = simulator("diff", old, new, "--json").document["calls"]
    assert len(found) == 4
    for call in found:
        key = (call["scenario"], call["persona"], call["case"])
        after = prove(library, *key)
        assert call["compared"]
        changes = {item["what"]: (item["old"], item["new"]) for item in call["changes"]}
        assert before[key].content != content_hash(library, *key)
        assert ("best score" in changes) == (before[key].best_score != after.best_score)
        assert ("proved" in changes) == (before[key].proved != after.proved)
        assert changes["perfect call"] == (", ".join(before[key].perfect_call), ", ".join(after.perfect_call))


def test_what_has_no_certificate_is_proved_when_asked(simulator, old: Path, changed) -> None:
    new = changed((CARD, "pass_mark: 80", "pass_mark: 40"))
    shown = page(simulator("diff", old, new, "--prove").out)
    assert "not compared" not in shown
    assert "passed by luck, at most:" in shown
    assert all(call["compared"] for call in simulator("diff", old, new, "--prove", "--json").document["calls"])


def test_calls_already_taken_that_pass_no_longer_come_first(simulator, old: Path, changed, take) -> None:
    take("good", *GOOD)
    take("bad", "no_you_did_not", "end_call", persona="neighbour")
    new = changed((CARD, "check: {spoke: S1}", "check: {absence: explain_bill}"))
    ran = simulator("diff", old, new)
    shown = page(ran.out)
    assert "Of 2 finished calls, 2 would be graded differently. All keep the grade they were given." in shown
    assert "Passes no longer: 1 good (second_bill): 100, passed → 50, not passed" in shown
    (good,) = [item for item in simulator("diff", old, new, "--json").document["stored"] if item["call"] == "good"]
    assert good == {
        "call": "good",
        "scenario": "second_bill",
        "old": "100, passed",
        "new": "50, not passed",
        "verdict": "passes no longer",
    }


def test_a_call_that_can_no_longer_be_played_says_so(simulator, old: Path, changed, take) -> None:
    take("good", *GOOD)
    new = changed(
        (SECOND, "id: on_the_first", "id: on_the_second"),
        ("scenarios/second_bill.plays.yaml", "on_the_first", "on_the_second"),
    )
    (stored,) = simulator("diff", old, new, "--json").document["stored"]
    assert (stored["verdict"], stored["old"]) == ("cannot be played", "100, passed")
    assert "'on_the_first' is not offered" in stored["new"]


def test_a_grade_that_another_change_explains_is_not_put_down_to_this_one(simulator, old: Path, changed, take) -> None:
    """Its library is neither of the two, and the old one grades it as the new one does."""
    take("good", *GOOD, kept=60.0)
    new = changed((CARD, "coaching: Ask what has", "coaching: First ask what has"))
    assert [item["call"] for item in simulator("diff", old, new, "--json").document["stored"]] == ["good"]
    older = changed_again(old, new)
    assert simulator("diff", older, new, "--json").document["stored"] == []


def changed_again(old: Path, new: Path) -> Path:
    """A third library that grades like the old one and is not it."""
    folder = new.parent / "older"
    shutil.copytree(old, folder)
    card = folder / CARD
    card.write_text(card.read_text(encoding="utf-8").replace("Use the approved", "Do use the approved"), "utf-8")
    return folder


def test_any_number_of_stored_calls_is_looked_at(simulator, old: Path, changed, take) -> None:
    for number in range(30):
        take(f"call{number}", *GOOD)
    new = changed((CARD, "check: {spoke: S1}", "check: {absence: explain_bill}"))
    found = simulator("diff", old, new, "--json").document
    assert (found["stored_calls"], len(found["stored"])) == (30, 30)
    assert "and 22 more; --json has them all" in page(simulator("diff", old, new).out)
