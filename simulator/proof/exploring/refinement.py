"""What no course of a call tells apart is one (decision 6): the coarsest partition that every step respects."""

from collections.abc import Sequence

import numpy as np


def refined(classes: Sequence[int], successors: Sequence[Sequence[int]]) -> list[int]:
    """The class of each state by Moore's refinement (1956).

    `classes`: by state, a number for what shows in the state itself; `successors`: by state, where each of its steps
    leads, in an order that states of one class share. Two states are of one class in the end if and only if no course
    of steps from them ever shows a difference. Classes are numbered from 0, in the order in which states first have
    them.
    """
    steps = np.full((len(successors), max(map(len, successors), default=0)), len(successors), dtype=np.int32)
    for state, row in enumerate(successors):
        steps[state, : len(row)] = row
    # Where a state has fewer steps than others, they lead to one that there is not, in a class of its own.
    found = np.append(np.array(classes, dtype=np.int32), np.int32(-1))
    count = len(set(classes))
    while True:
        names: dict[bytes, int] = {}
        shown = np.column_stack((found[:-1], found[steps]))
        found[:-1] = [names.setdefault(row.tobytes(), len(names)) for row in shown]
        if len(names) == count:
            return [int(name) for name in found[:-1]]
        count = len(names)
