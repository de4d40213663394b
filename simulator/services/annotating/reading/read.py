"""A file or a pasted text of any kind that is known, read."""

import re
from typing import Any

from simulator.content.reading.transcript import parsed
from simulator.services.annotating.reading.captions import is_captions, read_captions
from simulator.services.annotating.reading.encoding import decoded
from simulator.services.annotating.reading.exports import read_export
from simulator.services.annotating.reading.plain_text import read_plain
from simulator.services.annotating.reading.spoken import Annotated, Conversation, Spoken, refuse
from simulator.services.annotating.reading.table import read_table

ENDINGS = (".txt", ".json", ".csv", ".tsv", ".vtt", ".srt", ".md", ".log")
"""How the names of files end that are looked for in a folder."""
_JSON = re.compile(r"\s*(?:\{\s*\"|\[\s*\{)")
"""How JSON begins, and no talk does."""
MOST_TURNS = 2_000
"""Turns of a call: four hours of quick talk."""
LONGEST_TURN = 600
"""Letters up to which pieces of the same speaker are put together into one turn; the taggers read 800."""


def read_bytes(file: str, data: bytes) -> Conversation | Annotated:
    """A file by what is in it; its name only tells CSV. Raises BadTranscript, one sentence each."""
    text, remarks = decoded(file, data)
    found = read_text(file, text)
    return found._replace(remarks=(*remarks, *found.remarks)) if isinstance(found, Conversation) else found


def read_text(file: str, text: str) -> Conversation | Annotated:
    """The same for text that was pasted or is decoded already."""
    text = text.removeprefix("\ufeff")
    if not text.strip():
        raise refuse(file, "there is nothing in it.")
    found = _read(file, text)
    if isinstance(found, Annotated):
        return found
    if not found.said:
        raise refuse(file, "nothing in it is said by anybody.")
    merged = _turns(found.said) if found.in_pieces else found.said
    if len(merged) > MOST_TURNS:
        raise refuse(
            file, f"it has {len(merged):,} turns, and a call at most {MOST_TURNS:,}: save each call by itself."
        )
    return found._replace(said=merged)


def _read(file: str, text: str) -> Conversation | Annotated:
    name = file.lower()
    if name.endswith(".json") or _JSON.match(text):
        data = parsed(file, text)
        return _annotated(file, data) or read_export(file, data)
    if is_captions(text):
        return read_captions(text)
    if name.endswith((".csv", ".tsv")):
        return read_table(file, text)
    return read_plain(file, text)


def _annotated(file: str, data: Any) -> Annotated | None:
    if not isinstance(data, dict) or "scorecard" not in data or not isinstance(data.get("turns"), list):
        return None
    turns = data["turns"]
    if not all(isinstance(turn, dict) and turn.get("by") in ("customer", "trainee") for turn in turns):
        return None
    if not all(isinstance(turn.get("text"), str) and turn["text"].strip() for turn in turns):
        raise refuse(file, "it is a transcript that is annotated already, and not every turn has its `text`.")
    facts = data.get("facts")
    return Annotated(
        tuple((turn["by"], turn["text"], tuple(map(str, turn.get("acts") or ()))) for turn in turns),
        str(data["scorecard"]),
        dict(facts) if isinstance(facts, dict) else {},
        data.get("outcome"),
    )


def _turns(said: tuple[Spoken, ...]) -> tuple[Spoken, ...]:
    """Pieces that one speaker says in a row, as one turn."""
    found: list[Spoken] = []
    for one in said:
        last = found[-1] if found else None
        if last and one.speaker and last.speaker == one.speaker and len(last.text) + len(one.text) < LONGEST_TURN:
            found[-1] = last._replace(text=f"{last.text} {one.text}")
        else:
            found.append(one)
    return tuple(found)
