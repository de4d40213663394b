"""Small calls made up by chance: customers, answers and scorecards that nobody would write, and that are allowed."""

from collections.abc import Callable
from random import Random
from typing import Any

from simulator.content.loader import rebuild
from simulator.domain.library import Library

KEY = ("made_up", "somebody", "only")
SPOKEN = ("ask", "tell", "soothe", "push", "swear")
ROUGH = ("push", "swear")
DESK = ("look_up",)
CUES = ("asks", "doubts", "rants")
HEARD = (*CUES, "nods", "calms_down", "hangs_up")
GROUPS = ("rough", "leaving")
"""Of the trainee's acts, and of the customer's."""
PLACES = ("opening", "further", "raging", "settled")
ENDINGS = ("done", "ended", "hung_up", "out_of_time")
MOODS = ("furious", "angry", "irritated", "neutral", "calm")
SPIELS = ("G1", "G1b")


def made_up(chance: Random, change: Callable[[dict[str, Any]], None] = lambda files: None) -> Library:
    """A library of one call. `change` may say otherwise in its files: path to data."""
    files: dict[str, Any] = {
        "scorecards/acts.yaml": _vocabulary(chance),
        "scorecards/company.yaml": {
            "name": "Porchlight",
            "agent_names": ["Sam"],
            "departments": {"loyalty": "Loyalty"},
        },
        "scorecards/guide.yaml": {"statements": {"G1": {"kind": "advice", "says": "Be good."}}},
        "scorecards/spiels.yaml": {
            "spiels": {
                name: {
                    "statement": "G1",
                    "text": "In these words.",
                    "acts": _some(chance, SPOKEN, 1, 2),
                    "verbatim": False,
                }
                for name in SPIELS
            }
        },
        "scorecards/card.yaml": _card(chance),
        "personas/somebody.yaml": _persona(chance),
        "scenarios/made_up.yaml": _scenario(chance),
    }
    change(files)
    library = rebuild(files, "made up")
    assert library is not None
    return library


def _some(chance: Random, names: tuple[str, ...], least: int, most: int) -> list[str]:
    return chance.sample(names, chance.randint(least, min(most, len(names))))


def _vocabulary(chance: Random) -> dict[str, Any]:
    spoken = {
        act: {"means": "Says it.", "mood": chance.choice([-2, -1, 0, 0, 1, 2]), "words_only": chance.random() < 0.3}
        for act in SPOKEN
    }
    return {
        "trainee": {
            "speaking": {act: entry for act, entry in spoken.items() if act not in ROUGH},
            "rough": {act: entry for act, entry in spoken.items() if act in ROUGH},
            "looking": {"role": "lookup"} | {act: {"means": "Does it.", "label": "Do it"} for act in DESK},
            "hanging_up": {"role": "hangs_up", "end_call": {"means": "Ends the call.", "label": "End call"}},
        },
        "customer": {act: {"means": "Speaks."} for act in (*HEARD, "insists", "describes_issue") if act != "hangs_up"}
        | {"calms_down": {"means": "Has calmed down.", "role": "calms_down"}}
        | {"leaving": {"hangs_up": {"means": "Hangs up."}}},
        "facts": {"line": {"values": ["customer", "third_party"], "means": "Who is on the line."}},
        "outcomes": {name: {"means": "How it ended."} for name in ENDINGS},
    }


def _persona(chance: Random) -> dict[str, Any]:
    aside = chance.random() < 0.6
    states: dict[str, Any] = {
        name: {
            "cue": chance.choice(CUES),
            "says": "Yes?",
            "aside": aside and name == "raging",
            "on": _on(chance, name, aside),
        }
        for name in PLACES
    }
    ends = {name: {"final": True, "outcome": name, "cue": "hangs_up", "says": "Bye."} for name in ENDINGS}
    return {
        "title": "Somebody",
        "about": "Somebody.",
        "mood": {
            "start": chance.choice(MOODS[1:]),
            "hangs_up_below": chance.choice(["furious", "angry", "irritated", None]),
            "words_lift_to": chance.choice(MOODS[2:]),
        },
        "ignored": "What?",
        "waits": "Yes?",
        "anywhere": {"end_call": "ended"},
        "states": states | ends,
    }


def _on(chance: Random, here: str, aside: bool) -> dict[str, Any]:
    events = [*_some(chance, (*SPOKEN, *DESK), 2, 4), *(["ignored"] if chance.random() < 0.3 else [])]
    return {event: [*_guarded(chance, here, aside), _outcome(chance, here, aside)] for event in events}


def _guarded(chance: Random, here: str, aside: bool) -> list[dict[str, Any]]:
    return [{**_outcome(chance, here, aside), "if": _guard(chance)} for _ in range(chance.choice([0, 0, 1, 2]))]


def _guard(chance: Random) -> dict[str, Any]:
    return chance.choice(
        [
            {"did": [chance.choice(SPOKEN + DESK)]},
            {"did_not": [chance.choice(SPOKEN + DESK)]},
            {"heard": [chance.choice(HEARD)]},
            {"heard_not": [chance.choice(HEARD)]},
            {"mood_at_least": chance.choice(MOODS[1:])},
            {"mood_below": chance.choice(MOODS[1:])},
            {"did": [chance.choice(SPOKEN)], "mood_below": "calm"},
        ]
    )


