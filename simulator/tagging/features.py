"""What of a clause the tagger looks at: words, what they mean, which follow which, and what is denied."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise

from simulator.tagging.english import ASKING, stem
from simulator.tagging.thesaurus import Thesaurus

WORD, PAIR, START, DENIED, MEANING, TOGETHER = 0.7, 0.8, 0.5, 0.7, 1.0, 0.6
"""How much a word counts, two in a row, its first letters, a word under a "not", a meaning, two near each other."""
REACH, FADES = 3, 1.3
"""Meanings up to so many places apart are seen together, each further place by so much less."""
_LETTERS, _DENIED = 4, 3
Found = defaultdict[str, float]
_NOT = frozenset(("not", "never", "no", "without", "nothing", "none", "nobody", "nor", "neither"))


def features(words: Sequence[str], thesaurus: Thesaurus) -> dict[str, float]:
    """Feature to how much there is of it, for the words of one clause. Its first letter tells what kind it is."""
    found: Found = defaultdict(float)
    stems = [stem(word) for word in words]
    for one in stems:
        found[f"w {one}"] += WORD
    for one, other in pairwise(["^", *stems, "$"]):
        found[f"p {one} {other}"] += PAIR
    for word in words:
        if len(word) > _LETTERS:
            found[f"s {word[:_LETTERS]}"] += START
    _add_denied(found, words, stems)
    _add_meanings(found, thesaurus.meanings(stems))
    return found


def denies(words: Iterable[str]) -> bool:
    """Whether there is a "not" in some words, or another word of its kind."""
    return not _NOT.isdisjoint(words)


def undenied(words: Sequence[str]) -> list[str]:
    """The words of a clause up to its first "not", and that one: what it says whatever is denied."""
    end = next((place for place, word in enumerate(words, start=1) if word in _NOT), len(words))
    return list(words[:end])


def _denied(words: Sequence[str]) -> Iterator[bool]:
    """By word, whether a "not" stands before it, and near."""
    left = 0
    for word in words:
        if word in _NOT:
            left = _DENIED
            yield False
        else:
            yield left > 0 and word != ASKING
            left -= word != ASKING


def _add_denied(found: Found, words: Sequence[str], stems: Sequence[str]) -> None:
    for denied, one in zip(_denied(words), stems, strict=True):
        if denied:
            found[f"n {one}"] += DENIED


def _add_meanings(found: Found, places: list[list[str]]) -> None:
    for place in places:
        for one in place:
            found[f"m {one}"] += MEANING / len(place) ** 0.5
    places = [["^"], *places, ["$"]]
    for apart in range(1, REACH + 1):
        for these, those in zip(places, places[apart:], strict=False):
            much = TOGETHER / (len(these) * len(those)) ** 0.5 / FADES ** (apart - 1)
            for one in these:
                for other in those:
                    found[f"t {one} {other}"] += much


def together(parts: Sequence[Mapping[str, float]]) -> Mapping[str, float]:
    """The features of several clauses as those of one."""
    if len(parts) == 1:
        return parts[0]
    found: Found = defaultdict(float)
    for part in parts:
        for name, much in part.items():
            found[name] += much
    return found
