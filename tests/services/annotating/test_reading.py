"""Files of every kind that is known, and what is no call: one sentence each."""

import json

import pytest

from simulator.domain.errors import BadTranscript
from simulator.services.annotating.reading.read import MOST_TURNS, read_bytes, read_text
from simulator.services.annotating.reading.speakers import told_apart
from simulator.services.annotating.reading.spoken import Annotated, Conversation, Spoken

CONTACT_LENS = {
    "Version": "1.1.0",
    "Participants": [
        {"ParticipantId": "a1", "ParticipantRole": "AGENT"},
        {"ParticipantId": "c1", "ParticipantRole": "CUSTOMER"},
    ],
    "Transcript": [
        {"ParticipantId": "a1", "Content": "Hello there.", "BeginOffsetMillis": 0, "Sentiment": "NEUTRAL"},
        {"ParticipantId": "c1", "Content": "I was billed twice.", "BeginOffsetMillis": 2500},
    ],
}
REAL_TIME = {
    "Segments": [
        {"Transcript": {"ParticipantRole": "AGENT", "Content": "Hello there.", "BeginOffsetMillis": 0}},
        {"Transcript": {"ParticipantRole": "CUSTOMER", "Content": "I was billed twice.", "BeginOffsetMillis": 2500}},
    ]
}
GENESYS = {
    "conversationId": "x",
    "transcripts": [
        {
            "phrases": [
                {
                    "text": "hello there",
                    "decoratedText": "Hello there.",
                    "startTimeMs": 0,
                    "participantPurpose": "internal",
                },
                {"text": "I was billed twice.", "startTimeMs": 2500, "participantPurpose": "external"},
            ]
        }
    ],
}
TWILIO = {
    "sentences": [
        {"media_channel": 2, "sentence_index": 0, "start_time": "0.0", "transcript": "Hello there."},
        {"media_channel": 1, "sentence_index": 1, "start_time": "2.5", "transcript": "I was billed twice."},
    ]
}
DEEPGRAM = {
    "results": {
        "utterances": [
            {"start": 0.0, "end": 1, "channel": 0, "speaker": 0, "transcript": "Hello there."},
            {"start": 2.5, "end": 4, "channel": 0, "speaker": 1, "transcript": "I was billed twice."},
        ]
    }
}
ASSEMBLY = {
    "utterances": [
        {"speaker": "A", "text": "Hello there.", "start": 0},
        {"speaker": "B", "text": "I was billed twice.", "start": 2500},
    ]
}
WHISPERX = {
    "segments": [
        {"start": 0.0, "end": 1.0, "text": " Hello there.", "speaker": "SPEAKER_00"},
        {"start": 2.5, "end": 4.0, "text": " I was billed twice.", "speaker": "SPEAKER_01"},
    ]
}
USUAL = [{"who": "rep", "message": "Hello there."}, {"who": "caller", "message": "I was billed twice."}]
ZOOM = """WEBVTT

1
00:00:00.000 --> 00:00:01.000
Sam Ray: Hello there.

2
00:00:02.500 --> 00:00:04.000
Dana Mills: I was billed twice.
"""
TEAMS = """WEBVTT

NOTE made by hand

00:00:00.000 --> 00:00:01.000
<v Sam Ray>Hello there.</v>

00:00:02.500 --> 00:00:04.000
<v Dana Mills>I was
billed twice.</v>
"""
SRT = "1\n00:00:00,000 --> 00:00:01,000\nSam: Hello there.\n\n2\n00:00:02,500 --> 00:00:04,000\nDana: I was billed twice.\n"
TABLE = "Start Time,Speaker,Transcript\n0:00,Agent,Hello there.\n0:02.5,Customer,I was billed twice.\n"
LABELLED = "Agent: Hello there.\nCustomer: I was\nbilled twice.\n"
TIMED = "[00:00:00] Agent: Hello there.\n[00:00:02.5] Customer: I was billed twice.\n"
ABOVE = "Sam Ray  0:00\nHello there.\n\nDana Mills  0:02\nI was billed twice.\n\nSam Ray  0:09\nOh.\n\nDana Mills  0:12\nYes.\n"


