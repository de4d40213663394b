"""Calls made ready once for all tests of a process: many tests take the same few calls of the shipped library."""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from simulator.services.calls import call_store
from simulator.services.library import plans
from simulator.services.library.compiled import CompiledCalls

MADE_READY = CompiledCalls()
"""Plans, machines and analysts, by what of a library they are made from."""


@contextmanager
def shared() -> Iterator[None]:
    """Every store and every cast finds there what another test had made; what they keep of a call stays their own."""
    with pytest.MonkeyPatch.context() as patch:
        for module in (call_store, plans):
            patch.setattr(module, "CompiledCalls", lambda: MADE_READY)
        yield
