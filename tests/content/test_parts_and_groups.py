"""Scorecards whose criteria rest on parts, groups of acts in them, facts that go without saying, and cues in words."""

import json
from collections.abc import Callable, Mapping

import pytest

from simulator.content.loader import Loaded
from simulator.content.reading.transcript import TranscriptReader
from simulator.domain.scorecard import Scorecard

ACTS, CARD, CALL = "scorecards/acts.yaml", "scorecards/question.yaml", "scenarios/quick_question.yaml"
HEAD = """title: A question
version: 1
pass_mark: 80
sections:
  - title: The call
    criteria:
      - id: explained
        title: Explained in the approved words
        source: [S1]
        weight: 5
        coaching: Use the approved words.
        spiel: S1
"""
WORDS = "          - {id: words, check: {spoke: S1}, occasion: disputes_bill}\n"


def criterion(more: str) -> dict[str, str]:
    """The miniature's scorecard, its one criterion with these lines under it."""
    return {CARD: HEAD + more}


def parts(*more: str) -> dict[str, str]:
    lines = "".join(f"          - {{{part}}}\n" for part in more)
    return criterion("        parts:\n" + WORDS + lines)


def said(found) -> list[tuple[str, int, str]]:
    return [(item.code, item.location.line, item.message) for item in found]


@pytest.mark.parametrize(
    ("more", "message"),
    [
        ("", "`explained` has neither a `check` nor `parts`."),
        ("        parts: []\n", "`explained` has neither a `check` nor `parts`."),
        ("        check: {spoke: S1}\n        parts:\n" + WORDS, "`explained` has a `check` and `parts`."),
        (
            "        occasion: disputes_bill\n        parts:\n" + WORDS,
            "`explained` has `parts`, and `occasion` beside them: each part says for itself when it counts.",
        ),
        (
            "        applies_when: {heard: insists}\n        parts:\n" + WORDS,
            "`explained` has `parts`, and `applies_when` beside them: each part says for itself when it counts.",
        ),
    ],
)
def test_a_criterion_has_a_check_or_parts_and_is_told_so_plainly(more: str, message: str, check) -> None:
    assert said(check(criterion(more))) == [("F215", 7, message)]


@pytest.mark.parametrize(
    ("part", "code", "message"),
    [
        (
            "id: words, check: {at_most: {acts: argue, times: 1}}",
            "C602",
            "Two parts of `explained` are called `words`.",
        ),
        ("id: b, check: {at_most: {acts: argu, times: 1}}", "R302", "There is no act called `argu`."),
        ("id: b, check: {absence: argue}, occasion: insist", "R302", "There is no act called `insist`."),
        (
            "id: b, check: {absence: argue}, applies_when: {heard_any: insist}",
            "R310",
            "There is no customer act called `insist`.",
        ),
        (
            "id: b, check: {absence: argue}, occasion: insists, applies_when: {not_heard: argue}",
            "R322",
            "`argue` is something that the trainee does, and here stands what the customer does.",
        ),
        (
            "id: b, check: {absence: argue}, occasion: insists, applies_when: {unless: {past_dew: true}}",
            "R303",
            "There is no fact called `past_dew`.",
        ),
        ("id: b, check: {absence: argue}, occasion: insists, spiel: S2", "R313", "There is no spiel called `S2`."),
        (
            "id: b, check: {absence: argue}, occasion: insists, source: [S2]",
            "R308",
            "There is no statement called `S2`.",
        ),
        (
            "id: b, check: {absence: argue}, occasion: insists, source: [assumption]",
            "C601",
            "`b` rests on an assumption, and does not say which.",
        ),
        (
            "id: b, check: {absence: []}, occasion: insists",
            "C605",
            "`b` looks for nothing: its `absence` names nothing.",
        ),
        (
            "id: b, check: {absence: argue}",
            "C608",
            "`b` counts in every call, whether or not anything came up that it is about.",
        ),
        (
            "id: b, check: {existence: {all: [lookup, ask_issue]}}, occasion: insists",
            "R302",
            "`lookup` is a group of acts, and here stands a single act.",
        ),
        (
            "id: b, check: {absence: argue}, applies_when: {heard: holding}",
            "R310",
            "`holding` is a group of acts, and here stands a single act.",
        ),
        (
            "id: b, checks: {absence: argue}, check: {absence: argue}, occasion: insists",
            "F201",
            "`checks` cannot stand here.",
        ),
        ("id: b, occasion: insists", "F202", "`check` is missing here."),
    ],
)
def test_what_is_wrong_with_a_part_is_told_where_it_stands(part: str, code: str, message: str, check, grouped) -> None:
    assert said(check({ACTS: grouped, **parts(part)})) == [(code, 15, message)]


