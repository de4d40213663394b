"""The four files that hold a library's own words: acts, company, guide and spiels.

An entry with a mistake in it still counts as a name, so that one mistake is one finding and not one for every use.
"""

from collections.abc import Collection, Mapping
from typing import Any

from pydantic import BaseModel

from simulator.content.reading.forms import take, take_entry
from simulator.content.reading.reader import Document, KeyPath
from simulator.diagnostics.diagnostic import Diagnostic, Location, meant
from simulator.domain.roles import Role
from simulator.domain.vocabulary import (
    CUSTOMER,
    EVENTS,
    HANGS_UP,
    Act,
    Company,
    Fact,
    GroupHead,
    Outcome,
    Spiel,
    Statement,
    Vocabulary,
)

VOCABULARY_FILES = ("acts.yaml", "company.yaml", "guide.yaml", "spiels.yaml")
OPEN_CUES = ("concern", "story", "pushback")
"""Cues of a persona that the scenario fills."""
_HEAD = "role"
"""What stands in a group of trainee acts besides the acts."""
_PARTS: Mapping[str, tuple[str, ...]] = {
    "acts.yaml": ("trainee", "customer", "facts", "outcomes"),
    "guide.yaml": ("statements",),
    "spiels.yaml": ("spiels",),
}


def read_vocabulary(documents: Mapping[str, Document]) -> tuple[Vocabulary | None, list[Diagnostic]]:
    """The vocabulary out of all documents of a library (by path), and what is wrong with its four files.

    An entry that does not fit its form is there with harmless values instead. None where a whole file or part is
    missing or unreadable: then every name in it would seem unknown.
    """
    reading = _Reading(documents)
    missing = [name for name in VOCABULARY_FILES if f"scorecards/{name}" not in documents]
    for name in missing:
        place = Location(f"scorecards/{name}")
        message = f"The library has no file scorecards/{name}."
        reading.findings.append(
            Diagnostic("R301", "error", place, message, "Copy it from the shipped library and change it there.")
        )
    if missing or any(not isinstance(reading.document(name).data, dict) for name in VOCABULARY_FILES):
        return None, reading.findings
    vocabulary = reading.vocabulary()
    return (vocabulary if reading.whole else None), reading.findings


