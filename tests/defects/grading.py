"""Mistakes in the scorecard: a check that asks for something else than it says."""

from typing import Any

from defects.planting import MESSAGE, Kinds, checks, criterion

CARD = "scorecards/cancellation_call.yaml"
THIRD = "scorecards/third_party_call.yaml"
SPIELS = "scorecards/spiels.yaml"
KINDS = Kinds()


def _lose(card: Any, name: str) -> None:
    for section in card["sections"]:
        section["criteria"] = [item for item in section["criteria"] if item["id"] != name]


@KINDS.said("an assumption without its reason", "C601", CARD)
def _(card: Any) -> None:
    del criterion(card, "told_cancelled")["assumption"]


@KINDS.said("two criteria with one id", "C602", CARD)
def _(card: Any) -> None:
    criterion(card, "asked_root_problem")["id"] = "reminded_of_value"


@KINDS.said("two parts with one id", "C602", CARD)
def _(card: Any) -> None:
    criterion(card, "told_cancelled")["id"] = "told_no_evidence"


@KINDS.said("a criterion with a check and with parts", "F215", CARD)
def _(card: Any) -> None:
    criterion(card, "told_what_account_shows")["check"] = {"existence": ["state_account_cancelled"]}


@KINDS.said("a criterion that says when its parts count", "F215", CARD)
def _(card: Any) -> None:
    criterion(card, "told_what_account_shows")["occasion"] = ["claims_cancelled"]


@KINDS.said("a check that counts in every call", "C608", CARD)
def _(card: Any) -> None:
    del criterion(card, "no_promise_of_credit")["occasion"]


@KINDS.said("a group of acts where all of them would have to be heard", "R310", CARD)
def _(card: Any) -> None:
    criterion(card, "told_cancelled")["applies_when"]["heard"] = "complaining"


@KINDS.said("no weight on the whole scorecard", "C603", CARD)
def _(card: Any) -> None:
    for section in card["sections"]:
        for item in section["criteria"]:
            item["weight"] = 0


@KINDS.said("a criterion that weighs nothing", "C604", CARD)
def _(card: Any) -> None:
    criterion(card, "asked_root_problem")["weight"] = 0


@KINDS.said("calls judged from more than there is to judge", "C607", CARD)
def _(card: Any) -> None:
    card["judged_from"] = 4000


@KINDS.said("calls judged from more than they put at stake", "Q803", CARD)
def _(card: Any) -> None:
    card["judged_from"] = 180


@KINDS.said("a scorecard made for other calls", "S519", CARD)
def _(card: Any) -> None:
    card["made_for"] = {"line": "third_party"}


@KINDS.said("a scorecard made for a fact that there is not", "R303", CARD)
def _(card: Any) -> None:
    card["made_for"] = {"lines": "customer"}


@KINDS.said("a check that looks for nothing", "C605", CARD)
def _(card: Any) -> None:
    criterion(card, "told_cancelled")["check"] = {"existence": []}


@KINDS.said("the guide's words changed", "C606", SPIELS)
def _(spiels: Any) -> None:
    item = spiels["spiels"]["C5"]
    item["text"] = item["text"].replace("past due payment", "outstanding payment")


@KINDS.said("the guide's words with another placeholder", "C606", SPIELS, MESSAGE)
def _(spiels: Any) -> None:
    item = spiels["spiels"]["S2"]
    item["text"] = item["text"].replace("{customer.him_her}", "{customer}")


@KINDS.said("quoted words that nothing holds to the guide", "C606", SPIELS)
def _(spiels: Any) -> None:
    spiels["spiels"]["C5"].pop("lock", None)


@KINDS.said("a criterion lost", "L704", THIRD, MESSAGE)
def _(card: Any) -> None:
    _lose(card, "asked_name")


@KINDS.said("a critical criterion lost", "Q817", CARD)
def _(card: Any) -> None:
    _lose(card, "promised_nothing")


@KINDS.said("a critical flag removed", "Q819", CARD)
def _(card: Any) -> None:
    criterion(card, "promised_nothing").update(criticality="non_critical", weight=2)


@KINDS.said("a breach taken out of a critical check", "Q819", THIRD, MESSAGE)
def _(card: Any) -> None:
    criterion(card, "nothing_disclosed")["check"] = {"absence": ["promise_credit"]}


