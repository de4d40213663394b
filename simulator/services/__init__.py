"""Use cases shared by both fronts, a room for each capability; the only place with a clock, chance and new ids.

A front enters a room by its `service` (what can be done) and its `views` (what it hands out), and by nothing else.
"""

from dataclasses import dataclass
from threading import Thread
from typing import TYPE_CHECKING

from simulator.domain.people import Person

if TYPE_CHECKING:
    from simulator.services.annotating.service import AnnotatingService
    from simulator.services.calls.call_store import CallStore
    from simulator.services.calls.service import CallsService
    from simulator.services.debrief.service import DebriefService
    from simulator.services.drilling.service import DrillingService
    from simulator.services.library.service import LibraryService
    from simulator.services.library.worker import Work
    from simulator.services.people.service import PeopleService
    from simulator.services.programmes.service import ProgrammesService
    from simulator.services.readiness.service import ReadinessService
    from simulator.services.records.service import RecordsService
    from simulator.services.rehearsing.service import RehearsingService
    from simulator.services.reporting.service import ReportingService
    from simulator.services.reviewing.service import ReviewingService
    from simulator.services.studio.service import StudioService
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
    annotating: "AnnotatingService"
    studio: "StudioService"
    rehearsing: "RehearsingService"
    reviewing: "ReviewingService"


def open_services() -> Services:
    """The services over the library in use and the calls kept on this machine.

    Raises BrokenLibrary, NotFound (no library there) and what opening the store raises.
    """
    from simulator.services.authoring.library_source import FolderSource
    from simulator.services.calls.call_store import CallStore
    from simulator.services.library.folder import library_in_use
    from simulator.services.library.in_use import LibraryInUse
    from simulator.services.library.taggers import tagger_of
    from simulator.services.library.worker import OneProcess
    from simulator.services.taking import matching
    from simulator.storage import open_store

    source = FolderSource(library_in_use())
    first = source.open()
    in_use = LibraryInUse(first, source)
    # Beside the first page: whoever types first would wait for both.
    Thread(target=tagger_of, args=(first.library,), daemon=True).start()
    Thread(target=matching.warm, daemon=True).start()
    return compose(CallStore(first.library, first.files, open_store(), in_use=in_use), OneProcess())


def compose(store: "CallStore", work: "Work | None" = None) -> Services:
    """The services over some calls, and over the library that these are played with.

    `work`: where what open calls are worth is worked out; None: in this process.
    """
    from simulator.services.annotating.service import FOLDER, AnnotatingService
    from simulator.services.calls.service import CallsService
    from simulator.services.debrief.service import DebriefService
    from simulator.services.drilling.deck import Deck
    from simulator.services.drilling.service import DrillingService
    from simulator.services.library.service import LibraryService
    from simulator.services.library.worker import OneProcess
    from simulator.services.people.service import PeopleService
    from simulator.services.programmes.service import ProgrammesService
    from simulator.services.readiness.service import ReadinessService
    from simulator.services.records.service import RecordsService
    from simulator.services.rehearsing.service import RehearsingService
    from simulator.services.reporting.service import ReportingService
    from simulator.services.reviewing.service import ReviewingService
    from simulator.services.studio.service import open_studio
    from simulator.services.taking.service import TakingService

    people, beside = PeopleService(store.people, store.now), OneProcess()
    library = LibraryService(store.in_use)
    debrief = DebriefService(store, work)
    annotating = AnnotatingService(lambda: store.library, lambda: store.files, store.folder / FOLDER, store.now)
    drilling = DrillingService(store, library, lambda: Deck(store.library, store.compiled), elsewhere=annotating.misses)
    readiness, studio = ReadinessService(store), open_studio(store.change_sets, beside)
    programmes = ProgrammesService(store, library, drilled_days=drilling.finished_days, is_ready=readiness.is_shown)
    return Services(
        people=people,
        library=library,
        calls=CallsService(store),
        taking=TakingService(store, library, work),
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
        annotating=annotating,
        studio=studio,
        rehearsing=RehearsingService(store.graded, store.files, studio.as_drafted),
        reviewing=ReviewingService(studio, store, beside),
    )


def ensure_ready(who: Person) -> None:
    """See that the app could be served: raises what opening the library in use or the store raises."""
    from simulator.services.library.folder import library_in_use, open_library
    from simulator.storage import open_store

    open_library(library_in_use())
    open_store().close()
