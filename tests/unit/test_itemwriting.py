"""What the pages of the W codes do not show: cases, shared sets, and where the lint keeps quiet."""

from pathlib import Path

import pytest

from simulator.content.itemwriting.alternatives import answer_sets
from simulator.content.itemwriting.flaws import check_item_writing
from simulator.content.loader import load
from simulator.services.library.folder import read_folder

FILES, _ = read_folder(Path(__file__).parents[1] / "library")
SECOND = "scenarios/second_bill.yaml"


def lint(changed: dict[str, str]) -> list[tuple[str, str, str]]:
    loaded = load({**FILES, **changed})
    assert loaded.library is not None, loaded.diagnostics
    vocabulary = loaded.library.vocabulary
    sets = tuple(answer_sets(loaded.drafts, vocabulary))
    return [
        (item.code, item.location.file, item.message) for item in check_item_writing(loaded.drafts, vocabulary, sets)
    ]


def swapped(file: str, old: str, new: str) -> dict[str, str]:
    assert old in FILES[file]
    return {file: FILES[file].replace(old, new)}


def test_a_shared_set_is_right_or_wrong_in_the_cases_of_its_users():
    loaded = load(FILES)
    assert loaded.library is not None
    sets = {(found.document.file, found.cue): found for found in answer_sets(loaded.drafts, loaded.library.vocabulary)}
    standing = sets["scenarios/shared/standing.yaml", "insists"]
    assert set(standing.keys) == {"quick_question/any_day", "second_bill/nothing_due", "second_bill/past_due"}
    assert set(standing.keys.values()) == {frozenset({0, 1})}


def test_what_is_wrong_at_some_moments_only_is_not_wrong_in_a_case():
    loaded = load(FILES)
    assert loaded.library is not None
    found = next(
        item
        for item in answer_sets(loaded.drafts, loaded.library.vocabulary)
        if (item.document.file, item.cue) == (SECOND, "disputes_bill")
    )
    assert set(found.keys.values()) == {frozenset({0, 1})}


def test_a_flaw_of_one_case_names_it():
    wrong = '[{if: {facts: {past_due: true}}, why: "Not when a balance is open."}]'
    long = "It is one bill, {customer}, and the other one is the reminder that went out with it."
    changed = swapped(
        SECOND,
        '{id: thank_you, text: "Thanks for telling me, {customer}.", acts: [acknowledge]}',
        f'{{id: thank_you, text: "{long}", acts: [acknowledge], wrong_when: {wrong}}}',
    )
    messages = [message for code, _, message in lint(changed) if code == "W901"]
    assert len(messages) == 1
    assert messages[0].endswith("(in the case `nothing_due`).")


def test_a_single_absolute_word_is_no_habit():
    assert not lint(swapped(SECOND, "You can't have, {customer}.", "You never do, {customer}."))


def test_a_customer_who_speaks_as_the_trainee_does_is_named():
    changed = swapped("scenarios/quick_question.yaml", "I just want to know the day.", "I'll stay on this with you.")
    assert lint(changed) == [
        (
            "W909",
            "scenarios/quick_question.yaml",
            "“I'll stay on this with you.” is also said by the trainee in `stay_on_it`.",
        )
    ]


def test_short_sentences_belong_to_everybody():
    assert not lint(swapped("personas/shouter.yaml", "Like I said.", "Did you hear me?"))


def test_a_persona_may_say_a_sentence_twice():
    line = "I have been on hold for an hour."
    text = FILES["personas/shouter.yaml"].replace("LISTEN.", line).replace("Like I said.", line)
    assert not lint({"personas/shouter.yaml": text})


def test_coaching_has_to_coach():
    card = FILES["scorecards/bill_call.yaml"]
    line = next(line for line in card.splitlines() if "coaching:" in line)
    start = line.index("coaching:")
    short = card.replace(
        line[start:], 'coaching: "Ask first."}' if line.rstrip().endswith("}") else 'coaching: "Ask first."'
    )
    assert [code for code, _, _ in lint({"scorecards/bill_call.yaml": short})] == ["W907"]


@pytest.mark.parametrize(("words", "found"), [(60, []), (61, ["W910"])])
def test_sixty_words_are_the_most(words, found):
    text = " ".join(["Well"] * words)
    assert [code for code, _, _ in lint(swapped("personas/shouter.yaml", "Okay, listen. {concern}", text))] == found
