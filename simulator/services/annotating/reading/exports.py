"""Transcripts in JSON as the common exporters write them.

Each shape is a row of SHAPES: where the list of what was said stands, and what its parts are called. A list of another
exporter that has words and speakers under usual names is read as well.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from simulator.services.annotating.reading.spoken import Conversation, Spoken, refuse, seconds

MILLI = 0.001


class Shape(NamedTuple):
    """One exporter's. `path`: keys to the list; `*` goes through a list. `unit`: seconds of one unit of time."""

    name: str
    path: tuple[str, ...]
    text: tuple[str, ...]
    speaker: tuple[str, ...]
    time: tuple[str, ...]
    unit: float = 1.0


_CONNECT = (("Content",), ("ParticipantRole", "ParticipantId"), ("BeginOffsetMillis",), MILLI)
_GENESYS = (("decoratedText", "text"), ("participantPurpose",), ("startTimeMs",), MILLI)
SHAPES = (
    Shape("Amazon Connect Contact Lens", ("Transcript",), *_CONNECT),
    Shape("Amazon Connect Contact Lens, real time", ("Segments", "*", "Transcript"), *_CONNECT),
    Shape("Amazon Transcribe", ("results", "audio_segments"), ("transcript",), ("speaker_label",), ("start_time",)),
    Shape("Genesys Cloud", ("transcripts", "*", "phrases"), *_GENESYS),
    Shape("Genesys Cloud", ("conversations", "*", "transcripts", "*", "phrases"), *_GENESYS),
    Shape(
        "Twilio Conversational Intelligence",
        *(("sentences",), ("transcript",), ("media_channel", "mediaChannel"), ("start_time", "startTime")),
    ),
    Shape("Deepgram", ("results", "utterances"), ("transcript",), ("speaker", "channel"), ("start",)),
    Shape(
        "Deepgram",
        ("results", "channels", "*", "alternatives", "0", "paragraphs", "paragraphs"),
        *(("sentences",), ("speaker",), ("start",)),
    ),
    Shape("AssemblyAI", ("utterances",), ("text",), ("speaker",), ("start",), MILLI),
    Shape("Whisper with speakers (WhisperX)", ("segments",), ("text",), ("speaker",), ("start",)),
    Shape("pyannoteAI", ("output", "turnLevelTranscription"), ("text",), ("speaker",), ("start",)),
    Shape("Webex Contact Center (vCon)", ("dialog",), ("body",), ("parties", "originator"), ("start",)),
)  # fmt: skip
"""In the order in which they are tried."""
_TEXT = ("text", "transcript", "content", "utterance", "message", "body", "sentence", "words", "phrase", "line", "said")
_SPEAKER = (
    "participantrole", "speakerrole", "role", "speaker", "speakerlabel", "speakername", "participant",
    "participantpurpose", "participanttype", "participantid", "from", "by", "who", "party", "author", "sender", "name",
    "channel", "channeltag", "direction",
)  # fmt: skip
_TIME = ("start", "starttime", "startoffset", "begin", "beginoffset", "timestamp", "time", "offset", "at")
_WHO = ("role", "purpose", "type", "name", "displayName", "id")
_PEOPLE = (
    ("Participants", "ParticipantId", "ParticipantRole"),
    ("participants", "participantId", "participantPurpose"),
)
_DEEPEST = 8


def read_export(file: str, data: Any) -> Conversation:
    """What was said, in the order of time where all lines have one. Raises BadTranscript."""
    for shape in SHAPES:
        items = list(_walk(data, shape.path))
        said = [one for item in items for one in _said(item, shape, _roles(data))] if items else []
        if said:
            return _ordered(shape.name, said)
    found = max(_lists(data), key=len, default=[])
    if found:
        return _ordered("JSON", found)
    if isinstance(data, dict) and isinstance(data.get("text"), str):
        return Conversation("JSON without speakers", tuple(Spoken("", line) for line in _sentences(data["text"])))
    raise refuse(file, "in this JSON there is no list of what was said, with the words and the speaker of each.")


def _ordered(name: str, said: list[Spoken]) -> Conversation:
    if all(one.at is not None for one in said):
        said = sorted(said, key=lambda one: one.at or 0.0)
    return Conversation(name, tuple(said), in_pieces=True)


def _walk(data: Any, path: Sequence[str]) -> Iterator[Mapping[str, Any]]:
    if not path:
        yield from (item for item in (data if isinstance(data, list) else [data]) if isinstance(item, dict))
    elif path[0] == "*" and isinstance(data, list):
        for item in data:
            yield from _walk(item, path[1:])
    elif path[0] == "0" and isinstance(data, list) and data:
        yield from _walk(data[0], path[1:])
    elif isinstance(data, dict) and path[0] in data:
        yield from _walk(data[path[0]], path[1:])


def _said(item: Mapping[str, Any], shape: Shape, roles: Mapping[str, str]) -> Iterator[Spoken]:
    words = _words(next((item[name] for name in shape.text if item.get(name)), None))
    who = next((item[name] for name in shape.speaker if item.get(name) is not None), "")
    at = next((_number(item[name]) for name in shape.time if item.get(name) is not None), None)
    if words:
        label = _label(who)
        yield Spoken(roles.get(label, label), words, None if at is None else at * shape.unit)


def _words(value: Any) -> str:
    """Words, also where they come as a list of sentences, or as an object with a body."""
    if isinstance(value, list):
        return " ".join(filter(None, map(_words, value)))
    if isinstance(value, dict):
        return _words(next((value[name] for name in (*_TEXT, "Content") if name in value), None))
    return " ".join(value.split()) if isinstance(value, str) else ""


def _label(value: Any) -> str:
    if isinstance(value, list):
        return _label(value[0]) if value else ""
    if isinstance(value, dict):
        return _label(next((value[name] for name in _WHO if name in value), ""))
    return "" if value is None or isinstance(value, bool) else str(value).strip()


def _roles(data: Any) -> Mapping[str, str]:
    """Id of a participant -> their role, where the file has a list of them."""
    if not isinstance(data, dict):
        return {}
    found: dict[str, str] = {}
    for key, ids, names in _PEOPLE:
        people = data.get(key)
        for item in people if isinstance(people, list) else ():
            if isinstance(item, dict) and item.get(ids) and item.get(names):
                found[str(item[ids])] = str(item[names])
    parties = data.get("parties")
    for number, item in enumerate(parties if isinstance(parties, list) else ()):
        if isinstance(item, dict) and (item.get("role") or item.get("name")):
            found[str(number)] = str(item.get("role") or item.get("name"))
    return found


def _number(value: Any) -> float | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        return float(value)
    return seconds(value) if isinstance(value, str) else None


def _lists(data: Any, depth: int = 0) -> Iterator[list[Spoken]]:
    """Every list of objects in the file that have words."""
    if depth > _DEEPEST:
        return
    if isinstance(data, list):
        said = [one for item in data if isinstance(item, dict) and (one := _usual(item))]
        if said:
            yield said
    for inner in data.values() if isinstance(data, dict) else data if isinstance(data, list) else ():
        if isinstance(inner, dict | list):
            yield from _lists(inner, depth + 1)


def _usual(item: Mapping[str, Any]) -> Spoken | None:
    plain = {name.replace("_", "").replace("-", "").lower(): value for name, value in item.items()}
    words = next((found for name in _TEXT if (found := _words(plain.get(name)))), "")
    if not words:
        return None
    who = next((label for name in _SPEAKER if (label := _label(plain.get(name)))), "")
    at = next((when for name in _TIME if (when := _number(plain.get(name))) is not None), None)
    return Spoken(who, words, at)


def _sentences(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]
