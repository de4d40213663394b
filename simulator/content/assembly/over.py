"""One library from files of which some lie beneath others.

A library in whose `library.yaml` another one is named comes with that one's files, their paths behind BENEATH; that one
may lie over a third. Files of entries by name are merged entry by entry; any other file replaces the one of its name.
"""

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Any

from simulator.content.assembly.merging import entries, graft, merged, without
from simulator.content.reading.forms import take
from simulator.content.reading.reader import Document, KeyPath, read
from simulator.diagnostics.diagnostic import Diagnostic, meant
from simulator.domain.overlay import NOTHING, LibraryFile, Noted

BENEATH = "beneath/"
LIBRARY_FILE, NOTED_FILE = "library.yaml", "replaced.yaml"
_BY_ENTRY = ("acts", "company", "desk", "glossary", "guide", "moves", "spiels")
"""Files in scorecards/ that hold entries by name; so do those in scenarios/shared/."""
_PERSONAS, _SCENARIOS = "personas/", "scenarios/"


@dataclass
class Whole:
    """A library as one: a document for every file of it, whichever library beneath it is from.

    `replaced`: the place of every entry and file that stands over one beneath (`spiels/C5`, `personas/hot_head`), to a
    short hash of that. `findings` are those of lying over one another. `complete`: False where there is nothing beneath
    that should be; then there are no documents, for all names would seem unknown.
    """

    documents: dict[str, Document] = field(default_factory=dict)
    replaced: dict[str, str] = field(default_factory=dict)
    findings: list[Diagnostic] = field(default_factory=list)
    complete: bool = True


def whole(files: Mapping[str, str], unread: Iterable[str] = ()) -> Whole:
    """The library of these files, by path; `unread` are paths of files whose text could not be had."""
    documents = {name: read(name, files[name]) for name in files} | {name: Document(name, "") for name in unread}
    found = _laid(dict(sorted(documents.items())))
    for name in [name for name in found.documents if name.startswith(_PERSONAS)]:
        found.findings += _comes(found.documents, name)
    return found


def _laid(documents: Mapping[str, Document]) -> Whole:
    lower = {name.removeprefix(BENEATH): item for name, item in documents.items() if name.startswith(BENEATH)}
    upper = {name: item for name, item in documents.items() if not name.startswith(BENEATH)}
    head, noted = upper.pop(LIBRARY_FILE, None), upper.pop(NOTED_FILE, None)
    found = Whole(upper)
    about, seen = _taken(LibraryFile, head, found), _taken(Noted, noted, found)
    if head is None or (not lower and about is not None and about.over == NOTHING):
        return found
    if not lower or about is None:
        return Whole(findings=found.findings, complete=False)  # what is not there is said where folders are read
    below = _laid(lower)
    if not below.complete:
        return below
    found.findings += below.findings
    _take_away(found, below.documents, head, about)
    over: dict[str, Document] = dict(below.documents)
    places: dict[str, tuple[Document, KeyPath]] = {}
    for name, own in upper.items():
        if name.startswith(_SCENARIOS) and name in over:
            over.pop(_plays(name), None)  # they are examples of the scenario that is replaced
        under = over.get(name)
        if under is None or name.endswith(".plays.yaml"):
            over[name] = own
            continue
        over[name], ways = _one_over_the_other(name, own, under)
        for way in ways:
            place = _place(name, way)
            found.replaced[place] = _hash(_at(under.data, way))
            places[place] = over[name], way
    found.documents = dict(sorted(over.items()))
    found.findings += _changed_beneath(found, places, {} if seen is None else seen.replaced)
    return found


def _taken(form: Any, document: Document | None, found: Whole) -> Any:
    if document is None:
        return None
    found.findings += document.problems
    if not isinstance(document.data, dict):
        return None
    value, problems = take(form, document, document.data)
    found.findings += problems
    return value


def _one_over_the_other(name: str, own: Document, under: Document) -> tuple[Document, tuple[KeyPath, ...]]:
    path = PurePosixPath(name)
    if _is_by_entry(name):
        return merged(own, under, path.stem)
    return own, ((),)


def _is_by_entry(name: str) -> bool:
    path = PurePosixPath(name)
    folder = str(path.parent)
    return folder == "scenarios/shared" or (folder == "scorecards" and path.stem in _BY_ENTRY)


def _place(name: str, way: KeyPath) -> str:
    """What an entry or a file is called in `without` and `replaced`: its file or folder, and its name."""
    path = PurePosixPath(name)
    return f"{path.stem}/{way[-1]}" if way else f"{path.parent.name}/{path.stem}"


