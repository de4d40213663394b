"""All kinds of mistakes that are planted, and the table that is kept of them."""

from pathlib import Path

from defects import calls, customers, grading, names, writing
from defects.planting import Defect
from defects.program import FAULTS
from simulator.diagnostics.code_pages import page

FILE = Path(__file__).with_name("TABLE.md")
FAMILIES = {
    "Writing and form": writing.KINDS,
    "Names": names.KINDS,
    "Customers": customers.KINDS,
    "Calls": calls.KINDS,
    "Grading": grading.KINDS,
}
DEFECTS: tuple[Defect, ...] = tuple(defect for kinds in FAMILIES.values() for defect in kinds)


def table() -> str:
    """The table as it is kept. Every row is a test: the mistake is planted, and this code has to come of it."""
    rows = [
        "# What catches what",
        "",
        f"{len(DEFECTS)} kinds of mistakes, each planted in a copy of the shipped library. `check` or `prove` has to",
        "say something of the copy that it did not say before, and what it says has to have the code beside it.",
        "This file is written by `cd tests && python -m defects`.",
    ]
    for family, kinds in FAMILIES.items():
        rows += ["", f"## {family}", "", "| planted | caught by | code | which says |", "|---|---|---|---|"]
        for defect in kinds:
            command = "prove" if defect.code.startswith("Q") else "check"
            rows.append(f"| {defect.name} | `{command}` | {defect.code} | {page(defect.code).title} |")
    rows += ["", "## The program itself", ""]
    rows += [
        f"{len(FAULTS)} rules of grading that are not kept, each in a copy of the program. A test has to fail.",
        "",
    ]
    rows += ["| planted | in | caught by |", "|---|---|---|"]
    for fault in FAULTS:
        file, _, test = fault.test.rpartition("::")
        rows.append(f"| {fault.name} | `{fault.module}` | `{file}`: `{test}` |")
    return "\n".join((*rows, ""))
