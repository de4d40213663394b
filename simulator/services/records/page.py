"""The debrief of a call as one page of HTML that needs nothing else: to keep, to send and to print."""

from collections.abc import Iterable
from html import escape as _e

from simulator.domain.analysis import Label
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
from simulator.services.records.style import STYLE

SIGNS = {"met": "✓", "not_met": "×", "not_applicable": "–"}


def page(view: DebriefView) -> str:
    """The whole page; every text of the call is escaped."""
    parts = (
        _verdict(view),
        _priorities(view),
        _praise(view),
        _course(view),
        _costly(view),
        _criteria(view),
        _typed_line(view),
        _transcript(view),
    )
    return f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>{_e(document.title(view))}</title>
<style>{STYLE}</style>
</head>
<body>
<div class="wrap">
<p class="top screen"><b>Call simulator</b>{_pdf(view)}</p>
<main>
{"".join(part for part in parts if part)}</main>
<footer class="foot"><p>{_e(document.footer(view))}</p></footer>
</div>
</body>
</html>
"""


def _pdf(view: DebriefView) -> str:
    name = (view.record or "").rsplit("/", 1)[-1]
    return f'<a href="{_e(name)}.pdf">Open as PDF</a>' if name else ""


def _section(name: str, title: str, *inside: str) -> str:
    return f'<section aria-labelledby="{name}">\n<h2 id="{name}">{_e(title)}</h2>\n{"".join(inside)}</section>\n'


def _verdict(view: DebriefView) -> str:
    tone, word = document.verdict(view)
    fatal = "".join(f"<li>{_e(document.missed(item))}</li>" for item in view.critical)
    facts = "".join(f"<dt>{_e(name)}</dt><dd>{_e(text)}</dd>" for name, text in document.facts(view))
    return f"""<section class="card verdict {tone}" aria-labelledby="verdict">
<div>
<p class="small muted strong">Debrief</p>
<h1 id="verdict">{_e(word)}</h1>
{f'<ul class="fatals">{fatal}</ul>' if fatal else ""}
{_figure(view)}
</div>
<dl class="facts"><div class="paper"><dt>Trainee</dt><dd class="blank"></dd></div>{facts}</dl>
</section>
"""


def _figure(view: DebriefView) -> str:
    shown = document.score(view)
    if view.score is None or shown is None:
        return f'<p class="muted">{document.NOTHING_GRADED}</p>'
    return f"""<p class="figure"><b>{shown}</b> <span class="muted">of 100</span></p>
<div class="meter" aria-hidden="true"><i style="width:{min(max(view.score, 0), 100):.4g}%"></i>\
<u style="left:{view.pass_mark}%"></u></div>
<p class="small muted">{_e(document.pass_line(view))}</p>"""


def _priorities(view: DebriefView) -> str:
    if not view.priorities:
        return ""
    found = (_priority(view, number, item) for number, item in enumerate(view.priorities, start=1))
    return _section("work-on", document.tasks(view), *found)


def _priority(view: DebriefView, number: int, item: Priority) -> str:
    also = f'<p class="small muted">The same turn also lost: {_e("; ".join(item.also))}</p>' if item.also else ""
    return f"""<article class="card priority {"critical" if item.critical else "bad"}">
