"""Roles: what the program cannot do without is declared, and what is declared means something."""

from simulator.content.assembly.resolve import ResolvedDrafts
from simulator.content.reading.reader import Document, KeyPath
from simulator.diagnostics.diagnostic import Diagnostic, Findings
from simulator.domain.roles import ERRORS, ROLES, Role
from simulator.domain.vocabulary import CUSTOMER, Act, Vocabulary

FILE = "scorecards/acts.yaml"
_OPEN_CUES: tuple[Role, ...] = ("story", "pushback")


def check_roles(drafts: ResolvedDrafts, vocabulary: Vocabulary) -> Findings:
    """Roles that are missing, and roles that mean nothing where they stand.

    Nothing is said while something in the vocabulary cannot be read: that may be the very role.
    """
    document = drafts.documents[FILE]
    if any(item.location.file == FILE for item in drafts.findings):
        return
    for act in vocabulary.acts.values():
        yield from _misplaced(document, act)
    yield from _ambiguous(document, vocabulary)
    for role in vocabulary.lacking:
        yield _lacking(document, role)
    yield from _left_open(drafts, vocabulary)


def _path(act: Act) -> KeyPath:
    return ("trainee", act.group, act.id) if act.by == "trainee" else ("customer", act.id)


def _misplaced(document: Document, act: Act) -> Findings:
    path = _path(act)
    if act.role is not None and ROLES[act.role].by != act.by:
        message = f"`{act.role}` is a role of the {ROLES[act.role].by}'s acts, and `{act.id}` is one of the {act.by}'s."
        known = ", ".join(role for role, meaning in ROLES.items() if meaning.by == act.by)
        yield document.finding("R324", _role_of(document, path), message, f"Possible here: {known}.")
    if act.shows is not None and not act.is_action:
        message = f"`{act.id}` shows something of the account, and there is no button for it."
        yield document.finding("R324", (*path, "shows"), message, "Add a `label`, or take `shows` out.")


def _role_of(document: Document, path: KeyPath) -> KeyPath:
    """Where the role of an act is written: beside it, else at the head of its group."""
    own = (*path, "role")
    return own if document.has(own) else (*path[:-1], "role")


def _ambiguous(document: Document, vocabulary: Vocabulary) -> Findings:
    """A role of the customer's is had by one act only: the program has to know which to take."""
    for role, meaning in ROLES.items():
        first, *others = vocabulary.with_role(role) or ("",)
        if meaning.by == "customer":
            for name in others:
                message = f"`{first}` already has the role `{role}`, and only one act can."
                group = vocabulary.acts[name].group
                place = ("customer", *(() if group == CUSTOMER else (group,)), name, "role")
                yield document.finding("R324", place, message, "Take it away from one of the two.")


def _lacking(document: Document, role: Role) -> Diagnostic:
    meaning = ROLES[role]
    message = f"Nothing an agent can do has the role `{role}`, so it cannot be proved {meaning.needed_for}."
    fix = f"Add `role: {role}` to the group or act that {meaning.does}"
    or_none = "." if role in ERRORS else f"; if none does, add an empty group: `nothing: {{role: {role}}}`."
    return document.finding("R323", ("trainee",), message, fix + or_none, key=True)


def _left_open(drafts: ResolvedDrafts, vocabulary: Vocabulary) -> Findings:
    for name, scenario in drafts.scenarios.items():
        for cue in _OPEN_CUES:
            if getattr(scenario.cues, cue) is None and not vocabulary.with_role(cue):
                message = f"The scenario does not say what stands for `{cue}`, and no act has the role `{cue}`."
                fix = f"Add `{cue}: ...` here, or `role: {cue}` to a customer's act."
                yield drafts.document("scenario", name).finding("R325", ("cues",), message, fix, key=True)
