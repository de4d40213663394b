"""The debrief to take along: what the page and the PDF hold, and how they are handed out."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime
from html.parser import HTMLParser
from io import BytesIO
from typing import Any

import pytest
from anyio.from_thread import start_blocking_portal
from pypdf import PdfReader
from starlette.applications import Starlette
from ui.fake_records import COURSE, HOSTILE, ODD, VIEWS, chart, perfect, typical, unjudged
from ui.fake_service import FakeService

from simulator.domain.errors import NotFound, StoreLocked
from simulator.domain.people import Person
from simulator.services.debrief.views import Area, DebriefView, Line
from simulator.services.records import debrief_words
from simulator.services.records.debrief_html import page, svg
from simulator.services.records.debrief_pdf import pdf
from simulator.services.records.service import RecordsService
from simulator.ui.shell.records import HEADERS, ROUTES

VOID = {"meta", "br", "hr", "link", "img", "input"}


class Read(HTMLParser):
    """What a page says, and whether every element that is opened is closed again."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.said: list[str] = []
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.said.append(data)


def printed(document: bytes) -> str:
    return " ".join(" ".join(sheet.extract_text() for sheet in PdfReader(BytesIO(document)).pages).split())


@pytest.mark.parametrize("name", VIEWS)
def test_the_page_is_whole_and_asks_for_nothing(name):
    written = page(VIEWS[name]())
    read = Read(written)
    assert {tag for tag, _ in read.tags}.isdisjoint({"script", "img", "link", "iframe", "object", "form"})
    assert not any({"src", "srcset", "action"} & {*attributes} for _, attributes in read.tags)
    assert not any(name.startswith("on") for _, attributes in read.tags for name in attributes)
    assert all(word not in written for word in ("url(", "@import", "http://", "https://"))
    named = [attributes["id"] for _, attributes in read.tags if "id" in attributes]
    assert len(named) == len(set(named))
    jumps = {attributes["href"] for tag, attributes in read.tags if tag == "a" and (attributes["href"] or "")[0] == "#"}
    assert jumps <= {f"#{one}" for one in named}


def test_whatever_was_said_stays_text():
    read = Read(page(typical(HOSTILE)))
    assert HOSTILE in read.said
    assert "alert(1)" not in "".join(str(attributes) for _, attributes in read.tags)
    assert HOSTILE in printed(pdf(typical(HOSTILE)))


PARTS = (
    "Critical error", "Two things to work on", "The course of the call", "Turns that cost something", "Line by line",
    "What went well", "What you would have said", "About this call", "The call, turn by turn",
)  # fmt: skip


@pytest.mark.parametrize("read", [lambda view: " ".join(Read(page(view)).said), lambda view: printed(pdf(view))])
def test_both_forms_say_the_same_in_the_same_order(read):
    text = read(typical())
    assert [text.index(part) for part in PARTS] == sorted(text.index(part) for part in PARTS)
    for said in (
        "25 November 2026, 23:08 UTC", "04:44, 8 turns of yours", "Asked for before turns 4 and 8", "taken on your own",
        "Cost you 13 points", "Take turn 10 again", "Check the account status. If it is not Cancelled", "88 → 62",
        "Critical error: spoke of the status before looking it up, turns 4 and 6", "Alder Home Security", "Trainee", "Look up first:",
        "Say · Approved words", "62 of 100, where a pass is 80", "Suggested wording", "The attainable score went from 100 to 62.1 over 8 turns", "At turn 10 it could still have been passed, with 88 of 100",
        "It is never graded", "not heard: check yourself", "They would have answered (neutral)", "Cancellation call, version 3.",
        "not that they will on the phone", "1 line did not come up", "Whether a card may be charged",
    ):  # fmt: skip
        assert said in text, said


def test_the_chart_is_told_in_words_and_by_shapes_alone():
    drawn = svg(chart(COURSE))
    assert 'role="img" aria-labelledby="chart-title chart-text"' in drawn
    assert "<desc" in drawn
    signs = {
        name: drawn.split(f'<g class="dot {name}">')[1].split("</g>")[0]
        for name in ("best", "good", "mistake", "blunder")
    }
    assert "<circle" in signs["good"]
    corners = {
        name: len(sign.split('points="')[1].split('"')[0].split()) for name, sign in signs.items() if name != "good"
    }
    assert corners == {"best": 10, "mistake": 4, "blunder": 4}
    assert "stroke-dasharray" in drawn.split('style="--tone: var(--mood)" points')[1].split("/>")[0]


def test_a_score_is_whole_and_never_rounded_up():
    short = replace(typical(), critical=())
    assert [replace(short, score=score).score_text for score in (79.6, 80.4, 99.9)] == ["79", "80", "99"]


