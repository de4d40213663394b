"""Windows of Chromium for one test after the other: each as good as new, the browser's own work done once."""

from dataclasses import dataclass, field
from typing import Literal
from urllib.parse import urlsplit

from browser.turning import turn_to
from playwright.sync_api import Browser, BrowserContext, CDPSession, Error, Page

Scheme = Literal["light", "dark"]
AT_ONCE = "try { localStorage.setItem('call-simulator-at-once', 'yes') } catch {}"
"""What a trainee may turn off for themselves (`kit/switches.ts`): no ringing, and no pause before an answer."""
EMPTIED = f"() => {{ localStorage.clear(); sessionStorage.clear(); {AT_ONCE} }}"
ASIDE = "/about"
"""A page on which nothing is left of the one before."""


@dataclass(frozen=True)
class Window:
    """One window with a profile of its own. `faults`: errors its scripts have met.

    `once`: it is lent to nobody else. `paced`: calls ring and answers take their time there.
    """

    context: BrowserContext
    page: Page
    tools: CDPSession
    once: bool
    paced: bool
    faults: list[str] = field(default_factory=list)


class Windows:
    """Lends windows that share nothing, and lends them again once all that was left in them is gone.

    A new profile reads and compiles 3 MB of Streamlit anew, which takes 4 s of a processor where the same window goes
    to another page in 1 s. So a window is wiped instead of thrown away; what cannot be wiped is thrown away.
    """

    def __init__(self, browser: Browser) -> None:
        self._browser = browser
        self._free: list[Window] = []
        self._lent: list[Window] = []
        self._open: Window | None = None

    def lend(self, width: int, height: int, scheme: Scheme, *, afresh: bool = False, paced: bool = False) -> Window:
        """An empty window of this size in pixels. `afresh`: one that has never been anywhere, and is lent only once.

        `paced`: calls ring and answers take their time there, as for everybody; elsewhere nothing is waited for.
        """
        free = [] if afresh else [window for window in self._free if window.paced == paced]
        window = free[-1] if free else self._made(once=afresh, paced=paced)
        if free:
            self._free.remove(window)
        return self._given(window, width, height, scheme)

    def lend_open(self, width: int, height: int, scheme: Scheme) -> Window:
        """A window that may have the app open, on its page ASIDE, with nothing in its storage.

        For tests that go to an address of the app themselves: it is turned to, not loaded (`browser/turning.py`).
        """
        window, self._open = self._open, None
        if window is None:
            return self.lend(width, height, scheme)
        try:
            window.page.evaluate(EMPTIED)
            at = urlsplit(window.page.url)
            if at.path != ASIDE:
                turn_to(window.page, f"{at.scheme}://{at.netloc}{ASIDE}")
            window.tools.send("Page.resetNavigationHistory")
            window.page.mouse.move(0, 0)
        except Error:
            window.context.close()
            return self.lend(width, height, scheme)
        return self._given(window, width, height, scheme)

    def _given(self, window: Window, width: int, height: int, scheme: Scheme) -> Window:
        window.page.set_viewport_size({"width": width, "height": height})
        window.page.emulate_media(color_scheme=scheme)
        self._lent.append(window)
        return window

    def _made(self, *, once: bool, paced: bool) -> Window:
        context = self._browser.new_context()
        if not paced:
            context.add_init_script(AT_ONCE)
        page = context.new_page()
        window = Window(context, page, context.new_cdp_session(page), once, paced)
        page.on("pageerror", lambda error: window.faults.append(str(error)))
        return window

    def take_back(self, *, leave_open: bool = False) -> list[str]:
        """Take back all that are lent, and give the errors their scripts met.

        `leave_open`: one of them stays on the app, for `lend_open`.
        """
        faults = [fault for window in self._lent for fault in window.faults]
        while self._lent:
            window = self._lent.pop()
            if leave_open and self._open is None and _is_ours(window):
                self._open = window
            elif window.once or window.faults or not _wiped(window):
                window.context.close()
            else:
                self._free.append(window)
        return faults


def _is_ours(window: Window) -> bool:
    """Whether a window shows the app and may be lent again as it is."""
    alone = window.context.pages == [window.page]
    usual = not (window.once or window.paced or window.faults)
    return alone and usual and window.page.locator("#main > *").count() > 0


def _wiped(window: Window) -> bool:
    """Whether nothing is left in it: page, storage, cookies, permissions, the way back, the pointer's place."""
    if window.context.pages != [window.page]:
        return False
    try:
        window.page.goto("about:blank")
        window.tools.send("Storage.clearDataForOrigin", {"origin": "*", "storageTypes": "all"})
        window.context.clear_permissions()
        window.tools.send("Page.resetNavigationHistory")
        window.page.mouse.move(0, 0)
    except Error:
        return False
    return True
