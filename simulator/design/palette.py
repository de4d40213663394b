"""The colours of everything that is shown, by name: read from `tokens.json`, handed out for CSS, PDF and Streamlit."""

import json
from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Literal

Scheme = Literal["light", "dark", "print"]
"""Daylight, darkness, and paper. What a token does not say of paper is as in daylight."""


@cache
def tokens() -> Mapping[str, Mapping[Scheme, str]]:
    """Name of a colour -> scheme -> the colour as CSS writes it; every name has `light` and `dark`."""
    found: dict[str, dict[Scheme, str]] = json.loads(files(__package__).joinpath("tokens.json").read_text("utf-8"))
    return found


def colour(name: str, scheme: Scheme = "light") -> str:
    """A colour as CSS writes it, such as `#0d5b4b`. Raises KeyError for a name that `tokens.json` does not have."""
    token = tokens()[name]
    return token.get(scheme, token["light"])


def properties(scheme: Scheme) -> dict[str, str]:
    """CSS custom property (`--ink`) -> colour: all of them for `light` and `dark`, for `print` those that differ."""
    return {f"--{name}": token[scheme] for name, token in tokens().items() if scheme in token}


def tokens_css() -> str:
    """The style sheet that every page of the app begins with: each colour as a custom property of the page's host.

    `light-dark()` follows the color-scheme that Streamlit sets for the theme in use.
    """
    lines = (f"  --{name}: light-dark({token['light']}, {token['dark']});" for name, token in tokens().items())
    written = "/* Written by `python -m simulator.ui.kit.generate` from simulator/design/tokens.json. Do not edit. */"
    return "\n".join((written, ":host {", *lines, "}", ""))
