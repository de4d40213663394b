"""How long a choice takes until the answer is on the screen. Read the figures with `pytest -rP`."""

import statistics

import pytest
from playwright.sync_api import expect

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
