"""How a good agent goes on: what keeps everything, in the order of the guide, and with the customer answered first.

All ways on that anybody is shown come from here: hints, worked examples, what was better, and ways back.
The shortest way to the best score may put somebody through in the middle of a question, or name one place and transfer
to another: nothing of the score is lost by it. Nobody should learn that from an example or a hint.
"""

from collections.abc import Sequence, Set
from typing import NamedTuple

from simulator.domain.analysis import FINE
from simulator.domain.library import Library
from simulator.domain.roles import ENDS_THE_CALL
from simulator.engine.call import Call, replay, step
from simulator.engine.choice import Choice
from simulator.engine.wrong_answers import acts_so_far
from simulator.proof.exploring.graph import TooLarge
from simulator.proof.worth.analysis import Analyst, EvaluatedChoice, TurnReview
from simulator.services.calls.played import PlayedCall
from simulator.services.teaching.earned import fulfilled, made_ready, newly_met


class _Ahead(NamedTuple):
    """The best choice that is open, and what may well come before it.

    `identity`: finding out who is on the line, where that was not done yet; `answers`: to the customer, that would lose
    nothing and were not given yet.
    """

    best: Choice
    identity: Choice | None
    answers: tuple[Choice, ...]


def course(library: Library, analyst: Analyst, call: Call) -> Call:
    """A call gone on with to its end, each step the next of a good agent. Raises TooLarge."""
    while not call.ended:
        call = step(call, next_step(library, analyst, call).id)
    return call


def next_step(library: Library, analyst: Analyst, call: Call) -> Choice:
    """The next choice for a call that goes on. Raises TooLarge where nothing can be said.

    Who it is comes before any look-up; before the call ends, what they said last is answered, once.
    """
    known = analyst.known_steps.of(call)
    if known is None:
        known = _next_step(library, analyst, call)
        analyst.known_steps.keep(call, known)
    return known


def _next_step(library: Library, analyst: Analyst, call: Call) -> Choice:
    ahead = _ahead(library, analyst, call)
    if ahead.identity is not None and ahead.best.role in ("lookup", *ENDS_THE_CALL):
        return ahead.identity
    if ahead.best.role in ENDS_THE_CALL and ahead.answers and not _answered(library, analyst, call):
        return ahead.answers[0]
    return ahead.best


def better(library: Library, analyst: Analyst, review: TurnReview) -> Choice | None:
    """What a good agent would have chosen instead at a turn; None where nothing was better. Raises TooLarge."""
    return None if review.turn.better is None else next_step(library, analyst, review.before)


def next_or_none(played: PlayedCall) -> Choice | None:
    """The next choice of a good agent in a call that goes on; None where it has too many courses to say."""
    try:
        return next_step(played.library, played.analyst, played.call)
    except TooLarge:
        return None


def fits(library: Library, heard: Set[str], choice: Choice) -> bool:
    """Whether each move of a choice may be said after what was heard so far: nobody is asked why without a wish."""
    waits = (library.moves.moves[item.move].after for item in choice.said)
    return all(not names or any(heard & set(library.vocabulary.members(name)) for name in names) for names in waits)


def _answered(library: Library, analyst: Analyst, call: Call) -> bool:
    """Whether the last choice was an answer where a transfer would already have done."""
    last = call.plan.known_choice(call.choices[-1]) if call.choices else None
    if last is None or last.kind != "response":
        return False
    before = replay(call.stage, call.seed, call.choices[:-1])
    return _ahead(library, analyst, before).best.role in ENDS_THE_CALL


