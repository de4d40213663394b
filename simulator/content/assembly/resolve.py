"""What personas take over from those they are `like`, and scenarios from the files they use."""

from collections.abc import Mapping

from simulator.content.assembly.drafts import Drafts
from simulator.content.reading.reader import Document, Path
from simulator.domain.persona import Persona, State
from simulator.domain.scenario import Cues, Response, Scenario
from simulator.domain.vocabulary import Vocabulary


def line_of_descent(drafts: Drafts, name: str) -> list[str]:
    """A persona and those it is like, nearest first; stops where the chain breaks or comes round."""
    chain: list[str] = []
    current: str | None = name
    while current is not None and current in drafts.personas and current not in chain:
        chain.append(current)
        current = drafts.personas[current].like
    return chain


def is_whole(drafts: Drafts, name: str) -> bool:
    """Whether a persona and all those it is like could be read."""
    chain = line_of_descent(drafts, name)
    return bool(chain) and drafts.personas[chain[-1]].like is None


def resolve_persona(drafts: Drafts, name: str) -> Persona:
    """The persona with everything it is like filled in; its own words and rules win."""
    chain = [drafts.personas[step] for step in line_of_descent(drafts, name)]
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
            "anywhere": {**base.anywhere, **own.anywhere},
            "states": states,
        }
    )


def _state_over(base: State, own: State) -> State:
    written = {key: getattr(own, key) for key in own.model_fields_set}
    return base.model_copy(update={**written, "on": {**base.on, **own.on}})


def resolve_scenario(drafts: Drafts, scenario: Scenario) -> Scenario:
    """The scenario with the answers it uses and its open cues filled in; a cue it answers itself is wholly its own."""
    responses: dict[str, tuple[Response, ...]] = {}
    for name in scenario.uses:
        if name in drafts.shared:
            responses |= drafts.shared[name].responses
    return scenario.model_copy(
        update={"responses": {**responses, **scenario.responses}, "cues": _open_cues(drafts.vocabulary, scenario.cues)}
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


def written_in(drafts: Drafts, persona: str, path: Path) -> tuple[Document, Path]:
    """The document that writes a part of a persona out: its own, else the nearest it is like."""
    for name in line_of_descent(drafts, persona):
        document = drafts.document("persona", name)
        if document.has(path):
            return document, path
    return drafts.document("persona", persona), path


def answered_in(drafts: Drafts, scenario: Scenario, cue: str) -> Document:
    """The document that writes out the answers to a cue."""
    if cue in scenario.responses:
        return drafts.document("scenario", scenario.id)
    users = [name for name in scenario.uses if name in drafts.shared and cue in drafts.shared[name].responses]
    return drafts.document("shared", users[-1])


def response_sets(drafts: Drafts) -> Mapping[Path, tuple[Document, Mapping[str, tuple[Response, ...]]]]:
    """Every file that writes answers out, once."""
    found: dict[Path, tuple[Document, Mapping[str, tuple[Response, ...]]]] = {}
    for name, scenario in drafts.scenarios.items():
        found[("scenario", name)] = drafts.document("scenario", name), scenario.responses
    for name, shared in drafts.shared.items():
        found[("shared", name)] = drafts.document("shared", name), shared.responses
    return found
