"""What the author of an answer says against it, at the moment it was given."""

from collections.abc import Iterator, Set

from simulator.domain.persona import Guard
from simulator.engine.call import Call
from simulator.engine.choice import Choice
from simulator.engine.open_turn import near_miss_in
from simulator.engine.plan import Plan


def why_wrong(plan: Plan, choice: Choice, done: Set[str], heard: Set[str]) -> str | None:
    """Why a choice is wrong after these acts of the trainee (`done`) and the customer (`heard`); None if it is not."""
    response = choice.response
    if response is None:
        near = near_miss_in(plan.vocabulary, choice)
        return None if near is None else near[1].why
    return response.why_not or next(
        (item.why for item in response.wrong_when if _held(item.when, plan, done, heard)), None
    )


def acts_so_far(call: Call) -> tuple[frozenset[str], frozenset[str]]:
    """The acts the trainee has done and those the customer was heard to do by now, in this order."""
    done = frozenset(act for entry in call.entries if entry.by == "trainee" for act in entry.acts)
    heard = frozenset(act for entry in call.entries if entry.by == "customer" for act in entry.acts)
    return done, heard


def wrong_turns(call: Call) -> Iterator[tuple[int, Choice, str | None]]:
    """Each choice of a call with its turn number (2, 4, ...), and why it was wrong then, None if it was not."""
    done: set[str] = set()
    heard: set[str] = set(call.entries[0].acts)
    for index, choice_id in enumerate(call.choices):
        choice, number = call.plan.known_choice(choice_id), 2 * index + 2
        if choice is None:
            raise KeyError(choice_id)
        yield number, choice, why_wrong(call.plan, choice, done, heard)
        done |= set(choice.acts)
        heard |= set(call.entries[number].acts)


def _held(guard: Guard, plan: Plan, done: Set[str], heard: Set[str]) -> bool:
    """Whether a condition holds. Moods are left out: being wrong never depends on them."""
    return (
        guard.fits(plan.case.facts)
        and set(guard.did) <= done
        and not set(guard.did_not) & done
        and set(guard.heard) <= heard
        and not set(guard.heard_not) & heard
    )
