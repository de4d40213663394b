"""The debrief of a call as a PDF: what stands on it, in the order of the page."""

from collections.abc import Iterable, Iterator, Sequence

from simulator.domain.analysis import Label
from simulator.domain.errors import shorten
from simulator.services.calls.views import Bubble
from simulator.services.debrief.views import (
    CriterionView,
    DebriefView,
    Priority,
    Quote,
    Remark,
    SectionView,
    TypedReview,
)
from simulator.services.records import chart, document
from simulator.services.records import paper as on
from simulator.services.records.markup import inked, large, spaced, tagged
from simulator.services.records.markup import words as plain

TONES = {"passed": "good", "short": "warn", "critical": "bad"}
MARKS = {"good": "good", "bad": "warn", "critical": "bad"}
TITLES = 240
"""Longer titles are cut: no page could hold the first card otherwise."""

CELL, NOTE = 900, 500
"""Longer texts in a table are cut: no row could hold them, and the call below has what was said whole."""


def pdf(view: DebriefView) -> bytes:
    """The whole document; the same view gives the same bytes."""
    story = [
        _verdict(view),
        *_priorities(view),
        *_praise(view),
        *_course(view),
        *_costly(view),
        *_criteria(view),
        *_typed_line(view),
        *_transcript(view),
        on.gap(14),
        on.line(plain(document.footer(view)), style="small", ink="muted"),
        *_lacking(view),
    ]
    about = f"{document.verdict(view)[1]}: {view.scenario}"
    return on.bind(document.title(view), about, story, view.started_at)


def _lacking(view: DebriefView) -> Iterator[on.Part]:
    texts = (view.scenario, view.persona, view.case, *(bubble.text for bubble in view.bubbles))
    if any(on.UNKNOWN in on.printable(text) for text in (*texts, *(item.typed for item in view.typed_lines))):
        yield _small(f"{on.UNKNOWN} stands for a letter that this file has no form for; the page shows it.")


def _verdict(view: DebriefView) -> on.Part:
    tone, word = document.verdict(view)
    ink, width = TONES[tone], on.WIDTH * 0.45 - 30
    left = [
        on.line(plain("Call simulator · Debrief"), style="small", ink="muted", after=1),
        on.line(plain(word), style="title", ink=ink, after=5),
    ]
    left += [
        on.line(inked(_cut(document.missed(item), TITLES), ink, strong=True), after=4) for item in view.critical[:8]
    ]
    shown = document.score(view)
    if view.score is None or shown is None:
        left.append(on.line(plain(document.NOTHING_GRADED), ink="muted"))
    else:
        left.append(on.line(large(shown), inked("of 100", "muted"), style="figure", after=5))
        left.append(on.meter(view.score, view.pass_mark, ink, width))
        left.append(on.line(plain(document.pass_line(view)), style="small", ink="muted", after=0))
    facts = [(_fact("Trainee"), on.blank(on.WIDTH * 0.3))]
    facts += [(_fact(name), on.line(plain(_cut(text, TITLES)), after=0)) for name, text in document.facts(view)]
    return on.beside(left, [on.grid(facts, [72, on.WIDTH * 0.55 - 98], ruled=False)], ink)


def _under(head: Sequence[on.Part], items: Iterable[Sequence[on.Part]]) -> Iterator[on.Part]:
    """Items that each stay on one page, the first with its heading."""
    for item in items:
        yield on.together([*head, *item])
        head = ()


def _fact(name: str) -> on.Part:
    return on.line(plain(name), ink="muted", after=0)


def _priorities(view: DebriefView) -> Iterator[on.Part]:
    if not view.priorities:
        return
    cards = []
    for number, item in enumerate(view.priorities, start=1):
        bar = "bad" if item.critical else "warn"
        cards.append([on.card(_priority(view, number, item, bar), bar), on.gap(9)])
    yield from _under([on.section(document.tasks(view))], cards)


def _priority(view: DebriefView, number: int, item: Priority, bar: str) -> Iterator[on.Part]:
    yield on.line(inked(str(number), "muted"), plain(item.title), style="heading", after=0)
    yield on.line(inked(document.cost(item), bar, strong=True), style="small", after=1)
    if item.also:
        yield on.line(plain(f"The same turn also lost: {'; '.join(item.also)}"), style="small", ink="muted")
    yield from _evidence(view, item.evidence)
    yield on.line(plain(item.coaching), style="strong")
    yield from _approved(item.approved, quoted=item.approved_is_quoted, within=on.WIDTH - 2 * on.INSIDE)
    yield from _sources(item.sources)
    yield on.line(inked("Drill", "accent", strong=True), plain(item.drill), after=0)


