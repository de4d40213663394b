"""What is done beside the app (`worker`): drafts are checked whole and their calls proved, and nobody's typing waits.

The process keeps the library it has checked last, and what is published, between two tasks.
"""

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from simulator.content.loader import Loaded, library_hash
from simulator.diagnostics.diagnostic import Diagnostic
from simulator.domain.errors import SimulatorError
from simulator.domain.library import CallKey, Library
from simulator.proof.certifying.certificate import Certificate
from simulator.proof.certifying.prover import content_hash, prove
from simulator.services.authoring.kept_certificates import calls_of, fitting_certificates
from simulator.services.library.compiled import CompiledCalls
from simulator.services.library.folder import load_files, read_folder
from simulator.services.studio.checking import played, without_plays


@dataclass(frozen=True)
class Task:
    """A call that the draft changes. `title` is for people; `was` is the certificate that is published for it."""

    key: CallKey
    title: str
    content: str
    was: Certificate | None


@dataclass(frozen=True)
class Whole:
    """A draft, checked but for its plays: what is wrong, and which calls it changes, small ones first.

    `broken`: nothing of it can be proved.
    """

    findings: tuple[Diagnostic, ...]
    broken: bool
    tasks: tuple[Task, ...]


_compiled = CompiledCalls()
_last: list[tuple[str, Loaded]] = []


def check(root: Path, files: Mapping[str, str]) -> Whole:
    """Check a draft over a library folder, and find the calls that it changes."""
    loaded, findings = without_plays(files)
    if loaded.library is None:
        return Whole(findings, True, ())
    _last[:] = [(library_hash(files), loaded)]
    return Whole(findings, False, tuple(_changed(loaded.library, root)))


def everything(files: Mapping[str, str]) -> tuple[Diagnostic, ...]:
    """All that is wrong with a draft, its plays included."""
    loaded, findings = without_plays(files)
    return *findings, *played(loaded, _compiled)


def prove_call(digest: str, key: CallKey) -> Certificate | None:
    """The certificate of a call of the draft that was checked last; None where that is another one by now."""
    for known, loaded in _last:
        if known == digest and loaded.library is not None:
            return prove(loaded.library, *key)
    return None


def play(digest: str) -> tuple[Diagnostic, ...]:
    """What is wrong with the authors' plays of the draft that was checked last."""
    return tuple(item for known, loaded in _last if known == digest for item in played(loaded, _compiled))


def _changed(library: Library, root: Path) -> Iterator[Task]:
    base = published(root)
    tasks = []
    for key in calls_of(library, None, None, None):
        content, was = content_hash(library, *key), base.get(key)
        if was is None or was.content != content:
            tasks.append(Task(key, called(library, key), content, was))
    yield from sorted(tasks, key=lambda task: (task.was.configurations if task.was else 0, task.key))


def published(root: Path) -> Mapping[CallKey, Certificate]:
    """The certificates that fit what is published; none where that cannot be played."""
    with suppress(SimulatorError):
        files, unreadable = read_folder(root)
        if not unreadable:
            return _fitting(root, library_hash(files))
    return {}


@lru_cache(maxsize=2)
def _fitting(root: Path, digest: str) -> Mapping[CallKey, Certificate]:
    library = load_files(read_folder(root)[0]).library
    return fitting_certificates(library, root) if library else {}


def called(library: Library, key: CallKey) -> str:
    """A call, as people say it."""
    scenario, persona, case = key
    chosen = library.scenarios[scenario]
    return f"{chosen.title}, {library.personas[persona].title}: {chosen.cases[case].title}"
