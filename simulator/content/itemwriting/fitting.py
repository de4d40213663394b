"""Whether what a customer says can be an answer to what it is said to, as far as the first word tells.

Found in open calls that were read aloud, line by line: thanks for what was no kindness ("That's kind" to a greeting),
and a yes or a no to somebody who asked what had happened.
"""

import re
from collections.abc import Iterator, Mapping

from simulator.content.assembly.resolve import ResolvedDrafts
from simulator.content.assembly.spoken import texts_of
from simulator.content.reading.reader import Document, KeyPath
from simulator.diagnostics.diagnostic import Diagnostic, Findings
from simulator.domain.base import Lines
from simulator.domain.moves import MoveList
from simulator.domain.persona import Persona
from simulator.domain.vocabulary import Vocabulary

_THANKS = re.compile(
    r"(?:thanks|thank you|i appreciate|(?:that's|that is|this is) (?:so |very )?kind)\b", re.IGNORECASE
)
_YES_OR_NO = re.compile(r"(?:yes|no|yeah|yep|nope)[,.!]", re.IGNORECASE)
_ASKS_MORE = re.compile(r"\b(?:what|why|how|when|who|where|which)\b", re.IGNORECASE)
_PHRASE = re.compile(r"\{(\w+)\}")
_SENTENCE = re.compile(r"[^.!?]*\?")


def check_fitting(drafts: ResolvedDrafts, vocabulary: Vocabulary) -> Findings:
    """Warnings W929 over what personas say to acts and moves; English only, as words are looked at."""
    if not vocabulary.company.written_in.startswith("en"):
        return
    kind = vocabulary.with_role("courtesy")
    unkind = {
        item.id
        for item in vocabulary.acts.values()
        if item.by == "trainee" and item.id not in kind and (item.words_only or item.mood < 0)
    }
    open_ended = asked_openly(drafts.moves)
    for name, persona in drafts.personas.items():
        document = drafts.document("persona", name)
        for path, acts, lines in _said_to(vocabulary, persona):
            if kind and acts & unkind:
                yield from _begins(document, path, lines, _THANKS, _named(acts & unkind), _GIVES_THANKS)
            if acts and acts <= open_ended:
                yield from _begins(document, path, lines, _YES_OR_NO, _named(acts), _SAYS_YES_OR_NO)
                yield from _phrases(drafts, lines, acts)


_GIVES_THANKS = "It gives thanks, and {acts} is no kindness.", "Answer what is said, or have kind words answered apart."
_SAYS_YES_OR_NO = (
    "It says yes or no, and {acts} asks for more than that.",
    "Let it begin with what they have to tell, so that it fits whatever way it was asked.",
)


def asked_openly(moves: MoveList) -> frozenset[str]:
    """The acts by which the trainee asks for more than a yes or a no, in whatever words; none where no move is."""
    found = (move for move in moves.moves.values() if all(map(_asks_openly, _texts(move.says))))
    return frozenset(act for move in found for act in (move.acts or (move.id,)))


def _asks_openly(text: str) -> bool:
    asked = _SENTENCE.findall(text)
    return bool(asked) and all(_ASKS_MORE.search(sentence) for sentence in asked)


def _said_to(vocabulary: Vocabulary, persona: Persona) -> Iterator[tuple[KeyPath, frozenset[str], Lines]]:
    """What a persona says to acts: the way to the lines, the acts, the lines."""
    for where, on in (
        (("anywhere",), persona.anywhere),
        *((("states", name, "on"), state.on) for name, state in persona.states.items()),
    ):
        for event, transitions in on.items():
            acts = frozenset(vocabulary.groups.get(event, (event,)))
            for index, transition in enumerate(transitions):
                yield (*where, event, index, "says"), acts, transition.says or {}
    for index, reply in enumerate(persona.replies):
        acts = frozenset(act for name in reply.to for act in vocabulary.groups.get(name, (name,)))
        yield ("replies", index, "says"), acts, reply.says


def _phrases(drafts: ResolvedDrafts, lines: Lines, acts: frozenset[str]) -> Iterator[Diagnostic]:
    """What the phrases with which those lines begin say in each scenario."""
    begun = {found[1] for text in _texts(lines) if (found := _PHRASE.match(text))}
    for name, scenario in drafts.scenarios.items():
        document = drafts.document("scenario", name)
        tables: list[tuple[KeyPath, Mapping[str, Lines]]] = [(("phrases",), scenario.phrases)]
        tables += [(("tellings", who), phrases) for who, phrases in scenario.tellings.items()]
        for path, phrases in tables:
            for phrase in begun & set(phrases):
                yield from _begins(
                    document, (*path, phrase), phrases[phrase], _YES_OR_NO, _named(acts), _SAYS_YES_OR_NO
                )


def _begins(
    document: Document, path: KeyPath, lines: Lines, how: re.Pattern[str], acts: str, found: tuple[str, str]
) -> Iterator[Diagnostic]:
    for place, text in texts_of(path, lines):
        if how.match(text):
            yield document.finding("W929", place, found[0].format(acts=acts), found[1], warn=True)


def _texts(lines: Lines) -> tuple[str, ...]:
    return tuple(text for texts in lines.values() for text in texts)


def _named(acts: frozenset[str]) -> str:
    return " or ".join(f"`{name}`" for name in sorted(acts))
