"""Findings of the prover at their places in the files, and those that have one cause as one."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from simulator.content.assembly.resolve import answered_in, written_in
from simulator.content.loader import Loaded
from simulator.diagnostics.diagnostic import Diagnostic
from simulator.proof.certifying.certificate import Finding

_MOST_NAMED: Final = 3
"""Calls with the same finding that are named; the rest are counted."""
_UNHEARD: Final = "R342"
"""What `simulator check` says of a concern that no line of a scorecard hears."""
_OF_UNHEARD: Final = frozenset({"Q803", "Q804", "Q805", "Q807", "Q808", "Q809", "Q810"})
"""What the prover finds in a call in which most of the scorecard does not count."""
_IN_CALL: Final = re.compile(r"^\[([^\]]+)\] (.*)$", re.DOTALL)
_FIGURES: Final = re.compile(r"[0-9][0-9.,]*|(?<=nothing )\([a-z ]+\)")
"""What differs where the cause is the same; also which of those who know nothing it is."""


def located(loaded: Loaded, finding: Finding) -> Diagnostic:
    """A finding of the prover as a diagnostic at the place to mend, with its witness in the fix."""
    drafts, path = loaded.drafts, finding.path
    if finding.kind == "persona":
        document, path = written_in(drafts, finding.name, path)
    elif finding.kind == "scenario" and path[:1] == ("responses",):
        document = answered_in(drafts, drafts.scenarios[finding.name], str(path[1]))
    else:
        document = drafts.document(finding.kind, finding.name)
    fix = finding.fix
    if finding.witness:
        fix += f" A call that shows it: {','.join(finding.witness)}"
    return document.finding(finding.code, path, finding.message, fix, key=True, warn=finding.severity == "warning")


def grouped(loaded: Loaded, findings: Sequence[Finding]) -> Iterator[Diagnostic]:
    """Findings that say the same of several calls as one; where `simulator check` knows the cause, that instead."""
    unheard = {item.location.file: item for item in loaded.diagnostics if item.code == _UNHEARD}
    causes: dict[str, int] = {}
    alike: dict[tuple[object, ...], list[Finding]] = {}
    for finding in findings:
        file = f"scenarios/{finding.name}.yaml"
        if finding.kind == "scenario" and finding.code in _OF_UNHEARD and file in unheard:
            causes[file] = causes.get(file, 0) + 1
        else:
            alike.setdefault(_alike(finding), []).append(finding)
    for file, count in causes.items():
        found = unheard[file]
        comes = "A finding of the proof comes" if count == 1 else f"{count} findings of the proof come"
        yield replace(found, severity="error", message=f"{found.message} {comes} of it.")
    for same in alike.values():
        yield _first(loaded, same)


def _alike(finding: Finding) -> tuple[object, ...]:
    """What findings of one cause have in common: all but the call, and figures."""
    said = _IN_CALL.sub(r"\2", finding.message)
    path = () if finding.path[:1] == ("cases",) else finding.path
    return finding.code, finding.severity, finding.kind, finding.name, path, _FIGURES.sub("#", said)


def _first(loaded: Loaded, same: Sequence[Finding]) -> Diagnostic:
    first = located(loaded, same[0])
    calls = [found[1] for finding in same if (found := _IN_CALL.match(finding.message)) is not None]
    named = [call for call in dict.fromkeys(calls) if call != calls[0]]
    if not named:
        return first
    more = len(named) - _MOST_NAMED
    listed = "; ".join(named[:_MOST_NAMED]) + (f"; and {more} more" if more > 0 else "")
    return replace(first, message=f"{first.message} And {len(named)} more like it: {listed}.")
