"""The program knows no trade: what the library that ships is about is said in its content, and nowhere in the program."""

import re
from pathlib import Path

TRADE = re.compile(
    r"(?i:alarm|billing|auto[ -]?pay|rescission|loyalty|customer[ _]relations|technical[ _]support|security compan"
    r"|home security|notice of cancel)|\b(NOC|ICE|ROR|Alder)\b"
)
KINDS = {".py", ".ts", ".css", ".html", ".json", ".mjs", ".po"}
QUOTES = (
    # Pages of the catalogue are Markdown, and so are decisions and ARCHITECTURE.md: they may quote the library.
    "simulator/ui/dist/",  # bundles of the files searched here
    "simulator/content/assembly/before_desk.py",  # how libraries kept with calls of the first version are still read
)


def test_the_program_speaks_of_no_trade(files: list[Path], root: Path) -> None:
    searched = [
        path
        for path in files
        if path.suffix in KINDS
        and (name := path.relative_to(root).as_posix()).startswith("simulator/")
        and not name.startswith(QUOTES)
    ]
    found = [
        f"{path.relative_to(root)}: {hit[0]}"
        for path in searched
        for hit in TRADE.finditer(path.read_text(encoding="utf-8"))
    ]
    assert len(searched) > 300
    assert found == []
