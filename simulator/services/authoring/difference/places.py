"""Where in a file something stands, in the words of whoever wrote it: not `/sections/0/criteria/3/weight`."""

from collections.abc import Mapping
from typing import Any

from simulator.services.authoring.difference.wording import quoted

_ENTRIES: Mapping[str, str] = {
    "states": "state `{}`",
    "on": "reaction to `{}`",
    "anywhere": "reaction anywhere to `{}`",
    "reacts": "mood on `{}`",
    "phrases": "words for `{{{}}}`",
    "lines": "own lines of state `{}`",
    "responses": "answers to `{}`",
    "cases": "case `{}`",
    "facts": "fact `{}`",
    "not_facts": "fact `{}`",
    "outcomes": "outcome `{}`",
    "statements": "statement {}",
    "spiels": "approved words {}",
    "departments": "department `{}`",
    "customer": "act of the customer `{}`",
    "cues": "cue for the {}",
}
"""Mappings whose keys are names that an author chose, and what an entry is called."""
_ITEMS: Mapping[str, str] = {"criteria": "criterion", "sections": "section", "plays": "play"}
_KEYS: Mapping[str, str] = {
    "says": "line",
    "ignored": "when nobody answers them",
    "waits": "while they wait",
    "interrupts": "when they cut in",
    "repeats": "out of words for what was asked before",
    "if": "only if",
    "why_not": "why it is wrong",
    "why": "why",
    "wrong_when": "wrong at times",
    "applies_when": "counts when",
    "go": "goes to",
    "hangs_up_below": "hangs up below",
    "not_facts": "unless fact",
    "uses": "shared answers used",
    "like": "like",
}
_MOODS = ("furious", "angry", "irritated", "neutral", "calm")
_BANDS: Mapping[str, str] = {
    **{mood: f"when {mood}" for mood in _MOODS},
    "hot": "when furious or angry",
    "cool": "when neutral or calm",
    "any": "in any other mood",
}
IDENTITY = ("id", "name", "title")
"""What tells the entries of a list apart, first come first served."""


def identity(item: Any) -> str | None:
    """The name an entry of a list goes by; None for one that has none."""
    if not isinstance(item, Mapping):
        return None
    return next((str(item[key]) for key in IDENTITY if isinstance(item.get(key), str)), None)


def of_key(path: tuple[str | int, ...], key: str, siblings: Mapping[str, Any]) -> str | None:
    """What the value under `key` is called, in the mapping at `path`; None where what is inside says enough by itself.

    `siblings` is that mapping; for two files that differ, both of them in one.
    """
    inside = path[-1] if path else None
    if siblings.keys() <= _BANDS.keys():
        return _BANDS[key] if len(siblings) > 1 or key != "any" else None
    if isinstance(inside, str) and inside in _ENTRIES:
        return _ENTRIES[inside].format(key)
    if path[:1] == ("trainee",) and len(path) <= 2:
        return f"group `{key}`" if len(path) == 1 else f"act of the trainee `{key}`"
    if key in _ITEMS or (isinstance(siblings[key], Mapping) and (key in _ENTRIES or (*path, key) == ("trainee",))):
        return None
    return _KEYS.get(key, key.replace("_", " "))


def of_item(path: tuple[str | int, ...], item: Any, number: int) -> str:
    """What an entry of the list at a path is called; `number` counts from 1."""
    names = [step for step in path if isinstance(step, str)]
    name, title = identity(item), item.get("title") if isinstance(item, Mapping) else None
    kind = _ITEMS.get(names[-1], "answer" if "responses" in names[:-1] else "") if names else ""
    if name is None:
        return f"number {number}"
    if name == title or kind == "play":
        return f"{kind} {quoted(name)}".strip()
    return f"{kind} `{name}`".strip() + (f" {quoted(str(title))}" if title else "")
