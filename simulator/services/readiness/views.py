"""What somebody has shown, as a page shows it: the statement, the calls behind it, and the errors of the rule."""

from dataclasses import dataclass
from typing import Literal

State = Literal["nothing", "going_on", "shown", "not_shown", "used_up"]
"""No call counts yet; the form goes on; the standard was shown; this form came to nothing and a fresh one may follow;
so did the last one."""


@dataclass(frozen=True, slots=True)
class CountedRow:
    """An assessment that counts. `steps` says how many critical steps were done right ("5 of 6"); `form` is its
    number, from 1."""

    id: str
    title: str
    on: str
    steps: str
    is_clean: bool
    form: int


@dataclass(frozen=True, slots=True)
class LeftOutRow:
    """An assessment that does not count, and why, in a sentence. Empty `id`: a debrief would give it away."""

    id: str
    title: str
    on: str
    why: str


@dataclass(frozen=True, slots=True)
class ErrorRow:
    """How often the rule says "shown" of a kind of people, in words ("4 %"): on the first form, and within all of them.

    `clustering`: how alike the steps of one call are, 0 to 1 (ICC), in words. `is_right`: whether they ought to be
    said it of; None where it is neither right nor wrong.
    """

    who: str
    clustering: str
    first_form: str
    all_forms: str
    calls: str
    is_right: bool | None


@dataclass(frozen=True, slots=True)
class RuleView:
    """The rule in sentences, and what it does to made-up people whose skill is known."""

    sentences: tuple[str, ...]
    errors: tuple[ErrorRow, ...]
    about_errors: str


@dataclass(frozen=True, slots=True)
class ReadinessView:
    """What somebody has shown. It is never more than that: no promise of how they will do on the job.

    `headline` says it in figures ("29 of 30 critical steps over 10 unseen calls; lower bound 85 %"), empty without a
    call that counts; `verdict` in a sentence; `missing` what is still needed, a phrase each. `form` is the number of
    the form looked at, of `forms`. `lower_bound` is a percentage, rounded down.
    """

    name: str
    state: State
    headline: str
    verdict: str
    missing: tuple[str, ...]
    form: int
    forms: int
    calls: int
    done: int
    due: int
    lower_bound: int | None
    counted: tuple[CountedRow, ...]
    left_out: tuple[LeftOutRow, ...]
    rule: RuleView
