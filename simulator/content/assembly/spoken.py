"""Everything a customer can say, text by text, each with its way through the file; and the moods that lack words."""

from collections.abc import Iterator, Mapping

from simulator.content.reading.reader import KeyPath
from simulator.domain.base import Lines, Mood, lines_for
from simulator.domain.persona import Persona, Reactions
from simulator.domain.scenario import Scenario


def texts_of(path: KeyPath, lines: Lines | None) -> Iterator[tuple[KeyPath, str]]:
    """Every text of some lines that stand at `path`, with the way to it: `path`, mood or band, number from 0."""
    for band, texts in (lines or {}).items():
        for index, text in enumerate(texts):
            yield (*path, band, index), text


def silent(lines: Lines) -> str:
    """The moods without a line, as the end of a sentence ("when angry, calm", "in any mood"); empty: there is none."""
    moods = [mood.label for mood in Mood if not lines_for(lines, mood)]
    return "in any mood" if len(moods) == len(Mood) else f"when {', '.join(moods)}" if moods else ""


def spoken(persona: Persona) -> Iterator[tuple[KeyPath, str]]:
    """Everything a customer can say by themselves, with the way to it: their states, reactions and stock lines."""
    for key in ("ignored", "waits", "interrupts", "repeats"):
        yield from texts_of((key,), getattr(persona, key))
    yield from _reactions(("anywhere",), persona.anywhere)
    for name, state in persona.states.items():
        yield from texts_of(("states", name, "says"), state.says)
        yield from _reactions(("states", name, "on"), state.on)
    for index, item in enumerate(persona.replies):
        yield from texts_of(("replies", index, "says"), item.says)


def _reactions(path: KeyPath, on: Reactions) -> Iterator[tuple[KeyPath, str]]:
    for event, transitions in on.items():
        for index, transition in enumerate(transitions):
            yield from texts_of((*path, event, index, "says"), transition.says)


def words_of(scenario: Scenario) -> Iterator[tuple[KeyPath, Mapping[str, Lines]]]:
    """What customers say in a scenario's own words: where it stands in the file, and lines by name."""
    yield ("phrases",), scenario.phrases
    yield ("lines",), scenario.lines
    for act, phrases in scenario.once_told.items():
        yield ("once_told", act), phrases
    for who, phrases in scenario.tellings.items():
        yield ("tellings", who), phrases