@pytest.mark.parametrize(
    "part",
    [
        "id: b, check: {absence: argue}, applies_when: {heard: insists}",
        "id: b, check: {absence: argue}, occasion: holding",
        "id: b, check: {absence: [contempt, breach]}, occasion: [holding, routing]",
        "id: b, check: {existence: lookup}, applies_when: {heard_any: holding, not_heard: holding}",
        "id: b, check: {precedence: {first: lookup, then: routing, until: holding, each: true}}",
        "id: b, check: {response: {cue: holding, by: {any: [asking]}, after: lookup}}",
    ],
)
def test_groups_may_stand_wherever_one_of_several_acts_is_meant(part: str, check, grouped) -> None:
    assert check({ACTS: grouped, **parts(part)}) == ()


@pytest.fixture
def grouped(miniature: Mapping[str, str]) -> str:
    """The miniature's acts, two of the customer's in a group."""
    text = (
        miniature[ACTS]
        .replace('  insists: {means: "Holds to the point.", role: pushback}\n', "")
        .replace(
            "customer:\n",
            'customer:\n  holding:\n    insists: {means: "Holds to the point.", role: pushback}\n'
            '    insists_still: {means: "Holds to it again."}\n',
        )
    )
    assert text.count("insists") == 2
    return text


def card(loaded: Callable[[Mapping[str, str]], Loaded], files: Mapping[str, str]) -> Scorecard:
    library = loaded(files).library
    assert library is not None
    return library.scorecards["question"]


def test_groups_are_spelled_out_in_the_library(loaded, grouped: str) -> None:
    files = parts(
        "id: b, check: {precedence: {first: {any: [lookup, asking]}, then: routing, until: [holding, argue]}}, "
        "occasion: [holding, contempt], applies_when: {heard_any: holding, not_heard: [holding, gives_name]}"
    )
    part = card(loaded, {ACTS: grouped, **files}).criteria[0].rests_on[1]
    rule = part.check.precedence
    assert rule is not None
    assert rule.first.any == ("check_account_status", "ask_issue")
    assert (rule.then, rule.until) == (("transfer_loyalty",), ("insists", "insists_still", "argue"))
    assert part.occasion == ("insists", "insists_still", "argue")
    assert part.applies_when.heard_any == ("insists", "insists_still")
    assert part.applies_when.not_heard == ("insists", "insists_still", "gives_name")


def test_customer_acts_stand_in_groups_or_not(loaded, grouped: str) -> None:
    vocabulary = loaded({ACTS: grouped}).library.vocabulary
    assert vocabulary.customer_groups == {"holding": ("insists", "insists_still")}
    assert vocabulary.members("holding") == ("insists", "insists_still")
    assert vocabulary.members("gives_name") == ("gives_name",)
    assert vocabulary.acts["insists"].by == "customer"
    assert vocabulary.with_role("pushback") == ("insists",)


def test_a_part_says_what_its_line_says_where_it_says_nothing_itself(loaded) -> None:
    own = "id: b, title: B, source: [G1], coaching: Ask., check: {at_most: {acts: argue, times: 1}}"
    first, second = card(loaded, parts(own)).criteria[0].rests_on
    assert (first.title, first.source, first.coaching, first.spiel) == (
        "Explained in the approved words",
        ("S1",),
        "Use the approved words.",
        "S1",
    )
    assert (second.title, second.source, second.coaching, second.spiel) == ("B", ("G1",), "Ask.", None)


@pytest.mark.parametrize(
    ("default", "given", "holds"), [("true", "", True), ("false", "", False), ("true", ", vip: false", False)]
)
def test_a_fact_with_a_default_goes_without_saying(default: str, given: str, holds: bool, loaded, miniature) -> None:
    acts = miniature[ACTS].replace(
        "facts:\n", f'facts:\n  vip: {{values: [true, false], means: "Pays more.", default: {default}}}\n'
    )
    call = miniature[CALL].replace("past_due: false}", f"past_due: false{given}}}")
    library = loaded({ACTS: acts, CALL: call}).library
    assert library.scenarios["quick_question"].cases["any_day"].facts["vip"] is holds


