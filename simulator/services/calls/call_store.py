"""Calls as they are kept: read again, replayed with the content they were begun with, gone on with, and finished."""

import random
import secrets
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from threading import Condition, Lock
from typing import Final

from cachetools import LRUCache, cachedmethod

from simulator.domain.base import Form
from simulator.domain.errors import CallDamaged, CallFinished, ChoiceNotOffered, NotFound
from simulator.domain.library import Library
from simulator.domain.people import NotTheirs, Person
from simulator.domain.record import Aid, CallRecord, Demonstration, Entry, Finish, GradedCall, Level, TakenCall
from simulator.engine.call import Call, replay
from simulator.services.calls.call_rows import branch_row, call_rows
from simulator.services.calls.met import Met, how_met
from simulator.services.calls.own_words import SAID
from simulator.services.calls.played import KnownReviews, PlayedCall
from simulator.services.calls.views import BranchRow, CallRow, RelatedCalls
from simulator.services.library.compiled import CompiledCalls
from simulator.services.library.folder import reopen
from simulator.services.library.in_use import Edition, LibraryInUse
from simulator.services.library.plans import CallPlans
from simulator.storage import ChangeSets, Drills, Enrolments, People, Results, Store, WithSupport

MOST_REPLAYS: Final = 512
"""Calls that were played of late and need no replay for their next choice. 15 KB each: 8 MB."""
MOST_OLD_LIBRARIES: Final = 8
"""Libraries of before in which calls go on or are looked back on. 2 MB each: 17 MB."""

MOST_LOOKED_BACK_ON: Final = 500
"""Calls from which it is told how somebody stands and what comes next."""

Attempts = Sequence[Entry]
"""Calls of one scenario, oldest first."""


