"""What somebody has shown over unseen calls, and how often the rule that says so is wrong."""

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any, Final

from simulator.domain.local_forms import day
from simulator.domain.people import Person
from simulator.domain.record import TakenCall
from simulator.services.calls.call_store import CallStore
from simulator.services.readiness import error_rates
from simulator.services.readiness.rule import RULE, CountedCall, Form, Standing, lower_bound, missing, standing
from simulator.services.readiness.unseen import Sorted, WhyNot, sort
from simulator.services.readiness.views import (
    CountedRow,
    ErrorRow,
    LeftOutRow,
    ReadinessView,
    RuleView,
    State,
)

WHY_NOT: Final[Mapping[WhyNot, str]] = {
    "goes_on": "It has not ended yet.",
    "answers_shown": "Answers were shown in it. Only calls in your own words count.",
    "met_before": "You had met this customer with this account before, so it was not unseen.",
    "watched_before": "You had watched a worked example of this case before, so it was not unseen.",
    "met_meanwhile": "You met this customer with this account in another call while it waited, so it was not unseen.",
    "watched_meanwhile": "You watched a worked example of this case while it waited, so it was not unseen.",
    "no_step": "No critical step came up in it.",
    "damaged": "What was kept of it can no longer be read.",
    "enough_of_it": f"There were {RULE.most_per_scenario} calls of this kind already: one kind of call is not enough.",
    "after_shown": "The standard had been shown before it.",
    "forms_used": "The last form was used up before it.",
}
"""Why an assessment does not count -> a sentence to whoever took it."""
VERDICTS: Final[Mapping[State, str]] = {
    "nothing": "No call counts yet. Assessments with an account that is new to you do.",
    "going_on": "Not decided yet.",
    "shown": "The drill standard was met.",
    "not_shown": "The drill standard was not met on the last form. Practice what was missed; a fresh form has begun.",
    "used_up": "The drill standard was not met on any form. Another one would show nothing more: talk to your trainer.",
}
"""State -> its sentence."""
ABOUT_ERRORS: Final = (
    "How often the rule says that the standard was met, measured on made-up people whose skill is known. "
    "Clustering is how alike the steps of one call are: 0 is not at all; 0.06 was measured, 0.2 to 0.4 is usual in "
    "exams of this kind. The last two rows take their calls from readers in a blind trial "
    "of the library that comes with this program."
)
"""What the table of errors is."""


class ReadinessService:
    """What has been shown. Raises what the store does."""

    def __init__(self, calls: CallStore) -> None:
        self._calls = calls

    def readiness(self, who: Person) -> ReadinessView:
        """What somebody has shown in the form they are in, or in the last one; and the rule, with its errors."""
        taken = self._calls.taken(who)
        found = sort(self._calls.library, taken)
        forms = standing(found.counted)
        form = _looked_at(forms)
        return ReadinessView(
            name=who.name,
            state=(state := _state(forms)),
            headline=headline(form) if form.calls else "",
            verdict=_verdict(state, form),
            missing=tuple(missing(forms.forms[-1])) if forms.forms[-1].decision == "open" else (),
            form=form.number,
            forms=RULE.most_forms,
            calls=len(form.calls),
            done=form.done,
            due=form.due,
            lower_bound=_percent(form) if form.calls else None,
            counted=tuple(self._counted(forms, taken)),
            left_out=tuple(self._left_out(forms, found, taken)),
            rule=RuleView(_sentences(), error_table(), ABOUT_ERRORS),
        )

    def is_shown(self, who: Person) -> bool:
        """Whether somebody has met the rule, on any of their forms."""
        return self.readiness(who).state == "shown"

    def listing(self, who: Person) -> dict[str, Any]:
        """The same without sentences, for `simulator progress --json`: figures, bounds, and the errors of the rule."""
        view = self.readiness(who)
        return {
            "state": view.state,
            "says": view.headline,
            "form": view.form,
            "forms": view.forms,
            "calls": view.calls,
            "critical_steps": {"done": view.done, "due": view.due},
            "lower_bound": None if view.lower_bound is None else view.lower_bound / 100,
            "confidence": RULE.confidence,
            "missing": list(view.missing),
            "counted": [row.id for row in view.counted],
            "not_counted": {row.id: row.why for row in view.left_out},
            "errors": [
                {"who": item.who, "clustering": item.clustering, "first_form": item.first_form, "forms": item.all_forms}
                for item in error_rates.kept()
            ],
        }

    def _counted(self, forms: Standing, taken: tuple[TakenCall, ...]) -> Iterator[CountedRow]:
        known = {call.id: call for call in taken}
        found = [(form, call) for form in forms.forms for call in form.calls]
        for form, call in reversed(found):
            steps = f"{call.done} of {call.due}"
            when = self._day(known[call.id].started_at)
            yield CountedRow(call.id, self._title(call), when, steps, call.done == call.due, form.number)

    def _left_out(self, forms: Standing, found: Sorted, taken: tuple[TakenCall, ...]) -> Iterator[LeftOutRow]:
        reasons: Mapping[str, WhyNot] = {**found.not_counted, **forms.left_out}
        for call in reversed(taken):
            if call.id in reasons:
                why = reasons[call.id]
                shown = "" if why in ("goes_on", "damaged") else call.id
                yield LeftOutRow(shown, self._title(call), self._day(call.started_at), WHY_NOT[why])

    def _day(self, moment: datetime) -> str:
        return day(moment.date(), self._calls.library.vocabulary.company.written_in)

    def _title(self, call: TakenCall | CountedCall) -> str:
        known = self._calls.library.scenarios.get(call.scenario)
        return known.title if known else call.scenario