def _plays(scenario: str) -> str:
    return scenario.replace(".yaml", ".plays.yaml")


def _at(data: Any, way: KeyPath) -> Any:
    for step in way:
        data = data[step]
    return data


def _hash(value: Any) -> str:
    return hashlib.sha256(json.dumps(value, sort_keys=True).encode("utf-8", "surrogatepass")).hexdigest()[:12]


def _changed_beneath(
    found: Whole, places: Mapping[str, tuple[Document, KeyPath]], noted: Mapping[str, str]
) -> Iterator[Diagnostic]:
    """Findings R347 and R348: what one's own entries replace, not looked at yet or another one since."""
    for place, (document, way) in places.items():
        if place not in noted:
            message = f"This replaces `{place}` of the library beneath; nobody has noted which version of it."
            fix = "If that is meant, run `simulator check --accept`: then you are told when an update changes it."
            yield document.finding("R347", way, message, fix, key=True, warn=True)
        elif noted[place] != found.replaced[place]:
            message = f"`{place}` has changed beneath since you replaced it."
            fix = "Compare the two, take over what you need, then run `simulator check --accept`."
            yield document.finding("R348", way, message, fix, key=True, warn=True)


def _take_away(found: Whole, below: dict[str, Document], head: Document, about: LibraryFile) -> None:
    """Take what `without` names out of the documents beneath; finding R346 for what is not there."""
    known: dict[str, tuple[str, KeyPath]] = {}
    for name, document in below.items():
        known[_place(name, ())] = name, ()
        if _is_by_entry(name):
            known |= {_place(name, way): (name, way) for way in entries(document, PurePosixPath(name).stem).values()}
    gone: dict[str, set[KeyPath]] = {}
    for index, place in enumerate(about.without):
        if place not in known:
            message = f"There is no `{place}` in the library beneath."
            fix = meant(place, known, "Name what is there: a folder or file, `/`, and the name.")
            found.findings.append(head.finding("R346", ("without", index), message, fix))
            continue
        name, way = known[place]
        if way:
            gone.setdefault(name, set()).add(way)
            continue
        del below[name]
        if name.startswith(_PERSONAS):
            for other, ways in _speaks_of(below, PurePosixPath(name).stem):
                gone.setdefault(other, set()).update(ways)
        elif name.startswith(_SCENARIOS):
            below.pop(_plays(name), None)
    for name, ways in gone.items():
        if name in below:
            below[name] = without(below[name], ways)


def _speaks_of(below: Mapping[str, Document], persona: str) -> Iterator[tuple[str, set[KeyPath]]]:
    """Where scenarios and plays beneath name a persona who is taken away."""
    for name, document in below.items():
        if PurePosixPath(name).parent.name != "scenarios" or not isinstance(document.data, dict):
            continue
        people, plays = (document.data.get(key) for key in ("personas", "plays"))
        ways: set[KeyPath] = {("tellings", persona)}
        if isinstance(people, list):
            ways |= {("personas", index) for index, who in enumerate(people) if who == persona}
        if isinstance(plays, list):
            ways |= {
                ("plays", index)
                for index, play in enumerate(plays)
                if isinstance(play, dict) and play.get("persona") == persona
            }
        yield name, ways


def _comes(documents: dict[str, Document], name: str) -> Iterator[Diagnostic]:
    """Put a persona into the scenarios it comes to, with what it says there; finding R345 for one that is not there."""
    document = documents[name]
    coming = document.data.get("comes_to") if isinstance(document.data, dict) else None
    if not isinstance(coming, dict):
        return
    persona = PurePosixPath(name).stem
    known = [
        PurePosixPath(other).stem
        for other in documents
        if PurePosixPath(other).parent.name == "scenarios" and not other.endswith(".plays.yaml")
    ]
    for scenario, phrases in coming.items():
        way: KeyPath = ("comes_to", scenario)
        if scenario not in known:
            message = f"There is no scenario `{scenario}`."
            fix = meant(scenario, known, "Name one that `simulator list` shows.")
            yield document.finding("R345", way, message, fix, key=True)
            continue
        target = documents[f"{_SCENARIOS}{scenario}.yaml"]
        if not isinstance(target.data, dict) or not isinstance(target.data.get("personas", []), list):
            continue
        if "personas" in target.data:
            target = graft(target, ("personas", len(target.data["personas"])), document, way, persona)
        else:
            target = graft(target, ("personas",), document, way, [persona])
        if isinstance(phrases, dict) and phrases:
            target = graft(target, ("tellings", persona), document, way)
        documents[f"{_SCENARIOS}{scenario}.yaml"] = target
