"""Findings help: they name what was meant, come all at once, none twice, and none for what only follows."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from simulator.services.authoring.check import check_folder

NEIGHBOUR = "personas/neighbour.yaml"
QUESTION = "scenarios/quick_question.yaml"


@pytest.mark.parametrize(
    ("written", "meant"),
    [("yes", "true"), ("on", "true"), ("No", "false"), ('"true"', "true"), ("True", "true"), ("off", "false")],
)
def test_a_fact_that_is_true_or_false_says_how_to_write_it(written, meant, check, miniature):
    text = miniature[QUESTION].replace("past_due: false", f"past_due: {written}")
    (found,) = check({QUESTION: text})
    assert found.code == "R304"
    assert found.fix == f"Write `{meant}`, without quotes."


@pytest.mark.parametrize(
    ("file", "old", "new", "meant"),
    [
        (NEIGHBOUR, "like: caller", "like: calller", "caller"),
        (NEIGHBOUR, "like:", "lik:", "like"),
        (NEIGHBOUR, "neutral", "neutrl", "neutral"),
        (QUESTION, "disputes_bill", "disputed_bill", "disputes_bill"),
        (QUESTION, "scorecard: question", "scorecard: questions", "question"),
        (QUESTION, "uses: [standing", "uses: [standng", "standing"),
        (QUESTION, "line: customer", "lines: customer", "line"),
        (QUESTION, "phrases:", "phrase:", "phrases"),
        ("scorecards/question.yaml", "spoke: S1", "spok: S1", "spoke"),
        ("scorecards/acts.yaml", "facts:", "fact:", "facts"),
        ("scorecards/spiels.yaml", "statement: S1", "statment: S1", "statement"),
        ("scorecards/spiels.yaml", "[explain_bill]", "[explain_bil]", "explain_bill"),
        ("scenarios/second_bill.plays.yaml", "case: past_due", "case: pastdue", "past_due"),
        ("scenarios/second_bill.plays.yaml", "no_you_did_not", "no_you_didnt", "no_you_did_not"),
        ("scenarios/second_bill.plays.yaml", "not_met: [explained]", "not_met: [explaind]", "explained"),
    ],
)
def test_a_misspelt_name_is_one_finding_that_names_the_right_one(file, old, new, meant, check, miniature):
    assert old in miniature[file]
    found = check({file: miniature[file].replace(old, new, 1)})
    assert len([item for item in found if item.severity == "error"]) == 1
    assert found[0].fix.startswith(f"Did you mean `{meant}`?")


def test_a_mistake_in_a_pattern_is_found_once_and_not_for_every_persona(check, miniature):
    file = "personas/caller.yaml"
    found = check({file: miniature[file].replace("outcome: transferred, ", "")})
    assert [(item.code, item.location.file) for item in found] == [("P407", file)]


@pytest.mark.parametrize("file", ["personas/caller.yaml", "scenarios/shared/standing.yaml", "scorecards/question.yaml"])
def test_a_file_that_cannot_be_read_is_no_unknown_name(file, check):
    found = check({file: "{"})
    assert [(item.code, item.location.file) for item in found] == [("Y119", file)]


@pytest.mark.parametrize("file", ["personas/caller.yaml", "scenarios/shared/standing.yaml", "scorecards/question.yaml"])
def test_a_file_that_does_not_fit_its_form_brings_no_others_down(file, check, miniature):
    found = check({file: miniature[file] + "oops: 1\n"})
    assert [(item.code, item.location.file) for item in found] == [("F201", file)]


@pytest.mark.parametrize("part", ["trainee", "customer", "facts", "outcomes"])
def test_a_broken_part_of_the_vocabulary_is_found_alone(part, check, miniature):
    file = "scorecards/acts.yaml"
    found = check({file: miniature[file].replace(f"\n{part}:\n", f"\n{part}: none\nrest_of_{part}:\n", 1)})
    assert {item.code for item in found} == {"F201", "F209"}
    assert {item.location.file for item in found} == {file}


def test_a_mistake_in_an_act_does_not_make_its_name_unknown(check, miniature):
    file = "scorecards/acts.yaml"
    found = check({file: miniature[file].replace("mood: -2", "mood: -9")})
    assert [item.code for item in found] == ["F205"]


def test_mistakes_in_many_files_come_at_once(check, miniature):
    found = check(
        {
            NEIGHBOUR: miniature[NEIGHBOUR].replace("about", "abuot"),
            QUESTION: miniature[QUESTION].replace("scorecard: question", "scorecard: qestion"),
            "scorecards/bill_call.yaml": "title: [\n",
            "personas/shouter.yaml": miniature["personas/shouter.yaml"].replace("argue: -3", "argu: -3"),
        }
    )
    assert {item.code for item in found} == {"F201", "R307", "Y119", "R302"}


def test_findings_are_the_same_in_every_process(tmp_path, check, miniature):
    check(
        {
            NEIGHBOUR: miniature[NEIGHBOUR] + 'anywhere: {argue: [{go: nowhere, says: "{zzz}"}], contemt: [{}]}\n',
            QUESTION: "title: x\n",
        }
    )
    code = f"from pathlib import Path; from simulator.services.authoring.check import check_folder as c; import json; print(json.dumps([d.as_json() for d in c(Path({str(tmp_path)!r})).diagnostics]))"
    outputs = [
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONHASHSEED": seed},
            cwd=Path(__file__).parents[2],
            capture_output=True,
            check=True,
            text=True,
        ).stdout
        for seed in ("1", "2", "3")
    ]
    assert len(set(outputs)) == 1
    assert json.loads(outputs[0]) == [item.as_json() for item in check_folder(tmp_path).diagnostics]
