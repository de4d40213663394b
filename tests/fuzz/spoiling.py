"""How texts and values are spoilt: as people do who edit by hand, and as nobody does."""

import json
import random
from collections.abc import Callable
from typing import Any, Final

_WORDS: Final = (
    "", " ", "~", "null", "true", "-1", "1e999", "9" * 400, "[]", "{}", "[[", "{{", ": ", "- ", "&a", "*a", "<<: *a",
    "!!python/object:os.system", "!!binary x", "\x1b[31m", "\u202e", "\ufeff", "\x00", "\ud7ff", "={1+1}", "{issue}",
    "{customer.__class__}", "../../etc/passwd", "k" * 5_000, "\t", "'", '"', "|", ">", "%", "@", "`", "\u2028", "é",
)  # fmt: skip


def bytes_of(text: bytes, chance: random.Random) -> bytes:
    """Some places of a text changed: characters, lines and words, cut off, doubled, exchanged, and odd ones put in."""
    for _ in range(chance.choice((1, 1, 1, 2, 4, 9))):
        text = chance.choice(_WAYS)(text, chance)
    return text


def _lines(text: bytes, chance: random.Random) -> bytes:
    lines = text.split(b"\n")
    at, other = chance.randrange(len(lines)), chance.randrange(len(lines))
    way = chance.randrange(4)
    if way == 0:
        del lines[at]
    elif way == 1:
        lines.insert(at, lines[other])
    elif way == 2:
        lines[at], lines[other] = lines[other], lines[at]
    else:
        lines[at] = b" " * chance.randrange(9) + lines[at].lstrip()
    return b"\n".join(lines)


def _word(text: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(text) + 1)
    until = at + chance.choice((0, 0, 1, 5, 20))
    return text[:at] + chance.choice(_WORDS).encode("utf-8", "surrogatepass") + text[until:]


def _byte(text: bytes, chance: random.Random) -> bytes:
    at = chance.randrange(len(text) + 1)
    return text[:at] + bytes([chance.randrange(256)]) + text[at + 1 :]


def _cut(text: bytes, chance: random.Random) -> bytes:
    return text[: chance.randrange(len(text) + 1)]


def _value(text: bytes, chance: random.Random) -> bytes:
    lines = text.split(b"\n")
    having = [number for number, line in enumerate(lines) if b": " in line]
    if having:
        at = chance.choice(having)
        lines[at] = lines[at].partition(b": ")[0] + b": " + chance.choice(_WORDS).encode("utf-8", "surrogatepass")
    return b"\n".join(lines)


_WAYS: Final[tuple[Callable[[bytes, random.Random], bytes], ...]] = (_lines, _word, _byte, _cut, _value, _value)


def odd(chance: random.Random, depth: int = 0) -> Any:
    """Anything that JSON can say."""
    kinds: list[Callable[[], Any]] = [
        lambda: None,
        lambda: chance.choice((True, False)),
        lambda: chance.choice((0, -1, 1, 2**63, -(10**400), 1e308, 0.5)),
        lambda: chance.choice(_WORDS),
    ]
    if depth < 3:
        kinds += [
            lambda: [odd(chance, depth + 1) for _ in range(chance.randrange(4))],
            lambda: {chance.choice(_WORDS): odd(chance, depth + 1) for _ in range(chance.randrange(4))},
        ]
    return chance.choice(kinds)()


def value_of(value: Any, chance: random.Random) -> Any:
    """A value of JSON with something in it exchanged for anything, left out, or doubled."""
    found = json.loads(json.dumps(value))
    here, parents = found, []
    while isinstance(here, dict | list) and here and chance.random() < 0.8:
        key = chance.choice(list(here)) if isinstance(here, dict) else chance.randrange(len(here))
        parents.append((here, key))
        here = here[key]
    if not parents:
        return odd(chance)
    parent, key = parents[-1]
    way = chance.randrange(3)
    if way == 0:
        del parent[key]
    elif way == 1 and isinstance(parent, list):
        parent.extend([here] * chance.choice((1, 500)))
    else:
        parent[key] = odd(chance)
    return found