<div><h3><span>{number}</span> {_e(item.title)}</h3>
<p class="small word">{_e(document.cost(item))}</p>{also}</div>
{_evidence(view, item.evidence)}
<p class="coaching">{_e(item.coaching)}</p>
{_approved(item.approved, quoted=item.approved_is_quoted)}
{_sources(item.sources)}
<p class="drill"><b>Drill</b> {_e(item.drill)}</p>
</article>
"""


def _evidence(view: DebriefView, quotes: Iterable[Quote]) -> str:
    found = "".join(
        f'<li>{_turn(quote.number)}<span><span class="muted">{_e(document.by(view, quote))}:</span> '
        f"<q>{_e(quote.text)}</q></span></li>"
        for quote in quotes
    )
    return f'<ul class="evidence" aria-label="Evidence from the call">{found}</ul>' if found else ""


def _turn(number: int) -> str:
    return f'<a class="small strong" href="#turn-{number}">Turn {number}</a>'


def _approved(text: str | None, *, quoted: bool) -> str:
    if not text:
        return ""
    caption = document.QUOTED if quoted else document.OURS
    return f'<figure class="approved"><figcaption>{caption}</figcaption><blockquote>{_e(text)}</blockquote></figure>'


def _sources(sources: Iterable[tuple[str, str]]) -> str:
    return "".join(f'<p class="source"><b>{_e(name)}</b><span>{_e(text)}</span></p>' for name, text in sources)


def _praise(view: DebriefView) -> str:
    if not view.praise:
        return ""
    found = "".join(f"<li>{_turn(item.number)}<span>{_e(item.text)}</span></li>" for item in view.praise)
    return _section("went-well", "What went well", f'<ul class="card praise">{found}</ul>')


def _course(view: DebriefView) -> str:
    board = view.board
    if board is None:
        return _section("course", "The course of the call", f'<p class="muted">{document.NO_BOARD}</p>')
    labels = "".join(f"<dt>{_label(name)}</dt><dd>{_e(text)}</dd>" for name, text in board.thresholds)
    return _section(
        "course",
        "The course of the call",
        f"""<figure class="card plotted"><div class="plot" tabindex="0" role="group" aria-label="Chart of the call">
{chart.svg(board.chart)}</div>
<figcaption><p>{_e(board.chart.summary)}</p>{_turning_point(view)}
<dl class="labels">{labels}</dl></figcaption></figure>
""",
    )


def _turning_point(view: DebriefView) -> str:
    found = document.turning_point(view)
    if found is None:
        return ""
    steps = "".join(f"<li>{_e(step)}</li>" for step in found.steps)
    chance = f"<p>{_e(found.chance)}</p><ol>{steps}</ol>" if steps else ""
    return f'<div class="turning"><p class="strong">{_e(found.lost)}</p>{chance}</div>'


def _label(label: Label) -> str:
    return f"{chart.sign(label)}{chart.WORDS[label]}"


def _costly(view: DebriefView) -> str:
    if view.board is None:
        return ""
    rows = "".join(_row(item) for item in document.costly(view))
    if not rows:
        return _section("costly", "Turns that cost something", f'<p class="muted">{document.NOTHING_COST}</p>')
    table = f"""<div class="card"><table class="turns">
<thead><tr><th class="n">Turn</th><th class="c">What you chose</th><th class="l">Kept</th>
<th>What would have kept more</th></tr></thead><tbody>{rows}</tbody></table></div>
"""
    return _section("costly", "Turns that cost something", table)


def _row(item: document.Costly) -> str:
    notes = "".join(f"<p>{_e(note)}</p>" for note in item.notes)
    did = item.by == "You did"
    said = f'<p class="{"strong" if did else "say"}">{_e(item.said)}</p>'
    better, answer = '<p class="muted">Nothing on offer kept more.</p>', ""
    if item.better is not None:
        better = f'<p><b class="small">{item.better_by}</b> <span class="say">{_e(item.better)}</span></p>'
    if item.answer is not None:
        mood = f" ({_e(item.answer_mood)})" if item.answer_mood else ""
        answer = f'<p class="answer">They would have answered{mood}: “{_e(item.answer)}”</p>'
    turn = f'<a href="#turn-{item.number}">{item.number}</a>'
    return f"""<tr class="{item.label}"><td class="n" data-turn="Turn">{turn}</td>
<td data-name="{_e(item.by)}">{said}<div class="notes">{notes}</div></td>
<td class="l"><div class="word">{_label(item.label)}</div><div class="fell">{_e(item.fell)}</div></td>
<td data-name="What would have kept more">{better}{answer}</td></tr>
"""


def _criteria(view: DebriefView) -> str:
    counsel = (
        f'<aside class="counsel"><h3>For trainers, and for counsel</h3><p>{_e(view.counsel)}</p></aside>'
        if view.counsel
        else ""
    )
    return _section("criteria", "Criterion by criterion", *(_part(view, part) for part in view.sections), counsel)


def _part(view: DebriefView, part: SectionView) -> str:
    of = {name: [item for item in part.criteria if item.verdict == name] for name in SIGNS}
    silent = "; ".join(_e(item.title) for item in of["not_applicable"])
    count = f"{part.met} of {part.applicable} met" if part.applicable else "did not come up"
    return f"""<div class="part"><header><h3>{_e(part.title)}</h3><p class="small muted">{count}</p></header>
{"".join(_criterion(view, item) for item in (*of["not_met"], *of["met"]))}
{f'<p class="silent"><b>Did not come up:</b> {silent}</p>' if silent else ""}</div>
"""


def _criterion(view: DebriefView, item: CriterionView) -> str:
    missed = item.verdict == "not_met"
    tone = "good" if not missed else "critical" if item.critical else "bad"
    assumed = f'<p class="source assumed"><b>Assumption</b><span>{_e(item.assumption or "")}</span></p>'
    return f"""<article class="criterion {tone}"><span class="sign" aria-hidden="true">{SIGNS[item.verdict]}</span><div>
