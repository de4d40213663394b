"""What to do about findings of the prover: which lines of the scorecard to change, and in which direction."""

import numpy as np

from simulator.domain.scorecard import Criterion
from simulator.engine.plan import Plan
from simulator.proof.exploring.automata import NOT_APPLICABLE
from simulator.proof.exploring.graph import Graph


def cure_of_short_cut(plan: Plan, graph: Graph, short: int) -> str:
    """Which lines the short cut avoids, and what they would have to wait for so that it cannot."""
    verdicts, grades = graph.endings.grades.verdicts, graph.endings.grades
    full = int(np.argmax(np.where(grades.passed, grades.applicable, -1)))
    avoided = np.flatnonzero((verdicts[short] == NOT_APPLICABLE) & (verdicts[full] != NOT_APPLICABLE))
    names = [f"`{graph.automata[column].criterion.id}`" for column in avoided.tolist()]
    listed = ", ".join(names[:4]) + (f" and {len(names) - 4} more" if len(names) > 4 else "")
    concern = plan.scenario.cues.concern
    return f"It avoids {listed}: add `{concern}` to their `occasion` or `heard_any`, so that they count from there."


def too_lucky(chance: float, most: float) -> str:
    """A share (0 to 1) above the `most` there may be, in percent, with the figures it takes to see that."""
    places = next(places for places in range(1, 17) if round(chance * 100, places) > most * 100 or places == 16)
    return f"{chance * 100:.{places}f} %"


def cure_of_unlosable(plan: Plan, line: Criterion, offer: str) -> str:
    """What to do about a line that every call meets: widen what it waits for, where this call is about something else.

    `offer`: what the trainee would need in order to miss it.
    """
    concern, members = plan.scenario.cues.concern, plan.vocabulary.members
    named = [
        name
        for part in line.rests_on
        for name in (*part.occasion, *part.applies_when.heard, *part.applies_when.heard_any)
    ]
    heard = {act for name in named for act in members(name)}
    if heard and concern not in heard:
        waits = ", ".join(f"`{name}`" for name in dict.fromkeys(named))
        return (
            f"It waits for {waits}, and this call is about `{concern}`. If it is meant for this call too, add "
            f"`{concern}` there; if not, offer {offer} that misses it."
        )
    return f"Every call earns it: offer {offer} that misses it, or narrow when it counts if it is not meant here."
