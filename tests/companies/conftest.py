"""Two companies of other trades, made by content alone; proved once, and taken through everything once, for all tests."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from companies.told import Company, told

from simulator.domain.library import CallKey
from simulator.services import compose
from simulator.services.authoring.prove import prove_all
from simulator.services.calls.call_store import CallStore
from simulator.services.library.folder import open_library
from simulator.storage import open_store

HERE = Path(__file__).parent
ENDS = {"gym": "put_down", "internet": "ring_off"}
"""Company to what ends a call there."""


@pytest.fixture(scope="session", params=sorted(ENDS))
def company(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Company]:
    """Each company in turn."""
    root = HERE / request.param
    library, files = open_library(root)
    keys: tuple[CallKey, ...] = tuple(
        (scenario.id, persona, case)
        for scenario in library.scenarios.values()
        for persona in scenario.personas
        for case in scenario.cases
    )
    certificates = tuple(item for form in ("prompted", "open") for item in prove_all(library, keys, 1, form))
    with open_store(tmp_path_factory.mktemp(request.param) / "calls.db") as store:
        services = compose(CallStore(library, files, store))
        yield Company(request.param, library, certificates, told(services, root, library, ENDS[request.param]))
