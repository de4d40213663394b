"""Approved words in what was said: a clause of them is no other move than those that the wording is made of.

A guide's own sentences may sound like a breach taken by themselves ("That isn't what you signed up for" contradicts
nobody). Compared are whole clauses, word by word; a placeholder stands for anything short.
"""

import re
from collections.abc import Collection, Iterator, Sequence

from simulator.domain.placeholders import PLACEHOLDER_PATTERN
from simulator.tagging.clauses import clauses
from simulator.tagging.english import words_of
from simulator.tagging.thesaurus import LITTLE

MOST_FILLED = 12
"""Words that a placeholder in the middle of a clause may stand for."""
FEWEST = 4
"""Words of an approved clause below which it tells nothing: "I'm sorry" is said in any turn."""
_BLANK = "xblankx"
_FILLED = rf"(?:[^ ]+ ){{0,{MOST_FILLED}}}"

Said = Sequence[Sequence[str]]
"""Words by clause, short forms spelled out."""


class Approved:
    """The approved wordings of a library, by clause. Never changes."""

    def __init__(self, wordings: Sequence[tuple[str, Collection[str]]] = (), fillings: Sequence[str] = ()) -> None:
        """`wordings`: texts with placeholders, and the ids of the moves that each may be heard as. `fillings`: texts
        that may stand for a placeholder at the edge of a clause, besides words that the tagger does not know (names).
        """
        self._clauses = [(pattern, frozenset(moves)) for text, moves in wordings for pattern in _patterns(text)]
        filled = (word.text for text in fillings for word in words_of(PLACEHOLDER_PATTERN.sub(" ", text)))
        self._harmless = LITTLE | frozenset(filled)

    def moves(self, said: Said, known: Collection[str]) -> list[frozenset[str] | None]:
        """By clause, the moves it may be heard as; None where it is not in approved words. `known`: the tagger's words.

        Before and after them in the clause may stand what fills a placeholder, names and little words, fewer than they.
        """
        words = [word for clause in said for word in clause]
        found = self._found(words) if self._clauses else {}
        start, by_clause = 0, list[frozenset[str] | None]()
        for clause in said:
            here = range(start, start + len(clause))
            marked = [found[at] for at in here if at in found]
            rest = [words[at] for at in here if at not in found]
            is_approved = len(marked) > len(rest) and all(self._is_harmless(word, known) for word in rest)
            by_clause.append(frozenset[str]().union(*marked) if is_approved else None)
            start += len(clause)
        return by_clause

    def _is_harmless(self, word: str, known: Collection[str]) -> bool:
        return word in self._harmless or word not in known

    def _found(self, words: Sequence[str]) -> dict[int, frozenset[str]]:
        """Place of a word to the moves of the approved clauses that it stands in."""
        text, found = f" {' '.join(words)} ", dict[int, frozenset[str]]()
        for pattern, moves in self._clauses:
            for match in pattern.finditer(text):
                first = text.count(" ", 0, match.start()) - 1
                for at in range(first, first + match[0].count(" ")):
                    found[at] = found.get(at, frozenset()) | moves
        return found


def _patterns(text: str) -> Iterator[re.Pattern[str]]:
    spelled = PLACEHOLDER_PATTERN.sub(_BLANK, text)
    for clause in clauses(spelled, words_of(spelled)):
        words = _trimmed([word.text for word in clause])
        if sum(word != _BLANK for word in words) >= FEWEST:
            filled = "".join(_FILLED if word == _BLANK else f"{re.escape(word)} " for word in words)
            yield re.compile(f"(?<= ){filled}")


def _trimmed(words: Sequence[str]) -> Sequence[str]:
    """Without placeholders at either end: what fills them is not bounded there."""
    fixed = [at for at, word in enumerate(words) if word != _BLANK]
    return words[fixed[0] : fixed[-1] + 1] if fixed else ()


NOTHING_APPROVED = Approved()
