"""What is said once goes for every case and answer; answers may be written as right and wrong ones."""

import pytest

from simulator.domain.scenario import WrongWhen

SCENARIO = "scenarios/second_bill.yaml"
ACTS = "scorecards/acts.yaml"
IN_A_LIST = """\
    - {id: thank_you, text: "Thanks for telling me, {customer}.", acts: [acknowledge]}
    - {id: on_the_first, spiel: S1}
    - {id: that_is_one, text: "Sorry, that's one bill, {customer}.", acts: [argue], mistake: cold, why_not: "It isn't (G1)."}
"""
APART = """\
    right:
      - {id: thank_you, text: "Thanks for telling me, {customer}.", acts: [acknowledge]}
      - {id: on_the_first, spiel: S1}
    wrong:
      cold:
        - {id: that_is_one, text: "Sorry, that's one bill, {customer}.", acts: [argue], why: "It isn't (G1)."}
"""


def with_answers(miniature, answers):
    head, rest = miniature[SCENARIO].split("  describes_issue:\n")
    return {SCENARIO: f"{head}  describes_issue:\n{answers}scorecard:{rest.split('scorecard:')[1]}"}


def replaced(miniature, file, *pairs):
    text = miniature[file]
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new)
    return {file: text}


def test_right_and_wrong_answers_are_the_same_call_as_a_list_of_them(miniature, loaded):
    in_a_list, apart = (loaded(with_answers(miniature, answers)) for answers in (IN_A_LIST, APART))
    assert apart.diagnostics == in_a_list.diagnostics == ()
    assert apart.library.scenarios == in_a_list.library.scenarios


def test_what_is_wrong_with_one_of_them_is_told_where_it_is_written(miniature, loaded):
    for old, new, there in (
        ("[argue]", "[agrue]", "agrue]"),
        ('"Thanks', '"{custmer}.', '"{custmer}'),
        ("cold:", "clod:", "clod:"),
    ):
        files = with_answers(miniature, APART.replace(old, new))
        lines = files[SCENARIO].splitlines()
        places = [item.location for item in loaded(files).diagnostics if item.severity == "error"]
        assert any(lines[place.line - 1][place.column - 1 :].startswith(there) for place in places)


NEEDS = (
    '{means: "Explains the bill."}',
    '{means: "Explains the bill.", needs: {ask_issue: "You had not asked yet (G1)."}}',
)


def test_what_an_act_needs_is_a_rule_of_every_answer_with_it(miniature, loaded):
    """Also one with approved words; not one that has its own rule of it, is free of it or is always wrong."""
    files = replaced(miniature, ACTS, NEEDS) | with_answers(
        miniature,
        IN_A_LIST.replace("[acknowledge]", "[acknowledge, explain_bill]")
        .replace("[argue]", "[argue, explain_bill]")
        .replace("spiel: S1", "spiel: S1, regardless: [ask_issue]"),
    )
    library = loaded(files).library
    answers = {
        answer.id: answer for answers in library.scenarios["second_bill"].responses.values() for answer in answers
    }
    rule = WrongWhen.model_validate({"if": {"did_not": ["ask_issue"]}, "why": "You had not asked yet (G1)."})
    assert answers["thank_you"].wrong_when == (rule,)
    assert answers["bills_run_on"].wrong_when == (rule,)  # its own, once
    assert answers["on_the_first"].wrong_when == answers["that_is_one"].wrong_when == ()
    shared = {item.id: item for answers in library.scenarios["quick_question"].responses.values() for item in answers}
    assert shared["read_it_out"].wrong_when == (rule,)


def test_what_is_said_once_makes_no_certificate_old(miniature, loaded):
    """A rule and a fact that an answer and a case had before, said once instead: all that is made of them still fits."""
    line = ("line: {values: [customer, third_party]", "line: {values: [customer, third_party], default: customer")
    fact = ("past_due: {values: [true, false]", "past_due: {values: [true, false], default: false")
    once = replaced(miniature, ACTS, NEEDS, line, fact) | replaced(
        miniature,
        SCENARIO,
        ("    facts: {line: customer, past_due: false}\n", ""),
        ('      wrong_when:\n        - if: {did_not: [ask_issue]}\n          why: "You had not asked yet (G1)."\n', ""),
        ("{id: on_the_first, spiel: S1}", "{id: on_the_first, spiel: S1, regardless: [ask_issue]}"),
    )
    free = ("{id: approved_words, spiel: S1}", "{id: approved_words, spiel: S1, regardless: [ask_issue]}")
    once |= replaced(miniature, "scenarios/shared/standing.yaml", free)
    before, after = loaded({}).library, loaded(once).library
    assert after.digests["vocabulary"] == before.digests["vocabulary"]
    assert after.digests["scenario/second_bill"] == before.digests["scenario/second_bill"]


@pytest.mark.parametrize("line", ["line", "past_due"])
def test_a_new_fact_with_a_default_breaks_no_case(miniature, loaded, line):
    new = (
        f"  {line}: {{values",
        f'  new: {{values: [true, false], default: false, means: "New."}}\n  {line}: {{values',
    )
    assert loaded(replaced(miniature, ACTS, new)).diagnostics == ()
