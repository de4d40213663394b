"""Mistakes of writing and of form: what a trainer's hand gets wrong before anything is meant by it."""

from typing import Any

from defects.planting import CLAIMED, MESSAGE, Defect, Files, Kinds, answer, criterion, rendered, structure

SCENARIO = "scenarios/cancelled_months_ago.yaml"
CARD = "scorecards/cancellation_call.yaml"
CALLER = "personas/caller.yaml"
PERSONA = "personas/frustrated_canceller.yaml"
KINDS = Kinds()

KINDS.written("a tab where spaces belong", "Y109", SCENARIO, "\ncases:\n  ", "\ncases:\n\t")
KINDS.written("the same key twice", "Y102", SCENARIO, "\nlevel:", "\nlevel: hard\nlevel:")
KINDS.written("a line that stands too far in", "Y101", SCENARIO, "\nlevel:", "\n   level:")
KINDS.written("a colon in text without quotes", "Y110", SCENARIO, "\nsummary:", "\nsummary: The bill: ")
KINDS.written("a placeholder without quotes", "Y115", SCENARIO, "\nbrief:", "\nbrief: {customer} is calling\nlevel:")
KINDS.written("a quote that is never closed", "Y111", SCENARIO, "\nsummary: ", '\nsummary: "')
KINDS.written("a bracket that is never closed", "Y119", SCENARIO, "\ntags:", "\nuses: [standing\ntags:")
KINDS.written("a second document in the file", "Y112", SCENARIO, "\nlevel:", "\n---\nlevel:")
KINDS.written("an unprintable character", "Y117", SCENARIO, "\nlevel:", "\x07\nlevel:")
KINDS.written("a backslash in double quotes", "Y118", SCENARIO, "\nlevel:", '\ncounsel: "C:\\desk"\nlevel:')
KINDS.written("`yes` where true is meant", "F208", CALLER, "final: true", "final: yes")
KINDS.written("`0412` as a number", "F207", CARD, "weight: 8", "weight: 0412")
KINDS.written("`12:30` as a number", "F207", CARD, "pass_mark: 80", "pass_mark: 12:30")
KINDS.written("a fraction as a weight", "F207", CARD, "weight: 8", "weight: 7.5")
KINDS.written("`no` where false is meant", "R304", SCENARIO, "past_due: false", "past_due: no")


def _astray(files: Files) -> None:
    files["scenarios/drafts/later.yaml"] = files[SCENARIO]


def _without_vocabulary(files: Files) -> None:
    del files["scorecards/spiels.yaml"]


def _without_scenarios(files: Files) -> None:
    for name in [name for name in files if name.startswith("scenarios/") and "shared" not in name]:
        del files[name]


def _unnamable(files: Files) -> None:
    files["personas/Angry-Man.yaml"] = files[PERSONA]


def _spare_persona(files: Files) -> None:
    files["personas/spare.yaml"] = rendered({**structure(files, PERSONA), "title": "Spare"})


KINDS += [
    Defect("a file in a folder that nothing reads", "R320", CLAIMED, _astray),
    Defect("a file of the vocabulary lost", "R301", CLAIMED, _without_vocabulary),
    Defect("no scenario at all", "R315", CLAIMED, _without_scenarios),
    Defect("a file name that cannot be an id", "F214", CLAIMED, _unnamable),
    Defect("a persona that no scenario uses", "R319", CLAIMED, _spare_persona),
]


@KINDS.said("a key misspelt", "F201", CARD)
def _(card: Any) -> None:
    item = criterion(card, "asked_root_problem")
    item["wieght"] = item.pop("weight")


@KINDS.said("coaching cut away", "F202", CARD)
def _(card: Any) -> None:
    del criterion(card, "asked_root_problem")["coaching"]


@KINDS.said("coaching left empty", "F212", CARD)
def _(card: Any) -> None:
    criterion(card, "told_cancelled")["coaching"] = ""


@KINDS.said("text that is a number", "F203", SCENARIO)
def _(scenario: Any) -> None:
    answer(scenario, "ask_what_happened")["text"] = 24


@KINDS.said("a mood that does not exist", "F204", PERSONA)
def _(persona: Any) -> None:
    persona["mood"]["start"] = "livid"


@KINDS.said("a reaction too strong for the scale", "F205", PERSONA)
def _(persona: Any) -> None:
    persona.setdefault("reacts", {})["argue"] = -4


@KINDS.said("two kinds in one check", "F206", CARD)
def _(card: Any) -> None:
    criterion(card, "told_cancelled")["check"]["absence"] = ["argue"]


@KINDS.said("a list where names with values belong", "F209", SCENARIO)
def _(scenario: Any) -> None:
    scenario["cases"] = list(scenario["cases"])


@KINDS.said("an id with a capital letter", "F210", SCENARIO)
def _(scenario: Any) -> None:
    answer(scenario, "ask_what_happened")["id"] = "AskFirst"


@KINDS.said("an answer longer than anyone would listen to", "F211", SCENARIO)
def _(scenario: Any) -> None:
    answer(scenario, "ask_what_happened")["text"] = "I see. " * 200


@KINDS.said("a range with one number", "F213", SCENARIO)
def _(scenario: Any) -> None:
    scenario["account"]["signed"] = [45]


@KINDS.said("a range the wrong way round", "S518", SCENARIO)
def _(scenario: Any) -> None:
    scenario["account"]["signed"] = [190, 45]


@KINDS.said("a placeholder misspelt", "R314", "personas/third_party_helpful.yaml", MESSAGE)
def _(persona: Any) -> None:
    persona["states"]["done"]["says"]["any"][0] = "I'll tell {custmer.him_her}."


@KINDS.said("a placeholder left open", "R321", SCENARIO)
def _(scenario: Any) -> None:
    answer(scenario, "ask_what_happened")["text"] = "What happened, {customer?"


@KINDS.said("a placeholder misspelt in the approved words", "R314", "scorecards/spiels.yaml")
def _(spiels: Any) -> None:
    item = next(item for item in spiels["spiels"].values() if not item["verbatim"])
    item["text"] += " {costumer}"
