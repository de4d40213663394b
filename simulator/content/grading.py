"""Checks on scorecards and on what is assumed."""

from collections.abc import Iterator

from simulator.content.drafts import Drafts
from simulator.content.reader import Path
from simulator.diagnostics.diagnostic import Diagnostic


def check_scorecards(drafts: Drafts) -> Iterator[Diagnostic]:
    """Criteria that could not be told apart, count for nothing, or hide an assumption."""
    for name, scorecard in drafts.scorecards.items():
        document = drafts.document("scorecard", name)
        seen: set[str] = set()
        for at, section in enumerate(scorecard.sections):
            for index, criterion in enumerate(section.criteria):
                path: Path = ("sections", at, "criteria", index)
                if criterion.id in seen:
                    yield document.finding("C602", (*path, "id"), f"Two criteria are called `{criterion.id}`.", "Give each criterion its own id.")
                seen.add(criterion.id)
                if ("assumption" in criterion.source) != (criterion.assumption is not None):
                    yield document.finding("C601", (*path, "source"), f"`{criterion.id}` gives only one of `source: [assumption]` and the reason.",
                                           "Write both: `source: [assumption]` and `assumption:` with the reason trainers will read.")
                if criterion.weight == 0 and not criterion.is_critical:
                    yield document.finding("C604", (*path, "weight"), f"`{criterion.id}` weighs nothing and is not critical: it changes no score.", "Give it a weight, or a criticality.")
        if not any(criterion.weight for criterion in scorecard.criteria):
            yield document.finding("C603", ("sections",), f"No criterion of `{name}` has a weight: there would be no score.", "Give at least one criterion a weight.")