<div><p class="strong">{_e(document.missed(item))}</p><p class="small muted">{_e(document.standing(item))}</p></div>
{_evidence(view, item.evidence)}
{f'<p class="small muted">{document.NOTHING_HAPPENED}</p>' if missed and not item.evidence else ""}
{f'<p class="coaching">{_e(item.coaching)}</p>' if missed else ""}
{_sources(item.sources)}{assumed if item.assumption else ""}
{_approved(item.approved, quoted=item.approved_is_quoted) if missed else ""}</div></article>
"""


def _typed_line(view: DebriefView) -> str:
    if not view.typed_lines:
        return ""
    note = f'<p class="lede muted">{_e(document.NOT_GRADED)}</p>'
    return _section("typed", "What you would have said", note, *map(_typed, view.typed_lines))


def _typed(item: TypedReview) -> str:
    approved = ""
    if item.approved:
        source = f' <span class="small muted">{_e(item.approved_source)}</span>' if item.approved_source else ""
        approved = f'<dt>Approved words</dt><dd class="say">{_e(item.approved)}{source}</dd>'
    parts = "".join(
        f'<li class="{"good" if heard else "bad"}"><span class="word" aria-hidden="true">{"✓" if heard else "–"}</span>'
        f'<span>{_e(text)} <span class="small word">'
        f"{document.HEARD if heard else document.NOT_HEARD}</span></span></li>"
        for text, heard in item.parts
    )
    return f"""<article class="card recalled"><p>{_turn(item.number)}</p>
<dl class="pair"><dt>You typed</dt><dd class="typed">{_e(item.typed)}</dd><dt>You chose</dt><dd>{_e(item.chosen)}</dd>
{approved}</dl>{f'<ul class="heard">{parts}</ul>' if parts else ""}</article>
"""


def _transcript(view: DebriefView) -> str:
    remarks = {item.number: item for item in view.remarks}
    labels = {item.number: item.label for item in view.board.moments} if view.board else {}
    turns = "".join(
        _said(view, bubble, labels.get(bubble.number), remarks.get(bubble.number)) for bubble in view.bubbles
    )
    return _section("call", "The call, turn by turn", f'<ol class="card call">{turns}</ol>')


def _said(view: DebriefView, bubble: Bubble, label: Label | None, remark: Remark | None) -> str:
    mark = view.marks.get(bubble.number)
    flags = [f'<span class="flag">{document.MARKS[mark]}</span>'] if mark else []
    if label:
        flags.append(f'<span class="word {label}">{_label(label)}</span>')
    if quoted := document.quoted(view, bubble):
        flags.append(f'<span class="words">{_e(quoted)}</span>')
    faults = "".join(f"<li>{_e(text)}</li>" for text in view.faults.get(bubble.number, ()))
    return f"""<li class="turn {bubble.by} {bubble.kind} {mark or ""}" id="turn-{bubble.number}">\
<span class="number">{bubble.number}</span><div>
<p class="by"><span>{_e(document.by(view, bubble))}</span>{"".join(flags)}</p>
<p class="text">{_e(bubble.text)}</p>{f'<ul class="faults">{faults}</ul>' if faults else ""}
{_remark(remark) if remark and bubble.by == "trainee" else ""}</div></li>
"""


def _remark(item: Remark) -> str:
    instead = (
        f'<p><b class="small">Say instead</b> <span class="say">{_e(item.instead)}</span></p>' if item.instead else ""
    )
    source = f'<p class="small muted">{_e(item.source)}</p>' if item.source else ""
    return f'<div class="remark"><p>{_e(item.why)}</p>{instead}{source}</div>'
