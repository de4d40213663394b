"""What the page and the PDF of a debrief say beside its view: their words and their order, no layout."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import UTC
from typing import NamedTuple

from simulator.design.labels import LABEL_LOOKS
from simulator.design.words import DO, MARKS, YOU, Mark
from simulator.domain.analysis import Label
from simulator.domain.evaluation import Verdict
from simulator.services.calls.views import Bubble
from simulator.services.debrief.chart_shapes import Dot, sign
from simulator.services.debrief.views import CriterionView, DebriefView, Fact, Moment, Priority, Quote, Remark
from simulator.services.debrief.wording import FactId

GRADED = "Graded against the company guide."
LIMITS = "A passed call shows that somebody chose well in this call, not that they will on the phone."
NOT_GRADED = "What you typed before you saw any answer. It is never graded: it is here for you to look at."
NOTHING_COST = "No turn of this call cost anything."
NOTHING_KEPT_MORE = "Nothing on offer kept more."
PRAISE, COURSE, COSTLY_TURNS = "What went well", "The course of the call", "Turns that cost something"
LINES, TYPED, CALL = "Line by line", "What you would have said", "The call, turn by turn"
ABOUT = "About this call"
"""The headings, in their order, after the first page; what call it was comes last but for the call itself."""
COSTLY_HEAD = ("Turn", "What you chose", "Kept", "What would have kept more")
COUNSEL = "For trainers, and for counsel"
ALSO = "Also:"
SIGNED = ("Trainee", "Trainer", "Date")
"""Who signs a debrief that is filed."""
ON_THE_SHEET: tuple[FactId, ...] = ("call", "customer", "outcome", "date", "length", "standing")
"""What is said on the first page of what call it was; the other facts are details."""
COSTLY: tuple[Label, ...] = ("inaccuracy", "mistake", "blunder")


def _day(view: DebriefView) -> str:
    """The day of the call, in UTC, so that it reads the same wherever it is opened; empty if it is not known."""
    return view.started_at.astimezone(UTC).strftime("%Y-%m-%d") if view.started_at else ""


def title(view: DebriefView) -> str:
    """What the document is called; browsers name the file after it."""
    return " – ".join(part for part in ("Debrief", view.scenario, _day(view)) if part)


def file_name(view: DebriefView) -> str:
    """A name that any disk takes, without its ending: at most 80 letters of a-z, 0-9 and -."""
    plain = unicodedata.normalize("NFKD", title(view)).encode("ascii", "ignore").decode().lower()
    return "-".join(re.findall(r"[a-z0-9]+", plain))[:80].strip("-")


def footer(view: DebriefView) -> str:
    """What it was graded on, and what a verdict is worth."""
    return f"{view.scorecard}. {GRADED} {LIMITS}"


def facts(view: DebriefView, *, first_page: bool) -> tuple[Fact, ...]:
    """What call this was: what stands on the first page, or what follows among the details."""
    return tuple(fact for fact in view.facts if (fact.id in ON_THE_SHEET) is first_page)


def quotes(item: Priority) -> tuple[Quote, ...]:
    """What is quoted of it on the first page: two lines at most."""
    return item.evidence[:2]


class Line(NamedTuple):
    """A line of the scorecard, and the section it stands in."""

    item: CriterionView
    section: str

    @property
    def standing(self) -> str:
        """The verdict on it, for whom it is critical, its section and its weight, in one line."""
        item = self.item
        parts = (item.verdict_text, item.criticality_text, self.section, f"weight {item.weight}")
        return " · ".join(part for part in parts if part)

    @property
    def turns(self) -> str:
        """The turns it rests on, as a list of numbers."""
        return ", ".join(str(quote.number) for quote in self.item.evidence)


def lines(view: DebriefView, verdict: Verdict) -> tuple[Line, ...]:
    """The lines of the scorecard with one verdict, in its order; of those that were not met, critical errors first."""
    found = [Line(item, part.title) for part in view.sections for item in part.criteria if item.verdict == verdict]
    return tuple(sorted(found, key=lambda line: not (verdict == "not_met" and line.item.critical)))


def who(view: DebriefView, said: Quote | Bubble) -> str:
    """Whose words they are."""
    return view.speaker if said.by == "customer" else YOU[said.kind]


def label_sign(label: Label) -> Dot:
    """The sign of a label by itself, around 0, 0 and within 13 on each side."""
    return sign(label, (0.0, 0.0), 12.0)


@dataclass(frozen=True, slots=True)
class Turn:
    """An entry of the call with all that is said of it.

    `mark_text` is what the scorecard says of it ("" for nothing), `words` what the words it used are called, left out
    where they were the wrong thing to say.
    """

    bubble: Bubble
    who: str
    mark: Mark | None
    mark_text: str
    label: Label | None
    words: str
    faults: tuple[str, ...]
    remark: Remark | None


def turns(view: DebriefView) -> tuple[Turn, ...]:
    """The call, entry by entry."""
    labels = {item.number: item.label for item in view.board.moments} if view.board else {}
    remarks = {item.number: item for item in view.remarks}
    return tuple(_turn(view, bubble, labels.get(bubble.number), remarks.get(bubble.number)) for bubble in view.bubbles)


def _turn(view: DebriefView, bubble: Bubble, label: Label | None, remark: Remark | None) -> Turn:
    mark = view.marks.get(bubble.number)
    return Turn(
        bubble=bubble,
        who=who(view, bubble),
        mark=mark,
        mark_text=MARKS[mark] if mark else "",
        label=label,
        words=bubble.spiel_text if mark not in ("bad", "critical") else "",
        faults=view.faults.get(bubble.number, ()),
        remark=remark if bubble.by == "trainee" else None,
    )


@dataclass(frozen=True, slots=True)
class CostlyTurn:
    """A turn that cost something: `course` is the attainable score before and after it.

    `better` is what would have kept more (None: nothing on offer), after `better_by`; `answer` is what the customer
    would have said to it.
    """

    number: int
    who: str
    said: str
    was_done: bool
    label: Label
    word: str
    course: str
    notes: tuple[str, ...]
    better: str | None
    better_by: str
    answer: str | None


def costly(view: DebriefView) -> tuple[CostlyTurn, ...]:
    """The turns that cost something, in the order of the call."""
    bubbles = {bubble.number: bubble for bubble in view.bubbles}
    moments = view.board.moments if view.board else ()
    return tuple(_costly(view, item, bubbles.get(item.number)) for item in moments if item.label in COSTLY)


def _costly(view: DebriefView, item: Moment, bubble: Bubble | None) -> CostlyTurn:
    notes = [item.why] if item.why else []
    if item.lost:
        notes.append(f"Lines lost: {'; '.join(item.lost)}.")
    better, answer = item.better, None
    if better and better.reply:
        mood = f" ({better.mood})" if better.mood else ""
        answer = f"They would have answered{mood}: “{better.reply}”"
    return CostlyTurn(
        number=item.number,
        who=who(view, bubble) if bubble else "",
        said=bubble.text if bubble else "",
        was_done=bubble is not None and bubble.kind == "did",
        label=item.label,
        word=LABEL_LOOKS[item.label].word,
        course=item.course,
        notes=tuple(notes),
        better=(f"{better.move}: {better.text}" if better.move else better.text) if better else None,
        better_by=DO[better.kind] if better else "",
        answer=answer,
    )
