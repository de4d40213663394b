"""Plant one mistake in a small copy of the shipped library, and see what `check` and `prove` newly say of it."""

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

from simulator.content.checks.plays import check_play_names
from simulator.content.loader import load
from simulator.content.reading.reader import read
from simulator.domain.library import Library
from simulator.proof.certifying.coverage import unreached
from simulator.proof.certifying.prover import prove
from simulator.services.authoring.check import check_plays
from simulator.services.library.folder import read_folder

ROOT = Path(__file__).parents[2]
VOCABULARY = ("acts", "company", "desk", "guide", "moves", "spiels")
Key = tuple[str, str, str]
Files = dict[str, str]
Change = Callable[[Any], None]
CLAIMED: Key = ("cancelled_months_ago", "frustrated_canceller", "really_cancelled")
MESSAGE: Key = ("someone_else_answers", "third_party_helpful", "past_due")
CURRENT: Key = ("right_of_rescission", "frustrated_canceller", "window_over")


@dataclass(frozen=True)
class Caught:
    """One thing that was said of the copy with the mistake, and not of the copy without it."""

    code: str
    place: str
    message: str


@dataclass(frozen=True)
class Defect:
    """A kind of mistake: its name, the code that has to catch it, the call it is planted in, and how."""

    name: str
    code: str
    key: Key
    plant: Callable[[Files], None]


class Kinds(list[Defect]):
    """A family of kinds of mistakes, written down one after the other."""

    def written(self, name: str, code: str, file: str, old: str, new: str, key: Key = CLAIMED) -> None:
        """A mistake of writing: some characters of a file are others."""
        self.append(Defect(name, code, key, lambda files: respell(files, file, old, new)))

    def said(self, name: str, code: str, file: str, key: Key = CLAIMED) -> Callable[[Change], Change]:
        """A mistake of saying: the decorated function changes the data of a file."""

        def keep(change: Change) -> Change:
            self.append(Defect(name, code, key, lambda files: edit(files, file, change)))
            return change

        return keep


@lru_cache(maxsize=1)
def shipped() -> Files:
    """The files of the shipped library."""
    files, unreadable = read_folder(ROOT)
    assert unreadable == []
    return files


@lru_cache(maxsize=8)
def _cut(scenario: str, persona: str) -> tuple[tuple[str, str], ...]:
    files = shipped()
    data = structure(files, f"scenarios/{scenario}.yaml")
    people, frontier = set[str](), [persona]
    while frontier:
        name = frontier.pop()
        people.add(name)
        like = structure(files, f"personas/{name}.yaml").get("like")
        frontier += [like] if like else []
    names = [f"scorecards/{name}.yaml" for name in (*VOCABULARY, data["scorecard"])]
    names += [f"scenarios/shared/{name}.yaml" for name in data.get("uses", ())]
    kept = {name: rendered(structure(files, name)) for name in names}
    data["personas"] = [persona]
    states = {state for name in people for state in structure(files, f"personas/{name}.yaml").get("states", {})}
    data["lines"] = {name: texts for name, texts in data.get("lines", {}).items() if name in states}
    data["tellings"] = {name: texts for name, texts in data.get("tellings", {}).items() if name in people}
    kept |= {f"personas/{name}.yaml": _heard_here(structure(files, f"personas/{name}.yaml"), states) for name in people}
    kept[f"scenarios/{scenario}.yaml"] = rendered(data)
    plays = f"scenarios/{scenario}.plays.yaml"
    if plays in files:
        own = [play for play in structure(files, plays)["plays"] if play["persona"] == persona]
        kept[plays] = rendered({"plays": own})
    return tuple(sorted(kept.items()))


def _heard_here(persona: Any, states: set[str]) -> str:
    """A persona without the replies that only others who are like it can come to say."""
    said = persona.get("replies", ())
    replies = [{**reply, "at": [at for at in reply.get("at", ()) if at in states]} for reply in said]
    kept = [reply for reply, whole in zip(replies, said, strict=True) if reply["at"] or not whole.get("at")]
    return rendered({**persona, "replies": kept})


def copy_for(key: Key) -> Files:
    """A copy of the shipped library that holds one scenario with one persona: all its cases, and the author's plays."""
    return dict(_cut(*key[:2]))


def structure(files: Files, name: str) -> Any:
    """What a file says, as plain data of its own that may be changed."""
    return json.loads(json.dumps(read(name, files[name]).data))


def rendered(data: Any) -> str:
    """Plain data as YAML."""
    return str(yaml.dump(data, Dumper=yaml.CSafeDumper, sort_keys=False, allow_unicode=True, width=10_000))


def edit(files: Files, name: str, change: Change) -> None:
    """Change what a file says."""
    data = structure(files, name)
    change(data)
    files[name] = rendered(data)


def respell(files: Files, name: str, old: str, new: str) -> None:
    """Change how a file is written, once, where a mistake is one of writing."""
    assert old in files[name], f"{name} has no {old!r} to spoil"
    files[name] = files[name].replace(old, new, 1)


def answer(scenario: Any, name: str) -> Any:
    """An answer of a scenario by its id."""
    return next(item for options in scenario["responses"].values() for item in options if item["id"] == name)


def criterion(card: Any, name: str) -> Any:
    """A criterion of a scorecard, or a part of one, by its id."""
    criteria = [item for section in card["sections"] for item in section["criteria"]]
    return next(
        item for item in (*criteria, *(part for it in criteria for part in it.get("parts", ()))) if item["id"] == name
    )


def checks(criterion: Any) -> list[Any]:
    """What says when a criterion counts: its parts, or itself."""
    return list(criterion.get("parts", ())) or [criterion]


def said_of(files: Files, key: Key) -> Iterable[Caught]:
    """Everything that `check` and, where the library can be played, `prove` say."""
    loaded = load(files)
    found = [*loaded.diagnostics, *check_play_names(loaded.drafts)]
    library = loaded.library
    if library is not None:
        found += check_plays(library, {name: loaded.drafts.document("plays", name) for name in library.plays})
    yield from (Caught(item.code, item.location.file, item.message) for item in found)
    if library is not None:
        yield from _proved(library, key)


def _proved(library: Library, key: Key) -> Iterable[Caught]:
    scenario, persona, case = key
    if persona in library.scenarios[scenario].personas and case in library.scenarios[scenario].cases:
        certificate = prove(library, *key)
        for finding in (*certificate.findings, *unreached(library, [certificate])):
            place = "/".join(map(str, (f"{finding.kind}s", finding.name, *finding.path)))
            yield Caught(finding.code, place, finding.message)


@lru_cache(maxsize=8)
def _before(key: Key) -> frozenset[Caught]:
    return frozenset(said_of(copy_for(key), key))


def caught(defect: Defect) -> tuple[Caught, ...]:
    """What is said of the copy with the mistake in it, and was not said before."""
    files = copy_for(defect.key)
    untouched = dict(files)
    defect.plant(files)
    assert files != untouched, f"{defect.name}: nothing was planted"
    before = _before(defect.key)
    return tuple(dict.fromkeys(item for item in said_of(files, defect.key) if item not in before))
