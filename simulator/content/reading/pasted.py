"""Characters that come along with pasted text and look like those of YAML: quotes, spaces, bullets, signs, and none.

YAML takes them for letters. Word processors, chat programs and web pages put them in by themselves.
"""

import re
from collections.abc import Sequence
from itertools import islice
from typing import Final

Strange = tuple[str, int, str]
"""Code, column from 0, and the sentence that says what is wrong."""

_SINGLE: Final = "‘‚‛"
_CLOSING: Final = dict.fromkeys("“”„‟«»＂", "“”«»＂") | dict.fromkeys(_SINGLE, "’‘")
"""What could open a quotation, to what could close it; the closing ’ alone is an apostrophe."""
_QUOTES: Final = "".join(_CLOSING)
_CLOSED_LATER: Final = re.compile("’ *(?:[],}]|$)")
"""In a list in brackets, a comma of the text has cut it in two."""
_INVISIBLE: Final = "\u00ad\u200b\u200e\u200f\u2060\ufeff"
_IN_NAMES: Final = _INVISIBLE + "\u200c\u200d"
"""The last two join letters of some scripts, and parts of some pictures: in texts they have their use."""
_SPACES: Final = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
_BULLETS: Final = "•◦▪▫‣⁃∙●○■–—*"
_SIGNS: Final = "：，；［］｛｝（）＃"
_MOST_TRIED: Final = 50
"""Quotes of a line that are looked at; a line can be as long as a file."""
_OTHER_SCRIPT: Final = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
"""In a text of such a script, wide signs are at home."""

_NAME: Final = r"^ *(?:- +)*[\w.]+"
_INDENT: Final = re.compile(rf"^ *(?P<it>[{_SPACES}{_IN_NAMES}])[ {_SPACES}{_IN_NAMES}]*[\w\"'-]")
_AFTER_NAME: Final = re.compile(rf"{_NAME}(?::(?P<it>[{_SPACES}{_IN_NAMES}])|(?P<before>[{_IN_NAMES}]+):)")
_WIDE_COLON: Final = re.compile(rf"{_NAME}(?P<it>：)")
_BULLET: Final = re.compile(rf"^ *(?P<it>[{_BULLETS}])[ {_SPACES}]")
_OPENS: Final = re.compile(rf"(?:^ *|: +|- +|, *|[\[{{] *)(?P<it>[{_QUOTES}])")


def in_name(name: str) -> Strange | None:
    """What is strange about a name as it was written, without quotes; the column is that in the name."""
    return _invisible(name, _IN_NAMES) or _space(name) or _sign(name) or _quote(name)


def in_text(text: str, *, plain: bool, begins_line: bool, rest: str) -> Strange | None:
    """What is strange about a text; the column is that in the text.

    `plain`: it stands without quotes; `begins_line`: nothing stands before it; `rest`: its line, from it on.
    """
    if plain and begins_line and _BULLET.match(text):
        return _bullet(text, 0)
    found = _quote(text, rest=rest) or _edge(text) or _wide(text) if plain else None
    return found or _invisible(text, _INVISIBLE)


def is_harmless(strange: Strange, text: str) -> bool:
    """Whether the text is what was meant but for a sign too many: unseen, or quotes around the whole of it.

    Programs that write YAML leave straight quotes away where a text begins and ends with typographic ones.
    """
    return strange[0] == "Y124" or (strange[0] == "Y123" and text.rstrip(".,;")[-1:] in _CLOSING[text[0]])


def without(name: str) -> str:
    """A name without all that."""
    return re.sub(rf"[{_IN_NAMES}{_SPACES}{_QUOTES}’{re.escape(_SIGNS)}]", "", name)


def nearby(lines: Sequence[str], line: int, opened: int) -> tuple[int, Strange] | None:
    """What is strange where reading stopped (line from 0), in the line above, or where that part began (`opened`)."""
    for number in dict.fromkeys((line, line - 1, opened)):
        if number >= 0 and (found := _structure(lines[number]) or _delimiter(lines[number])) is not None:
            return number, found
    return None


def above(lines: Sequence[str], line: int) -> tuple[int, Strange] | None:
    """The last line up to this one (from 0) whose indentation or name holds something strange, and what."""
    found = ((number, _structure(lines[number])) for number in range(line, -1, -1))
    return next(((number, strange) for number, strange in found if strange is not None), None)


def _structure(line: str) -> Strange | None:
    for pattern in (_INDENT, _AFTER_NAME):
        found = pattern.match(line)
        if found is not None:
            group = "it" if found["it"] else "before"
            at = found.start(group)
            return _of_character(line[at], at)
    wide = _WIDE_COLON.match(line)
    return _of_character("：", wide.start("it")) if wide else None


def _delimiter(line: str) -> Strange | None:
    bullet = _BULLET.match(line)
    if bullet is not None:
        return _bullet(line, bullet.start("it"))
    tried = islice(_OPENS.finditer(line), _MOST_TRIED)
    opens = next((it for it in tried if line.count('"', 0, it.start("it")) % 2 == 0), None)
    if opens is None or (opens["it"] in _SINGLE and not _CLOSED_LATER.search(line, opens.start("it"))):
        return None
    return _of_quote(opens["it"], opens.start("it"))


def _of_character(sign: str, at: int) -> Strange:
    return _invisible(sign, _IN_NAMES, at) or _space(sign, at) or _wide_sign(sign, at)


def _quote(text: str, rest: str = "") -> Strange | None:
    if not text or text[0] not in _QUOTES:
        return None
    # What goes on after the closing quote quotes somebody. A single one that is never closed is an apostrophe.
    closed = max(map(text.rfind, _CLOSING[text[0]]))
    if 0 < closed < len(text.rstrip(".,;")) - 1 or (
        closed < 1 and text[0] in _SINGLE and not _CLOSED_LATER.search(rest)
    ):
        return None
    return _of_quote(text[0], 0)


def _of_quote(sign: str, at: int) -> Strange:
    return "Y123", at, f"The typographic quote {sign} does not put a text in quotes: it is read as part of it."


def _invisible(text: str, which: str, at: int = 0) -> Strange | None:
    found = re.search(f"[{which}]", text)
    if found is None:
        return None
    return "Y124", at + found.start(), f"A character stands here that cannot be seen (U+{ord(found[0]):04X})."


def _space(text: str, at: int = 0) -> Strange | None:
    found = re.search(f"[{_SPACES}]", text)
    return None if found is None else ("Y125", at + found.start(), _NO_SPACE.format(code=f"U+{ord(found[0]):04X}"))


_NO_SPACE: Final = "This looks like a space and is another character (no-break space or the like, {code})."


def _edge(text: str) -> Strange | None:
    """A space of another kind at an end of a text is not taken off, as plain ones are."""
    found = _space(text[:1])
    return found or _space(text[-1:], len(text) - 1)


def _bullet(text: str, at: int) -> Strange:
    return "Y126", at, f"A list is not made with `{text[at]}`: this is read as text."


def _wide(text: str) -> Strange | None:
    return None if _OTHER_SCRIPT.search(text) else _sign(text)


def _sign(text: str, at: int = 0) -> Strange | None:
    found = re.search(f"[{re.escape(_SIGNS)}]", text)
    return None if found is None else _wide_sign(found[0], at + found.start())


def _wide_sign(sign: str, at: int) -> Strange:
    plain = chr(ord(sign) - 0xFEE0)
    return "Y127", at, f"The wide sign `{sign}` stands here in place of a plain `{plain}`."
