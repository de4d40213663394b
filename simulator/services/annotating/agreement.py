"""How far suggested acts agree with corrected ones: by act over the lines of its side, precision, recall and kappa."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from simulator.domain.roles import Side
from simulator.services.annotating.views import ActAgreement, Agreement


class Judged(NamedTuple):
    """A line: the acts that were suggested and taken, and those that a trainer has left."""

    by: Side
    suggested: frozenset[str]
    corrected: frozenset[str]


def agreement(calls: Iterable[Sequence[Judged]]) -> Agreement:
    """The agreement over some calls. Acts that neither side of the comparison has are left out; most frequent first."""
    judged = [list(call) for call in calls]
    lines = [line for call in judged for line in call]
    acts = {(line.by, act): None for line in lines for act in sorted(line.suggested | line.corrected)}
    rows = [_row(act, by, (line for line in lines if line.by == by)) for by, act in acts]
    same = sum(line.suggested == line.corrected for line in lines)
    return Agreement(
        calls=len(judged),
        lines=len(lines),
        as_they_stand=same / len(lines) if lines else None,
        acts=tuple(sorted(rows, key=lambda row: (-row.n, -row.suggested, row.act))),
        agent=_together("trainee", rows, lines),
        customer=_together("customer", rows, lines),
    )


def _row(act: str, by: Side, lines: Iterable[Judged]) -> ActAgreement:
    seen = Counter((act in line.suggested, act in line.corrected) for line in lines)
    return _measured(act, by, seen)


def _together(by: Side, rows: Sequence[ActAgreement], lines: Sequence[Judged]) -> ActAgreement:
    """All acts of one side as one: each line and each act of that side is a decision."""
    mine = [row for row in rows if row.by == by]
    decisions = len(mine) * sum(line.by == by for line in lines)
    n, suggested, both = (sum(getattr(row, name) for row in mine) for name in ("n", "suggested", "both"))
    seen = Counter({
        (True, True): both,
        (True, False): suggested - both,
        (False, True): n - both,
        (False, False): decisions - n - suggested + both,
    })  # fmt: skip
    return _measured("", by, seen)


def _measured(act: str, by: Side, seen: Mapping[tuple[bool, bool], int]) -> ActAgreement:
    both, n = seen[True, True], seen[True, True] + seen[False, True]
    suggested, total = both + seen[True, False], sum(seen.values())
    by_chance = (n * suggested + (total - n) * (total - suggested)) / total**2 if total else 1.0
    agreed = (both + seen[False, False]) / total if total else 1.0
    return ActAgreement(
        act,
        by,
        n,
        suggested,
        both,
        precision=both / suggested if suggested else None,
        recall=both / n if n else None,
        kappa=(agreed - by_chance) / (1 - by_chance) if by_chance < 1 else None,
    )