class _Reading:
    """One pass over the four files."""

    def __init__(self, documents: Mapping[str, Document]) -> None:
        self.documents = documents
        self.findings: list[Diagnostic] = []
        self.declared: list[Role] = []
        """Roles of groups and acts, in file order."""
        self.whole = True
        """False once a whole part is missing: then every name in it would seem unknown."""

    def document(self, name: str) -> Document:
        return self.documents[f"scorecards/{name}"]

    def vocabulary(self) -> Vocabulary:
        for name, parts in _PARTS.items():
            self._parts(self.document(name), parts)
        acts = self._acts(self.document("acts.yaml"))
        return Vocabulary(
            acts=acts,
            facts=self._entries(Fact, "acts.yaml", ("facts",), values=(), means=""),
            outcomes=self._entries(Outcome, "acts.yaml", ("outcomes",), means=""),
            statements=self._entries(Statement, "guide.yaml", ("statements",), kind="advice", says=""),
            spiels=self._entries(Spiel, "spiels.yaml", ("spiels",), statement="", text="", acts=(), verbatim=False),
            company=self._company(self.document("company.yaml")),
            declared=tuple(dict.fromkeys(self.declared)),
        )

    def _parts(self, document: Document, parts: tuple[str, ...]) -> None:
        self.whole = self.whole and set(parts) <= set(document.data)
        for key in document.data:
            if key not in parts:
                fix = meant(key, parts, f"Known here: {', '.join(parts)}.")
                self.findings.append(document.finding("F201", (key,), f"`{key}` cannot stand here.", fix, key=True))
        near = {meant(key, parts, "") for key in document.data if key not in parts}
        for part in parts:
            if part not in document.data and not any(f"`{part}`" in fix for fix in near):
                self.findings.append(
                    document.finding(
                        "F202", (), f"`{part}` is missing here.", f"Add `{part}:` and its entries under it."
                    )
                )

    def _mapping(self, document: Document, path: KeyPath) -> dict[str, Any]:
        data = document.data
        for step in path:
            data = data.get(step, {})
        if isinstance(data, dict):
            return data
        self.whole = False
        message = f"Names with values are expected under `{path[-1]}`."
        self.findings.append(
            document.finding(
                "F209", path, message, "Write `name: {...}` lines under it, two spaces further in.", key=True
            )
        )
        return {}

    def _entries(self, form: type[BaseModel], file: str, path: KeyPath, **mended: Any) -> dict[str, Any]:
        document = self.document(file)
        return {
            name: self._entry(form, document, (*path, name), {"id": name}, mended)
            for name in self._mapping(document, path)
        }

    def _entry(
        self,
        form: type[BaseModel],
        document: Document,
        path: KeyPath,
        given: Mapping[str, str],
        mended: Mapping[str, Any],
    ) -> Any:
        value, problems = take_entry(form, document, path, given)
        self.findings += problems
        return value if value is not None else form.model_construct(None, **mended, **given)

    def _acts(self, document: Document) -> dict[str, Act]:
        found: dict[str, Act] = {}
        groups = self._mapping(document, ("trainee",))
        for group in groups:
            path: KeyPath = ("trainee", group)
            acts = self._mapping(document, path)
            role = self._head(document, path, acts)
            for name in acts:
                if name != _HEAD:
                    self._act(document, (*path, name), found, groups, {"by": "trainee", "group": group}, role)
            if group in (*EVENTS, HANGS_UP):
                message = f"A group cannot be called `{group}`: that is {_meaning(group)}."
                self.findings.append(document.finding("R317", path, message, "Give the group another name.", key=True))
        customer = self._mapping(document, ("customer",))
        taken = {*groups, *(name for name, entry in customer.items() if _is_group(entry))}
        for name, entry in customer.items():
            if _is_group(entry):
                for inside in entry:
                    self._act(document, ("customer", name, inside), found, taken, _heard(name), None)
            else:
                self._act(document, ("customer", name), found, taken, _heard(CUSTOMER), None)
        return found

    def _head(self, document: Document, path: KeyPath, group: Mapping[str, Any]) -> Role | None:
        """The role that a group declares for its acts."""
        if _HEAD not in group:
            return None
        head, problems = take(GroupHead, document, {_HEAD: group[_HEAD]}, path)
        self.findings += problems
        if head is None or head.role is None:
            return None
        self.declared.append(head.role)
        return head.role

    def _act(
        self,
        document: Document,
        here: KeyPath,
        found: dict[str, Act],
        groups: Collection[str],
        given: Mapping[str, str],
        role: Role | None,
    ) -> None:
        """Read one act into those found; it has the role of its group where it declares none itself."""
        name = str(here[-1])
        if name in found:
            message = f"The act `{name}` stands here a second time; it is already in `{found[name].group}`."
            self.findings.append(document.finding("R316", here, message, "Keep one of the two.", key=True))
            return
        reserved = (*groups, *EVENTS, *OPEN_CUES, *((HANGS_UP,) if given["by"] == "trainee" else ()))
        if name in reserved:
            message = f"An act cannot be called `{name}`: that is {_meaning(name)}."
            self.findings.append(document.finding("R317", here, message, "Give the act another name.", key=True))
        label = "" if document.has((*here, "label")) else None
        act: Act = self._entry(Act, document, here, {"id": name, **given}, {"means": "", "label": label})
        if act.role is not None:
            self.declared.append(act.role)
        found[name] = act if act.role is not None else act.model_copy(update={"role": role})

    def _company(self, document: Document) -> Company:
        company, problems = take(Company, document, document.data)
        self.findings += problems
        if company is not None:
            return company
        departments = document.data.get("departments")
        names = {name: str(text) for name, text in departments.items()} if isinstance(departments, dict) else {}
        return Company.model_construct(name="", agent_names=(), departments=names, currency="")


def _is_group(entry: Any) -> bool:
    """Whether an entry among the customer's acts is a group of them: it holds nothing but acts."""
    return isinstance(entry, dict) and bool(entry) and all(isinstance(act, dict) for act in entry.values())


def _heard(group: str) -> Mapping[str, str]:
    return {"by": "customer", "group": group}


def _meaning(name: str) -> str:
    if name in (*EVENTS, HANGS_UP):
        return "something that happens in every call"
    return "a cue that each scenario fills" if name in OPEN_CUES else "a group of acts"
