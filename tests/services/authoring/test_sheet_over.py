"""The sheet of a call that stands in a library beneath."""

from pathlib import Path

from simulator.services.authoring.sheet.written import documents_of
from simulator.services.library.folder import open_library

MINIATURE = Path(__file__).parents[2] / "library"


def test_a_call_beneath_has_a_sheet_and_nothing_of_it_has_a_place_in_ones_own_files(tmp_path: Path) -> None:
    """It ended in a KeyError."""
    (tmp_path / "library.yaml").write_text(f"over: {MINIATURE}\n", encoding="utf-8")
    library, files = open_library(tmp_path)
    assert documents_of(library, files, "second_bill") == {}
