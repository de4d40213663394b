"""Scenario, persona and case to a plan. Takes only what the loader has passed: nothing is checked again here."""

from collections.abc import Iterator, Mapping

from simulator.domain.base import Form, Mood
from simulator.domain.library import Library
from simulator.domain.persona import Persona
from simulator.domain.scenario import Response, Scenario
from simulator.domain.vocabulary import IGNORED, Vocabulary
from simulator.engine.choice import Choice
from simulator.engine.open_turn import open_choices
from simulator.engine.plan import CallState, Plan
from simulator.engine.rules import compile_rules, memory_bits

_DEFAULT_MOODS = {IGNORED: -1}


def compile_call(library: Library, scenario_id: str, persona_id: str, case_id: str, form: Form = "prompted") -> Plan:
    """The plan of one call of a library without errors. Raises KeyError for ids it does not have: check first."""
    scenario, persona = library.scenarios[scenario_id], library.personas[persona_id]
    case, vocabulary = scenario.cases[case_id], library.vocabulary
    cues = scenario.cues.model_dump()
    states = {
        name: CallState(
            name,
            cues.get(state.cue or "", state.cue or ""),
            scenario.lines.get(name) or state.says or {},
            state.outcome,
        )
        for name, state in persona.states.items()
    }
    if form == "open":
        sayable = open_choices(vocabulary, library.moves, case.facts)
        answers = {state.cue: sayable for state in states.values()}
    else:
        written = scenario.responses or {state.cue: () for state in states.values()}
        answers = {cue: tuple(_response(vocabulary, item) for item in options) for cue, options in written.items()}
    actions = tuple(_actions(vocabulary, scenario))
    moods = _moods(vocabulary, persona)
    bits = memory_bits(persona)
    temper = persona.mood
    return Plan(
        key=(scenario_id, persona_id, case_id),
        persona=persona,
        scenario=scenario,
        phrases=scenario.phrases_of(persona_id),
        case=case,
        vocabulary=vocabulary,
        states=states,
        rules=compile_rules(vocabulary, persona, case.facts, bits),
        moods=moods,
        words_only=frozenset(act.id for act in vocabulary.acts.values() if act.words_only),
        words_cap=Mood[temper.words_lift_to.upper()],
        calms_down=next(iter(vocabulary.with_role("calms_down")), None),
        floor=None if temper.hangs_up_below is None else Mood[temper.hangs_up_below.upper()],
        bits=bits,
        choices={
            choice.id: choice for choice in (*(item for options in answers.values() for item in options), *actions)
        },
        answers=answers,
        actions=actions,
        form=form,
        moves=library.moves,
    )


def _response(vocabulary: Vocabulary, response: Response) -> Choice:
    if response.spiel is not None:
        spiel = vocabulary.spiels[response.spiel]
        return Choice(response.id, "response", spiel.text, spiel.acts, spiel.id, response, "response")
    return Choice(response.id, "response", response.text or "", response.acts, None, response, "response")


def _actions(vocabulary: Vocabulary, scenario: Scenario) -> Iterator[Choice]:
    for act in vocabulary.acts.values():
        if act.label is not None and (not scenario.actions or act.id in scenario.actions):
            yield Choice(act.id, "action", act.label, (act.id,), None, None, act.group, act.role)


def _moods(vocabulary: Vocabulary, persona: Persona) -> Mapping[str, int]:
    moods = {act.id: act.mood for act in vocabulary.acts.values() if act.mood} | _DEFAULT_MOODS
    for by_group in (True, False):
        for name, steps in persona.reacts.items():
            if (name in vocabulary.groups) is by_group:
                moods |= dict.fromkeys(vocabulary.expand(name), steps)
    return moods
