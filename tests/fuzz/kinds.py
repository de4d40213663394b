"""What is spoilt and then used, a kind each: it may be refused in a sentence, and nothing else may come of it."""

import json
import random
import shutil
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from typing import Final
from unicodedata import category

from fuzz.spoiling import bytes_of, value_of
from simulator.domain.errors import SimulatorError
from simulator.domain.people import LOCAL
from simulator.services import compose
from simulator.services.authoring.kept_certificates import read_certificates
from simulator.services.authoring.service import check, prove_calls
from simulator.services.calls.call_store import CallStore
from simulator.services.debrief.service import analyse_file, grade_files
from simulator.services.library.folder import open_library
from simulator.storage import open_store

SMALL: Final = Path(__file__).parents[1] / "library"
LONGEST: Final = 2_000
"""Characters of a sentence."""
Case = Callable[[random.Random], None]
"""Spoils one thing and uses it. Raises what a user would see as a traceback, or AssertionError."""


def said(error: Exception) -> None:
    """A refusal has to be one line that a terminal shows as it is."""
    text = str(error)
    assert 0 < len(text) <= LONGEST, f"{len(text)} characters"
    assert not any(category(sign) in ("Cc", "Cs") for sign in text), repr(text[:200])


@contextmanager
def libraries(place: Path) -> Iterator[Case]:
    """Files of a library."""
    root = Path(shutil.copytree(SMALL, place / "library"))
    files = {path: path.read_bytes() for path in sorted(root.rglob("*.yaml"))}

    def case(chance: random.Random) -> None:
        path = chance.choice(list(files))
        path.write_bytes(bytes_of(files[path], chance))
        try:
            found = check(LOCAL, root)
            for item in found.diagnostics:
                said(SimulatorError(item.message))
        except SimulatorError as error:
            said(error)
        finally:
            path.write_bytes(files[path])

    yield case


@contextmanager
def certificates(place: Path) -> Iterator[Case]:
    """Certificates: a spoilt one counts as none."""
    root = Path(shutil.copytree(SMALL, place / "library"))
    from simulator.services.authoring.prove import write_certificates

    proved = prove_calls(LOCAL, root).certificates
    (path, *_) = write_certificates(root, proved)
    data, whole = json.loads(path.read_text("utf-8")), read_certificates(root)

    def case(chance: random.Random) -> None:
        if chance.random() < 0.5:
            path.write_bytes(bytes_of(json.dumps(data, indent=1).encode(), chance))
        else:
            path.write_text(json.dumps(value_of(data, chance)), "utf-8")
        for key, found in read_certificates(root).items():
            assert found == whole[key], f"a changed certificate of {key} is believed"

    yield case


@contextmanager
def transcripts(place: Path) -> Iterator[Case]:
    """Transcripts from elsewhere."""
    library = open_library(Path(__file__).parents[2])[0]
    card = library.scorecards["cancellation_call"]
    acts = list(library.vocabulary.acts.values())
    path = place / "call.json"
    facts = next(iter(next(iter(library.scenarios.values())).cases.values())).facts

    def case(chance: random.Random) -> None:
        turns = [{"by": act.by, "acts": [act.id]} for act in chance.choices(acts, k=chance.randrange(12))]
        data = {"scorecard": card.id, "facts": dict(facts), "turns": turns}
        if chance.random() < 0.3:
            path.write_bytes(bytes_of(json.dumps(data).encode(), chance))
        else:
            path.write_text(json.dumps(value_of(data, chance)), "utf-8")
        try:
            for graded in grade_files(LOCAL, [path]):
                if graded.error:
                    said(SimulatorError(graded.error))
            analyse_file(LOCAL, path)
        except SimulatorError as error:
            said(error)

    yield case


@contextmanager
def databases(place: Path) -> Iterator[Case]:
    """Databases with something in them overwritten: bytes of the file, or a value."""
    library, files = open_library(SMALL)
    whole, path = place / "whole.db", place / "calls.db"
    with open_store(whole) as store:
        services = compose(CallStore(library, files, store, chance=random.Random(7)))
        for seed in range(4):
            call = services.taking.start(LOCAL, next(iter(library.scenarios)), seed=seed)
            view = services.taking.call(LOCAL, call)
            while not view.ended and view.version < 2 + 4 * (seed % 2):
                view = services.taking.choose(LOCAL, call, (*view.responses, *view.actions)[seed].id, view.version)
    with sqlite3.connect(whole) as other:
        other.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        other.execute("PRAGMA journal_mode = DELETE")
    content = whole.read_bytes()

    def case(chance: random.Random) -> None:
        for beside in place.glob("calls.db*"):
            beside.unlink()
        data = bytearray(content)
        for _ in range(chance.choice((1, 3, 30, 300))):
            data[chance.randrange(len(data))] = chance.randrange(256)
        path.write_bytes(data[: chance.randrange(len(data))] if chance.random() < 0.1 else data)
        try:
            with open_store(path) as store:
                services = compose(CallStore(library, files, store))
                for row in services.calls.history(LOCAL):
                    with suppress(SimulatorError):
                        services.debrief.look_back(LOCAL, row.id)
                services.taking.start(LOCAL, next(iter(library.scenarios)))
                services.calls.on_hold(LOCAL)
        except SimulatorError as error:
            said(error)

    yield case


KINDS: Final[Mapping[str, Callable[[Path], AbstractContextManager[Case]]]] = {
    "libraries": libraries,
    "certificates": certificates,
    "transcripts": transcripts,
    "databases": databases,
}
