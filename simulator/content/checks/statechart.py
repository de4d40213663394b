"""Personas as statecharts: start, endings, ways out, order of conditions, words for every mood.

`transitions` would take a state that is not there or that nothing leads to in silence; here it is a finding.
"""

from collections.abc import Iterator
from typing import NamedTuple

from simulator.content.assembly.resolve import ResolvedDrafts, written_in
from simulator.content.assembly.spoken import silent
from simulator.content.reading.reader import KeyPath
from simulator.diagnostics.diagnostic import Diagnostic, meant
from simulator.domain.base import Mood
from simulator.domain.nearest import nearest
from simulator.domain.persona import BACK, Guard, Persona, Reactions, Transitions

NEEDED = ("hung_up", "out_of_time")
"""Final states that every persona has: the engine sends customers there."""


class _Flaw(NamedTuple):
    """Something wrong with a persona as a whole, not yet placed in a file."""

    code: str
    path: KeyPath
    message: str
    fix: str
    warn: bool = False
    key: bool = True


Flaws = Iterator[_Flaw]


def check_statecharts(drafts: ResolvedDrafts) -> Iterator[Diagnostic]:
    """Findings R338, P401 to P409 and P411 to P419 over every persona that is whole, as the statechart it resolves to.

    What a persona takes over wrong from one it is like is said once, of that one.
    """
    flaws = {name: tuple(_flaws(drafts, name)) for name in drafts.personas if drafts.is_whole(name)}
    for name, found in flaws.items():
        known = {(flaw.code, flaw.path) for base in drafts.descent[name][1:] for flaw in flaws[base]}
        for flaw in found:
            if (flaw.code, flaw.path) not in known:
                document, path = written_in(drafts, name, flaw.path)
                yield document.finding(flaw.code, path, flaw.message, flaw.fix, key=flaw.key, warn=flaw.warn)


def _flaws(drafts: ResolvedDrafts, name: str) -> Flaws:
    persona, own = drafts.resolved_personas[name], set(drafts.personas[name].states)
    misspelt = _misspelt(drafts, name)
    for state, meant_state in misspelt.items():
        message = f"Nothing leads to `{state}`, and it has no cue: it is none of the states that are taken over."
        fix = f"Did you mean `{meant_state}`? A new state needs a reaction that `go`es there, and a cue."
        yield _Flaw("R338", ("states", state), message, fix)
    rest = persona.model_copy(update={"states": {k: v for k, v in persona.states.items() if k not in misspelt}})
    yield from _ends(rest)
    yield from _temper(rest)
    yield from _states(rest)
    yield from _asides(rest)
    yield from _paths(rest, own)
    if not rest.pattern:
        yield from _speech(rest)


def _misspelt(drafts: ResolvedDrafts, name: str) -> dict[str, str]:
    """States added to those taken over that have no cue and that nothing leads to, to the one that was meant."""
    base, persona = drafts.personas[name].like, drafts.resolved_personas[name]
    if base is None:
        return {}
    known = drafts.resolved_personas[base].states
    led_to = {target for state in persona.states for target in _chosen(persona, state)} | {persona.start, *NEEDED}
    new = (state for state in drafts.personas[name].states if state not in known and state not in led_to)
    found = ((state, nearest(state, known)) for state in new if persona.states[state].cue is None)
    return {state: near for state, near in found if near is not None}


def _ends(persona: Persona) -> Flaws:
    start = persona.states.get(persona.start)
    if start is None:
        message = f"The call starts in `{persona.start}`, which is not a state."
        yield _Flaw(
            "P408", ("start",), message, meant(persona.start, persona.states, "Name one of the states."), key=False
        )
    elif start.final:
        message = f"The call starts in `{persona.start}`, where it is over."
        yield _Flaw("P408", ("start",), message, "Start in a state that is not final.", key=False)
    elif start.aside:
        message = f"The call starts in `{persona.start}`, which is an aside: there is no thread yet to come back to."
        yield _Flaw("P408", ("start",), message, "Start in a state that is not an aside.", key=False)
    if not any(state.final for state in persona.states.values()):
        fix = "Mark an ending with `final: true` and an `outcome`, or be `like` a persona that has one."
        yield _Flaw("P401", ("states",), f"`{persona.id}` has no final state: the call could not end.", fix)
        return
    for name in NEEDED:
        if name not in persona.states or not persona.states[name].final:
            fix = f"Add `{name}: {{final: true, outcome: {name}, cue: ..., says: ...}}` under `states`."
            yield _Flaw("P411", ("states", name), f"`{persona.id}` lacks the final state `{name}`.", fix)


def _temper(persona: Persona) -> Flaws:
    floor = persona.mood.hangs_up_below
    if floor is not None and Mood[persona.mood.start.upper()] < Mood[floor.upper()]:
        message = f"The customer starts {persona.mood.start}, and hangs up below {floor}: one word and they are gone."
        yield _Flaw(
            "P415", ("mood", "start"), message, "Start in a better mood, or let them bear more.", warn=True, key=False
        )


