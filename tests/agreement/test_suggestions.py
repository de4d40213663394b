"""What suggested acts are worth on calls whose acts a person has written down, none of which the taggers have seen.

The ten told from memory (`real_*`) are nobody's lines in the library. A figure that falls below these is a tagger that
has got worse; what they are, is measured by `simulator annotate tests/agreement/calls`.
"""

from pathlib import Path

from simulator.domain.people import LOCAL
from simulator.services.annotating.service import AnnotatingService
from simulator.services.annotating.views import AnnotatedCall
from simulator.services.library.folder import open_library

HERE = Path(__file__).parent
AGENT, CUSTOMER = 0.7, 0.5
"""Kappa over all acts of a side."""


def test_suggestions_agree_with_a_person(tmp_path: Path) -> None:
    library, files_of_it = open_library(HERE.parents[1])
    room = AnnotatingService(lambda: library, lambda: files_of_it, tmp_path)
    files = room.files_in(LOCAL, sorted((HERE / "calls").glob("real_*.json")))
    calls = [call for call in room.annotate_files(LOCAL, files) if isinstance(call, AnnotatedCall)]
    found = room.agreement(LOCAL, calls)
    assert found.calls == 10
    assert (found.agent.kappa or 0) >= AGENT
    assert (found.customer.kappa or 0) >= CUSTOMER
