"""What no course of a call tells apart is one (decision 6): the coarsest partition that every step respects."""

from collections.abc import Sequence


def refined(classes: Sequence[int], successors: Sequence[Sequence[int]]) -> list[int]:
    """The class of each state by Moore's refinement (1956).

    `classes`: by state, a number for what shows in the state itself; `successors`: by state, where each of its steps
    leads, in an order that states of one class share. Two states are of one class in the end if and only if no course
    of steps from them ever shows a difference. Classes are numbered from 0, in the order in which states first have
    them.
    """
    classes = list(classes)
    count = len(set(classes))
    while True:
        names: dict[tuple[int, ...], int] = {}
        classes = [
            names.setdefault((own, *(classes[after] for after in row)), len(names))
            for own, row in zip(classes, successors, strict=True)
        ]
        if len(names) == count:
            return classes
        count = len(names)
