"""What an edit is about, by where it stands: those who review a change read what is said before how it is graded."""

from pathlib import PurePosixPath
from typing import Final

from simulator.content.reading.reader import KeyPath
from simulator.services.authoring.views import About

_WORDS: Final = {"spiels", "guide", "moves", "glossary", "meanings"}
_CALLS: Final = {"acts", "desk", "company", "replaced"}
"""Files of `scorecards/` that are no scorecards, by what they are about."""
_SPOKEN: Final = {"says", "ignored", "waits", "interrupts", "phrases", "tellings", "lines", "brief", "comes_to"}
"""Names under which somebody's words stand, in personas and scenarios."""


def about_of(file: str, path: KeyPath) -> About:
    """What the value at a path of a file is about."""
    place, names = PurePosixPath(file), {step for step in path if isinstance(step, str)}
    if place.parts[0] == "scorecards":
        if place.stem in _WORDS:
            return "grading" if "acts" in path[-2:] else "words"
        return "calls" if place.stem in _CALLS else "grading"
    if place.parts[1:2] == ("programmes",) or place.stem.endswith(".plays"):
        return "calls"
    if "responses" in names:
        return "words" if path[-1] in ("text", "spiel") else "grading"
    return "words" if names & _SPOKEN else "calls"
