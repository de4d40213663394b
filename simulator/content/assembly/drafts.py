"""All files of a library, read one by one, before anything is checked between them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import TypeVar

from pydantic import BaseModel

from simulator.content.assembly.desk_file import DESK_FILE, read_desk
from simulator.content.assembly.glossary_file import GLOSSARY_FILE, read_glossary
from simulator.content.assembly.lexicon import VOCABULARY_FILES, read_vocabulary
from simulator.content.assembly.meanings_file import MEANINGS_FILE, read_meanings
from simulator.content.assembly.move_list import MOVES_FILE, read_moves
from simulator.content.assembly.over import whole
from simulator.content.assembly.right_and_wrong import in_one_list
from simulator.content.assembly.translations import is_translation
from simulator.content.reading.forms import take_entry
from simulator.content.reading.reader import Document
from simulator.diagnostics.diagnostic import Diagnostic
from simulator.domain.glossary import NO_GLOSSARY, Glossary
from simulator.domain.moves import NO_MOVES, MoveList
from simulator.domain.persona import Persona
from simulator.domain.programme import Programme
from simulator.domain.scenario import Plays, Scenario, SharedResponses
from simulator.domain.scorecard import Scorecard
from simulator.domain.vocabulary import Vocabulary

Form = TypeVar("Form", bound=BaseModel)
FOLDERS = ("personas", "scenarios", "scenarios/shared", "scenarios/programmes", "scorecards")
"""Where files are read from; a file anywhere else would be passed over."""


@dataclass
class Drafts:
    """What could be read of a library, each thing as its own file has it, and what could not.

    `documents` is by path inside the library, a document for every file, also the unreadable ones; all other tables are
    by id and hold only what fits its form. `vocabulary` is None where a whole part of it is missing or unreadable.
    `findings` are those of reading: YAML, forms, files in folders that nothing is read from. `replaced`: what stands
    over something of a library beneath, to a hash of that.
    """

    documents: dict[str, Document] = field(default_factory=dict)
    personas: dict[str, Persona] = field(default_factory=dict)
    scenarios: dict[str, Scenario] = field(default_factory=dict)
    shared: dict[str, SharedResponses] = field(default_factory=dict)
    scorecards: dict[str, Scorecard] = field(default_factory=dict)
    plays: dict[str, Plays] = field(default_factory=dict)
    programmes: dict[str, Programme] = field(default_factory=dict)
    vocabulary: Vocabulary | None = None
    moves: MoveList = NO_MOVES
    glossary: Glossary = NO_GLOSSARY
    meanings: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    findings: list[Diagnostic] = field(default_factory=list)
    replaced: Mapping[str, str] = field(default_factory=dict)

    def ids(self, folder: str) -> set[str]:
        """Ids of all files of one of FOLDERS but plays; unreadable ones included, for they are no unknown names."""
        found = (name.rpartition("/") for name in self.documents if _is_content(name))
        return {file.rpartition(".")[0] for where, _, file in found if where == folder}

    def document(self, kind: str, name: str) -> Document:
        """The document of a file by its kind, one of those in _FILES, and its id. Raises KeyError."""
        return self.documents[_FILES[kind].format(name)]


_FILES = {
    "persona": "personas/{}.yaml",
    "scenario": "scenarios/{}.yaml",
    "shared": "scenarios/shared/{}.yaml",
    "programme": "scenarios/programmes/{}.yaml",
    "scorecard": "scorecards/{}.yaml",
    "plays": "scenarios/{}.plays.yaml",
}


_NO_SCORECARDS = (*VOCABULARY_FILES, DESK_FILE, MOVES_FILE, GLOSSARY_FILE, MEANINGS_FILE)
"""Files beside the scorecards that are none."""


def _is_content(name: str) -> bool:
    return not name.endswith(".plays.yaml") and not is_translation(name)


def collect(files: Mapping[str, str], unread: Iterable[str] = ()) -> Drafts:
    """Drafts from texts, by path inside the library; `unread` are paths of files whose text could not be had."""
    found = whole(files, unread)
    drafts = draft(found.documents) if found.complete else Drafts()
    drafts.findings += found.findings
    drafts.replaced = found.replaced
    return drafts


def draft(documents: dict[str, Document]) -> Drafts:
    """Drafts from documents that have been read, by path inside the library; each document is kept as it is,
    but that sets of right and wrong answers are lists.
    """
    drafts = Drafts({})
    for name, document in documents.items():
        drafts.findings += document.problems
        drafts.documents[name], problems = in_one_list(document)
        drafts.findings += problems
    drafts.vocabulary, problems = read_vocabulary(drafts.documents)
    drafts.findings += problems
    desk, problems = read_desk(drafts.documents)
    drafts.findings += problems
    if drafts.vocabulary is not None:
        drafts.vocabulary = None if desk is None else drafts.vocabulary.model_copy(update={"desk": desk})
    drafts.moves, problems = read_moves(drafts.documents)
    drafts.findings += problems
    drafts.glossary, problems = read_glossary(drafts.documents)
    drafts.findings += problems
    drafts.meanings, problems = read_meanings(drafts.documents)
    drafts.findings += problems
    for name, document in drafts.documents.items():
        if is_translation(name):
            continue
        path = PurePosixPath(name)
        if str(path.parent) not in FOLDERS:
            drafts.findings.append(
                document.finding(
                    "R320", (), "Nothing is read from this folder.", f"Move the file into {_nearest_folder(path)}/."
                )
            )
        elif isinstance(document.data, dict):
            _draft(drafts, path, document)
    return drafts


def _nearest_folder(path: PurePosixPath) -> str:
    return next((str(parent) for parent in path.parents if str(parent) in FOLDERS), "personas")


def _draft(drafts: Drafts, path: PurePosixPath, document: Document) -> None:
    folder, stem = str(path.parent), path.stem
    if folder == "personas":
        _keep(drafts, drafts.personas, Persona, document, stem)
    elif folder == "scenarios/shared":
        _keep(drafts, drafts.shared, SharedResponses, document, stem)
    elif folder == "scenarios/programmes":
        _keep(drafts, drafts.programmes, Programme, document, stem)
    elif folder == "scenarios" and stem.endswith(".plays"):
        _keep(drafts, drafts.plays, Plays, document, stem.removesuffix(".plays"))
    elif folder == "scenarios":
        _keep(drafts, drafts.scenarios, Scenario, document, stem)
    elif folder == "scorecards" and path.name not in _NO_SCORECARDS:
        _keep(drafts, drafts.scorecards, Scorecard, document, stem)


def _keep(drafts: Drafts, into: dict[str, Form], form: type[Form], document: Document, name: str) -> None:
    value, problems = take_entry(form, document, (), {"id": name})
    drafts.findings += problems
    if value is not None:
        into[name] = value
