"""What a change of content changes: text and rules, calls and their certificates, and the calls already taken."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from pydantic import BaseModel

from simulator.domain.errors import SimulatorError
from simulator.domain.library import CallKey, Library
from simulator.domain.record import CallRecord, Finish
from simulator.engine.call import replay
from simulator.proof.certifying.certificate import Certificate
from simulator.proof.certifying.prover import content_hash, prove
from simulator.scoring.scorer import evaluate
from simulator.services.authoring.views import CallChange, Difference, Edit, StoredChange
from simulator.services.library.compiled import CompiledCalls


def compare(old: Library, new: Library, stored: Iterable[tuple[CallRecord, Finish | None]]) -> Difference:
    """Compare two libraries that can be played."""
    keys = sorted(set(_keys(old)) | set(_keys(new)))
    calls, same = [], 0
    for key in keys:
        change = _call(old, new, key)
        if change is None:
            same += 1
        else:
            calls.append(change)
    return Difference(tuple(_edits(old, new)), tuple(calls), tuple(_stored(new, stored)), same)


def _keys(library: Library) -> Iterator[CallKey]:
    for scenario in library.scenarios.values():
        for persona in scenario.personas:
            for case in scenario.cases:
                yield scenario.id, persona, case


def _edits(old: Library, new: Library) -> Iterator[Edit]:
    yield from _walk("vocabulary", old.vocabulary.model_dump(), new.vocabulary.model_dump())
    for kind in ("scorecards", "personas", "scenarios"):
        before: Mapping[str, BaseModel] = getattr(old, kind)
        after: Mapping[str, BaseModel] = getattr(new, kind)
        for name in sorted({*before, *after}):
            yield from _walk(
                f"{kind}/{name}",
                before[name].model_dump() if name in before else None,
                after[name].model_dump() if name in after else None,
            )


def _walk(where: str, old: Any, new: Any) -> Iterator[Edit]:
    """Differences, leaf by leaf; items of a list are told apart by their `id` where they have one."""
    if old == new:
        return
    if isinstance(old, dict) and isinstance(new, dict):
        for key in dict.fromkeys((*old, *new)):
            yield from _walk(f"{where}/{key}", old.get(key), new.get(key))
    elif isinstance(old, list | tuple) and isinstance(new, list | tuple) and _named(old) and _named(new):
        yield from _walk(where, {item["id"]: item for item in old}, {item["id"]: item for item in new})
    else:
        yield Edit(where, _shown(old), _shown(new))


def _named(items: list[Any] | tuple[Any, ...]) -> bool:
    return bool(items) and all(isinstance(item, dict) and "id" in item for item in items)


def _shown(value: Any) -> str | None:
    if value is None:
        return None
    if isinstance(value, list | tuple):
        return " | ".join(str(item) for item in value)
    return str(value.get("id", value)) if isinstance(value, dict) else str(value)


def _call(old: Library, new: Library, key: CallKey) -> CallChange | None:
    before, after = key in set(_keys(old)), key in set(_keys(new))
    if not (before and after):
        return CallChange(key, "old" if before else "new", ())
    if content_hash(old, *key) == content_hash(new, *key):
        return None
    first, second = prove(old, *key), prove(new, *key)
    return CallChange(key, None, tuple(_results(first, second)))


def _results(old: Certificate, new: Certificate) -> Iterator[Edit]:
    luck = tuple("-" if item.chances is None else f"{max(item.chances):.3%}" for item in (old, new))
    for name, before, after in (
        ("proved", old.proved, new.proved),
        ("configurations", old.configurations, new.configurations),
        ("best score", old.best_score, new.best_score),
        ("perfect call", ",".join(old.perfect_call), ",".join(new.perfect_call)),
        ("passed by luck", *luck),
        ("findings", _codes(old), _codes(new)),
    ):
        if before != after:
            yield Edit(name, str(before), str(after))
    for name, was, now in (
        ("states", {state for state, _ in old.reached.moods}, {state for state, _ in new.reached.moods}),
        ("answers and actions", set(old.reached.choices), set(new.reached.choices)),
        ("criteria at stake", set(old.criteria), set(new.criteria)),
    ):
        if was != now:
            yield Edit(name, ", ".join(sorted(was - now)) or None, ", ".join(sorted(now - was)) or None)


def _codes(certificate: Certificate) -> str:
    return " ".join(sorted({item.code for item in certificate.findings})) or "none"


def _stored(new: Library, stored: Iterable[tuple[CallRecord, Finish | None]]) -> Iterator[StoredChange]:
    compiled = CompiledCalls()
    for record, finish in stored:
        if finish is None:
            continue
        old = _grade(finish.score, passed=finish.passed)
        now = _graded_now(new, record, compiled)
        if now != old:
            yield StoredChange(record.id, record.scenario, old, now)


def _graded_now(library: Library, record: CallRecord, compiled: CompiledCalls) -> str:
    scenario = library.scenarios.get(record.scenario)
    if scenario is None or record.persona not in scenario.personas or record.case not in scenario.cases:
        return "no longer in the library"
    stage = compiled.walked(library, (record.scenario, record.persona, record.case))
    try:
        call = replay(stage, record.seed, record.choices)
    except SimulatorError as error:
        return f"can no longer be played: {error}"
    evaluation = evaluate(library.scorecards[scenario.scorecard], call.trace)
    return _grade(evaluation.score, passed=evaluation.passed)


def _grade(score: float | None, *, passed: bool) -> str:
    return f"{'-' if score is None else f'{score:g}'}, {'passed' if passed else 'not passed'}"
