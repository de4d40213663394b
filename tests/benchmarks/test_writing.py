"""How fast content is checked and proved while it is written: a key to what is wrong at once, an edit to its first proof.

In seconds of processor, so that whatever else the machine does makes less of a difference.
"""

from collections.abc import Iterator, Mapping
from itertools import count
from pathlib import Path
from time import process_time

import pytest

from benchmarks.test_speed import bound
from simulator.content.assembly.drafts import collect
from simulator.content.assembly.resolve import resolve
from simulator.content.loader import library_hash
from simulator.services.library.folder import read_folder
from simulator.services.studio import proof_worker
from simulator.services.studio.checking import at_once

pytestmark = pytest.mark.benchmark(timer=process_time)
ROOT = Path(__file__).parents[2]
PERSONA = "personas/rushed_parent.yaml"


@pytest.fixture(scope="module")
def edits() -> Iterator[Mapping[str, str]]:
    """The shipped library, each time with another reaction of one persona."""
    files = read_folder(ROOT)[0]
    first, _, rest = files[PERSONA].partition("reacts: {")
    return ({**files, PERSONA: f"{first}reacts: {{apologise: {step % 3 + 1}, {rest}# {step}\n"} for step in count())


def test_a_key_to_diagnostics(benchmark, edits: Iterator[Mapping[str, str]]) -> None:
    benchmark(lambda: at_once(resolve(collect(next(edits)))))
    bound(benchmark, 300_000)


def test_an_edit_to_its_first_proof(benchmark, edits: Iterator[Mapping[str, str]]) -> None:
    """Besides the breath of 150 ms that the studio waits for the next key."""

    def proved() -> None:
        files = next(edits)
        first = next(task for task in proof_worker.check(ROOT, files).tasks if "rushed_parent" in task.key)
        assert proof_worker.prove_call(library_hash(files), first.key) is not None

    benchmark.pedantic(proved, rounds=3, warmup_rounds=1)
    bound(benchmark, 850_000)
