"""Checks on scorecards and on what is assumed."""

from collections.abc import Iterator

from simulator.content.assembly.resolve import ResolvedDrafts
from simulator.content.checks.references import named_in
from simulator.content.reading.reader import Document, KeyPath
from simulator.diagnostics.diagnostic import Diagnostic
from simulator.domain.scorecard import Criterion, Scorecard


def check_scorecards(drafts: ResolvedDrafts) -> Iterator[Diagnostic]:
    """Findings C601 to C605, C607: criteria alike in id, without effect, looking for nothing, hiding an assumption."""
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
    assumed = "assumption" in criterion.source
    if assumed and criterion.assumption is None:
        message = f"`{criterion.id}` rests on an assumption, and does not say which."
        fix = "Add `assumption:` with the reason that trainers will read."
        yield document.finding("C601", (*path, "source"), message, fix)
    if criterion.assumption is not None and not assumed:
        message = f"`{criterion.id}` explains an assumption that its `source` does not name."
        yield document.finding("C601", (*path, "assumption"), message, "Write `source: [assumption]`.", key=True)
    if criterion.weight == 0 and not criterion.is_critical:
        message = f"`{criterion.id}` weighs nothing and is not critical: it changes no score."
        yield document.finding("C604", (*path, "weight"), message, "Give it a weight, or a criticality.")
    if not any(names for _, names in named_in(criterion.check)):
        kind = criterion.check.kind
        message = f"`{criterion.id}` looks for nothing: its `{kind}` names nothing."
        yield document.finding("C605", (*path, "check", kind), message, "Name at least one.", key=True)
