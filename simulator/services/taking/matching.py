"""What a trainee typed before any answer was shown: the answer nearest to it, and what of the approved words is in it.

A suggestion to confirm and a checklist to go through oneself, never a grade: likeness of letters knows no "not".
Where an answer is put in other words than the library's, it is silent or wrong as often as right (`far` in the file
of sentences named below: 36 of 54 silent, 10 right, 8 wrong). English only.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from simulator.domain.placeholders import PLACEHOLDER_PATTERN
from simulator.domain.vocabulary import Vocabulary

LONGEST = 1200
"""Characters of a text that are read; the longest wording a library may hold. What is said on a call is shorter."""
NEAR = 0.13
"""Likeness (0 to 1) from which an answer is suggested. In the even lines of `tests/unit/recall_sentences.json` it keeps
89 of 92 answers, and silences 16 of 18 lines that answer nothing. In the odd lines: 88 of 92, and 16 of 18."""
CLEAR = 0.04
"""Lead of the nearest answer over the next from which it is called sure: the lowest at which all sure ones (78 of 92)
were right in the even lines. In the odd lines 65 of 66 were."""
HEARD = 0.25
"""Likeness (0 to 1) from which a part of the approved wording counts as heard: agrees best with a reader in the even
lines (90 of 99 parts; 87 of 98 in the odd ones). Errs towards "not heard", which only makes somebody look."""
_SENTENCE, _CLAUSE = 3, 4
"""Words below which a sentence, or a clause within one, is not a part of its own."""
_SALAD, _FEW = 0.15, 4
"""Of so many words a smaller share links: keywords in a heap. The lowest share in the even lines' answers is 0.22."""

_STOP = re.compile(r"(?<=[.?!;…])\s+|\s+[–—-]+\s+|\n+")
_TURN = re.compile(
    r",?\s+(?=(?:but|however|nevertheless|because|although|and then|so(?! that))\b)"
    r"|(?<!\band),?\s+(?=then\b)"
    r"|,\s+(?=(?:and|or|if|which)\b)",
    re.IGNORECASE,
)
_CALLED = re.compile(r",\s*\{customer(?:\.(?:name|last_name))?\}")
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?")
_LINKS = frozenset(
    _WORD.findall(
        "a about after all am an and any are as at be been before but by can cannot could did do does for from get had"
        " has have he her him his how i if in is it just let may me my need no not of on or our please she should so"
        " that the their them then there these they this to up us was we well were what when where which who why will"
        " with would you your yours cant dont didnt doesnt id ill im isnt its ive lets thats theres theyll theyre wont"
        " youll youre"
    )
)


@dataclass(frozen=True, slots=True)
class Match:
    """The answer nearest to what was typed; None where none is near. Not sure: two are about as near."""

    choice: str | None
    sure: bool


@dataclass(frozen=True, slots=True)
class Part:
    """A piece of the approved wording, and whether something like it was typed."""

    text: str
    heard: bool


def warm() -> None:
    """Import what the matching needs, which takes about a second, so that the first typed answer need not wait."""
    _likeness(["warm"], ["warm"])


def references(text: str, acts: Sequence[str], vocabulary: Vocabulary) -> tuple[str, ...]:
    """What an answer is compared by: its words and, in the same breath, what its acts mean."""
    meanings = (vocabulary.acts[act].means for act in acts if act in vocabulary.acts)
    return (" ".join((text, *meanings)),)


def closest(typed: str, options: Mapping[str, Sequence[str]]) -> Match:
    """The option whose nearest reference wording is most like what was typed; ties go to the earlier one."""
    said = _plain(typed)
    known = [(choice, _plain(text)) for choice, texts in options.items() for text in texts]
    if not known or not _is_sentence(said):
        return Match(None, False)
    best = dict.fromkeys(options, 0.0)
    likeness = _likeness([said], [text for _, text in known])[0]
    for (choice, _), score in zip(known, likeness, strict=True):
        best[choice] = max(best[choice], score)
    ranked = sorted(best, key=lambda choice: -best[choice])
    if best[ranked[0]] < NEAR:
        return Match(None, False)
    lead = best[ranked[0]] - (best[ranked[1]] if len(ranked) > 1 else 0.0)
    return Match(ranked[0], round(lead, 4) >= CLEAR)


def parts(approved: str, typed: str) -> tuple[Part, ...]:
    """The approved wording in pieces, each with whether it was heard: a checklist, for the trainee to check.

    Fill the placeholders first; those left are spelled out or, where they only address the customer, dropped.
    """
    pieces = _clauses(_filled(approved))
    said = _clauses(_plain(typed))
    if not pieces or not said:
        return tuple(Part(piece, False) for piece in pieces)
    likeness = _likeness([_plain(piece) for piece in pieces], said)
    return tuple(Part(piece, max(scores) >= HEARD) for piece, scores in zip(pieces, likeness, strict=True))


def _likeness(these: Sequence[str], those: Sequence[str]) -> list[list[float]]:
    """Cosine of each of these with each of those, 0 to 1, rounded so that every machine agrees."""
    vectors = _vectors((*these, *those))
    if vectors is None:
        return [[0.0] * len(those) for _ in these]
    table = (vectors[: len(these)] @ vectors[len(these) :].T).toarray()
    return [[round(float(score), 4) for score in row] for row in table]


def _vectors(texts: Iterable[str]) -> Any:
    """TF-IDF of the runs of 2 to 5 characters, a row per text; None where no text has any."""
    from sklearn.feature_extraction.text import TfidfVectorizer  # slow to import, so not before it is needed

    texts = list(texts)
    if not any(len(text) > 1 for text in texts):
        return None
    return TfidfVectorizer(analyzer="char", ngram_range=(2, 5), sublinear_tf=True).fit_transform(texts)


def _plain(text: str) -> str:
    """The part of a text that is read, with straight apostrophes."""
    return text[:LONGEST].replace("’", "'").strip()


def _is_sentence(text: str) -> bool:
    """Whether a text has words, and English ones that hold a sentence together among them."""
    words = [word.replace("'", "").lower() for word in _WORD.findall(text)]
    return bool(words) and (len(words) < _FEW or sum(word in _LINKS for word in words) >= _SALAD * len(words))


def _filled(text: str) -> str:
    """A wording without placeholders."""
    return PLACEHOLDER_PATTERN.sub(lambda blank: _spelled(blank[1]), _CALLED.sub("", text))


def _spelled(name: str) -> str:
    """`customer.him_her` is 'him or her', `front_desk` 'Front Desk', `issue` 'the issue'."""
    _, dot, form = name.rpartition(".")
    if dot:
        return form.replace("_", " or ")
    return name.replace("_", " ").title() if "_" in name else f"the {name}"


def _clauses(text: str) -> list[str]:
    """A text cut where a sentence ends or turns, short pieces joined to the one before."""
    found: list[str] = []
    for sentence in _joined(_STOP.split(text.strip()), _SENTENCE, " "):
        cuts = [0, *(turn.start() for turn in _TURN.finditer(sentence)), len(sentence)]
        found += _joined([sentence[start:end] for start, end in pairwise(cuts)], _CLAUSE, "")
    return [clause for piece in found if (clause := piece.strip(" ,;"))]


def _joined(pieces: Iterable[str], fewest: int, glue: str) -> list[str]:
    """Pieces, with no neighbours left of which one has fewer words than that."""
    joined: list[str] = []
    for piece in pieces:
        if joined and min(len(piece.split()), len(joined[-1].split())) < fewest:
            joined[-1] += glue + piece
        else:
            joined.append(piece)
    return joined
