"""Proving a library: certificates made, kept beside the scenarios, and compared with the content they speak of."""

import json
import os
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from functools import lru_cache
from pathlib import Path
from typing import Any

from simulator.domain.errors import BrokenLibrary, NotFound, SimulatorError
from simulator.domain.library import CallKey, Library
from simulator.proof.certifying.certificate import Certificate, from_json
from simulator.proof.certifying.coverage import unreached
from simulator.proof.certifying.prover import content_hash, prove
from simulator.services.authoring.check import check_plays
from simulator.services.authoring.views import Proved
from simulator.services.library.folder import load_files, read_folder

FOLDER = Path("scenarios") / "certificates"
_WORTH_A_POOL = 6
"""Calls: below this, starting processes costs more than it saves."""


def calls_of(library: Library, scenario: str | None, persona: str | None, case: str | None) -> tuple[CallKey, ...]:
    """The calls asked for. Raises NotFound for names the library does not have."""
    if scenario is not None and scenario not in library.scenarios:
        raise NotFound("scenario", scenario, library.scenarios)
    chosen = [library.scenarios[scenario]] if scenario else list(library.scenarios.values())
    keys = tuple(
        (item.id, who, which)
        for item in chosen
        for who in item.personas
        for which in item.cases
        if persona in (None, who) and case in (None, which)
    )
    if not keys:
        known = sorted({name for item in chosen for name in ((*item.personas,) if persona else (*item.cases,))})
        raise NotFound("call with persona or case", persona or case or "", known)
    return keys


def prove_folder(
    root: Path,
    scenario: str | None = None,
    persona: str | None = None,
    case: str | None = None,
    *,
    afresh: bool = False,
    workers: int | None = None,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> Proved:
    """Prove calls of a library folder; one whose certificate still fits its content is not proved again."""
    files, _ = read_folder(root)
    loaded = load_files(files)
    library = loaded.library
    if library is None:
        first = loaded.diagnostics[0]
        raise BrokenLibrary(str(root), loaded.errors, f"{first.place}: {first.message}")
    keys = calls_of(library, scenario, persona, case)
    kept = {} if afresh else {key: item for key, item in read_certificates(root).items() if key in keys}
    known = {key: item for key, item in kept.items() if item.content == content_hash(library, *key)}
    missing = tuple(key for key in keys if key not in known)
    progress(len(known), len(keys))
    for item in prove_all(files, library, missing, workers):
        known[item.key] = item
        progress(len(known), len(keys))
    certificates = tuple(known[key] for key in keys)
    dead = tuple(unreached(library, certificates)) if (scenario, persona, case) == (None, None, None) else ()
    documents = {name: loaded.drafts.document("plays", name) for name in library.plays if scenario in (None, name)}
    plays = tuple(check_plays(library, documents))
    return Proved(certificates, dead, plays, loaded, len(missing))


def prove_all(
    files: Mapping[str, str], library: Library, keys: tuple[CallKey, ...], workers: int | None = None
) -> Iterator[Certificate]:
    """Prove these calls, in their order; by as many processes as there are processors, unless `workers` says so."""
    count = workers or os.cpu_count() or 1
    if count == 1 or len(keys) < _WORTH_A_POOL:
        yield from (prove(library, *key) for key in keys)
        return
    with ProcessPoolExecutor(count, initializer=_warm, initargs=(dict(files),)) as pool:
        yield from pool.map(_prove_one, keys, chunksize=1)


_FILES: dict[str, str] = {}


def _warm(files: dict[str, str]) -> None:
    _FILES.update(files)
    _worker_library()


@lru_cache(maxsize=1)
def _worker_library() -> Library:
    library = load_files(_FILES).library
    if library is None:
        raise SimulatorError("The library changed while it was being proved; start again.")
    return library


def _prove_one(key: CallKey) -> Certificate:
    return prove(_worker_library(), *key)


def read_certificates(root: Path) -> dict[CallKey, Certificate]:
    """The certificates kept in a library folder; files that are none are passed over."""
    found: dict[CallKey, Certificate] = {}
    for path in sorted((root / FOLDER).glob("*.json")):
        try:
            items = [from_json(data) for data in json.loads(path.read_text(encoding="utf-8"))["certificates"]]
        except (OSError, ValueError, KeyError, TypeError):
            continue
        found |= {item.key: item for item in items}
    return found


def write_certificates(root: Path, certificates: Iterable[Certificate]) -> list[Path]:
    """Keep certificates in a library folder, a file per scenario, written whole or not at all."""
    by_scenario: dict[str, dict[CallKey, Certificate]] = {}
    for key, item in read_certificates(root).items():
        by_scenario.setdefault(item.scenario, {})[key] = item
    changed = set()
    for item in certificates:
        by_scenario.setdefault(item.scenario, {})[item.key] = item
        changed.add(item.scenario)
    folder = root / FOLDER
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return [_write(folder / f"{name}.json", by_scenario[name]) for name in sorted(changed)]
    except OSError as error:
        raise SimulatorError(f"The certificates cannot be written to {folder}: {error.strerror}.") from None


def _write(path: Path, certificates: Mapping[CallKey, Certificate]) -> Path:
    document: dict[str, Any] = {"certificates": [certificates[key].as_json() for key in sorted(certificates)]}
    handle, name = tempfile.mkstemp(dir=path.parent, suffix=".part")
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        json.dump(document, file, indent=1, sort_keys=False)
        file.write("\n")
    Path(name).replace(path)
    return path