def _ahead(library: Library, analyst: Analyst, call: Call) -> _Ahead:
    options = analyst.options(node := analyst.nodes(call)[-1], call)
    labels = {item.choice.id: analyst.label(node, call, item) for item in options}
    done, heard = acts_so_far(call)
    new = [item for item in options if not set(item.choice.acts) <= done and fits(library, heard, item.choice)]
    clean = [item for item in new if item.is_clean and item.after is not None]
    fine = [item for item in clean if labels[item.choice.id] in FINE]
    # Where ending it is right, nobody goes on to bring up something else that would count.
    over = [item for item in fine if _ends(call, item)]
    # What only takes time, or was said or done before, leads nowhere, however near it lies to the end.
    on = [item for item in clean if not _ends(call, item) and _is_of_use(library, call, item)]
    passable = [item for item in new if item.wrong is None and not item.critical and not _ends(call, item)]
    usable = over or on or [item for item in passable if item.choice.kind == "response"]
    if not usable:
        return _Ahead(_last_resort(analyst, call, options), None, ())
    most = max(item.key for item in usable)
    top = [item for item in usable if item.key == most]
    spoken_first = [item for item in top if item.choice.kind == "response"] or top
    best = min(spoken_first, key=lambda item: _rank(library, call, item)).choice
    said = [item for item in options if item.is_clean and labels[item.choice.id] in FINE]
    answers = (item.choice for item in said if item.choice.kind == "response" and item.choice.id not in call.choices)
    if call.plan.form == "open":  # where all that can be said is open at any moment, kind words answer everything
        kind = frozenset(library.vocabulary.with_role("courtesy"))
        answers = (choice for choice in answers if kind.issuperset(choice.acts))
    identity = next((item.choice for item in on if item.choice.role == "identity"), None)
    return _Ahead(_worded(best, fine), identity, tuple(answers))


def _last_resort(analyst: Analyst, call: Call, options: Sequence[EvaluatedChoice]) -> Choice:
    """What is chosen where nothing new is right any more: the end of the call, before a thing is said again."""
    best = analyst.next_choice(call)
    if best.id not in call.choices:
        return best
    endings = (item for item in options if _ends(call, item) and not item.critical)
    end = max(endings, key=lambda item: item.key, default=None)
    return best if end is None else end.choice


def _worded(best: Choice, fine: Sequence[EvaluatedChoice]) -> Choice:
    """The same moves in approved words, where there are some and they are as right; only open calls leave a choice."""
    moves = [item.move for item in best.said]
    same = (item for item in fine if moves and [it.move for it in item.choice.said] == moves)
    return next((item.choice for item in same if item.choice.spiel is not None), best)


def _ends(call: Call, option: EvaluatedChoice) -> bool:
    return option.choice.role in ENDS_THE_CALL and step(call, option.choice.id).ended


def _is_of_use(library: Library, call: Call, option: EvaluatedChoice) -> bool:
    """Whether a choice says something, does what a check asks for, or finds out who is on the line."""
    choice, card = option.choice, library.scorecards[call.plan.scenario.scorecard]
    if choice.kind == "response":
        return True
    if choice.role == "identity":
        return bool(made_ready(card, call, choice))
    return bool(newly_met(card, call, step(call, choice.id)))


def _rank(library: Library, call: Call, option: EvaluatedChoice) -> tuple[bool, int, bool]:
    """How late an option comes among those that are as good: who it is first, then in the order of the guide.

    Where nothing is left to earn, kind words come first: they answer whatever was said last, and a greeting does not.
    """
    choice = option.choice
    order = {name: place for place, name in enumerate(library.vocabulary.statements)}
    card = library.scorecards[call.plan.scenario.scorecard]
    earned = fulfilled(card, call, step(call, choice.id))
    places = [order[name] for item in earned for name in item.source if name in order]
    said = next((entry.text for entry in reversed(call.entries) if entry.by == "trainee" and entry.kind == "said"), "")
    elsewhere = choice.role == "transfer" and call.text(choice) not in said
    is_kind = bool(set(choice.acts) & set(library.vocabulary.with_role("courtesy")))
    place = -1 if choice.role == "identity" else min(places, default=len(order))
    return elsewhere, place, not places and not is_kind
