"""What the path of a click costs the database."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from sqlalchemy import Engine, event

from simulator.domain.people import LOCAL
from simulator.services import Services, compose
from simulator.services.calls.call_store import CallStore
from simulator.services.library.folder import open_library
from simulator.storage import Store, open_store, store
from simulator.storage.libraries import pack

LIBRARY, FILES = open_library(Path(__file__).parents[3])
CAST = "cancel_at_billing", "frustrated_canceller", "past_due"
COURSE = ("what_made_you", "verify_identity", "worth_a_thought", "end_call")


@pytest.fixture
def kept(place: Path) -> Iterator[Store]:
    with open_store(place) as opened:
        yield opened


@pytest.fixture
def service(kept: Store) -> Services:
    return compose(CallStore(LIBRARY, FILES, kept))


@pytest.fixture
def statements() -> Iterator[list[str]]:
    """Every statement that reaches a database, BEGIN among them."""
    seen: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        seen.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    yield seen
    event.remove(Engine, "before_cursor_execute", note)


@pytest.mark.parametrize("level", ["practice", "guided"])
@pytest.mark.parametrize("types_first", [False, True])
def test_a_choice_is_at_most_four_statements(
    service: Services, statements: list[str], level: str, types_first: bool
) -> None:
    call = service.taking.start(LOCAL, *CAST, 5, level=level, types_first=types_first)
    for version, choice in enumerate(COURSE):
        statements.clear()
        view = service.taking.choose(LOCAL, call, choice, version)
        assert len(statements) <= 4, statements
        assert view.version == version + 1
        assert view == service.taking.call(LOCAL, call), "what comes back is what is kept"
    assert view.ended
    assert view.ended_at is not None


def test_a_choice_of_an_assessment_is_at_most_four_statements(service: Services, statements: list[str]) -> None:
    call = service.taking.start(LOCAL, CAST[0], level="assessment")
    for version in range(2):
        view = service.taking.call(LOCAL, call)
        chosen = next(item.id for item in view.actions if item.ends is (version == 1))
        statements.clear()
        ended = service.taking.choose(LOCAL, call, chosen, version).ended
        assert ended is (version == 1)
        assert len(statements) <= 4, statements


def test_help_is_at_most_four_statements(service: Services, statements: list[str]) -> None:
    call = service.taking.start(LOCAL, *CAST, 5, types_first=True)
    for ask in (
        lambda: service.taking.say(LOCAL, call, 0, "what made you want to cancel?"),
        lambda: service.taking.more_help(LOCAL, call),
        lambda: service.taking.hint(LOCAL, call, 0),
        lambda: service.taking.hint(LOCAL, call, 0),
    ):
        statements.clear()
        view = ask()
        assert len(statements) <= 4, statements
        assert view == service.taking.call(LOCAL, call)


def test_a_page_of_a_call_is_one_statement(service: Services, statements: list[str]) -> None:
    call = service.taking.start(LOCAL, *CAST, 5)
    service.taking.choose(LOCAL, call, COURSE[0], 0)
    statements.clear()
    service.taking.call(LOCAL, call)
    assert len(statements) == 1, statements


def test_a_call_that_ended_and_was_not_closed_is_closed_when_it_is_looked_at(service: Services, kept: Store) -> None:
    """As a release before this one left it, when it was killed between the last choice and the end."""
    call = service.taking.start(LOCAL, *CAST, 5)
    assert kept.append(call, 0, "end_call", kept.call(call).started_at)
    assert kept.call(call).ended_at is None
    assert service.taking.call(LOCAL, call).ended_at == kept.call(call).ended_at is not None


def test_content_that_is_kept_already_is_not_packed_again(service: Services, monkeypatch: pytest.MonkeyPatch) -> None:
    packed: list[object] = []

    def counted(files: Mapping[str, str]) -> bytes:
        packed.append(files)
        return pack(files)

    monkeypatch.setattr(store, "pack", counted)
    for _ in range(3):
        service.taking.start(LOCAL, *CAST, 5)
    assert len(packed) == 1
