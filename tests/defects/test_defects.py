"""Every kind of mistake is caught, and by the finding that should catch it."""

import pytest

from defects.planting import Defect, caught
from defects.table import DEFECTS, FILE, table


@pytest.mark.parametrize("defect", DEFECTS, ids=lambda defect: defect.name)
def test_a_planted_mistake_is_caught(defect: Defect) -> None:
    found = caught(defect)
    assert defect.code in {item.code for item in found}, found


def test_there_are_many_kinds_and_no_two_are_called_the_same() -> None:
    assert len({defect.name for defect in DEFECTS}) == len(DEFECTS)
    assert len(DEFECTS) >= 40


def test_the_table_is_up_to_date() -> None:
    """If not: `cd tests && python -m defects`."""
    assert FILE.read_text(encoding="utf-8") == table()
