"""Mistakes in the program itself: a rule of grading that is not kept, planted in a copy of it, and the test that says so."""

import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
LONGEST_TEST = 240
"""Seconds."""
PLUGINS = ("-p", "no:cacheprovider", "-p", "pytest_timeout", "-p", "pytest_benchmark.plugin")
ALONE = {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
"""Of pytest's plugins those whose options pyproject.toml sets: to load the others takes longer than the test."""


@dataclass(frozen=True)
class Fault:
    """A rule that is not kept: its name, the module, what is written there instead, and the test that has to fail."""

    name: str
    module: str
    changes: tuple[tuple[str, str], ...]
    test: str


def _fault(name: str, module: str, test: str, *changes: tuple[str, str]) -> Fault:
    return Fault(name, f"simulator/{module}.py", changes, f"tests/{test}")


SCORER, VIOLATIONS, LABELS = "unit/test_scorer.py", "unit/test_violations.py", "unit/test_labels.py"
TRANSCRIPTS, PARTS = "unit/test_transcript_analysis.py", "content/test_parts_and_groups.py"
FAULTS: tuple[Fault, ...] = (
    _fault(
        "an occasion ignored",
        "scoring/monitor_board",
        f"{SCORER}::test_nothing_is_met_or_missed_before_its_occasion_and_a_breach_is_one_by_itself",
        ("return self.occasion is None or states[-1] in self.occasion.met", "return True"),
    ),
    _fault(
        "a breach that waits for an occasion",
        "scoring/monitor_board",
        f"{SCORER}::test_nothing_is_met_or_missed_before_its_occasion_and_a_breach_is_one_by_itself",
        ("(self.part.check.kind in BREACHES or self._has_come_up(states))", "self._has_come_up(states)"),
    ),
    _fault(
        "what was left undone blamed without an occasion",
        "scoring/monitor_board",
        f"{VIOLATIONS}::test_what_is_missed_by_leaving_it_undone_is_violated_only_on_its_occasion",
        ("(self.part.check.kind in BREACHES or self._has_come_up(states))", "True"),
    ),
    _fault(
        "consent that survives being taken back",
        "scoring/monitors",
        f"{SCORER}::test_consent_counts_until_it_is_taken_back_and_each_charge_needs_its_own",
        ("return phase, _NOTHING if symbol in until else _gather(", "return phase, _gather("),
    ),
    _fault(
        "one yes for two payments",
        "scoring/monitors",
        f"{SCORER}::test_consent_counts_until_it_is_taken_back_and_each_charge_needs_its_own",
        ("_NOTHING if each or symbol in until else seen", "_NOTHING if symbol in until else seen"),
    ),
    _fault(
        "a second breach that is not told",
        "scoring/monitors",
        f"{VIOLATIONS}::test_who_does_it_again_violates_it_again",
        ("lambda _, symbol: symbol in acts,", 'lambda state, symbol: state != "broken" and symbol in acts,'),
    ),
    _fault(
        "the best of the parts taken for the worst",
        "scoring/monitor_board",
        f"{SCORER}::test_a_line_is_as_bad_as_its_worst_part_and_says_which_failed",
        ('    if "not_met" in found:\n        return "not_met"\n', ""),
        (
            'return "met" if "met" in found else "not_applicable"',
            'return next((item for item in ("met", "not_met") if item in found), "not_applicable")',
        ),
    ),
    _fault(
        "an unknown fact counted",
        "domain/scorecard",
        f"{SCORER}::test_a_fact_that_nobody_knows_neither_helps_nor_harms",
        ("name in facts and facts[name] != value for name", "facts.get(name) != value for name"),
    ),
    _fault(
        "a call that is not judged passed",
        "scoring/grade",
        f"{SCORER}::test_a_call_is_judged_from_so_much_weight_on",
        ("judged = applicable >= scorecard.judged_from", "judged = applicable >= 0"),
        ("if applicable < scorecard.judged_from:", "if applicable < 0:"),
    ),
    _fault(
        "a pass without what is needed to pass",
        "scoring/grade",
        f"{SCORER}::test_what_is_needed_to_pass_is_no_critical_error",
        (" & (barring == 0)", ""),
    ),
    _fault(
        "the last turn of a transcript blamed",
        "proof/worth/transcript_analysis",
        f"{TRANSCRIPTS}::test_who_did_not_end_the_call_could_have_gone_on",
        ("last is not None and ending.isdisjoint(last.acts)", "False"),
    ),
    _fault(
        "the turn that ended a transcript excused",
        "proof/worth/transcript_analysis",
        f"{TRANSCRIPTS}::test_who_ends_the_call_loses_what_was_not_done_by_then",
        ("last is not None and ending.isdisjoint(last.acts)", "True"),
    ),
    _fault(
        "a failed identity check heard as none",
        "content/reading/transcript",
        f"{PARTS}::test_what_a_customer_is_heard_to_do_is_read_from_the_words",
        ("(rule.after is not None and rule.after not in asked)", "rule.after is not None"),
    ),
    _fault(
        "a failed identity check heard in any answer",
        "content/reading/transcript",
        f"{PARTS}::test_what_a_customer_is_heard_to_do_is_read_from_the_words",
        (" or (rule.after is not None and rule.after not in asked)", ""),
    ),
    _fault(
        "a label that looks at points only",
        "domain/analysis",
        f"{LABELS}::test_where_nothing_is_lost_a_wrong_turn_is_still_wrong",
        ("lost = max(cost(before, after), slip)", "lost = cost(before, after)"),
        ("if lost >= LEAST_POINTS or wrong:", "if lost >= LEAST_POINTS:"),
    ),
    _fault(
        "a group that is not spelled out",
        "content/assembly/resolve",
        f"{PARTS}::test_groups_are_spelled_out_in_the_library",
        ("return card if drafts.vocabulary is None else spelled_out(card, drafts.vocabulary)", "return card"),
    ),
    _fault(
        "the default of a fact ignored",
        "content/assembly/unsaid",
        f"{PARTS}::test_a_fact_with_a_default_goes_without_saying",
        ("{**vocabulary.defaults, **case.facts}", "{**case.facts}"),
    ),
    _fault(
        "evidence of a breach that is not the breach",
        "scoring/scorer",
        f"{SCORER}::test_evidence_of_what_was_violated_is_the_turns_that_violated_it",
        ('turns = violated if verdict == "not_met" else []', "turns: list[int] = []"),
    ),
)


def failing(fault: Fault, folder: Path) -> str:
    """What pytest prints of the test, run on a copy of the program in this folder with the mistake in it.

    Raises AssertionError where the mistake cannot be planted any more, or the test passes all the same.
    """
    # With what Python compiled of it before: of the spoilt module that is out of date, of the others it is not.
    shutil.copytree(ROOT / "simulator", folder / "simulator", ignore=shutil.ignore_patterns("dist", "pictures"))
    path = folder / fault.module
    text = path.read_text(encoding="utf-8")
    for old, new in fault.changes:
        assert old in text, f"{fault.module} has no {old!r} to spoil"
        text = text.replace(old, new)
    path.write_text(text, encoding="utf-8")
    done = subprocess.run(
        # -P: the current folder is not looked in for modules, so that the copy is what is tested.
        [sys.executable, "-P", "-m", "pytest", "-q", *PLUGINS, "-o", "pythonpath=tests", fault.test],
        cwd=ROOT,
        env=os.environ | ALONE | {"PYTHONPATH": str(folder), "SIMULATOR_CACHE": str(folder / "cache")},
        capture_output=True,
        text=True,
        timeout=LONGEST_TEST,
    )
    assert done.returncode == 1, f"{fault.test} did not fail: {done.stdout}{done.stderr}"
    return done.stdout
