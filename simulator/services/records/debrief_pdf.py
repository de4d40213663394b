"""The debrief of a call as a PDF: what stands on it, in the order of the page."""

from collections.abc import Iterable, Iterator, Sequence

from simulator.design import words
from simulator.design.labels import LABEL_LOOKS
from simulator.services.debrief.views import (
    AnalysisBoard,
    CheckYourself,
    CriterionView,
    DebriefView,
    Remark,
    TypedReview,
)
from simulator.services.records import debrief_words, paper
from simulator.services.records.debrief_sheet import cut, evidence, first_page, words_to_say
from simulator.services.records.markup import inked, plain, spaced, tagged

MARKS = {"good": "good", "bad": "warn", "critical": "bad"}
"""The mark of a turn -> its colour in the palette."""
CELL, NOTE = 900, 500
"""Letters; longer texts in a table are cut: no row could hold them, and the call below has what was said whole."""


def pdf(view: DebriefView) -> bytes:
    """The whole document; the same view gives the same bytes."""
    story = [
        *first_page(view),
        *_course(view),
        *_costly(view),
        *_lines(view),
        *_praise(view),
        *_typed_line(view),
        *_doubts(view),
        *_about(view),
        *_transcript(view),
        paper.gap(14),
        paper.line(plain(debrief_words.footer(view)), style="small", ink="muted"),
        *_lacking(view),
    ]
    about = f"{view.headline}: {view.scenario}"
    return paper.bind(debrief_words.title(view), about, story, view.started_at)


def _lacking(view: DebriefView) -> Iterator[paper.Part]:
    typed = (*(item.typed for item in view.typed_lines), *(item.typed for item in view.doubts))
    texts = (view.scenario, view.persona, view.case, *(bubble.text for bubble in view.bubbles), *typed)
    if any(paper.UNKNOWN in paper.printable(text) for text in texts):
        yield _small(f"{paper.UNKNOWN} stands for a letter that this file has no form for; the page shows it.")


def _under(head: Sequence[paper.Part], items: Iterable[Sequence[paper.Part]]) -> Iterator[paper.Part]:
    """Items that each stay on one page, the first with its heading."""
    for item in items:
        yield paper.together([*head, *item])
        head = ()


def _approved(item: CriterionView, within: float) -> Iterator[paper.Part]:
    if item.approved:
        yield paper.gap(2)
        yield from words_to_say(item.approved_text, item.approved, within)
        yield paper.gap(2)


def _sources(sources: Iterable[tuple[str, str]]) -> Iterator[paper.Part]:
    for name, text in sources:
        yield paper.line(tagged(name), inked(text, "muted"), style="small", after=2)


def _praise(view: DebriefView) -> Iterator[paper.Part]:
    if view.praise and view.priorities:  # else it stands on the first page
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
    said = paper.line(plain(cut(item.said, CELL)), style="strong" if item.was_done else "say")
    better = [paper.line(inked(debrief_words.NOTHING_KEPT_MORE, "muted"))]
    if item.better is not None:
        better = [paper.line(inked(item.better_by, "muted", strong=True), plain(cut(item.better, CELL)), style="say")]
    if item.answer is not None:
        better.append(_small(cut(item.answer, NOTE)))
    return (
        paper.line(plain(str(item.number)), style="strong"),
        (said, *(_small(cut(note, NOTE)) for note in item.notes)),
        (paper.line(inked(item.word, ink, strong=True), after=0), paper.line(plain(item.course), after=0)),
        tuple(better),
    )


def _lines(view: DebriefView) -> Iterator[paper.Part]:
    """The lines that were not met with all that is said of them, those that were met in short."""
    head = [paper.section(debrief_words.LINES), _small(view.lines_text)]
    missed = (
        [paper.entry(_signed(line.item), tuple(_missed(view, line)), ruled=True)]
        for line in debrief_words.lines(view, "not_met")
    )
    met = (
        [paper.entry(paper.tick("good", met=True), tuple(_met(line)), ruled=True)]
        for line in debrief_words.lines(view, "met")
    )
    yield from _under(head, (*missed, *met))
    if view.silent_text:
        yield paper.line(inked(f"{view.silent_text}.", "muted"), after=0)


def _signed(item: CriterionView) -> paper.Part:
    return paper.tick("bad" if item.critical else "warn", met=False, filled=item.critical)


def _met(line: debrief_words.Line) -> Iterator[paper.Part]:
    yield paper.line(plain(line.item.title), after=0)
    yield _small(f"{line.standing} · turn {line.turns}" if line.turns else line.standing)


def _missed(view: DebriefView, line: debrief_words.Line) -> Iterator[paper.Part]:
    item = line.item
    yield paper.line(plain(item.heading), style="strong", after=0)
    yield _small(line.standing)
    for check in item.failed:
        if check.text != item.heading:
            yield paper.line(plain(check.text), after=1)
        yield from evidence(view, check.evidence)
    if not item.evidence:
        yield _small(words.NOTHING_HAPPENED)
    yield paper.line(plain(item.coaching), style="strong")
    yield from _sources(item.sources)
    if item.assumption:
        yield paper.line(tagged("Assumption", "warn", "warn-soft"), inked(item.assumption, "muted"), style="small")
    yield from _approved(item, paper.ENTRY)


def _about(view: DebriefView) -> Iterator[paper.Part]:
    facts = [
        (_small(item.name), paper.line(plain(cut(item.text, CELL)), after=0))
        for item in debrief_words.facts(view, first_page=False)
    ]
    yield paper.together([paper.section(debrief_words.ABOUT), paper.grid(facts, [90, paper.WIDTH - 90], ruled=False)])
    if view.counsel:
        caption = paper.line(inked(debrief_words.COUNSEL, "warn", strong=True), style="small", after=0)
        note = paper.boxed([caption, paper.line(plain(view.counsel), after=0)], "warn", "warn-soft")
        yield paper.together([paper.gap(8), *note])


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
        yield paper.line(inked(f"{item.approved_source}:", "muted"), plain(item.approved), style="say")
    for text, heard in item.parts:
        ink, word = ("good", words.HEARD) if heard else ("warn", words.NOT_HEARD)
        mark = inked("✓" if heard else "–", ink, strong=True)
        yield paper.line(mark, plain(text), inked(word, ink, strong=True), after=1)


def _doubts(view: DebriefView) -> Iterator[paper.Part]:
    if view.doubts:
        head = [paper.section(words.CHECK_YOURSELF), paper.line(plain(words.ONLY_CONFIRMED), ink="muted", after=6)]
        yield from _under(head, [[paper.card(_doubt(item), "accent"), paper.gap(8)] for item in view.doubts])


def _doubt(item: CheckYourself) -> Iterator[paper.Part]:
    yield paper.line(inked(f"Turn {item.number}", "accent", strong=True), style="small")
    yield paper.line(inked("You typed:", "muted"), plain(item.typed))
    yield paper.line(inked(f"{words.CONFIRMED}:", "muted"), plain("; ".join(item.confirmed)))
    yield paper.line(inked(f"{words.HEARD_IN_IT}:", "muted"), plain("; ".join(item.heard) or words.NOTHING_HEARD))


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
    if bubble.moves:
        yield _small(f"{words.CONFIRMED}: {'; '.join(bubble.moves)}")
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
