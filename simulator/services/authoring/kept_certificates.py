"""The certificates kept in a library folder, and the calls they speak of."""

import json
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import Any

from simulator.domain.errors import NotFound
from simulator.domain.library import CallKey, Library
from simulator.proof.certifying.certificate import Certificate, from_json
from simulator.proof.certifying.prover import content_hash
from simulator.services.library.folder import layers

FOLDER = Path("scenarios") / "certificates"
_MOST_READ = 64
"""Files of certificates that stay read; the library that ships has eleven."""


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


def fitting_certificates(library: Library, root: Path) -> dict[CallKey, Certificate]:
    """The certificates kept in a library folder, or beneath it, that still say something about its content."""
    possible = set(calls_of(library, None, None, None))
    return {
        key: item
        for layer in reversed(layers(root))
        for key, item in read_certificates(layer).items()
        if key in possible and item.content == content_hash(library, *key)
    }


def all_certificates(root: Path) -> dict[CallKey, Certificate]:
    """The certificates kept in a library folder and beneath it, whether or not they fit; its own come first."""
    return {key: item for layer in reversed(layers(root)) for key, item in read_certificates(layer).items()}


def read_certificates(root: Path) -> dict[CallKey, Certificate]:
    """The certificates kept in one library folder. What is none, or was edited since it was made, is passed over."""
    found: dict[CallKey, Certificate] = {}
    for path in sorted((root / FOLDER).glob("*.json")):
        with suppress(OSError):
            state = path.stat()
            found |= {item.key: item for item in _read(path, (state.st_mtime_ns, state.st_size))}
    return found


@lru_cache(_MOST_READ)
def _read(path: Path, state: tuple[int, int]) -> tuple[Certificate, ...]:
    """The certificates in a file, read once while it stays as it is (`state`: its time and size)."""
    found = []
    for data in _listed(path):
        with suppress(ValueError):
            found.append(from_json(data))
    return tuple(found)


def _listed(path: Path) -> list[Any]:
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return []
    listed = data.get("certificates") if isinstance(data, dict) else None
    return listed if isinstance(listed, list) else []
