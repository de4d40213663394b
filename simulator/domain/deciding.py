"""What decides a call: all that a proof of it depends on, and nothing else.

Left out are the words of customers, titles and explanations, and of the vocabulary what cannot happen in the call. So
an act that is new, or said otherwise, makes only those proofs old in whose calls it can be done.
"""

import json
import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from hashlib import sha256
from typing import Any, Final

from pydantic import BaseModel

from simulator.domain.desk import Desk
from simulator.domain.persona import Persona
from simulator.domain.scenario import Scenario
from simulator.domain.scorecard import Scorecard
from simulator.domain.vocabulary import Spiel, Vocabulary

_PERSONA: Final = {"states", "anywhere", "reacts", "mood", "start", "line"}
_SCENARIO: Final = {"cues", "account", "actions", "responses", "turn_limit", "scorecard"}
_SPELLED_OUT: Final[Any] = {"responses": {"__all__": {"__all__": {"regardless"}}}}
_ACT: Final = {"id", "by", "group", "label", "mood", "words_only", "role", "shows"}
_SPOKEN: Final = {"title", "missed", "coaching"}
_LINE: Final[Any] = {*_SPOKEN, "counts", "assumption"}
_CARD_WORDS: Final[Any] = {
    "title": True,
    "sections": {
        "__all__": {
            "title": True,
            "criteria": {"__all__": {**dict.fromkeys(_LINE, True), "parts": {"__all__": _SPOKEN}}},
        }
    },
}
_NAME: Final = re.compile(r'"([a-z][a-z0-9_]*)"(?!:)')
_NEVER: Final = '"-"'
"""What stands for acts that cannot be done in a call: all of them are alike to it."""
_MOST, _MOST_PEOPLE = 1_000, 200
"""Of scorecards as calls see them, and of personas, that are remembered from library to library."""


class Deciding:
    """The parts of one library that decide its calls. Only reads; safe for any number of threads."""

    def __init__(
        self,
        vocabulary: Vocabulary,
        personas: Mapping[str, Persona],
        scenarios: Mapping[str, Scenario],
        scorecards: Mapping[str, Scorecard],
    ) -> None:
        self._vocabulary, self._personas, self._scenarios = vocabulary, personas, scenarios
        self._cards = {name: _text(card, exclude=_CARD_WORDS) for name, card in scorecards.items()}
        self._acts = {act.id: _text(act, include=_ACT) for act in vocabulary.acts.values()}
        self._people = {name: _rules(_text(persona, include=_PERSONA)) for name, persona in personas.items()}
        self._shared = _digest(json.dumps(list(_everywhere(vocabulary))))
        self._calls = {
            name: _digest(_text(item, include=_SCENARIO, exclude=_SPELLED_OUT)) for name, item in scenarios.items()
        }
        self._by_pair: dict[tuple[str, str], str] = {}

    def digest(self, key: tuple[str, str, str]) -> str:
        """SHA-256 of all that decides a call: scenario, persona and case. Raises KeyError for what is not there."""
        scenario, persona, case = key
        facts = self._scenarios[scenario].cases[case]
        return _digest(json.dumps([self._pair(scenario, persona), case, dict(facts.facts), facts.note], sort_keys=True))

    def _pair(self, scenario: str, persona: str) -> str:
        found = self._by_pair.get((scenario, persona))
        if found is None:
            called, who = self._scenarios[scenario], self._personas[persona]
            seen = frozenset(_done_in(self._vocabulary, called, who))
            spiels = [_spoken(self._vocabulary.spiels[name]) for name in sorted(_spiels(called))]
            parts = (
                *(scenario, persona, self._calls[scenario], self._people[persona], self._shared),
                _without(self._cards[called.scorecard], frozenset(self._acts) - seen),
                *(self._acts[act] for act in self._acts if act in seen),
                *spiels,
            )
            found = self._by_pair[scenario, persona] = _digest("\n".join(parts))
        return found


def _everywhere(vocabulary: Vocabulary) -> Iterator[Any]:
    """What of the vocabulary goes for every call: values of facts, look-ups, roles that nothing declares."""
    yield {fact.id: fact.values for fact in vocabulary.facts.values()}
    yield _plain(vocabulary.desk)
    yield vocabulary.lacking


def _plain(desk: Desk) -> Any:
    return desk.model_dump(mode="json")


def _done_in(vocabulary: Vocabulary, scenario: Scenario, persona: Persona) -> Iterator[str]:
    """The acts that can be done in a call with ready answers: by answers and on the desk, and by the customer."""
    for answers in scenario.responses.values():
        for answer in answers:
            yield from answer.acts
            yield from vocabulary.spiels[answer.spiel].acts if answer.spiel is not None else ()
    for act in vocabulary.acts.values():
        if act.is_action or (act.by == "customer" and act.role is not None):
            yield act.id
    yield from (cue for cue in scenario.cues.model_dump().values() if cue)
    yield from (state.cue for state in persona.states.values() if state.cue)
    yield from persona.done


def _spiels(scenario: Scenario) -> set[str]:
    return {answer.spiel for answers in scenario.responses.values() for answer in answers if answer.spiel}


def _spoken(spiel: Spiel) -> str:
    """The words count: somebody who always says the longest thing is among those who must not pass."""
    return json.dumps([spiel.id, spiel.text, spiel.acts])


@lru_cache(_MOST_PEOPLE)
def _rules(persona: str) -> str:
    """How a customer reacts. Of their lines only which are alike counts, as one says what another would not."""
    known: dict[str, int] = {}

    def bare(data: Any, *, said: bool = False) -> Any:
        if isinstance(data, dict):
            return {name: bare(value, said=said or name == "says") for name, value in data.items()}
        if isinstance(data, list):
            return [bare(value, said=said) for value in data]
        return known.setdefault(data, len(known)) if said and isinstance(data, str) else data

    return _digest(json.dumps(bare(json.loads(persona)), sort_keys=True))


@lru_cache(_MOST)
def _without(card: str, never: frozenset[str]) -> str:
    """A scorecard as a call sees it in which some acts are never done."""
    bare = _NAME.sub(lambda name: _NEVER if name[1] in never else name[0], card)
    return _digest(re.sub(rf"(?:{_NEVER},)+(?={_NEVER})", "", bare))


def _text(part: BaseModel, include: Any = None, exclude: Any = None) -> str:
    return part.model_dump_json(include=include, exclude=exclude)


def _digest(text: str) -> str:
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
