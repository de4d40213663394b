"""What is heard in a text: it is cut where its pieces are clearest, and each piece is taken for a move or for none."""

import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from itertools import accumulate

import numpy as np

from simulator.domain.heard import Heard
from simulator.domain.placeholders import PLACEHOLDER_PATTERN
from simulator.tagging.approved import NOTHING_APPROVED, Approved
from simulator.tagging.chatter import CHATTER
from simulator.tagging.clauses import LONGEST, clauses
from simulator.tagging.english import Speller, Word, stem, words_of
from simulator.tagging.features import denies, features, together, undenied
from simulator.tagging.fitting import Fit, Numbers, fit
from simulator.tagging.thesaurus import GENERAL, Thesaurus

MOST, MOST_SURE = 6, 3
"""Moves heard in a text, and those of them that are sure."""
WIDEST = 4
"""Clauses that may make up one piece."""
CUT, LONG = 0.1, 18
"""What a cut has to bring, as the share of a text that would otherwise be taken for nothing; of a text of more words,
as the share of so many: "I'm sorry" in the middle of a long turn is heard as it is in a short one."""
CLEAR, LEAD, SAFE = 0.3, 0.2, 0.02
"""A piece is sure of its move from this score (about 0 to 1), with this lead over every other move, and with so much
more than the lead by which, in sentences not seen, the move was wrongly taken for the other."""
BRIEF, FEW = 0.65, 3
"""The score from which a piece of fewer words than FEW is sure: "the calls" may mean anything, "I'm sorry" does not."""
RARELY, MOSTLY, RESTS = 0.2, 0.9, 0.6
"""Where fewer of a move's sentences deny something, what is denied is no such move ("we can't pause it"): with the
denied words left out, so much of the score has to stay. Where more of them do, nothing is sure that denies nothing."""
SHARP = 9.0
"""How fast a rival further behind loses its share of the confidence."""
FAINT, RIVAL = 0.02, 0.05
"""Confidence below which nothing is said of what a piece is most like, and of what else it may be: to offer what was
hardly said would put the procedure in a trainee's mouth."""
KNOWN = 0.5
"""Share of a text's words that the tagger has to know: others are in another language, or none."""

Piece = Sequence[Sequence[Word]]
"""Clauses that belong together."""

_CALLED = re.compile(r",\s*\{customer(?:\.(?:name|last_name))?\}")
_SPELLED = {"customer": "Dana", "agent": "Sam", "company": "the company", "month": "March", "balance": "$100"}


def spelled_out(sentence: str) -> str:
    """A sentence of the library with its placeholders spelled out, or dropped where they only address the customer."""
    return PLACEHOLDER_PATTERN.sub(lambda blank: _spelled(blank[1]), _CALLED.sub("", sentence))


def _spelled(name: str) -> str:
    if name in _SPELLED:
        return _SPELLED[name]
    _, dot, form = name.rpartition(".")
    if dot:
        return form.replace("_", " or ") if "_" in form and form != "last_name" else _SPELLED["customer"]
    return "30" if name == "days_past_due" else name.replace("_", " ")


