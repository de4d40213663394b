"""The certificates that ship say something about the content that ships."""

from pathlib import Path

from simulator.services.authoring.certificate_views import proof_views
from simulator.services.library.folder import open_library

ROOT = Path(__file__).parents[2]


def test_every_shipped_call_has_a_certificate_that_fits_and_holds() -> None:
    """After a change of content: `simulator prove --write`."""
    library, _ = open_library(ROOT)
    calls = [call for view in proof_views(library, ROOT).values() for call in view.details]
    assert len(calls) >= 60
    assert {call.state for call in calls} == {"proved"}
