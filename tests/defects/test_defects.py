"""Every kind of mistake is caught, and by the finding that should catch it."""

from pathlib import Path

import pytest

from defects.planting import Defect, caught
from defects.program import FAULTS, Fault, failing
from defects.table import DEFECTS, FILE, table


@pytest.mark.parametrize("defect", DEFECTS, ids=lambda defect: defect.name)
def test_a_planted_mistake_is_caught(defect: Defect) -> None:
    found = caught(defect)
    assert defect.code in {item.code for item in found}, found


@pytest.mark.slow
@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.name)
def test_a_rule_that_is_not_kept_fails_its_test(fault: Fault, tmp_path: Path) -> None:
    name = fault.test.rpartition("::")[2]
    assert f"FAILED {fault.test.rpartition('::')[0]}::{name}" in failing(fault, tmp_path)


def test_there_are_many_kinds_and_no_two_are_called_the_same() -> None:
    names = [*(defect.name for defect in DEFECTS), *(fault.name for fault in FAULTS)]
    assert len({*names}) == len(names)
    assert len(DEFECTS) >= 40


def test_the_table_is_up_to_date() -> None:
    """If not: `cd tests && python -m defects`."""
    assert FILE.read_text(encoding="utf-8") == table()
