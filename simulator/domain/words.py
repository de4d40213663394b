"""What the program calls its own values when it speaks to people: said here once, for pages, PDF and terminal.

The pages get these words through `simulator/ui/kit/words.ts`, which `python -m simulator.ui.kit.generate` writes.
"""

from collections.abc import Mapping
from typing import Literal

from simulator.domain.analysis import Label
from simulator.domain.evaluation import Verdict
from simulator.domain.record import Level
from simulator.domain.scorecard import Criticality

Mark = Literal["good", "bad", "critical"]
"""What a turn did to the criteria it is evidence for."""
Result = Literal["passed", "short", "critical"]
"""How a call came out: passed, below the pass mark, or failed by a critical error whatever the figure."""

LEVELS: Mapping[Level, str] = {
    "worked": "Worked example",
    "guided": "Guided",
    "practice": "Practice",
    "assessment": "Assessment",
}
LABELS: Mapping[Label, str] = {
    "best": "Best",
    "good": "Good",
    "inaccuracy": "Inaccuracy",
    "mistake": "Mistake",
    "blunder": "Blunder",
}
VERDICTS: Mapping[Verdict, str] = {"met": "Met", "not_met": "Not met", "not_applicable": "Did not come up"}
MARKS: Mapping[Mark, str] = {"good": "Well done", "bad": "Look at this again", "critical": "Critical error"}
RESULTS: Mapping[Result, str] = {"passed": "Passed", "short": "Not yet", "critical": "Critical error"}
CRITICALITIES: Mapping[Criticality, str] = {
    "customer": "critical to the customer",
    "business": "critical to the business",
    "compliance": "critical for compliance",
    "non_critical": "",
}
