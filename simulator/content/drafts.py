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
    value, problems = take(form, document, {**document.data, "id": name})
    drafts.findings += problems
    if value is not None:
        into[name] = value


def _vocabulary(drafts: Drafts) -> None:
    documents: dict[str, Document] = {}
    for name in VOCABULARY_FILES:
        document = drafts.documents.get(f"scorecards/{name}")
        if document is None:
            drafts.findings.append(Diagnostic("R301", "error", Place(f"scorecards/{name}"), f"The library has no scorecards/{name}.",
                                              "Copy it from the shipped library and change it there."))
        elif isinstance(document.data, dict):
            documents[name] = document
    if len(documents) < len(VOCABULARY_FILES):
        return
    before = len(drafts.findings)
    entries = _entries(drafts)
    acts = _acts(entries, documents["acts.yaml"])
    facts = entries(Fact, documents["acts.yaml"], ("facts",))
    outcomes = entries(Outcome, documents["acts.yaml"], ("outcomes",))
    statements = entries(Statement, documents["guide.yaml"], ("statements",))
    spiels = entries(Spiel, documents["spiels.yaml"], ("spiels",))
    company, problems = take(Company, documents["company.yaml"], documents["company.yaml"].data)
    drafts.findings += problems
    if company is not None and len(drafts.findings) == before:
        drafts.vocabulary = Vocabulary(acts=acts, facts=facts, outcomes=outcomes, statements=statements, spiels=spiels, company=company)


Entries = Callable[..., dict[str, Any]]


def _entries(drafts: Drafts) -> Entries:
    def entries(form: type[BaseModel], document: Document, path: Path, **extra: Any) -> dict[str, Any]:
        """Read a mapping of id to value."""
        found: dict[str, Any] = {}
        for name, data in _at(document.data, path).items():
            value, problems = take(form, document, {**data, **extra, "id": name} if isinstance(data, dict) else data, (*path, name))
            drafts.findings.extend(problems)
            if value is not None:
                found[name] = value
        return found

    return entries


def _acts(entries: Entries, document: Document) -> dict[str, Act]:
    acts: dict[str, Act] = {}
    for group in _at(document.data, ("trainee",)):
        acts |= entries(Act, document, ("trainee", group), by="trainee", group=group)
    return acts | entries(Act, document, ("customer",), by="customer", group="customer")


def _at(data: Any, path: Path) -> dict[str, Any]:
    for step in path:
        data = data.get(step, {}) if isinstance(data, dict) else {}
    return data if isinstance(data, dict) else {}