def _evidence(view: DebriefView, quotes: Iterable[Quote]) -> Iterator[on.Part]:
    for quote in quotes:
        said = inked(f"{document.by(view, quote)}:", "muted")
        yield on.line(said, plain(f"“{quote.text}”"), hung=f"Turn {quote.number}", after=1)


def _approved(text: str | None, *, quoted: bool, within: float) -> Iterator[on.Part]:
    if text:
        caption = on.line(
            inked(document.QUOTED if quoted else document.OURS, "quote", strong=True), style="small", after=0
        )
        yield on.gap(2)
        words_said = on.line(plain(text), style="say", after=0)
        yield from on.boxed([caption, words_said], "quote", "quote-soft", within=within)
        yield on.gap(2)


def _sources(sources: Iterable[tuple[str, str]]) -> Iterator[on.Part]:
    for name, text in sources:
        yield on.line(tagged(name), inked(text, "muted"), style="small", after=2)


def _praise(view: DebriefView) -> Iterator[on.Part]:
    if view.praise:
        said = on.card((on.line(plain(item.text), hung=f"Turn {item.number}") for item in view.praise), "good")
        yield on.together([on.section("What went well"), said])


def _course(view: DebriefView) -> Iterator[on.Part]:
    heading, board = on.section("The course of the call"), view.board
    if board is None:
        yield on.together([heading, on.line(plain(document.NO_BOARD), ink="muted")])
        return
    turning = document.turning_point(view)
    meanings = [
        (on.sign(label), on.line(plain(chart.WORDS[label]), style="small", after=0), _small(text))
        for label, text in board.thresholds
    ]
    parts = [heading, on.plot(board.chart, on.WIDTH), on.gap(4), on.line(plain(board.chart.summary), after=4)]
    if turning:
        parts.append(on.line(plain(turning.lost), style="strong", after=1))
        parts += [on.line(plain(turning.chance), after=1)] if turning.steps else []
        parts += [on.line(plain(step), hung=str(at), after=1) for at, step in enumerate(turning.steps, start=1)]
        parts.append(on.gap(4))
    yield on.together([*parts, on.grid(meanings, [14, 58, on.WIDTH - 72], ruled=False)])


def _small(text: str, ink: str = "muted") -> on.Part:
    return on.line(plain(text), style="small", ink=ink, after=2)


def _costly(view: DebriefView) -> Iterator[on.Part]:
    if view.board is None:
        return
    found = document.costly(view)
    heading = on.section("Turns that cost something")
    if not found:
        yield on.together([heading, on.line(plain(document.NOTHING_COST), ink="muted")])
        return
    yield on.room(180)
    yield heading
    head = [_small(text) for text in ("Turn", "What you chose", "Kept", "What would have kept more")]
    widths = (30, on.WIDTH * 0.44 - 30, 70, on.WIDTH * 0.56 - 70)
    yield on.grid([head, *map(_row, found)], widths, head=True)


def _row(item: document.Costly) -> tuple[on.Cell, ...]:
    ink = on.CHART_INKS[item.label]
    said = on.line(plain(_cut(item.said, CELL)), style="strong" if item.by == "You did" else "say")
    better = [on.line(inked("Nothing on offer kept more.", "muted"))]
    if item.better is not None:
        better = [on.line(inked(item.better_by, "muted", strong=True), plain(_cut(item.better, CELL)), style="say")]
    if item.answer is not None:
        mood = f" ({item.answer_mood})" if item.answer_mood else ""
        better.append(_small(_cut(f"They would have answered{mood}: “{item.answer}”", NOTE)))
    return (
        on.line(plain(str(item.number)), style="strong"),
        (said, *(_small(_cut(note, NOTE)) for note in item.notes)),
        (on.line(inked(chart.WORDS[item.label], ink, strong=True), after=0), on.line(plain(item.fell), after=0)),
        tuple(better),
    )


def _cut(text: str, longest: int) -> str:
    """A text as one paragraph of at most so many letters."""
    return shorten(" ".join(text.split()), longest)


def _criteria(view: DebriefView) -> Iterator[on.Part]:
    head = [on.section("Criterion by criterion")]
    for part in view.sections:
        yield from _part(view, part, head)
        head = []
    if view.counsel:
        caption = on.line(inked("For trainers, and for counsel", "warn", strong=True), style="small", after=0)
        note = on.boxed([caption, on.line(plain(view.counsel), after=0)], "warn", "warn-soft")
        yield on.together([*head, on.gap(8), *note])


