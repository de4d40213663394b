"""What goes without saying is said once, in the vocabulary: facts that are as usual, and what an act needs before it."""

from collections.abc import Iterator, Mapping

from simulator.domain.persona import Guard
from simulator.domain.scenario import Case, Response, Scenario, WrongWhen
from simulator.domain.vocabulary import Vocabulary

Answers = Mapping[str, tuple[Response, ...]]
"""Cue to the answers to it."""


def cases_in_full(vocabulary: Vocabulary, scenario: Scenario) -> Mapping[str, Case]:
    """The cases of a scenario with every fact that has a default and that they leave out."""
    return {
        name: case.model_copy(update={"facts": {**case.facts, **_usual(vocabulary, case)}})
        for name, case in scenario.cases.items()
    }


def _usual(vocabulary: Vocabulary, case: Case) -> Mapping[str, object]:
    return {name: value for name, value in vocabulary.defaults.items() if name not in case.facts}


def answers_in_full(vocabulary: Vocabulary, answers: Answers) -> Answers:
    """Answers with a rule for everything that their acts need first, after those that they have of their own.

    None for an answer that is always wrong, for what it is right `regardless` of, and where it has its own rule of that.
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