@pytest.mark.parametrize(
    ("name", "content", "source"),
    [
        ("call.json", json.dumps(CONTACT_LENS), "Amazon Connect Contact Lens"),
        ("call.json", json.dumps(REAL_TIME), "Amazon Connect Contact Lens, real time"),
        ("call.json", json.dumps(GENESYS), "Genesys Cloud"),
        ("call.json", json.dumps(TWILIO), "Twilio Conversational Intelligence"),
        ("call.json", json.dumps(DEEPGRAM), "Deepgram"),
        ("call.json", json.dumps(ASSEMBLY), "AssemblyAI"),
        ("call.json", json.dumps(WHISPERX), "Whisper with speakers (WhisperX)"),
        ("call.json", json.dumps(USUAL), "JSON"),
        ("call.vtt", ZOOM, "WebVTT"),
        ("call.vtt", TEAMS, "WebVTT"),
        ("call.srt", SRT, "SubRip captions"),
        ("call.csv", TABLE, "CSV"),
        ("call.txt", LABELLED, "text"),
        ("call.txt", TIMED, "text"),
        ("call.txt", ABOVE, "text"),
    ],
)
def test_what_was_said_is_read(name: str, content: str, source: str) -> None:
    read = read_bytes(name, content.encode())
    assert isinstance(read, Conversation)
    assert read.source == source
    assert [one.text for one in read.said[:2]] == ["Hello there.", "I was billed twice."]
    assert read.said[0].speaker != read.said[1].speaker
    if content not in (LABELLED,) and source != "JSON":
        assert read.said[0].at == 0
        assert read.said[1].at in (2.5, 2.0)


def test_pieces_of_one_speaker_are_one_turn() -> None:
    pieces = {"segments": [{"start": n, "text": f"Part {n}.", "speaker": "SPEAKER_00"} for n in range(3)]}
    read = read_bytes("call.json", json.dumps(pieces).encode())
    assert isinstance(read, Conversation)
    assert [one.text for one in read.said] == ["Part 0. Part 1. Part 2."]


def test_a_colon_in_what_is_said_makes_no_speaker() -> None:
    read = read_text("x", "Agent: Hello.\nCustomer: Listen\nHere is the thing: I was billed twice.\n")
    assert isinstance(read, Conversation)
    assert [one.text for one in read.said] == ["Hello.", "Listen Here is the thing: I was billed twice."]


def test_an_annotated_transcript_keeps_its_acts() -> None:
    turns = [{"by": "customer", "acts": ["insists"], "text": "No."}]
    read = read_bytes("x.json", json.dumps({"scorecard": "bill_call", "turns": turns}).encode())
    assert isinstance(read, Annotated)
    assert read.turns == (("customer", "No.", ("insists",)),)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "nothing in it"),
        (b" \n\t ", "nothing in it"),
        (b"PK\x03\x04 and so on", "Word, Excel or ZIP"),
        (b"%PDF-1.7", "a PDF"),
        (b"RIFF....WAVE", "sound recording"),
        (b"\x00\x01\x02\x03binary\x00", "not text"),
        (b"a\x00b", "not text"),
        (b"<!DOCTYPE html><html><body><div>Agent: hi</div></body></html>", "web page"),
        (b'{"a": 1}', "no list of what was said"),
        (b'{"a": ', "not valid JSON"),
        (b"\n".join(b"Agent: hi" for _ in range(10_000)), f"10,000 turns, and a call at most {MOST_TURNS:,}"),
    ],
)
def test_what_is_no_call_is_told_in_a_sentence(content: bytes, reason: str) -> None:
    with pytest.raises(BadTranscript) as told:
        read_bytes("x.json" if content.startswith(b"{") else "x.txt", content)
    assert reason in told.value.reason
    assert told.value.reason.endswith(".")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_encodings_are_told_apart(encoding: str) -> None:
    read = read_bytes("x.txt", "Agent: Hallo, Frau Müller.\nCustomer: Ja.\n".encode(encoding))
    assert isinstance(read, Conversation)
    assert read.said[0].text == "Hallo, Frau Müller."


def test_mixed_encodings_are_read_by_the_line_and_said() -> None:
    read = read_bytes("x.txt", "Agent: Müller.\n".encode() + "Customer: café\n".encode("cp1252"))
    assert isinstance(read, Conversation)
    assert [one.text for one in read.said] == ["Müller.", "café"]
    assert "Windows-1252" in read.remarks[0]


def sides(*said: Spoken) -> tuple[object, ...]:
    return told_apart(said, lambda text: 1.0 if "help" in text else -1.0).sides


def test_speakers_are_told_apart() -> None:
    assert sides(Spoken("Rep 1", "x"), Spoken("Caller", "help")) == ("trainee", "customer")
    assert sides(Spoken("external", "x"), Spoken("Sam", "y")) == ("customer", "trainee")
    assert sides(Spoken("0", "No."), Spoken("1", "Can I help?")) == ("customer", "trainee")
    assert sides(Spoken("", "No."), Spoken("", "Can I help?")) == ("customer", "trainee")
    assert sides(Spoken("SYSTEM", "Press 1"), Spoken("AGENT", "x"), Spoken("CUSTOMER", "y")) == (
        None,
        "trainee",
        "customer",
    )
