"""What is costly is made once, kept within bounds, and made while everybody else goes on."""

import dataclasses
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Event

import pytest

from simulator.domain.base import Form
from simulator.domain.library import CallKey, Library
from simulator.domain.people import LOCAL
from simulator.engine.compile import compile_call
from simulator.engine.plan import Plan
from simulator.services import Services, compose
from simulator.services.calls import call_store
from simulator.services.calls.call_store import CallStore
from simulator.services.library import compiled
from simulator.services.library.compiled import CompiledCalls
from simulator.services.library.folder import load_files, open_library, reopen
from simulator.storage import Store

LIBRARY, FILES = open_library(Path(__file__).parents[2] / "library")
KEYS = [
    (scenario.id, persona, case)
    for scenario in LIBRARY.scenarios.values()
    for persona in scenario.personas
    for case in scenario.cases
]
SOON = 20
"""Seconds in which anything that is not held up is done, on any machine."""


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> list[CallKey]:
    """Every call that was compiled, in order."""
    done: list[CallKey] = []

    def note(library: Library, scenario: str, persona: str, case: str, form: Form) -> Plan:
        done.append((scenario, persona, case))
        return compile_call(library, scenario, persona, case, form)

    monkeypatch.setattr(compiled, "compile_call", note)
    return done


def test_a_call_is_compiled_once_for_all_that_is_made_from_it(made: list[CallKey]) -> None:
    calls = CompiledCalls()
    plan = calls.plan(LIBRARY, KEYS[0])
    assert calls.stage(LIBRARY, KEYS[0]).plan is plan
    assert calls.walked(LIBRARY, KEYS[0]).plan is plan
    assert calls.analyst(LIBRARY, KEYS[0]) is calls.analyst(LIBRARY, KEYS[0])
    assert calls.stage(LIBRARY, KEYS[0]) is calls.stage(LIBRARY, KEYS[0])
    assert made == [KEYS[0]]


def test_asked_for_by_many_at_once_it_is_compiled_once(made: list[CallKey]) -> None:
    calls = CompiledCalls()
    with ThreadPoolExecutor(8) as windows:
        stages = set(windows.map(lambda _: id(calls.stage(LIBRARY, KEYS[0])), range(32)))
    assert len(stages) == len(made) == 1


def test_only_those_who_want_the_same_one_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    begun, go_on = Event(), Event()

    def slowly(library: Library, scenario: str, persona: str, case: str, form: Form) -> Plan:
        if (scenario, persona, case) == KEYS[0]:
            begun.set()
            go_on.wait(SOON)
        return compile_call(library, scenario, persona, case, form)

    monkeypatch.setattr(compiled, "compile_call", slowly)
    calls = CompiledCalls()
    with ThreadPoolExecutor(2) as windows:
        first = windows.submit(calls.stage, LIBRARY, KEYS[0])
        assert begun.wait(SOON)
        assert windows.submit(calls.stage, LIBRARY, KEYS[1]).result(SOON)
        assert not first.done()
        go_on.set()
        assert first.result(SOON).plan.key == KEYS[0]


def test_what_was_not_used_for_the_longest_is_let_go(made: list[CallKey], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compiled, "MOST_PLANS", 2)
    calls = CompiledCalls()
    for key in (KEYS[0], KEYS[1], KEYS[0], KEYS[2]):
        calls.plan(LIBRARY, key)
    assert made == [KEYS[0], KEYS[1], KEYS[2]]
    calls.plan(LIBRARY, KEYS[0])
    assert made == [KEYS[0], KEYS[1], KEYS[2]]
    calls.plan(LIBRARY, KEYS[1])
    assert made == [KEYS[0], KEYS[1], KEYS[2], KEYS[1]]


def test_libraries_that_differ_elsewhere_share_what_is_compiled(made: list[CallKey]) -> None:
    calls = CompiledCalls()
    other = load_files(
        {**FILES, "scorecards/acts.yaml": FILES["scorecards/acts.yaml"] + "\n# no other meaning\n"}
    ).library
    assert other is not None
    assert other.hash != LIBRARY.hash
    assert calls.stage(LIBRARY, KEYS[0]) is calls.stage(other, KEYS[0])
    scenario = LIBRARY.scenarios[KEYS[0][0]]
    mended = dataclasses.replace(
        LIBRARY, scenarios={**LIBRARY.scenarios, scenario.id: scenario.model_copy(update={"title": "Another"})}
    )
    assert calls.plan(mended, KEYS[0]).scenario.title == "Another"
    assert made == [KEYS[0], KEYS[0]]


def test_what_is_not_there_is_said_every_time() -> None:
    calls = CompiledCalls()
    for _ in range(2):
        with pytest.raises(KeyError):
            calls.plan(LIBRARY, (KEYS[0][0], KEYS[0][1], "no_such_case"))


# libraries of before


def of_release(store: Store, number: int) -> Services:
    """The services of a release whose content differs from all others."""
    files = {**FILES, "scorecards/acts.yaml": FILES["scorecards/acts.yaml"] + f"\n# release {number}\n"}
    library = load_files(files).library
    assert library is not None
    return compose(CallStore(library, files, store))


@pytest.fixture
def loaded(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every library of before that was loaded, by the comment that tells it from others."""
    return watch_loading(monkeypatch, lambda _: None)


def watch_loading(monkeypatch: pytest.MonkeyPatch, before: Callable[[str], object]) -> list[str]:
    done: list[str] = []

    def note(files: dict[str, str]) -> Library | None:
        name = files["scorecards/acts.yaml"].splitlines()[-1]
        before(name)
        done.append(name)
        return reopen(files)

    monkeypatch.setattr(call_store, "reopen", note)
    return done


def begin(service: Services) -> str:
    return service.taking.start(LOCAL, *KEYS[0], 5)


def test_an_old_library_loads_once_and_holds_up_nobody_else(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    begun, go_on = Event(), Event()

    def wait(_: str) -> None:
        begun.set()
        go_on.wait(SOON)

    old = begin(of_release(store, 1))
    service = of_release(store, 2)
    new = begin(service)
    loaded = watch_loading(monkeypatch, wait)
    with ThreadPoolExecutor(4) as windows:
        waiting = [windows.submit(service.taking.call, LOCAL, old) for _ in range(2)]
        assert begun.wait(SOON)
        choice = service.taking.call(LOCAL, new).actions[0].id
        assert windows.submit(service.taking.choose, LOCAL, new, choice, 0).result(SOON).version == 1
        assert windows.submit(service.calls.history, LOCAL).result(SOON)
        assert not any(window.done() for window in waiting)
        go_on.set()
        assert [window.result(SOON).id for window in waiting] == [old, old]
    assert loaded == ["# release 1"]


def test_old_libraries_are_let_go(store: Store, loaded: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(call_store, "MOST_OLD_LIBRARIES", 2)
    first, second, third = (begin(of_release(store, number)) for number in (1, 2, 3))
    service = of_release(store, 4)
    for call in (first, second, first, third, first, second):
        service.taking.call(LOCAL, call)
    assert loaded == ["# release 1", "# release 2", "# release 3", "# release 2"]


def test_calls_that_were_forgotten_are_played_again(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(call_store, "MOST_REPLAYS", 1)
    service = of_release(store, 1)
    first, second = begin(service), begin(service)
    before = service.taking.call(LOCAL, first)
    service.taking.call(LOCAL, second)
    assert service.taking.call(LOCAL, first) == before
