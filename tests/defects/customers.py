"""Mistakes in the customer: a statechart that does not hold together, or that goes where it should not."""

from typing import Any

from defects.planting import CURRENT, MESSAGE, Defect, Files, Kinds, edit, structure

CALLER = "personas/caller.yaml"
ANSWERER = "personas/answerer.yaml"
PERSONA = "personas/frustrated_canceller.yaml"
HELPFUL = "personas/third_party_helpful.yaml"
KINDS = Kinds()


@KINDS.said("no ending at all", "P401", CALLER)
def _(persona: Any) -> None:
    for state in persona["states"].values():
        state.pop("final", None)
        state.pop("outcome", None)


@KINDS.said("a way out of an ending", "P402", CALLER)
def _(persona: Any) -> None:
    persona["states"]["ended"]["on"] = {"apologise": "opening"}


@KINDS.said("a state that nothing leads to", "P403", PERSONA)
def _(persona: Any) -> None:
    persona["states"]["sulking"] = {"cue": "insults", "says": ["Fine."], "on": {"apologise": "opening"}}


@KINDS.said("a state without a way out", "P404", ANSWERER, MESSAGE)
def _(persona: Any) -> None:
    for event in [event for event, outcomes in persona["anywhere"].items() if outcomes != [{}]]:
        del persona["anywhere"][event]
    persona["states"]["done"]["on"] = {}


@KINDS.said("a guard on the last outcome", "P405", CALLER)
def _(persona: Any) -> None:
    persona["anywhere"]["contempt"] = [{"if": {"mood_below": "irritated"}, "go": "venting"}]


@KINDS.said("an outcome without a guard put first", "P406", ANSWERER, MESSAGE)
def _(persona: Any) -> None:
    persona["anywhere"]["ask_leave_message"].reverse()


@KINDS.said("a guard dropped", "P406", ANSWERER, MESSAGE)
def _(persona: Any) -> None:
    del persona["anywhere"]["ask_leave_message"][0]["if"]


@KINDS.said("an ending that does not say how the call ended", "P407", CALLER)
def _(persona: Any) -> None:
    del persona["states"]["ended"]["outcome"]


@KINDS.said("a start that is not a state", "P408", CALLER)
def _(persona: Any) -> None:
    persona["start"] = "openning"


@KINDS.said("an outcome on a state that is not final", "P409", CALLER)
def _(persona: Any) -> None:
    persona["states"]["telling"]["outcome"] = "ended"


@KINDS.said("a persona that ends up being like itself", "P410", CALLER)
def _(persona: Any) -> None:
    persona["like"] = "frustrated_canceller"


@KINDS.said("the ending of a customer who rings off lost", "P411", CALLER)
def _(persona: Any) -> None:
    del persona["states"]["hung_up"]


@KINDS.said("a state that puts nothing to the trainee", "P412", CALLER)
def _(persona: Any) -> None:
    del persona["states"]["settled"]["cue"]


@KINDS.said("a state with nothing to say", "P413", CALLER)
def _(persona: Any) -> None:
    persona["states"]["mute"] = {"cue": "insults", "on": {"apologise": "opening"}}
    persona["states"]["opening"]["on"]["asking"] = "mute"


@KINDS.said("nothing to say in one mood", "P414", ANSWERER, MESSAGE)
def _(persona: Any) -> None:
    persona["states"]["hung_up"]["says"] = {"hot": ["Bye."]}


@KINDS.said("a customer who hangs up at the first word", "P415", PERSONA)
def _(persona: Any) -> None:
    persona["mood"] = {"start": "angry", "hangs_up_below": "calm"}


@KINDS.said("a condition that contradicts itself", "P416", CALLER)
def _(persona: Any) -> None:
    persona["anywhere"]["contempt"][0]["if"] = {"mood_below": "angry", "mood_at_least": "neutral"}


@KINDS.said("the same condition twice", "P417", CALLER)
def _(persona: Any) -> None:
    persona["anywhere"]["contempt"].insert(1, {"if": {"mood_below": "irritated"}, "go": "escalating"})


