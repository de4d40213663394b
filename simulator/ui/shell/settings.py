"""Every Streamlit option the app runs with, as values: nothing depends on a config file or on the working folder."""

from collections.abc import Mapping

Option = str | int | float | bool

BEHAVIOUR: Mapping[str, Option] = {
    "runner.magicEnabled": False,
    # After every run Streamlit would collect all garbage: 40 ms of each click. Ordinary collection stays on.
    "runner.postScriptGC": False,
    "runner.fastReruns": True,
    "server.headless": True,
    "server.fileWatcherType": "none",
    "server.runOnSave": False,
    "server.maxUploadSize": 1,
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

# The same surfaces as in kit/base.css, so that nothing flashes while a page is being drawn.
LIGHT: Mapping[str, Option] = {
    "theme.light.primaryColor": "#0d5b4b",
    "theme.light.backgroundColor": "#f3f5f4",
    "theme.light.secondaryBackgroundColor": "#e9eeec",
    "theme.light.textColor": "#14201d",
    "theme.light.borderColor": "#d6dedb",
    "theme.light.linkColor": "#0d5b4b",
}

DARK: Mapping[str, Option] = {
    "theme.dark.primaryColor": "#1f7a66",
    "theme.dark.backgroundColor": "#101514",
    "theme.dark.secondaryBackgroundColor": "#182120",
    "theme.dark.textColor": "#e7eeeb",
    "theme.dark.borderColor": "#2b3835",
    "theme.dark.linkColor": "#74ccb4",
}

OPTIONS: Mapping[str, Option] = {**BEHAVIOUR, **THEME, **LIGHT, **DARK}