def test_with_a_critical_error_the_figure_stands_in_the_details_only():
    view = typical()
    assert view.score_text == ""
    assert [fact.text.split(",")[0] for fact in view.facts if fact.id == "figure"] == ["62 of 100"]
    assert not [fact for fact in replace(view, critical=()).facts if fact.id == "figure"]
    front = PdfReader(BytesIO(pdf(view))).pages[0].extract_text()
    assert "of 100" not in front
    assert "of 100" not in page(view).split('class="signed"')[0]


def test_a_call_that_is_not_judged_says_what_that_means():
    view = unjudged()
    assert (view.headline, view.score_text) == ("Not judged: too little came up", "")
    assert view.why.startswith("What came up weighs 22, and a verdict needs 40. It says nothing for or against you")
    assert view.why in printed(pdf(view))


def test_why_a_call_came_out_so_is_one_sentence():
    short = replace(typical(), critical=())
    assert short.why == "A pass is 80. Not met: 2 of 4 lines, most of all “Checked the status before speaking of it”."
    assert (
        replace(short, passed=True).why
        == "2 of 4 lines met. Still open: most of all “Checked the status before speaking of it”."
    )
    assert (perfect().headline, perfect().perfect) == ("Passed: a perfect call", True)
    assert not replace(short, passed=True).perfect


@pytest.mark.parametrize("name", VIEWS)
def test_the_first_page_of_the_pdf_can_be_filed_by_itself(name):
    """Whatever was said, it is one page with the result, what to work on and a line to sign; details begin after it."""
    view = VIEWS[name]()
    front, second = (" ".join(sheet.extract_text().split()) for sheet in PdfReader(BytesIO(pdf(view))).pages[:2])
    assert all(line in front for line in ("Trainee", "Trainer", "Date", "Alder Home Security"))
    assert all(item.drill in front for item in view.priorities)
    assert "The course of the call" in second


def test_the_view_says_what_all_forms_show():
    view = typical()
    board = view.board
    assert board is not None
    assert (view.result, view.headline, view.tasks_text) == (
        "critical", "Critical error: spoke of the status before looking it up, turns 4 and 6", "Two things to work on",
    )  # fmt: skip
    assert view.why == "A critical error fails the call, whatever else went well."
    assert (view.pass_line, view.lines_text, view.silent_text) == (
        "Pass mark 80",
        "2 not met, 2 met",
        "1 line did not come up",
    )
    assert [fact.id for fact in view.facts][:3] == ["call", "customer", "case"]
    assert "assumption" not in [fact.id for fact in view.facts]
    assert [item.cost_text for item in view.priorities] == [
        "Critical error",
        "Cost you 13 points",
    ]
    assert [(item.remedy_text, item.words is None) for item in view.priorities] == [
        ("Say", False),
        ("Look up first", True),
    ]
    blunder = board.moments[4]
    assert (blunder.course, blunder.cost_text, blunder.pass_text) == ("88 → 62", "−26", "out of reach from here on")
    assert blunder.told.startswith("Turn 10, blunder. Attainable 88 down to 62, a pass out of reach from here on. You")
    assert (board.moments[0].course, board.moments[0].cost_text) == ("100", "")
    assert (board.deciding, board.no_return_text) == (10, "A pass was out of reach after turn 10.")
    assert board.last_chance_text == "At turn 10 it could still have been passed, with 88 of 100:"
    fatal, notice = view.sections[1].criteria
    assert (fatal.verdict_text, fatal.criticality_text) == ("Critical error", "critical to the business")
    assert (notice.verdict_text, notice.fault) == ("Not met", "Not met: Searched for a notice first")
    assert view.sections[1].met_text == "0 of 2 met"


def test_the_headline_is_the_first_critical_error_or_the_result():
    view = typical()
    assert replace(view, critical=(*view.critical, *view.sections[1].criteria)).headline == view.headline
    assert replace(view, critical=()).headline == "Not yet"
    assert replace(view, critical=(), passed=True).headline == "Passed"


def test_page_and_pdf_draw_the_shapes_of_the_view():
    found = chart(COURSE)
    drawn = svg(found)
    assert drawn.count("<polyline") == sum(shape.kind == "line" for shape in found.shapes)
    assert drawn.count("<text") == sum(shape.kind == "words" for shape in found.shapes)
    assert [shape.turn for shape in found.shapes if shape.kind == "dot" and shape.turn] == [2, 4, 6, 8, 10, 12, 14, 16]
    left, top, width, height = found.frame
    for shape in found.shapes:
        for x, y in shape.points if isinstance(shape, Line | Area) else (shape.at,):
            assert left <= x <= left + width
            assert top <= y <= top + height


