"""Concerns that nobody has to answer: whoever asks, looks and hangs up misses nothing."""

from collections.abc import Mapping

from simulator.content.assembly.resolve import ResolvedDrafts
from simulator.diagnostics.diagnostic import Findings
from simulator.domain.base import FactValue
from simulator.domain.scenario import Scenario
from simulator.domain.scorecard import Part, Scorecard
from simulator.domain.vocabulary import CUSTOMER, Vocabulary

_ASKS = ("existence", "response", "succession", "outcome_in", "spoke")
"""Kinds of check that ask for something to be done."""


def check_unanswered(drafts: ResolvedDrafts, vocabulary: Vocabulary) -> Findings:
    """A warning W924 for each scenario with a case in which no line of the scorecard asks for an answer to its concern.

    Only a line that names the concern itself answers it: what goes for a whole group of concerns is asked of any call.
    A concern that no line hears at all is R342's.
    """
    for name, scenario in drafts.resolved_scenarios.items():
        card = drafts.scorecards.get(scenario.scorecard)
        concern = scenario.cues.concern
        if card is None or scenario.direction != "inbound" or not _heard(drafts.resolved_scorecards[card.id], concern):
            continue
        left = [case for case, told in scenario.cases.items() if not _asked_for(card, vocabulary, scenario, told.facts)]
        if left:
            where = "" if len(left) == len(scenario.cases) else f" in {', '.join(f'`{case}`' for case in left)}"
            message = (
                f"No line of `{card.id}` asks for an answer to `{concern}`{where}: left unanswered, the call can pass."
            )
            yield drafts.document("scenario", name).finding(
                "W924", ("cues", "concern"), message, _fix(card, vocabulary, concern), warn=True
            )


def _fix(card: Scorecard, vocabulary: Vocabulary, concern: str) -> str:
    act = vocabulary.acts[concern]
    group = concern if act.group == CUSTOMER else act.group
    asked = {act for part in _parts(card) for name in part.check.answered or () for act in vocabulary.members(name)}
    line = "" if concern in asked else f", and the scorecard a line with `check: {{answered: [{group}]}}`"
    what = f"In scorecards/acts.yaml, give `{concern}` what answers it: `answered_by: [...]`, acts or groups of acts"
    return f"{what}{line}."


def _heard(card: Scorecard, concern: str) -> bool:
    applies = [(part.applies_when, part.occasion) for part in _parts(card)]
    return any(concern in (*when.heard, *when.heard_any, *occasion) for when, occasion in applies)


def _parts(card: Scorecard) -> tuple[Part, ...]:
    return tuple(part for line in card.criteria for part in line.rests_on)


def _asked_for(card: Scorecard, vocabulary: Vocabulary, scenario: Scenario, facts: Mapping[str, FactValue]) -> bool:
    return any(
        _asks(part, vocabulary, scenario.cues.concern) and part.applies_when.fits(facts) for part in _parts(card)
    )


def _asks(part: Part, vocabulary: Vocabulary, concern: str) -> bool:
    """Whether a part asks for something once this concern has been heard, and names it."""
    if part.check.answered is not None:
        named = {act for name in part.check.answered for act in vocabulary.members(name)}
        return concern in named and bool(vocabulary.acts[concern].answered_by)
    cue = part.check.response.cue if part.check.response is not None else ()
    applies = part.applies_when
    return part.check.kind in _ASKS and concern in (*applies.heard, *applies.heard_any, *part.occasion, *cue)
