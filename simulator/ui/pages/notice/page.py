"""What is shown instead of a page that cannot be shown. No page of its own: whoever has nothing to show mounts it."""

from simulator.ui.pages.events import Signal
from simulator.ui.pages.mount import mount
from simulator.ui.pages.views import NoticeView


def show(title: str, text: str, *, call: str | None = None) -> None:
    """Say why there is nothing to show. `call` is a call to go on with, where there is one."""
    mount(NoticeView(title, text, call=call))


def show_failure(title: str, text: str) -> None:
    """Say what went wrong, and offer to try again."""
    mount(NoticeView(title, text, retry=True), on={"retry": _again})


def _again(_: Signal) -> None:
    """Nothing to do: drawing the page again is what was asked for."""
