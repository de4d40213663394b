"""What is wrong with text that is not YAML, in the author's words: the usual slips, each with its place and its fix."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from simulator.content.reading import pasted
from simulator.content.reading.indentation import culprit

Spot = tuple[int, int]
"""Line and column, both from 0."""

_BREAKS = re.compile("\r\n|[\r\n\x85\u2028\u2029]")
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_BLANK_VALUE = re.compile(r"(?:^\s*|:\s+|-\s+|,\s*|\[\s*)(\{[A-Za-z_.]+\})")

FIXES = {
    "Y101": "Line it up with the lines it belongs to, with spaces; what belongs to a name stands two further in.",
    "Y102": "Keep one of the two, or give this one its own name.",
    "Y103": "Write a name before the colon.",
    "Y104": "Write it out flat, without `*` names inside one another.",
    "Y105": "Start with a line such as `title: ...`; an example of each kind of file ships with the library.",
    "Y109": "Put spaces in place of the tab; most editors can do this for the whole file.",
    "Y110": 'Put the whole text in double quotes: "...".',
    "Y111": 'Put the text in double quotes and close them at its end; inside them, write \\" for a quote.',
    "Y112": "Keep one document in each file: take the line `---` out, or make a second file.",
    "Y113": "Write the lines out; `like` takes over another persona, and `uses` shared answers.",
    "Y114": "If it is text, put it in quotes; else put the `&` name above the `*` that repeats it.",
    "Y115": 'Put the whole text in double quotes: "{customer}, ...".',
    "Y116": "Put the text in double quotes.",
    "Y117": "Delete it; it often comes with text that was pasted from elsewhere.",
    "Y118": "Write the backslash twice, or take it out.",
    "Y119": "Close it on the same line, with a comma between any two entries.",
    "Y120": "If it belongs to the text, put the whole text in double quotes.",
    "Y123": 'Put the text in straight double quotes, outside of these: "...".',
    "Y124": "Delete it: put the cursor behind it and press backspace, or write the line anew.",
    "Y125": "Delete it and press the space bar.",
    "Y126": "Write each entry on its own line after `- `.",
    "Y127": "Write the plain sign, from an English keyboard.",
    "Y121": "Write `name: value`; if the line goes on with the text above it, put that text in double quotes.",
}


_IN_ONE_LINE = frozenset({"Y110", "Y111", "Y114", "Y115", "Y116", "Y118", "Y123"})
"""Slips that say nothing about the lines below: reading can go on as if the value were another."""
_MISPLACED = frozenset({"Y101", "Y110", "Y121"})
"""Slips of a line that may be none of its own: what stands above can lead to them."""
_VALUE = re.compile(r"^(\s*(?:-\s+)*(?:[\w.]+:\s+)?)(.*)$")


@dataclass(frozen=True, slots=True)
class Trap:
    """One slip: code, line and column from 0, and the sentence that says what is wrong."""

    code: str
    line: int
    column: int
    message: str

    @property
    def fix(self) -> str:
        """What to do about it."""
        return FIXES[self.code]


def lines_of(text: str) -> list[str]:
    """The lines of a text without their ends, as YAML counts them: also at U+0085, U+2028 and U+2029. Never empty."""
    return _BREAKS.split(text)


def without_slip(lines: Sequence[str], trap: Trap) -> list[str] | None:
    """The lines with a harmless value where the slip is; None if what is below cannot be told from it."""
    found = _VALUE.match(lines[trap.line])
    if trap.code not in _IN_ONE_LINE or found is None:
        return None
    if any(found[2].count(left) != found[2].count(right) for left, right in ("{}", "[]")):
        return None
    return [*lines[: trap.line], f"{found[1]}x", *lines[trap.line + 1 :]]


def unprintable(text: str) -> Trap | None:
    """The first character that no file may have (a control character, half of a pair) as a slip Y117; None: none."""
    found = _UNPRINTABLE.search(text)
    if found is None:
        return None
    before = lines_of(text[: found.start()])
    return Trap(
        "Y117", len(before) - 1, len(before[-1]), f"There is an unprintable character here (number {ord(found[0])})."
    )


def explain(problem: str, context: str, lines: Sequence[str], at: Spot, opened: Spot) -> Trap:
    """The slip behind PyYAML's `problem` and `context`; `at` is where it stopped, `opened` where that part began."""
    at, opened = _inside(lines, at), _inside(lines, opened)
    strange = pasted.nearby(lines, at[0], opened[0] if "flow" in context or "quoted" in context else at[0])
    found = _slip(problem, context, lines, at, opened) if strange is None else _pasted(*strange)
    if found.code not in _MISPLACED:
        return found
    further_up = pasted.above(lines, at[0])
    if further_up is not None:
        return _pasted(*further_up)
    moved = culprit(lines, at[0])
    return found if moved is None else Trap("Y101", moved[0], _indent(lines[moved[0]]), moved[1])