@KINDS.said("a way back from where nobody left", "P418", CALLER)
def _(persona: Any) -> None:
    persona["states"]["telling"]["on"]["apologise"] = "back"


@KINDS.said("an ending that is also an aside", "P419", CALLER)
def _(persona: Any) -> None:
    persona["states"]["ended"]["aside"] = True


@KINDS.said("two targets exchanged, so that the call cannot get on", "L701", ANSWERER, MESSAGE)
def _(persona: Any) -> None:
    persona["anywhere"]["ask_leave_message"] = [{"if": {"mood_below": "irritated"}, "go": "taking"}, "declining"]


@KINDS.said("two targets exchanged, so that the customer goes elsewhere", "L702", CALLER, CURRENT)
def _(persona: Any) -> None:
    anywhere = persona["anywhere"]
    anywhere["routing"], anywhere["end_call"] = anywhere["end_call"], anywhere["routing"]


@KINDS.said("a right answer that the customer does not take in", "L701", ANSWERER, MESSAGE)
def _(persona: Any) -> None:
    persona["states"]["opening"]["on"]["ask_who_is_speaking"] = "pressing"


@KINDS.said("hanging up no longer ends the call", "P403", ANSWERER, MESSAGE)
def _(persona: Any) -> None:
    persona["anywhere"]["end_call"] = [{}]


def _limbo(files: Files) -> None:
    """From `done` to `limbo` and back, whatever the trainee says or does; and nothing makes them ring off."""

    def change(persona: Any) -> None:
        groups = [*structure(files, "scorecards/acts.yaml")["trainee"], "ignored"]
        own = structure(files, ANSWERER)["states"]["done"]["on"]
        persona["states"]["done"]["on"] = dict.fromkeys([*groups, *own], "limbo")
        persona["states"]["limbo"] = {
            "cue": "confirms_message",
            "says": ["Got it."],
            "on": dict.fromkeys(groups, "done"),
        }
        persona["mood"]["hangs_up_below"] = None

    edit(files, HELPFUL, change)


KINDS.append(Defect("two states that lead only to each other", "Q802", MESSAGE, _limbo))


@KINDS.said("a reaction hidden behind one that always happens", "Q815", HELPFUL, MESSAGE)
def _(persona: Any) -> None:
    outcomes = persona["states"]["pressing"]["on"]["explain_cannot_discuss"]
    outcomes.insert(0, {"if": {"did": ["explain_cannot_discuss"]}, "go": "named"})


@KINDS.said("a reaction anywhere that can never happen", "Q815", ANSWERER, MESSAGE)
def _(persona: Any) -> None:
    outcomes = persona["anywhere"]["close_politely"]
    outcomes.insert(0, {"if": {"heard": ["describes_issue"]}, "go": "done"})


@KINDS.said("a cue that no call comes to, so that its answers are never offered", "Q813", ANSWERER, MESSAGE)
def _(persona: Any) -> None:
    for event in ("contempt", "ignored"):
        persona["anywhere"][event] = [{"if": {"heard": ["describes_issue"]}, "go": "venting"}, {}]


@KINDS.said("a mood that lifts where it should fall", "L701", CALLER, CURRENT)
def _(persona: Any) -> None:
    persona["reacts"] = {"argue": 2, "dismiss": 2, "blame_customer": 2, "tell_to_calm_down": 2, "threaten": 2}


@KINDS.said("a floor so low that nobody hangs up", "Q814", PERSONA, CURRENT)
def _(persona: Any) -> None:
    persona["mood"]["hangs_up_below"] = None


@KINDS.said("a floor so high that one slip ends the call", "Q816", PERSONA, CURRENT)
def _(persona: Any) -> None:
    persona["mood"]["hangs_up_below"] = persona["mood"]["start"]


@KINDS.said("the reactions lost that lead to a state", "P403", ANSWERER, MESSAGE)
def _(persona: Any) -> None:
    persona["anywhere"]["contempt"] = [{}]
    persona["anywhere"]["ignored"] = [{}]
