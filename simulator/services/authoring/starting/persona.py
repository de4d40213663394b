"""A new persona: one file, like a persona that is there, coming to the scenarios that fit."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from simulator.domain.errors import NotFound, SimulatorError
from simulator.domain.persona import Persona
from simulator.domain.placeholders import placeholders_in
from simulator.domain.scenario import Scenario
from simulator.services.authoring.starting.trying import Begun, begun, errors, not_yet, quoted
from simulator.services.authoring.starting.words import any_mood, asked, of_their_story, placeholders_of, words
from simulator.services.authoring.views import Started
from simulator.services.authoring.writing import write_new


def new_persona(
    root: Path, name: str, *, like: str | None = None, line: str = "customer", scenarios: Sequence[str] = ()
) -> Started:
    """Write a persona into a library folder. `scenarios`: where they bring a story of their own; none: all that fit.

    Raises AlreadyThere, NotFound, BrokenLibrary, SimulatorError; then nothing was written.
    """
    start = begun(root)
    library = start.library
    not_yet("persona", name, library.personas)
    base = _base(library.personas, like, line)
    for wanted in scenarios:
        if wanted not in library.scenarios:
            raise NotFound("scenario", wanted, library.scenarios)
    path = f"personas/{name}.yaml"
    chosen = [library.scenarios[wanted] for wanted in scenarios or library.scenarios]
    fields = library.vocabulary.desk.account
    open_fields = frozenset(key for key, item in fields.items() if all(way.kind is None for way in item.ways))
    text, places = _text(name, base, chosen, own_story=bool(scenarios), open_fields=open_fields)
    misfits = _misfits(start, path, text, places)
    if scenarios and misfits:
        wanted, why = next(iter(misfits.items()))
        raise SimulatorError(f"A persona like '{base.id}' does not fit '{wanted}', and nothing was written. {why}")
    fitting = [scenario for scenario in chosen if scenario.id not in misfits]
    text, _ = _text(name, base, fitting, own_story=bool(scenarios), open_fields=open_fields)
    start.sound_with({path: text})
    written = write_new(root, {path: text})
    return Started(written, tuple(_said(name, base, fitting, misfits)), _next(name, fitting))


def _base(personas: Mapping[str, Persona], like: str | None, line: str) -> Persona:
    """Who the new one is like: the one named, else a pattern of the line, else anybody on it."""
    if like is not None:
        if like not in personas:
            raise NotFound("persona", like, personas)
        return personas[like]
    fitting = [persona for persona in personas.values() if persona.line == line]
    found = next((persona for persona in fitting if persona.pattern), next(iter(fitting), None))
    if found is None:
        raise NotFound("persona on the line", line, dict.fromkeys(persona.line for persona in personas.values()))
    return found


def _text(
    name: str, base: Persona, scenarios: Iterable[Scenario], *, own_story: bool, open_fields: frozenset[str]
) -> tuple[str, dict[int, str]]:
    """The file, and by line of it the scenario that is named there. `open_fields`: what only scenarios say."""
    begins = _begins(base)
    lines = [
        "# Who they are. What you do not write is as in the persona they are `like`, or as the call has it.",
        f"title: {quoted(f'The {words(name)}')}",
        'about: "TODO: what are they like, in a sentence for whoever chooses a call?"',
        f"like: {base.id}",
        *([] if base.line == "customer" else [f"line: {base.line}"]),
        f"mood: {{start: {base.mood.start}}}  # furious, angry, irritated, neutral or calm",
        *(["# customer_is: woman    (or man; else each call has it by chance)"] if base.line == "customer" else []),
        *([f"# states: {{{base.start}: {{says: [{quoted(begins)}]}}}}    (how they begin)"] if begins else []),
    ]
    places: dict[int, str] = {}
    said, own = placeholders_of(base), of_their_story((base,))
    for scenario in scenarios:
        if not places:
            lines.append("comes_to:")
        phrases = [key for key in scenario.phrases if key in said] if own_story else []
        about = f"  # {scenario.summary}"
        lines.append(f"  {scenario.id}:{'' if phrases else ' {}'}{about}")
        places[len(lines)] = scenario.id
        for key in phrases:
            example = next(iter(any_mood(scenario.phrases[key])), "")
            text = f"    {key}: [{quoted(asked(key, example) if key in own else example)}]"
            lines.append(text if key in own else f"    # {text.strip()}    (as the call has it)")
        for field, texts in scenario.given_texts.items() if own_story else ():
            if field not in open_fields:
                continue
            question = f"TODO: what do agents call it, as in “I'm sorry about …”? Others say: {texts[0]}"
            lines.append(f"    {field}: [{quoted(question)}]")
    return "\n".join((*lines, "")), places


def _begins(base: Persona) -> str:
    """How somebody else might begin, with what they call about; empty where the pattern says it otherwise."""
    opening = base.states.get(base.start)
    blanks = [] if opening is None or opening.says is None else _blanks(any_mood(opening.says))
    return " ".join(("Good, there is somebody.", *(f"{{{name}}}" for name in blanks))) if blanks else ""


def _blanks(texts: Iterable[str]) -> Sequence[str]:
    return [*dict.fromkeys(name for text in texts for name in placeholders_in(text) if "." not in name)]


def _misfits(start: Begun, path: str, text: str, places: Mapping[int, str]) -> dict[str, str]:
    """Scenarios that the persona does not fit, each with the reason. Raises SimulatorError where it fits no library."""
    found: dict[str, list[str]] = {}
    for item in errors(start.tried({path: text})):
        lines = [line for line in places if line <= item.location.line]
        if item.location.file != path or not lines:
            raise SimulatorError(f"Nothing was written: {item.location}: {item.message}")
        # Whoever is on another line of the phone hears of nothing else.
        where = found.setdefault(places[max(lines)], [])
        where.insert(0 if item.code == "S511" else len(where), item.message)
    return {scenario: messages[0] for scenario, messages in found.items()}


def _said(name: str, base: Persona, fitting: Sequence[Scenario], misfits: Mapping[str, str]) -> Iterable[str]:
    yield f"{name} is like {base.id}: what you do not write is as it is there."
    if fitting:
        yield f"Comes to {', '.join(scenario.id for scenario in fitting)} (`comes_to`: take out what you do not want)."
    else:
        yield "Comes to no scenario yet: none fits."
    yield from (f"Does not fit {scenario}: {why}" for scenario, why in misfits.items())


def _next(name: str, fitting: Sequence[Scenario]) -> tuple[str, ...]:
    first = fitting[0].id if fitting else "SCENARIO"
    return (
        "simulator check --watch",
        f"simulator prove {first} --persona {name}",
        f"simulator play {first} --persona {name}",
    )
