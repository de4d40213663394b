"""Use cases shared by both fronts, a room for each capability; the only place with a clock, chance and new ids.

A front enters a room by its `service` (what can be done) and its `views` (what it hands out), and by nothing else.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from simulator.domain.people import Person

if TYPE_CHECKING:
    from simulator.services.calls.call_store import CallStore
    from simulator.services.calls.service import CallsService
    from simulator.services.debrief.service import DebriefService
    from simulator.services.drilling.service import DrillingService
    from simulator.services.library.service import LibraryService
    from simulator.services.library.views import ProofView
    from simulator.services.people.service import PeopleService
    from simulator.services.programmes.service import ProgrammesService
    from simulator.services.readiness.service import ReadinessService
    from simulator.services.records.service import RecordsService
    from simulator.services.reporting.service import ReportingService
    from simulator.services.taking.service import TakingService


@dataclass(frozen=True)
class Services:
    """All that a trainee can ask for, over one library and one store. Safe for any number of threads."""

    people: "PeopleService"
    library: "LibraryService"
    calls: "CallsService"
    taking: "TakingService"
    debrief: "DebriefService"
    records: "RecordsService"
    programmes: "ProgrammesService"
    drilling: "DrillingService"
    readiness: "ReadinessService"
    is_demonstration: bool
    """Whether all people and calls here are made up; then every page says so."""
    reporting: "ReportingService"


def open_services() -> Services:
    """The services over the library in use and the calls kept on this machine.

    Raises BrokenLibrary, NotFound (no library there) and what opening the store raises.
    """
    from simulator.services.authoring.certificate_views import proof_views
    from simulator.services.calls.call_store import CallStore
    from simulator.services.library.folder import library_in_use, open_library
    from simulator.storage import open_store

    root = library_in_use()
    library, files = open_library(root)
    return compose(CallStore(library, files, open_store()), proof_views(library, root))


def compose(store: "CallStore", proofs: Mapping[str, "ProofView"]) -> Services:
    """The services over some calls; `proofs` says by scenario id what was proved about it."""
    from simulator.services.calls.service import CallsService
    from simulator.services.debrief.service import DebriefService
    from simulator.services.drilling.deck import Deck
    from simulator.services.drilling.service import DrillingService
    from simulator.services.library.service import LibraryService
    from simulator.services.people.service import PeopleService
    from simulator.services.programmes.service import ProgrammesService
    from simulator.services.readiness.service import ReadinessService
    from simulator.services.records.service import RecordsService
    from simulator.services.reporting.service import ReportingService
    from simulator.services.taking.service import TakingService

    people = PeopleService(store.people, store.now)
    library = LibraryService(store.library, proofs)
    debrief = DebriefService(store)
    drilling = DrillingService(store, library, lambda: Deck(store.library, store.compiled))
    readiness = ReadinessService(store)
    programmes = ProgrammesService(store, library, drilled_days=drilling.finished_days, is_ready=readiness.is_shown)
    return Services(
        people=people,
        library=library,
        calls=CallsService(store),
        taking=TakingService(store, library),
        debrief=debrief,
        records=RecordsService(debrief),
        programmes=programmes,
        drilling=drilling,
        readiness=readiness,
        is_demonstration=store.demonstration() is not None,
        reporting=ReportingService(
            store,
            strengths=drilling.strengths,
            position=programmes.listing,
            readiness=readiness.listing,
            cards=lambda: drilling.cards,
        ),
    )


def ensure_ready(who: Person) -> None:
    """See that the app could be served: raises what opening the library in use or the store raises."""
    from simulator.services.library.folder import library_in_use, open_library
    from simulator.storage import open_store

    open_library(library_in_use())
    open_store().close()
