"""What each check means, said of a whole trace at once, as the literature on Declare says it.

Written apart from `simulator.scoring`: no automaton, no state, nothing taken over but the values that files are read
into. Where Declare would hold vacuously, we say that a check is not applicable.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from simulator.domain.scorecard import ActSet, Check, Criterion, Scorecard
from simulator.domain.trace import Trace

END_OF_TURN = "."
MET, NOT_MET, NOT_APPLICABLE = "met", "not_met", "not_applicable"


def events(trace: Trace) -> list[str]:
    """What a check can see of a call, in order: acts, approved words, ends of the trainee's turns, the outcome."""
    seen: list[str] = []
    for entry in trace.entries:
        seen += entry.acts
        if entry.by == "trainee":
            seen += [f"spiel:{entry.spiel}"] if entry.spiel else []
            seen.append(END_OF_TURN)
    return seen + ([f"outcome:{trace.outcome}"] if trace.outcome is not None else [])


def judged(check: Check, trace: Sequence[str]) -> str:
    """The verdict of one check on one trace."""
    return str(_DEFINITIONS[check.kind](getattr(check, check.kind), trace))


def _holds(so: bool) -> str:
    return MET if so else NOT_MET


def _where(trace: Sequence[str], names: Sequence[str]) -> list[int]:
    return [at for at, event in enumerate(trace) if event in names]


def _done(goal: ActSet, part: Sequence[str]) -> bool:
    return set(goal.all) <= set(part) and (not goal.any or bool(set(goal.any) & set(part)))


def _existence(goal: ActSet, trace: Sequence[str]) -> str:
    return _holds(_done(goal, trace))


def _absence(names: Sequence[str], trace: Sequence[str]) -> str:
    if set(names) & set(trace):
        return NOT_MET
    return MET if END_OF_TURN in trace else NOT_APPLICABLE


def _at_most(rule: Any, trace: Sequence[str]) -> str:
    times = len(_where(trace, rule.acts))
    return _holds(times <= rule.times) if times else NOT_APPLICABLE


def _precedence(rule: Any, trace: Sequence[str]) -> str:
    named = {*rule.first.any, *rule.first.all}
    thens = _where(trace, [name for name in rule.then if name not in named])
    return _holds(all(_done(rule.first, trace[:at]) for at in thens)) if thens else NOT_APPLICABLE


def _response(rule: Any, trace: Sequence[str]) -> str:
    """A cue that is put again before it was answered is the same question still."""
    cues = _where(trace, rule.cue)
    if not cues:
        return NOT_APPLICABLE
    while cues:
        asked = cues[0]
        answers = (at for at in range(asked + 1, len(trace)) if _done(rule.by, _uttered(trace, asked, at, rule)))
        answered = next(answers, None)
        if answered is None:
            return NOT_MET
        if rule.within is not None and trace[asked:answered].count(END_OF_TURN) >= rule.within:
            return NOT_MET
        cues = [at for at in cues if at > answered]
    return MET


def _uttered(trace: Sequence[str], asked: int, at: int, rule: Any) -> list[str]:
    return [event for event in trace[asked + 1 : at + 1] if event not in rule.cue]


def _succession(rule: Any, trace: Sequence[str]) -> str:
    firsts = _where(trace, rule.first)
    thens = _where(trace, [name for name in rule.then if name not in rule.first])
    if not firsts and not thens:
        return NOT_APPLICABLE
    preceded = all(any(first < then for first in firsts) for then in thens)
    return _holds(preceded and all(any(then > first for then in thens) for first in firsts))


def _not_succession(rule: Any, trace: Sequence[str]) -> str:
    firsts, thens = _where(trace, rule.first), _where(trace, rule.then)
    return _holds(not any(then > first for first in firsts for then in thens)) if firsts else NOT_APPLICABLE


_DEFINITIONS: Mapping[str, Any] = {
    "existence": _existence,
    "absence": _absence,
    "at_most": _at_most,
    "precedence": _precedence,
    "response": _response,
    "succession": _succession,
    "not_succession": _not_succession,
    "outcome_in": lambda names, trace: _holds(any(f"outcome:{name}" in trace for name in names)),
    "spoke": lambda names, trace: _holds(any(f"spiel:{name}" in trace for name in names)),
}


def verdict(criterion: Criterion, facts: Mapping[str, Any], trace: Sequence[str]) -> str:
    """The verdict on one criterion: its check, where the facts and what was heard let it count."""
    when = criterion.applies_when
    so = [facts.get(name) == value for name, value in when.facts.items()]
    excluded = [facts.get(name) == value for name, value in when.not_facts.items()]
    heard = [name in trace for name in when.heard]
    any_heard = [name in trace for name in when.heard_any]
    if not all(so) or (excluded and all(excluded)) or not all(heard) or (any_heard and not any(any_heard)):
        return NOT_APPLICABLE
    return judged(criterion.check, trace)


@dataclass(frozen=True)
class Result:
    """An evaluation, worked out apart from the scorer."""

    score: float | None
    result: str
    at_stake: int
    critical_errors: tuple[str, ...]
    verdicts: tuple[str, ...]


def evaluated(card: Scorecard, facts: Mapping[str, Any], trace: Sequence[str], *, empty: bool = False) -> Result:
    """A scorecard filled from what a check can see of a call; of an empty call nothing is asked."""
    criteria = [criterion for section in card.sections for criterion in section.criteria]
    verdicts = [NOT_APPLICABLE if empty else verdict(criterion, facts, trace) for criterion in criteria]
    pairs = list(zip(criteria, verdicts, strict=True))
    met = sum(criterion.weight for criterion, found in pairs if found == MET)
    lost = sum(criterion.weight for criterion, found in pairs if found == NOT_MET)
    critical = tuple(
        criterion.id for criterion, found in pairs if found == NOT_MET and criterion.criticality != "non_critical"
    )
    counted = met + lost
    if critical:
        result = "critical_error"
    elif counted < card.judged_from:
        result = "not_judged"
    else:
        result = "passed" if 100 * met >= card.pass_mark * counted else "not_passed"
    return Result(
        round(100 * met / counted, 1) if counted else None,
        result,
        counted,
        critical,
        tuple(verdicts),
    )
