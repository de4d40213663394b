"""What is wrong with a value that does not fit its place, and what to do: a sentence each, in the author's words."""

import re
from collections.abc import Callable, Mapping
from typing import Any

from simulator.diagnostics.diagnostic import meant
from simulator.domain.desk import KINDS, NotOneWay
from simulator.domain.local_forms import NoSuchLocale
from simulator.domain.programme import FORMS_OF, DaysBackwards, NothingAsked, WrongForm
from simulator.domain.scorecard import CheckOrParts, CountsBesideParts

Said = tuple[str, str, str]
"""Code, what is wrong, what to do."""
Context = Mapping[str, Any]
"""What is known about the place: the bounds, `keys` that could stand there, and whether it holds spoken `lines`."""

_YES, _NO = frozenset({"true", "yes", "y", "on", "1"}), frozenset({"false", "no", "n", "off", "0"})
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_]*")
_KINDS_OF_CHECK = (
    "existence, absence, at_most, precedence, response, succession, not_succession, outcome_in, spoke, answered"
)
_TWO_NUMBERS = "Write the lowest and the highest: `[45, 190]`."


def as_written(value: Any) -> str:
    """A value as its author wrote it (`true`, not `True`), cut to 40 characters."""
    text = str(value).lower() if isinstance(value, bool) else str(value)
    return text if len(text) <= 40 else text[:39] + "…"


def as_truth(value: Any) -> bool | None:
    """What was meant by `yes`, `off`, a quoted "true" and their like; None for what means neither true nor false."""
    word = str(value).lower()
    return True if word in _YES else False if word in _NO else None


def _shape(value: Any) -> str:
    if isinstance(value, bool):
        return "true or false"
    if isinstance(value, int | float):
        return "a number"
    if isinstance(value, list):
        return "a list"
    return "a block of names with values" if isinstance(value, dict) else f"the text `{as_written(value)}`"


def _shown(value: Any) -> str:
    """A value at the start of a sentence."""
    if value is None:
        return "Nothing"
    return _shape(value).capitalize() if isinstance(value, list | dict) else f"`{as_written(value)}`"


def wrong_value(kind: str, what: str, value: Any, context: Context) -> Said:
    """The sentences for a refusal. `kind` is pydantic's type of error, `what` the place: “entry 2 of `source`”."""
    say = next((say for start, say in _WORDS if kind.startswith(start)), _wrong_shape)
    return say(what, value, context)


def without_brackets(value: Any) -> Said | None:
    """The sentences for names with commas between them where a list has brackets; None for any other value."""
    names = [part.strip() for part in value.split(",")] if isinstance(value, str) else []
    if len(names) < 2 or not all(_NAME.fullmatch(name) for name in names):
        return None
    return "F220", f"`{as_written(value)}` is a list, and has no brackets.", f"Write `[{', '.join(names)}]`."


def two_numbers(what: str) -> Said:
    """The sentences for a range that is not two numbers."""
    return "F213", f"{_start(what)} needs exactly two numbers.", _TWO_NUMBERS


def _start(what: str) -> str:
    return what[:1].upper() + what[1:]


def _not_text(what: str, value: Any, context: Context) -> Said:
    if value is None:
        return "F203", f"Nothing stands in {what}.", "Write some text, or leave it out."
    if isinstance(value, list) and "`concern`" in what:
        fix = "Name one. What else they want comes up in the call, and a line of the scorecard counts it by facts."
        return "F203", f"A call has one concern, and here is {_shape(value)}.", fix
    if isinstance(value, list | dict):
        return "F203", f"{_start(what)} is one text, and here is {_shape(value)}.", "Write one text, in double quotes."
    message = f"{_shown(value)} is taken for {_shape(value)}, and {what} is text."
    return "F203", message, f'Put it in quotes: "{as_written(value)}".'


def _not_listed(what: str, value: Any, context: Context) -> Said:
    expected = [part.strip(" '") for part in str(context.get("expected", "")).replace(" or ", ", ").split(",")]
    possible = [part for part in expected if part]
    fix = f"Possible: {', '.join(possible)}."
    message = f"{_shown(value)} cannot stand in {what}." if value is not None else f"Nothing stands in {what}."
    return "F204", message, meant(value, possible, fix) if isinstance(value, str) else fix


def _too_high(what: str, value: Any, context: Context) -> Said:
    return "F205", f"{_shown(value)} is too high for {what}.", f"The highest possible is {context.get('le')}."


def _too_low(what: str, value: Any, context: Context) -> Said:
    return "F205", f"{_shown(value)} is too low for {what}.", f"The lowest possible is {context.get('ge')}."


def _not_one_check(what: str, value: Any, context: Context) -> Said:
    given = ", ".join(f"`{key}`" for key in value) if isinstance(value, dict) and value else "none"
    fix = f"Keep one of {_KINDS_OF_CHECK}; for two, give the criterion two `parts`."
    return "F206", f"A check has exactly one kind, and here is {given}.", fix


def _not_together(what: str, value: Any, context: Context) -> Said:
    """What each value by itself may be, and all of them together not."""
    error = context.get("error")
    if isinstance(error, CheckOrParts):
        return _check_or_parts(value)
    if isinstance(error, CountsBesideParts):
        return _counts_beside_parts(value)
    if isinstance(error, NotOneWay):
        return _not_one_way(what, value)
    if isinstance(error, DaysBackwards):
        return "F217", f"{_start(what)} ends before it begins.", "Write the first day, then the last: `[3, 5]`."
    if isinstance(error, WrongForm):
        return _wrong_form(value)
    if isinstance(error, NoSuchLocale):
        return "F235", f"{_shown(value)} is no locale.", "Write a language and a country: en_US, en_GB, es_ES."
    if isinstance(error, NothingAsked):
        return "F219", f"{_start(what)} asks for nothing.", "Give it `calls`, or a number of `drills`."
    return _not_one_check(what, value, context)


