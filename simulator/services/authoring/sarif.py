"""Findings as SARIF 2.1.0, the exchange format that code hosts and editors show beside the lines they are about."""

import hashlib
import os
from collections.abc import Iterable, Sequence
from importlib.metadata import PackageNotFoundError, version
from typing import Any
from urllib.parse import quote

from simulator.diagnostics.code_pages import codes, page
from simulator.diagnostics.diagnostic import Diagnostic

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
"""What the document says it follows; nothing is fetched from there."""
ROOT = "LIBRARY"
"""What places are relative to: the library folder, wherever it lies on the machine that reads this."""


def sarif(findings: Sequence[Diagnostic]) -> dict[str, Any]:
    """A log with one run: a rule for each code found, and the findings in their order."""
    rules = sorted({item.code for item in findings})
    return {
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "call-simulator",
                        "semanticVersion": _version(),
                        "rules": [_rule(code, findings) for code in rules],
                    }
                },
                "columnKind": "unicodeCodePoints",
                "originalUriBaseIds": {ROOT: {"description": {"text": "The library folder that was checked."}}},
                "results": [_result(item, rules.index(item.code)) for item in findings],
            }
        ],
    }


def _version() -> str:
    try:
        return version("call-simulator")
    except PackageNotFoundError:
        return "0.0.0"


def _rule(code: str, findings: Iterable[Diagnostic]) -> dict[str, Any]:
    first = next(item for item in findings if item.code == code)
    rule: dict[str, Any] = {"id": code, "defaultConfiguration": {"level": first.severity}}
    if code not in codes():
        return rule | {"shortDescription": {"text": first.message}, "help": {"text": first.fix}}
    shown = page(code)
    about = shown.text.partition("\n## ")[0].partition("\n")[2].strip()
    return rule | {
        "shortDescription": {"text": f"{shown.title}."},
        "fullDescription": {"text": " ".join(about.split())},
        "help": {"text": about, "markdown": shown.text},
    }


def _result(item: Diagnostic, index: int) -> dict[str, Any]:
    region: dict[str, Any] = {"startLine": item.location.line, "startColumn": item.location.column}
    if item.excerpt:
        region["snippet"] = {"text": item.excerpt}
    file = {"uri": quote(os.fsencode(item.location.file)), "uriBaseId": ROOT}
    return {
        "ruleId": item.code,
        "ruleIndex": index,
        "level": item.severity,
        "message": {"text": f"{item.message} {item.fix}"},
        "locations": [{"physicalLocation": {"artifactLocation": file, "region": region}}],
        "partialFingerprints": {"finding/v1": _fingerprint(item)},
    }


def _fingerprint(item: Diagnostic) -> str:
    """Stays the same when lines are added above, so that a finding once dismissed stays dismissed."""
    known = "\0".join((item.code, item.location.file, item.message, item.excerpt.strip()))
    return hashlib.sha256(known.encode("utf-8", "surrogatepass")).hexdigest()[:32]
