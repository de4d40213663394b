"""The debrief of a call as a PDF: what stands on it, in the order of the page."""

from collections.abc import Iterable, Iterator, Sequence

from simulator.design import words
from simulator.design.labels import LABEL_LOOKS
from simulator.domain.errors import shorten
from simulator.services.debrief.views import (
    AnalysisBoard,
    CriterionView,
    DebriefView,
    Priority,
    Quote,
    Remark,
    SectionView,
    TypedReview,
)
from simulator.services.records import debrief_words, paper
from simulator.services.records.markup import inked, large, plain, spaced, tagged

INKS = {"passed": "good", "short": "warn", "critical": "bad"}
MARKS = {"good": "good", "bad": "warn", "critical": "bad"}
"""How a call came out, and the mark of a turn -> their colour in the palette."""
TITLES = 240
"""Letters; longer titles are cut: no page could hold the first card otherwise."""

CELL, NOTE = 900, 500
"""Letters; longer texts in a table are cut: no row could hold them, and the call below has what was said whole."""


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
        paper.gap(14),
        paper.line(plain(debrief_words.footer(view)), style="small", ink="muted"),
        *_lacking(view),
    ]
    about = f"{view.headline}: {view.scenario}"
    return paper.bind(debrief_words.title(view), about, story, view.started_at)


def _lacking(view: DebriefView) -> Iterator[paper.Part]:
    texts = (view.scenario, view.persona, view.case, *(bubble.text for bubble in view.bubbles))
    if any(paper.UNKNOWN in paper.printable(text) for text in (*texts, *(item.typed for item in view.typed_lines))):
        yield _small(f"{paper.UNKNOWN} stands for a letter that this file has no form for; the page shows it.")


def _verdict(view: DebriefView) -> paper.Part:
    ink, width = INKS[view.result], paper.WIDTH * 0.45 - 30
    left = [
        paper.line(plain("Call simulator · Debrief"), style="small", ink="muted", after=1),
        paper.line(plain(view.headline), style="title", ink=ink, after=5),
    ]
    left += [paper.line(inked(_cut(item.heading, TITLES), ink, strong=True), after=4) for item in view.critical[:8]]
    if view.score is None or view.score_text is None:
        left.append(paper.line(plain(words.NOTHING_GRADED), ink="muted"))
    else:
        left.append(paper.line(large(view.score_text), inked("of 100", "muted"), style="figure", after=5))
        left.append(paper.meter(view.score, view.pass_mark, ink, width))
        left.append(paper.line(plain(view.pass_line), style="small", ink="muted", after=0))
    facts = [(_fact("Trainee"), paper.blank(paper.WIDTH * 0.3))]
    facts += [
        (_fact(item.name), paper.line(plain(_cut(item.text, TITLES)), after=0)) for item in debrief_words.facts(view)
    ]
    return paper.beside(left, [paper.grid(facts, [72, paper.WIDTH * 0.55 - 98], ruled=False)], ink)


def _under(head: Sequence[paper.Part], items: Iterable[Sequence[paper.Part]]) -> Iterator[paper.Part]:
    """Items that each stay on one page, the first with its heading."""
    for item in items:
        yield paper.together([*head, *item])
        head = ()


def _fact(name: str) -> paper.Part:
    return paper.line(plain(name), ink="muted", after=0)


def _priorities(view: DebriefView) -> Iterator[paper.Part]:
    if not view.priorities:
        return
    cards = []
    for number, item in enumerate(view.priorities, start=1):
        bar = "bad" if item.critical else "warn"
        cards.append([paper.card(_priority(view, number, item, bar), bar), paper.gap(9)])
    yield from _under([paper.section(view.tasks_text)], cards)


def _priority(view: DebriefView, number: int, item: Priority, bar: str) -> Iterator[paper.Part]:
    yield paper.line(inked(str(number), "muted"), plain(item.title), style="heading", after=0)
    yield paper.line(inked(item.cost_text, bar, strong=True), style="small", after=1)
    if item.also:
        yield paper.line(plain(f"{debrief_words.ALSO_LOST}: {'; '.join(item.also)}"), style="small", ink="muted")
    yield from _evidence(view, item.evidence)
    yield paper.line(plain(item.coaching), style="strong")
    yield from _approved(item.approved, quoted=item.approved_is_quoted, within=paper.WIDTH - 2 * paper.INSIDE)
    yield from _sources(item.sources)
    yield paper.line(inked("Drill", "accent", strong=True), plain(item.drill), after=0)


