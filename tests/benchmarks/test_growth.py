"""How proving grows, and how exploring compares with what else is at hand. Measured by `make bench` only."""

import copy
import json
import shutil
import subprocess
import sys
import time
from collections import deque
from collections.abc import Callable
from pathlib import Path

import pytest
from transitions import EventData, Machine

from benchmarks.growth import KEY, SIZES, configurations, grown
from simulator.engine.compile import compile_call
from simulator.proof.exploring.graph import explore
from simulator.proof.exploring.moves import explore_moves

TESTS = Path(__file__).parents[1]
MOST_MEGABYTES = 768
LEAST_EDGES_PER_SECOND = 300_000
PACKAGES = ("xstate@5", "@xstate/graph@3")
Counted = tuple[int, int, float]
"""Configurations, edges, seconds."""


@pytest.mark.slow
@pytest.mark.parametrize("size", SIZES)
def test_a_call_of_so_many_configurations_is_proved(benchmark, size: int) -> None:
    """In a process of its own, so that the memory is its own too."""
    command = [sys.executable, "-m", "benchmarks.growth", str(size)]
    run = {"cwd": TESTS, "check": True, "capture_output": True, "text": True}
    result = json.loads(benchmark.pedantic(subprocess.run, args=(command,), kwargs=run, rounds=1).stdout)
    benchmark.extra_info.update(result)
    assert result["configurations"] == configurations(SIZES[size])
    assert result["megabytes"] <= MOST_MEGABYTES
    if size >= 100_000:
        assert result["edges_per_second"] >= LEAST_EDGES_PER_SECOND


@pytest.mark.slow
def test_exploring_beside_others(benchmark, tmp_path: Path, capsys) -> None:
    """The same machine, the same states: ours, @xstate/graph, and `transitions` as its manual has it."""
    small, large = SIZES[1_000], SIZES[10_000]
    ours = {
        states: benchmark.pedantic(by_us, args=(large,), rounds=3) if states is large else by_us(states)
        for states in (small, large)
    }
    lines = [_line("ours", ours[large], ours[large])]
    stock = by_stock_transitions(small)
    assert stock[:2] == ours[small][:2]
    lines.append(_line("transitions, deepcopy and may_ and trigger", stock, ours[small]))
    theirs = by_xstate(large, tmp_path)
    if theirs is None:
        lines.append("@xstate/graph was not compared: npm is not there, or cannot install it.")
    else:
        assert theirs[:2] == ours[large][:2]
        lines.append(_line("@xstate/graph", theirs, ours[large]))
    with capsys.disabled():
        print("", *lines, sep="\n")


def _line(name: str, found: Counted, ours: Counted) -> str:
    states, edges, seconds = found
    pace, ratio = edges / seconds, ours[1] / ours[2] / (edges / seconds)
    return f"{name}: {states:,} configurations, {edges:,} edges in {seconds:.2f} s, {pace:,.0f} a second (we: {ratio:.0f} x)"


def by_us(states: tuple[int, ...]) -> Counted:
    library = grown(states)
    moves = explore_moves(compile_call(library, *KEY))
    start = time.perf_counter()
    graph = explore(moves, library.scorecards["growth"])
    return len(graph), graph.edge_count, time.perf_counter() - start


class Customer:
    """A model of `transitions` that counts what it was told."""

    def __init__(self, states: tuple[int, ...]) -> None:
        self.most = [count - 1 for count in states]
        self.told = [0] * len(states)

    # Both are given to a model by the machine.
    state: str
    trigger: Callable[..., bool]

    def tell(self, event: EventData) -> None:
        """Count one thing, up to its limit."""
        index = event.kwargs["index"]
        self.told[index] = min(self.told[index] + 1, self.most[index])


def by_stock_transitions(states: tuple[int, ...]) -> Counted:
    first = Customer(states)
    machine = Machine(first, states=["opening", "ended"], initial="opening", auto_transitions=False, send_event=True)
    for index in range(len(states)):
        machine.add_transition(f"tell_{index}", "opening", None, after="tell")
    machine.add_transition("end_call", "opening", "ended")
    events = [*((f"tell_{index}", index) for index in range(len(states))), ("end_call", 0)]
    start = time.perf_counter()
    seen, queue, edges = {_code(first)}, deque([first]), 0
    while queue:
        model = queue.popleft()
        for name, index in events:
            if not getattr(model, f"may_{name}")(index=index):
                continue
            after = copy.deepcopy(model)
            after.trigger(name, index=index)
            edges += 1
            if _code(after) not in seen:
                seen.add(_code(after))
                queue.append(after)
    return len(seen), edges, time.perf_counter() - start


def _code(model: Customer) -> tuple[str, tuple[int, ...]]:
    return model.state, tuple(model.told)


def by_xstate(states: tuple[int, ...], folder: Path) -> Counted | None:
    npm, node = shutil.which("npm"), shutil.which("node")
    if npm is None or node is None:
        return None
    (folder / "package.json").write_text('{"private": true}', encoding="utf-8")
    shutil.copy(Path(__file__).with_name("graph.mjs"), folder)
    install = [npm, "install", "--silent", "--no-audit", "--no-fund", *PACKAGES]
    if subprocess.run(install, cwd=folder, capture_output=True, timeout=300).returncode:
        return None
    command = [node, "graph.mjs", json.dumps(states)]
    found = json.loads(subprocess.run(command, cwd=folder, check=True, capture_output=True, text=True).stdout)
    return found["states"], found["edges"], found["seconds"]
