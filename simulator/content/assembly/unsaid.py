"""What goes without saying is said once, in the vocabulary: facts that are as usual, and what an act needs first."""

from collections.abc import Iterator, Mapping

from simulator.domain.base import FactValue
from simulator.domain.persona import Guard
from simulator.domain.scenario import Case, Response, Scenario, WrongWhen
from simulator.domain.vocabulary import Vocabulary

Answers = Mapping[str, tuple[Response, ...]]
"""Cue to the answers to it."""


def cases_in_full(vocabulary: Vocabulary, scenario: Scenario) -> Mapping[str, Case]:
    """The cases of a scenario with every fact that has a default and that they leave out, in the vocabulary's order."""
    return {
        name: case.model_copy(update={"facts": _in_order(vocabulary, {**vocabulary.defaults, **case.facts})})
        for name, case in scenario.cases.items()
    }


def _in_order(vocabulary: Vocabulary, facts: Mapping[str, FactValue]) -> Mapping[str, FactValue]:
    known = {name: facts[name] for name in vocabulary.facts if name in facts}
    return known | {name: value for name, value in facts.items() if name not in known}


def answers_in_full(vocabulary: Vocabulary, answers: Answers) -> Answers:
    """Answers with a rule for everything that their acts need first, after those that they have of their own.

    None for an answer that is always wrong, for what it is right `regardless` of, and where it has its own rule.
    """
    return {cue: tuple(_answer(vocabulary, response) for response in options) for cue, options in answers.items()}


def _answer(vocabulary: Vocabulary, response: Response) -> Response:
    added = () if response.why_not is not None else tuple(_rules(vocabulary, response))
    return response.model_copy(update={"wrong_when": (*response.wrong_when, *added)}) if added else response


def _rules(vocabulary: Vocabulary, response: Response) -> Iterator[WrongWhen]:
    spiel = vocabulary.spiels.get(response.spiel or "")
    known = [vocabulary.acts[name] for name in (spiel.acts if spiel else response.acts) if name in vocabulary.acts]
    guards = [wrong.when for wrong in response.wrong_when]
    for need, why in ((need, why) for act in known for need, why in act.needs.items()):
        guard = Guard(did_not=(need,))
        if guard not in guards and need not in response.regardless:
            guards.append(guard)
            yield WrongWhen(**{"if": guard, "why": why})