def _part(view: DebriefView, part: SectionView, above: Sequence[on.Part]) -> Iterator[on.Part]:
    count = f"{part.met} of {part.applicable} met" if part.applicable else "did not come up"
    of = {
        name: [item for item in part.criteria if item.verdict == name] for name in ("not_met", "met", "not_applicable")
    }
    items = [
        [on.entry(_signed(item), tuple(_criterion(view, item)), ruled=True)] for item in (*of["not_met"], *of["met"])
    ]
    if of["not_applicable"]:
        caption, titles = "Did not come up:", "; ".join(item.title for item in of["not_applicable"])
        silent = on.line(inked(caption, "muted", strong=True), inked(titles, "muted"), style="small", after=0)
        items.append([on.gap(4), silent])
    yield from _under([*above, on.subsection(part.title, count)], items)
    yield on.gap(9)


def _signed(item: CriterionView) -> on.Part:
    if item.verdict != "not_met":
        return on.tick("good", met=True)
    return on.tick("bad" if item.critical else "warn", met=False, filled=item.critical)


def _criterion(view: DebriefView, item: CriterionView) -> Iterator[on.Part]:
    missed = item.verdict == "not_met"
    yield on.line(plain(document.missed(item)), style="strong", after=0)
    yield _small(document.standing(item))
    yield from _evidence(view, item.evidence)
    if missed:
        if not item.evidence:
            yield _small(document.NOTHING_HAPPENED)
        yield on.line(plain(item.coaching), style="strong")
    yield from _sources(item.sources)
    if item.assumption:
        yield on.line(tagged("Assumption", "warn", "warn-soft"), inked(item.assumption, "muted"), style="small")
    if missed:
        yield from _approved(item.approved, quoted=item.approved_is_quoted, within=on.ENTRY)


def _typed_line(view: DebriefView) -> Iterator[on.Part]:
    if not view.typed_lines:
        return
    head = [on.section("What you would have said"), on.line(plain(document.NOT_GRADED), ink="muted", after=6)]
    yield from _under(head, [[on.card(_typed(item), "accent"), on.gap(8)] for item in view.typed_lines])


def _typed(item: TypedReview) -> Iterator[on.Part]:
    yield on.line(inked(f"Turn {item.number}", "accent", strong=True), style="small")
    yield on.line(inked("You typed:", "muted"), plain(item.typed))
    yield on.line(inked("You chose:", "muted"), plain(item.chosen))
    if item.approved:
        source = inked(item.approved_source or "", "muted")
        yield on.line(inked("Approved words:", "muted"), plain(item.approved), source, style="say")
    for text, heard in item.parts:
        ink, word = ("good", document.HEARD) if heard else ("warn", document.NOT_HEARD)
        mark = inked("✓" if heard else "–", ink, strong=True)
        yield on.line(mark, plain(text), inked(word, ink, strong=True), after=1)


def _transcript(view: DebriefView) -> Iterator[on.Part]:
    labels = {item.number: item.label for item in view.board.moments} if view.board else {}
    remarks = {item.number: item for item in view.remarks}
    turns = []
    for bubble in view.bubbles:
        mark, number = view.marks.get(bubble.number), bubble.number
        ink = MARKS[mark] if mark else "muted"
        remark = remarks.get(number) if bubble.by == "trainee" else None
        said = tuple(_said(view, bubble, labels.get(number), ink))
        turns.append([on.entry(_small(str(number)), (*said, *_remark(remark)), bar=ink if mark else None)])
    yield from _under([on.section("The call, turn by turn")], turns)


def _said(view: DebriefView, bubble: Bubble, label: Label | None, ink: str) -> Iterator[on.Part]:
    mark = view.marks.get(bubble.number)
    flags = [inked(document.by(view, bubble), "muted" if bubble.by == "customer" else "accent", strong=True)]
    if mark:
        flags.append(inked(document.MARKS[mark], ink, strong=True))
    if label:
        flags.append(inked(chart.WORDS[label], on.CHART_INKS[label], strong=True))
    if quoted := document.quoted(view, bubble):
        flags.append(inked(quoted, "quote", strong=True))
    yield on.line(spaced(flags), style="small", after=0)
    yield on.line(plain(bubble.text), style="strong" if bubble.kind == "did" else "text", after=1)
    for text in view.faults.get(bubble.number, ()):
        yield on.line(inked(text, ink, strong=True), style="small")


def _remark(item: Remark | None) -> Iterator[on.Part]:
    if item is None:
        return
    yield _small(item.why, "ink")
    if item.instead:
        yield on.line(inked("Say instead", "quote", strong=True), plain(item.instead), style="say")
    if item.source:
        yield _small(item.source)