def error_table() -> tuple[ErrorRow, ...]:
    """How often the rule is wrong, in words: the table that page and documents print."""
    return error_rates.rows(error_rates.kept())


def table_of(document: Mapping[str, Any]) -> tuple[ErrorRow, ...]:
    """A document of `measure_errors` as a table in words."""
    return error_rates.rows(error_rates.tried_in(document))


def measure_errors(who: Person, people: int, seed: int) -> dict[str, Any]:
    """The rule tried afresh on so many made-up people of each kind, as the JSON document that is kept."""
    return error_rates.measured(people, seed)


def headline(form: Form) -> str:
    """What a form shows, in figures: "29 of 30 critical steps over 10 unseen calls; lower bound 85 %"."""
    calls = f"{len(form.calls)} unseen {'call' if len(form.calls) == 1 else 'calls'}"
    steps = "critical step" if form.due == 1 else "critical steps"
    return f"{form.done} of {form.due} {steps} over {calls}; lower bound {_percent(form)} %"


def _percent(form: Form) -> int:
    """The lower bound, rounded down, so that no more is said than was shown."""
    return int(100 * lower_bound(form.done, form.due) + 1e-9)


def _looked_at(forms: Standing) -> Form:
    """The form that is spoken of: the last one with calls, else the first."""
    return next((form for form in reversed(forms.forms) if form.calls), forms.forms[0])


def _state(forms: Standing) -> State:
    last = forms.forms[-1]
    if last.decision == "shown":
        return "shown"
    if last.decision == "not_shown":
        return "used_up"
    if last.calls:
        return "going_on"
    return "not_shown" if len(forms.forms) > 1 else "nothing"


def _verdict(state: State, form: Form) -> str:
    if state == "shown" and form.number > 1:
        return (
            f"The drill standard was met, on form {form.number} of {RULE.most_forms}: each retake makes luck likelier."
        )
    return VERDICTS[state]


def _sentences() -> tuple[str, ...]:
    rule = RULE
    counts = (
        "A call counts if it is an assessment in your own words, with a customer and account that you meet for the "
        "first time and in no other call until it has ended, and of which you have not watched a worked example."
    )
    steps = (
        f"Critical steps are the lines of the scorecard without which no call passes. At least {rule.least_calls} "
        f"calls and {rule.least_steps} critical steps are needed, at most {rule.most_per_scenario} calls of one kind."
    )
    test = (
        f"After each call a sequential test asks whether you get {100 * rule.ready:.0f} % of them right rather than "
        f"{100 * rule.not_ready:.0f} %. It aims at a false yes in {100 * rule.false_pass:.0f} % and a false no in "
        f"{100 * rule.false_fail:.0f} %; the table says what it comes to."
    )
    forms = (
        f"A form ends undecided after {rule.most_calls} calls. There are {rule.most_forms} forms, each of fresh calls, "
        "and each one more makes luck likelier."
    )
    bound = (
        f"The lower bound is the exact one-sided {100 * rule.confidence:.0f} % bound: with this record, fewer steps "
        "right than that in the long run is unlikely."
    )
    return (
        counts,
        steps,
        test,
        forms,
        bound,
        "It says what was shown in these calls and nothing about calls with real customers.",
    )
