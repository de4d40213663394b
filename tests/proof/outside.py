"""What Declare4Py, a library for process mining that others wrote, says of thousands of small traces.

It brings 700 MB of packages with it, so its verdicts are recorded, in `declare4py.json`. To record them anew:
`pip install declare4py==2.2.0`, then `python tests/proof/outside.py`; a clean `git diff` says that it still agrees.
"""

import json
from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import product
from pathlib import Path

RECORD = Path(__file__).with_name("declare4py.json")
LONGEST = 7
TEMPLATES = {
    "existence": "Existence1[a] | |",
    "absence": "Absence1[a] | |",
    "at_most_1": "Absence2[a] | |",
    "at_most_2": "Absence3[a] | |",
    "at_most_3": "Absence4[a] | |",
    "precedence": "Precedence[a, b] | | |",
    "response": "Response[a, b] | | |",
    "response_within_1": "Response[a, b] | | |0,0,s",
    "response_within_2": "Response[a, b] | | |0,1,s",
    "response_within_3": "Response[a, b] | | |0,2,s",
    "not_succession": "Not Response[a, b] | | |",
}
"""Our check to the template of Declare. Time is counted in turns of the trainee: one second each."""


def traces() -> Iterator[str]:
    """Every trace over two acts and the end of a turn, up to a length."""
    for length in range(LONGEST + 1):
        yield from ("".join(symbols) for symbols in product("ab.", repeat=length))


def judge() -> dict[str, str]:
    """Template to a letter per trace: (s)atisfied, (v)iolated, or - where it would be satisfied only vacuously."""
    from Declare4Py.ProcessModels.DeclareModel import DeclareModel
    from Declare4Py.Utils.Declare.Checkers import ConstraintChecker

    model = DeclareModel().parse_from_string("\n".join(("activity a", "activity b", *TEMPLATES.values(), "")))
    letters: dict[str, list[str]] = {name: [] for name in TEMPLATES}
    for trace in traces():
        log, turns = [], 0
        for symbol in trace:
            log.append({"concept:name": symbol, "time:timestamp": datetime(2026, 1, 1) + timedelta(seconds=turns)})  # noqa: DTZ001
            turns += symbol == "."
        loose, strict = (
            [
                item.state.name == "SATISFIED"
                for item in ConstraintChecker().check_trace_conformance(log, model, vacuous)
            ]
            for vacuous in (True, False)
        )
        for name, holds, really in zip(TEMPLATES, loose, strict, strict=True):
            letters[name].append("s" if really else "-" if holds else "v")
    return {name: "".join(column) for name, column in letters.items()}


if __name__ == "__main__":
    RECORD.write_text(json.dumps(judge(), indent=1) + "\n", encoding="utf-8")
