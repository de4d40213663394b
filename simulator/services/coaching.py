"""What to work on after a call, and what went well: at most two things each, from this call and no other."""

from collections.abc import Iterator, Mapping, Sequence

from simulator.domain.evaluation import Evaluation
from simulator.proof.analysis import Look
from simulator.services.board import ENDS_THE_CALL
from simulator.services.kept import Kept
from simulator.services.screen import shown_text
from simulator.services.views import CriterionView, Praise, Priority, Quote

MOST = 2
"""More than two things at a time are not worked on."""


def priorities(
    kept: Kept, looks: Sequence[Look], views: Mapping[str, CriterionView], evaluation: Evaluation
) -> tuple[Priority, ...]:
    """The turns to work on, first what failed the call, then what cost most. What one turn lost is one priority."""
    applicable = sum(item.weight for item in evaluation.criteria if item.verdict != "not_applicable")
    groups = [
        (look.turn.turn, sorted((views[name] for name in look.turn.lost), key=_gravest))
        for look in looks
        if look.turn.lost
    ]
    groups.sort(key=lambda group: (not group[1][0].critical, -sum(view.weight for view in group[1]), group[0]))
    return tuple(_priority(kept, number, found, applicable) for number, found in groups[:MOST])


def _gravest(view: CriterionView) -> tuple[bool, int]:
    return not view.critical, -view.weight


def _priority(kept: Kept, number: int, found: Sequence[CriterionView], applicable: int) -> Priority:
    main, *others = found
    weight = sum(view.weight for view in found)
    return Priority(
        title=_title(kept, number, found),
        critical=main.critical,
        cost=None if main.critical else round(100 * weight / applicable, 1),
        sources=main.sources,
        evidence=main.evidence or (_quote(kept, number),),
        coaching=main.coaching,
        approved=main.approved,
        approved_is_quoted=main.approved_is_quoted,
        also=tuple(view.missed or view.title for view in _also(main, others, _title(kept, number, found))),
        turn=number,
        drill=f"Take turn {number} again",
    )


def _also(main: CriterionView, others: Sequence[CriterionView], title: str) -> Sequence[CriterionView]:
    return others if title in (main.missed, main.title) else (main, *others)


def _title(kept: Kept, number: int, found: Sequence[CriterionView]) -> str:
    """What happened. Whoever ends a call too early leaves several things undone by one choice."""
    choice = kept.call.plan.choices[kept.call.entries[number - 1].choice or ""]
    if choice.group in ENDS_THE_CALL and len(found) > 1:
        return f"Ended the call with {len(found)} things still open"
    return found[0].missed or found[0].title


def _quote(kept: Kept, number: int) -> Quote:
    """The last turn at which it could still have been done, where nothing else can be quoted."""
    entry = kept.call.entries[number - 1]
    return Quote(number, entry.by, shown_text(kept.call, entry))


def praise(looks: Sequence[Look], views: Mapping[str, CriterionView]) -> tuple[Praise, ...]:
    """Turns that met something where other answers on offer would have cost it. Nothing of the kind: no praise."""
    found = sorted(_praiseworthy(looks, views), key=lambda item: (-item[0], -item[1], item[2].number))
    return tuple(item for _, _, item in sorted(found[:MOST], key=lambda item: item[2].number))


def _praiseworthy(looks: Sequence[Look], views: Mapping[str, CriterionView]) -> Iterator[tuple[int, int, Praise]]:
    earned = met_at(views)
    for look in looks:
        number, choice = look.turn.turn, look.made.choice
        if look.turn.label != "best" or choice.kind != "response" or number not in earned:
            continue
        others = [item for item in look.options if item.choice.kind == "response" and item is not look.made]
        fatal = sum(item.after is None or not item.after.can_pass for item in others)
        if fatal:
            title = max(earned[number], key=lambda view: view.weight).title
            text = f"{title}. {_of(fatal, len(others))} there would have failed the call."
            yield fatal, len(others), Praise(number, text)


def met_at(views: Mapping[str, CriterionView]) -> dict[int, list[CriterionView]]:
    """Turn number to the criteria that it met: the last turn each of them rests on."""
    found: dict[int, list[CriterionView]] = {}
    for view in views.values():
        own = [quote.number for quote in view.evidence if quote.by == "trainee"]
        if view.verdict == "met" and view.weight and own:
            found.setdefault(own[-1], []).append(view)
    return found


def _of(count: int, total: int) -> str:
    if total == 1:
        return "The other answer"
    return f"All {total} other answers" if count == total else f"{_CARDINALS[count - 1]} of the {total} other answers"


_CARDINALS = ("One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine")
