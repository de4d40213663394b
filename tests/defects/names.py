"""Names of every kind misspelt: each refers to something that has to exist."""

from typing import Any

from defects.planting import CURRENT, MESSAGE, Kinds, answer, criterion

SCENARIO = "scenarios/cancelled_months_ago.yaml"
CARD = "scorecards/cancellation_call.yaml"
CALLER = "personas/caller.yaml"
PERSONA = "personas/frustrated_canceller.yaml"
PLAYS = "scenarios/right_of_rescission.plays.yaml"
KINDS = Kinds()


@KINDS.said("an act misspelt in an answer", "R302", SCENARIO)
def _(scenario: Any) -> None:
    answer(scenario, "ask_what_happened")["acts"] = ["empathize"]


@KINDS.said("an act misspelt in a check", "R302", CARD)
def _(card: Any) -> None:
    criterion(card, "told_cancelled")["check"] = {"existence": ["state_acount_cancelled"]}


@KINDS.said("an act misspelt in a reaction", "R302", CALLER)
def _(persona: Any) -> None:
    persona["states"]["opening"]["on"]["asknig"] = "telling"


@KINDS.said("an act misspelt in a condition", "R302", CALLER)
def _(persona: Any) -> None:
    persona["states"]["opening"]["on"]["asking"] = [{"if": {"did": ["apologize"]}, "go": "telling"}, {}]


@KINDS.said("a fact misspelt", "R303", SCENARIO)
def _(scenario: Any) -> None:
    facts = next(iter(scenario["cases"].values()))["facts"]
    facts["passed_due"] = facts.pop("past_due")


@KINDS.said("a fact with a value it cannot have", "R304", SCENARIO)
def _(scenario: Any) -> None:
    next(iter(scenario["cases"].values()))["facts"]["account_status"] = "closed"


@KINDS.said("a state misspelt", "R305", CALLER)
def _(persona: Any) -> None:
    persona["states"]["opening"]["on"]["asking"] = "teling"


@KINDS.said("a persona misspelt", "R306", SCENARIO)
def _(scenario: Any) -> None:
    scenario["personas"] = ["frustrated_canceler"]


@KINDS.said("the persona it is like misspelt", "R306", PERSONA)
def _(persona: Any) -> None:
    persona["like"] = "callers"


@KINDS.said("a scorecard misspelt", "R307", SCENARIO)
def _(scenario: Any) -> None:
    scenario["scorecard"] = "cancelation_call"


@KINDS.said("a statement that the guide does not have", "R308", CARD)
def _(card: Any) -> None:
    criterion(card, "told_no_evidence")["source"] = ["C12"]


@KINDS.said("a file of shared answers misspelt", "R309", SCENARIO)
def _(scenario: Any) -> None:
    scenario["uses"] = ["standin"]


@KINDS.said("a cue misspelt", "R310", SCENARIO)
def _(scenario: Any) -> None:
    scenario["cues"]["concern"] = "claims_canceled"


@KINDS.said("what has to be heard misspelt", "R310", CARD)
def _(card: Any) -> None:
    criterion(card, "told_cancelled")["applies_when"]["heard"] = "claim_cancelled"


@KINDS.said("an outcome misspelt", "R311", CALLER)
def _(persona: Any) -> None:
    persona["states"]["ended"]["outcome"] = "finished_of"


@KINDS.said("a button that the desk does not have", "R312", SCENARIO)
def _(scenario: Any) -> None:
    scenario["actions"] = ["check_status", "end_call"]


@KINDS.said("a spiel misspelt", "R313", SCENARIO)
def _(scenario: Any) -> None:
    answer(scenario, "no_evidence")["spiel"] = "C22"


@KINDS.said("lines for a state that nobody has", "R318", SCENARIO)
def _(scenario: Any) -> None:
    scenario.setdefault("lines", {})["weighting"] = ["Hm."]


@KINDS.said("an act of the wrong side", "R322", CALLER)
def _(persona: Any) -> None:
    persona["states"]["opening"]["on"]["insults"] = "telling"


@KINDS.said("a play of a case that does not exist", "L703", PLAYS, CURRENT)
def _(plays: Any) -> None:
    plays["plays"][0]["case"] = "window_over_by_far"


@KINDS.said("a play that expects a criterion that does not exist", "L704", PLAYS, CURRENT)
def _(plays: Any) -> None:
    plays["plays"][0]["met"] = ["asked_for_the_root"]


@KINDS.said("a group of acts taken for one of the customer's", "R310", SCENARIO)
def _(scenario: Any) -> None:
    scenario["responses"]["asking"] = scenario["responses"]["insists"]


@KINDS.said("a statement misspelt beside a spiel", "R308", "scorecards/spiels.yaml")
def _(spiels: Any) -> None:
    spiels["spiels"]["C2"]["statement"] = "C22"


@KINDS.said("a third party's word as a fact", "R304", "scenarios/someone_else_answers.yaml", MESSAGE)
def _(scenario: Any) -> None:
    scenario["cases"]["past_due"]["facts"]["line"] = "third party"