def _states(persona: Persona) -> Flaws:
    for name, state in persona.states.items():
        path: KeyPath = ("states", name)
        if state.final and state.on:
            yield _Flaw(
                "P402",
                (*path, "on"),
                f"`{name}` is final, yet there is a way out of it.",
                "Take `on` away, or `final`.",
            )
        if state.final and state.outcome is None:
            message = f"`{name}` is final, and does not say how the call ended."
            yield _Flaw("P407", path, message, "Add `outcome: ...`.")
        if not state.final and state.outcome is not None:
            fix = "Add `final: true`, or take `outcome` away."
            yield _Flaw("P409", (*path, "outcome"), f"`{name}` has an outcome, and is not final.", fix)
        if state.cue is None:
            message = f"`{name}` puts nothing to the trainee: it has no cue."
            yield _Flaw("P412", path, message, "Add `cue: ...`, a customer act.")
        for event, transitions in state.on.items():
            yield from _order((*path, "on", event), event, transitions)
    for event, transitions in persona.anywhere.items():
        yield from _order(("anywhere", event), event, transitions)


def _asides(persona: Persona) -> Flaws:
    if BACK in persona.states:
        message = f"A state cannot be called `{BACK}`: that is the way back from an aside."
        yield _Flaw("P418", ("states", BACK), message, "Give the state another name.")
    for name, state in persona.states.items():
        path: KeyPath = ("states", name)
        if state.aside and state.final:
            message = f"`{name}` is final and an aside: nobody comes back from an ending."
            yield _Flaw("P419", (*path, "aside"), message, "Take one of the two away.")
        if not state.aside:
            yield from _stray_ways_back((*path, "on"), state.on, f"`{name}` is not an aside")
    yield from _stray_ways_back(("anywhere",), persona.anywhere, "what happens anywhere happens outside asides too")


def _stray_ways_back(path: KeyPath, on: Reactions, because: str) -> Flaws:
    for event, transitions in on.items():
        for index, transition in enumerate(transitions):
            if transition.go == BACK:
                message = f"`{BACK}` leads back from an aside, and {because}."
                fix = "Name the state to go to, or mark the state they leave with `aside: true`."
                yield _Flaw("P418", (*path, event, index, "go"), message, fix, key=False)


def _order(path: KeyPath, event: str, transitions: Transitions) -> Flaws:
    guards = [None if transition.when in (None, Guard()) else transition.when for transition in transitions]
    if guards[-1] is not None:
        message = f"The last outcome of `{event}` has a condition: nothing says what happens otherwise."
        fix = "Add a last outcome without `if`; `{}` means: stay."
        yield _Flaw("P405", (*path, len(guards) - 1), message, fix, key=False)
    for index, guard in enumerate(guards):
        if guard is None:
            if index < len(guards) - 1:
                message = f"This outcome of `{event}` has no condition, so those after it can never happen."
                yield _Flaw("P406", (*path, index), message, "Give it an `if`, or put it last.", key=False)
            return
        if guard in guards[:index]:
            message = f"Another outcome of `{event}` above has this very condition, so this one can never happen."
            yield _Flaw(
                "P417",
                (*path, index, "if"),
                message,
                "Change one of the two conditions, or take this one out.",
                key=False,
            )
        elif not _possible(guard):
            message = "This condition can never hold: it contradicts itself."
            yield _Flaw("P416", (*path, index, "if"), message, "Take one of its parts out.", key=False)


def _possible(guard: Guard) -> bool:
    low, high = guard.mood_at_least, guard.mood_below
    if high is not None and Mood[high.upper()] <= (Mood[low.upper()] if low else Mood.FURIOUS):
        return False
    return not (set(guard.did) & set(guard.did_not) or set(guard.heard) & set(guard.heard_not))


def _chosen(persona: Persona, name: str) -> set[str]:
    """Where the trainee's doing can lead from a state."""
    state = persona.states[name]
    every = () if state.final else (*state.on.values(), *persona.anywhere.values())
    names = {transition.go for transitions in every for transition in transitions if transition.go}
    back = {persona.start} if BACK in names else set()
    return (names & set(persona.states)) | back


def _paths(persona: Persona, own: set[str]) -> Flaws:
    if persona.start not in persona.states:
        return
    reached, frontier = {persona.start, *NEEDED}, [persona.start]
    while frontier:
        for target in _chosen(persona, frontier.pop()) - reached:
            reached.add(target)
            frontier.append(target)
    for name, state in persona.states.items():
        if name not in reached:
            if name in own and not persona.pattern:
                yield _Flaw(
                    "P403",
                    ("states", name),
                    f"Nothing leads to `{name}`.",
                    "Let some reaction `go` there, or take it out.",
                )
        elif not state.final and not _chosen(persona, name) - {name}:
            message = f"Once in `{name}`, nothing the trainee does leads anywhere."
            fix = "Add a reaction that goes on, or, under `anywhere`, one to the act that ends the call."
            yield _Flaw("P404", ("states", name), message, fix)


def _speech(persona: Persona) -> Flaws:
    for name, state in persona.states.items():
        if state.says is None:
            yield _Flaw("P413", ("states", name), f"The customer has nothing to say in `{name}`.", "Add `says: ...`.")
            continue
        moods = silent(state.says)
        if moods:
            message = f"In `{name}` the customer has nothing to say {moods}."
            yield _Flaw("P414", ("states", name, "says"), message, "Add an `any:` line, or lines for these moods.")
    for key in ("ignored", "waits"):
        lines = getattr(persona, key)
        moods = silent(lines or {})
        if moods:
            message = f"`{persona.id}` has no words for `{key}` {moods}."
            yield _Flaw("P414", (key,), message, f"Give `{key}` an `any:` line.")
