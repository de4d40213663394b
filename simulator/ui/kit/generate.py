"""Writes what the pages know of the program as TypeScript: `python -m simulator.ui.kit.generate`.

Types come from the dataclasses that Python hands to the pages, words from where Python has them. A test fails while the
files kept with the source are not what this writes. To generate one more file, add its name and text to `generated`.
"""

import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from inspect import getdoc
from json import dumps
from pathlib import Path
from types import NoneType, UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from simulator.design import catalogues, labels, palette, words
from simulator.ui.pages.events import PAGE_EVENTS, Event, Signal
from simulator.ui.pages.views import PAGE_VIEWS

FOLDER = Path(__file__).parent
HEAD = "// Written by `python -m simulator.ui.kit.generate`. Do not edit: change the Python it comes from.\n"
NAMED: Mapping[str, Mapping[Any, str]] = {
    "Level": words.LEVEL_NAMES,
    "Form": words.FORM_NAMES,
    "Label": {label: look.word for label, look in labels.LABEL_LOOKS.items()},
    "Verdict": words.VERDICTS,
    "Mark": words.MARKS,
    "Result": words.RESULTS,
    "Criticality": words.CRITICALITIES,
}
"""Literal types that have a name in TypeScript as well, by the words for each of their values."""
CONSTANTS = (
    *("YOU", "YOU_WOULD", "HEARD", "NOT_HEARD"),
    *("NOTHING_HAPPENED", "NO_BOARD", "WORKING", "NEVER_COUNTS"),
    *("CHECK_YOURSELF", "ONLY_CONFIRMED", "CONFIRMED", "HEARD_IN_IT", "NOTHING_HEARD"),
)
"""What else the pages say in the words of `simulator.design.words`."""
PLAIN: Mapping[Any, str] = {str: "string", bool: "boolean", int: "number", float: "number", NoneType: "null"}


def generated() -> Mapping[str, str]:
    """Each generated file of this folder, by its name."""
    return {
        "views.ts": views(),
        "events.ts": events(),
        "words.ts": static_words(),
        "translations.ts": translations(),
        "looks.ts": looks(),
        "tokens.css": palette.tokens_css(),
        "labels.css": labels_css(),
    }


def views() -> str:
    """The views of all pages as TypeScript: an interface for each dataclass, and `PageViews` by page."""
    found: dict[str, type] = {}
    for view in PAGE_VIEWS.values():
        _collect(view, found)
    named = [f"export type {name} = {' | '.join(map(dumps, values))};\n" for name, values in NAMED.items()]
    pages = "".join(f"  {page}: {view.__name__};\n" for page, view in PAGE_VIEWS.items())
    by_page = f"/** What each page is given to draw. */\nexport interface PageViews {{\n{pages}}}\n"
    moment = "/** A moment as ISO 8601 text with its time zone. */\nexport type Timestamp = string;\n"
    moment += "\n/** A day as ISO 8601 text. */\nexport type Day = string;\n"
    return "\n".join([HEAD, *named, moment, *(_interface(found[name]) for name in sorted(found)), by_page])


def events() -> str:
    """What each page may send as TypeScript, and `PageEvents` by page."""
    kinds = {kind.__name__: kind for sent in PAGE_EVENTS.values() for kind in sent.values() if kind is not Signal}
    signal = f"{_comment(getdoc(Signal) or '')}export type Signal = true | number;\n"
    pages = "".join(
        f"  {page}: CommonEvents{''.join(f' & {{ {name}: {kind.__name__} }}' for name, kind in sent.items())};\n"
        for page, sent in PAGE_EVENTS.items()
    )
    by_page = f"/** What each page may send, by the name of the event. */\nexport interface PageEvents {{\n{pages}}}\n"
    imports = 'import type { CommonEvents } from "./channel.ts";\nimport type { Form, Level } from "./views.ts";\n'
    return "\n".join([HEAD + imports, signal, *(_sent(kinds[name]) for name in sorted(kinds)), by_page])


def _sent(event: type[Event]) -> str:
    hints = get_type_hints(event)
    rows = "".join(f"  readonly {name}: {_typescript(hints[name])};\n" for name in event.model_fields)
    return f"{_comment(getdoc(event) or '')}export interface {event.__name__} {{\n{rows}}}\n"


def static_words() -> str:
    """The words for the program's own values as TypeScript."""
    names = ", ".join(sorted(NAMED))
    texts = [
        f"export const {_plural(key)}: Readonly<Record<{key}, string>> = {{\n"
        + "".join(f"  {value}: {dumps(text, ensure_ascii=False)},\n" for value, text in table.items())
        + "};\n"
        for key, table in NAMED.items()
    ]
    constants = [_constant(name, getattr(words, name)) for name in CONSTANTS]
    return "\n".join([HEAD + f'import type {{ {names} }} from "./views.ts";\n', *texts, *constants])


