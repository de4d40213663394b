"""The support a call can be taken with, from memory: levels, hints, feedback, saying it first, worked examples."""

import re
from dataclasses import replace

from simulator.domain.base import Form
from simulator.domain.errors import NotFound
from simulator.domain.people import Person
from simulator.services.calls.views import Bubble, Panel
from simulator.services.debrief.views import WorkedStep, WorkedView
from simulator.services.taking.views import CallView, Feedback, HintView, LevelCard, TypedAnswer

C1 = ("C1", "Check the account status. If it is not Cancelled, neither contract nor account is.")
G3 = (
    "G3",
    (
        "Hold a conversation rather than reading a script: understand what happened first, then ask the right questions, "
        "and only then say what can be done."
    ),
)
C2_WORDS = (
    "I'm not seeing evidence that the account is cancelled. I can see that this is not what you expected to hear, "
    "so let me search for a notice before I say anything else."
)
ABOUT = {
    "worked": ("Worked example", "Watch the perfect call, decision by decision, with the reason for each."),
    "guided": ("Guided", "Their mood is shown, hints are there if you ask, and each choice is talked over at once."),
    "practice": ("Practice", "On your own, and the debrief at the end."),
    "assessment": ("Assessment", "No hints, no going back. Leaving the page does not reset it."),
}
WHY = {
    "worked": "You have not taken this call yet. Watch it once, then take it with help at hand.",
    "guided": "You have watched it. Now take it with help at hand.",
    "practice": "You passed it with help at hand. Try it on your own.",
    "assessment": "You passed it on your own twice in a row.",
}
# What comes next in each scenario; practice in all others.
NEXT = {"scenario_4": "guided", "scenario_5": "worked", "scenario_6": "assessment"}
FORMS: dict[str, tuple[Form, ...]] = {"practice": ("prompted", "open"), "assessment": ("open",)}
NO_HINT = HintView("nothing", None, (), None, on_the_desk=False)
TO_SAY = TypedAnswer(asked=True, typed=None, meant=None, sure=False)
# Answers by what they are worth, as (label, text, earned, lost, instead).
SAID_OF = {
    "reply0": (
        "best",
        "Keeps all that could still be had, and wastes no turn.",
        ("Asked what is behind it",),
        (),
        None,
    ),
    "reply1": (
        "inaccuracy",
        "You had not looked yet. Check the account status before saying anything about it (C1).",
        (),
        (),
        "Account status",
    ),
    "reply2": (
        "mistake",
        "You had not searched for a notice yet. Search first, then explain (C3). It cost 12.5 points that could not be won back.",
        ("Explained both steps in order",),
        ("Searched for a notice before explaining the procedure",),
        C2_WORDS,
    ),
    "reply3": (
        "blunder",
        (
            "You pressed for money before you understood anything. Ask what happened and look at the account first (G3, C1). "
            "From here on the call could not pass any more, and 37.5 points were gone."
        ),
        (),
        ("Checked the status before saying anything about it", "Asked what happened before pressing for anything"),
        C2_WORDS,
    ),
}


def levels(scenario_id: str, seen: set[str]) -> tuple[LevelCard, ...]:
    """The four levels, the recommended one marked. What was watched comes next with help."""
    advice = NEXT.get(scenario_id, "practice")
    if advice == "worked" and any(f"-{scenario_id}-" in name for name in seen):
        advice = "guided"
    return tuple(
        LevelCard(
            level,  # type: ignore[arg-type]
            title,
            about,
            recommended=level == advice,
            why=WHY[level] if level == advice else None,
            may_type_first=level in ("guided", "practice"),
            forms=FORMS.get(level, ("prompted",)),
        )
        for level, (title, about) in ABOUT.items()
    )


def feedback(choice_id: str, number: int) -> Feedback:
    """What is said of a choice; looking something up is good."""
    quicker = "Keeps all that could still be had; another choice would have been quicker."
    label, text, earned, lost, instead = SAID_OF.get(choice_id, ("good", quicker, (), (), None))
    source = "Approved words, C2" if instead == C2_WORDS else None
    return Feedback(number, label, text, earned, lost, instead, source, again=label in ("mistake", "blunder"))  # type: ignore[arg-type]


def _without_moods(view: CallView) -> tuple[Bubble, ...]:
    return tuple(replace(bubble, mood=None) for bubble in view.bubbles)


def moved_on(view: CallView, choice_id: str) -> CallView:
    """The support in a call after a choice."""
    number = view.bubbles[-2].number
    said = view.bubbles[-2].kind == "said"
    guided = view.level == "guided"
    return replace(
        view,
        mood=view.mood if guided else None,
        bubbles=view.bubbles if guided else _without_moods(view),
        hint=NO_HINT if guided and not view.ended else None,
        feedback=feedback(choice_id, number) if guided else None,
        typed_answer=None if view.typed_answer is None or view.ended else TO_SAY if said else view.typed_answer,
        more_help=view.more_help and not view.ended,
    )


def begun(view: CallView, level: str, *, types_first: bool) -> CallView:
    """A new call with that much support."""
    return replace(
        view,
        level=level,  # type: ignore[arg-type]
        mood=view.mood if level == "guided" else None,
        bubbles=view.bubbles if level == "guided" else _without_moods(view),
        hint=NO_HINT if level == "guided" else None,
        typed_answer=TO_SAY if types_first and level in ("guided", "practice") else None,
        more_help=level == "practice",
    )


def _words(text: str) -> set[str]:
    return set(re.findall(r"[a-z']{4,}", text.lower()))


