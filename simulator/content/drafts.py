"""All files of a library, read one by one, before anything is checked between them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Any, TypeVar

from pydantic import BaseModel

from simulator.content.forms import take
from simulator.content.reader import Document, Path, read
from simulator.diagnostics.diagnostic import Diagnostic, Place
from simulator.domain.persona import Persona
from simulator.domain.scenario import Plays, Scenario, SharedResponses
from simulator.domain.scorecard import Scorecard
from simulator.domain.vocabulary import Act, Company, Fact, Outcome, Spiel, Statement, Vocabulary

Form = TypeVar("Form", bound=BaseModel)
VOCABULARY_FILES = ("acts.yaml", "company.yaml", "guide.yaml", "spiels.yaml")


@dataclass
class Drafts:
    """What could be read, by id, each with the document it came from; and what could not."""

    documents: dict[str, Document] = field(default_factory=dict)
    personas: dict[str, Persona] = field(default_factory=dict)
    scenarios: dict[str, Scenario] = field(default_factory=dict)
    shared: dict[str, SharedResponses] = field(default_factory=dict)
    scorecards: dict[str, Scorecard] = field(default_factory=dict)
    plays: dict[str, Plays] = field(default_factory=dict)
    vocabulary: Vocabulary | None = None
    findings: list[Diagnostic] = field(default_factory=list)

    def ids(self, folder: str) -> set[str]:
        """Ids of all files of a folder, the unreadable ones included: a broken file is not an unknown name."""
        return {PurePosixPath(name).stem for name in self.documents
                if str(PurePosixPath(name).parent) == folder and not name.endswith(".plays.yaml")}

    def document(self, kind: str, name: str) -> Document:
        """The document of a persona, scenario, shared file, scorecard or plays file."""
        return self.documents[_FILES[kind].format(name)]


_FILES = {
    "persona": "personas/{}.yaml",
    "scenario": "scenarios/{}.yaml",
    "shared": "scenarios/shared/{}.yaml",
    "scorecard": "scorecards/{}.yaml",
    "plays": "scenarios/{}.plays.yaml",
}


def collect(files: Mapping[str, str]) -> Drafts:
    """Read every YAML file of the three folders."""
    drafts = Drafts()
    for name in sorted(files):
        document = read(name, files[name])
        drafts.documents[name] = document
        drafts.findings += document.problems
    _vocabulary(drafts)
    for name, document in drafts.documents.items():
        if isinstance(document.data, dict):
            _draft(drafts, PurePosixPath(name), document)
    return drafts


def _draft(drafts: Drafts, path: PurePosixPath, document: Document) -> None:
    folder, stem = str(path.parent), path.stem
    if folder == "personas":
        _keep(drafts, drafts.personas, Persona, document, stem)
    elif folder == "scenarios/shared":
        _keep(drafts, drafts.shared, SharedResponses, document, stem)
    elif folder == "scenarios" and stem.endswith(".plays"):
        _keep(drafts, drafts.plays, Plays, document, stem.removesuffix(".plays"))
    elif folder == "scenarios":
        _keep(drafts, drafts.scenarios, Scenario, document, stem)
    elif folder == "scorecards" and path.name not in VOCABULARY_FILES:
        _keep(drafts, drafts.scorecards, Scorecard, document, stem)


def _keep(drafts: Drafts, into: dict[str, Form], form: type[Form], document: Document, name: str) -> None:
    drafts.findings += not_given(form, document, ())
    value, problems = take(form, document, {**document.data, "id": name})
    drafts.findings += problems
    if value is not None:
        into[name] = value


