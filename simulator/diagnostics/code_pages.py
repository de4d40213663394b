"""The catalogue: a page for each code, with an example that fails and its fix. Tests keep the examples true."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from simulator.domain.errors import NotFound
from simulator.domain.nearest import nearest

FAMILIES = {
    "Y": "Files and YAML",
    "F": "Forms",
    "R": "Names that refer to something",
    "P": "Personas",
    "S": "Scenarios",
    "C": "Scorecards",
    "L": "Plays",
    "Q": "Proof",
    "W": "Item writing",
}
_BLOCK = re.compile(r"^`(?P<file>[^`\n]+)`\n\n```yaml\n(?P<text>.*?)```$", re.MULTILINE | re.DOTALL)
_SAID = re.compile(r"^```text\n(.*?)```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Page:
    """The page of a code. `text` is the whole of it, in Markdown.

    `example` and `fix` are the files of the failing example and of its mended form, path inside the library to text;
    `said` are the lines that `simulator check` or `prove` prints about the example. Empty where the page has none.
    """

    code: str
    title: str
    text: str
    example: dict[str, str]
    fix: dict[str, str]
    said: tuple[str, ...]


def _folder() -> Traversable:
    return files("simulator.diagnostics") / "codes"


@cache
def codes() -> tuple[str, ...]:
    """Every code that has a page, by family in the order in which files are checked."""
    found = [item.name.removesuffix(".md") for item in _folder().iterdir() if item.name.endswith(".md")]
    return tuple(sorted(found, key=lambda code: ([*FAMILIES].index(code[0]), code)))


def page(code: str) -> Page:
    """The page of a code, in capitals or not. Raises NotFound, with the nearest code, where there is none."""
    wanted = code.strip().upper()
    if wanted not in codes():
        near = nearest(wanted, codes())
        raise NotFound("diagnostic", code, codes() if near is None else (near,))
    text = (_folder() / f"{wanted}.md").read_text(encoding="utf-8")
    heading = text.partition("\n")[0]
    example, _, fix = text.partition("\n## Fix\n")
    said = _SAID.search(example)
    return Page(
        code=wanted,
        title=heading.removeprefix(f"# {wanted}: "),
        text=text,
        example=_files(example),
        fix=_files(fix),
        said=tuple(said[1].splitlines()) if said else (),
    )


def pages() -> Iterator[Page]:
    """All pages, in the order of `codes`."""
    return (page(code) for code in codes())


def _files(text: str) -> dict[str, str]:
    return {found["file"]: found["text"] for found in _BLOCK.finditer(text)}
