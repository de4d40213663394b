"""What personas take over from those they are `like`, scenarios from the files they use, cases and scorecards from the
vocabulary: once, before any check.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from simulator.content.assembly.drafts import Drafts
from simulator.content.assembly.spelled_out import spelled_out
from simulator.content.assembly.unsaid import Answers, answers_in_full, cases_in_full
from simulator.content.reading.reader import Document, KeyPath
from simulator.domain.persona import Persona, State
from simulator.domain.scenario import Cues, Response, Scenario
from simulator.domain.scorecard import Scorecard
from simulator.domain.vocabulary import Vocabulary


@dataclass
class ResolvedDrafts(Drafts):
    """Drafts with everything taken over: what checks are given, and what a library is made of.

    `personas`, `scenarios` and `scorecards` stay as their own files have them, but that cases and answers, shared ones
    too, have what goes without saying; the resolved ones have the same ids.
    Where a persona is like one that could not be read, or like itself, it is resolved as far as that goes: see
    `is_whole`. `descent` holds, by persona id, that id and those it is like, nearest first, each once.
    """

    descent: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    resolved_personas: Mapping[str, Persona] = field(default_factory=dict)
    resolved_scenarios: Mapping[str, Scenario] = field(default_factory=dict)
    resolved_scorecards: Mapping[str, Scorecard] = field(default_factory=dict)

    def is_whole(self, persona: str) -> bool:
        """Whether a persona and all those it is like could be read; False for an unknown id."""
        return persona in self.descent and self.personas[self.descent[persona][-1]].like is None


def resolve(drafts: Drafts) -> ResolvedDrafts:
    """The same drafts, each persona and each scenario resolved once; references to nothing stay as they are."""
    drafts = _in_full(drafts)
    descent = {name: _line_of_descent(drafts, name) for name in drafts.personas}
    return ResolvedDrafts(
        **vars(drafts),
        descent=descent,
        resolved_personas={name: _persona([drafts.personas[step] for step in line]) for name, line in descent.items()},
        resolved_scenarios={name: _scenario(drafts, scenario) for name, scenario in drafts.scenarios.items()},
        resolved_scorecards={name: _scorecard(drafts, card) for name, card in drafts.scorecards.items()},
    )


def _in_full(drafts: Drafts) -> Drafts:
    """The same drafts with what goes without saying in scenarios and shared answers."""
    known = drafts.vocabulary
    if known is None:
        return drafts
    scenarios = {
        name: item.model_copy(
            update={"cases": cases_in_full(known, item), "responses": answers_in_full(known, item.responses)}
        )
        for name, item in drafts.scenarios.items()
    }
    shared = {
        name: item.model_copy(update={"responses": answers_in_full(known, item.responses)})
        for name, item in drafts.shared.items()
    }
    return replace(drafts, scenarios=scenarios, shared=shared)


def _scorecard(drafts: Drafts, card: Scorecard) -> Scorecard:
    return card if drafts.vocabulary is None else spelled_out(card, drafts.vocabulary)


def _line_of_descent(drafts: Drafts, name: str) -> tuple[str, ...]:
    """A persona and those it is like, nearest first; stops where the chain breaks or comes round."""
    chain: list[str] = []
    current: str | None = name
    while current is not None and current in drafts.personas and current not in chain:
        chain.append(current)
        current = drafts.personas[current].like
    return tuple(chain)


def _persona(chain: list[Persona]) -> Persona:
    """The first of a line of descent with everything it is like filled in; its own words and rules win."""
    merged = chain[-1]
    for own in reversed(chain[:-1]):
        merged = _over(merged, own)
    return merged


def _over(base: Persona, own: Persona) -> Persona:
    states = dict(base.states)
    for name, state in own.states.items():
        states[name] = _state_over(states[name], state) if name in states else state
    return own.model_copy(
        update={
            "start": own.start if "start" in own.model_fields_set else base.start,
            "reacts": {**base.reacts, **own.reacts},
            "ignored": own.ignored or base.ignored,
            "waits": own.waits or base.waits,
            "interrupts": own.interrupts or base.interrupts,
            "repeats": own.repeats or base.repeats,
            "anywhere": {**base.anywhere, **own.anywhere},
            "states": states,
            "replies": (*own.replies, *base.replies),
        }
    )


def _state_over(base: State, own: State) -> State:
    written = {key: getattr(own, key) for key in own.model_fields_set}
    return base.model_copy(update={**written, "on": {**base.on, **own.on}})


def _scenario(drafts: Drafts, scenario: Scenario) -> Scenario:
    """The scenario with the answers it uses and its open cues filled in.

    A cue it answers itself is wholly its own.
    """
    responses: dict[str, tuple[Response, ...]] = {}
    for name in scenario.uses:
        if name in drafts.shared:
            responses |= drafts.shared[name].responses
    return scenario.model_copy(
        update={
            "responses": {**responses, **scenario.responses},
            "cues": _open_cues(drafts.vocabulary, scenario.cues),
        }
    )


def _open_cues(vocabulary: Vocabulary | None, cues: Cues) -> Cues:
    """The cues with what the scenario leaves open filled by the customer's act of that role."""
    if vocabulary is None:
        return cues
    story, pushback = vocabulary.with_role("story"), vocabulary.with_role("pushback")
    return Cues(
        concern=cues.concern,
        story=cues.story or next(iter(story), None),
        pushback=cues.pushback or next(iter(pushback), None),
    )


def written_in(drafts: ResolvedDrafts, persona: str, path: KeyPath) -> tuple[Document, KeyPath]:
    """The document that writes a part of a persona out: its own, else the nearest it is like. Raises KeyError."""
    for name in drafts.descent[persona]:
        document = drafts.document("persona", name)
        if document.has(path):
            return document, path
    return drafts.document("persona", persona), path


def answered_in(drafts: Drafts, scenario: Scenario, cue: str) -> Document:
    """The document that writes out the answers to a cue; `scenario` is as its own file has it.

    Raises IndexError for a cue that neither the scenario nor a shared file it uses answers.
    """
    if cue in scenario.responses:
        return drafts.document("scenario", scenario.id)
    users = [name for name in scenario.uses if name in drafts.shared and cue in drafts.shared[name].responses]
    return drafts.document("shared", users[-1])


def response_sets(drafts: Drafts) -> Mapping[tuple[str, str], tuple[Document, Answers]]:
    """Every file that writes answers out, once: ("scenario" or "shared", id) to its document and its answers by cue."""
    found: dict[tuple[str, str], tuple[Document, Answers]] = {}
    for name, scenario in drafts.scenarios.items():
        found["scenario", name] = drafts.document("scenario", name), scenario.responses
    for name, shared in drafts.shared.items():
        found["shared", name] = drafts.document("shared", name), shared.responses
    return found
