"""The tagger of a library is trained once: in a process, and on this machine."""

from pathlib import Path

import pytest

from simulator.domain.library import Library
from simulator.services.library import taggers
from simulator.services.library.folder import open_library

SMALL = Path(__file__).parents[2] / "companies" / "gym"
"""Some hundred sentences: what is learned of them is found out in a moment."""


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Library:
    """A library whose tagger nobody has asked for yet."""
    monkeypatch.setenv("SIMULATOR_CACHE", str(tmp_path))
    forget()
    return open_library(SMALL)[0]


def forget() -> None:
    """As in a new process."""
    taggers._trained.cache.clear()


def test_a_tagger_is_trained_once_and_then_read(library, monkeypatch):
    trained = taggers.tagger_of(library)
    assert taggers.tagger_of(library) is trained
    forget()
    monkeypatch.setattr(taggers, "train", lambda _: pytest.fail("trained again"))
    text = "I'm so sorry about that, what happened?"
    assert taggers.tagger_of(library).hear(text) == trained.hear(text) != ()


def test_a_kept_tagger_that_is_damaged_is_trained_again(library, tmp_path):
    trained = taggers.tagger_of(library)
    (kept,) = tmp_path.glob("*.npz")
    kept.write_bytes(kept.read_bytes()[:1000])
    forget()
    assert taggers.tagger_of(library).hear("I'm so sorry") == trained.hear("I'm so sorry")
