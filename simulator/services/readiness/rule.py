"""When enough was shown: a sequential test over critical steps, decided only where a call ends. Pure.

A critical step is a line of the scorecard without which no call passes, in a call in which it came up. Wald's test
compares "right at `ready` of them" with "right at `not_ready`"; it takes steps for independent, and those of one call
are not quite, so its own figures are only what it aims at: `error_rates` says what it does.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from math import log
from typing import Final, Literal, NamedTuple

Decision = Literal["shown", "not_shown", "open"]
"""What a form has come to: the standard was shown; it was not, or not in as many calls as a form has; it goes on."""


@dataclass(frozen=True, slots=True)
class Rule:
    """The figures of the rule. Shares lie between 0 and 1.

    `not_ready` and `ready` are the shares of critical steps done right that it tells apart; `false_pass` and
    `false_fail` the errors that it aims at for these two. A form takes at least `least_calls` and `least_steps`, at
    most `most_calls`, and of one scenario at most `most_per_scenario`. There are `most_forms` of them: the first and
    two retakes. `confidence` is that of the lower bound.
    """

    not_ready: float = 0.80
    ready: float = 0.95
    false_pass: float = 0.05
    false_fail: float = 0.10
    least_calls: int = 10
    least_steps: int = 30
    most_per_scenario: int = 2
    most_calls: int = 15
    most_forms: int = 3
    confidence: float = 0.95

    def weighs(self, done: int, due: int) -> float:
        """How much speaks for `ready` and against `not_ready`: the logarithm of how much likelier it made this."""
        missed = due - done
        return done * log(self.ready / self.not_ready) + missed * log((1 - self.ready) / (1 - self.not_ready))

    def decide(self, calls: int, done: int, due: int) -> Decision:
        """What so many calls have come to, with `done` of `due` critical steps done right."""
        if calls < self.least_calls or due < self.least_steps:
            return "not_shown" if calls >= self.most_calls else "open"
        weight = self.weighs(done, due)
        if weight >= log((1 - self.false_fail) / self.false_pass):
            return "shown"
        is_over = calls >= self.most_calls or weight <= log(self.false_fail / (1 - self.false_pass))
        return "not_shown" if is_over else "open"


RULE: Final = Rule()
"""The rule in use: `../shared/notes/learning-science.md` 2.4 says where it comes from."""


LeftOut = Literal["enough_of_it", "after_shown", "forms_used"]
"""Why a call that would count does not: the form had enough of its scenario, or there was no form any more."""


class CountedCall(NamedTuple):
    """A call that counts as far as the rule goes: `done` of `due` critical steps were done right in it."""

    id: str
    scenario: str
    done: int
    due: int


class Form(NamedTuple):
    """Calls that are judged together, the first number 1, and what they have come to."""

    number: int
    calls: tuple[CountedCall, ...]
    decision: Decision

    @property
    def done(self) -> int:
        """Critical steps done right."""
        return sum(call.done for call in self.calls)

    @property
    def due(self) -> int:
        """Critical steps that came up."""
        return sum(call.due for call in self.calls)


class Standing(NamedTuple):
    """The forms somebody has taken, the last one first looked at; one at least, that may have no calls yet.

    `left_out`: by id, the calls that would count and do not.
    """

    forms: tuple[Form, ...]
    left_out: Mapping[str, LeftOut]


def standing(calls: Iterable[CountedCall], rule: Rule = RULE) -> Standing:
    """Sort calls, the oldest first, into forms. A form that came to nothing is followed by a fresh one."""
    coming = iter(calls)
    left_out: dict[str, LeftOut] = {}
    forms: list[Form] = []
    while len(forms) < rule.most_forms and not (forms and forms[-1].decision == "shown"):
        forms.append(next_form(len(forms) + 1, coming, rule, left_out))
        if forms[-1].decision == "open":
            break
    why: LeftOut = "after_shown" if forms[-1].decision == "shown" else "forms_used"
    left_out.update((call.id, why) for call in coming)
    return Standing(tuple(forms), left_out)


def next_form(number: int, coming: Iterator[CountedCall], rule: Rule, left_out: dict[str, LeftOut]) -> Form:
    """Form `number`, of the calls that come, up to the one that decides it; open where they end before.

    Calls of which it has enough are added to those that are left out.
    """
    taken: list[CountedCall] = []
    done = due = 0
    for call in coming:
        if sum(other.scenario == call.scenario for other in taken) >= rule.most_per_scenario:
            left_out[call.id] = "enough_of_it"
            continue
        taken.append(call)
        done, due = done + call.done, due + call.due
        decision = rule.decide(len(taken), done, due)
        if decision != "open":
            return Form(number, tuple(taken), decision)
    return Form(number, tuple(taken), "open")


def missing(form: Form, rule: Rule = RULE) -> Iterator[str]:
    """What a form that goes on still lacks, a phrase each."""
    calls, due = len(form.calls), form.due
    if calls < rule.least_calls:
        yield _many(rule.least_calls - calls, "more unseen call", "more unseen calls")
    if due < rule.least_steps:
        yield _many(rule.least_steps - due, "more critical step that comes up", "more critical steps that come up")
    if calls >= rule.least_calls and due >= rule.least_steps:
        clean = next(more for more in range(1, 1000) if rule.decide(calls, form.done + more, due + more) == "shown")
        yield f"{_many(clean, 'more critical step', 'more critical steps')} without a miss, in further unseen calls"


def lower_bound(done: int, due: int, confidence: float = RULE.confidence) -> float:
    """The exact one-sided lower bound (Clopper and Pearson) of the share of steps done right; 0 without steps."""
    if not due:
        return 0.0
    # Only whoever has steps to judge waits for SciPy to load.
    from scipy.stats import binomtest

    return float(binomtest(done, due, alternative="greater").proportion_ci(confidence, method="exact").low)


def _many(number: int, one: str, more: str) -> str:
    return f"{number} {one if number == 1 else more}"
