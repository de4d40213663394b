"""Checks on scorecards and on what is assumed."""

from collections.abc import Iterator

from simulator.content.assembly.resolve import ResolvedDrafts
from simulator.content.checks.references import named_in
from simulator.content.reading.reader import Document, KeyPath
from simulator.diagnostics.diagnostic import Diagnostic
from simulator.domain.scorecard import Criterion, Part, Scorecard


def check_scorecards(drafts: ResolvedDrafts) -> Iterator[Diagnostic]:
    """Findings C601 to C605, C607, C608: criteria alike in id, without effect or occasion, hiding an assumption."""
    for name, scorecard in drafts.scorecards.items():
        document = drafts.document("scorecard", name)
        seen: set[str] = set()
        for at, section in enumerate(scorecard.sections):
            for index, criterion in enumerate(section.criteria):
                path: KeyPath = ("sections", at, "criteria", index)
                if criterion.id in seen:
                    message, fix = f"Two criteria are called `{criterion.id}`.", "Give each criterion its own id."
                    yield document.finding("C602", (*path, "id"), message, fix)
                seen.add(criterion.id)
                yield from _criterion(document, path, criterion)
        if not any(criterion.weight for criterion in scorecard.criteria):
            message = f"No criterion of `{name}` has a weight: there would be no score."
            yield document.finding("C603", ("sections",), message, "Give at least one criterion a weight.", key=True)
        yield from _judged(document, scorecard)


def _judged(document: Document, scorecard: Scorecard) -> Iterator[Diagnostic]:
    every = sum(criterion.weight for criterion in scorecard.criteria)
    if scorecard.judged_from > every > 0:
        message = f"No call could be judged: all criteria together weigh {every}, and this asks for more at stake."
        fix = "Take a number that a short but whole call puts at stake."
        yield document.finding("C607", ("judged_from",), message, fix)


def _criterion(document: Document, path: KeyPath, criterion: Criterion) -> Iterator[Diagnostic]:
    yield from _assumption(document, path, criterion)
    if criterion.weight == 0 and not criterion.is_critical:
        message = f"`{criterion.id}` weighs nothing and is not critical: it changes no score."
        yield document.finding("C604", (*path, "weight"), message, "Give it a weight, or a criticality.")
    seen: set[str] = set()
    for index, part in enumerate(criterion.parts):
        inside: KeyPath = (*path, "parts", index)
        if part.id in seen:
            message = f"Two parts of `{criterion.id}` are called `{part.id}`."
            yield document.finding("C602", (*inside, "id"), message, "Give each part its own id.")
        seen.add(part.id)
        yield from _assumption(document, inside, part)
        yield from _check(document, inside, part)
    if criterion.check is not None:
        yield from _check(document, path, criterion.rests_on[0])


def _assumption(document: Document, path: KeyPath, item: Criterion | Part) -> Iterator[Diagnostic]:
    assumed = "assumption" in item.source
    if assumed and item.assumption is None:
        message = f"`{item.id}` rests on an assumption, and does not say which."
        fix = "Add `assumption:` with the reason that trainers will read."
        yield document.finding("C601", (*path, "source"), message, fix)
    if item.assumption is not None and not assumed:
        message = f"`{item.id}` explains an assumption that its `source` does not name."
        yield document.finding("C601", (*path, "assumption"), message, "Write `source: [assumption]`.", key=True)


def _check(document: Document, path: KeyPath, part: Part) -> Iterator[Diagnostic]:
    check = part.check
    if not any(names for _, names in named_in(check)):
        message = f"`{part.id}` looks for nothing: its `{check.kind}` names nothing."
        yield document.finding("C605", (*path, "check", check.kind), message, "Name at least one.", key=True)
    if not _has_occasion(part):
        message = f"`{part.id}` counts in every call, whether or not anything came up that it is about."
        fix = "Add `occasion:` with what has to come up first, or say in `applies_when` what has to be heard."
        yield document.finding("C608", (*path, "check"), message, fix, key=True, warn=True)


def _has_occasion(part: Part) -> bool:
    """Whether a call in which nothing of the kind comes up leaves it out; the other checks see to that themselves."""
    if part.check.kind not in ("existence", "absence", "spoke", "outcome_in"):
        return True
    return bool(part.occasion or part.applies_when.heard or part.applies_when.heard_any)
