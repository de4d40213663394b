"""Which statements of the guide a scenario brings to life, and what the library assumes where the guide is silent."""

import re
from collections.abc import Iterator

from simulator.design.words import APPROVED
from simulator.domain.analysis import MISTAKE_POINTS
from simulator.domain.library import Library
from simulator.domain.placeholders import with_blanks
from simulator.domain.record import PASSES_BEFORE_ASSESSMENT
from simulator.domain.scenario import Scenario
from simulator.domain.scorecard import Criterion, Part
from simulator.domain.trace import spiel_symbol
from simulator.scoring.monitors import build_monitor
from simulator.services.library.views import AssumptionRow

JUDGEMENTS = (
    AssumptionRow(
        "How calls are looked at",
        f"A turn that costs {MISTAKE_POINTS:g} points or more is a mistake",
        "No study says how many points make a mistake. Less is an inaccuracy; losing the pass is a blunder, whatever "
        "the points.",
    ),
    AssumptionRow(
        "How much support comes next",
        f"{PASSES_BEFORE_ASSESSMENT} practice calls passed in a row recommend an assessment",
        "A judgement of ours, and only a recommendation: every level can be chosen at any time. Two calls in a row "
        "with a critical error recommend help again.",
    ),
)
_CITED = re.compile(r"\b[A-Z][0-9]+\b")


def statements_of(library: Library, scenario: Scenario) -> tuple[str, ...]:
    """Statements a scenario teaches, in guide order: by its spiels, its coaching and the criteria that can count."""
    found = set(answered_with(library, scenario))
    for options in scenario.responses.values():
        for response in options:
            for text in (response.why_not, *(wrong.why for wrong in response.wrong_when)):
                found |= set(_CITED.findall(text or ""))
    for criterion in library.scorecards[scenario.scorecard].criteria:
        if _can_count(library, scenario, criterion):
            found |= set(criterion.source)
    return tuple(name for name in library.vocabulary.statements if name in found)


def answered_with(library: Library, scenario: Scenario) -> frozenset[str]:
    """Statements whose words are an answer in a scenario: what its customer brings up."""
    spiels = library.vocabulary.spiels
    answers = (response for options in scenario.responses.values() for response in options)
    return frozenset(spiels[answer.spiel].statement for answer in answers if answer.spiel is not None)


def _can_count(library: Library, scenario: Scenario, criterion: Criterion) -> bool:
    heard = _can_be_heard(library, scenario)
    come_up = heard | _can_be_done(library, scenario)
    return any(_part_can_count(scenario, part, heard, come_up) for part in criterion.rests_on)


def _part_can_count(scenario: Scenario, part: Part, heard: set[str], come_up: set[str]) -> bool:
    """`heard`: what the customers of the scenario can do; `come_up`: that, and what the trainee can do."""
    applies = part.applies_when
    if not build_monitor(part.check).alphabet & come_up or (part.occasion and not set(part.occasion) & come_up):
        return False
    if not set(applies.heard) <= heard or (applies.heard_any and not set(applies.heard_any) & heard):
        return False
    return any(applies.fits(case.facts) for case in scenario.cases.values())


def _can_be_done(library: Library, scenario: Scenario) -> set[str]:
    """Acts and spiels the trainee can come to: by the answers of this scenario, and on the desk."""
    found = {act.id for act in library.vocabulary.acts.values() if act.is_action}
    for options in scenario.responses.values():
        for response in options:
            spiel = library.vocabulary.spiels.get(response.spiel or "")
            found |= {*response.acts, *(spiel.acts if spiel else ()), *((spiel_symbol(spiel.id),) if spiel else ())}
    return found


def _can_be_heard(library: Library, scenario: Scenario) -> set[str]:
    filled = scenario.cues.model_dump()
    states = [state for name in scenario.personas for state in library.personas[name].states.values()]
    return {filled.get(state.cue or "", state.cue or "") for state in states}


def assumptions(library: Library) -> tuple[AssumptionRow, ...]:
    """Everything marked as assumed, each once, with its reason; what the program itself takes for granted last."""
    return tuple(dict.fromkeys((*_assumed(library), *JUDGEMENTS)))


def _assumed(library: Library) -> Iterator[AssumptionRow]:
    for card in library.scorecards.values():
        for criterion in card.criteria:
            if criterion.assumption:
                yield AssumptionRow(f"Scorecard: {card.title}", criterion.title, criterion.assumption)
    for scenario in library.scenarios.values():
        for case in scenario.cases.values():
            if case.assumption:
                yield AssumptionRow(f"Scenario: {scenario.title}", case.title, case.assumption)
    for spiel in library.vocabulary.spiels.values():
        if spiel.assumption:
            yield AssumptionRow(
                f"{APPROVED['quoted' if spiel.verbatim else 'ours']} for {spiel.statement}",
                f"“{with_blanks(spiel.text, library.vocabulary.company)}”",
                spiel.assumption,
            )
    for act in library.vocabulary.acts.values():
        if act.assumption:
            yield AssumptionRow("What can be said and done", act.means, act.assumption)
