"""Files in the folders of a library that look like a part of it and are not read: wrong endings, backups."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from simulator.diagnostics.diagnostic import Diagnostic, Location
from simulator.services.library.folder import FOLDERS

_HIDDEN_ENDING: Final = re.compile(r"\.ya?ml[^/]+$", re.IGNORECASE)
"""Something after `.yaml`: the `.txt` of an editor, the `~` or `.bak` of a backup."""
_BACKUP: Final = re.compile(r"(~|\.(bak|backup|old|orig|save|swp|tmp))$", re.IGNORECASE)
_TEXTS: Final = frozenset({".txt", ".text", ".rtf", ".doc", ".docx", ".odt"})


def left_behind(root: Path) -> Iterator[Path]:
    """The paths of such files in one library folder, in order. What begins with a dot is passed over."""
    for folder in FOLDERS:
        for path in sorted((root / folder).rglob("*")):
            name = path.name
            if not name.startswith(".") and (_HIDDEN_ENDING.search(name) or path.suffix.lower() in _TEXTS):
                yield path


def check_left_behind(root: Path) -> Iterator[Diagnostic]:
    """A warning Y128 for each of them."""
    for path in left_behind(root):
        message = f"Nothing is read from this file: it ends in {_ending(path.name)}, not in .yaml."
        fix = "Rename it to end in .yaml; Windows hides the ending until “File name extensions” is ticked under View."
        if _BACKUP.search(path.name):
            message, fix = "This is a copy that an editor left, and it is not read.", "Delete it, or leave it be."
        yield Diagnostic("Y128", "warning", Location(path.relative_to(root).as_posix()), message, fix)


def _ending(name: str) -> str:
    return name[name.rfind(".") :]
