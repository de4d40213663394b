"""What a new scenario is about: the customer's act, what answers it, and what may be true of the account."""

from collections.abc import Iterator, Mapping, Sequence

from simulator.content.editing.edits import Put, edited
from simulator.domain.base import FactValue
from simulator.domain.errors import NotFound, SimulatorError
from simulator.domain.library import Library
from simulator.domain.roles import FINDS_OUT
from simulator.domain.vocabulary import CUSTOMER, Fact, Vocabulary
from simulator.services.authoring.starting.trying import Begun, named, quoted
from simulator.services.authoring.starting.words import words

_NO_ANSWER = ("courtesy", "breach", "contempt", "hangs_up", *FINDS_OUT)
"""Roles of acts that answer nothing."""
_FILE = "scorecards/acts.yaml"


def written(value: FactValue) -> str:
    """A value as YAML has it."""
    return str(value).lower() if isinstance(value, bool) else value


def case_of(library: Library, text: str) -> tuple[str, Mapping[str, FactValue]]:
    """A case as the command line names it: `fee_due`, `fee_due:past_due`, `fee_due:past_due=true,noc=on_file`.

    A fact without a value is not as usual; that takes one of two values. Raises NotFound, SimulatorError.
    """
    name, _, listed = text.partition(":")
    known = library.vocabulary.facts
    told: dict[str, FactValue] = {}
    for item in filter(None, (part.strip() for part in listed.split(","))):
        fact, _, value = item.partition("=")
        if fact not in known:
            raise NotFound("fact", fact, known)
        told[fact] = _value(known[fact], value)
    return named(name.strip()), told


def _value(fact: Fact, value: str) -> FactValue:
    values = {written(item): item for item in fact.values}
    others = [item for item in fact.values if item != fact.default]
    if not value and len(others) == 1:
        return others[0]
    if value not in values:
        raise NotFound(f"value of {fact.id}", value, values)
    return values[value]


def fact_lines(vocabulary: Vocabulary) -> Iterator[str]:
    """A line for each fact: its values, what it means, and which look-ups show it."""
    shown = _shown(vocabulary)
    for name, fact in vocabulary.facts.items():
        values = (f"{'=' if value == fact.default else ''}{written(value)}" for value in fact.values)
        seen = f" Seen under {', '.join(shown[name])}." if name in shown else ""
        yield f"{name}: {' or '.join(values)}. {fact.means}{seen}"


def _shown(vocabulary: Vocabulary) -> Mapping[str, Sequence[str]]:
    """Fact to the buttons under which the screen differs by it."""
    found: dict[str, dict[str, None]] = {}
    fields = vocabulary.desk.account
    for act in vocabulary.acts.values():
        lookup = vocabulary.desk.lookups.get(act.shows or "")
        for row in lookup.rows if lookup is not None and act.label else ():
            asked = {fact for other in row.when for fact in other.facts}
            asked |= {
                fact
                for name, field in fields.items()
                if any(f"{{{name}" in text for text in row.texts)
                for other in field.when
                for fact in other.facts
            }
            for fact in asked:
                found.setdefault(fact, {})[str(act.label)] = None
    return {fact: tuple(labels) for fact, labels in found.items()}


def likely_answers(library: Library, group: str) -> tuple[str, ...]:
    """What scorecards ask for once a concern of a group has been heard; else whatever puts the customer through."""
    acts, concerns = library.vocabulary.acts, set(library.vocabulary.members(group))
    found: dict[str, None] = {}
    for card in library.scorecards.values():
        for part in (part for line in card.criteria for part in line.rests_on):
            wanted = part.check.response.by if part.check.response is not None else part.check.existence
            heard = {*part.applies_when.heard, *(part.check.response.cue if part.check.response is not None else ())}
            if wanted is not None and heard and heard <= concerns:
                found |= dict.fromkeys((*wanted.any, *wanted.all))
    # What customers do, kind words and look-ups may be asked for too, and answer nothing.
    told = [name for name in found if acts[name].by == "trainee" and acts[name].role not in _NO_ANSWER]
    return tuple(told) or library.vocabulary.with_role("transfer")


def with_concern(start: Begun, name: str, group: str, answers: Sequence[str]) -> Mapping[str, str]:
    """The file of acts with a new concern in a group of the customer's acts, by its path. Raises SimulatorError."""
    vocabulary = start.library.vocabulary
    if name in vocabulary.acts:
        raise SimulatorError(
            f"There is an act '{name}' already, and nothing was written. Open the call with it (--concern {name}), or "
            "choose another name."
        )
    known = [*vocabulary.groups, *(act.id for act in vocabulary.acts.values() if act.by == "trainee")]
    for answer in answers:
        if answer not in known:
            raise NotFound("act of the agent's, or group of them,", answer, known)
    means = f"Calls about the {words(name)}."
    if _FILE not in start.files:
        head, indent = ("customer:", "  ") if group == CUSTOMER else (f"customer:\n  {group}:", "    ")
        entry = f"{{means: {quoted(means)}, answered_by: [{', '.join(answers)}]}}"
        return {_FILE: f"{head}\n{indent}{name}: {entry}\n"}
    way = ("customer", name) if group == CUSTOMER else ("customer", group, name)
    return {_FILE: edited(start.files[_FILE], [Put(way, {"means": means, "answered_by": list(answers)})])}
