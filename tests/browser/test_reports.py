"""Reports: charts are drawn, their tables open and can be saved, and one way leads to the team and another back home."""

import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.slow]
FIRST_REPORT = 90_000
"""Milliseconds that the first report of a process may take on a busy machine: 3 s of a processor. A bound."""


def test_from_ones_own_progress_to_the_team_and_home(fake_app, open_page, too_wide):
    page = open_page(fake_app.url)
    page.get_by_role("link", name="Progress").click()
    # The first report of a process loads pandas, SciPy and Altair, and the page says so meanwhile.
    expect(
        page.get_by_text("Reading your calls").or_(page.locator("h1", has_text="Your progress")).first
    ).to_be_visible()
    expect(page.get_by_role("heading", level=1)).to_have_text("Your progress", timeout=FIRST_REPORT)
    expect(page.get_by_text("Reading your calls")).to_have_count(0)
    chart = page.locator(".st-key-chart_score_by_call")
    expect(chart.get_by_role("heading", level=2)).to_have_text("Score, call by call")
    expect(chart.locator("canvas, svg.marks").first).to_be_visible()
    chart.get_by_text("The figures as a table").click()
    with page.expect_download() as saved:
        chart.get_by_role("button", name="Save as CSV").click()
    assert saved.value.suggested_filename == "score-by-call.csv"
    page.get_by_role("link", name="Everybody on this machine").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("The team")
    expect(page.locator(".st-key-chart_statement_by_person").locator("canvas, svg.marks").first).to_be_visible()
    assert too_wide(page) == []
    page.get_by_role("link", name="Call simulator, home").click()
    expect(page.get_by_role("heading", level=1)).not_to_have_text("The team")
