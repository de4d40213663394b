"""What new files ask, as questions; and the answers, written in their places."""

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from simulator.services.authoring.starting.trying import quoted

_TODO = re.compile(r'(?P<before>\[?)"TODO: (?P<text>(?:[^"\\]|\\.)*)"')
_EXAMPLE = re.compile(r"\s*(?:Others say|For example): ")
_MORE = re.compile(r"\s+\|\s+")


class Question(NamedTuple):
    """One thing that is still to be written: where, what is asked, and what is written for it elsewhere.

    `several`: more than one text may stand there, with ` | ` between them.
    """

    path: Path
    place: str
    text: str
    example: str
    several: bool


def questions(paths: Sequence[Path]) -> tuple[Question, ...]:
    """Everything that is still to be written in some files, in order; comments are left alone."""
    found = []
    for path in paths:
        heads = [""]
        for line in path.read_text(encoding="utf-8").splitlines():
            depth = (len(line) - len(line.lstrip())) // 2
            heads[depth:] = [*[""] * (depth - len(heads)), line.strip(" -").partition(":")[0]]
            for todo in () if line.lstrip().startswith("#") else _TODO.finditer(line):
                text, _, example = _EXAMPLE.sub("\0", todo["text"], count=1).partition("\0")
                inside = line[: todo.start()].strip(" -[{").rstrip(" :[{").rpartition(" ")[2].strip("{[,")
                place = ", ".join(filter(None, (*heads[:depth][-1:], inside)))
                found.append(Question(path, place, text, example, bool(todo["before"])))
    return tuple(found)


def write_answers(asked: Sequence[Question], answers: Mapping[int, str]) -> None:
    """Write answers (by the number of the question, from 0) in place of what they were asked for; the rest stays."""
    for path in dict.fromkeys(question.path for question in asked):
        given = (answers.get(number, "") for number, question in enumerate(asked) if question.path == path)
        lines = [_filled(line, given) for line in path.read_text(encoding="utf-8").splitlines()]
        path.write_text("\n".join((*lines, "")), encoding="utf-8", newline="\n")


def _filled(line: str, given: Iterator[str]) -> str:
    """A line with the next answers in it, one for each thing that it asks for."""
    return line if line.lstrip().startswith("#") else _TODO.sub(lambda todo: _answered(todo, next(given)), line)


def _answered(todo: re.Match[str], answer: str) -> str:
    if not answer.strip():
        return todo[0]
    texts = _MORE.split(answer.strip()) if todo["before"] else [answer.strip()]
    return todo["before"] + ", ".join(map(quoted, texts))
