"""The desk of another company: what its file says is what stands on the screen, and nothing of ours."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from simulator.content.loader import load
from simulator.domain.library import Library
from simulator.engine.call import begin, set_stage, step
from simulator.engine.compile import compile_call
from simulator.engine.desk import desk_after, question
from simulator.proof.certifying.findable import cannot_be_found_out
from simulator.services.calls.account_screen import panels
from simulator.services.calls.transcript import bubbles
from simulator.services.library.folder import read_folder
from simulator.services.taking.rehearsal import screen

DESK = """
begins: joined
marks: {collected: "The fee was collected."}
account:
  joined: {means: a date, days_before: [400, 900]}
  month: {means: the name of a month, text: "{joined.month}"}
  issue: {means: what it is about}
  fee: {means: an amount, amount: [90, 90]}
  balance:
    means: an amount
    total: [fee]
    when:
      - {if: {collected: true}, amount: [0, 0]}
      - {if: {past_due: false}, amount: [0, 0]}
lookups:
  status:
    title: Membership
    rows:
      - {label: Owes, text: "{balance}", when: [{if: {past_due: false}, text: Nothing}]}
      - {label: Visit, on: joined, text: first visit}
      - {label: Locker}
settles:
  collect_fee:
    title: Fee
    asks: {text: "Collect {fee}?", when: [{if: {collected: true}, text: "Collect {fee} again?"}]}
    sets: {collected: true}
    rows: [{label: Paid, text: "{balance}", when: [{if: {collected: true}, text: "{fee} again"}]}]
  spread_fee:
    title: Spread
    installments: {of: balance, parts: 4, first_in_days: 0}
    rows: [{label: Of, text: "{balance}"}]
"""
ACTS = """    check_account_status: {means: "Opens the account.", label: "Check account status", shows: status}
  till:
    role: payment
    collect_fee: {means: "Collects the fee.", label: "Collect the fee"}
    spread_fee: {means: "Spreads the fee.", label: "Spread the fee"}
"""


@pytest.fixture(scope="module")
def files() -> Mapping[str, str]:
    """The miniature library with a desk of its own."""
    found = dict(read_folder(Path(__file__).parents[1] / "library")[0])
    acts = found["scorecards/acts.yaml"].splitlines(keepends=True)
    at = next(number for number, line in enumerate(acts) if "check_account_status" in line)
    found["scorecards/acts.yaml"] = "".join([*acts[:at], ACTS, *acts[at + 1 :]])
    found["scenarios/second_bill.yaml"] = found["scenarios/second_bill.yaml"].replace("balance: [45, 90], ", "")
    return {**found, "scorecards/desk.yaml": DESK}


def loaded(files: Mapping[str, str]) -> Library:
    found = load(files)
    assert found.library is not None, found.diagnostics
    return found.library


def played(library: Library, case: str, *choices: str):
    call = begin(set_stage(compile_call(library, "second_bill", "shouter", case)), 3)
    for choice in choices:
        call = step(call, choice)
    return call


def test_a_look_up_shows_what_the_file_says_and_rows_without_text_are_left_out(files) -> None:
    library = loaded(files)
    assert screen(played(library, "past_due")) == []
    (shown,) = screen(played(library, "past_due", "check_account_status"))
    (owes, visit) = shown["rows"]
    assert (shown["title"], owes) == ("Membership", ["Owes", "$90.00"])
    assert visit[1].endswith(": first visit")
    (shown,) = screen(played(library, "nothing_due", "check_account_status"))
    assert shown["rows"][0] == ["Owes", "Nothing"]


def test_a_payment_shows_in_what_was_looked_up_before_and_a_second_run_as_one(files) -> None:
    call = played(loaded(files), "past_due", "check_account_status", "collect_fee", "collect_fee")
    account, first, second = screen(call)
    assert account["rows"][0] == ["Owes", "$0.00"]
    assert first == {"title": "Fee", "rows": [["Paid", "$90.00"]]}
    assert second == {"title": "Fee: run 2", "rows": [["Paid", "$90.00 again"]]}
    told = [bubble.found for bubble in bubbles(call, mood_shown=False) if bubble.kind == "did"]
    assert [rows[0] for rows in told] == [("Owes", "$90.00"), ("Paid", "$90.00"), ("Paid", "$90.00 again")]


def test_before_money_moves_the_screen_asks_what_the_file_says_as_the_desk_stands(files) -> None:
    library = loaded(files)
    asked = {}
    for done in ((), ("collect_fee",)):
        call = played(library, "past_due", *done)
        desk = desk_after(call.plan, call.seed, call.choices)
        asked[done] = [question(call.plan, desk, act) for act in ("collect_fee", "spread_fee", "end_call")]
    assert asked == {(): ["Collect $90.00?", "", ""], ("collect_fee",): ["Collect $90.00 again?", "", ""]}


def test_installments_are_equal_a_month_apart_and_add_up(files) -> None:
    (shown,) = screen(played(loaded(files), "past_due", "spread_fee"))
    assert [label for label, _ in shown["rows"]] == ["Of", *(f"Installment {number} of 4" for number in (1, 2, 3, 4))]
    assert {text.partition(" on ")[0] for _, text in shown["rows"][1:]} == {"$22.50"}
    (nothing,) = screen(played(loaded(files), "nothing_due", "spread_fee"))
    assert nothing["rows"] == [["Of", "$0.00"]]


def test_a_library_without_a_desk_loads_and_says_that_look_ups_show_nothing(files) -> None:
    bare = {name: text for name, text in files.items() if name != "scorecards/desk.yaml"}
    bare["scenarios/second_bill.yaml"] = (
        bare["scenarios/second_bill.yaml"]
        .replace('issue: ["the second bill from {month}"]', "")
        .replace("{month}", "May")
    )
    found = load(bare)
    assert found.library is not None, found.diagnostics
    assert [item.code for item in found.diagnostics if "desk.yaml" in item.message] == ["R328"]
    call = played(found.library, "past_due", "check_account_status")
    assert panels(call) == ()


@pytest.mark.parametrize("row", ['text: "{balance}", when: [{if: {past_due: false}, text: Nothing}]', 'text: "{fee}"'])
def test_what_decides_is_found_out_only_where_something_shows_it(files, row: str) -> None:
    changed = DESK.replace('text: "{balance}", when: [{if: {past_due: false}, text: Nothing}]', row)
    wrong = '          why: "You had not asked yet (G1)."\n        - {if: {facts: {past_due: true}}, why: "That is due first."}\n'
    scenario = files["scenarios/second_bill.yaml"].replace('          why: "You had not asked yet (G1)."\n', wrong)
    library = loaded({**files, "scorecards/desk.yaml": changed, "scenarios/second_bill.yaml": scenario})
    plan = compile_call(library, "second_bill", "shouter", "past_due")
    hidden = list(cannot_be_found_out(plan, library.scorecards["bill_call"]))
    assert hidden == (["past_due"] if "fee" in row else [])
