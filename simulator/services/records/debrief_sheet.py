"""The first page of the PDF: one page that a team lead can file and sign. Long texts are cut, so that it is one."""

from collections.abc import Iterable, Iterator

from simulator.design.words import Result
from simulator.domain.errors import shorten
from simulator.services.debrief.views import DebriefView, Priority, Quote
from simulator.services.records import debrief_words, paper
from simulator.services.records.markup import inked, large, plain, tagged

INKS: dict[Result, str] = {"passed": "good", "short": "warn", "critical": "bad", "ungraded": "muted"}
"""How a call came out -> its colour in the palette."""
TITLE, QUOTED, WORDS = 200, 240, 700
"""Letters that a title, a quote and words to say have at most."""
MOST_ERRORS = 4
"""More critical errors than these are counted."""


def first_page(view: DebriefView) -> Iterator[paper.Part]:
    """The whole page, and the break after it."""
    top = [_verdict(view), *_priorities(view)]
    if not view.priorities and view.praise:
        told = (paper.line(plain(cut(item.text, QUOTED)), hung=f"Turn {item.number}") for item in view.praise)
        top += [paper.section(debrief_words.PRAISE), paper.card(told, "good")]
    yield from paper.sheet(top, paper.signatures(debrief_words.SIGNED))


def cut(text: str, longest: int) -> str:
    """A text as one paragraph of at most so many letters."""
    return shorten(" ".join(text.split()), longest)


def evidence(view: DebriefView, quotes: Iterable[Quote], longest: int = 100_000) -> Iterator[paper.Part]:
    """Lines of the call, each with its number; longer ones are cut."""
    for quote in quotes:
        said = inked(f"{debrief_words.who(view, quote)}:", "muted")
        yield paper.line(said, plain(f"“{cut(quote.text, longest)}”"), hung=f"Turn {quote.number}", after=1)


def words_to_say(caption: str, text: str, within: float) -> Iterator[paper.Part]:
    """Words under what they are called, on a ground of their own."""
    head = paper.line(inked(caption, "quote", strong=True), style="small", after=0)
    yield from paper.boxed([head, paper.line(plain(text), style="say", after=0)], "quote", "quote-soft", within=within)


def _verdict(view: DebriefView) -> paper.Part:
    ink, width = INKS[view.result], paper.WIDTH * 0.5 - 30
    style: paper.Style = "headline" if view.errors else "title"
    left = [
        paper.line(plain("Call simulator · Debrief"), style="small", ink="muted", after=1),
        paper.line(plain(cut(view.headline, TITLE)), style=style, ink=ink, after=5),
    ]
    for item in view.errors[1:MOST_ERRORS]:
        left.append(paper.line(inked(f"{debrief_words.ALSO} {cut(item.text, TITLE)}", ink, strong=True), after=3))
    if len(view.errors) > MOST_ERRORS:
        left.append(paper.line(inked(f"{debrief_words.ALSO} {len(view.errors) - MOST_ERRORS} more", ink), after=3))
    if view.score_text:
        left.append(paper.line(large(view.score_text), inked("of 100", "muted"), style="figure", after=5))
        left.append(paper.meter(float(view.score_text), view.pass_mark, ink, width))
        left.append(paper.line(plain(view.pass_line), style="small", ink="muted", after=4))
    if view.why:
        left.append(paper.line(plain(cut(view.why, QUOTED)), after=0))
    facts = [(_name("Company"), paper.line(plain(cut(view.company, TITLE)), after=0))] if view.company else []
    trainee = paper.line(plain(cut(view.trainee, TITLE)), after=0) if view.trainee else paper.blank(paper.WIDTH * 0.28)
    facts.insert(0, (_name("Trainee"), trainee))
    facts += [
        (_name(fact.name), paper.line(plain(cut(fact.text, TITLE)), after=0))
        for fact in debrief_words.facts(view, first_page=True)
    ]
    return paper.beside(left, [paper.grid(facts, [72, paper.WIDTH * 0.5 - 98], ruled=False)], ink, share=0.5)


def _name(text: str) -> paper.Part:
    return paper.line(plain(text), ink="muted", after=0)


def _priorities(view: DebriefView) -> Iterator[paper.Part]:
    if view.priorities:
        yield paper.section(view.tasks_text)
    for number, item in enumerate(view.priorities, start=1):
        bar = "bad" if item.critical else "warn"
        yield paper.card(_priority(view, number, item, bar), bar)
        yield paper.gap(9)


def _priority(view: DebriefView, number: int, item: Priority, bar: str) -> Iterator[paper.Part]:
    yield paper.line(inked(str(number), "muted"), plain(cut(item.title, TITLE)), style="heading", after=0)
    yield paper.line(inked(item.cost_text, bar, strong=True), style="small", after=1)
    yield from evidence(view, debrief_words.quotes(item), QUOTED)
    coaching = plain(cut(item.coaching, QUOTED))
    if item.words:
        yield paper.line(coaching)
        caption = f"{item.remedy_text} · {item.approved_text}"
        yield from words_to_say(caption, cut(item.words, WORDS), paper.WIDTH - 2 * paper.INSIDE)
        yield paper.gap(2)
    else:
        yield paper.line(inked(f"{item.remedy_text}:", "accent", strong=True), coaching, style="strong")
    cited = [tagged(name) for name, _ in item.sources]
    yield paper.line(*cited, inked(item.drill, "muted"), style="small", after=0)
