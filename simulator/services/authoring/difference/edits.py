"""What differs between two versions of one file, thing by thing: by name where things have one, else by likeness."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, Literal

from simulator.content.reading.reader import Document, KeyPath
from simulator.services.authoring.difference import places
from simulator.services.authoring.difference.about import about_of
from simulator.services.authoring.difference.pairing import pairs
from simulator.services.authoring.difference.wording import spans
from simulator.services.authoring.views import Edit, Span

_MOST_INSIDE = 12
"""Lines of a whole thing that came or went; the rest is counted."""


def compare_documents(old: Document, new: Document, most: int = _MOST_INSIDE) -> tuple[Edit, ...]:
    """Everything in which two versions of a file that can be read differ, in the order of the new one.

    `most`: so many lines are said of a whole thing that came or went; the rest is counted.
    """
    return tuple(_moved(list(_Walk(old, new, most).walk(_Spot((), (), ()), old.data, new.data))))


def contents(document: Document) -> tuple[str, ...]:
    """All that stands in a file, a line for each value with its name."""
    return tuple(_leaves((), document.data)) if document.data is not None else ()


@dataclass(frozen=True, slots=True)
class _Spot:
    """The same place in both files, and what it is called."""

    old: KeyPath
    new: KeyPath
    called: tuple[str, ...]

    def step(self, old: str | int, new: str | int, called: str | None) -> "_Spot":
        return _Spot((*self.old, old), (*self.new, new), (*self.called, called) if called else self.called)


@dataclass(frozen=True, slots=True)
class _Walk:
    before: Document
    after: Document
    most: int

    def walk(self, at: _Spot, old: Any, new: Any) -> Iterator[Edit]:
        old, new = _alike(old, new)
        if old == new:
            return
        if isinstance(old, dict) and isinstance(new, dict):
            yield from self._mapping(at, old, new)
        elif isinstance(old, list) and isinstance(new, list):
            yield from self._list(at, old, new)
        elif _is_prose(old) and _is_prose(new):
            yield self._edit(at, "reworded", old, new, words=spans(old, new))
        else:
            yield self._edit(at, "changed", _said(old), _said(new))

    def _mapping(self, at: _Spot, old: dict[str, Any], new: dict[str, Any]) -> Iterator[Edit]:
        both = {**old, **new}
        for key in dict.fromkeys((*new, *old)):
            spot = at.step(key, key, places.of_key(at.new, key, both))
            if key not in old:
                yield self._came(spot, new[key])
            elif key not in new:
                yield self._went(spot, old[key])
            else:
                yield from self.walk(spot, old[key], new[key])

    def _list(self, at: _Spot, old: list[Any], new: list[Any]) -> Iterator[Edit]:
        if any(isinstance(item, dict) or _is_prose(item) for item in (*old, *new)):
            yield from self._entries(at, old, new)
        else:
            yield self._edit(at, "changed", _said(old), _said(new), words=_names(old, new))

    def _entries(self, at: _Spot, old: list[Any], new: list[Any]) -> Iterator[Edit]:
        prose = any(isinstance(item, str) for item in (*old, *new))
        named = all(places.identity(item) is not None for item in (*old, *new))
        found = pairs(old, new, lambda item: " ".join(_leaves((), item)), places.identity if named else None)
        for before, after in found:
            item = old[before or 0] if after is None else new[after]
            number = (before or 0) if after is None else after
            called = None if prose else places.of_item(at.new, item, number + 1)
            spot = at.step(before or 0, after or 0, called)
            if before is None:
                yield self._came(spot, item)
            elif after is None:
                yield self._went(spot, item)
            else:
                yield from self.walk(spot, old[before], new[after])
        stayed = [before for before, after in found if before is not None and after is not None]
        if stayed != sorted(stayed):
            names = [places.identity(item) if named else str(index + 1) for index, item in enumerate(old)]
            was, now = (", ".join(str(names[index]) for index in order) for order in (sorted(stayed), stayed))
            yield self._edit(_Spot(at.old, at.new, (*at.called, "order")), "changed", was, now)

    def _edit(self, at: _Spot, kind: Any, old: str, new: str, words: tuple[Span, ...] = ()) -> Edit:
        about = about_of(self.after.file, at.new)
        return Edit(self.after.file, self.after.location(at.new).line, at.called, kind, old, new, words, about=about)

    def _came(self, at: _Spot, value: Any) -> Edit:
        place = self.after.location(at.new, key=True)
        inside, about = _inside(at.new, value, self.most), about_of(self.after.file, at.new)
        return Edit(self.after.file, place.line, at.called, "added", None, _said(value), inside=inside, about=about)

    def _went(self, at: _Spot, value: Any) -> Edit:
        place = self.before.location(at.old, key=True)
        inside, about = _inside(at.old, value, self.most), about_of(self.after.file, at.old)
        return Edit(self.after.file, place.line, at.called, "removed", _said(value), inside=inside, about=about)


def _alike(old: Any, new: Any) -> tuple[Any, Any]:
    """Both in one shape where authors may leave the longer one away: a list of one, lines for any mood."""
    if isinstance(old, list) != isinstance(new, list) and not isinstance(old, dict) and not isinstance(new, dict):
        return [old] if not isinstance(old, list) else old, [new] if not isinstance(new, list) else new
    if isinstance(old, dict) and "any" in old and isinstance(new, str | list):
        return old, {"any": new}
    if isinstance(new, dict) and "any" in new and isinstance(old, str | list):
        return {"any": old}, new
    return old, new


def _is_prose(value: Any) -> bool:
    return isinstance(value, str) and " " in value.strip()


def _said(value: Any) -> str:
    """A value in a line: a sentence as it is, a list of names with commas, a thing with more in it by its name."""
    if isinstance(value, dict):
        named = value.get("text") or value.get("title") or value.get("says") or value.get("means") or ""
        return named if isinstance(named, str) else ""
    if isinstance(value, list):
        plain = [item for item in value if not isinstance(item, dict | list)]
        return (" / " if any(map(_is_prose, plain)) else ", ").join(map(_said, plain))
    if isinstance(value, bool):
        return "true" if value else "false"
    return "nothing" if value is None else str(value)


def _inside(path: KeyPath, value: Any, most: int) -> tuple[str, ...]:
    """What stands in a whole thing that came or went, a line for each value with its name."""
    lines = list(_leaves(path, value)) if isinstance(value, dict | list) else []
    more = len(lines) - most
    return tuple(lines if more <= 0 else [*lines[:most], f"and {more} more"])


def _leaves(path: KeyPath, value: Any, called: tuple[str, ...] = ()) -> Iterator[str]:
    if isinstance(value, dict):
        for key, item in value.items():
            name = places.of_key(path, key, value)
            yield from _leaves((*path, key), item, (*called, name) if name else called)
    elif isinstance(value, list) and any(isinstance(item, dict) for item in value):
        for index, item in enumerate(value):
            name = places.of_item(path, item, index + 1)
            yield from _leaves((*path, index), item, (*called, name))
    else:
        yield f"{', '.join(called)}: {_said(value)}" if called else _said(value)


def _names(old: list[Any], new: list[Any]) -> tuple[Span, ...]:
    """Names that stayed, went and came; nothing where only their order differs."""
    before, after = ([_said(item) for item in items] for items in (old, new))
    went, came = [name for name in before if name not in after], [name for name in after if name not in before]
    if not went and not came:
        return ()
    found: list[Span] = []
    for span in (
        Span("same", ", ".join(name for name in after if name in before)),
        *_each("out", went),
        *_each("in", came),
    ):
        if span.text:
            found += [Span("same", ", "), span] if found else [span]
    return tuple(found)


def _each(kind: Literal["out", "in"], names: list[str]) -> list[Span]:
    return [Span(kind, name) for name in names]


def _moved(edits: list[Edit]) -> Iterator[Edit]:
    """A thing that went from one place and came, the same, at another was moved."""
    sources = {_itself(edit): edit for edit in edits if edit.kind == "removed" and edit.inside}
    targets = {_itself(edit) for edit in edits if edit.kind == "added"}
    for edit in edits:
        source = sources.get(_itself(edit))
        if source is None or _itself(edit) not in targets:
            yield edit
        elif edit.kind == "added":
            old, new = (", ".join(item.where[:-1]) or "the file" for item in (source, edit))
            yield replace(edit, kind="moved", old=old, new=new, inside=())


def _itself(edit: Edit) -> tuple[Any, ...]:
    return edit.where[-1:], edit.old or edit.new, edit.inside
