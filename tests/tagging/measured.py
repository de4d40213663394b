"""How well the tagger hears what strangers typed, who were given the meaning of each move and nothing else.

`strangers_dev.json` is what the tagger's constants were chosen on. `strangers_frozen.json` was measured when all was
chosen, with 61 moves, and again with the 79 that there are by now; no constant was chosen on it. Moves in them are numbers, from 1, into `move_ids.json`.

    PYTHONPATH=.:tests python -m tagging.measured
"""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import sqrt
from pathlib import Path
from time import process_time

from simulator.domain.heard import Heard
from simulator.services.library.folder import library_in_use, open_library
from simulator.services.library.taggers import tagger_of

Hear = Callable[[str], Sequence[Heard]]
SETS = ("strangers_dev", "strangers_frozen")


@dataclass(frozen=True)
class Measured:
    """Counts over the texts that have a number of moves."""

    texts: int
    moves: int
    first: int
    """Texts whose most probable move is one of theirs."""
    among_three: int
    """Moves that are among the three most probable."""
    sure: int
    sure_wrong: int
    sure_right: int
    texts_with_sure: int

    def row(self, name: str) -> str:
        """One row of the table."""
        if not self.moves:
            return f"{name:28} {self.texts:5}  a sure move in {self.texts_with_sure}"
        low, high = wilson(self.sure_wrong, self.sure)
        return (
            f"{name:28} {self.texts:5}  first {self.first / self.texts:6.1%}  in three {self.among_three / self.moves:6.1%}"
            f"  sure of {self.sure_right / self.moves:6.1%}  wrong {self.sure_wrong}/{self.sure}"
            f" = {self.sure_wrong / max(1, self.sure):.1%} [{low:.1%}-{high:.1%}]"
        )


def wilson(some: int, of: int, z: float = 1.96) -> tuple[float, float]:
    """The 95 % interval of a share."""
    if not of:
        return 0.0, 1.0
    share, spread = some / of, z * z / of
    middle, half = share + spread / 2, z * sqrt(share * (1 - share) / of + spread / of / 4)
    return max(0.0, (middle - half) / (1 + spread)), (middle + half) / (1 + spread)


def sentences(name: str) -> list[tuple[str, list[str]]]:
    """Texts of a set with the ids of their moves."""
    ids = json.loads(Path(__file__).with_name("move_ids.json").read_text(encoding="utf-8"))
    rows = json.loads(Path(__file__).with_name(f"{name}.json").read_text(encoding="utf-8"))
    return [(row["text"], [ids[number - 1] for number in row["moves"]]) for row in rows]


def measure(hear: Hear, rows: Sequence[tuple[str, list[str]]]) -> Measured:
    """What a tagger hears in some texts, against their moves."""
    found = [
        ([item.move for item in heard], [item.move for item in heard if item.sure], wanted)
        for heard, wanted in ((hear(text), wanted) for text, wanted in rows)
    ]
    return Measured(
        texts=len(rows),
        moves=sum(len(wanted) for _, _, wanted in found),
        first=sum(bool(moves) and moves[0] in wanted for moves, _, wanted in found),
        among_three=sum(move in moves[:3] for moves, _, wanted in found for move in wanted),
        sure=sum(len(sure) for _, sure, _ in found),
        sure_wrong=sum(move not in wanted for _, sure, wanted in found for move in sure),
        sure_right=sum(move in sure for _, sure, wanted in found for move in wanted),
        texts_with_sure=sum(bool(sure) for _, sure, _ in found),
    )


def kinds(rows: Sequence[tuple[str, list[str]]]) -> dict[str, list[tuple[str, list[str]]]]:
    """The texts of a set by how many moves are in them."""
    return {
        "one move": [row for row in rows if len(row[1]) == 1],
        "two or three": [row for row in rows if len(row[1]) > 1],
        "none": [row for row in rows if not row[1]],
    }


def main() -> None:
    """Print the table."""
    hear = tagger_of(open_library(library_in_use())[0]).hear
    for name in SETS:
        rows = sentences(name)
        began = process_time()
        for kind, some in kinds(rows).items():
            print(measure(hear, some).row(f"{name}, {kind}"))
        print(f"{'':28} {(process_time() - began) / len(rows) * 1000:.2f} ms a text")


if __name__ == "__main__":
    main()
