"""The real app, started by its own command on a free port, and a real browser to look at it."""

import os
import shutil
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from browser.windows import Scheme, Windows
from playwright.sync_api import Browser, Error, Page, expect, sync_playwright

import simulator
from simulator.ui.shell.serve import ENTRY, command

ROOT = Path(simulator.__file__).parent.parent
FAKE_APP = Path(__file__).parent.parent / "ui" / "fake_app.py"
CHROMIUM = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
"""By what name a system has it; the shell, which has no windows to draw, takes a quarter less of a processor."""
NO_BROWSER = (
    "These tests look at the app in Chromium, and there is none: install it with your system's packages "
    "(Debian: apt-get install chromium), or run `python -m playwright install chromium`."
)

# How long a page may take to show what a test waits for, in milliseconds, before the test fails: a bound, which a
# busy machine may need (a debrief of a whole call took more than Playwright's own 5 s on two shared processors).
expect.set_options(timeout=20_000)


class App:
    """A running app that can be killed and started again over the same calls."""

    def __init__(self, data: Path, entry: Path = ENTRY) -> None:
        self.data, self.entry = data, entry
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port: int = probe.getsockname()[1]
        self.url = f"http://127.0.0.1:{self.port}"
        self.start()

    def start(self) -> None:
        """Start it and wait until it answers."""
        path = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
        own = {"SIMULATOR_DATA": str(self.data), "PYTHONPATH": path}
        with (self.data / "app.log").open("ab") as log:
            self.process = subprocess.Popen(
                command(self.port, entry=self.entry),
                env=os.environ | own,
                cwd=self.data,
                stdout=subprocess.DEVNULL,
                stderr=log,
            )
        patience = time.monotonic() + 90
        while not self._answers():
            if not self.is_running() or time.monotonic() > patience:
                pytest.fail(f"the app did not start:\n{(self.data / 'app.log').read_text()[-3000:]}")
            time.sleep(0.1)

    def _answers(self) -> bool:
        try:
            return bool(urllib.request.urlopen(f"{self.url}/_stcore/health", timeout=2).status == 200)
        except (urllib.error.URLError, OSError):
            return False

    def is_running(self) -> bool:
        """Whether nobody has killed it."""
        return self.process.poll() is None

    def kill(self) -> None:
        """End it without warning, as a power cut would."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()


@pytest.fixture(scope="session")
def shipped_app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[App]:
    """The app over the shipped library and an empty store."""
    running = App(tmp_path_factory.mktemp("calls"))
    yield running
    running.kill()


@pytest.fixture
def app(shipped_app: App) -> App:
    """The same, up and running: a test may kill it, and what it does not start again the next one does."""
    if not shipped_app.is_running():
        shipped_app.start()
    return shipped_app


@pytest.fixture(scope="session")
def fake_app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[App]:
    """The app over a service whose calls may be as long as a test likes, and whose texts are hostile."""
    running = App(tmp_path_factory.mktemp("fake"), FAKE_APP)
    yield running
    running.kill()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium: the system's own where there is one, else the one Playwright brought."""
    found = next(filter(None, map(shutil.which, CHROMIUM)), None)
    flags = ["--disable-dev-shm-usage", "--disable-gpu", *(["--no-sandbox"] if os.geteuid() == 0 else [])]
    with sync_playwright() as playwright:
        try:
            running = playwright.chromium.launch(executable_path=found, args=flags)
        except Error:
            pytest.skip(NO_BROWSER)
        yield running
        running.close()


@pytest.fixture(scope="session")
def windows(browser: Browser) -> Windows:
    """The windows of this browser, one test after the other."""
    return Windows(browser)


@pytest.fixture
def open_page(windows: Windows) -> Iterator[Callable[..., Page]]:
    """Opens windows that share nothing, and fails if one of them met an error in a script.

    What a test looks at it waits for: the address is only asked for here, and none where the test goes to one of its
    own first; then the window may have the app open already. `afresh`: as somebody who was never here, or for a test
    that leaves behind what cannot be wiped (a clock of its own, listeners). `paced`: with the ringing and the pauses of
    a real call.
    """
    stays = False

    def opened(
        url: str | None = None,
        *,
        width: int = 1280,
        height: int = 860,
        scheme: Scheme = "light",
        afresh: bool = False,
        paced: bool = False,
    ) -> Page:
        nonlocal stays
        if url is None and not afresh and not paced:
            stays = True
            return windows.lend_open(width, height, scheme).page
        page = windows.lend(width, height, scheme, afresh=afresh, paced=paced).page
        page.goto(url or "about:blank", wait_until="commit")
        return page

    yield opened
    assert windows.take_back(leave_open=stays) == []


WIDTHS = (390, 1024, 1440, 2200)
# After a new size: layout, what the page does about it, and layout again.
SETTLED = """() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() =>
  done(document.querySelector("#stMain").scrollWidth))))"""


@pytest.fixture
def too_wide() -> Callable[[Page], list[int]]:
    """Give an open page every width in turn; the widths at which it is wider than its window."""

    def widths(page: Page) -> list[int]:
        found = []
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 860})
            if page.evaluate(SETTLED) > width:
                found.append(width)
        return found

    return widths
