"""Which approved words a debrief may show: those that are true on the account of this call."""

from simulator.design.words import wording
from simulator.domain.library import Library
from simulator.domain.scorecard import Scorecard
from simulator.domain.vocabulary import Spiel
from simulator.engine.call import Call
from simulator.proof.worth.analysis import TurnReview
from simulator.scoring.monitor_board import monitor_board
from simulator.services.calls.played import PlayedCall


def fitting(library: Library, call: Call, name: str | None) -> Spiel | None:
    """The spiel of this name; where it would be untrue in this call, another one of its statement, else none.

    A criterion or response names one spiel for all cases, and nobody may be taught words that fail the call.
    """
    spiels = library.vocabulary.spiels
    named = spiels.get(name or "")
    if named is None:
        return None
    untrue = _untrue_acts(library.scorecards[call.plan.scenario.scorecard], call)
    kin = (named, *(spiel for spiel in spiels.values() if spiel.statement == named.statement and spiel is not named))
    return next((spiel for spiel in kin if not untrue & set(spiel.acts) and _is_right(call, spiel)), None)


def where_from(spiel: Spiel) -> str:
    """Whose words a spiel is, and the statement it belongs to."""
    return wording(spiel.statement, quoted=spiel.verbatim)


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
    offered = (item.response for item in call.plan.choices.values() if item.response)
    return not any(
        wrong.when.always_holds(facts)
        for response in offered
        if response.spiel == spiel.id
        for wrong in response.wrong_when
    )


def was_right(played: PlayedCall, review: TurnReview, spiel: str) -> bool:
    """Whether approved words were the thing to say at that moment: what is true may still be said too soon."""
    offered = [item for item in review.options if item.choice.spiel == spiel]
    if not offered:
        return review.best.choice.kind != "action"
    return any(played.analyst.label(review.node, review.before, item) in ("best", "good") for item in offered)
