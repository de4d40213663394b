"""A persona begun by questions, or from a copy: a file that checks, with TODO where only its author knows more."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass

from simulator.domain.errors import SimulatorError

TODO = re.compile(r"\bTODO\b")


class Unanswered(SimulatorError):
    """A question without which there is no persona."""


@dataclass(frozen=True, slots=True)
class Answers:
    """What an author says of a customer. `worse` and `helps` are acts or groups of acts of the library.

    `like` is the persona whose conversation this one takes over; `start` the mood they call in.
    """

    name: str
    who: str
    wants: str
    like: str
    start: str
    worse: tuple[str, ...]
    helps: tuple[str, ...]
    angry_words: tuple[str, ...]
    calm_words: tuple[str, ...]


def file_name(name: str) -> str:
    """The id that a title gives: small letters, figures and _. Raises Unanswered where nothing is left."""
    found = re.sub(r"[^a-z0-9]+", "_", name.lower()).strip("_")[:50].strip("_")
    if not found or not found[0].isalpha():
        raise Unanswered("Give the customer a name that begins with a letter: it is what the file is called.")
    return found


def persona_text(answers: Answers) -> str:
    """The file of a persona, as YAML."""
    if not answers.who.strip():
        raise Unanswered("Say in a sentence who this is. Everybody who chooses the call reads it.")
    return "\n".join(_lines(answers)) + "\n"


def _lines(answers: Answers) -> Iterator[str]:
    about = " ".join(part.strip().rstrip(".") + "." for part in (answers.who, answers.wants) if part.strip())
    yield f"title: {_quoted(answers.name.strip())}"
    yield f"about: {_quoted(about)}"
    yield f"like: {answers.like}"
    yield f"mood: {{start: {answers.start}, hangs_up_below: furious}}"
    reacts = [f"{act}: 1" for act in answers.helps] + [f"{act}: -1" for act in answers.worse]
    if reacts:
        yield f"reacts: {{{', '.join(reacts)}}}"
    yield "# What they say when nothing you said was an answer. TODO: read these aloud, and make them theirs."
    yield "ignored:"
    yield f"  hot: [{', '.join(map(_quoted, answers.angry_words or ('That is no answer. (TODO)',)))}]"
    yield f"  any: [{', '.join(map(_quoted, answers.calm_words or ('I was asking something else. (TODO)',)))}]"
    yield "# TODO: their own words at the start, under states; see the persona they are like for the names of states."


def copied(text: str, title: str) -> str:
    """The text of a file under another title; everything else as it is, with a TODO above."""
    head = "# TODO: a copy. Make what they say their own: the same sentence in two mouths is a finding.\n"
    changed, count = re.subn(r"^title:.*$", lambda _: f"title: {_quoted(title)}", text, count=1, flags=re.MULTILINE)
    return head + (changed if count else f"title: {_quoted(title)}\n{text}")


def todo_lines(text: str) -> tuple[int, ...]:
    """The lines, from 1, that still say TODO."""
    return tuple(number for number, line in enumerate(text.splitlines(), 1) if TODO.search(line))


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
