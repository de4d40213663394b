"""Calls as they are kept: found again, replayed with the content they were begun with, gone on with, and closed."""

import random
import secrets
from collections import OrderedDict
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from threading import RLock

from simulator.domain.errors import NotFound
from simulator.domain.library import Library
from simulator.domain.record import Aid, CallRecord, Finish, Level
from simulator.engine.call import Call, replay
from simulator.services.calls.played import PlayedCall
from simulator.services.calls.views import Around, BranchRow, CallRow
from simulator.services.library.folder import reopen
from simulator.services.library.plans import CallPlans
from simulator.storage import Store

_REMEMBERED = 512
Attempts = Sequence[tuple[CallRecord, Finish | None]]
"""Calls of one scenario, oldest first."""


class CallStore:
    """One store of calls, with the content they are played from. Safe for any number of threads."""

    def __init__(
        self,
        library: Library,
        files: Mapping[str, str],
        store: Store,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
        chance: random.Random | None = None,
    ) -> None:
        self.library, self.now = library, now
        self._files, self._store = files, store
        self.today = CallPlans(library, chance)
        self._plans = {library.hash: self.today}
        self._calls: OrderedDict[str, Call] = OrderedDict()
        self._lock = RLock()

    # one call

    def find(self, call_id: str) -> PlayedCall:
        """A call as it stands. Raises NotFound."""
        return self._played(self._store.call(call_id))

    def _played(self, record: CallRecord) -> PlayedCall:
        plans = self._plans_of(record.library)
        analyst = plans.analyst(record.scenario, record.persona, record.case)
        return PlayedCall(record, self._replayed(record), plans.library, analyst, self._store.aids(record.id))

    def add(
        self,
        cast: tuple[str, str, str],
        seed: int,
        *,
        level: Level,
        types_first: bool = False,
        choices: tuple[str, ...] = (),
    ) -> str:
        """Keep a new call with today's content; returns its id."""
        self._store.add_library(self.library.hash, self._files)
        return self._added(
            CallRecord(
                self._new_id(),
                self.library.hash,
                *cast,
                seed,
                self.now(),
                choices=choices,
                level=level,
                types_first=types_first,
            )
        )

    def add_branch(self, played: PlayedCall, number: int) -> str:
        """Keep a call that goes on differently from turn `number` of another. Raises NotFound for no such turn.

        A branch of a branch hangs from the original too: it shares with that what both share.
        """
        left = played.record
        made = (number - 2) // 2
        if number % 2 or not 0 <= made < len(left.choices):
            raise NotFound("turn of yours in this call with number", str(number))
        return self._added(
            CallRecord(
                self._new_id(),
                left.library,
                left.scenario,
                left.persona,
                left.case,
                left.seed,
                self.now(),
                choices=left.choices[:made],
                level="guided" if played.record.level == "guided" else "practice",
                types_first=left.types_first,
                parent=left.parent or left.id,
                fork=made if left.parent is None else min(made, left.fork),
            )
        )

    def _new_id(self) -> str:
        return secrets.token_urlsafe(9)

    def _added(self, record: CallRecord) -> str:
        self._store.add_call(record)
        return record.id

    def append(self, played: PlayedCall, after: Call) -> None:
        """Keep one more choice. Where another window was first, its choice stands."""
        made = len(played.record.choices)
        if self._store.append(played.record.id, made, after.choices[made], self.now()):
            self._remember(played.record.id, after)

    def add_aid(self, call_id: str, aid: Aid) -> None:
        """Keep that support was given."""
        self._store.add_aid(call_id, aid)

    def closed(self, call_id: str, *, watched: bool = False) -> PlayedCall:
        """A call as it stands; how it ended is kept, once it has. A worked example has once it was watched.

        Raises NotFound.
        """
        played = self.find(call_id)
        outcome = played.call.outcome
        if outcome is None or played.record.ended_at is not None or (played.record.level == "worked" and not watched):
            return played
        found = played.evaluation()
        self._store.finish(call_id, Finish(self.now(), outcome, found.score, found.passed, found.as_json()))
        return self.find(call_id)

    # what surrounds it

    def around(self, played: PlayedCall) -> Around:
        """The calls a debrief points to, and its page to take along."""
        record = played.record
        token = self._store.token(record.id)
        return Around(
            branch_of=self._branch(*self._store.entry(record.parent), record.fork) if record.parent else None,
            branches=tuple(self._branch(found, end, found.fork) for found, end in self._store.branches(record.id)),
            record=None if token is None else f"/record/{token}",
            met_before=self._store.met_before(record),
        )

    def family(self, played: PlayedCall) -> tuple[PlayedCall, ...]:
        """A call and its branches, the original first."""
        original = self.find(played.record.parent) if played.record.parent else played
        return (original, *(self._played(found) for found, _ in self._store.branches(original.record.id)))

    def share(self, call_id: str) -> str:
        """The token of the permanent link to a call."""
        return self._store.share(call_id, secrets.token_urlsafe(24), self.now())

    def shared(self, token: str) -> str:
        """The call shared under a token. Raises NotFound."""
        return self._store.shared(token)

    # all of them

    def attempts(self, scenario_id: str) -> Attempts:
        """The latest calls of one scenario, oldest first."""
        return self._store.calls(scenario=scenario_id)[::-1]

    def rows(self) -> Iterator[CallRow]:
        """The latest calls, newest first. A guided call in which a choice was taken back is left out.

        It goes on as its branch. All branches hang from the first call, so of those still open only the newest goes on.
        """
        gone_on: set[str] = set()
        for record, finish in self._store.calls():
            origin = record.parent or record.id
            left = finish is None and origin in gone_on and record.level == "guided"
            if record.level != "worked" and not left:
                yield self._row(record, finish)
            if record.parent is not None:
                gone_on.add(origin)

    def _row(self, record: CallRecord, finish: Finish | None) -> CallRow:
        scenario = self.library.scenarios.get(record.scenario)
        persona = self.library.personas.get(record.persona)
        return CallRow(
            record.id,
            scenario.title if scenario else record.scenario,
            persona.title if persona else record.persona,
            record.started_at,
            finish.ended_at if finish else None,
            finish.score if finish else None,
            finish.passed if finish else None,
            self._means(finish.outcome) if finish else None,
            len(record.choices),
            record.level,
            record.parent,
            _critical(finish),
        )

    def _branch(self, record: CallRecord, finish: Finish | None, fork: int) -> BranchRow:
        return BranchRow(
            record.id,
            2 * fork + 2,
            finish is not None,
            finish.score if finish else None,
            finish.passed if finish else None,
            self._means(finish.outcome) if finish else None,
            len(record.choices),
            _critical(finish),
        )

    def _means(self, outcome: str) -> str:
        """An outcome in words; that of a library long gone as it was named then."""
        known = self.library.vocabulary.outcomes.get(outcome)
        return known.means if known else outcome

    # content and replays

    def _plans_of(self, digest: str) -> CallPlans:
        """The content a call was played with: today's, or what was kept then."""
        with self._lock:
            if digest not in self._plans:
                self._plans[digest] = CallPlans(self._library(digest))
            return self._plans[digest]

    def _library(self, digest: str) -> Library:
        library = reopen(self._store.library(digest))
        if library is None:
            raise NotFound("playable content any more for the call with library", digest[:12])
        return library

    def _replayed(self, record: CallRecord) -> Call:
        with self._lock:
            known = self._calls.get(record.id)
        if known is not None and known.choices == record.choices:
            return known
        stage = self._plans_of(record.library).stage(record.scenario, record.persona, record.case)
        return self._remember(record.id, replay(stage, record.seed, record.choices))

    def _remember(self, call_id: str, call: Call) -> Call:
        with self._lock:
            self._calls[call_id] = call
            self._calls.move_to_end(call_id)
            while len(self._calls) > _REMEMBERED:
                self._calls.popitem(last=False)
        return call


def _critical(finish: Finish | None) -> tuple[str, ...]:
    return tuple(finish.evaluation.get("critical_errors", ())) if finish else ()
