"""Transcripts as plain text: with speakers before their words or above them, with or without times, or neither."""

import re
from collections import Counter

from simulator.services.annotating.reading.spoken import Conversation, Spoken, refuse, seconds

_TIME = r"[\[(<]?(?P<time{n}>(?:\d{{1,2}}:)?\d{{1,2}}:\d{{2}}(?:[.,]\d+)?)(?: ?[AaPp][Mm])?[\])>]?"
_WHO = r"(?P<who>[^\W_][^:\n,.!?]{0,38}?)"
_LINE = re.compile(
    rf"^\s*(?:{_TIME.format(n=1)}\s*[-–—]?\s*)?{_WHO}\s*(?:{_TIME.format(n=2)})?\s*[:>]\s+(?P<text>\S.*)$"
)
"""`Agent: words`, `[00:07] Agent: words`, `Agent (00:07): words`."""
_ABOVE = re.compile(rf"^\s*{_WHO}(?:\t+|\s{{2,}}|\s*[-–—|]\s*|\s+\(?)(?:{_TIME.format(n=1)})\)?\s*$")
"""`Dana Rivera  00:07`, and the words below it."""
_ONLY_TIME = re.compile(rf"^\s*{_TIME.format(n=1)}\s*(?:[-–—]\s*)?")
_HTML = re.compile(r"<(?:!doctype|html|head|body|div|table|span|p|br|script)\b", re.IGNORECASE)
_TAGS = 3
WORDS_OF_A_NAME = 4
KNOWN = re.compile(
    r"^(?:agent|rep|representative|advis[eo]r|csr|operator|associate|employee|support|customer|caller|client|member|"
    r"subscriber|supervisor|speaker|participant|system|ivr|bot|channel|voice)\b",
    re.IGNORECASE,
)
"""How a label begins that is one even if it stands there once."""


def read_plain(file: str, text: str) -> Conversation:
    """A turn a line that begins with a speaker; lines without go on with what was said. Raises BadTranscript."""
    if len(_HTML.findall(text[:20_000])) >= _TAGS:
        raise refuse(file, "it is a web page (HTML); copy the conversation as it is shown and paste it as text.")
    lines = [line.rstrip() for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n")]
    labels = _labels(lines)
    if not labels:
        said = [_without_speaker(line) for line in lines if line.strip()]
        return Conversation("text without speakers", tuple(one for one in said if one.text))
    found: list[Spoken] = []
    for line in lines:
        speaker = _speaker(line, labels)
        if speaker is not None:
            found.append(speaker)
        elif line.strip() and found:
            last = found[-1]
            found[-1] = last._replace(text=f"{last.text} {line.strip()}".strip())
        elif line.strip():
            found.append(_without_speaker(line))
    return Conversation("text", tuple(one for one in found if one.text))


def _labels(lines: list[str]) -> frozenset[str]:
    """What stands before or above words again and again, or is called like somebody on the phone."""
    counts: Counter[str] = Counter()
    for line in lines:
        match = _LINE.match(line) or _ABOVE.match(line)
        if match and len(match["who"].split()) <= WORDS_OF_A_NAME:
            counts[match["who"].strip().lower()] += 1
    return frozenset(name for name, often in counts.items() if often > 1 or KNOWN.match(name))


def _speaker(line: str, labels: frozenset[str]) -> Spoken | None:
    match = _LINE.match(line)
    if match and match["who"].strip().lower() in labels:
        return Spoken(match["who"].strip(), match["text"].strip(), seconds(match["time1"] or match["time2"] or ""))
    above = _ABOVE.match(line)
    if above and above["who"].strip().lower() in labels:
        return Spoken(above["who"].strip(), "", seconds(above["time1"]))
    return None


def _without_speaker(line: str) -> Spoken:
    time = _ONLY_TIME.match(line)
    words = line[time.end() :] if time else line
    return Spoken("", words.strip().lstrip("-–—>•*» ").strip(), seconds(time["time1"]) if time else None)
