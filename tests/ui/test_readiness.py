"""What was shown, on its page; and the lines above every page: of a demonstration, of content that is broken."""

from streamlit.testing.v1 import AppTest
from ui.conftest import APP

from simulator.ui.pages.demonstration import WORDS


def test_the_page_shows_statement_calls_and_the_errors_of_the_rule(show, service):
    view = show("readiness").view
    assert view["headline"] == "49 of 50 critical steps over 10 unseen calls; lower bound 90 %"
    assert len(view["counted"]) == 10
    assert {row["is_right"] for row in view["rule"]["errors"]} == {True, False, None}
    service.readiness.empty = True
    assert show("readiness").view["missing"] == ["10 more unseen calls"]


def lines(page: str) -> list[str]:
    """What stands above a page."""
    app = AppTest.from_file(str(APP), default_timeout=20).run()
    if page != "choose":
        app.switch_page(f"../pages/{page}/page.py").run()
    return [element.proto.body for element in app.get("html")]


def test_a_demonstration_says_so_above_every_page_and_real_calls_have_no_such_line(show, service):
    assert lines("choose") == []
    service.is_demonstration = True
    for page in ("choose", "calls", "readiness", "about"):
        (line,) = lines(page)
        assert WORDS in line


def test_content_that_was_changed_and_is_broken_is_named_above_the_page_as_text(service):
    service.troubled = "personas/<b>.yaml:3:1: `titel` cannot stand here."
    (line,) = lines("choose")
    assert "personas/&lt;b&gt;.yaml:3:1: `titel` cannot stand here." in line
