"""What has passed in a call so far, as far as words depend on it: a frozen fact of the conversation.

It dresses and never decides: rules and proofs know nothing of it, so remembering more here makes no call larger.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from simulator.domain.persona import Reply
from simulator.engine.choice import Choice
from simulator.engine.plan import Plan, Rule

Replies = Mapping[str, tuple[tuple[int, Reply], ...]]
"""What is said to: moves and acts, each with the replies to it and their places among all of the persona's."""


class Told(NamedTuple):
    """`done`: acts and moves of the trainee up to now; `before`: without this turn; `heard`: acts of the customer."""

    done: frozenset[str] = frozenset()
    before: frozenset[str] = frozenset()
    heard: frozenset[str] = frozenset()

    def after(self, choice: Choice) -> "Told":
        """With what the trainee has now said or done."""
        return Told(self.done.union(choice.acts, moves_in(choice)), self.done, self.heard)

    def answered(self, acts: Iterable[str]) -> "Told":
        """With what the customer did then."""
        return self._replace(heard=self.heard.union(acts))


def moves_in(choice: Choice) -> tuple[str, ...]:
    """The moves of a turn in open form, in order; none elsewhere."""
    return tuple(item.move for item in choice.said)


def replies_of(plan: Plan) -> Replies:
    """The replies of a plan's persona that fit its facts and form, by what they are said to, first ones first."""
    found: dict[str, list[tuple[int, Reply]]] = {}
    for index, reply in enumerate(plan.persona.replies):
        if reply.form in (None, plan.form) and (reply.when is None or reply.when.fits(plan.case.facts)):
            for name in (item for named in reply.to for item in plan.vocabulary.groups.get(named, (named,))):
                found.setdefault(name, []).append((index, reply))
    return {name: tuple(items) for name, items in found.items()}


def reply_to(
    replies: Replies, plan: Plan, choice: Choice, spoke: Rule | None, at: str, told: Told
) -> tuple[int, Reply] | None:
    """What is said to this choice in particular, with its place; None: nothing, so the rule or the state speaks.

    `spoke`: the rule whose words would be said; None where none fired. `at`: the state in which the choice was taken.
    """
    moves = spoke is not None and spoke.target not in (None, spoke.source)
    for name in _topics(plan, choice, spoke):
        for index, reply in replies.get(name, ()):
            if (at in reply.at if reply.at else not moves) and _fits(reply, plan, told):
                return index, reply
    return None


def _topics(plan: Plan, choice: Choice, spoke: Rule | None) -> Iterator[str]:
    """What is answered: the move behind the rule that speaks, then its act; without a rule all of it, last first.

    A move that is only heard as kind words is answered before kind words that are nothing else.
    """
    moves = moves_in(choice)[::-1]
    if spoke is None:
        yield from moves
        yield from reversed(choice.acts)
        return
    known = plan.moves.moves
    if spoke.event in plan.words_only:
        yield from (name for name in moves if name not in plan.words_only)
    yield from (name for name in moves if spoke.event in known[name].performs(plan.case.facts))
    yield spoke.event


def _fits(reply: Reply, plan: Plan, told: Told) -> bool:
    if reply.again is not None:
        named = (item for name in reply.to for item in plan.vocabulary.groups.get(name, (name,)))
        if any(name in told.before for name in named) is not reply.again:
            return False
    when = reply.when
    return when is None or (
        told.done.issuperset(when.did)
        and told.done.isdisjoint(when.did_not)
        and told.heard.issuperset(when.heard)
        and told.heard.isdisjoint(when.heard_not)
    )
