"""Turns of open calls as files have them: one JSON value a line, `{"say": ..., "moves": [...]}` or `{"do": ...}`."""

import json
from collections.abc import Iterator
from typing import Any, NamedTuple

from simulator.domain.errors import BadTurn, shorten
from simulator.domain.nearest import nearest

_KEYS = ("say", "moves", "words", "do")


class TurnLine(NamedTuple):
    """One turn: words said, with the moves that were confirmed in them (None: whatever is heard for sure), or a deed.

    `words` is the id of a wording, one of those that `open_turns.wordings` gives.
    """

    say: str | None = None
    moves: tuple[str, ...] | None = None
    words: str | None = None
    do: str | None = None


def turn_lines(text: str) -> tuple[TurnLine, ...]:
    """The turns in a text, empty lines passed over. Raises BadTurn with the number of the first that is not one."""
    return tuple(_turns(text))


def _turns(text: str) -> Iterator[TurnLine]:
    lines = (line for line in text.splitlines() if line.strip())
    for number, line in enumerate(lines, start=1):
        try:
            yield _turn(json.loads(line), number)
        except (json.JSONDecodeError, RecursionError):
            raise BadTurn(f"`{shorten(line.strip())}` is no JSON value.", number) from None


def _turn(data: Any, number: int) -> TurnLine:
    if not isinstance(data, dict):
        raise BadTurn('a turn is {"say": "..."} or {"do": "..."}.', number)
    for key in data:
        if key not in _KEYS:
            meant = nearest(key, _KEYS)
            hint = f"Did you mean `{meant}`?" if meant else f"Known: {', '.join(_KEYS)}."
            raise BadTurn(f"`{shorten(key)}` cannot stand in a turn. {hint}", number)
    for key in ("say", "words", "do"):
        if not isinstance(data.get(key), str | None):
            raise BadTurn(f"`{key}` is a text.", number)
    moves = data.get("moves")
    if moves is not None and not (isinstance(moves, list) and all(isinstance(move, str) for move in moves)):
        raise BadTurn("`moves` is a list of names.", number)
    turn = TurnLine(data.get("say"), None if moves is None else tuple(moves), data.get("words"), data.get("do"))
    if turn.do is not None and len(data) > 1:
        raise BadTurn("something is either done or said: `do` stands alone.", number)
    if turn.do is None and turn.say is None and not turn.moves:
        raise BadTurn("nothing is said or done in it.", number)
    return turn
