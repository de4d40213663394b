"""Bytes of a file as text, or the sentence that says what else it is."""

from collections.abc import Mapping

from simulator.services.annotating.reading.spoken import refuse

LARGEST = 64 << 20
"""Bytes of a file that are read: an hour with a time for each word has about 10 million."""
_OTHER: Mapping[bytes, str] = {
    b"PK\x03\x04": "it is a Word, Excel or ZIP file; save the transcript in it as text or CSV.",
    b"\xd0\xcf\x11\xe0": "it is an old Word or Excel file; save the transcript in it as text or CSV.",
    b"%PDF": "it is a PDF; copy the conversation out of it and paste it as text.",
    b"{\\rtf": "it is a rich text file; save it as plain text.",
    b"RIFF": "it is a sound recording; what was said is needed as text.",
    b"ID3": "it is a sound recording; what was said is needed as text.",
    b"OggS": "it is a sound recording; what was said is needed as text.",
    b"fLaC": "it is a sound recording; what was said is needed as text.",
    b"\x89PNG": "it is a picture; what was said is needed as text.",
    b"\xff\xd8\xff": "it is a picture; what was said is needed as text.",
}
"""How files of something else begin."""
_MARKS = ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"), (b"\xef\xbb\xbf", "utf-8-sig"))
MIXED = "Some lines were not UTF-8 and were read as Windows-1252: look at their letters."


def decoded(file: str, data: bytes) -> tuple[str, tuple[str, ...]]:
    """The text of a file, and what to look at in it. Raises BadTranscript for what is no text."""
    if len(data) > LARGEST:
        raise refuse(file, f"it is larger than {LARGEST >> 20} MB; no call is.")
    for beginning, reason in _OTHER.items():
        if data.startswith(beginning):
            raise refuse(file, reason)
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, "replace"), ()
    head = data[:2000]
    even, odd = head[::2].count(b"\0"), head[1::2].count(b"\0")
    if len(data) % 2 == 0 and 3 * max(even, odd) >= len(head) and min(even, odd) * 8 <= len(head):
        return data.decode("utf-16-le" if odd > even else "utf-16-be", "replace"), ()
    if b"\0" in head:
        raise refuse(file, "it is not text.")
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError:
        return "\n".join(map(_line, data.split(b"\n"))), (MIXED,)


def _line(data: bytes) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")
