"""Every Streamlit option the app runs with, as values: nothing depends on a config file or on the working folder."""

from collections.abc import Mapping

from simulator.design.palette import Scheme, colour

Option = str | int | float | bool

BEHAVIOUR: Mapping[str, Option] = {
    "runner.magicEnabled": False,
    # After every run Streamlit would collect all garbage: 40 ms of each click. Ordinary collection stays on.
    "runner.postScriptGC": False,
    "runner.fastReruns": True,
    "server.headless": True,
    "server.fileWatcherType": "none",
    "server.runOnSave": False,
    # Megabytes: a transcript with a time for every word is large.
    "server.maxUploadSize": 16,
    "server.maxMessageSize": 20,
    "client.toolbarMode": "minimal",
    "client.showErrorDetails": "none",
    "client.showSidebarNavigation": False,
    "browser.gatherUsageStats": False,
    "logger.level": "warning",
}

THEME: Mapping[str, Option] = {
    "theme.baseFontSize": 16,
    "theme.paddingTop": "0rem",
    "theme.paddingBottom": "0rem",
    "theme.font": "sans-serif",
}

_COLOURS = {
    "primaryColor": "accent-filled",
    "backgroundColor": "page",
    "secondaryBackgroundColor": "sunken",
    "textColor": "ink",
    "borderColor": "line",
    "linkColor": "accent",
}


def _theme(scheme: Scheme, **instead: str) -> Mapping[str, Option]:
    """The colours of the pages for Streamlit's own surfaces, so that nothing flashes while a page is being drawn."""
    return {f"theme.{scheme}.{name}": colour(token, scheme) for name, token in (_COLOURS | instead).items()}


LIGHT = _theme("light")
# In the dark, what is sunken is darker than the page; Streamlit's fields have to stand out from it.
DARK = _theme("dark", secondaryBackgroundColor="surface")

OPTIONS: Mapping[str, Option] = {**BEHAVIOUR, **THEME, **LIGHT, **DARK}
