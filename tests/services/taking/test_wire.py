"""What an assessment sends to the browser helps nobody: every field of its screen is looked at."""

import random
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from services.taking.on_the_screen import do

from simulator.domain.base import Mood
from simulator.domain.errors import CallMovedOn, ChoiceNotOffered, NotFound
from simulator.domain.heard import Heard
from simulator.domain.moves import NO_MOVES
from simulator.domain.people import LOCAL
from simulator.engine.compile import compile_call
from simulator.engine.plan import Plan
from simulator.services import Services, compose
from simulator.services.calls.call_store import CallStore
from simulator.services.library.folder import open_library
from simulator.services.taking import service as taking
from simulator.services.taking.views import CallView
from simulator.storage import Store
from simulator.ui.pages.mount import plain

LIBRARY, FILES = open_library(Path(__file__).parents[3])
SCENARIOS = ("cancel_at_billing", "someone_else_answers", "too_many_calls")
FORMS = {"open": LIBRARY, "prompted": replace(LIBRARY, moves=NO_MOVES)}
"""A library without moves has assessments with answers to choose from."""


PLACES = {("role", role) for role in ("lookup", "identity", "transfer", "hangs_up", "payment", "message")}
"""Where something stands on the desk, which everybody sees."""


class Ear:
    """Hears one move in whatever is said: what really hears takes seconds to learn it."""

    def hear(self, text: str) -> list[Heard]:
        return [Heard("apologise", 0.9, sure=True, at=0)]


@pytest.fixture(autouse=True)
def ear(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(taking, "tagger_of", lambda _: Ear())


def opened(store: Store, form: str) -> Services:
    return compose(CallStore(FORMS[form], FILES, store, chance=random.Random(3)))


def leaves(value: Any, field: str = "") -> Iterator[tuple[str, str]]:
    """Every text in a value as JSON has it, with the name of its field."""
    if isinstance(value, dict):
        for name, part in value.items():
            yield from leaves(part, name)
    elif isinstance(value, list):
        for part in value:
            yield from leaves(part, field)
    elif isinstance(value, str):
        yield field, value


def telling(scenario: str) -> set[str]:
    """Names that would tell something: of answers, acts, words, customers, cases, criteria, roles and moods."""
    written, vocabulary = LIBRARY.scenarios[scenario], LIBRARY.vocabulary
    answers = {name for state in _plan(scenario).answers.values() for name in (choice.id for choice in state)}
    criteria = {line.id for card in LIBRARY.scorecards.values() for line in card.criteria}
    titles = {LIBRARY.personas[name].title for name in written.personas}
    known = {*vocabulary.acts, *vocabulary.spiels, *LIBRARY.moves.moves, *written.personas, *written.cases}
    return known | answers | criteria | titles | {mood.label for mood in Mood} | {"breach", "contempt", "courtesy"}


def _plan(scenario: str) -> Plan:
    written = LIBRARY.scenarios[scenario]
    return compile_call(LIBRARY, scenario, written.personas[0], next(iter(written.cases)))


def told(view: CallView, names: set[str]) -> list[tuple[str, str]]:
    """The fields in which one of these names, or a statement, stands. What a move may be found by are plain words."""
    long = {name for name in names if "_" in name}
    return [
        (field, text)
        for field, text in leaves(plain(view))
        if field != "find"
        and (field, text) not in PLACES
        and (text in names or any(name in text for name in long) or re.search(r"\b[A-Z]\d{1,2}\b", text))
    ]


def screens(service: Services, call: str) -> Iterator[CallView]:
    """The screens of an assessment in which this and that is said, and something looked up."""
    view = service.taking.call(LOCAL, call)
    yield view
    yield do(service, call, "verify_identity")
    for number in range(3):
        view = service.taking.call(LOCAL, call)
        if view.ended:
            return
        if view.form == "open":
            said = [view.moves[number].id]
            yield service.taking.say_moves(LOCAL, call, view.version, "", said)
            view = service.taking.say_moves(LOCAL, call, view.version, "", said, "")
            yield service.taking.hear(LOCAL, call, view.version, "I am sorry, what happened?")
        else:
            yield service.taking.choose(LOCAL, call, view.responses[0].id, view.version)


@pytest.mark.parametrize("scenario", SCENARIOS)
@pytest.mark.parametrize("form", FORMS)
def test_nothing_on_the_wire_of_an_assessment_helps(store: Store, scenario: str, form: str) -> None:
    service, names = opened(store, form), telling(scenario)
    call = service.taking.start(LOCAL, scenario, level="assessment")
    for view in screens(service, call):
        assert view.form == form
        assert told(view, names) == []
    practice = service.taking.start(LOCAL, scenario, form=form)
    assert told(service.taking.call(LOCAL, practice), names), "the names are there to be found"


def test_authors_names_are_not_understood_in_an_assessment(store: Store) -> None:
    service = opened(store, "prompted")
    call = service.taking.start(LOCAL, SCENARIOS[0], level="assessment")
    with pytest.raises(ChoiceNotOffered, match="Choose from: r1, r2"):
        service.taking.choose(LOCAL, call, "verify_identity", 0)
    service = opened(store, "open")
    call = service.taking.start(LOCAL, SCENARIOS[1], level="assessment")
    for words in ((["greet"], ""), (["m1"], "greet.1")):
        with pytest.raises(NotFound):
            service.taking.say_moves(LOCAL, call, 0, "", *words)
    assert service.taking.call(LOCAL, call).version == 0


def test_what_stands_on_an_older_screen_is_what_was_chosen_there(store: Store) -> None:
    """The same number means another answer in another turn: sent again, it is no answer to the turn that came since."""
    service = opened(store, "prompted")
    call = service.taking.start(LOCAL, SCENARIOS[0], level="assessment")
    first = service.taking.choose(LOCAL, call, "r1", 0)
    assert service.taking.choose(LOCAL, call, "r1", 0) == first
    with pytest.raises(CallMovedOn):
        service.taking.choose(LOCAL, call, "r2", 0)
    assert store.call(call).choices[1:] == ()
    assert store.call(call).choices[0] in telling(SCENARIOS[0])
