"""A page that cannot be shown says so in a sentence, and can be tried again where it stands."""

from typing import Any

from simulator.ui.parts import stage


def _again(_: Any) -> None:
    """Nothing to do: drawing the page again is what was asked for."""


def show(title: str, text: str) -> None:
    """Show what went wrong in place of the page."""
    stage.mount("notice", {"title": title, "text": text, "retry": True}, on={"retry": _again})
