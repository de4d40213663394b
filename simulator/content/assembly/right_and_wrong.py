"""Answers written as right ones and wrong ones, told apart at a glance, the kind of mistake said once for its answers.

    insists:
      right:
        - {id: settle_first, text: "...", acts: [request_payment]}
      wrong:
        promise:
          - {id: nine_off, text: "...", acts: [promise_credit], why: "Money that isn't yours to give (F4)."}

What comes out is the plain list that everything else reads, each value with the place where it was written.
"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from simulator.content.reading.reader import Document, KeyPath
from simulator.diagnostics.diagnostic import Diagnostic, Location

_PARTS = {"right", "wrong"}


def in_one_list(document: Document) -> tuple[Document, list[Diagnostic]]:
    """A file of answers with each set of them as one list, right ones first; findings F230. Any other file as it is."""
    data = document.data
    sets = data.get("responses") if isinstance(data, dict) else None
    if not isinstance(sets, dict):
        return document, []
    findings: list[Diagnostic] = []
    written: dict[KeyPath, KeyPath] = {}
    lists: dict[str, Any] = {}
    for cue, answers in sets.items():
        if not isinstance(answers, dict) or not answers or not set(answers) <= _PARTS:
            continue
        lists[cue] = []
        for path, mistake in _answers(document, ("responses", cue), answers, findings):
            written[path] = ("responses", cue, len(lists[cue]))
            lists[cue].append(_answer(_at(data, path), mistake))
    if not lists:
        return document, findings
    moved = replace(
        document,
        data={**data, "responses": {**sets, **lists}},
        locations=_moved(document.locations, written) | _kinds(document, written),
        keys=_moved(document.keys, written),
    )
    return moved, findings


def _answers(
    document: Document, path: KeyPath, answers: Mapping[str, Any], findings: list[Diagnostic]
) -> list[tuple[KeyPath, str | None]]:
    """The way to each answer, with its kind of mistake, in the order of the list."""
    found: list[tuple[KeyPath, str | None]] = []
    lists: list[tuple[KeyPath, Any, str | None]] = [((*path, "right"), answers.get("right", []), None)]
    wrong = answers.get("wrong", {})
    if isinstance(wrong, dict):
        lists += [((*path, "wrong", kind), items, kind) for kind, items in wrong.items()]
    else:
        lists.append(((*path, "wrong"), None, None))
    for here, items, kind in lists:
        if isinstance(items, list):
            found += [((*here, number), kind) for number in range(len(items))]
        else:
            message = f"`{here[-1]}` is not a list of answers{' by kind of mistake' if kind is None else ''}."
            fix = "Write a list under `right`, and under `wrong` a list for each kind of mistake."
            findings.append(document.finding("F230", here, message, fix, key=True))
    return found


def _answer(item: Any, mistake: str | None) -> Any:
    if mistake is None or not isinstance(item, dict):
        return item
    return {"mistake": mistake} | {_renamed(name): value for name, value in item.items()}


def _renamed(step: str) -> str:
    return "why_not" if step == "why" else step


def _at(data: Any, path: KeyPath) -> Any:
    for step in path:
        data = data[step]
    return data


def _moved(places: Mapping[KeyPath, Location], written: Mapping[KeyPath, KeyPath]) -> dict[KeyPath, Location]:
    """Places by the way to each value as the list has it."""
    found: dict[KeyPath, Location] = {}
    for path, place in places.items():
        length = 5 if path[2:3] == ("wrong",) else 4
        now = written.get(path[:length])
        if now is None:
            found[path] = place
            continue
        inside = path[length:]
        if length == 5 and len(inside) == 1:
            inside = tuple(_renamed(str(step)) for step in inside)
        found[now + inside] = place
    return found


def _kinds(document: Document, written: Mapping[KeyPath, KeyPath]) -> dict[KeyPath, Location]:
    """The kind of mistake of an answer stands where the name of its list does."""
    return {
        (*now, "mistake"): document.keys[path[:-1]]
        for path, now in written.items()
        if path[2] == "wrong" and path[:-1] in document.keys
    }