def _outcome(chance: Random, here: str, aside: bool) -> dict[str, Any]:
    found: dict[str, Any] = {"mood": chance.choice([-1, 0, 0, 0, 1])}
    goes = [*PLACES, "done", None, None]
    if aside and here == "raging":
        goes += ["back", "back"]
    go = chance.choice(goes)
    if go is not None:
        found["go"] = go
    if chance.random() < 0.3:
        found["does"] = chance.choice(HEARD)
    return found


def _scenario(chance: Random) -> dict[str, Any]:
    responses = {cue: [_response(chance, f"{cue}_{number}") for number in range(chance.randint(2, 3))] for cue in CUES}
    return {
        "title": "Made up",
        "summary": "Made up.",
        "brief": "A call.",
        "cues": {"concern": "asks", "story": "describes_issue", "pushback": "insists"},
        "account": {},
        "cases": {"only": {"title": "The only one", "facts": {"line": "customer"}}},
        "personas": ["somebody"],
        "responses": responses,
        "scorecard": "card",
        "turn_limit": chance.randint(5, 6),
        "actions": chance.choice([[], ["end_call"], ["look_up"]]),
    }


def _response(chance: Random, name: str) -> dict[str, Any]:
    found: dict[str, Any] = {"id": name}
    if chance.random() < 0.25:
        found["spiel"] = chance.choice(SPIELS)
    else:
        found |= {"text": "These words.", "acts": _some(chance, SPOKEN, 1, 2)}
    if chance.random() < 0.2:
        found |= {"why_not": "No.", "mistake": "cold"}
    elif chance.random() < 0.3:
        found |= {"wrong_when": [{"if": _said(chance), "why": "Not now."}], "mistake": "too_early"}
    return found


def _said(chance: Random) -> dict[str, Any]:
    return chance.choice(
        [{"did": [chance.choice(SPOKEN)]}, {"heard_not": [chance.choice(CUES)]}, {"facts": {"line": "customer"}}]
    )


def _card(chance: Random) -> dict[str, Any]:
    criteria = [_criterion(chance, number) for number in range(chance.randint(3, 7))]
    return {
        "title": "Card",
        "version": 1,
        "pass_mark": chance.choice([50, 80, 100]),
        "judged_from": chance.choice([1, 1, 5, 12]),
        "sections": [{"title": "All", "criteria": criteria}],
    }


def _criterion(chance: Random, number: int) -> dict[str, Any]:
    found: dict[str, Any] = {
        "id": f"criterion_{number}",
        "title": "It",
        "source": ["G1"],
        "weight": chance.choice([0, 1, 3, 5, 7, 10]),
        "criticality": chance.choice(["non_critical", "non_critical", "business", "compliance"]),
        "needed_to_pass": chance.random() < 0.15,
        "coaching": "Do it.",
    }
    if chance.random() < 0.7:
        return found | _counted(chance)
    return found | {"parts": [{"id": f"part_{index}"} | _counted(chance) for index in range(chance.randint(2, 3))]}


def _counted(chance: Random) -> dict[str, Any]:
    """A check, and when it counts."""
    found: dict[str, Any] = {"check": _check(chance)}
    when: dict[str, Any] = {}
    if chance.random() < 0.3:
        when[chance.choice(["heard", "heard_any", "not_heard"])] = _some(chance, HEARD, 1, 2)
    if chance.random() < 0.15:
        when[chance.choice(["facts", "not_facts", "unless"])] = {
            "line": chance.choice(["customer", "customer", "third_party"])
        }
    if chance.random() < 0.3:
        found["occasion"] = _some(chance, (*SPOKEN, *HEARD, *GROUPS), 1, 2)
    return found | ({"applies_when": when} if when else {})


def _check(chance: Random) -> dict[str, Any]:
    acts = SPOKEN + DESK
    both = acts + HEARD
    by: Any = chance.choice([_some(chance, acts, 1, 2), {"all": _some(chance, acts, 2, 2)}])
    within = chance.choice([{}, {"within": 1}, {"within": 2}, {"within": 3}])
    after = chance.choice([{}, {}, {"after": _some(chance, both, 1, 2)}])
    until = chance.choice([{}, {}, {"until": _some(chance, both, 1, 2)}])
    each = chance.choice([{}, {}, {"each": True}])
    return chance.choice(
        [
            {"existence": by},
            {"absence": _some(chance, both, 1, 2)},
            {"absence": [chance.choice(SPOKEN)]},
            {"absence": [chance.choice(GROUPS)]},
            {"at_most": {"acts": _some(chance, both, 1, 2), "times": chance.randint(1, 2), **after}},
            {"precedence": {"first": by, "then": _some(chance, acts, 1, 2), **until, **each}},
            {"response": {"cue": _some(chance, HEARD, 1, 2), "by": by, **within, **after}},
            {"succession": {"first": _some(chance, both, 1, 2), "then": _some(chance, both, 1, 2)}},
            {"not_succession": {"first": _some(chance, both, 1, 2), "then": _some(chance, both, 1, 2), **until}},
            {"outcome_in": _some(chance, ENDINGS, 1, 2)},
            {"spoke": [chance.choice(SPIELS)]},
        ]
    )
