"""A card as plain text, and an answer to it as text again: what the terminal and a file of answers have in common."""

from collections.abc import Sequence
from typing import Final

from simulator.domain.cards import DrillAnswer
from simulator.services.drilling.views import CardView

LETTERS: Final = "abcdefghijklmnopqrstuvwxyz"
"""What stands before the options."""


def question(card: CardView) -> str:
    """All that is asked, a line each: the real call it comes from, the situation, what was said, the screen, the
    question, its options or gaps.
    """
    said = (f"{'Customer' if line.speaker == 'customer' else _agent(line.turn)}: {line.text}" for line in card.said)
    screen = (f"{label}: {value}" for label, value in card.account)
    options = (f"{letter}) {option.text}" for letter, option in zip(LETTERS, card.options, strict=False))
    gapped = [_gapped(card.gapped)] if card.input == "gaps" else []
    lines = (card.why, card.situation, *said, *screen, card.ask, *gapped, *options)
    return "\n".join(line for line in lines if line)


def answer(card: CardView, given: str | Sequence[str]) -> DrillAnswer | str:
    """An answer as the drill takes it; else a sentence on what is wrong with it.

    Options are named by their letters, or by their ids. In words: what was typed. In order: letters with or without
    space between, or a list. Gaps: a list with a text for each; where there is one gap, the text alone will do.
    """
    if card.input == "typed":
        return DrillAnswer(text=given) if isinstance(given, str) else "it is answered in words, so with one text."
    if card.input == "gaps":
        filled = (given,) if isinstance(given, str) else tuple(given)
        gaps = len(card.gapped) - 1
        return DrillAnswer(gaps=filled) if len(filled) == gaps else f"it has {gaps} gaps, and {len(filled)} are filled."
    names = {letter: item.id for letter, item in zip(LETTERS, card.options, strict=False)}
    names |= {item.id: item.id for item in card.options}
    picked = [names.get(name) or names.get(name.lower()) for name in _split(given, names)]
    if None in picked:
        return f"its options are {', '.join(LETTERS[: len(card.options)])}."
    ids = tuple(name for name in picked if name is not None)
    if card.input == "pick":
        return DrillAnswer(picked=ids) if len(ids) == 1 else "one option is picked, no more and no less."
    if sorted(ids) != sorted(item.id for item in card.options):
        return f"all {len(card.options)} options are put in order, each once."
    return DrillAnswer(picked=ids)


def _split(given: str | Sequence[str], names: dict[str, str]) -> list[str]:
    if not isinstance(given, str):
        return [item.strip() for item in given]
    if given.strip() in names:
        return [given.strip()]
    words = given.replace(",", " ").split()
    return list(words[0]) if len(words) == 1 and not {*words} & {*names} else words


def _agent(turn: int | None) -> str:
    return "You" if turn is None else f"Agent, line {turn}"


def _gapped(pieces: Sequence[str]) -> str:
    text = pieces[0] if pieces else ""
    for number, piece in enumerate(pieces[1:], start=1):
        text += f"[{number}: ____]{piece}"
    return text
