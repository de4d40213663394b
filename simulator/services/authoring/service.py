"""What somebody who writes content asks: is it right, is it fair, what does it say, what does a change change.

Every use case raises NotFound where there is no library folder; those that need content that can be played raise
BrokenLibrary. `root` is a library folder; None is the one in use.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from simulator.content.assembly.own_names import own_names
from simulator.content.reading.json_schemas import schema_files
from simulator.diagnostics import code_pages
from simulator.diagnostics.diagnostic import Diagnostic
from simulator.domain.base import Form
from simulator.domain.errors import SimulatorError
from simulator.domain.people import Person
from simulator.proof.certifying.certificate import Certificate
from simulator.services.authoring import prove
from simulator.services.authoring.check import check_folder
from simulator.services.authoring.check import check_text as text_checked
from simulator.services.authoring.diagram.drawing import FORMATS
from simulator.services.authoring.diagram.states import graph_of
from simulator.services.authoring.difference.calls import changed_keys
from simulator.services.authoring.difference.compare import Side, compare
from simulator.services.authoring.kept_certificates import fitting_certificates
from simulator.services.authoring.replaced import note_replaced
from simulator.services.authoring.sarif import sarif
from simulator.services.authoring.sheet.columns import COLUMNS, as_csv, cells
from simulator.services.authoring.sheet.html_page import as_html
from simulator.services.authoring.sheet.sentences import Sheet, sheet
from simulator.services.authoring.sheet.taking_in import take_in, write
from simulator.services.authoring.sheet.written import documents_of
from simulator.services.authoring.starting.answers import Question, questions, write_answers
from simulator.services.authoring.starting.library import EXAMPLE, new_library
from simulator.services.authoring.starting.persona import new_persona
from simulator.services.authoring.starting.scenario import new_scenario
from simulator.services.authoring.views import Checked, Difference, Proved, Returned, Started
from simulator.services.authoring.watch import watch
from simulator.services.library.folder import library_in_use, load_files, open_library, read_folder
from simulator.storage import open_store

__all__ = ["COLUMNS", "as_csv", "as_html", "cells", "sarif"]


def check(who: Person, root: Path | None) -> Checked:
    """Every finding in a library folder."""
    return check_folder(root or library_in_use())


def check_text(who: Person, root: Path | None, name: str, text: str) -> tuple[Diagnostic, ...]:
    """What is wrong with a library once its file `name` (its path inside) says this, for every keystroke."""
    return text_checked(root or library_in_use(), name, text)


def keep_checking(who: Person, root: Path | None, wait: Callable[[float], object]) -> Iterator[Checked]:
    """What a check finds, now and after every save, for ever; `wait` sleeps so many seconds."""
    return watch(root or library_in_use(), wait)


def accept(who: Person, root: Path | None) -> int:
    """Note what the library's own entries stand in the place of, as it is beneath now; returns how many there are.

    From then on a check tells which of them have changed beneath. Raises SimulatorError where that cannot be written.
    """
    return note_replaced(root or library_in_use())


def start_persona(
    who: Person,
    root: Path | None,
    name: str,
    *,
    like: str | None = None,
    line: str = "customer",
    scenarios: Sequence[str] = (),
) -> Started:
    """Write a new persona, like another one, that comes to the scenarios that fit. See `new_persona`."""
    return new_persona(root or library_in_use(), name, like=like, line=line, scenarios=scenarios)


def start_scenario(
    who: Person,
    root: Path | None,
    name: str,
    *,
    like: str | None = None,
    concern: str | None = None,
    cases: Sequence[str] = (),
    personas: Sequence[str] = (),
    answers: Sequence[str] = (),
) -> Started:
    """Write a new scenario with its cases and an example call. See `new_scenario`."""
    where = root or library_in_use()
    return new_scenario(where, name, like=like, concern=concern, cases=cases, personas=personas, answers=answers)


def start_library(
    who: Person, folder: Path, over: str | None = None, names: Mapping[str, Any] | None = None
) -> Started:
    """Write a new library: a tiny company, or one `over` another library. See `new_library`.

    `names`: what parts of a company are called (`concern`, `lookups`, `fact`, `desk`); left out, as in the example.
    """
    first, *more = (names or {}).get("lookups") or (EXAMPLE.lookup,)
    told = {key: name for key, name in (names or {}).items() if key != "lookups"}
    return new_library(folder, over, EXAMPLE._replace(lookup=first, lookups=tuple(more), **told))


def still_asked(who: Person, started: Started) -> tuple[Question, ...]:
    """What is still to be written in files that were begun, as questions."""
    return questions(started.written)


def answer(who: Person, asked: Sequence[Question], answers: Mapping[int, str]) -> None:
    """Write answers, by the number of the question from 0, in their places. Raises SimulatorError."""
    try:
        write_answers(asked, answers)
    except OSError as error:
        raise SimulatorError(f"The answers cannot be written: {error.strerror}.") from None


def explain(who: Person, code: str) -> code_pages.Page:
    """The page of a code, with an example and its fix. Raises NotFound."""
    return code_pages.page(code)


def write_schemas(who: Person, folder: Path, root: Path | None = None) -> None:
    """Write the JSON Schemas of all kinds of file, for editors, with all names of a library in them.

    Raises NotFound where there is no library, SimulatorError where the files cannot be written.
    """
    names = own_names(load_files(*read_folder(root or library_in_use())).drafts)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, text in schema_files(names):
            (folder / name).write_text(text, encoding="utf-8")
    except OSError as error:
        raise SimulatorError(f"The schemas cannot be written to {folder}: {error.strerror}.") from None


def prove_calls(
    who: Person,
    root: Path | None,
    scenario: str | None = None,
    persona: str | None = None,
    case: str | None = None,
    *,
    form: Form = "prompted",
    afresh: bool = False,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> Proved:
    """Prove calls; one whose certificate still fits its content is proved again only if `afresh`.

    `progress` is told how many of how many are done. Raises NotFound for a name the library does not have.
    """
    return prove.prove_folder(
        root or library_in_use(), scenario, persona, case, form=form, afresh=afresh, progress=progress
    )


def keep_certificates(who: Person, root: Path | None, certificates: Iterable[Certificate]) -> list[Path]:
    """Write certificates beside the scenarios; returns the files. Raises SimulatorError."""
    return prove.write_certificates(root or library_in_use(), certificates)


def difference(
    who: Person,
    old: Path,
    new: Path,
    *,
    afresh: bool = False,
    progress: Callable[[int, int], None] = lambda done, total: None,
) -> Difference:
    """What differs between two library folders, down to every call already taken.

    Certificates are compared where both libraries keep one that fits. `afresh` proves what has none, in all calls that
    change; `progress` is told how many of how many proofs are done.
    """
    before, after = _side(old), _side(new)
    if afresh:
        before, after = _proved(before, after, progress)
    with open_store() as store:
        return compare(before, after, store.graded_calls())


def _side(root: Path) -> Side:
    library, files = open_library(root)
    return Side(library, files, fitting_certificates(library, root))


def _proved(before: Side, after: Side, progress: Callable[[int, int], None]) -> tuple[Side, Side]:
    changed = changed_keys(before.library, after.library)
    missing = [tuple(key for key in changed if key not in side.certificates) for side in (before, after)]
    done, total, sides = 0, sum(map(len, missing)), []
    for side, keys in zip((before, after), missing, strict=True):
        found = dict(side.certificates)
        for item in prove.prove_all(side.library, keys):
            found[item.key] = item
            done += 1
            progress(done, total)
        sides.append(replace(side, certificates=found))
    return sides[0], sides[1]


def drawing(who: Person, root: Path | None, name: str, form: str) -> str:
    """The statechart of a persona or scenario as text of a form: mermaid, dot or svg. Raises NotFound."""
    return FORMATS[form](graph_of(root or library_in_use(), name))


def sentences(who: Person, root: Path | None, scenario: str) -> Sheet:
    """Every sentence that can ever be said in a scenario, with where it is written. Raises NotFound."""
    library, files = open_library(root or library_in_use())
    known = scenario in library.scenarios
    return sheet(library, scenario, documents_of(library, files, scenario) if known else None)


def sheet_back(who: Person, root: Path | None, scenario: str, file: Path) -> Returned:
    """What a sheet of sentences that was edited in a spreadsheet would change. Nothing is written.

    Raises NotFound, SimulatorError where the file cannot be read, and BadSheet, whole, for anything wrong in it.
    """
    try:
        content = file.read_bytes()
    except OSError as error:
        raise SimulatorError(f"{file} cannot be read: {error.strerror}.") from None
    return take_in(root or library_in_use(), scenario, file.name, content)


def write_sheet(who: Person, returned: Returned) -> tuple[str, ...]:
    """Write what such a sheet changes into the library, all or nothing. Raises SimulatorError. Returns the files."""
    return write(returned)
