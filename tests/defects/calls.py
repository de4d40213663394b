"""Mistakes in the scenario: answers, cases, and the author's own plays."""

from typing import Any

from defects.planting import CURRENT, MESSAGE, Kinds, answer

CANCELLED = "scenarios/cancelled_months_ago.yaml"
MESSAGES = "scenarios/someone_else_answers.yaml"
RESCISSION = "scenarios/right_of_rescission.yaml"
PLAYS = "scenarios/right_of_rescission.plays.yaml"
SPIELS = "scorecards/spiels.yaml"
KINDS = Kinds()


@KINDS.said("a set of answers removed", "S501", CANCELLED)
def _(scenario: Any) -> None:
    del scenario["responses"]["insists"]


@KINDS.said("a set of answers left empty", "F212", CANCELLED)
def _(scenario: Any) -> None:
    scenario["responses"]["insists"] = []


@KINDS.said("too few answers to choose from", "S502", CANCELLED)
def _(scenario: Any) -> None:
    scenario["responses"]["insists"] = scenario["responses"]["insists"][:2]


@KINDS.said("an answer with neither words nor spiel", "S503", CANCELLED)
def _(scenario: Any) -> None:
    del answer(scenario, "ask_what_happened")["text"]


@KINDS.said("an answer that does nothing", "S503", CANCELLED)
def _(scenario: Any) -> None:
    del answer(scenario, "ask_what_happened")["acts"]


@KINDS.said("`why_not` lost", "S504", CANCELLED)
def _(scenario: Any) -> None:
    del answer(scenario, "pay_then_talk")["why_not"]


@KINDS.said("the kind of mistake lost", "S504", CANCELLED)
def _(scenario: Any) -> None:
    del answer(scenario, "pay_then_talk")["mistake"]


@KINDS.said("a fact missing from a case", "S505", "scorecards/acts.yaml")
def _(acts: Any) -> None:
    del acts["facts"]["noc"]["default"]


@KINDS.said("answers to what no customer here puts", "S506", CANCELLED)
def _(scenario: Any) -> None:
    scenario["responses"]["gives_name"] = [
        {"id": name, "text": f"Thank you, {name}.", "acts": ["acknowledge"]} for name in ("one", "two", "three")
    ]


@KINDS.said("two answers with one id", "S507", CANCELLED)
def _(scenario: Any) -> None:
    answer(scenario, "all_done_now")["id"] = "ask_what_happened"


@KINDS.said("two answers with the same words", "S508", CANCELLED)
def _(scenario: Any) -> None:
    answer(scenario, "all_done_now")["text"] = answer(scenario, "on_to_relations")["text"]


@KINDS.said("a pattern on the phone", "S509", CANCELLED)
def _(scenario: Any) -> None:
    scenario["personas"].append("caller")


@KINDS.said("words that press a button", "S510", CANCELLED)
def _(scenario: Any) -> None:
    answer(scenario, "ask_what_happened")["acts"] = ["empathise", "check_account_status"]


@KINDS.said("the wrong line in the facts of a case", "S511", MESSAGES, MESSAGE)
def _(scenario: Any) -> None:
    scenario["cases"]["past_due"]["facts"]["line"] = "customer"


@KINDS.said("the words for a placeholder lost", "S513", CANCELLED)
def _(scenario: Any) -> None:
    del scenario["phrases"]["concern"]


@KINDS.said("the same persona twice", "S514", CANCELLED)
def _(scenario: Any) -> None:
    scenario["personas"] *= 2


@KINDS.said("every answer marked as wrong", "S515", CANCELLED)
def _(scenario: Any) -> None:
    for item in scenario["responses"]["asks_what_next"]:
        item.update(why_not="No.", mistake="cold")


@KINDS.said("an answer always wrong and sometimes wrong", "S516", CANCELLED)
def _(scenario: Any) -> None:
    answer(scenario, "no_evidence").update(why_not="No.", mistake="cold")


@KINDS.said("an answer called like a button", "S517", CANCELLED)
def _(scenario: Any) -> None:
    answer(scenario, "ask_what_happened")["id"] = "end_call"


@KINDS.said("a play with a choice that is not offered", "L701", PLAYS, CURRENT)
def _(plays: Any) -> None:
    plays["plays"][0]["choices"][0] = "not_there"


@KINDS.said("a play that goes on after the end", "L701", PLAYS, CURRENT)
def _(plays: Any) -> None:
    play = next(play for play in plays["plays"] if play.get("outcome"))
    play["choices"] += ["end_call"]


@KINDS.said("a play that no longer holds", "L702", PLAYS, CURRENT)
def _(plays: Any) -> None:
    play = next(play for play in plays["plays"] if play.get("passed"))
    play["passed"] = False


@KINDS.said("a turn limit below the shortest perfect call", "Q806", RESCISSION, CURRENT)
def _(scenario: Any) -> None:
    scenario["turn_limit"] = 5


@KINDS.said("wrong facts in a case", "L702", RESCISSION, CURRENT)
def _(scenario: Any) -> None:
    scenario["cases"]["window_over"]["facts"]["in_rescission"] = True


@KINDS.said("the wrong act on a right answer", "Q818", CANCELLED)
def _(scenario: Any) -> None:
    answer(scenario, "on_to_relations")["acts"] = ["give_wrong_information"]


@KINDS.said("the wrong act on a wrong answer", "Q817", CANCELLED)
def _(scenario: Any) -> None:
    answer(scenario, "backdate_it")["acts"] = ["empathise", "apologise"]


@KINDS.said("the wrong act on a spiel", "L702", SPIELS, MESSAGE)
def _(spiels: Any) -> None:
    spiels["spiels"]["S2"]["acts"] = ["ask_leave_message"]


@KINDS.said("the acts of the right answer and of a wrong one exchanged", "Q818", CANCELLED)
def _(scenario: Any) -> None:
    right, wrong = answer(scenario, "on_to_relations"), answer(scenario, "all_done_now")
    right["acts"], wrong["acts"] = wrong["acts"], right["acts"]


@KINDS.said("the mark of a wrong answer on the right one", "Q804", CANCELLED)
def _(scenario: Any) -> None:
    right, wrong = answer(scenario, "ask_what_happened"), answer(scenario, "must_be_a_mixup")
    for key in ("why_not", "mistake", "instead"):
        right[key] = wrong.pop(key)


@KINDS.said("a wrong answer that does the work of the right one", "Q817", CANCELLED)
def _(scenario: Any) -> None:
    answer(scenario, "all_done_now")["acts"] = list(answer(scenario, "on_to_relations")["acts"])


@KINDS.said("the right answer removed", "S515", MESSAGES, MESSAGE)
def _(scenario: Any) -> None:
    for cue, options in scenario["responses"].items():
        scenario["responses"][cue] = [item for item in options if item.get("spiel") not in ("S2", "S2_ask")]


@KINDS.said("a look-up taken off the desk", "Q805", CANCELLED)
def _(scenario: Any) -> None:
    scenario["actions"] = ["verify_identity", "search_noc", "review_notes", "transfer_customer_relations", "end_call"]


@KINDS.said("no way to hang up on the desk", "L701", MESSAGES, MESSAGE)
def _(scenario: Any) -> None:
    scenario["actions"] = ["verify_identity", "check_account_status"]


@KINDS.said("a set of answers under the wrong cue", "S501", RESCISSION, CURRENT)
def _(scenario: Any) -> None:
    scenario["responses"]["requests_cancellation"] = scenario["responses"].pop("asks_what_next")
