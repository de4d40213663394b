"""Proving a library: certificates made, kept beside the scenarios, and compared with the content they speak of."""

import json
import os
import tempfile
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

from simulator.content.loader import Loaded
from simulator.domain.base import Form
from simulator.domain.errors import NoSupport, SimulatorError
from simulator.domain.library import CallKey, Library
from simulator.proof.certifying.certificate import Certificate
from simulator.proof.certifying.coverage import unreachable_choices, unreached
from simulator.proof.certifying.prover import offered_choices, prove
from simulator.proof.open.prover import prove_open
from simulator.services.authoring.check import check_plays
from simulator.services.authoring.kept_certificates import FOLDER, calls_of, fitting_certificates, read_certificates
from simulator.services.authoring.views import Proved
from simulator.services.library.folder import load_files, read_folder, sound

_PROVERS = {"prompted": prove, "open": prove_open}
_WORTH_A_POOL = 6
"""Calls: below this, starting processes costs more than it saves."""


def prove_folder(
    root: Path,
    scenario: str | None = None,
    persona: str | None = None,
    case: str | None = None,
    *,
    form: Form = "prompted",
    afresh: bool = False,
    workers: int | None = None,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> Proved:
    """Prove calls of a library folder; one whose certificate still fits its content is not proved again.

    Certificates of open calls are not kept. Raises NotFound; NoSupport for open calls of a library without moves.
    """
    loaded = load_files(*read_folder(root))
    library = sound(root, loaded)
    keys = calls_of(library, scenario, persona, case)
    if form == "open":
        return _prove_open(library, loaded, keys, workers, progress)
    fitting = {} if afresh else fitting_certificates(library, root)
    known = {key: item for key, item in fitting.items() if key in keys}
    missing = tuple(key for key in keys if key not in known)
    progress(len(known), len(keys))
    for item in prove_all(library, missing, workers):
        known[item.key] = item
        progress(len(known), len(keys))
    certificates = tuple(known[key] for key in keys)
    if (persona, case) == (None, None) or {*calls_of(library, scenario, None, None)} <= {*fitting, *known}:
        # What some call of the scenario does not offer another may: to look through all for one persona takes long.
        certificates = _with_unreachable(library, certificates, {**fitting, **known})
    dead = tuple(unreached(library, certificates)) if (scenario, persona, case) == (None, None, None) else ()
    documents = {name: loaded.drafts.document("plays", name) for name in library.plays if scenario in (None, name)}
    plays = tuple(check_plays(library, documents))
    return Proved(certificates, dead, plays, loaded, len(missing))


def _prove_open(
    library: Library,
    loaded: Loaded,
    keys: tuple[CallKey, ...],
    workers: int | None,
    progress: Callable[[int, int], None],
) -> Proved:
    if not library.moves.moves:
        raise NoSupport("This library has no open calls: it has no scorecards/moves.yaml.")
    progress(0, len(keys))
    found = []
    for item in prove_all(library, keys, workers, "open"):
        found.append(item)
        progress(len(found), len(keys))
    return Proved(tuple(found), (), (), loaded, len(keys))


def _with_unreachable(
    library: Library, certificates: tuple[Certificate, ...], known: Mapping[CallKey, Certificate]
) -> tuple[Certificate, ...]:
    """The certificates with what no call offers; calls that have no certificate (`known`) are looked through for it."""

    def offered(key: CallKey) -> frozenset[str]:
        return known[key].reached.choices if key in known else offered_choices(library, key)

    scenarios = dict.fromkeys(item.scenario for item in certificates if item.form == "prompted")
    dead = {name: unreachable_choices(library, name, offered) for name in scenarios}
    return tuple(replace(item, unreachable_choices=dead.get(item.scenario, ())) for item in certificates)


def prove_all(
    library: Library, keys: tuple[CallKey, ...], workers: int | None = None, form: Form = "prompted"
) -> Iterator[Certificate]:
    """Prove these calls, in their order; by as many processes as there are processors, unless `workers` says so."""
    count = workers or os.cpu_count() or 1
    if count == 1 or len(keys) < _WORTH_A_POOL:
        yield from (_prove(library, key, form) for key in keys)
        return
    with ProcessPoolExecutor(count, initializer=_hand_over, initargs=(library,)) as pool:
        yield from pool.map(_prove_one, keys, [form] * len(keys), chunksize=1)


_handed_over: list[Library] = []
"""In a process of the pool: the library to prove, as the process that started it has it."""


def _hand_over(library: Library) -> None:
    _handed_over[:] = [library]


def _prove_one(key: CallKey, form: Form) -> Certificate:
    return _prove(_handed_over[0], key, form)


def _prove(library: Library, key: CallKey, form: Form) -> Certificate:
    """Prove a call in a form; in the one it can be taken in, if that is another."""
    forms = library.scenarios[key[0]].forms
    return _PROVERS[form if form in forms else forms[0]](library, *key)


def write_certificates(root: Path, certificates: Iterable[Certificate]) -> list[Path]:
    """Keep certificates in a library folder, a file per scenario, written whole or not at all.

    Those of open calls are not kept.
    """
    by_scenario: dict[str, dict[CallKey, Certificate]] = {}
    for key, item in read_certificates(root).items():
        by_scenario.setdefault(item.scenario, {})[key] = item
    changed = set()
    for item in (item for item in certificates if item.form == "prompted"):
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
