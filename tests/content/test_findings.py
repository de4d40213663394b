"""Findings help: they name what was meant, come all at once, none twice, and none for what only follows."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from simulator.services.authoring.check import check_folder, check_text

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


@pytest.mark.parametrize("field", ["acts: acknowledge, ask_issue", 'acts: "acknowledge, ask_issue"'])
def test_a_list_without_brackets_is_called_that(field, check, miniature):
    file = "scenarios/second_bill.yaml"
    text = miniature[file].replace(
        '    - {id: what_happened, text: "What happened, {customer}?", acts: [acknowledge, ask_issue]}',
        f'    - id: what_happened\n      text: "What happened, {{customer}}?"\n      {field}',
    )
    (found,) = check({file: text})
    assert (found.code, found.fix) == ("F220", "Write `[acknowledge, ask_issue]`.")


def test_a_misspelt_persona_is_said_once_where_it_is_misspelt(check, miniature):
    file = "scenarios/second_bill.yaml"
    (found,) = check({file: miniature[file].replace("[neighbour, shouter]", "[neighbour, shouters]")})
    assert (found.code, found.location.file) == ("R306", file)
    assert found.fix.startswith("Did you mean `shouter`?")


def test_a_misspelt_state_is_said_once_with_the_one_that_was_meant(check, miniature):
    (found,) = check({NEIGHBOUR: miniature[NEIGHBOUR] + "states:\n  weighting:\n    says: Hm.\n"})
    assert found.code == "R338"
    assert found.fix.startswith("Did you mean `weighing`?")


def test_a_new_state_that_something_leads_to_is_no_misspelt_one(check, miniature):
    more = "states:\n  opening:\n    on: {asking: weighting}\n  weighting:\n    cue: insists\n    says: Hm.\n"
    assert "R338" not in {item.code for item in check({NEIGHBOUR: miniature[NEIGHBOUR] + more})}


def test_a_concern_that_no_line_hears_says_where_to_put_it(check, miniature):
    """Groups first: a concern in one that the scorecard waits for counts by itself."""
    file = "scorecards/question.yaml"
    (found,) = check({file: miniature[file].replace("heard: disputes_bill", "heard: insists")})
    assert found.code == "R342"
    assert "Add `disputes_bill` to the `heard_any` or `occasion`" in found.fix
    assert "`explained`" in found.fix
    acts = miniature["scorecards/acts.yaml"].replace("  insists:", "  later:\n    insists:")
    occasion = miniature[file].replace("applies_when: {heard: disputes_bill}", "occasion: [later]")
    (found,) = [item for item in check({file: occasion, "scorecards/acts.yaml": acts}) if item.code == "R342"]
    assert (
        found.fix
        == "Put `disputes_bill` into a group that it hears, in scorecards/acts.yaml under `customer`: `later`."
    )


@pytest.mark.parametrize(
    ("said", "meant"),
    [("aksed", "asked"), ("teh", "the"), ("recieve", "receive"), ("dont", "don't"), ("seperate", "separate")],
)
def test_a_slip_of_the_fingers_is_named_with_the_right_word(said, meant, check, miniature):
    (found,) = check({NEIGHBOUR: miniature[NEIGHBOUR] + f"waits: They {said} me already.\n"})
    assert (found.code, found.severity) == ("W912", "warning")
    assert f"“{said}” is probably misspelt: “{meant}”" in found.message


@pytest.mark.parametrize(
    "said",
    [
        "I'm gonna kinda wait, y'all. Dunno, gimme a sec.",
        "Tick tock. I texted your tech about my modem and the autopay.",
        "My favourite colour is the one you authorised.",
        "Bueno, pues entonces espero aquí un ratito, señora.",
        "Ask Ms. Kowalczyk of Northfield, or McKenzi.",
    ],
)
def test_how_people_talk_and_what_they_are_called_is_left_alone(said, check, miniature):
    assert check({NEIGHBOUR: miniature[NEIGHBOUR] + f'waits: "{said}"\n'}) == ()


@pytest.mark.parametrize("name", ["frustrated.yaml.txt", "frustrated.txt", "neighbour.yaml~", "neighbour.yaml.bak"])
def test_a_file_that_only_looks_like_one_is_named(name, check, tmp_path):
    check({})
    (tmp_path / "personas" / name).write_text("title: X\n")
    found = check_folder(tmp_path).diagnostics
    assert [(item.code, item.severity, item.location.file) for item in found] == [
        ("Y128", "warning", f"personas/{name}")
    ]


@pytest.mark.parametrize("name", ["README.md", "notes.csv", ".neighbour.yaml.swp"])
def test_other_files_are_passed_over(name, check, tmp_path):
    check({})
    (tmp_path / "personas" / name).write_text("title: X\n")
    assert check_folder(tmp_path).diagnostics == ()


@pytest.mark.parametrize(
    ("file", "data"),
    [
        ("personas/shouter.yaml", "title: The shouter\nabout: Caf\xe9.\n".encode("cp1252")),
        ("personas/shouter.yaml", "title: The shouter\n".encode("utf-16")),
        ("personas/caller.yaml", b"# caf\xe9\n"),
        ("scenarios/second_bill.plays.yaml", b"plays: [] # caf\xe9\n"),
        ("scorecards/acts.yaml", "trainee:\n".encode("utf-16")),
    ],
)
def test_a_file_in_another_encoding_is_one_finding_whoever_names_it(file, data, check, tmp_path):
    """It crashed where plays name the persona (issue 12)."""
    check({})
    (tmp_path / file).write_bytes(data)
    assert [(item.code, item.location.file) for item in check_folder(tmp_path).diagnostics] == [("Y106", file)]


def test_a_file_is_checked_as_it_is_typed_and_nothing_is_written(check, tmp_path, miniature):
    check({})
    (found,) = check_text(tmp_path, NEIGHBOUR, miniature[NEIGHBOUR].replace("like:", "lik:"))
    assert found.fix.startswith("Did you mean `like`?")
    assert check_text(tmp_path, NEIGHBOUR, miniature[NEIGHBOUR]) == ()
    assert (tmp_path / NEIGHBOUR).read_text("utf-8") == miniature[NEIGHBOUR]
