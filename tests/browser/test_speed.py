"""How long a trainee waits: for the first page, and for the answer to a choice. Read the figures with `pytest -rP`."""

import statistics

import pytest
from playwright.sync_api import Browser, expect

pytestmark = [pytest.mark.browser, pytest.mark.slow]

# From the key to the frame after the new lines were drawn.
CHOICE = """() => new Promise((drawn) => {
  const log = [...document.querySelectorAll("*")].map((node) => node.shadowRoot?.querySelector(".log")).find(Boolean);
  const lines = log.childElementCount, start = performance.now();
  const seen = new MutationObserver(() => {
    if (log.childElementCount === lines) return;
    seen.disconnect();
    requestAnimationFrame(() => {
      const after = new MessageChannel();
      after.port1.onmessage = () => drawn(performance.now() - start);
      after.port2.postMessage(0);
    });
  });
  seen.observe(log, { childList: true });
  document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "1", bubbles: true, composed: true }));
})"""

# From the address to the frame in which the heading can be read: laid out, and its letters there.
HEADING = """(() => {
  const roots = [document], attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (how) {
    const root = attach.call(this, how);
    roots.push(root);
    return root;
  };
  const readable = (heading) => {
    if (!heading?.getClientRects().length) return false;
    const { fontWeight, fontSize, fontFamily } = getComputedStyle(heading);
    return document.fonts.check(`${fontWeight} ${fontSize} ${fontFamily}`);
  };
  const look = () => {
    if (!roots.some((root) => readable(root.querySelector("h1")))) return requestAnimationFrame(look);
    const after = new MessageChannel();
    after.port1.onmessage = () => (window.firstPage = performance.now());
    after.port2.postMessage(0);
  };
  requestAnimationFrame(look);
})()"""
BARE = """import streamlit as st
st.title("Hello")
"""


def first_page(browser: Browser, url: str) -> float:
    """Milliseconds until the first heading, for a browser that has never been here."""
    context = browser.new_context()
    page = context.new_page()
    page.add_init_script(HEADING)
    page.goto(url, wait_until="commit")
    taken: float = page.wait_for_function("window.firstPage").json_value()
    context.close()
    return taken


def test_the_first_page_comes_to_a_browser_that_knows_nothing_yet(app, browser, tmp_path):
    """Beside two lines of plain Streamlit, in turns, because a machine may be busy. Both are held to nothing."""
    (tmp_path / "bare.py").write_text(BARE, "utf-8")
    bare = type(app)(tmp_path, tmp_path / "bare.py")
    try:
        both = [(first_page(browser, app.url), first_page(browser, bare.url)) for _ in range(6)][1:]
    finally:
        bare.kill()
    ours, theirs = zip(*both, strict=True)
    for name, times in (("first page, cold", ours), ("two lines of plain Streamlit", theirs)):
        print(f"{name}: median {statistics.median(times):.0f} ms, {min(times):.0f} to {max(times):.0f}")


def test_the_first_page_comes_packed_and_its_letters_at_once(app, open_page):
    page = open_page(app.url)
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    entries = page.evaluate(
        "document.fonts.ready.then(() => performance.getEntriesByType('resource').map((e) => e.toJSON()))"
    )
    scripts = [entry for entry in entries if entry["name"].endswith((".js", ".css"))]
    assert sum(entry["encodedBodySize"] for entry in scripts) < sum(entry["decodedBodySize"] for entry in scripts) / 3
    assert [entry["initiatorType"] for entry in entries if "SourceSerif" in entry["name"]] == ["link"]


def test_the_answer_is_there_at_once_even_late_in_a_call(fake_app, open_page):
    """Every choice is answered with 40 turns on the screen. The figure is printed and held to nothing: a machine may be busy."""
    page = open_page(fake_app.url + "/brief?scenario=scenario_1")
    page.get_by_role("button", name="Take the call").click()
    expect(page.locator(".reply").first).to_be_visible()
    while page.locator(".log .turn").count() < 41:
        page.evaluate(CHOICE)
    times = sorted(page.evaluate(CHOICE) for _ in range(30))
    print(f"choice to repaint: median {statistics.median(times):.0f} ms, p95 {times[28]:.0f} ms")
    assert page.locator(".log .turn").count() >= 41 + 2 * len(times)
