"""What to work on after a call: at most two things, what harmed most first, each with the remedy that fits it."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from simulator.design.words import Remedy
from simulator.domain.analysis import FINE
from simulator.domain.evaluation import Evaluation
from simulator.domain.placeholders import fill
from simulator.domain.roles import ENDS_THE_CALL, Role
from simulator.domain.vocabulary import Spiel
from simulator.engine.plan import Choice
from simulator.engine.rules import HUNG_UP
from simulator.proof.worth.analysis import TurnReview
from simulator.services.calls.played import PlayedCall
from simulator.services.calls.transcript import spoken
from simulator.services.debrief.evidence import quote
from simulator.services.debrief.failures import Failure, failures, gravest_first
from simulator.services.debrief.views import CriterionView, Priority
from simulator.services.debrief.wording import fault
from simulator.services.teaching.good_agent import better
from simulator.services.teaching.reasons import things
from simulator.services.teaching.remedies import remedy
from simulator.services.teaching.sources import statements

MOST = 2
"""More than two things at a time are not worked on."""
TOO_LATE: Mapping[Role | None, str] = {"transfer": "Transferred the call", "hangs_up": "Ended the call"}
"""What somebody did who left several things undone by one choice, by the role of that choice."""


class _Task(NamedTuple):
    """Failures that have one cause, the gravest first. `review`: of the turn they hang on."""

    review: TurnReview
    of: Sequence[Failure]

    @property
    def cost(self) -> float:
        """In points of the score, all of it."""
        return sum(item.cost for item in self.of)


def priorities(
    played: PlayedCall, reviews: Sequence[TurnReview], views: Mapping[str, CriterionView], evaluation: Evaluation
) -> tuple[Priority, ...]:
    """What to work on, the gravest first: critical errors by whom they harm, then what cost most."""
    tasks = _tasks(played, reviews, failures(played, reviews, evaluation))
    return tuple(_priority(played, task, views) for task in tasks[:MOST])


def _tasks(played: PlayedCall, reviews: Sequence[TurnReview], found: Sequence[Failure]) -> list[_Task]:
    """What one turn broke is one task, and so is what was left undone by the turn that ended the call too early."""
    by_number = {review.turn.turn: review for review in reviews}
    causes: dict[tuple[int, str], list[Failure]] = {}
    for item in sorted(found, key=gravest_first):
        causes.setdefault(_cause(played, by_number, reviews[-1], item), []).append(item)
    tasks = [_Task(by_number[number], of) for (number, _), of in causes.items()]
    return sorted(tasks, key=lambda task: (task.of[0].rank, -task.cost, task.review.turn.turn))


def _cause(played: PlayedCall, by_number: Mapping[int, TurnReview], last: TurnReview, item: Failure) -> tuple[int, str]:
    """What brought a failure about: a turn, and where something was left undone, what could have been chosen in it."""
    if item.done:
        return item.turn, ""
    ended = last.made.choice.role in ENDS_THE_CALL or played.call.outcome == HUNG_UP
    if ended and (item.turn == last.turn.turn or (played.call.outcome == HUNG_UP and item.result.id in last.turn.lost)):
        return last.turn.turn, ""
    return item.turn, item.could.id if item.could else item.result.id


def _priority(played: PlayedCall, task: _Task, views: Mapping[str, CriterionView]) -> Priority:
    main, review = task.of[0], task.review
    number, call = review.turn.turn, played.call
    too_late = _too_late(played, task)
    kind = remedy(main.part.check, played.library.vocabulary)
    words = _words(played, main) if kind == "say" else None
    critical = views[main.result.id].critical
    told = main.part.coaching or views[main.result.id].coaching
    return Priority(
        title=too_late or fault(main.part.title or views[main.result.id].title, main.part.missed),
        critical=critical,
        cost=None if critical else round(task.cost, 1),
        sources=statements(played.library, main.part.source),
        evidence=tuple(quote(call, turn) for turn in main.turns or (number,)),
        coaching=" ".join(filter(None, (_why(main, review, kind), told, _could(played, main, review, kind, words)))),
        approved=fill(words.text, call.speech.values) if words else None,
        approved_is_quoted=bool(words and words.verbatim),
        also=_also(task, views),
        turn=number,
        drill=f"Take turn {number} again",
        remedy=kind,
    )


def _too_late(played: PlayedCall, task: _Task) -> str:
    """How the call was over before several things were done, if that is what happened."""
    if task.of[0].done or len(task.of) == 1 or not task.review.after.ended:
        return ""
    how = "They hung up" if played.call.outcome == HUNG_UP else TOO_LATE.get(task.review.made.choice.role, "")
    return f"{how} with {things(len(task.of))} still open" if how else ""


def _why(main: Failure, review: TurnReview, kind: Remedy) -> str | None:
    """What was wrong with these very words, as their author says: a check only knows what kind of thing they were."""
    return review.made.wrong if kind == "leave" and main.done else None


def _words(played: PlayedCall, main: Failure) -> Spiel | None:
    """Words with a statement behind them, if they were on offer at that turn, right then, and other than what was said.

    So they are true on this account and answer what the customer had just said.
    """
    return played.library.vocabulary.spiels.get(main.could.spiel or "") if main.could else None


def _could(played: PlayedCall, main: Failure, review: TurnReview, kind: Remedy, words: Spiel | None) -> str:
    """What could have been said or done at that turn, in its own words."""
    choice = main.could or (_instead(played, review) if kind == "leave" else None)
    at = "Instead, you could" if kind == "leave" else f"At turn {review.turn.turn} you could"
    if choice is None:
        return ""
    if words is not None:
        return f"{at} have said this."
    if choice.kind == "response":
        return f"{at} have said: “{spoken(review.before, choice)}”"
    return f"{at} have {_used(choice, spoken(review.before, choice))}."


def _used(choice: Choice, name: str) -> str:
    return f"put them through: {name}" if choice.role == "transfer" else f"used “{name}” on your desk"


def _instead(played: PlayedCall, review: TurnReview) -> Choice | None:
    """What a good agent would have said at that turn; None where the next step was on the desk."""
    choice = better(played.library, played.analyst, review)
    if choice is None or choice.kind != "response":
        return None
    option = next(item for item in review.options if item.choice.id == choice.id)
    return choice if played.analyst.label(review.node, review.before, option) in FINE else None


def _also(task: _Task, views: Mapping[str, CriterionView]) -> tuple[str, ...]:
    """What else that very turn broke or lost; nothing where it only let something slip that came later as well."""
    turn, main = task.review.turn, task.of[0]
    if not main.done and not task.review.after.ended:
        return ()
    own = dict.fromkeys((*turn.lost, *(name for name, _ in turn.violated)))
    return tuple(views[name].heading for name in own if name != main.result.id)
