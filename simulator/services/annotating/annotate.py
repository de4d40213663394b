"""From a file to a call whose lines are told apart, freed of personal data and given the acts that may be in them."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from simulator.domain.base import FactValue
from simulator.domain.library import Library
from simulator.domain.roles import Side
from simulator.services.annotating.nearest import nearest
from simulator.services.annotating.personal.replacing import Replacer
from simulator.services.annotating.reading.read import read_bytes, read_text
from simulator.services.annotating.reading.speakers import told_apart
from simulator.services.annotating.reading.spoken import Annotated, Conversation, refuse
from simulator.services.annotating.suggesting import Suggester
from simulator.services.annotating.views import AnnotatedCall, Line

FEW = 0.1
"""Where acts are suggested for a smaller share of lines, the call may be in another language."""
_STRANGE = "Acts were suggested for hardly any line: is the call in English, and about what this library is about?"
_ONE_SIDE = "All of it is said by one side: without the other, little of it can be graded."
_DONE = "As annotated in the file."


def annotated(library: Library, suggester: Suggester, name: str, content: bytes | str) -> AnnotatedCall:
    """A call with suggestions; of a transcript that is annotated already, its own acts stand. Raises BadTranscript."""
    read = read_text(name, content) if isinstance(content, str) else read_bytes(name, content)
    if isinstance(read, Annotated):
        return _again(library, suggester, name, read)
    return _afresh(library, suggester, name, read)


def _afresh(library: Library, suggester: Suggester, name: str, read: Conversation) -> AnnotatedCall:
    apart = told_apart(read.said, suggester.is_agent)
    spoken = [(side, one) for side, one in zip(apart.sides, read.said, strict=True) if side is not None]
    if not spoken:
        raise refuse(name, "nobody speaks in it but a machine.")
    replacer = Replacer(library.vocabulary.company, apart.names)
    lines = tuple(Line(side, replacer.replaced(one.text), one.at, ()) for side, one in spoken)
    remarks = list(read.remarks)
    if len(spoken) < len(read.said):
        remarks.append(f"Left out: {len(read.said) - len(spoken)} lines that a machine said.")
    call = AnnotatedCall(name, read.source, apart.how, lines, dict(replacer.counts))
    whole = suggested(library, suggester, call)
    return replace(whole, remarks=(*remarks, *_remarks(whole.lines)))


def _again(library: Library, suggester: Suggester, name: str, read: Annotated) -> AnnotatedCall:
    for number, (by, _, acts) in enumerate(read.turns, start=1):
        for act in acts:
            if act not in library.vocabulary.acts or library.vocabulary.acts[act].by != by:
                raise refuse(name, f"turn {number} has `{act}`, which is no {by} act of this library.")
    replacer = Replacer(library.vocabulary.company)
    lines = tuple(Line(_side(by), replacer.replaced(text), None, acts) for by, text, acts in read.turns)
    found = suggester.call(((line.by, line.text) for line in lines), read.facts)
    whole = tuple(replace(line, suggested=one.acts, spiel=one.spiel) for line, one in zip(lines, found, strict=True))
    return AnnotatedCall(
        *(name, "an annotated transcript", _DONE, whole, dict(replacer.counts), ()),
        *(read.scorecard, read.facts, read.outcome, True, True),
    )


def _side(by: str) -> Side:
    return "trainee" if by == "trainee" else "customer"


def _remarks(lines: Sequence[Line]) -> list[str]:
    remarks = []
    if len({line.by for line in lines}) == 1:
        remarks.append(_ONE_SIDE)
    if sum(bool(line.suggested) for line in lines) < FEW * len(lines):
        remarks.append(_STRANGE)
    return remarks


def suggested(library: Library, suggester: Suggester, call: AnnotatedCall) -> AnnotatedCall:
    """The call with suggestions for its lines as they are told apart now; what is taken of them stands."""
    found = suggester.call(((line.by, line.text) for line in call.lines), call.facts)
    lines = tuple(
        replace(line, suggested=one.acts, acts=tuple(item.act for item in one.acts if item.taken), spiel=one.spiel)
        for line, one in zip(call.lines, found, strict=True)
    )
    card = call.scorecard or nearest(library, replace(call, lines=lines)).scorecard
    facts: Mapping[str, FactValue] = call.facts or dict(library.scorecards[card].made_for)
    return replace(call, lines=lines, scorecard=card, facts=facts)


def swapped(library: Library, suggester: Suggester, call: AnnotatedCall) -> AnnotatedCall:
    """The call with agent and customer the other way round."""
    lines = tuple(replace(line, by="customer" if line.by == "trainee" else "trainee") for line in call.lines)
    return suggested(library, suggester, replace(call, lines=lines))
