"""A few of each kind; `tests/fuzz/measure.py` does it by the thousand."""

import random
from pathlib import Path

import pytest

from fuzz.kinds import KINDS


@pytest.mark.parametrize("kind", ["libraries", "transcripts"])
def test_what_was_spoilt_is_refused_in_a_sentence_or_used(kind: str, tmp_path: Path) -> None:
    with KINDS[kind](tmp_path) as case:
        for seed in range(4):
            case(random.Random(seed))
