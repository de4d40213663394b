"""What a change of content would make of the calls already taken."""

from collections.abc import Iterable, Iterator
from typing import Literal, NamedTuple

from simulator.domain.base import Form
from simulator.domain.errors import SimulatorError
from simulator.domain.library import CallKey, Library
from simulator.domain.record import GradedCall
from simulator.engine.call import Call, begin, step
from simulator.scoring.monitor_board import MonitorBoard, monitor_board
from simulator.scoring.scorer import evaluate_on
from simulator.services.authoring.difference.calls import keys_of
from simulator.services.authoring.views import Stored, StoredChange
from simulator.services.library.compiled import CompiledCalls

Verdict = Literal["passes now", "passes no longer", "score only", "cannot be played"]


class _Grade(NamedTuple):
    """What a call came to; `trouble` where it cannot be played."""

    score: float | None
    passed: bool
    trouble: str = ""

    def __str__(self) -> str:
        score = "nothing to score" if self.score is None else f"{self.score:g}"
        return self.trouble or f"{score}, {'passed' if self.passed else 'not passed'}"


class _Grader:
    """Grades calls by one library. What calls have in common is made once: their plans, first words and monitors.

    The seed of a call is passed over: it draws names and wording and never decides (a property that tests hold).
    """

    def __init__(self, library: Library) -> None:
        self.library, self.keys = library, keys_of(library)
        self._compiled = CompiledCalls()
        self._openings: dict[tuple[CallKey, Form], tuple[Call, MonitorBoard]] = {}
        self._grades: dict[tuple[CallKey, Form, tuple[str, ...]], _Grade] = {}

    def grade(self, taken: GradedCall) -> _Grade:
        key = (taken.scenario, taken.persona, taken.case)
        if key not in self.keys:
            return _Grade(None, False, "no longer in the library")
        played = (key, taken.form, taken.choices)
        if played not in self._grades:
            self._grades[played] = self._graded(key, taken.form, taken.choices)
        return self._grades[played]

    def _graded(self, key: CallKey, form: Form, choices: tuple[str, ...]) -> _Grade:
        call, board = self._opening(key, form)
        try:
            for choice in choices:
                call = step(call, choice)
        except SimulatorError as error:
            return _Grade(None, False, f"can no longer be played: {error}")
        found = evaluate_on(board, call.trace)
        return _Grade(found.score, found.passed)

    def _opening(self, key: CallKey, form: Form) -> tuple[Call, MonitorBoard]:
        if (key, form) not in self._openings:
            call = begin(self._compiled.walked(self.library, key, form), seed=0)
            scorecard = self.library.scorecards[call.plan.scenario.scorecard]
            self._openings[key, form] = call, monitor_board(scorecard, call.trace.facts)
        return self._openings[key, form]


def compare_stored(old: Library, new: Library, taken: Iterable[GradedCall]) -> Stored:
    """The finished calls that the new library grades otherwise than they were graded.

    Where the old library itself would grade a call as the new one does, it is not this change that does it.
    """
    before, after = _Grader(old), _Grader(new)
    both = before.keys & after.keys
    alike = {key for key in both if old.call_digest(key) == new.call_digest(key)}
    same_moves = old.moves.digest == new.moves.digest
    finished = 0
    changes: list[StoredChange] = []
    for call in taken:
        finished += 1
        same = (call.scenario, call.persona, call.case) in alike and (same_moves or call.form == "prompted")
        if not same:
            changes += _change(before, after, call)
    return Stored(finished, tuple(changes))


def _change(before: _Grader, after: _Grader, call: GradedCall) -> Iterator[StoredChange]:
    was, now = _Grade(call.score, call.passed), after.grade(call)
    if now == was or (call.library != before.library.hash and now == before.grade(call)):
        return
    yield StoredChange(call.id, call.scenario, str(was), str(now), _verdict(was, now))


def _verdict(was: _Grade, now: _Grade) -> Verdict:
    if now.trouble:
        return "cannot be played"
    if was.passed == now.passed:
        return "score only"
    return "passes now" if now.passed else "passes no longer"
