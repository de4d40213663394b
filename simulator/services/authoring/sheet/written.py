"""Where in the files of a library each sentence of a scenario is written, so that a changed one finds its way back."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from simulator.content.reading.reader import Document, KeyPath, read
from simulator.domain.library import Library

SPIELS = "scorecards/spiels.yaml"
_SPOKEN = ("says", "ignored", "waits", "interrupts", "repeats")
_OWN_WORDS = ("phrases", "tellings", "once_told", "lines")


@dataclass(frozen=True, order=True)
class Place:
    """A text in a file: the file's path inside the library, and the way to the text."""

    file: str
    path: KeyPath

    @property
    def is_answer(self) -> bool:
        """Whether this is the text of an answer, rather than a customer's line or approved words."""
        return self.path[:1] == ("responses",)

    @property
    def is_by_mistake(self) -> bool:
        """Whether it is an answer in a list of wrong ones, whose name is the kind of mistake."""
        return by_mistake(self.path)

    @property
    def holder(self) -> KeyPath:
        """The way to what one of the kind can be added to: a list of answers, or of lines."""
        if self.is_answer:
            return self.path[:-2]
        return self.path[:-1] if isinstance(self.path[-1], int) else self.path

    @property
    def address(self) -> str:
        """File and holder as they stand in the sheet: `personas/caller.yaml: states.opening.says.any`."""
        return f"{self.file}: {'.'.join(map(str, self.holder))}"


def by_mistake(path: KeyPath) -> bool:
    """Whether this is inside a list of wrong answers, whose name is the kind of mistake."""
    return path[:1] == ("responses",) and path[2:3] == ("wrong",)


def holder_at(address: str) -> tuple[str, KeyPath] | None:
    """The file and the holder that an address names; None if it is no address."""
    file, between, dotted = address.partition(": ")
    steps = dotted.strip().split(".")
    if not between or not all(steps):
        return None
    return file.strip(), tuple(int(step) if step.isdecimal() else step for step in steps)


def documents_of(library: Library, files: Mapping[str, str], scenario_id: str) -> Mapping[str, Document]:
    """The files that what is said in a scenario can stand in, read; not those of a library beneath."""
    scenario = library.scenarios[scenario_id]
    names = [f"scenarios/{scenario_id}.yaml", *(f"scenarios/shared/{name}.yaml" for name in scenario.uses), SPIELS]
    waiting = list(scenario.personas)
    while waiting:
        persona = library.personas[waiting.pop()]
        names.append(f"personas/{persona.id}.yaml")
        waiting += [persona.like] if persona.like is not None else []
    return {name: read(name, files[name]) for name in dict.fromkeys(names) if name in files}


def written_in(documents: Mapping[str, Document]) -> Mapping[tuple[str, str], tuple[Place, ...]]:
    """Side and text to the places that write it out, in file order."""
    found: dict[tuple[str, str], list[Place]] = {}
    for document in documents.values():
        for by, path, text in _texts(document):
            found.setdefault((by, text), []).append(Place(document.file, path))
    return {key: tuple(places) for key, places in found.items()}


def _texts(document: Document) -> Iterator[tuple[str, KeyPath, str]]:
    data = document.data
    if document.file == SPIELS:
        for name, spiel in data["spiels"].items():
            yield "trainee", ("spiels", name, "text"), spiel["text"]
        return
    for path, text in _strings(data.get("responses", {}), ("responses",)):
        if path[-1] == "text" and isinstance(path[-2], int):
            yield "trainee", path, text
    spoken = _OWN_WORDS if document.file.startswith("scenarios/") else ()
    for path, text in _strings(data, ()):
        if any(step in _SPOKEN for step in path) or path[0] in spoken:
            yield "customer", path, text


def _strings(value: Any, path: KeyPath) -> Iterator[tuple[KeyPath, str]]:
    if isinstance(value, str):
        yield path, value
    steps = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, part in steps:
        yield from _strings(part, (*path, step))
