"""How long a trainee waits in a real browser: for the first page, and for the answer to a choice.

Collected by `make bench` alone, which records the figures. They are held to nothing: a browser beside the app on one
machine says how one version compares with another, not what a trainee will see.
"""

import statistics

import pytest
from browser.conftest import App
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
    """Seconds until the first heading, for a browser that has never been here."""
    context = browser.new_context()
    page = context.new_page()
    page.add_init_script(HEADING)
    page.goto(url, wait_until="commit")
    taken: float = page.wait_for_function("window.firstPage").json_value()
    context.close()
    return taken / 1000


def keep(benchmark, name: str, seconds: list[float]) -> None:
    """Let `--benchmark-json` have what the browser's own clock says, beside the seconds that a whole round takes."""
    benchmark.extra_info[name] = {"median": statistics.median(seconds), "all": sorted(seconds)}


def test_the_first_page_comes_to_a_browser_that_knows_nothing_yet(benchmark, app, browser, tmp_path):
    """Beside two lines of plain Streamlit, in turns, because a machine may be busy."""
    (tmp_path / "bare.py").write_text(BARE, "utf-8")
    bare = App(tmp_path, tmp_path / "bare.py")
    theirs: list[float] = []
    ours: list[float] = []
    try:
        for _ in range(6):
            theirs.append(first_page(browser, bare.url))
            ours.append(first_page(browser, app.url))
    finally:
        bare.kill()
    keep(benchmark, "first page, cold", ours[1:])
    keep(benchmark, "two lines of plain Streamlit", theirs[1:])
    benchmark.pedantic(first_page, args=(browser, app.url), rounds=3)


def test_the_answer_to_a_choice_with_40_turns_on_the_screen(benchmark, fake_app, open_page):
    page = open_page(fake_app.url + "/brief?scenario=scenario_1")
    page.get_by_role("button", name="Take the call").click()
    expect(page.locator(".reply").first).to_be_visible()

    def readable() -> tuple[tuple[str], dict[str, object]]:
        # No answer is taken until it could be read.
        expect(page.locator(".unread")).to_have_count(0)
        return (CHOICE,), {}

    def chosen() -> float:
        readable()
        return float(page.evaluate(CHOICE))

    while page.locator(".log .turn").count() < 41:
        chosen()
    keep(benchmark, "choice to repaint", [chosen() / 1000 for _ in range(30)])
    benchmark.pedantic(page.evaluate, setup=readable, rounds=10)
