"""Scenario, persona and case to a plan. Takes only what the loader has passed: nothing is checked again here."""

from collections.abc import Iterator, Mapping

from simulator.domain.base import FactValue, Mood
from simulator.domain.library import Library
from simulator.domain.persona import Guard, Outcome, Persona
from simulator.domain.scenario import Response, Scenario
from simulator.domain.vocabulary import HANGS_UP, IGNORED, OUT_OF_TIME, Vocabulary
from simulator.engine.plan import Choice, Place, Plan, Rule, Test

HUNG_UP = "hung_up"
_DEFAULT_MOODS = {IGNORED: -1}


def compile_call(library: Library, scenario_id: str, persona_id: str, case_id: str) -> Plan:
    """The plan of one call. Raises KeyError for ids the library does not have; callers check first."""
    scenario, persona = library.scenarios[scenario_id], library.personas[persona_id]
    case, vocabulary = scenario.cases[case_id], library.vocabulary
    roles = scenario.cues.model_dump()
    places = {
        name: Place(name, roles.get(state.cue or "", state.cue or ""), scenario.lines.get(name) or state.says or {}, state.outcome)
        for name, state in persona.states.items()
    }
    answers = {cue: tuple(_response(vocabulary, item) for item in options) for cue, options in scenario.responses.items()}
    actions = tuple(_actions(vocabulary, scenario))
    moods = _moods(vocabulary, persona)
    bits = _bits(persona)
    temper = persona.mood
    return Plan(
        key=(scenario_id, persona_id, case_id),
        persona=persona,
        scenario=scenario,
        case=case,
        vocabulary=vocabulary,
        places=places,
        rules=_rules(vocabulary, persona, case.facts, bits),
        moods=moods,
        words_only=frozenset(act.id for act in vocabulary.acts.values() if act.words_only),
        words_cap=Mood[temper.words_lift_to.upper()],
        floor=None if temper.hangs_up_below is None else Mood[temper.hangs_up_below.upper()],
        bits=bits,
        choices={choice.id: choice for choice in (*(item for options in answers.values() for item in options), *actions)},
        answers=answers,
        actions=actions,
    )


def _response(vocabulary: Vocabulary, response: Response) -> Choice:
    if response.spiel is not None:
        spiel = vocabulary.spiels[response.spiel]
        return Choice(response.id, "response", spiel.text, spiel.acts, spiel.id, response, "response")
    return Choice(response.id, "response", response.text or "", response.acts, None, response, "response")


def _actions(vocabulary: Vocabulary, scenario: Scenario) -> Iterator[Choice]:
    for act in vocabulary.acts.values():
        if act.label is not None and (not scenario.actions or act.id in scenario.actions):
            yield Choice(act.id, "action", act.label, (act.id,), None, None, act.group)


def _moods(vocabulary: Vocabulary, persona: Persona) -> Mapping[str, int]:
    moods = {act.id: act.mood for act in vocabulary.acts.values() if act.mood} | _DEFAULT_MOODS
    for by_group in (True, False):
        for name, steps in persona.reacts.items():
            if (name in vocabulary.groups) is by_group:
                moods |= dict.fromkeys(vocabulary.expand(name), steps)
    return moods


def _guards(persona: Persona) -> Iterator[Guard]:
    reactions = [persona.anywhere, *(state.on for state in persona.states.values())]
    for on in reactions:
        for outcomes in on.values():
            yield from (outcome.when for outcome in outcomes if outcome.when is not None)


def _bits(persona: Persona) -> Mapping[str, int]:
    """What the customer has to remember: the acts and cues that guards name."""
    names: list[str] = []
    for guard in _guards(persona):
        names += [f"did:{act}" for act in (*guard.did, *guard.did_not)]
        names += [f"heard:{act}" for act in (*guard.heard, *guard.heard_not)]
    return {name: 1 << index for index, name in enumerate(dict.fromkeys(names))}


def _rules(vocabulary: Vocabulary, persona: Persona, facts: Mapping[str, FactValue], bits: Mapping[str, int]) -> Mapping[tuple[str, str], tuple[Rule, ...]]:
    rules: dict[tuple[str, str], tuple[Rule, ...]] = {}
    for name, state in persona.states.items():
        if state.final:
            continue
        for on, where in ((persona.anywhere, "anywhere"), (state.on, name)):
            for by_group in (True, False):
                for event, outcomes in on.items():
                    if (event in vocabulary.groups) is by_group:
                        for act in vocabulary.expand(event):
                            rules[name, act] = tuple(_outcomes(name, act, f"{where}/{event}", outcomes, facts, bits))
        rules[name, HANGS_UP] = (Rule(f"{name}/{HANGS_UP}/0", name, HANGS_UP, HUNG_UP, Test(low=-9), 0, None, None),)
        rules[name, OUT_OF_TIME] = (Rule(f"{name}/{OUT_OF_TIME}/0", name, OUT_OF_TIME, OUT_OF_TIME, Test(), 0, None, None),)
    return rules


def _outcomes(source: str, event: str, where: str, outcomes: tuple[Outcome, ...], facts: Mapping[str, FactValue], bits: Mapping[str, int]) -> Iterator[Rule]:
    for index, outcome in enumerate(outcomes):
        guard = outcome.when or Guard()
        if any(facts.get(fact) != value for fact, value in guard.facts.items()):
            continue
        yield Rule(f"{where}/{index}", source, event, outcome.go, _test(guard, bits), outcome.mood, outcome.does, outcome.says)


def _test(guard: Guard, bits: Mapping[str, int]) -> Test:
    need = sum(bits[name] for name in {*(f"did:{act}" for act in guard.did), *(f"heard:{act}" for act in guard.heard)})
    forbid = sum(bits[name] for name in {*(f"did:{act}" for act in guard.did_not), *(f"heard:{act}" for act in guard.heard_not)})
    low = Mood[guard.mood_at_least.upper()] if guard.mood_at_least else Mood.FURIOUS
    high = Mood[guard.mood_below.upper()] - 1 if guard.mood_below else Mood.CALM
    return Test(need, forbid, low, high)