class FakeSupport:
    """The part of the service that helps; the calls themselves are the other part's."""

    made: dict[str, CallView]
    seen: set[str]

    def hint(self, who: Person, call_id: str, version: int) -> CallView:
        """A hint, or more of it. After a look-up the next thing is on the desk."""
        view = self.made[call_id]
        if view.hint is not None and version == view.version:
            desk = version % 3 == 2
            wording = None if view.hint.shown == "nothing" else "Search for a notice" if desk else C2_WORDS
            shown = "wording" if wording else "principle"
            more = HintView(shown, G3[1], (G3, C1), wording, on_the_desk=desk)  # type: ignore[arg-type]
            self.made[call_id] = replace(view, hint=more)
        return self.made[call_id]

    def more_help(self, who: Person, call_id: str) -> CallView:
        """From here on a guided call."""
        view = self.made[call_id]
        if view.more_help:
            helped = replace(view, level="guided", more_help=False, hint=NO_HINT, mood="irritated")
            self.made[call_id] = helped
        return self.made[call_id]

    def say(self, who: Person, call_id: str, version: int, text: str) -> CallView:
        """The answer that shares most words with what was typed."""
        view = self.made[call_id]
        if view.typed_answer is not None and view.typed_answer.asked and version == view.version:
            shared = sorted((len(_words(text) & _words(c.text)), c.id) for c in view.responses)
            (second, _), (first, meant) = shared[-2:]
            found = TypedAnswer(False, text, meant if first > 1 else None, sure=first - second > 1)
            self.made[call_id] = replace(view, typed_answer=found)
        return self.made[call_id]

    def reveal(self, who: Person, call_id: str, version: int) -> CallView:
        """The answers without typing."""
        view = self.made[call_id]
        if view.typed_answer is not None and version == view.version:
            self.made[call_id] = replace(view, typed_answer=TypedAnswer(False, None, None, sure=False))
        return self.made[call_id]

    def demonstrate(self, who: Person, scenario_id: str, persona_id: str | None = None) -> str:
        """The perfect call, to be watched."""
        return f"example-{scenario_id}-{persona_id or 'insists'}"

    def worked(self, who: Person, call_id: str) -> WorkedView:
        """All there is to watch."""
        try:
            _, scenario, persona = call_id.split("-")
        except ValueError:
            raise NotFound("call", call_id, self.made) from None
        return example(call_id, scenario, persona)

    def watched(self, who: Person, call_id: str) -> None:
        """It was watched to its end."""
        self.seen.add(call_id)


def _step(number: int, text: str, reply: str, *, mood: str, **rest: object) -> WorkedStep:
    values: dict[str, object] = {
        "kind": "said",
        "spiel": None,
        "spiel_text": "",
        "spiel_says": "",
        "reasons": ("Asked what is behind it",),
        "sources": (G3,),
        "instead_of": (),
        "opened": (),
    }
    spoken = Bubble(number + 1, "customer", "said", reply, mood)
    return WorkedStep(number=number, text=text, reply=spoken, **(values | rest))  # type: ignore[arg-type]


def example(call_id: str, scenario: str, persona: str) -> WorkedView:
    """A perfect call of five decisions."""
    early = "You pressed for money before you understood anything. Ask what happened and look first (G3, C1)."
    not_these = (
        ("I hear you, Ms. Whitfield. Could we settle the past due balance first, and then look into the rest?", early),
        (
            "I'm sorry about that. It must be a mix-up on our side, so shall I make sure it's cancelled for good today?",
            "Billing cannot cancel, and you don't know yet what the account shows (C1, C2).",
        ),
        ("You'll have to calm down before I can help you.", "It makes people angrier, and helps nobody (G2)."),
    )
    status = Panel("Status", True, (("Status", "Active"), ("Past due", "$187.40")), "check_account_status")
    notice = Panel("Notice of cancellation", True, (("Search result", "Nothing on file"),), "search_noc")
    looked = ("Checked the status before saying anything about it",)
    steps = (
        _step(2, "That would annoy me too, Ms. Whitfield. What happened when you cancelled?", "I called in March. Some guy said it was taken care of.", mood="irritated", instead_of=not_these),
        _step(4, "Account status", "Are you looking it up now? Good.", mood="neutral", kind="did", reasons=looked, sources=(C1,), opened=(status,)),
        _step(6, "Search for a notice", "And? What do you see?", mood="neutral", kind="did", reasons=("Searched before explaining",), opened=(notice,)),
        _step(8, C2_WORDS, "I get that. But I did cancel. I remember the call.", mood="neutral", spiel="C2", spiel_text="Approved words, C2", spiel_says=C1[1], sources=(C1, G3), instead_of=not_these[:2]),
        _step(10, "Transfer to Customer Relations", "All right. Thank you for listening.", mood="calm", kind="did", reasons=("Passed the call to the right department",)),
    )  # fmt: skip
    return WorkedView(
        id=call_id,
        scenario_id=scenario,
        persona_id=persona,
        scenario="“I cancelled months ago”",
        persona="Insists they already cancelled",
        speaker="Customer",
        agent="Jordan",
        company="Alder Home Security",
        brief="Inbound call to Billing. The screen pop shows a name and nothing else. The customer is calling about a bill.",
        case="Active, no notice of cancellation, past due",
        opening=Bubble(1, "customer", "said", "I cancelled this in March, and you're still billing me.", "angry"),
        steps=steps,
        outcome="The call was transferred to Customer Relations.",
        score=100.0,
    )
