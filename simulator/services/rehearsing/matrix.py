"""The library as a map: every persona in every scenario, whether they fit, what is proved, and what was played."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from simulator.content.checks.pairs import misfits
from simulator.content.loader import Loaded
from simulator.diagnostics.diagnostic import Diagnostic
from simulator.domain.base import Status
from simulator.domain.library import CallKey, Library
from simulator.domain.persona import Persona
from simulator.domain.record import GradedCall
from simulator.domain.scenario import Scenario
from simulator.proof.certifying.certificate import Certificate
from simulator.proof.certifying.prover import content_hash
from simulator.services.authoring.diagram.conditions import plain
from simulator.services.rehearsing.views import LibraryCard, PairCell, PairState

_SAYS: Mapping[PairState, str] = {
    "proved": "Proved in every case, with ready answers",
    "stale": "Changed since it was proved",
    "findings": "Proved, with findings",
    "unproved": "Never proved",
    "fits": "They fit; the scenario does not name them",
    "misfit": "They do not fit",
}
_LINES = {"customer": "the customer's own line", "third_party": "somebody else's line"}
_ON_ANOTHER_LINE = "S511"
_SEVERAL: Mapping[str, tuple[int, str]] = {
    "S501": (0, "Nothing here answers"),
    "S513": (1, "The scenario has no words for"),
}
"""Findings said together in one sentence: which of the names in backquotes each is about, and how it begins."""
_QUOTED = re.compile(r"`{?([^`}]+)}?`")

Played = Mapping[tuple[str, str], tuple[int, int]]
"""By scenario and persona, how many calls were finished and how many of them passed."""


def counted(calls: Iterable[GradedCall]) -> Played:
    """Finished calls counted."""
    finished, passed = Counter[tuple[str, str]](), Counter[tuple[str, str]]()
    for call in calls:
        pair = call.scenario, call.persona
        finished[pair] += 1
        passed[pair] += call.passed
    return {pair: (count, passed[pair]) for pair, count in finished.items()}


def cells(
    loaded: Loaded, library: Library, known: Mapping[CallKey, Certificate], played: Played
) -> tuple[PairCell, ...]:
    """Every persona that can be on the phone in every scenario."""
    return tuple(
        _cell(loaded, library, scenario, persona, known, played)
        for persona in library.customers
        for scenario in library.scenarios.values()
    )


def _cell(
    loaded: Loaded,
    library: Library,
    scenario: Scenario,
    persona: Persona,
    known: Mapping[CallKey, Certificate],
    played: Played,
) -> PairCell:
    calls, passed = played.get((scenario.id, persona.id), (0, 0))
    proved, why = 0, tuple[str, ...]()
    if persona.id in scenario.personas:
        state, proved = _proved(library, scenario, persona, known)
    else:
        why = why_not(loaded, library, scenario, persona)
        state = "misfit" if why else "fits"
    plays = library.plays.get(scenario.id)
    own = sum(play.persona == persona.id for play in plays.plays) if plays else 0
    return PairCell(scenario.id, persona.id, state, _SAYS[state], why, proved, len(scenario.cases), own, calls, passed)


def _proved(
    library: Library, scenario: Scenario, persona: Persona, known: Mapping[CallKey, Certificate]
) -> tuple[PairState, int]:
    keys = [(scenario.id, persona.id, case) for case in scenario.cases]
    found = {key: known[key] for key in keys if key in known}
    fitting = [item for key, item in found.items() if item.content == content_hash(library, *key)]
    proved = sum(item.proved for item in fitting)
    if len(fitting) < len(found):
        return "stale", proved
    if len(found) < len(keys):
        return "unproved", proved
    return ("proved" if proved == len(keys) else "findings"), proved


def why_not(loaded: Loaded, library: Library, scenario: Scenario, persona: Persona) -> tuple[str, ...]:
    """Why a persona cannot be put into a scenario, a sentence each; none: they fit."""
    found = list(misfits(loaded.drafts, library.vocabulary, scenario, persona.id))
    lines = {str(case.facts.get("line")) for case in scenario.cases.values()}
    other = any(item.code == _ON_ANOTHER_LINE for item in found)
    where = " and ".join(sorted(_LINES.get(line, line) for line in lines))
    said = [f"They are on {_LINES[persona.line]}, and the cases of this scenario are on {where}."] if other else []
    for code, (which, begins) in _SEVERAL.items():
        names = [_QUOTED.findall(item.message)[which] for item in found if item.code == code]
        said += [f"{begins}: {', '.join(map(plain, names))}."] if names else []
    apart = {_ON_ANOTHER_LINE, *_SEVERAL}
    return tuple(dict.fromkeys([*said, *(item.message for item in found if item.code not in apart)]))


def cards(loaded: Loaded, library: Library) -> tuple[tuple[LibraryCard, ...], tuple[LibraryCard, ...]]:
    """Personas and scenarios by themselves."""
    found = loaded.diagnostics
    used = Counter(name for scenario in library.scenarios.values() for name in scenario.personas)
    people = tuple(
        _card(
            found,
            f"personas/{it.id}.yaml",
            it.id,
            it.title,
            it.about,
            (it.line.replace("_", " "), *_retired(it.status)),
            used[it.id],
        )
        for it in library.customers
    )
    calls = tuple(
        _card(
            found,
            f"scenarios/{it.id}.yaml",
            it.id,
            it.title,
            it.summary,
            (it.level, *it.tags, *_retired(it.status)),
            len(it.personas),
        )
        for it in library.scenarios.values()
    )
    return people, calls


def _retired(status: Status) -> tuple[str, ...]:
    return ("retired",) if status == "retired" else ()


def _card(
    found: Sequence[Diagnostic], file: str, name: str, title: str, about: str, tags: tuple[str, ...], pairs: int
) -> LibraryCard:
    mine = Counter(item.severity for item in found if item.location.file == file)
    return LibraryCard(name, title, about, tags, file, pairs, mine["error"], mine["warning"])
