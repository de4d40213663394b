"""Which approved words a trainee may be shown: true on this account, about this call, and for what they are shown."""

from collections.abc import Iterator

from simulator.design.words import wording
from simulator.domain.analysis import FINE
from simulator.domain.library import Library
from simulator.domain.scenario import Response
from simulator.domain.scorecard import Check, Scorecard
from simulator.domain.vocabulary import Spiel
from simulator.engine.call import Call
from simulator.proof.worth.analysis import Analyst, TurnReview
from simulator.scoring.monitor_board import monitor_board
from simulator.services.teaching.remedies import asked_for, forbidden


def fitting(library: Library, call: Call, name: str | None, check: Check | None = None) -> Spiel | None:
    """The spiel of this name; where it would be untrue in this call, another one of its statement, else none.

    A criterion or response names one spiel for all cases, and nobody may be taught words that fail the call. Another
    one has to do what this one is named for: of `check`, what it asks for; without a check, all of it that is true here
    but kind words. Beside a check no words are shown that no answer of the scenario uses, if it has answers: they
    are about something that this customer does not bring up.
    """
    spiels = library.vocabulary.spiels
    named = spiels.get(name or "")
    if named is None:
        return None
    untrue = _untrue_acts(library.scorecards[call.plan.scenario.scorecard], call)
    used = {response.spiel for response in _written(call)} or set(spiels)
    wrong = untrue | set(forbidden(check) if check is not None else ())
    for spiel in (named, *_instead_of(library, named, untrue, check)):
        if (check is None or spiel.id in used) and not wrong & set(spiel.acts) and _is_right(call, spiel):
            return spiel
    return None


def where_from(spiel: Spiel) -> str:
    """Whose words a spiel is, and the statement it belongs to."""
    return wording(spiel.statement, quoted=spiel.verbatim)


def _instead_of(library: Library, named: Spiel, untrue: set[str], check: Check | None) -> Iterator[Spiel]:
    """Other spiels of the statement that serve the same purpose; none where the named one serves none of its own."""
    purpose = set(named.acts)
    if check is None:
        acts = library.vocabulary.acts
        purpose -= untrue | {name for name in named.acts if acts[name].role == "courtesy"}
    elif check.spoke is None:
        purpose &= set(asked_for(check))
    for spiel in library.vocabulary.spiels.values():
        if purpose and spiel.statement == named.statement and spiel is not named and purpose <= set(spiel.acts):
            yield spiel


def _untrue_acts(card: Scorecard, call: Call) -> set[str]:
    """What must not be said on this account, whatever the customer does."""
    return {
        act
        for watch in monitor_board(card, call.plan.case.facts).watches
        if watch.criterion.is_critical
        for part in watch.parts
        for act in part.part.check.absence or ()
    }


def _is_right(call: Call, spiel: Spiel) -> bool:
    """Whether the scenario, where it offers these words, does not call them wrong on this account."""
    facts = call.plan.case.facts
    return not any(
        wrong.when.always_holds(facts)
        for response in _written(call)
        if response.spiel == spiel.id
        for wrong in response.wrong_when
    )


def _written(call: Call) -> Iterator[Response]:
    """The answers of the scenario, whether or not they are shown in this call."""
    for options in call.plan.scenario.responses.values():
        yield from options


def was_right(analyst: Analyst, review: TurnReview, spiel: str) -> bool:
    """Whether approved words were on offer at that moment, and right then: what is true may still be too soon."""
    offered = (item for item in review.options if item.choice.spiel == spiel)
    return any(analyst.label(review.node, review.before, item) in FINE for item in offered)