def test_a_default_is_one_of_the_values(check, miniature) -> None:
    acts = miniature[ACTS].replace(
        "facts:\n", 'facts:\n  vip: {values: [true, false], means: "Pays more.", default: maybe}\n'
    )
    assert [(item.code, item.location.line) for item in check({ACTS: acts})] == [("R304", 34)]


def test_a_fact_without_one_has_to_be_given(check, miniature) -> None:
    acts = miniature[ACTS].replace("facts:\n", 'facts:\n  vip: {values: [true, false], means: "Pays more."}\n')
    assert {item.code for item in check({ACTS: acts})} == {"S505"}


HEARD = """  wrong_number: {means: "Nobody here of that name.", heard_in: {phrases: ["wrong number", "nobody of that name"]}}
  not_verified: {means: "Cannot say it.", heard_in: {phrases: ["I don't know"], after: check_account_status}}
"""


@pytest.mark.parametrize(
    ("asked", "text", "listed", "read"),
    [
        ([], "You've got the WRONG number!", [], ["wrong_number"]),
        ([], "There's nobody, of that name here.", [], ["wrong_number"]),
        ([], "The number is wrong.", [], []),
        ([], "Wrong numbers everywhere on this bill.", [], []),
        ([], "Wrong number.", ["wrong_number"], ["wrong_number"]),
        ([], "Wrong number.", ["insists"], ["insists", "wrong_number"]),
        (["check_account_status"], "I don't know.", [], ["not_verified"]),
        (["ask_issue"], "I don't know.", [], []),
        ([], "I don't know.", [], []),
        ([], "", [], []),
    ],
)
def test_what_a_customer_is_heard_to_do_is_read_from_the_words(
    asked: list[str], text: str, listed: list[str], read: list[str], loaded, miniature
) -> None:
    acts = miniature[ACTS].replace("customer:\n", "customer:\n" + HEARD)
    turns = [{"by": "trainee", "acts": asked}, {"by": "customer", "acts": listed, "text": text}]
    document = json.dumps({"scorecard": "question", "turns": turns})
    found = TranscriptReader(loaded({ACTS: acts}).library).read("call.json", document)
    assert list(found.trace.entries[1].acts) == read
    told = [name for name in read if name not in listed]
    assert found.remarks == tuple(f"Turn 2: read as `{name}` too, by its words." for name in told)


def test_words_are_those_of_a_customer_and_answer_what_the_trainee_does(check, miniature) -> None:
    misspelt = miniature[ACTS].replace("customer:\n", "customer:\n" + HEARD.replace("check_account_status", "chek_it"))
    assert [(item.code, item.message) for item in check({ACTS: misspelt})] == [
        ("R302", "There is no trainee act called `chek_it`.")
    ]
    own = miniature[ACTS].replace("    ask_issue: {", '    ask_issue: {heard_in: {phrases: ["what"]}, ')
    assert own != miniature[ACTS]
    assert {item.code for item in check({ACTS: own})} == {"R322"}


def test_what_customers_bring_up_is_answered_by_what_their_act_says(loaded, grouped) -> None:
    """A part for each concern that says what answers it, and none for the others."""
    acts = grouped.replace("insists: {", "insists: {answered_by: [explaining], ")
    assert acts != grouped
    more = "id: answered, check: {answered: [holding, disputes_bill]}, applies_when: {not_heard: gives_name}"
    card = loaded({ACTS: acts, **parts(more)}).library.scorecards["question"]
    words, answered = card.criteria[0].parts
    assert (words.id, answered.id) == ("words", "answered_insists")
    assert answered.applies_when.heard == ("insists",)
    assert answered.applies_when.not_heard == ("gives_name",)
    assert "explain_bill" in answered.check.existence.any


def test_a_line_that_asks_for_answers_is_left_out_where_no_concern_says_what_answers_it(loaded) -> None:
    line = """      - id: answered
        title: Answered
        source: [S1]
        weight: 5
        check: {answered: [disputes_bill]}
        coaching: Answer.
"""
    library = loaded({CARD: HEAD + "        parts:\n" + WORDS + line}).library
    assert [item.id for item in library.scorecards["question"].criteria] == ["explained"]
