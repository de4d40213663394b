"""What to work on after a call: at most two things, what harmed most first, each with the remedy that fits it."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from simulator.design.words import Remedy, fell
from simulator.domain.evaluation import Evaluation
from simulator.domain.placeholders import fill
from simulator.domain.roles import ENDS_THE_CALL, Role
from simulator.domain.vocabulary import Spiel
from simulator.engine.choice import Choice
from simulator.engine.rules import HUNG_UP
from simulator.engine.wrong_answers import acts_so_far
from simulator.proof.worth.analysis import TurnReview
from simulator.services.calls.played import PlayedCall
from simulator.services.calls.transcript import named, spoken
from simulator.services.debrief.evidence import quote
from simulator.services.debrief.failures import Failure, failures, gravest_first
from simulator.services.debrief.views import Priority
from simulator.services.teaching.good_agent import better
from simulator.services.teaching.reasons import things
from simulator.services.teaching.remedies import asked_for, forbidden, remedy
from simulator.services.teaching.sources import statements

MOST = 2
"""More than two things at a time are not worked on."""
TOO_LATE: Mapping[Role | None, str] = {"transfer": "Transferred the call", "hangs_up": "Ended the call"}
"""What somebody did who left several things undone by one choice, by the role of that choice."""


LEFT_OPEN = "left open"
"""Cause of everything that somebody left undone by ending the call."""


class _Task(NamedTuple):
    """Failures that have one cause: what was done first, then the gravest. `review`: of the turn they hang on.

    `main` is the one that is spoken of. `cost` in whole points of the score, `whole` what their turn cost where
    that is more.
    """

    review: TurnReview
    of: Sequence[Failure]
    main: Failure
    cost: int = 0
    whole: int | None = None

    @property
    def rank(self) -> int:
        """How much the gravest of them harmed, 0 the most."""
        return min(item.rank for item in self.of)

    @property
    def weight(self) -> float:
        """How much it counts among those of its rank: points, of a critical error those of its own line."""
        return self.main.cost if self.main.criterion.is_critical else self.cost

    @property
    def is_of_its_turn(self) -> bool:
        """Whether all of it was lost in that turn, and not only later, for want of it."""
        return all(item.done or self.review.after.ended for item in self.of)

    @property
    def points(self) -> float:
        """What it cost of the score, 0 to 100."""
        return sum(item.cost for item in self.of)


def _priced(tasks: Sequence[_Task]) -> Iterator[_Task]:
    """The tasks of one turn, with what each cost: together what the board and the call's own screen show of it."""
    fallen = fell(tasks[0].review.turn.before.score, tasks[0].review.turn.after.score) or 0
    if not all(task.is_of_its_turn for task in tasks):
        yield from (task._replace(cost=round(task.points)) for task in tasks)
        return
    total, given, so_far = sum(task.points for task in tasks) or 1.0, 0, 0.0
    for task in tasks:
        so_far += task.points
        upto = round(fallen * so_far / total)
        yield task._replace(cost=upto - given, whole=fallen if len(tasks) > 1 else None)
        given = upto


def priorities(played: PlayedCall, reviews: Sequence[TurnReview], evaluation: Evaluation) -> tuple[Priority, ...]:
    """What to work on, the gravest first: critical errors by whom they harm, then what cost most."""
    found = failures(played, reviews, evaluation)
    told: list[str] = []
    return tuple(_priority(played, task, told) for task in _tasks(played, reviews, found)[:MOST])


def _tasks(played: PlayedCall, reviews: Sequence[TurnReview], found: Sequence[Failure]) -> list[_Task]:
    """What one turn broke is one task, and so is what was left undone by the turn that ended the call too early."""
    by_number = {review.turn.turn: review for review in reviews}
    causes: dict[tuple[int, str], list[Failure]] = {}
    done = [item for item in found if item.done]
    for item in sorted(found, key=lambda item: (not item.done, gravest_first(item))):
        causes.setdefault(_cause(played, reviews[-1], item, done), []).append(item)
    by_turn: dict[int, list[_Task]] = {}
    for (number, _), of in causes.items():
        by_turn.setdefault(number, []).append(_Task(by_number[number], of, of[0]))
    tasks = [task for group in by_turn.values() for task in _priced(group)]
    return sorted(tasks, key=lambda task: (task.rank, -task.weight, task.review.turn.turn))


def _cause(played: PlayedCall, last: TurnReview, item: Failure, done: Sequence[Failure]) -> tuple[int, str]:
    """What brought a failure about: a turn, and where something was left undone, what could have been chosen in it.

    Where they hung up, that is what was done to them last; all that was still to come goes with it. `done`: what was
    done that should not have been. What that left undone by the same deed is no second thing.
    """
    if item.done:
        return item.turn, ""
    same = next((it for it in done if _leaves_undone(played, last, it, item)), None)
    if same is not None:
        return same.turn, ""
    end = last.turn.turn
    if played.call.outcome == HUNG_UP and item.criterion.id in last.turn.lost:
        return end, ""
    if last.made.choice.role in ENDS_THE_CALL and item.turn == end:
        return end, LEFT_OPEN
    return item.turn, item.could.id if item.could else item.criterion.id


def _leaves_undone(played: PlayedCall, last: TurnReview, done: Failure, item: Failure) -> bool:
    """Whether somebody is told of `item` by being told of `done`: of what had to come first, or of the right ending."""
    wanted, check = set(asked_for(item.part.check)), done.part.check
    if check.precedence is not None:
        return bool(wanted) and wanted <= set(asked_for(check))
    endings = set(played.library.vocabulary.with_role(*ENDS_THE_CALL))
    ended_so = done.turn == last.turn.turn and bool(set(forbidden(check)) & endings & set(last.made.choice.acts))
    return ended_so and bool(wanted & endings)