def test_a_perfect_call_has_nothing_to_work_on():
    for text in (" ".join(Read(page(perfect())).said), printed(pdf(perfect()))):
        assert debrief_words.NOTHING_COST in text
        assert "to work on" not in text
        assert "Assessment" in text


@pytest.mark.parametrize("name", VIEWS)
def test_every_call_can_be_printed(name):
    document = pdf(VIEWS[name]())
    assert document.startswith(b"%PDF-")
    assert b"Helvetica" not in document  # every letter is in the file
    assert len(PdfReader(BytesIO(document)).pages) >= 2


def test_the_pdf_is_named_dated_and_numbered():
    read = PdfReader(BytesIO(pdf(typical())))
    assert read.metadata is not None
    assert read.metadata.title == "Debrief – “I cancelled months ago” – 2026-11-25"
    assert read.metadata.creation_date == datetime(2026, 11, 25, 23, 8, tzinfo=UTC)
    assert str(read.root_object["/Lang"]) == "en"
    assert [getattr(item, "title", None) for item in read.outline] == [*PARTS[1:]]
    assert all(
        f"{number} / {len(read.pages)}" in " ".join(sheet.extract_text().split())
        for number, sheet in enumerate(read.pages, 1)
    )


def test_the_same_call_gives_the_same_bytes_whoever_else_prints():
    with ThreadPoolExecutor(4) as threads:
        assert len(set(threads.map(lambda _: pdf(typical()), range(6)))) == 1


def test_letters_that_no_font_has_are_named_or_marked():
    text = printed(pdf(typical(ODD)))
    assert "Zoë Čapková-Łuczak Øyvind Дмитрий Ωmega [grinning face][woman][woman][girl] ■■" in text
    assert "stands for a letter that this file has no form for" in text
    assert "stands for" not in printed(pdf(perfect()))


def answer(path: str, method: str = "GET") -> tuple[int, dict[str, str], bytes]:
    sent: list[Any] = []

    async def receive() -> Any:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: Any) -> None:
        sent.append(message)

    scope = {
        "type": "http",
        "method": method,
        "path": path,
        "raw_path": path.encode(),
        "query_string": b"",
        "headers": [],
    }
    # In a thread of its own: where browser tests ran before, a loop is running in this one.
    with start_blocking_portal() as portal:
        portal.call(Starlette(routes=ROUTES), scope, receive, send)
    headers = {name.decode(): value.decode() for name, value in sent[0]["headers"]}
    return sent[0]["status"], headers, b"".join(part.get("body", b"") for part in sent[1:])


class Shared:
    """One debrief, and two that cannot be handed out."""

    def shared(self, who: Person, token: str) -> DebriefView:
        if token == "known":
            return typical()
        trouble: dict[str, Exception] = {"locked": StoreLocked("calls.db"), "broken": RuntimeError("secret")}
        raise trouble.get(token, NotFound("shared debrief", token))


@pytest.fixture
def shared(service: FakeService, monkeypatch: pytest.MonkeyPatch) -> FakeService:
    """The service, over what was shared."""
    monkeypatch.setattr(type(service), "records", RecordsService(Shared()))
    return service


def test_both_forms_are_handed_out_under_one_link(shared):
    for path, kind, begins in (
        ("/record/known", "text/html; charset=utf-8", b"<!doctype html>"),
        ("/record/known.pdf", "application/pdf", b"%PDF"),
    ):
        status, headers, body = answer(path)
        assert (status, headers["content-type"]) == (200, kind)
        assert body.startswith(begins)
        assert all(headers[name.lower()] == value for name, value in HEADERS.items())
        assert int(headers["content-length"]) == len(body)
        assert answer(path, "HEAD")[:2] == (200, headers)
        assert answer(path, "POST")[0] == 405
    assert headers["content-disposition"] == 'inline; filename="debrief-i-cancelled-months-ago-2026-11-25.pdf"'


@pytest.mark.parametrize("form", ["", ".pdf"])
def test_what_goes_wrong_is_one_plain_sentence(shared, form, caplog):
    for token, expected, said in (
        ("<b>nobody", 404, "no debrief under this link"),
        ("locked", 503, "in use by another program"),
        ("broken", 500, "went wrong"),
    ):
        status, headers, body = answer(f"/record/{token}{form}")
        assert (status, headers["content-type"]) == (expected, "text/plain; charset=utf-8")
        assert headers["cache-control"] == "private, no-store"
        assert said in body.decode()
        assert b"secret" not in body
    assert answer("/record/a/b")[0] == 404
