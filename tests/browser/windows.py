"""Windows of Chromium for one test after the other: each as good as new, the browser's own work done once."""

from dataclasses import dataclass, field
from typing import Literal

from playwright.sync_api import Browser, BrowserContext, CDPSession, Error, Page

Scheme = Literal["light", "dark"]
AT_ONCE = "try { localStorage.setItem('call-simulator-at-once', 'yes') } catch {}"
"""What a trainee may turn off for themselves (`kit/switches.ts`): no ringing, and no pause before an answer."""


@dataclass(frozen=True)
class Window:
    """One window with a profile of its own. `once`: it is lent to nobody else. `faults`: errors its scripts have met."""

    context: BrowserContext
    page: Page
    tools: CDPSession
    once: bool
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

    def lend(self, width: int, height: int, scheme: Scheme, *, afresh: bool = False, paced: bool = False) -> Window:
        """An empty window of this size in pixels. `afresh`: one that has never been anywhere, and is lent only once.

        `paced`: calls ring and answers take their time there, as for everybody; elsewhere nothing is waited for.
        """
        once = afresh or paced
        window = self._made(once=once, paced=paced) if once or not self._free else self._free.pop()
        window.page.set_viewport_size({"width": width, "height": height})
        window.page.emulate_media(color_scheme=scheme)
        self._lent.append(window)
        return window

    def _made(self, *, once: bool, paced: bool) -> Window:
        context = self._browser.new_context()
        if not paced:
            context.add_init_script(AT_ONCE)
        page = context.new_page()
        window = Window(context, page, context.new_cdp_session(page), once)
        page.on("pageerror", lambda error: window.faults.append(str(error)))
        return window

    def take_back(self) -> list[str]:
        """Take back all that are lent, and give the errors their scripts met."""
        faults = [fault for window in self._lent for fault in window.faults]
        while self._lent:
            window = self._lent.pop()
            if window.once or window.faults or not _wiped(window):
                window.context.close()
            else:
                self._free.append(window)
        return faults


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
