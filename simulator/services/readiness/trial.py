"""What the rule does to made-up people whose skill is known: how often it says "shown" when it should and should not.

Steps of one call are alike: whoever is lost in a call misses more of it. How alike is the intraclass correlation; a
share of its own is drawn for each call from the beta distribution with that correlation.
"""

import random
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import count
from typing import Final

from simulator.services.readiness.rule import RULE, CountedCall, Rule, next_form

SKILLS: Final = (0.70, 0.80, 0.85, 0.90, 0.95, 0.97, 0.99)
"""Shares of critical steps done right, of made-up people."""
CLUSTERINGS: Final = (0.0, 0.2, 0.4)
"""Intraclass correlations. In the blind trial it was 0.06; the notes assume 0.2 to 0.4."""
Steps = tuple[int, int]
"""Critical steps of a call done right, and those that came up."""
READERS: Final[Mapping[str, Mapping[Steps, int]]] = {
    "sensible, without the guide": {
        (3, 3): 6,
        (1, 3): 1,
        (4, 4): 6,
        (3, 4): 4,
        (2, 4): 1,
        (5, 5): 2,
        (4, 5): 3,
        (3, 5): 7,
        (2, 5): 1,
        (6, 6): 3,
        (5, 6): 4,
        (4, 6): 1,
        (3, 6): 3,
        (7, 7): 4,
        (6, 7): 1,
    },
    "with the guide beside them": {
        (1, 1): 1,
        (3, 3): 1,
        (4, 4): 14,
        (5, 5): 10,
        (4, 5): 1,
        (6, 6): 12,
        (5, 6): 1,
        (7, 7): 8,
    },
}
"""The last round of the blind trial (decision 17), graded with today's scorecards: steps of a call -> how many calls.

Without the guide 12 of 47 finished calls passed, and 187 of 231 critical steps were right; with it 43 of 48, and 247 of
249.
"""
_DUE: Final = [due for calls in READERS.values() for (_, due), number in calls.items() for _ in range(number)]
"""Critical steps that came up in the 95 calls of that round: how many a made-up call has."""
SCENARIOS: Final = 11
"""As many as the library that ships has; calls take turns among them."""


@dataclass(frozen=True, slots=True)
class Tried:
    """What the rule made of `people` of one kind. `skill` and `clustering` are None for readers of the blind trial.

    `first_form` and `all_forms`: shares, 0 to 1, of whom it said "shown" on the first form and within all of them;
    `calls`: counted calls up to the first decision, on average.
    """

    who: str
    skill: float | None
    clustering: float | None
    people: int
    first_form: float
    all_forms: float
    calls: float


def try_rule(people: int, seed: int, rule: Rule = RULE) -> Iterator[Tried]:
    """Try the rule on so many people of each kind, by seed. One kind takes about 0.2 seconds a thousand people."""
    for skill in SKILLS:
        for clustering in CLUSTERINGS:
            who = f"right at {100 * skill:.0f} % of critical steps"
            yield _tried(who, skill, clustering, people, f"{seed}/{skill}/{clustering}", rule)
    for who in READERS:
        yield _tried(who, None, None, people, f"{seed}/{who}", rule)


def _tried(who: str, skill: float | None, clustering: float | None, people: int, seed: str, rule: Rule) -> Tried:
    chance = random.Random(seed)  # noqa: S311
    draw = _resampled(READERS[who], chance) if skill is None else _of_skill(skill, clustering or 0.0, chance)
    first = within = calls = 0
    for _ in range(people):
        coming = _calls(draw)
        forms = [next_form(1, coming, rule, {})]
        while forms[-1].decision == "not_shown" and len(forms) < rule.most_forms:
            forms.append(next_form(len(forms) + 1, coming, rule, {}))
        first += forms[0].decision == "shown"
        within += forms[-1].decision == "shown"
        calls += len(forms[0].calls)
    return Tried(who, skill, clustering, people, first / people, within / people, calls / people)


def _calls(draw: Callable[[], Steps]) -> Iterator[CountedCall]:
    """Unseen calls without end, of all kinds in turn."""
    for number in count():
        yield CountedCall("", str(number % SCENARIOS), *draw())


def _resampled(calls: Mapping[Steps, int], chance: random.Random) -> Callable[[], Steps]:
    kinds, weights = list(calls), list(calls.values())
    return lambda: chance.choices(kinds, weights)[0]


def _of_skill(skill: float, clustering: float, chance: random.Random) -> Callable[[], Steps]:
    spread = (1 - clustering) / clustering if clustering else 0.0

    def draw() -> Steps:
        due = chance.choice(_DUE)
        share = chance.betavariate(skill * spread, (1 - skill) * spread) if spread else skill
        return sum(chance.random() < share for _ in range(due)), due

    return draw
