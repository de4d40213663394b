"""Files that hold the texts of another in another language, and the library as it reads in that language."""

import json
import re
from collections.abc import Mapping
from functools import lru_cache
from pathlib import PurePosixPath

from simulator.content.reading.reader import read
from simulator.domain.translation import translated

_NAMED = re.compile(r"(?P<file>.+)\.(?P<language>[a-z]{2})\.yaml")
COMPANY = "scorecards/company.yaml"


def translates(name: str) -> tuple[str, str] | None:
    """The file that another is a translation of, and the language: `personas/member.es.yaml`; None: it is none."""
    found = _NAMED.fullmatch(name)
    return (f"{found['file']}.yaml", found["language"]) if found else None


def in_language(files: Mapping[str, str], language: str) -> dict[str, str]:
    """The files of a library with their texts in a language, as far as there are translations, and without those.

    The same library where there is none for that language. What is made is a library like any other: calls that are
    begun with it are kept with these files, and replayed with them for ever.
    """
    told = {name: translates(name) for name in files}
    mine = {of[0]: name for name, of in told.items() if of is not None and of[1] == language and of[0] in files}
    if not mine:
        return dict(files)
    kept = {name: text for name, text in files.items() if told[name] is None}
    for file, name in mine.items():
        data, texts = read(file, files[file]).data, read(name, files[name]).data
        if isinstance(data, dict) and isinstance(texts, dict) and isinstance(texts.get("texts"), dict):
            kept[file] = _written(translated(data, texts["texts"]))
    company = read(COMPANY, kept.get(COMPANY, "")).data
    if isinstance(company, dict):
        kept[COMPANY] = _written({**company, "language": language})
    return kept


def _written(data: object) -> str:
    """Data as text of a content file: JSON is YAML."""
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


@lru_cache(4_096)
def is_translation(name: str) -> bool:
    """Whether a file of this name holds nothing but texts of another."""
    return translates(PurePosixPath(name).as_posix()) is not None