def _pasted(line: int, strange: pasted.Strange) -> Trap:
    code, column, message = strange
    return Trap(code, line, column, message)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _slip(problem: str, context: str, lines: Sequence[str], at: Spot, opened: Spot) -> Trap:
    line = lines[at[0]]
    blank = _BLANK_VALUE.search(line)
    if blank and "expected" in problem and line[: blank.start(1)].count('"') % 2 == 0:
        return Trap(
            "Y115", at[0], blank.start(1), f"Without quotes, `{blank[1]}` is not a placeholder but a list of names."
        )
    before = line[: at[1]]
    if "quoted scalar" in context:
        return _quoted(problem, at, opened)
    if "tab" in problem or line[at[1] : at[1] + 1] == "\t" or (not before.strip() and "\t" in before):
        return Trap("Y109", at[0], max(line.find("\t"), 0), "A tab stands here where only spaces can.")
    if "alias" in context or "anchor" in context:
        return Trap(
            "Y114",
            *opened,
            f"A value that starts with `{_char(lines, opened)}` is a name for repeating, and this is not one.",
        )
    if "mapping values" in problem:
        return _colon(line, at)
    if "',' or" in problem:
        return _bracket(lines, at, opened)
    if "expected ':'" in problem:
        return Trap("Y121", *opened, "Here a name is expected, with a colon and a space after it.")
    if before.rstrip()[-1:] in {"'", '"'} and before.rstrip()[-1:]:
        return Trap("Y111", *at, "The text in quotes ended before this, and here something follows it.")
    return _misplaced(problem, lines, at)


def _inside(lines: Sequence[str], spot: Spot) -> Spot:
    """The spot itself, or the end of the last line where the parser stopped after it."""
    return spot if spot[0] < len(lines) else (len(lines) - 1, len(lines[-1]))


def _misplaced(problem: str, lines: Sequence[str], at: Spot) -> Trap:
    if not _char(lines, at) and "node content" in problem:
        return Trap("Y119", *at, "The file goes on to here inside a bracket that is never closed.")
    if "cannot start" in problem or "node content" in problem or "mapping keys" in problem or "incompatible" in problem:
        return Trap("Y116", *at, f"A value cannot start with `{_char(lines, at)}` unless it is in quotes.")
    if "'-' indicator" in problem:
        return Trap(
            "Y101", *at, "Above this is a list, and this line is neither a new entry (`- `) nor part of the last one."
        )
    if "block sequence entries" in problem:
        return Trap("Y101", *at, "A list with `- ` cannot start on the line of its name.")
    return Trap("Y101", *at, "This line does not fit in with the lines above it.")


def _quoted(problem: str, at: Spot, opened: Spot) -> Trap:
    if "escape" in problem:
        return Trap("Y118", *at, "In double quotes, a backslash starts a special character, and this is none.")
    return Trap("Y111", *opened, "The quote that opens here is never closed.")


def _colon(line: str, at: Spot) -> Trap:
    if ":" in line[: at[1]]:
        return Trap("Y110", *at, "A colon and a space inside text that is not in quotes.")
    return Trap(
        "Y101",
        at[0],
        len(line) - len(line.lstrip()),
        "This line stands further in, but the line above it has its value already.",
    )


def _bracket(lines: Sequence[str], at: Spot, opened: Spot) -> Trap:
    before = lines[at[0]][: at[1]].rstrip() if at[0] < len(lines) else ""
    after = _char(lines, at)
    if before[-1:] in {"'", '"'} and after not in {"'", '"'} and at[0] == opened[0]:
        return Trap("Y111", *at, "The text in quotes ended before this, and here something follows it.")
    return Trap(
        "Y119",
        *opened,
        f"The `{_char(lines, opened)}` that opens here is not closed, or a comma is missing after an entry.",
    )


def _char(lines: Sequence[str], spot: Spot) -> str:
    line = lines[spot[0]] if spot[0] < len(lines) else ""
    return line[spot[1] : spot[1] + 1]
