"""Everything that `transitions` would accept in silence, refused with a place; and what no conversation can do without."""

from collections.abc import Iterator

from simulator.content.drafts import Drafts
from simulator.content.reader import Path
from simulator.content.resolve import resolve_persona, written_in
from simulator.diagnostics.diagnostic import Diagnostic, meant
from simulator.domain.base import Mood, lines_for
from simulator.domain.persona import Outcomes, Persona

Findings = Iterator[Diagnostic]
NEEDED = ("hung_up", "out_of_time")
"""Final states that every persona has: the engine sends customers there."""


def check_statecharts(drafts: Drafts) -> Findings:
    """All personas, each as the statechart it resolves to; each finding once, where it is written."""
    seen: set[tuple[object, ...]] = set()
    for name in drafts.personas:
        persona = resolve_persona(drafts, name)
        for finding in (*_shape(drafts, persona), *_paths(drafts, persona), *_speech(drafts, persona)):
            key = (finding.code, finding.place, finding.message)
            if key not in seen:
                seen.add(key)
                yield finding


def _find(drafts: Drafts, persona: Persona, code: str, path: Path, message: str, fix: str, *, warn: bool = False) -> Diagnostic:
    document, at = written_in(drafts, persona.id, path)
    return document.finding(code, at, message, fix, key=True, warn=warn)


def _shape(drafts: Drafts, persona: Persona) -> Findings:
    if persona.start not in persona.states:
        yield _find(drafts, persona, "P408", ("start",), f"The call starts in `{persona.start}`, which is not a state.",
                    meant(persona.start, persona.states, "Name one of the states."))
    if not any(state.final for state in persona.states.values()):
        yield _find(drafts, persona, "P401", ("states",), f"`{persona.id}` has no final state: the call could not end.",
                    "Mark an ending with `final: true` and an `outcome`.")
    for name in NEEDED:
        if name not in persona.states or not persona.states[name].final:
            yield _find(drafts, persona, "P411", ("states",), f"`{persona.id}` lacks the final state `{name}`.",
                        f"Add `{name}: {{final: true, outcome: {name}, cue: hangs_up, says: ...}}`, or be `like: caller`.")
    for name, state in persona.states.items():
        path: Path = ("states", name)
        if state.final and state.on:
            yield _find(drafts, persona, "P402", (*path, "on"), f"`{name}` is final, yet there is a way out of it.", "Take `on` away, or `final`.")
        if state.final and state.outcome is None:
            yield _find(drafts, persona, "P407", path, f"`{name}` is final but does not say how the call ended.", "Add `outcome: ...`.")
        if not state.final and state.outcome is not None:
            yield _find(drafts, persona, "P409", (*path, "outcome"), f"`{name}` has an outcome but is not final.", "Add `final: true`, or take `outcome` away.")
        if state.cue is None:
            yield _find(drafts, persona, "P412", path, f"`{name}` puts nothing to the trainee: it has no cue.", "Add `cue: ...`, a customer act.")
        for event, outcomes in state.on.items():
            yield from _order(drafts, persona, (*path, "on", event), event, outcomes)
    for event, outcomes in persona.anywhere.items():
        yield from _order(drafts, persona, ("anywhere", event), event, outcomes)


def _order(drafts: Drafts, persona: Persona, path: Path, event: str, outcomes: Outcomes) -> Findings:
    if outcomes[-1].when is not None:
        yield _find(drafts, persona, "P405", (*path, len(outcomes) - 1), f"The last outcome of `{event}` has a condition: nothing says what happens otherwise.",
                    "Add a last outcome without `if`; `{}` means: stay.")
    for index, outcome in enumerate(outcomes[:-1]):
        if outcome.when is None:
            yield _find(drafts, persona, "P406", (*path, index), f"This outcome of `{event}` has no condition, so those after it can never happen.",
                        "Give it an `if`, or put it last.")


def _targets(persona: Persona, name: str) -> set[str]:
    state = persona.states[name]
    if state.final:
        return set()
    found = {"hung_up", "out_of_time"} & set(persona.states)
    for outcomes in (*state.on.values(), *persona.anywhere.values()):
        found |= {outcome.go for outcome in outcomes if outcome.go in persona.states}
    return found


def _paths(drafts: Drafts, persona: Persona) -> Findings:
    if persona.start not in persona.states:
        return
    reached, frontier = {persona.start}, [persona.start]
    while frontier:
        for target in _targets(persona, frontier.pop()) - reached:
            reached.add(target)
            frontier.append(target)
    own = drafts.personas[persona.id].states
    for name in persona.states:
        if name not in reached and name in own and not persona.pattern:
            yield _find(drafts, persona, "P403", ("states", name), f"Nothing leads to `{name}`.", "Let some reaction `go` there, or take it out.")
        chosen = {go for outcomes in (*persona.states[name].on.values(), *persona.anywhere.values()) for go in (item.go for item in outcomes) if go}
        if name in reached and not persona.states[name].final and not chosen - {name}:
            yield _find(drafts, persona, "P404", ("states", name), f"Once in `{name}`, nothing the trainee does leads anywhere.",
                        "Add a reaction that goes on, or `routing` and `end_call` under `anywhere`.")


def _speech(drafts: Drafts, persona: Persona) -> Findings:
    if persona.pattern:
        return
    for name, state in persona.states.items():
        if state.says is None:
            yield _find(drafts, persona, "P413", ("states", name), f"The customer has nothing to say in `{name}`.", "Add `says: ...`.")
            continue
        silent = [mood.label for mood in Mood if not lines_for(state.says, mood)]
        if silent:
            yield _find(drafts, persona, "P414", ("states", name, "says"), f"In `{name}` the customer has nothing to say when {', '.join(silent)}.",
                        "Add an `any:` line, or lines for these moods.")
    for key in ("ignored", "waits"):
        lines = getattr(persona, key)
        if lines is None or any(not lines_for(lines, mood) for mood in Mood):
            yield _find(drafts, persona, "P414", (key,), f"`{key}` leaves the customer without a line in some mood.", f"Give `{key}` an `any:` line.")
