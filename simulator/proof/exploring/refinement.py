"""What no course of a call tells apart is one (decision 6): the coarsest partition that every step respects."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray


def refined(classes: Sequence[int], successors: Sequence[Sequence[int]]) -> list[int]:
    """The class of each state, as `refined_steps` has them.

    `successors`: by state, where each of its steps leads, in an order that states of one class share.
    """
    steps = np.full((len(successors), max(map(len, successors), default=0)), len(successors), dtype=np.int32)
    for state, row in enumerate(successors):
        steps[state, : len(row)] = row
    found: list[int] = refined_steps(np.array(classes, dtype=np.int32), steps).tolist()
    return found


def refined_steps(classes: NDArray[np.int32], steps: NDArray[np.int32]) -> NDArray[np.int32]:
    """The class of each state by Moore's refinement (1956): int32[n_states].

    `classes: int32[n_states]`: a number for what shows in the state itself; `steps: int32[n_states, n_steps]`: where
    each of its steps leads, n_states where there is no such step. Two states are of one class in the end if and only if
    no course of steps from them ever shows a difference. Classes are numbered from 0, in the order in which states
    first have them.
    """
    # Steps that lead to the same from everywhere tell nothing apart.
    columns = {column.tobytes(): number for number, column in enumerate(np.ascontiguousarray(steps.T))}
    steps = np.ascontiguousarray(steps[:, sorted(columns.values())])
    # A step that there is not leads to a state that there is not, in a class of its own.
    found = np.append(classes, np.int32(-1)).astype(np.int32)
    count = len(np.unique(classes))
    while True:
        names: dict[bytes, int] = {}
        shown = np.column_stack((found[:-1], found[steps]))
        found[:-1] = [names.setdefault(row.tobytes(), len(names)) for row in shown]
        if len(names) == count:
            return found[:-1]
        count = len(names)
