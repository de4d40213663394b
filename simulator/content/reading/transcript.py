"""Annotated transcripts, ours or a quality analyst's, to traces."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, Literal, NamedTuple

from pydantic import BaseModel, ConfigDict, ValidationError

from simulator.content.reading.approved_wording import ApprovedWording, meant_by, performed, plain_words, wordings_of
from simulator.content.reading.transcript_table import table_document
from simulator.diagnostics.diagnostic import meant
from simulator.domain.errors import BadTranscript, shorten
from simulator.domain.library import Library
from simulator.domain.trace import Entry, Trace

MOST_NAMED = 6
"""Problems of one file that are named; whoever made more mends these first."""


class _Turn(BaseModel):
    model_config = ConfigDict(extra="forbid")

    by: Literal["customer", "trainee"]
    acts: tuple[str, ...] = ()
    spiel: str | None = None
    text: str | None = None
    # What `simulator play --json` says of a turn besides; nothing is graded by it.
    choice: Any = None
    kind: Any = None
    state: Any = None
    mood: Any = None
    rules: Any = None


class _Transcript(BaseModel):
    model_config = ConfigDict(extra="forbid")

    scorecard: str
    facts: dict[str, Any] = {}
    turns: tuple[_Turn, ...] = ()
    outcome: str | None = None


class ReadTranscript(NamedTuple):
    """A transcript that can be graded. `remarks` say what in it does not count as it is written, a sentence each."""

    trace: Trace
    remarks: tuple[str, ...] = ()


class TranscriptReader:
    """Reads transcripts by the names and the approved wording of one library."""

    def __init__(self, library: Library) -> None:
        self._library = library
        acts = library.vocabulary.acts.values()
        self._acts = {side: {act.id: act for act in acts if act.by == side} for side in ("customer", "trainee")}
        self._wording = ApprovedWording(library.vocabulary.spiels)

    def read(self, file: str, text: str) -> ReadTranscript:
        """A transcript in the form of CONTRACT.md; where the name of the file ends in `.csv`, as a table.

        Raises BadTranscript with what is wrong with it.
        """
        is_table = file.lower().endswith(".csv")
        data = table_document(self._library.vocabulary, file, text) if is_table else parsed(file, text)
        try:
            transcript = _Transcript.model_validate(data)
        except ValidationError as error:
            problems = iter([_plain(detail) for detail in error.errors(include_url=False)[: MOST_NAMED + 1]])
        else:
            problems = self._problems(transcript)
        named = list(islice(problems, MOST_NAMED + 1))
        if len(named) > MOST_NAMED:
            named[MOST_NAMED] = "There is more like this."
        if named:
            raise BadTranscript(file, " ".join(named))
        remarks: list[str] = []
        turns = self._heard(transcript.turns, remarks)
        entries = tuple(self._entry(number, turn, remarks) for number, turn in enumerate(turns, start=1))
        return ReadTranscript(
            Trace(transcript.facts, entries, transcript.outcome, transcript.scorecard), tuple(remarks[:MOST_NAMED])
        )

    def _heard(self, turns: Sequence[_Turn], remarks: list[str]) -> Iterator[_Turn]:
        """The turns, with acts of the customer that nobody listed and that the library recognises in their words."""
        asked: tuple[str, ...] = ()
        for number, turn in enumerate(turns, start=1):
            if turn.by == "trainee":
                asked = turn.acts
                yield turn
                continue
            unlisted = [name for name in self._recognised(turn, asked) if name not in turn.acts]
            remarks += [f"Turn {number}: read as `{name}` too, by its words." for name in unlisted]
            yield turn.model_copy(update={"acts": (*turn.acts, *unlisted)})

    def _recognised(self, turn: _Turn, asked: Sequence[str]) -> Iterator[str]:
        words = plain_words(turn.text or "")
        for act in self._acts["customer"].values():
            rule = act.heard_in
            if rule is None or (rule.after is not None and rule.after not in asked):
                continue
            if words and any(plain_words(phrase) in words for phrase in rule.phrases):
                yield act.id

    def _entry(self, number: int, turn: _Turn, remarks: list[str]) -> Entry:
        if turn.by == "customer":
            return Entry(turn.by, turn.acts, turn.text or "")
        wordings = wordings_of(self._library.vocabulary, turn.spiel) if turn.spiel else ()
        used = None
        if turn.text and plain_words(turn.text):
            said = self._wording.said_in(turn.text)
            used = next((item for item in said if item in wordings), next(iter(said), None))
            if wordings and used not in wordings:
                other = f" It is that of `{used.id}`." if used else ""
                wanted = f"the approved wording of `{turn.spiel}`"
                remarks.append(f"Turn {number}: the text is not {wanted}, and does not count as it.{other}")
        elif wordings:
            used = meant_by(wordings, turn.acts)
        acts = performed(self._library.vocabulary, turn.acts, used) if used else turn.acts
        return Entry(turn.by, acts, turn.text or "", spiel=used.id if used else None)

    def _problems(self, transcript: _Transcript) -> Iterator[str]:
        cards, outcomes = self._library.scorecards, self._library.vocabulary.outcomes
        if transcript.scorecard not in cards:
            yield _unknown("scorecard", transcript.scorecard, cards)
        yield from self._facts(transcript.facts)
        if transcript.scorecard in cards:
            yield from self._wrong_card(transcript)
        seen: set[tuple[str, str]] = set()
        for number, turn in enumerate(transcript.turns, start=1):
            yield from self._names(number, turn, seen)
        if transcript.outcome is not None and transcript.outcome not in outcomes:
            yield _unknown("outcome", transcript.outcome, outcomes)

    def _names(self, number: int, turn: _Turn, seen: set[tuple[str, str]]) -> Iterator[str]:
        """The names of one turn that name nothing; each is told of once, where it comes first."""
        known = self._acts[turn.by]
        for act in turn.acts:
            if act not in known and (turn.by, act) not in seen:
                seen.add((turn.by, act))
                fix = "scorecards/acts.yaml lists them."
                yield f"Turn {number}: {_unknown(f'{turn.by} act', act, known, fix, 'there')}"
        if turn.spiel is None or ("spiel", turn.spiel) in seen:
            return
        vocabulary = self._library.vocabulary
        if turn.by == "customer":
            yield f"Turn {number}: a customer says no approved wording, so `spiel` cannot stand here."
        elif turn.spiel in vocabulary.statements and not wordings_of(vocabulary, turn.spiel):
            yield f"Turn {number}: there is no approved wording for the statement `{turn.spiel}`."
        elif not wordings_of(vocabulary, turn.spiel):
            otherwise = "scorecards/spiels.yaml lists them."
            yield f"Turn {number}: {_unknown('spiel', turn.spiel, vocabulary.spiels, otherwise, 'there')}"
        else:
            return
        seen.add(("spiel", turn.spiel))

    def _facts(self, given: Mapping[str, Any]) -> Iterator[str]:
        facts = self._library.vocabulary.facts
        for name, value in given.items():
            if name not in facts:
                yield _unknown("fact", name, facts)
            elif not any(value is item or (isinstance(value, str) and value == item) for item in facts[name].values):
                possible = f"Possible: {', '.join(json.dumps(item) for item in facts[name].values)}."
                texts = [item for item in facts[name].values if isinstance(item, str)]
                fix = meant(value.lower(), texts, possible) if isinstance(value, str) else possible
                yield f"The fact `{name}` cannot be {_value(value)}. {fix}"

    def _wrong_card(self, transcript: _Transcript) -> Iterator[str]:
        cards, facts = self._library.scorecards, transcript.facts
        card = cards[transcript.scorecard]
        for name in card.not_made_for(facts):
            fitting = [f"`{item.id}`" for item in cards.values() if item.made_for and not item.not_made_for(facts)]
            fix = f"Use {' or '.join(fitting)}." if fitting else "No other is made for this call."
            yield (
                f"The scorecard `{card.id}` is made for calls with `{name}: {_value(card.made_for[name])}`, "
                f"and this is one with {_value(facts[name])}. {fix}"
            )


def parsed(file: str, text: str) -> Any:
    """What stands in a file of JSON. Raises BadTranscript, also where a key stands twice: one of them would be lost."""

    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) < len(pairs):
            ((twice, _),) = Counter(name for name, _ in pairs).most_common(1)
            raise BadTranscript(file, f"the key `{shorten(twice)}` stands twice in one place.")
        return found

    try:
        return json.loads(text.removeprefix("\ufeff"), object_pairs_hook=once)
    except json.JSONDecodeError as error:
        place = f"line {error.lineno}, column {error.colno}: {error.msg}"
    except RecursionError:
        place = "nested too deeply"
    except ValueError:
        place = "a number in it is too long"
    raise BadTranscript(file, f"it is not valid JSON ({place}).")


_EXPECTED = {
    "missing": "is missing",
    "string_type": "has to be text",
    "tuple_type": "has to be a list",
    "dict_type": "has to be an object",
    "model_type": "has to be an object",
}
"""What pydantic calls a mistake, in words of JSON."""
_KEYS = {"a file": ("scorecard", "facts", "turns", "outcome"), "a turn": ("by", "acts", "spiel", "text")}
"""What of a transcript has which keys."""


def _plain(detail: Any) -> str:
    """One mistake of form, as pydantic found it, in a sentence."""
    steps = [shorten(str(step)) for step in detail["loc"]]
    where = "/".join(steps) or "the file"
    if detail["type"] == "extra_forbidden":
        what = "a turn" if len(steps) > 1 else "a file"
        fix = meant(str(detail["loc"][-1]).lower(), _KEYS[what], f"The keys of {what}: {', '.join(_KEYS[what])}.")
        return f"There is no key `{steps[-1]}` ({where}). {fix}"
    if detail["type"] == "literal_error":
        fix = meant(str(detail["input"]).lower(), ("customer", "trainee"), "Possible: customer, trainee.")
        return f"{where} cannot be {_value(detail['input'])}. {fix}"
    return f"{where} {_EXPECTED.get(detail['type']) or 'is wrong: ' + detail['msg'].lower()}."


def _unknown(kind: str, name: str, known: Iterable[str], otherwise: str = "", there: str = "There") -> str:
    names = list(known)
    fix = otherwise or f"Known: {', '.join(names)}."
    return f"{there} is no {kind} `{shorten(name)}`. {meant(name.lower(), names, fix)}"


def _value(value: Any) -> str:
    """A value as JSON has it, where it is one that a sentence can carry."""
    if isinstance(value, list | dict):
        return "a list" if isinstance(value, list) else "an object"
    return shorten(json.dumps(value, ensure_ascii=False))