def _evidence(view: DebriefView, quotes: Iterable[Quote]) -> Iterator[paper.Part]:
    for quote in quotes:
        said = inked(f"{debrief_words.who(view, quote)}:", "muted")
        yield paper.line(said, plain(f"“{quote.text}”"), hung=f"Turn {quote.number}", after=1)


def _approved(text: str | None, *, quoted: bool, within: float) -> Iterator[paper.Part]:
    if text:
        caption = paper.line(
            inked(words.APPROVED["quoted" if quoted else "ours"], "quote", strong=True), style="small", after=0
        )
        yield paper.gap(2)
        said = paper.line(plain(text), style="say", after=0)
        yield from paper.boxed([caption, said], "quote", "quote-soft", within=within)
        yield paper.gap(2)


def _sources(sources: Iterable[tuple[str, str]]) -> Iterator[paper.Part]:
    for name, text in sources:
        yield paper.line(tagged(name), inked(text, "muted"), style="small", after=2)


def _praise(view: DebriefView) -> Iterator[paper.Part]:
    if view.praise:
        said = paper.card((paper.line(plain(item.text), hung=f"Turn {item.number}") for item in view.praise), "good")
        yield paper.together([paper.section(debrief_words.PRAISE), said])


def _course(view: DebriefView) -> Iterator[paper.Part]:
    heading, board = paper.section(debrief_words.COURSE), view.board
    if board is None:
        yield paper.together([heading, paper.line(plain(words.NO_BOARD), ink="muted")])
        return
    meanings = [
        (paper.sign(label), paper.line(plain(LABEL_LOOKS[label].word), style="small", after=0), _small(text))
        for label, text in board.thresholds
    ]
    parts = [
        heading,
        paper.plot(board.chart, paper.WIDTH),
        paper.gap(4),
        paper.line(plain(board.chart.summary), after=4),
    ]
    if board.no_return_text:
        parts.append(paper.line(plain(board.no_return_text), style="strong", after=1))
        parts += list(_last_chance(board))
        parts.append(paper.gap(4))
    yield paper.together([*parts, paper.grid(meanings, [14, 58, paper.WIDTH - 72], ruled=False)])


def _last_chance(board: AnalysisBoard) -> Iterator[paper.Part]:
    steps = board.last_chance.choices if board.last_chance else ()
    if steps:
        yield paper.line(plain(board.last_chance_text), after=1)
    for at, step in enumerate(steps, start=1):
        yield paper.line(plain(step), hung=str(at), after=1)


def _small(text: str, ink: str = "muted") -> paper.Part:
    return paper.line(plain(text), style="small", ink=ink, after=2)


def _costly(view: DebriefView) -> Iterator[paper.Part]:
    if view.board is None:
        return
    found = debrief_words.costly(view)
    heading = paper.section(debrief_words.COSTLY_TURNS)
    if not found:
        yield paper.together([heading, paper.line(plain(debrief_words.NOTHING_COST), ink="muted")])
        return
    yield paper.room(180)
    yield heading
    head = [_small(text) for text in debrief_words.COSTLY_HEAD]
    widths = (30, paper.WIDTH * 0.44 - 30, 70, paper.WIDTH * 0.56 - 70)
    yield paper.grid([head, *map(_row, found)], widths, head=True)


def _row(item: debrief_words.CostlyTurn) -> tuple[paper.Cell, ...]:
    ink = LABEL_LOOKS[item.label].ink
    said = paper.line(plain(_cut(item.said, CELL)), style="strong" if item.was_done else "say")
    better = [paper.line(inked(debrief_words.NOTHING_KEPT_MORE, "muted"))]
    if item.better is not None:
        better = [paper.line(inked(item.better_by, "muted", strong=True), plain(_cut(item.better, CELL)), style="say")]
    if item.answer is not None:
        better.append(_small(_cut(item.answer, NOTE)))
    return (
        paper.line(plain(str(item.number)), style="strong"),
        (said, *(_small(_cut(note, NOTE)) for note in item.notes)),
        (paper.line(inked(item.word, ink, strong=True), after=0), paper.line(plain(item.course), after=0)),
        tuple(better),
    )


def _cut(text: str, longest: int) -> str:
    """A text as one paragraph of at most so many letters."""
    return shorten(" ".join(text.split()), longest)