def translations() -> str:
    """The app's own words in other languages as TypeScript: language to English to its words."""
    kind = "Readonly<Record<string, Readonly<Record<string, string>>>>"
    tables = "".join(_table(name, catalogues.catalogue(name)) for name in catalogues.languages())
    return f"{HEAD}\nexport const TRANSLATIONS: {kind} = {{\n{tables}}};\n"


def _table(name: str, texts: Mapping[str, str]) -> str:
    rows = "".join(f"    {_value(text)}: {_value(said)},\n" for text, said in texts.items())
    return f"  {name}: {{\n{rows}  }},\n"


def looks() -> str:
    """How each label of a turn is shown, best first: as in LABEL_LOOKS, but for its word."""
    kept = {
        label: {"several": look.several, "sign": look.sign, "outline": look.outline}
        for label, look in labels.LABEL_LOOKS.items()
    }
    rows = "".join(f"  {label}: {_value(look)},\n" for label, look in kept.items())
    about = "/** `outline` are the corners of the shape, around 0 0; none: it is a circle of radius ROUND. */\n"
    return f"{HEAD}\nexport const ROUND = {labels.ROUND};\n\n{about}export const LOOKS = {{\n{rows}}} as const;\n"


def labels_css() -> str:
    """The colours of each label as custom properties of whatever carries it in `data-label`."""
    rules = (
        f'[data-label="{label}"] {{\n  --tint: var(--{look.ink});\n  --wash: var(--{look.ink}-soft);\n}}\n'
        for label, look in labels.LABEL_LOOKS.items()
    )
    written = "/* Written by `python -m simulator.ui.kit.generate` from simulator/design/labels.py. Do not edit. */\n"
    return written + "".join(rules)


def _constant(name: str, value: Any) -> str:
    fixed = "" if isinstance(value, str) else " as const"
    return f"export const {name} = {_value(value)}{fixed};\n"


def _value(value: Any) -> str:
    return dumps(value, ensure_ascii=False)


def _plural(name: str) -> str:
    return f"{name.removesuffix('y')}{'ies' if name.endswith('y') else 's'}".upper()


def _collect(type_: Any, found: dict[str, type]) -> None:
    if is_dataclass(type_) and isinstance(type_, type):
        if found.setdefault(type_.__name__, type_) is not type_:
            raise TypeError(f"two views are called {type_.__name__}")
        for hint in get_type_hints(type_).values():
            _collect(hint, found)
    for part in get_args(type_):
        _collect(part, found)


def _interface(view: type) -> str:
    hints = get_type_hints(view)
    rows = "".join(f"  readonly {item.name}: {_typescript(hints[item.name])};\n" for item in fields(view))
    return f"{_comment(getdoc(view) or '')}export interface {view.__name__} {{\n{rows}}}\n"


def _comment(text: str) -> str:
    lines = text.replace("*/", "* /").splitlines()
    if len(lines) < 2:
        return f"/** {text} */\n"
    return "/**\n" + "".join(f" * {line}".rstrip() + "\n" for line in lines) + " */\n"


def _typescript(type_: Any) -> str:
    """One type as TypeScript, as `mount.plain` sends its values. Raises TypeError for one it cannot send."""
    origin, parts = get_origin(type_), get_args(type_)
    if type_ in PLAIN:
        return PLAIN[type_]
    if type_ is datetime:
        return "Timestamp"
    if type_ is date:
        return "Day"
    if is_dataclass(type_) and isinstance(type_, type):
        return type_.__name__
    if origin is Literal:
        return _literal(parts)
    if origin in (Union, UnionType):
        return " | ".join(map(_typescript, parts))
    if origin is tuple:
        return _array(parts)
    if origin in (dict, Mapping):
        return f"Readonly<Partial<Record<{_typescript(parts[0])}, {_typescript(parts[1])}>>>"
    raise TypeError(f"a page cannot be sent a {type_}")


def _literal(values: Sequence[Any]) -> str:
    known = next((name for name, named in NAMED.items() if tuple(named) == tuple(values)), None)
    return known or " | ".join(map(dumps, values))


def _array(parts: Sequence[Any]) -> str:
    if len(parts) == 2 and parts[1] is Ellipsis:
        item = _typescript(parts[0])
        return f"readonly ({item})[]" if " " in item else f"readonly {item}[]"
    return f"readonly [{', '.join(map(_typescript, parts))}]"


def stale() -> Iterator[str]:
    """The names of generated files that are not as they should be."""
    for name, text in generated().items():
        path = FOLDER / name
        if not path.is_file() or path.read_text(encoding="utf-8") != text:
            yield name


def main() -> None:
    """Write the files that have changed, and say which."""
    for name in list(stale()):
        (FOLDER / name).write_text(generated()[name], encoding="utf-8")
        sys.stdout.write(f"{FOLDER / name}\n")


if __name__ == "__main__":
    main()
