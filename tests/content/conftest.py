"""A miniature library, and ways to change it and to check it."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from simulator.content.loader import Loaded, load
from simulator.diagnostics.diagnostic import Diagnostic
from simulator.services.authoring.check import check_folder
from simulator.services.library.folder import read_folder

MINIATURE = Path(__file__).parents[1] / "library"

Check = Callable[[Mapping[str, str]], tuple[Diagnostic, ...]]


@pytest.fixture(autouse=True)
def nothing_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    """Here some hundred libraries are checked, once each: kept, they would push out what others read again."""
    monkeypatch.setenv("SIMULATOR_CACHE", "")


@pytest.fixture(scope="session")
def miniature() -> dict[str, str]:
    """The files of the miniature library."""
    files, unreadable = read_folder(MINIATURE)
    assert not unreadable
    return files


@pytest.fixture
def check(tmp_path: Path, miniature: dict[str, str]) -> Check:
    """What `simulator check` finds in the miniature library with some files replaced."""

    def run(changed: Mapping[str, str]) -> tuple[Diagnostic, ...]:
        for name, text in {**miniature, **changed}.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode())
        return check_folder(tmp_path).diagnostics

    return run


@pytest.fixture
def loaded(miniature: dict[str, str]) -> Callable[[Mapping[str, str]], Loaded]:
    """The miniature library, loaded with some files replaced."""
    return lambda changed: load({**miniature, **changed})
