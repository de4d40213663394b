"""`simulator sheet`."""

import sys
from pathlib import Path

from simulator.cli.output import print_json, write_file
from simulator.services.authoring import service
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