def _not_one_way(what: str, value: Any) -> Said:
    given = [key for key in KINDS if isinstance(value, dict) and key in value]
    here = f"in {len(given)} ways: {', '.join(f'`{key}`' for key in given)}" if given else "in no way"
    return "F216", f"{_start(what)} is come by {here}.", f"Keep one of {', '.join(KINDS)}."


def _wrong_form(value: Mapping[str, Any]) -> Said:
    level, form = value["level"], value["form"]
    (only,) = FORMS_OF[level]
    return (
        "F218",
        f"A call with `level: {level}` has no `form: {form}`.",
        f"Write `form: {only}`, or leave the line out.",
    )


def _check_or_parts(value: Any) -> Said:
    name = _criterion(value)
    if value.get("check") is not None:
        fix = "Keep one of the two: a single `check`, or several `parts` with a check each."
        return "F215", f"{name} has a `check` and `parts`.", fix
    return "F215", f"{name} has neither a `check` nor `parts`.", "Add `check: ...`, or `parts:` with a check each."


def _counts_beside_parts(value: Any) -> Said:
    given = " and ".join(f"`{key}`" for key in ("applies_when", "occasion") if key in value)
    fix = f"Move {given} into those parts that it is meant for."
    return (
        "F215",
        f"{_criterion(value)} has `parts`, and {given} beside them: each part says for itself when it counts.",
        fix,
    )


def _criterion(value: Mapping[str, Any]) -> str:
    return f"`{as_written(value['id'])}`" if "id" in value else "This criterion"


def _not_number(what: str, value: Any, context: Context) -> Said:
    if value is None:
        return "F207", f"Nothing stands in {what}.", "Write a number, or leave it out."
    if isinstance(value, list | dict):
        return "F207", f"{_start(what)} is one number, and here is {_shape(value)}.", "Write one number."
    return "F207", f"{_shown(value)} is not a number that can stand in {what}.", _number_fix(value)


def _number_fix(value: Any) -> str:
    if isinstance(value, str) and value.isascii() and value.lstrip("+-").isdigit() and len(value) < 16:
        return f"Write it without quotes and without zeros in front: {int(value)}."
    return "Write a whole number, in figures."


def _not_whole(what: str, value: Any, context: Context) -> Said:
    return "F207", f"{_shown(value)} is not a whole number, and {what} is one.", "Write a whole number, in figures."


def _not_true_or_false(what: str, value: Any, context: Context) -> Said:
    meaning = as_truth(value)
    choice = "`true` or `false`" if meaning is None else f"`{as_written(meaning)}`"
    message = f"{_shown(value)} stands here, and {what} is either true or false."
    return "F208", message, f"Write {choice}, without quotes."


def _wrong_shape(what: str, value: Any, context: Context) -> Said:
    keys = ", ".join(sorted(context.get("keys", ())))
    fix = "Write names with values under it, two spaces further in." + (f" Known: {keys}." if keys else "")
    if context.get("lines"):
        fix = 'Write a text, a list of texts, or texts for each mood: {hot: "...", any: "..."}.'
    message = f"Nothing stands in {what}." if value is None else f"{_start(what)} cannot be {_shape(value)}."
    return "F209", message, fix


def _not_list(what: str, value: Any, context: Context) -> Said:
    if (found := without_brackets(value)) is not None:
        return found
    message = (
        f"Nothing stands in {what}." if value is None else f"{_start(what)} is a list, and here is {_shape(value)}."
    )
    return "F209", message, "Write a list: `[one, two]`, or each entry on its own line after `- `."


def _not_a_name(what: str, value: Any, context: Context) -> Said:
    if "A-Z" in str(context.get("pattern", "")):
        fix = "Write a capital and a number, such as C5 or C5_short."
        return "F210", f"{_shown(value)} cannot be the number of a statement or spiel.", fix
    if context.get("in_list") and (found := without_brackets(value)) is not None:
        return found
    fix = "Names are small letters, digits and underscores, and start with a letter."
    return "F210", f"{_shown(value)} cannot be a name.", fix


def _too_long(what: str, value: Any, context: Context) -> Said:
    if isinstance(value, str):
        return "F211", f"{_start(what)} has {len(value)} characters.", f"Keep within {context.get('max_length')}."
    return two_numbers(what)


def _too_short(what: str, value: Any, context: Context) -> Said:
    return "F212", f"{_start(what)} is empty.", "Give it at least one entry, or leave the line out."


_WORDS: tuple[tuple[str, Callable[[str, Any, Context], Said]], ...] = (
    ("string_pattern", _not_a_name),
    ("string_too_long", _too_long),
    ("string_too_short", _too_short),
    ("string", _not_text),
    ("literal", _not_listed),
    ("greater", _too_low),
    ("less", _too_high),
    ("value_error", _not_together),
    ("int_from_float", _not_whole),
    ("int", _not_number),
    ("float", _not_number),
    ("bool", _not_true_or_false),
    ("tuple", _not_list),
    ("list", _not_list),
    ("too_long", _too_long),
    ("too_short", _too_short),
)
