"""When words count as the same: capitals, punctuation and a slip of the finger do not matter, another word does."""

from collections.abc import Sequence

from simulator.content.reading.approved_wording import plain_words

RULE = (
    "The words count, in their order. Capitals and punctuation do not matter, nor one wrong letter in a word of five "
    "or more, two in one of nine or more. Another word is another word."
)
_ONE_SLIP, _TWO_SLIPS = 5, 9
"""Letters of a word from which on one or two of them may be wrong: in a short word every letter tells."""


def same_words(given: str, wanted: str) -> bool:
    """Whether `given` are the words that are wanted, slips aside; `past-due` is `past due`, `you’re` is `youre`."""
    ours, theirs = plain_words(wanted).split(), plain_words(given).split()
    if "".join(ours) == "".join(theirs):
        return True
    return len(ours) == len(theirs) and all(map(_same_word, theirs, ours))


def _same_word(given: str, wanted: str) -> bool:
    if given == wanted or not wanted.isalpha():
        return given == wanted
    allowed = 2 if len(wanted) >= _TWO_SLIPS else 1 if len(wanted) >= _ONE_SLIP else 0
    return abs(len(given) - len(wanted)) <= allowed and _slips(given, wanted) <= allowed


def _slips(given: str, wanted: str) -> int:
    """Letters left out, put in, changed or swapped with the next one, at the least (optimal string alignment)."""
    before: Sequence[int] = ()
    row: Sequence[int] = range(len(wanted) + 1)
    for i, letter in enumerate(given, start=1):
        new = [i]
        for j, other in enumerate(wanted, start=1):
            best = min(row[j] + 1, new[j - 1] + 1, row[j - 1] + (letter != other))
            if i > 1 and j > 1 and letter == wanted[j - 2] and given[i - 2] == other:
                best = min(best, before[j - 2] + 1)
            new.append(best)
        before, row = row, new
    return row[-1]