class CallStore:
    """One store of calls, with the content they are played from. Safe for any number of threads.

    Any method raises what the store does (StoreLocked, StoreReadOnly, StoreGone, StoreDamaged); those that read a call
    raise NotFound where it, or content it could be played from, is not there, and CallDamaged where it is damaged.
    """

    def __init__(
        self,
        library: Library,
        files: Mapping[str, str],
        store: Store,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        chance: random.Random | None = None,
        *,
        in_use: LibraryInUse | None = None,
    ) -> None:
        """`library` and its `files` are what new calls are played with; `now` tells the time, `chance` draws.

        `in_use`: what holds the library where it may become another one; None: it stays.
        """
        self.in_use, self.now, self._store = in_use or LibraryInUse(Edition(library, files)), now, store
        self.compiled = CompiledCalls()
        """Calls that were made ready before, of any library."""
        self.plans = CallPlans(self.in_use, chance, self.compiled)
        self._replays: LRUCache[str, Call] = LRUCache(MOST_REPLAYS)
        self._replays_lock = Lock()
        self._known_reviews = KnownReviews()
        self._old_libraries: LRUCache[str, Library] = LRUCache(MOST_OLD_LIBRARIES)
        self._old_library_loaded = Condition()

    @property
    def library(self) -> Library:
        """What new calls are played with. Whoever needs two things of it that belong together asks once."""
        return self.in_use.library

    # one call

    @property
    def people(self) -> People:
        """Whoever practises here."""
        return self._store.people

    @property
    def folder(self) -> Path:
        """The folder in which the calls are kept; what belongs to them may lie beside them."""
        return self._store.path.parent

    @property
    def place(self) -> str:
        """The file in which the calls are kept, for another process to open."""
        return str(self._store.path)

    @property
    def drills(self) -> Drills:
        """Their five minutes a day."""
        return self._store.drills

    @property
    def results(self) -> Results:
        """What finished calls came to, for reports over many."""
        return self._store.results

    @property
    def change_sets(self) -> ChangeSets:
        """Changes of libraries on their way: who asked, who signed."""
        return self._store.change_sets

    def under_way(self) -> tuple[CallRecord, ...]:
        """Every call that has begun and not ended, whoever takes it."""
        return self._store.under_way()

    @property
    def enrolments(self) -> Enrolments:
        """Who is in which programme, and what they took since."""
        return self._store.enrolments

    def read(self, who: Person, call_id: str) -> PlayedCall:
        """A call of somebody as it stands. Raises NotTheirs for one that somebody else has taken."""
        found = self._store.call_with_support(call_id)
        if found.record.person != who.id:
            raise NotTheirs(self._owner(found.record))
        return self._played(found)

    def owner(self, call_id: str) -> Person:
        """Whoever took a call."""
        return self._owner(self._store.call(call_id))

    def _owner(self, record: CallRecord) -> Person:
        return self.people.find(record.person) or Person(record.person)

    def as_it_stands(self, call_id: str) -> PlayedCall:
        """A call as it stands, whosever it is."""
        return self._played(self._store.call_with_support(call_id))

    def begin(
        self,
        who: Person,
        cast: tuple[str, str, str],
        seed: int,
        *,
        level: Level,
        types_first: bool = False,
        form: Form = "prompted",
        choices: tuple[str, ...] = (),
    ) -> str:
        """Keep a new call of somebody, of a scenario, persona and case of today's content; returns its id.

        An assessment of theirs of this scenario that goes on is the one: its id comes back, and nothing is begun.
        Raises PersonGone for whoever was deleted, NotFound where the content has just lost what was cast.
        """
        edition, (scenario, persona, case) = self.in_use.edition, cast
        CallPlans(edition.library).check(scenario, persona, case)
        self._store.add_library(edition.library.hash, edition.files)
        return self._added(
            CallRecord(
                id=_new_id(),
                library=edition.library.hash,
                scenario=scenario,
                persona=persona,
                case=case,
                seed=seed,
                started_at=self.now(),
                choices=choices,
                level=level,
                types_first=types_first,
                form=form,
                person=who.id,
            )
        )

    def begin_branch(self, played: PlayedCall, number: int) -> str:
        """Keep a call that goes on differently from turn `number` of another; returns its id.

        Raises NotFound for no such turn. A branch of a branch hangs from the original too, and shares with it what both
        share.
        """
        left = played.record
        made = (number - 2) // 2
        shared = tuple(aid for aid in played.aids if aid.kind in SAID and aid.seq < made)
        if number % 2 or not 0 <= made < len(left.choices):
            raise NotFound("turn of yours in this call with number", str(number))
        return self._added(
            replace(
                left,
                id=_new_id(),
                started_at=self.now(),
                ended_at=None,
                choices=left.choices[:made],
                level="guided" if left.level == "guided" else "practice",
                parent=left.parent or left.id,
                fork=made if left.parent is None else min(made, left.fork),
            ),
            shared if left.form == "open" else (),
        )

    def _added(self, record: CallRecord, beside: Sequence[Aid] = ()) -> str:
        return self._store.add_call(record, beside)

    def add_choice(self, played: PlayedCall, after: Call, beside: tuple[Aid, ...] = ()) -> PlayedCall:
        """Keep the choice that led from a call to `after`, and how it ended if that was the last; returns it so.

        `beside`: in an open call, what was typed and heard, kept in the same step.

        Where another window was first, its choice stands, and the call comes back as that window left it.
        """
        record, made, now = played.record, len(played.record.choices), self.now()
        gone_on = replace(
            played, record=replace(record, choices=after.choices), call=after, aids=(*played.aids, *beside)
        )
        finish = _finish_of(gone_on, lambda: now)
        if not self._store.append(record.id, made, after.choices[made], now, finish, beside):
            return self.as_it_stands(record.id)
        self._remember(record.id, after)
        if finish is None:
            return gone_on
        return replace(gone_on, record=replace(gone_on.record, ended_at=finish.ended_at))

    def add_aid(self, played: PlayedCall, aid: Aid) -> PlayedCall:
        """Keep that support was given; returns the call with it. Support that was given already is not given again."""
        record = played.record
        if not self._store.add_aid(record.id, aid):
            return self.as_it_stands(record.id)
        level: Level = "guided" if aid.kind == "guided" and record.level == "practice" else record.level
        return replace(played, record=replace(record, level=level), aids=(*played.aids, aid))

    def finish(self, played: PlayedCall, *, watched: bool = False) -> PlayedCall:
        """Keep how a call ended if it has and that is not kept yet; a worked example has once it was watched."""
        record = played.record
        if record.ended_at is not None or (record.level == "worked" and not watched):
            return played
        finish = _finish_of(played, self.now)
        if finish is None:
            return played
        self._store.finish(record.id, finish)
        return self.as_it_stands(record.id)

    # what surrounds it

    def related_calls(self, played: PlayedCall) -> RelatedCalls:
        """What a debrief points to beside its call: the one it left, those that left it, its page to take along."""
        record = played.record
        token = self._store.token(record.id)
        branches = self._store.branches(record.id)
        return RelatedCalls(
            branch_of=self._branch_of(record),
            branches=tuple(branch_row(self.library, entry, entry[0].fork) for entry in branches),
            record=None if token is None else f"/record/{token}",
            met=self._met(record),
            trainee=self._owner(record).name,
        )

    def _met(self, record: CallRecord) -> Met | None:
        """How the account of an assessment was met elsewhere, as far as it was; None for other calls."""
        if record.level != "assessment":
            return None
        taken = self._store.taken(record.person, record.scenario)
        return next((how_met(call, taken) for call in taken if call.id == record.id), None)

    def _branch_of(self, record: CallRecord) -> BranchRow | None:
        if record.parent is None:
            return None
        try:
            return branch_row(self.library, self._store.entry(record.parent), record.fork)
        except CallDamaged:
            return None

    def with_branches(self, played: PlayedCall) -> tuple[PlayedCall, ...]:
        """A call and its branches, the oldest first; for a branch, the call it left and all that left that one."""
        original = self.as_it_stands(played.record.parent) if played.record.parent else played
        return (original, *(self.as_it_stands(record.id) for record, _ in self._store.branches(original.record.id)))

    def share(self, call_id: str) -> str:
        """The token of the permanent link to a call, made if it has none yet."""
        return self._store.share(call_id, secrets.token_urlsafe(24), self.now())

    def id_shared_as(self, token: str) -> str:
        """The id of the call shared under a token. Raises NotFound."""
        return self._store.shared(token)

    # all of them

    def attempts(self, who: Person, scenario_id: str) -> Attempts:
        """Somebody's latest 200 calls of one scenario."""
        return self._store.calls(200, scenario=scenario_id, person=who.id)[::-1]

    def by_scenario(self, who: Person) -> Mapping[str, Attempts]:
        """Somebody's latest MOST_LOOKED_BACK_ON calls by scenario, the oldest first."""
        found: dict[str, list[Entry]] = {}
        for entry in self._store.calls(MOST_LOOKED_BACK_ON, person=who.id)[::-1]:
            found.setdefault(entry[0].scenario, []).append(entry)
        return found

    def taken(self, who: Person) -> tuple[TakenCall, ...]:
        """All calls of somebody that can be read, the oldest first, as far as they tell what was met and shown."""
        return self._store.taken(who.id)

    @property
    def files(self) -> Mapping[str, str]:
        """The files of today's content, by path inside the library: what new calls are begun with."""
        return self.in_use.edition.files

    def graded(self) -> tuple[GradedCall, ...]:
        """The finished calls of everybody on this machine, as they were graded."""
        return tuple(self._store.graded_calls())

    def demonstration(self) -> Demonstration | None:
        """What the people of this store were made from; None where they are real."""
        return self._store.demonstrations.found()

    def open_assessment(self, who: Person, scenario_id: str) -> str | None:
        """The id of the assessment of a scenario that somebody began and did not end; None without one."""
        return self._store.open_assessment(scenario_id, who.id)

    def accounts_met(self, who: Person, scenario_id: str) -> Sequence[tuple[str, str]]:
        """Persona and case of every account somebody met in a scenario, that of longest ago first."""
        return self._store.accounts_met(scenario_id, who.id)

    def on_hold(self, who: Person) -> CallRow | None:
        """Somebody's newest call that can be gone on with; None without one."""
        entry = self._store.on_hold(who.id)
        return next(call_rows(self.library, [entry]), None) if entry else None

    def rows(self, who: Person) -> tuple[CallRow, ...]:
        """Somebody's latest 200 calls and every assessment on hold, newest first; `call_rows` says what is left out."""
        latest = self._store.listing(200, person=who.id)
        listed = {entry[0].id for entry in latest if isinstance(entry, tuple)}
        on_hold = (entry for entry in self._store.open_assessments(who.id)[::-1] if entry[0].id not in listed)
        return tuple(call_rows(self.library, (*latest, *on_hold)))

    # content and replays

    def _played(self, found: WithSupport) -> PlayedCall:
        record = found.record
        library = self._library(record.library)
        if not _has(library, record):
            raise CallDamaged(str(self._store.path))
        try:
            call = self._replayed(found, library)
        except (ChoiceNotOffered, CallFinished) as error:
            raise CallDamaged(str(self._store.path)) from error
        if record.ended_at is not None and not call.ended:  # its last choices are missing
            raise CallDamaged(str(self._store.path))
        analyst = self.compiled.analyst(library, call.plan.key, record.form)
        return PlayedCall(record, call, library, analyst, found.aids, self._known_reviews)

    def _library(self, digest: str) -> Library:
        """The content a call was played with: today's, or what was kept then."""
        return self.in_use.known(digest) or self._old_library(digest)

    @cachedmethod(lambda self: self._old_libraries, condition=lambda self: self._old_library_loaded)
    def _old_library(self, digest: str) -> Library:
        # Takes a while, in which only those wait who want the same library.
        library = reopen(self._store.library(digest))
        if library is None:
            raise NotFound("playable content any more for the call with library", digest[:12])
        return library

    def _replayed(self, found: WithSupport, library: Library) -> Call:
        record = found.record
        with self._replays_lock:
            known = self._replays.get(record.id)
        if known is not None and known.choices == record.choices:
            return known
        stage = self.compiled.stage(library, (record.scenario, record.persona, record.case), record.form)
        words = {aid.seq: aid.text for aid in found.aids if aid.kind == "typed"}
        return self._remember(record.id, replay(stage, record.seed, record.choices, words))

    def _remember(self, call_id: str, call: Call) -> Call:
        with self._replays_lock:
            self._replays[call_id] = call
        return call


def _new_id() -> str:
    return secrets.token_urlsafe(9)


def _finish_of(played: PlayedCall, now: Callable[[], datetime]) -> Finish | None:
    """How a call ended, and when; None while it goes on."""
    outcome = played.call.outcome
    if outcome is None:
        return None
    found = played.evaluation()
    return Finish(now(), outcome, found.score, found.passed, found.as_json())


def _has(library: Library, record: CallRecord) -> bool:
    """Whether a library has what a call that was begun with it is made of."""
    scenario = library.scenarios.get(record.scenario)
    return scenario is not None and record.persona in scenario.personas and record.case in scenario.cases