class Tagger:
    """Hears moves. Never changes, and is safe for any number of threads."""

    def __init__(
        self,
        moves: Sequence[str],
        learned: Fit,
        denials: Sequence[float],
        thesaurus: Thesaurus = GENERAL,
        approved: Approved = NOTHING_APPROVED,
    ) -> None:
        """`moves`: ids by column of what was learned. `denials`: the share of each one's sentences that deny."""
        self.moves, self.learned, self.denials = tuple(moves), learned, tuple(denials)
        self._leads = np.maximum(LEAD, np.where(learned.leads > 0, learned.leads + SAFE, 0.0))
        self._thesaurus, self._approved = thesaurus, approved
        self._speller = Speller(thesaurus.words)

    def hear(self, text: str) -> tuple[Heard, ...]:
        """The moves in a text, most probable first, at most MOST. Reads LONGEST characters of it."""
        read = text[:LONGEST]
        words = words_of(read)
        heard: dict[int, tuple[float, bool, int]] = {}
        for piece, scores in self._pieces(clauses(read, words)):
            self._add(heard, piece, scores)
        ranked = sorted(heard.items(), key=lambda item: (-item[1][0], item[0]))[:MOST]
        surest = [move for move, (_, sure, _) in ranked if sure][:MOST_SURE]
        return tuple(Heard(self.moves[move], confidence, move in surest, at) for move, (confidence, _, at) in ranked)

    def _add(self, heard: dict[int, tuple[float, bool, int]], piece: Piece, scores: Numbers) -> None:
        nothing = len(self.moves)
        order = np.argsort(-scores, kind="stable")
        first = int(order[0])
        shares = np.exp(SHARP * (scores - scores[first]))
        shares /= shares.sum()
        leads = bool(np.all((scores[first] - scores >= self._leads[first])[order[1:]]))
        sure = first != nothing and leads and self._bears(piece, first, float(scores[first]))
        for move in map(int, order[:MOST]):
            confidence = round(float(shares[move] * min(1.0, max(scores[move], 0.0) / CLEAR)), 4)
            if move == nothing or confidence < (FAINT if move == first else RIVAL):
                continue
            now = confidence, sure and move == first, piece[0][0].at
            before = heard.get(move)
            if before is None or (now[1], now[0]) > (before[1], before[0]):
                heard[move] = now

    def _bears(self, piece: Piece, move: int, score: float) -> bool:
        """Whether a piece says enough to be sure of a move that leads, and does not deny it."""
        parts = [self._speller.read(clause) for clause in piece]
        if score < (BRIEF if sum(map(len, parts)) < FEW else CLEAR):
            return False
        if not any(map(denies, parts)):
            return self.denials[move] <= MOSTLY
        if self.denials[move] >= RARELY:
            return True
        left = [features(undenied(part), self._thesaurus) for part in parts]
        return float(self._sum(together(left))[move]) >= RESTS * score * self.learned.length(together(left))

    def _pieces(self, found: Sequence[Sequence[Word]]) -> list[tuple[Piece, Numbers]]:
        """The pieces of a text, each with its scores by move, cut so that they are clearest."""
        if not found or not self._is_known(found):
            return []
        ends = range(1, len(found) + 1)
        spans = [(start, end) for end in ends for start in range(max(0, end - WIDEST), end)]
        scores = self._scores(found, spans)
        sizes = [0, *accumulate(len(clause) for clause in found)]
        best: list[tuple[float, int, Numbers]] = [(0.0, 0, scores[0])]
        for (start, end), mine in zip(spans, scores, strict=True):
            value = best[start][0] + (sizes[end] - sizes[start]) * float(mine.max()) - CUT * min(sizes[-1], LONG)
            if len(best) == end:
                best.append((value, start, mine))
            elif value > best[end][0]:
                best[end] = value, start, mine
        pieces = []
        end = len(found)
        while end:
            _, start, mine = best[end]
            pieces.append((found[start:end], mine))
            end = start
        return pieces[::-1]

    def _is_known(self, found: Sequence[Sequence[Word]]) -> bool:
        words = [word.text for clause in found for word in clause if word.text[0].isalpha()]
        places = self.learned.places
        known = sum(f"w {stem(self._speller.mended(word))}" in places for word in words)
        return known > 0 and known >= KNOWN * len(words)

    def _scores(self, found: Sequence[Sequence[Word]], spans: Sequence[tuple[int, int]]) -> Numbers:
        said = [self._speller.read(clause) for clause in found]
        parts = [features(clause, self._thesaurus) for clause in said]
        sums = self._held([self._sum(part) for part in parts], said)
        return np.array(
            [np.sum(sums[start:end], axis=0) / self.learned.length(together(parts[start:end])) for start, end in spans]
        )

    def _held(self, sums: list[Numbers], said: Sequence[Sequence[str]]) -> list[Numbers]:
        """What each clause says for each move, approved words for none but their own."""
        for clause, own in enumerate(self._approved.moves(said, self._speller.known)):
            if own is not None:
                others = [column for column, move in enumerate(self.moves) if move not in own]
                sums[clause][others] = np.minimum(sums[clause][others], 0.0)
        return sums

    def _sum(self, part: Mapping[str, float]) -> Numbers:
        known = [(self.learned.places[name], much) for name, much in part.items() if name in self.learned.places]
        places = np.array([place for place, _ in known], dtype=np.int64)
        return np.array([much for _, much in known]) @ self.learned.worth[places]


def train(
    examples: Mapping[str, Sequence[str]],
    none: Sequence[str] = CHATTER,
    kind: Collection[str] = (),
    thesaurus: Thesaurus = GENERAL,
    approved: Approved = NOTHING_APPROVED,
) -> Tagger:
    """A tagger for moves, from sentences for each, and sentences that are no move. Ties go to the earlier move.

    `kind`: moves of mere kind words. Heard where they were not said they do no harm, and not heard they are missed, so
    they need no more than LEAD to be sure.
    Placeholders in them are spelled out. Deterministic; about a second for 2,500 sentences.
    """
    moves = tuple(examples)
    rows = [(number, text) for number, move in enumerate(moves) for text in examples[move]]
    rows += [(len(moves), text) for text in none]
    speller = Speller(thesaurus.words)
    found = []
    for _, sentence in rows:
        text = spelled_out(sentence)
        found.append(together([features(speller.read(clause), thesaurus) for clause in clauses(text, words_of(text))]))
    denying = Counter(move for move, sentence in rows if denies(word.text for word in words_of(sentence)))
    denials = [denying[number] / max(1, len(examples[move])) for number, move in enumerate(moves)]
    learned = fit(found, [number for number, _ in rows], len(moves))
    learned.leads[[number for number, move in enumerate(moves) if move in kind]] = 0.0
    return Tagger(moves, learned, denials, thesaurus, approved)
