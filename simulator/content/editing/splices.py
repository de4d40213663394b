"""What has to change in a text so that it says what the tree has become: pieces put in, stretches taken out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from simulator.content.editing.pieces import ITEM, Habits, block_text, entry_lines, quoted_as, value_lines
from simulator.content.editing.spots import Spot
from simulator.content.editing.tree import Entry, Node


class Splice(NamedTuple):
    """Letters from `start` up to `end` make way for `text`."""

    start: int
    end: int
    text: str


class Rewrite(Exception):
    """A collection cannot be changed bit by bit: it has to be written anew."""


@dataclass(frozen=True)
class Splicer:
    """Finds the splices for one text."""

    text: str
    habits: Habits

    def collection(self, node: Node, name: str) -> list[Splice]:
        """Splices for what has changed in pairs or a list of the text. `Rewrite`: nothing of it would be left."""
        assert node.spot is not None
        if not any(kept.spot is not None for kept in node.entries) and node.before:
            raise Rewrite
        found = [splice for kept in node.entries if kept.spot is not None for splice in self._within(kept, node, name)]
        if [id(kept) for kept in node.entries] == [id(kept) for kept in node.before]:
            return found
        changed = self._in_brackets if node.spot.flow else self._in_lines
        return found + list(changed(node, name))

    def _within(self, kept: Entry, holder: Node, owner: str) -> list[Splice]:
        """Splices for what has changed at or below an entry of the text."""
        spot, node = kept.spot, kept.node
        assert spot is not None
        name = kept.name or owner + ITEM
        if node.spot is not None:
            if spot.kind in ("alias", "text"):
                return []
            try:
                return self.collection(node, name)
            except Rewrite:
                pass
        elif spot.kind == node.kind == "text" and spot.start < spot.end:
            return [Splice(spot.start, spot.end, self._text(spot, node, holder))]
        return list(self._rewritten(kept, holder, owner, name))

    def _text(self, spot: Spot, node: Node, holder: Node) -> str:
        if spot.style in ("|", ">") and isinstance(node.value, str):
            written = block_text(self.text[spot.start : spot.end], node.value, spot.column)
            if written is not None:
                return written
        style = '"' if spot.style in ("|", ">") else spot.style
        return quoted_as(style, node.value, flow=_flows(holder), habits=self.habits)

    def _rewritten(self, kept: Entry, holder: Node, owner: str, name: str) -> Iterator[Splice]:
        spot, key, value = kept.spot, kept.key, kept.node.plain()
        assert spot is not None
        if _flows(holder):
            [line] = value_lines(self.habits, name, value, flow=True)
            yield Splice(spot.begin, spot.end, " " * (spot.begin == spot.end) + line)
        elif key is None:
            lines = [line[2:] for line in entry_lines(self.habits, None, owner, value, flow=False)]
            yield Splice(spot.begin, spot.end, ("\n" + " " * spot.column).join(lines))
        else:
            yield from self._behind(key, spot, kept.node.kind, value_lines(self.habits, name, value, flow=False))

    def _behind(self, key: Spot, spot: Spot, kind: str, lines: Sequence[str]) -> Iterator[Splice]:
        """What stands behind a name and its colon, on the same line or those under it, makes way for other lines."""
        first, *rest = lines
        colon = self.text.index(":", key.end) + 1
        indent = key.column + (self.habits.offset if kind == "list" else 2)
        block = "".join("\n" + " " * indent + line for line in rest)
        if "\n" not in self.text[colon : spot.begin]:
            yield Splice(colon, spot.end, f" {first}" if first else "")
            yield Splice(self._line_end(spot.end), self._line_end(spot.end), block)
        else:
            if first:
                yield Splice(colon, colon, f" {first}")
            yield Splice(self._line_end(colon), spot.end, block)

    def _in_lines(self, node: Node, name: str) -> Iterator[Splice]:
        """Entries that came or went in a collection written line by line."""
        assert node.spot is not None
        indent = " " * node.spot.column
        staying = {id(kept) for kept in node.entries}
        behind: Entry | None = None
        waiting: list[str] = []
        for kept in node.entries:
            if kept.spot is None:
                lines = entry_lines(self.habits, kept.name, name, kept.node.plain(), flow=False)
                if behind is None:
                    waiting += lines
                else:
                    end = self._line_end(self._end(behind))
                    yield Splice(end, end, "".join(f"\n{indent}{line}" for line in lines))
                continue
            if behind is None and waiting:
                start = self._start(kept, node.spot)
                yield Splice(start, start, "".join(f"{line}\n{indent}" for line in waiting))
            behind = kept
        skipped_to = -1
        for index, gone in enumerate(node.before):
            start = self._start(gone, node.spot)
            if id(gone) in staying or start < skipped_to:
                continue
            line_start, line_end = self.text.rfind("\n", 0, start) + 1, self._line_end(self._end(gone))
            if self.text[line_start:start].strip():  # the line is shared with the dash of a list: the next moves up
                following = (kept for kept in node.before[index + 1 :] if id(kept) in staying)
                skipped_to = self._start(next(following), node.spot)
                yield Splice(start, skipped_to, "")
            elif line_start:
                yield Splice(line_start - 1, line_end, "")
            else:
                yield Splice(0, min(line_end + 1, len(self.text)), "")

    def _in_brackets(self, node: Node, name: str) -> Iterator[Splice]:
        """Entries that came or went between brackets."""
        assert node.spot is not None
        staying = {id(kept) for kept in node.entries}
        behind: Entry | None = None
        waiting: list[str] = []
        for kept in node.entries:
            if kept.spot is not None:
                if behind is None and waiting:
                    start = self._start(kept, node.spot)
                    yield Splice(start, start, "".join(f"{piece}, " for piece in waiting))
                behind = kept
                continue
            [piece] = entry_lines(self.habits, kept.name, name, kept.node.plain(), flow=True)
            if behind is None:
                waiting.append(piece)
            else:
                yield Splice(self._end(behind), self._end(behind), f", {piece}")
        if not node.before:
            yield Splice(node.spot.start + 1, node.spot.end - 1, ", ".join(waiting))
        end = None
        for index, gone in enumerate(node.before):
            if id(gone) in staying:
                end = self._end(gone)
                continue
            following = next((kept for kept in node.before[index + 1 :] if id(kept) in staying), None)
            if following is None:
                assert end is not None
                yield Splice(end, self._end(node.before[-1]), "")
                return
            after = node.before[index + 1]
            yield Splice(self._start(gone, node.spot), self._start(after, node.spot), "")

    def _start(self, entry: Entry, holder: Spot) -> int:
        """Where an entry starts: at its name, at its dash or, between brackets, at its value."""
        if entry.key is not None:
            return entry.key.begin
        assert entry.spot is not None
        if holder.flow:
            return entry.spot.begin
        line = self.text.rfind("\n", 0, entry.spot.begin) + 1
        while self.text[line + holder.column : line + holder.column + 1] != "-":
            line = self.text.rfind("\n", 0, line - 1) + 1
        return line + holder.column

    def _end(self, entry: Entry) -> int:
        assert entry.spot is not None
        return entry.spot.end

    def _line_end(self, place: int) -> int:
        end = self.text.find("\n", place)
        return len(self.text) if end < 0 else end


def _flows(holder: Node) -> bool:
    return holder.spot is not None and holder.spot.flow
