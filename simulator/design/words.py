"""What things are called wherever they are shown, and how figures are written. Sentences stand where they are made."""

import math
from collections.abc import Iterable
from typing import Literal

from simulator.domain.base import Form
from simulator.domain.evaluation import Verdict
from simulator.domain.record import Level
from simulator.domain.scorecard import Criticality

Result = Literal["passed", "critical", "short", "ungraded", "open"]
"""How a call came out; it also names the tone that is shown in. `short`: not passed, without a critical error;
`ungraded`: not judged, or no longer readable."""
Mark = Literal["good", "bad", "critical"]
"""What a turn of the trainee did to the scorecard, the gravest that applies."""
Kind = Literal["said", "did"]
Remedy = Literal["say", "look_up", "leave", "do"]
"""What to do about an error: say these words, look this up first, leave this unsaid, take this step."""

RESULTS: dict[Result, str] = {
    "passed": "Passed",
    "critical": "Critical error",
    "short": "Not yet",
    "ungraded": "Not judged",
    "open": "On hold",
}
"""Result -> its name."""
LEVEL_NAMES: dict[Level, str] = {
    "worked": "Worked example",
    "guided": "Guided",
    "practice": "Practice",
    "assessment": "Assessment",
}
"""Level of support -> its name."""
FORM_NAMES: dict[Form, str] = {"prompted": "With answers to choose from", "open": "In your own words"}
"""Form of a call -> its name."""
MARKS: dict[Mark, str] = {"good": "Well done", "bad": "Look at this again", "critical": RESULTS["critical"]}
"""Mark of a turn -> what is said of the turn."""
VERDICTS: dict[Verdict, str] = {"met": "Met", "not_met": "Not met", "not_applicable": "Did not come up"}
"""Verdict on a criterion -> its name."""
CRITICALITIES: dict[Criticality, str] = {
    "customer": "critical to the customer",
    "business": "critical to the business",
    "compliance": "critical for compliance",
    "non_critical": "",
}
"""Criticality of a criterion -> for whom it is critical."""
YOU: dict[Kind, str] = {"said": "You said", "did": "You did"}
"""Kind of a turn -> by whom it was, for a turn of the trainee that was taken."""
YOU_WOULD: dict[Kind, str] = {"said": "You say", "did": "You do"}
"""The same for a turn that could be taken."""
DO: dict[Kind, str] = {"said": "Say", "did": "Do"}
"""Kind of a turn -> how it is asked for."""
APPROVED = {"quoted": "Approved words", "ours": "Suggested wording"}
"""What words to say are called: approved are the guide's own and no others, the rest is suggested by us."""
REMEDIES: dict[Remedy, str] = {
    "say": "Say",
    "look_up": "Look up first",
    "leave": "Leave that out",
    "do": "Do",
}
"""Kind of remedy -> what leads into it."""
HEARD, NOT_HEARD = "heard", "not heard: check yourself"
"""Of a part of the approved words, in what was typed."""
CHECK_YOURSELF = "Check yourself"
"""Of turns of an open call in which the typed words and the confirmed moves differ."""
ONLY_CONFIRMED = "The moves you confirmed are not those heard in your words. Only what you confirmed was graded."
"""What is to be known about them."""
CONFIRMED, HEARD_IN_IT, NOTHING_HEARD = "You confirmed", "Heard in it", "Nothing for sure"
"""Before the moves of such a turn; and in place of those that were heard, where there are none."""
NOT_JUDGED = f"{RESULTS['ungraded']}: too little came up"
"""Of a call in which less was at stake than its scorecard asks for."""
NOTHING_HAPPENED = "There is no moment of the call to quote: it did not happen."
"""In place of evidence."""
WORKING = "Working out what each turn was worth…"
NO_BOARD = "What each turn was worth is not worked out for this call: it could have gone in too many ways."
"""In place of the analysis board."""
NEVER_COUNTS = "It never counts as the attempt."
"""Of a branch."""


def result(*, ended: bool = True, passed: bool | None, critical: int, judged: bool = True) -> Result:
    """How a call came out; `passed` is None where nothing was graded, `critical` the number of its critical errors.

    `judged`: enough came up (`Evaluation.result`); it makes no difference where there is a critical error.
    """
    if not ended:
        return "open"
    if passed is None:
        return "ungraded"
    if passed or critical:
        return "passed" if passed else "critical"
    return "short" if judged else "ungraded"


def wording(statement: str, *, quoted: bool) -> str:
    """What words for a statement are called, with its number: `Approved words, C2`."""
    return f"{APPROVED['quoted' if quoted else 'ours']}, {statement}"


def many(count: int, one: str, several: str) -> str:
    """A number with its noun."""
    return f"{count} {one if count == 1 else several}"


def listed(items: Iterable[object], last_by: str = "and") -> str:
    """A few things, at least one, as a sentence lists them: `1, 2 and 3`. `last_by`: the word before the last."""
    *others, last = [str(item) for item in items]
    return f"{', '.join(others)} {last_by} {last}" if others else last


def whole(score: float | None) -> int:
    """A score (0 to 100; None is 0) as it is shown everywhere: a whole number, rounded down.

    So 100 is shown of a call without a fault only, and the pass mark of one that reached it only.
    """
    return math.floor((score or 0.0) + 1e-9)


def points(score: float | None) -> str:
    """A score as text: `62`; `–` where nothing was graded."""
    return "–" if score is None else str(whole(score))


def fell(before: float | None, after: float | None) -> int | None:
    """What a score fell by, in whole points, so that the figures shown of it add up; None where it did not fall."""
    return max(0, whole(before) - whole(after)) if (before or 0.0) > (after or 0.0) else None


def in_points(lost: int) -> str:
    """Points lost with their noun: `1 point`, `13 points`; 0 is what no whole number shows."""
    return many(lost, "point", "points") if lost else "less than a point"


def figure(score: float | None, result: Result) -> str:
    """The figure beside a result; empty where none stands there.

    A call with a critical error has none: it failed, whatever else it met.
    """
    return "" if score is None or result not in ("passed", "short") else points(score)


def inside(sentence: str) -> str:
    """A sentence as it goes on after a colon: its first letter small, unless that is a name in capitals, or I."""
    keeps = sentence[1:2].isupper() or sentence.split(" ")[0].split("'")[0] == "I"
    return sentence if keeps else sentence[:1].lower() + sentence[1:]


def clock(seconds: float) -> str:
    """A length of time in whole seconds, as `04:44` or `1:02:03`."""
    minutes, rest = divmod(max(0, math.floor(seconds)), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes:02}:{rest:02}"
