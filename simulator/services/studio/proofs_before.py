"""The certificates as they were before a publication replaced them, so that taking it back brings them back as well.

drafts/<library>/published/0007.proofs    file to its text before (null: none) and the stamp of that after
"""

import json
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from simulator.services.authoring.kept_certificates import FOLDER
from simulator.services.studio.draft_store import stamp
from simulator.services.studio.whole_files import write_whole


def read_proofs(root: Path) -> Mapping[str, str]:
    """The files of certificates of a library folder, by name."""
    found = {}
    for path in sorted((root / FOLDER).glob("*.json")):
        with suppress(OSError, UnicodeDecodeError):
            found[path.name] = path.read_bytes().decode("utf-8")
    return found


def keep(place: Path, before: Mapping[str, str], after: Mapping[str, str]) -> None:
    """Keep those that were replaced. Raises OSError."""
    changed = {name: (before.get(name), stamp(text)) for name, text in after.items() if before.get(name) != text}
    if changed:
        write_whole(place, json.dumps(changed))


def put_back(place: Path, root: Path) -> None:
    """Put back what is still as it was left then; what was proved since stays. Raises OSError."""
    now = read_proofs(root)
    with suppress(FileNotFoundError, ValueError):
        for name, (text, left) in json.loads(place.read_text("utf-8")).items():
            if stamp(now.get(name)) != left:
                continue
            if text is None:
                (root / FOLDER / name).unlink(missing_ok=True)
            else:
                write_whole(root / FOLDER / name, text)