def _priority(played: PlayedCall, task: _Task, told: list[str]) -> Priority:
    """`told`: what the things before this one said could have been chosen; what this one says is added to it."""
    number, too_late = task.review.turn.turn, _too_late(played, task)
    if too_late:  # what was told already needs no second telling: the next thing that was still open, then
        task = task._replace(
            main=next((item for item in task.of if item.could and item.could.id not in told), task.main)
        )
    main, critical = task.main, task.main.criterion.is_critical
    kind = "do" if too_late else remedy(main.part.check, played.library.vocabulary)
    words = _words(played, main) if kind == "say" else None
    choice = _instead(played, task, kind, too_late=bool(too_late))
    if choice is not None and (too_late or kind == "leave") and choice.id in told:
        choice = None  # where the task itself asks for it, it is said again
    told += [choice.id] if choice else []
    return Priority(
        title=too_late or main.fault,
        critical=critical,
        cost=None if critical else task.cost,
        sources=statements(played.library, _cited(played, main, kind, choice)),
        evidence=tuple(quote(played.call, turn) for turn in main.turns or (number,)),
        coaching=" ".join(filter(None, _advice(task, kind, words, choice, too_late=bool(too_late)))),
        approved=fill(words.text, played.call.speech.values) if words else None,
        approved_is_quoted=bool(words and words.verbatim),
        turn=number,
        drill=f"Take turn {number} again",
        remedy=kind,
        whole=None if critical else task.whole,
    )


def _cited(played: PlayedCall, main: Failure, kind: Remedy, choice: Choice | None) -> tuple[str, ...]:
    """The statements behind it; of a line that holds for whatever is said, those of the words named in its place."""
    spiel = played.library.vocabulary.spiels.get(choice.spiel or "") if choice and kind == "leave" else None
    own = () if spiel and _is_general(main) else main.part.source
    return (*own, *((spiel.statement,) if spiel else ()))


def _advice(
    task: _Task, kind: Remedy, words: Spiel | None, choice: Choice | None, *, too_late: bool
) -> Iterator[str | None]:
    """What was wrong with these very words, what to do, and what there was to choose instead."""
    main, review = task.main, task.review
    if kind == "leave" and _is_general(main):
        yield review.made.wrong
    if too_late:
        yield f"Not done: {', '.join(f'“{item.title}”' for item in task.of)}."
    yield main.part.coaching or main.criterion.coaching
    if choice is None:
        return
    at = "Instead, you" if kind == "leave" else f"At turn {review.turn.turn} you"
    spoken_text = spoken(review.before, choice)
    if words is not None and not choice.said:
        yield f"{at} could have said this."
    elif choice.said:
        yield f"{at} could have taken this move: {named(review.before, choice)}." + (
            "" if words is not None else f" For example: “{spoken_text}”"
        )
    elif choice.kind == "response":
        yield f"{at} could have said: “{spoken_text}”"
    else:
        yield f"{at} could have {_used(choice, spoken_text)}."


def _too_late(played: PlayedCall, task: _Task) -> str:
    """How the call was over before several things were done, if that is what happened.

    Who sent it to the wrong place is told of that, whatever else was open.
    """
    main, made = task.main, task.review.made.choice
    if main.done or len(task.of) == 1 or not task.review.after.ended:
        return ""
    acts = played.library.vocabulary.with_role("transfer")
    if made.role == "transfer" and set(acts) & set(asked_for(main.part.check)):
        return ""
    how = "They hung up" if played.call.outcome == HUNG_UP else TOO_LATE.get(made.role, "")
    return f"{how} with {things(len(task.of))} still open" if how else ""


def _words(played: PlayedCall, main: Failure) -> Spiel | None:
    """Words with a statement behind them, if they were on offer at that turn, right then, and other than what was said.

    So they are true on this account and answer what the customer had just said.
    """
    return played.library.vocabulary.spiels.get(main.could.spiel or "") if main.could else None


def _used(choice: Choice, name: str) -> str:
    return f"put them through: {name}" if choice.role == "transfer" else f"used “{name}” on your desk"


def _instead(played: PlayedCall, task: _Task, kind: Remedy, *, too_late: bool) -> Choice | None:
    """What there was to choose instead, at the turn that a task hangs on; None where there was nothing."""
    main, review = task.main, task.review
    if kind == "leave":
        return _named_instead(main, review) or _said_instead(played, review)
    if too_late and main.could is None:
        return better(played.library, played.analyst, review)
    return main.could


def _named_instead(main: Failure, review: TurnReview) -> Choice | None:
    """The first that the scorecard names in place of what was said, of those that were right then and still to do."""
    done = acts_so_far(review.before)[0]
    left = [item.choice for item in review.options if item.is_clean and item is not review.made]
    for act in main.part.instead:
        found = next((item for item in left if act in item.acts and act not in done), None)
        if found is not None:
            return found
    return None


def _said_instead(played: PlayedCall, review: TurnReview) -> Choice | None:
    """What a good agent would have said at a turn, else an answer that was right then; None where there was none."""
    choice = better(played.library, played.analyst, review)
    if choice is None or choice.kind == "response":
        return choice
    answers = (item for item in review.options if item.choice.kind == "response" and item.is_clean)
    right = (item for item in answers if played.analyst.label(review.node, review.before, item) == "best")
    return next((item.choice for item in right), None)


def _is_general(main: Failure) -> bool:
    """Whether the coaching is that of a line with several checks: then the author of the words says more of them."""
    return any(part.id == main.part.id and part.coaching is None for part in main.criterion.parts)
