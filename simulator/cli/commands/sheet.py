"""`simulator sheet`."""

import sys
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from simulator.cli.output import print_json, write_file
from simulator.services.authoring import service
from simulator.services.authoring.views import Returned, SheetChange
from simulator.services.people.service import who_asks


def run(scenario: str, *, html: Path | None, csv: Path | None, library: Path | None, as_json: bool) -> int:
    """Write the sheet of a scenario, or print it where no file is named. Returns the exit code."""
    found = service.sentences(who_asks(), library, scenario)
    if html is not None:
        write_file(html, service.as_html(found))
    if csv is not None:
        write_file(csv, "\ufeff" + service.as_csv(found))  # the mark that makes spreadsheets read it as UTF-8
    if as_json:
        sentences = [dict(zip(service.COLUMNS, service.cells(item), strict=True)) for item in found.sentences]
        print_json({"scenario": scenario, "library": found.library, "sentences": sentences})
    elif html is None and csv is None:
        for item in found.sentences:
            sys.stdout.write(f"{item.id}  {item.text}\n")
    if html or csv:
        sys.stderr.write(f"{len(found.sentences)} sentences can be said in {scenario}, and no other.\n")
    return 0


def take_in(scenario: str, file: Path, *, write: bool, library: Path | None, as_json: bool) -> int:
    """Say what an edited sheet changes, and write it if asked to. Returns the exit code: 1 if it would break things."""
    who = who_asks()
    found = service.sheet_back(who, library, scenario, file)
    written = service.write_sheet(who, found) if write and not found.errors else ()
    if as_json:
        print_json(
            {
                "scenario": scenario,
                "changes": [asdict(change) for change in found.changes],
                "findings": [item.as_json() for item in found.findings],
                "written": list(written),
            }
        )
    else:
        for change in found.changes:
            sys.stdout.write(_in_words(change))
        for item in found.findings:
            sys.stdout.write(f"{item.location} {item.severity} {item.code} {item.message} {item.fix}\n")
    sys.stderr.write(_summary(found, written, asked=write))
    return 1 if found.errors else 0


def _in_words(change: SheetChange) -> str:
    what = "" if change.what == "sentence" else f" ({change.what})"
    lines = [f"{change.place}{what}: {change.kind}"]
    lines += [f"  - {change.old}"] * bool(change.old) + [f"  + {change.new}"] * bool(change.new)
    return "\n".join(lines) + "\n"


def _summary(found: Returned, written: Sequence[str], *, asked: bool) -> str:
    if not found.changes:
        return "The sheet says what the library says: there is nothing to change.\n"
    count = "1 change" if len(found.changes) == 1 else f"{len(found.changes)} changes"
    if found.errors:
        return f"{count}. With them the library would have errors, so nothing is written.\n"
    if written:
        return f"{count} written into {', '.join(written)}.\n"
    return f"{count}. Nothing is written yet: add --write.\n" if not asked else f"{count}.\n"