@KINDS.said("existence taken for absence", "L702", THIRD, MESSAGE)
def _(card: Any) -> None:
    item = criterion(card, "left_message")
    item["check"] = {"absence": item["check"]["existence"]}


@KINDS.said("absence taken for existence", "Q804", THIRD, MESSAGE)
def _(card: Any) -> None:
    item = criterion(card, "nothing_disclosed")
    item["check"] = {"existence": item["check"]["absence"]}


@KINDS.said("a breach rewarded", "Q812", THIRD, MESSAGE)
def _(card: Any) -> None:
    criterion(card, "asked_name")["check"] = {"existence": ["ask_who_is_speaking", "disclose_account"]}


@KINDS.said("an order the wrong way round", "Q805", THIRD, MESSAGE)
def _(card: Any) -> None:
    rule = criterion(card, "asked_before_leaving")["check"]["precedence"]
    rule["first"], rule["then"] = rule["then"], [rule["first"]]


@KINDS.said("a succession forbidden that is wanted", "L702", THIRD, MESSAGE)
def _(card: Any) -> None:
    criterion(card, "asked_before_leaving")["check"] = {
        "not_succession": {"first": ["ask_leave_message"], "then": ["leave_message"]}
    }


@KINDS.said("the wrong act in a check", "Q807", CARD)
def _(card: Any) -> None:
    criterion(card, "told_cancelled")["check"] = {"existence": {"all": ["state_account_cancelled", "remind_value"]}}


@KINDS.said("the wrong spiel in a check", "L702", THIRD, MESSAGE)
def _(card: Any) -> None:
    criterion(card, "used_approved_words")["check"] = {"spoke": ["S2_ask"]}


@KINDS.said("the wrong outcome in a check", "L702", THIRD, MESSAGE)
def _(card: Any) -> None:
    criterion(card, "left_message")["check"] = {"outcome_in": ["hung_up"]}


@KINDS.said(
    "a criterion that counts on the wrong cue, and a scorecard that judges all the same", "Q809", THIRD, MESSAGE
)
def _(card: Any) -> None:
    card["judged_from"] = 1
    for section in card["sections"]:
        for item in section["criteria"]:
            if item["weight"] and item.get("criticality", "non_critical") == "non_critical":
                for part in checks(item):
                    part["applies_when"] = {"heard": "insults"}


@KINDS.said("a procedure that only an insulted customer brings up", "Q803", THIRD, MESSAGE)
def _(card: Any) -> None:
    for section in card["sections"]:
        for item in section["criteria"]:
            if item["weight"] and item.get("criticality", "non_critical") == "non_critical":
                for part in checks(item):
                    part["applies_when"] = {"heard": "insults"}


@KINDS.said("a criterion that counts in the wrong case", "Q805", CARD)
def _(card: Any) -> None:
    criterion(card, "told_no_evidence")["applies_when"] = {"heard": "claims_cancelled"}


@KINDS.said("a criterion that nobody can miss", "Q808", CARD)
def _(card: Any) -> None:
    criterion(card, "told_cancelled")["check"] = {"existence": ["claims_cancelled"]}


@KINDS.said("a short cut past most of the procedure, and it is judged", "Q809", THIRD, MESSAGE)
def _(card: Any) -> None:
    card["judged_from"] = 1
    for section in card["sections"]:
        for item in section["criteria"]:
            if item["id"] != "stayed_professional" and item.get("criticality", "non_critical") == "non_critical":
                for part in checks(item):
                    part["applies_when"] = {"heard": "confirms_message"}


@KINDS.said("a critical criterion asked for at the wrong time", "Q803", THIRD, MESSAGE)
def _(card: Any) -> None:
    item = criterion(card, "no_payment_from_others")
    item["check"]["absence"] = [*item["check"]["absence"], "ask_leave_message"]


@KINDS.said("a pass mark that luck reaches", "Q809", THIRD, MESSAGE)
def _(card: Any) -> None:
    card["pass_mark"] = 20


@KINDS.said("an answer asked for too soon after the cue", "Q805", CARD)
def _(card: Any) -> None:
    criterion(card, "told_cancelled")["check"] = {
        "response": {"cue": "claims_cancelled", "by": ["explain_transfer"], "within": 1}
    }
