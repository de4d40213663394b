"""What each check means, said of a whole trace at once, as the literature on Declare says it.

Written apart from `simulator.scoring`: no automaton, no state, nothing taken over but the values that files are read
into. Where Declare would hold vacuously, we say that a check is not applicable.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from simulator.domain.scorecard import ActSet, Applies, Check, Criterion, Part, Scorecard
from simulator.domain.trace import Trace

END_OF_TURN = "."
MET, NOT_MET, NOT_APPLICABLE = "met", "not_met", "not_applicable"


def numbered(trace: Trace) -> list[tuple[int, str]]:
    """What a check can see of a call, in order: acts, approved words, ends of the trainee's turns, the outcome.

    Each with the number of the turn it belongs to; the outcome with that of the last.
    """
    seen: list[tuple[int, str]] = []
    for turn, entry in enumerate(trace.entries, start=1):
        seen += [(turn, act) for act in entry.acts]
        if entry.by == "trainee":
            seen += [(turn, f"spiel:{entry.spiel}")] if entry.spiel else []
            seen.append((turn, END_OF_TURN))
    if trace.outcome is None:
        return seen
    return [*seen, (len(trace.entries), f"outcome:{trace.outcome}"), (len(trace.entries), "over:")]


def events(trace: Trace) -> list[str]:
    """The same without the numbers."""
    return [event for _, event in numbered(trace)]


class Answers(NamedTuple):
    """What acts.yaml says of concerns: the acts or groups that answer each of them; and the acts of each group."""

    by: Mapping[str, Sequence[str]] = {}
    groups: Mapping[str, Sequence[str]] = {}

    def acts(self, names: Iterable[str]) -> list[str]:
        """The acts that these names mean, each of which is one or a group of them."""
        return [act for name in names for act in self.groups.get(name, (name,))]


NO_ANSWERS = Answers()


def judged(check: Check, trace: Sequence[str], answers: Answers = NO_ANSWERS) -> str:
    """The verdict of one check on one trace."""
    if check.answered is not None:
        brought_up = [act for act in answers.acts(check.answered) if act in trace and answers.by.get(act)]
        return _holds(not unanswered(check, trace, answers)) if brought_up else NOT_APPLICABLE
    return str(_DEFINITIONS[check.kind](getattr(check, check.kind), trace))


def unanswered(check: Check, trace: Sequence[str], answers: Answers) -> list[str]:
    """What was brought up, and says what it is answered by, and nothing of that was done in this call."""
    heard_here = [act for act in answers.acts(check.answered or ()) if act in trace and answers.by.get(act)]
    return [act for act in heard_here if not _where(trace, answers.acts(answers.by[act]))]


def breaches(check: Check, trace: Sequence[str]) -> list[int]:
    """Where in the trace something was done that the check forbids there: each by itself, whatever was before it."""
    forbidden = _FORBIDDEN.get(check.kind)
    return list(forbidden(getattr(check, check.kind), trace)) if forbidden else []


def _holds(so: bool) -> str:
    return MET if so else NOT_MET


def _where(trace: Sequence[str], names: Sequence[str]) -> list[int]:
    return [at for at, event in enumerate(trace) if event in names]


def _from_on(trace: Sequence[str], names: Sequence[str], after: Sequence[str]) -> list[int]:
    """Where one of the names is, of those that come after the first of `after`; all of them where that is empty."""
    begins = _where(trace, after)[:1] if after else [-1]
    return [at for at in _where(trace, names) if any(at > begin for begin in begins)]


def _done(goal: ActSet, part: Sequence[str]) -> bool:
    return set(goal.all) <= set(part) and (not goal.any or bool(set(goal.any) & set(part)))


def _absence(names: Sequence[str], trace: Sequence[str]) -> str:
    if set(names) & set(trace):
        return NOT_MET
    return MET if END_OF_TURN in trace else NOT_APPLICABLE


def _at_most(rule: Any, trace: Sequence[str]) -> str:
    asked_for = bool(_where(trace, rule.after)) if rule.after else bool(_where(trace, rule.acts))
    return _holds(not _too_many(rule, trace)) if asked_for else NOT_APPLICABLE


def _too_many(rule: Any, trace: Sequence[str]) -> list[int]:
    return _from_on(trace, rule.acts, rule.after)[rule.times :]


def _precedence(rule: Any, trace: Sequence[str]) -> str:
    return _holds(not _unprepared(rule, trace)) if _thens(rule, trace) else NOT_APPLICABLE


def _thens(rule: Any, trace: Sequence[str]) -> list[int]:
    named = {*rule.first.any, *rule.first.all}
    return _where(trace, [name for name in rule.then if name not in named])


def _unprepared(rule: Any, trace: Sequence[str]) -> list[int]:
    """Those of `then` before which `first` was not done, or not again since it was undone or used up."""
    thens = _thens(rule, trace)
    undone = [*_where(trace, rule.until), *(thens if rule.each else ())]

    def counts_from(at: int) -> int:
        return max((other + 1 for other in undone if other < at), default=0)

    return [at for at in thens if not _done(rule.first, trace[counts_from(at) : at])]


class _Question(NamedTuple):
    """A cue, and where it was answered, or where it was too late for that; neither where the call ended before."""

    asked: int
    answered: int | None
    late: int | None


def _questions(rule: Any, trace: Sequence[str]) -> Iterator[_Question]:
    """A cue that is put again before it was answered is the same question still."""
    cues = _from_on(trace, rule.cue, rule.after)
    while cues:
        asked = cues[0]
        answers = (at for at in range(asked + 1, len(trace)) if _done(rule.by, _uttered(trace, asked, at, rule)))
        answered = next(answers, None)
        turns = [at for at in _where(trace, [END_OF_TURN]) if at > asked]
        late = turns[rule.within - 1] if rule.within is not None and len(turns) >= rule.within else None
        if answered is not None and (late is None or answered < late):
            late = None
        else:
            answered = None
        yield _Question(asked, answered, late)
        over = answered if late is None else late
        cues = [at for at in cues if over is not None and at > over]


def _uttered(trace: Sequence[str], asked: int, at: int, rule: Any) -> list[str]:
    return [event for event in trace[asked + 1 : at + 1] if event not in rule.cue]


def _response(rule: Any, trace: Sequence[str]) -> str:
    questions = list(_questions(rule, trace))
    return _holds(all(item.answered is not None for item in questions)) if questions else NOT_APPLICABLE


def _succession(rule: Any, trace: Sequence[str]) -> str:
    firsts, thens = _where(trace, rule.first), _seconds(rule, trace)
    if not firsts and not thens:
        return NOT_APPLICABLE
    return _holds(not _early(rule, trace) and all(any(then > first for then in thens) for first in firsts))


def _seconds(rule: Any, trace: Sequence[str]) -> list[int]:
    return _where(trace, [name for name in rule.then if name not in rule.first])


def _early(rule: Any, trace: Sequence[str]) -> list[int]:
    return [at for at in _seconds(rule, trace) if not _where(trace[:at], rule.first)]


def _not_succession(rule: Any, trace: Sequence[str]) -> str:
    return _holds(not _banned(rule, trace)) if _where(trace, rule.first) else NOT_APPLICABLE


def _banned(rule: Any, trace: Sequence[str]) -> list[int]:
    """Those of `then` that some `first` comes before, with nothing between them that lifts the ban."""
    return [
        then
        for then in _where(trace, rule.then)
        if any(not set(rule.until) & set(trace[first + 1 : then]) for first in _where(trace[:then], rule.first))
    ]


_DEFINITIONS: Mapping[str, Any] = {
    "absence": _absence,
    "existence": lambda goal, trace: _holds(_done(goal, trace)),
    "at_most": _at_most,
    "precedence": _precedence,
    "response": _response,
    "succession": _succession,
    "not_succession": _not_succession,
    "outcome_in": lambda names, trace: (
        _holds(any(f"outcome:{name}" in trace for name in names)) if "over:" in trace else NOT_APPLICABLE
    ),
    "spoke": lambda names, trace: _holds(any(f"spiel:{name}" in trace for name in names)),
}
_FORBIDDEN: Mapping[str, Any] = {
    "absence": lambda names, trace: _where(trace, names),
    "at_most": _too_many,
    "precedence": _unprepared,
    "response": lambda rule, trace: [item.late for item in _questions(rule, trace) if item.late is not None],
    "succession": _early,
    "not_succession": _banned,
}
"""What is never forbidden and only wanted is not here."""


def _all_so(wanted: Mapping[str, Any], facts: Mapping[str, Any]) -> bool | None:
    """Whether all of these are so: None where that cannot be told, because one is not known and no other is false."""
    if any(name in facts and facts[name] != value for name, value in wanted.items()):
        return False
    return None if any(name not in facts for name in wanted) else True


def counts(when: Applies, facts: Mapping[str, Any]) -> bool:
    """Whether facts let something count; what cannot be told lets nothing count, and `unless` has to be known."""
    if any(_all_so({name: value}, facts) for name, value in when.unless.items()):
        return False
    return _all_so(when.facts, facts) is True and (not when.not_facts or _all_so(when.not_facts, facts) is False)


def heard(when: Applies, trace: Sequence[str]) -> bool:
    """Whether what has to be heard has been, and what must not be has not."""
    heard_all = set(when.heard) <= set(trace)
    heard_any = not when.heard_any or bool(set(when.heard_any) & set(trace))
    return heard_all and heard_any and not set(when.not_heard) & set(trace)


def rests_on(criterion: Criterion) -> Sequence[Any]:
    """The checks of a criterion: its parts, or itself."""
    return criterion.parts or (criterion,)


def verdict_of(part: Any, facts: Mapping[str, Any], trace: Sequence[str], answers: Answers = NO_ANSWERS) -> str:
    """The verdict of one part of a criterion: its check, where the facts and what was heard let it count."""
    if not counts(part.applies_when, facts) or not heard(part.applies_when, trace):
        return NOT_APPLICABLE
    found = judged(part.check, trace, answers)
    return found if _came_up(part, trace) or (found == NOT_MET and _is_done(part)) else NOT_APPLICABLE


def _came_up(part: Any, trace: Sequence[str]) -> bool:
    return not part.occasion or bool(set(part.occasion) & set(trace))


def _is_done(part: Any) -> bool:
    """Whether it is missed by doing something, which is an occasion by itself; and not by leaving something undone."""
    return part.check.kind in ("absence", "at_most", "precedence", "not_succession")


def verdict(criterion: Criterion, facts: Mapping[str, Any], trace: Sequence[str], answers: Answers = NO_ANSWERS) -> str:
    """The verdict on one criterion: the worst of its parts."""
    found = {verdict_of(part, facts, trace, answers) for part in rests_on(criterion)}
    return next(said for said in (NOT_MET, MET, NOT_APPLICABLE) if said in found)


def failed(criterion: Criterion, facts: Mapping[str, Any], trace: Sequence[str]) -> list[Any]:
    """The parts of a criterion that are not met."""
    return [part for part in rests_on(criterion) if verdict_of(part, facts, trace) == NOT_MET]


class Breach(NamedTuple):
    """What a turn (its number, from 1) did against a check: ids of criterion and part, and how much hangs on it."""

    turn: int
    criterion: str
    part: str
    weight: int
    critical: bool


def broken(card: Scorecard, trace: Trace) -> list[Breach]:
    """All that was done against a check that counted by then, in the order of the trace and then of the scorecard."""
    seen = numbered(trace)
    plain = [event for _, event in seen]
    found = []
    for order, (criterion, part) in enumerate((it, part) for it in card.criteria for part in rests_on(it)):
        for at in breaches(part.check, plain) if counts(part.applies_when, trace.facts) else ():
            if _has_come_up(part, plain[: at + 1]):
                critical = criterion.criticality != "non_critical"
                breach = Breach(seen[at][0], criterion.id, part.id, criterion.weight, critical)
                found.append((at, order, breach))
    return list(dict.fromkeys(breach for _, _, breach in sorted(found)))


def _has_come_up(part: Part, trace: Sequence[str]) -> bool:
    return (_is_done(part) or _came_up(part, trace)) and heard(part.applies_when, trace)


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
    needed = [criterion for criterion, found in pairs if found == NOT_MET and criterion.needed_to_pass]
    counted = met + lost
    if critical:
        result = "critical_error"
    elif counted < card.judged_from:
        result = "not_judged"
    else:
        result = "passed" if 100 * met >= card.pass_mark * counted and not needed else "not_passed"
    return Result(
        round(100 * met / counted, 1) if counted else None,
        result,
        counted,
        critical,
        tuple(verdicts),
    )
