"""Use cases shared by both fronts; the only place that reads the clock, draws chance and makes new ids."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from simulator.services.calls import CallService


def open_service() -> "CallService":
    """The service over the library in use and the calls kept on this machine."""
    from simulator.services.calls import CallService
    from simulator.services.proofs import proof_views
    from simulator.services.shelf import open_library, shipped_library
    from simulator.storage import open_store

    root = shipped_library()
    library, files = open_library(root)
    return CallService(library, files, open_store(), proof_views(library, root))
