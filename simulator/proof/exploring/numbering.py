"""Numbers for what is met on the way, in the order it is first met; whole arrays at a time."""

import numpy as np
from numpy.typing import NDArray

from simulator.proof.exploring.ledger import StateRows
from simulator.proof.exploring.move_table import Index32

Codes = NDArray[np.int64]
"""Several small numbers packed into one each, which stays below `_WORD`."""
_WORD = 1 << 62


class Numbering:
    """Numbers of codes from 0. Kept as a sorted array, so that no step of it is taken one by one."""

    def __init__(self) -> None:
        self._codes = np.zeros(0, dtype=np.int64)
        self._numbers = np.zeros(0, dtype=np.int32)

    def __len__(self) -> int:
        return len(self._codes)

    def add(self, codes: Codes) -> tuple[Index32, NDArray[np.int64]]:
        """The number of each code, `int32[n_codes]`; and the places in `codes` of those that are new, in rising order.

        Of equal new codes, only the first place is given.
        """
        different, first, back = np.unique(codes, return_index=True, return_inverse=True)
        at = np.searchsorted(self._codes, different)
        known = np.zeros(len(different), dtype=np.bool_)
        inside = at < len(self._codes)
        known[inside] = self._codes[at[inside]] == different[inside]
        found = np.zeros(len(different), dtype=np.int32)
        found[known] = self._numbers[at[known]]
        new = np.flatnonzero(~known)
        by_first = new[np.argsort(first[new])]
        found[by_first] = np.arange(len(self), len(self) + len(new), dtype=np.int32)
        self._codes = np.insert(self._codes, at[new], different[new])
        self._numbers = np.insert(self._numbers, at[new], found[new])
        return found[back], first[by_first]


class RowNumbering:
    """Numbers of rows of states: a row is read as digits of a few codes, and these are numbered one after another.

    `sizes`: how many states each column can hold.
    """

    def __init__(self, sizes: list[int]) -> None:
        self._words: list[tuple[slice, Codes]] = []
        start, radix = 0, [1]
        for index, size in enumerate(sizes):
            if radix[-1] * size >= _WORD:
                self._words.append((slice(start, index), np.array(radix[:-1], dtype=np.int64)))
                start, radix = index, [1]
            radix.append(radix[-1] * size)
        self._words.append((slice(start, len(sizes)), np.array(radix[:-1], dtype=np.int64)))
        self._numberings = [(Numbering(), Numbering()) for _ in self._words]

    def add(self, rows: StateRows) -> tuple[Index32, NDArray[np.int64]]:
        """The number of each row, and the places in `rows` of those that are new; as `Numbering.add`."""
        numbers = np.zeros(len(rows), dtype=np.int32)
        first = np.zeros(0, dtype=np.int64)
        for (part, radix), (words, pairs) in zip(self._words, self._numberings, strict=True):
            word, _ = words.add(rows[:, part] @ radix)
            numbers, first = pairs.add(numbers.astype(np.int64) << 32 | word)
        return numbers, first
