"""The debrief of a call: the verdict, the scorecard, what to work on."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from typing import Literal

from simulator.design.catalogues import gettext
from simulator.design.words import APPROVED, FORM_NAMES, LEVEL_NAMES, REMEDIES, Mark, Remedy, Result, figure, result
from simulator.domain.base import Form
from simulator.domain.evaluation import Verdict
from simulator.domain.record import Level
from simulator.domain.scorecard import Criticality
from simulator.services.calls.derived import derive
from simulator.services.calls.views import BranchRow, Bubble
from simulator.services.debrief import wording
from simulator.services.debrief.views.board import AnalysisBoard
from simulator.services.debrief.wording import Fact
from simulator.services.programmes.views import Milestone, Step


@dataclass(frozen=True, slots=True)
class Quote:
    """Evidence: one entry of the call, said or done."""

    number: int
    by: Literal["customer", "trainee"]
    text: str
    kind: Literal["said", "did"] = "said"


@dataclass(frozen=True, slots=True)
class FailedCheck:
    """A check of a line that failed: what it looks at, what happened instead (`missed`, if the scorecard says it), and
    the lines of the call that show it. `turns` are the trainee's that broke it; none: something did not happen at all.

    Derived: `text`, what happened.
    """

    id: str
    title: str
    missed: str | None
    evidence: tuple[Quote, ...]
    turns: tuple[int, ...]
    text: str = field(init=False)

    def __post_init__(self) -> None:
        """Say it in words."""
        derive(self, text=wording.fault(self.title, self.missed))


@dataclass(frozen=True, slots=True)
class CriticalError:
    """A critical error in words, with its turns, and the id of the line of the scorecard it belongs to."""

    criterion: str
    text: str


@dataclass(frozen=True, slots=True)
class CriterionView:
    """One line of the scorecard. `missed` says what happened instead, where it is not met and the scorecard says it.

    `turns` are the trainee's turns that broke it, in order; none where something did not happen at all. `failed` are
    its checks that failed: a line may rest on several.

    Derived: `heading` is what it is shown as, `verdict_text` and `criticality_text` are what stands beside that,
    `fault` is what a turn did that did not meet it, and `approved_text` what its words are called.
    """

    id: str
    title: str
    missed: str | None
    verdict: Verdict
    critical: bool
    criticality: Criticality
    weight: int
    sources: tuple[tuple[str, str], ...]
    assumption: str | None
    counts: str | None
    evidence: tuple[Quote, ...]
    coaching: str
    approved: str | None
    approved_is_quoted: bool
    turns: tuple[int, ...] = ()
    failed: tuple[FailedCheck, ...] = ()
    heading: str = field(init=False)
    verdict_text: str = field(init=False)
    criticality_text: str = field(init=False)
    fault: str = field(init=False)
    approved_text: str = field(init=False)

    def __post_init__(self) -> None:
        """Say it in words."""
        derive(
            self,
            heading=self.missed or self.title,
            verdict_text=wording.verdict(self.verdict, missed=bool(self.missed), critical=self.critical),
            criticality_text=wording.criticality(self.criticality, critical=self.critical),
            fault=wording.fault(self.title, self.missed),
            approved_text=_whose(quoted=self.approved_is_quoted),
        )


def _whose(*, quoted: bool) -> str:
    return APPROVED["quoted" if quoted else "ours"]


@dataclass(frozen=True, slots=True)
class SectionView:
    """A section of the scorecard. Derived: `met_text`, how much of it was met."""

    title: str
    criteria: tuple[CriterionView, ...]
    met: int
    applicable: int
    met_text: str = field(init=False)

    def __post_init__(self) -> None:
        """Say it in words."""
        derive(self, met_text=wording.met(self.met, self.applicable))


@dataclass(frozen=True, slots=True)
class Remark:
    """Why one choice was wrong at that moment, and what to say instead."""

    number: int
    chosen: str
    why: str
    instead: str | None
    source: str | None


@dataclass(frozen=True, slots=True)
class Priority:
    """One of the at most two things to work on: what was done (`title`, `evidence`) and what to do about it.

    `remedy` is its kind: words to say (`approved`), something to look up first, to leave unsaid or to do (`coaching`).
    `turn` is where to take it again, `drill` the words for that. `cost` is in whole points of the score, None where it
    failed the call whatever the figure. `whole` is what the turn cost, where other things of it cost the rest.

    Derived: `cost_text`, what it cost in words; `remedy_text`, what leads into the remedy; `words` to say, where
    that is the remedy, and `approved_text`, what they are called.
    """

    title: str
    critical: bool
    cost: int | None
    sources: tuple[tuple[str, str], ...]
    evidence: tuple[Quote, ...]
    coaching: str
    approved: str | None
    approved_is_quoted: bool
    turn: int
    drill: str
    remedy: Remedy = "do"
    whole: int | None = None
    cost_text: str = field(init=False)
    remedy_text: str = field(init=False)
    approved_text: str = field(init=False)
    words: str | None = field(init=False)

    def __post_init__(self) -> None:
        """Say it in words."""
        derive(
            self,
            words=self.approved if self.remedy == "say" else None,
            cost_text=wording.cost(self.cost, self.whole, self.turn, critical=self.critical),
            remedy_text=REMEDIES[self.remedy],
            approved_text=_whose(quoted=self.approved_is_quoted),
        )


@dataclass(frozen=True, slots=True)
class Praise:
    """Something done well that others get wrong there; about a turn, never in general."""

    number: int
    text: str


@dataclass(frozen=True, slots=True)
class TypedReview:
    """What was typed before any answer was seen, beside what was chosen and the approved words. It is never graded.

    `parts` are the parts of the approved words, each with whether something like it was heard in what was typed.
    """

    number: int
    typed: str
    chosen: str
    approved: str | None
    approved_source: str | None
    parts: tuple[tuple[str, bool], ...]


@dataclass(frozen=True, slots=True)
class CheckYourself:
    """A turn of an open call whose typed words and confirmed moves differ. Only what was confirmed is graded.

    `confirmed` and `heard` are labels of moves; what was heard without being sure of it is in `heard` where it was
    confirmed.
    """

    number: int
    typed: str
    confirmed: tuple[str, ...]
    heard: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DebriefView:
    """Everything the debrief shows: the verdict first. `faults` says of each turn that broke something, what.

    `doubts` are turns to look at oneself. `standing` says whether the call counts, and why if it does not. `hints` are
    turns before which a hint was asked for, `mistakes` those that can be asked again. `judged`: enough came up.
    `at_stake` is the weight of what came up, `judged_from` how much a verdict needs. `record` is the path of the page
    to take along, once there is one; `trainee` who took the call, empty where they gave no name;
    `working`: what each turn was worth is still being worked out, and all that rests on it is not there yet.
    `next_step` what comes after this call, `milestone` what it was the first to reach. `critical` are lines
    with a critical error, `needed` the titles of others that no pass does without and that were not met.

    Derived: `result`, the `headline` that says it and `why`; `errors`, the critical ones in words, the earliest first,
    which is the headline; `perfect`: passed, and
    nothing was missed; `score_text` (empty: no figure stands beside the headline), `pass_line` (what the score is
    measured by), `facts` (what call this was), `tasks_text` (what the priorities stand under), `lines_text` (how many
    lines were met) and `silent_text` (how many did not come up; empty: none).
    """

    id: str
    scenario_id: str
    persona_id: str
    scenario: str
    persona: str
    speaker: str
    case: str
    case_assumption: str | None
    passed: bool
    score: float | None
    pass_mark: int
    critical: tuple[CriterionView, ...]
    sections: tuple[SectionView, ...]
    remarks: tuple[Remark, ...]
    bubbles: tuple[Bubble, ...]
    marks: dict[int, Mark]
    faults: dict[int, tuple[str, ...]]
    outcome: str
    handle_time_seconds: int
    turns: int
    scorecard: str
    counsel: str | None
    level: Level = "practice"
    form: Form = "prompted"
    doubts: tuple[CheckYourself, ...] = ()
    standing: str = ""
    hints: tuple[int, ...] = ()
    board: AnalysisBoard | None = None
    working: bool = False
    priorities: tuple[Priority, ...] = ()
    praise: tuple[Praise, ...] = ()
    typed_lines: tuple[TypedReview, ...] = ()
    mistakes: tuple[int, ...] = ()
    branch_of: BranchRow | None = None
    branches: tuple[BranchRow, ...] = ()
    started_at: datetime | None = None
    record: str | None = None
    judged: bool = True
    at_stake: int = 0
    judged_from: int = 0
    needed: tuple[str, ...] = ()
    company: str = ""
    language: str = "en"
    trainee: str = ""
    next_step: Step | None = None
    milestone: Milestone | None = None
    result: Result = field(init=False)
    perfect: bool = field(init=False)
    errors: tuple[CriticalError, ...] = field(init=False)
    headline: str = field(init=False)
    why: str = field(init=False)
    score_text: str = field(init=False)
    pass_line: str = field(init=False)
    facts: tuple[Fact, ...] = field(init=False)
    tasks_text: str = field(init=False)
    lines_text: str = field(init=False)
    silent_text: str = field(init=False)

    def __post_init__(self) -> None:
        """Say it in words."""
        came_out = result(passed=self.passed, critical=len(self.critical), judged=self.judged)
        lines = [item for section in self.sections for item in section.criteria]
        missed = sorted((item for item in lines if item.verdict == "not_met"), key=lambda item: -item.weight)
        met = sum(item.verdict == "met" for item in lines)
        perfect = came_out == "passed" and not missed
        errors = tuple(self._errors())
        said = [item.text for item in errors]
        derive(
            self,
            result=came_out,
            perfect=perfect,
            errors=errors,
            headline=wording.headline(
                came_out, said, perfect=perfect, helped=self.level == "guided", language=self.language
            ),
            why=self._why(came_out, met, [item.title for item in missed]),
            score_text=figure(self.score, came_out),
            pass_line=f"Pass mark {self.pass_mark}",
            facts=tuple(fact for fact in self._facts() if fact.text),
            tasks_text=wording.tasks(len(self.priorities)),
            lines_text=wording.lines(len(missed), met),
            silent_text=wording.silent(len(lines) - len(missed) - met),
        )

    def _errors(self) -> Iterator[CriticalError]:
        """Each check that failed is an error of its own. Last those that belong to no turn."""
        found = [(check, item) for item in self.critical for check in item.failed]
        for check, item in sorted(found, key=lambda it: it[0].turns or (math.inf,)):
            text = wording.error(check.title, check.missed, check.turns, self.language)
            yield CriticalError(item.id, text)

    def _why(self, came_out: Result, met: int, missed: Sequence[str]) -> str:
        if came_out == "ungraded":
            return wording.too_little(self.at_stake, self.judged_from)
        if came_out == "short" and self.needed:
            return wording.needed(self.needed)
        return wording.because(came_out, met, missed, self.pass_mark)

    def _facts(self) -> Iterator[Fact]:
        say = partial(gettext, language=self.language)
        yield Fact("call", say("Call"), self.scenario)
        yield Fact("customer", say(self.speaker), self.persona)
        yield Fact("case", say("What was true"), self.case)
        yield Fact("assumption", say("Assumption"), self.case_assumption or "")
        yield Fact("outcome", say("How it ended"), self.outcome)
        yield Fact("date", say("Date"), wording.date(self.started_at))
        yield Fact("length", say("Length"), wording.length(self.handle_time_seconds, self.turns))
        yield Fact("support", say("Support"), say(LEVEL_NAMES[self.level]))
        yield Fact("form", say("Form"), say(FORM_NAMES[self.form]) if self.form == "open" else "")
        yield Fact("standing", say("Standing"), self.standing)
        yield Fact("hints", say("Hints"), wording.hints(self.hints))
        yield Fact("figure", say("Figure"), wording.figure(self.score, self.pass_mark) if self.critical else "")
        yield Fact("scorecard", say("Graded by"), self.scorecard)
