"""Finish the approved words: gaps where near misses of them differ, and elsewhere, in what is quoted from the guide."""

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from simulator.content.reading.approved_wording import plain_words
from simulator.domain.cards import Card, DrillAnswer, Mark, Question
from simulator.domain.placeholders import fill
from simulator.domain.vocabulary import Spiel
from simulator.engine.draw import between, pick, shuffled
from simulator.services.drilling.deck.good_calls import GoodCalls, conversation, shortened, situation
from simulator.services.drilling.deck.recipes import Find, Occasion
from simulator.services.drilling.deck.slips import RULE, same_words
from simulator.services.drilling.deck.words import NOTHING, reason

ASK = "You answer in the approved words. Fill in what is missing."
WIDEST = 4
"""Words of one gap, at the most: what is still one phrase."""
_LINES = 2
_LENGTHS = (8, 24)
"""Words of a text from which on it has two gaps, and three."""
_TELLING = 5
"""Letters of a word from which on it may carry a gap by itself."""
_CORE = re.compile(r"^(\W*)(.*?)(\W*)$", re.DOTALL)


class Gap(NamedTuple):
    """Words left out, from the one at `start` up to that before `end`."""

    start: int
    end: int


def find(calls: GoodCalls) -> Iterator[Find]:
    """The turns of good calls that are put in words quoted from the guide."""
    for play in calls.plays:
        for moment in play.moments:
            choice = play.call.plan.known_choice(moment.then)
            spiel = calls.library.vocabulary.spiels.get(choice.spiel or "") if choice is not None else None
            if spiel is not None and spiel.verbatim and any(map(_can_go, spiel.text.split())):
                yield Find(spiel.statement, spiel.id, False, Occasion(moment, (spiel.id,)), (spiel.text,))


def _can_go(word: str) -> bool:
    """Whether a word is fixed: with a placeholder in it, it is another one in each call."""
    return "{" not in word and any(map(str.isalnum, word))


def _gaps(spiel: Spiel, seed: int) -> tuple[Gap, ...]:
    """Where gaps are this time, from first to last: one of those that matter most, then others, no two side by side."""
    words = spiel.text.split()
    wanted = 1 + sum(len(words) >= length for length in _LENGTHS)
    telling = shuffled(tuple(_differing(spiel, words, seed)), seed, "near")
    found: list[Gap] = []
    for gap in (*telling[:1], *shuffled(tuple(_windows(words, seed)), seed, "gaps")):
        if len(found) < wanted and all(gap.end < other.start or other.end < gap.start for other in found):
            found.append(gap)
    return tuple(sorted(found))


def _differing(spiel: Spiel, words: Sequence[str], seed: int) -> Iterator[Gap]:
    """Where a near miss has other words than the approved ones: what it would be wrong to say otherwise."""
    for near in spiel.near_misses:
        changes = SequenceMatcher(a=words, b=near.text.split(), autojunk=False).get_opcodes()
        for tag, start, end, *_ in changes:
            # One short word is no phrase: it takes the next one along.
            wide = end + (end - start == 1 and not _tells(words[start:end]))
            spans = [
                Gap(first, last)
                for first in range(start, wide)
                for last in range(first + 1, min(wide, first + WIDEST) + 1)
                if _is_phrase(words[first:last])
            ]
            if tag in ("replace", "delete") and spans:
                most = max(gap.end - gap.start for gap in spans)
                yield pick([gap for gap in spans if gap.end - gap.start == most], seed, f"near/{start}")


def _windows(words: Sequence[str], seed: int) -> Iterator[Gap]:
    for start in range(len(words)):
        end = start + between(2, 3, seed, f"width/{start}")
        if end <= len(words) and _is_phrase(words[start:end]) and _tells(words[end - 1 : end]):
            yield Gap(start, end)
    longest = max(filter(_can_go, words), key=len, default="")
    for at, word in enumerate(words):
        if len(words) < _LENGTHS[0] and _can_go(word) and (_tells([word]) or word == longest):
            yield Gap(at, at + 1)  # short words have few phrases


def _is_phrase(part: Sequence[str]) -> bool:
    return all(map(_can_go, part)) and _tells(part) and not _breaks(part[:-1])


def _tells(part: Sequence[str]) -> bool:
    return any(len(plain_words(word).strip()) >= _TELLING for word in part)


def _breaks(part: Sequence[str]) -> bool:
    return any(word[-1] in ".?!;," for word in part)


class _Cut(NamedTuple):
    """The pieces around the gaps, one more than there are gaps, and the words that belong in these."""

    pieces: tuple[str, ...]
    missing: tuple[str, ...]


def _cut(calls: GoodCalls, question_seed: int, occasion: Occasion) -> _Cut:
    """Signs at the edges of a gap stay outside it: nobody has to type them."""
    spiel = calls.library.vocabulary.spiels[occasion.detail[0]]
    values = calls.call(occasion.moment, question_seed).speech.values
    words = spiel.text.split()
    pieces, missing, at, carried = [], [], 0, ""
    for gap in _gaps(spiel, question_seed):
        found = _CORE.match(" ".join(words[gap.start : gap.end]))
        before, core, after = found.groups() if found else ("", "", "")
        lead = " ".join(words[at : gap.start])
        pieces.append(fill(f"{carried}{lead}{' ' if lead else ''}{before}", values))
        missing.append(core)
        at, carried = gap.end, f"{after} " if gap.end < len(words) else after
    pieces.append(fill(carried + " ".join(words[at:]), values))
    return _Cut(tuple(pieces), tuple(missing))


def ask(calls: GoodCalls, card: Card, occasion: Occasion, seed: int) -> Question:
    """What the customer said, and the words to answer in, with gaps."""
    call = calls.call(occasion.moment, seed)
    return Question(
        card=card,
        seed=seed,
        input="gaps",
        situation=situation(call),
        said=shortened(conversation(call), _LINES),
        account=(),
        ask=ASK,
        gapped=_cut(calls, seed, occasion).pieces,
    )


def mark(calls: GoodCalls, question: Question, occasion: Occasion, answer: DrillAnswer) -> Mark:
    """Credit is the share of gaps with the right words."""
    pieces, missing = _cut(calls, question.seed, occasion)
    given = (*answer.gaps, *("",) * len(missing))[: len(missing)]
    wrong = [(said, wanted) for said, wanted in zip(given, missing, strict=True) if not same_words(said, wanted)]
    whole = "".join(f"{piece}{word}" for piece, word in zip(pieces, (*missing, ""), strict=True))
    return Mark(
        credit=1 - len(wrong) / len(missing),
        is_critical=False,
        verdict=_verdict(given, wrong, len(missing)),
        right=(whole,),
        why=reason(calls.library.vocabulary, question.card.statement),
        rule=RULE,
    )


def _verdict(given: Sequence[str], wrong: Sequence[tuple[str, str]], count: int) -> str:
    if not any(said.strip() for said in given):
        return NOTHING
    if not wrong:
        return "Word for word."
    said, wanted = wrong[0]
    right = f"{count - len(wrong)} of {count} right. " if count > 1 else ""
    return f"{right}It says “{wanted}”, not “{said.strip()}”." if said.strip() else f"{right}“{wanted}” is missing."