def _criteria(view: DebriefView) -> Iterator[paper.Part]:
    head = [paper.section(debrief_words.CRITERIA)]
    for part in view.sections:
        yield from _part(view, part, head)
        head = []
    if view.counsel:
        caption = paper.line(inked(debrief_words.COUNSEL, "warn", strong=True), style="small", after=0)
        note = paper.boxed([caption, paper.line(plain(view.counsel), after=0)], "warn", "warn-soft")
        yield paper.together([*head, paper.gap(8), *note])


def _part(view: DebriefView, part: SectionView, above: Sequence[paper.Part]) -> Iterator[paper.Part]:
    items = [
        [paper.entry(_signed(item), tuple(_criterion(view, item)), ruled=True)] for item in debrief_words.graded(part)
    ]
    titles = debrief_words.silent(part)
    if titles:
        caption = inked(f"{words.VERDICTS['not_applicable']}:", "muted", strong=True)
        items.append([paper.gap(4), paper.line(caption, inked(titles, "muted"), style="small", after=0)])
    yield from _under([*above, paper.subsection(part.title, part.met_text)], items)
    yield paper.gap(9)


def _signed(item: CriterionView) -> paper.Part:
    if item.verdict != "not_met":
        return paper.tick("good", met=True)
    return paper.tick("bad" if item.critical else "warn", met=False, filled=item.critical)


def _criterion(view: DebriefView, item: CriterionView) -> Iterator[paper.Part]:
    missed = item.verdict == "not_met"
    yield paper.line(plain(item.heading), style="strong", after=0)
    yield _small(debrief_words.standing(item))
    yield from _evidence(view, item.evidence)
    if missed:
        if not item.evidence:
            yield _small(words.NOTHING_HAPPENED)
        yield paper.line(plain(item.coaching), style="strong")
    yield from _sources(item.sources)
    if item.assumption:
        yield paper.line(tagged("Assumption", "warn", "warn-soft"), inked(item.assumption, "muted"), style="small")
    if missed:
        yield from _approved(item.approved, quoted=item.approved_is_quoted, within=paper.ENTRY)


def _typed_line(view: DebriefView) -> Iterator[paper.Part]:
    if not view.typed_lines:
        return
    head = [paper.section(debrief_words.TYPED), paper.line(plain(debrief_words.NOT_GRADED), ink="muted", after=6)]
    yield from _under(head, [[paper.card(_typed(item), "accent"), paper.gap(8)] for item in view.typed_lines])


def _typed(item: TypedReview) -> Iterator[paper.Part]:
    yield paper.line(inked(f"Turn {item.number}", "accent", strong=True), style="small")
    yield paper.line(inked("You typed:", "muted"), plain(item.typed))
    yield paper.line(inked("You chose:", "muted"), plain(item.chosen))
    if item.approved:
        source = inked(item.approved_source or "", "muted")
        yield paper.line(inked("Approved words:", "muted"), plain(item.approved), source, style="say")
    for text, heard in item.parts:
        ink, word = ("good", words.HEARD) if heard else ("warn", words.NOT_HEARD)
        mark = inked("✓" if heard else "–", ink, strong=True)
        yield paper.line(mark, plain(text), inked(word, ink, strong=True), after=1)


def _transcript(view: DebriefView) -> Iterator[paper.Part]:
    turns = []
    for turn in debrief_words.turns(view):
        ink = MARKS[turn.mark] if turn.mark else "muted"
        parts = (*_said(turn, ink), *_remark(turn.remark))
        turns.append([paper.entry(_small(str(turn.bubble.number)), parts, bar=ink if turn.mark else None)])
    yield from _under([paper.section(debrief_words.CALL)], turns)


def _said(turn: debrief_words.Turn, ink: str) -> Iterator[paper.Part]:
    bubble = turn.bubble
    flags = [inked(turn.who, "muted" if bubble.by == "customer" else "accent", strong=True)]
    if turn.mark:
        flags.append(inked(turn.mark_text, ink, strong=True))
    if turn.label:
        look = LABEL_LOOKS[turn.label]
        flags.append(inked(look.word, look.ink, strong=True))
    if turn.words:
        flags.append(inked(turn.words, "quote", strong=True))
    yield paper.line(spaced(flags), style="small", after=0)
    yield paper.line(plain(bubble.text), style="strong" if bubble.kind == "did" else "text", after=1)
    for text in turn.faults:
        yield paper.line(inked(text, ink, strong=True), style="small")


def _remark(item: Remark | None) -> Iterator[paper.Part]:
    if item is None:
        return
    yield _small(item.why, "ink")
    if item.instead:
        yield paper.line(inked("Say instead", "quote", strong=True), plain(item.instead), style="say")
    if item.source:
        yield _small(item.source)
