"""Several people on one machine: each has their own calls, and nobody else's."""

import json
import random
from pathlib import Path

import pytest

from simulator.domain.errors import NotFound, SimulatorError
from simulator.domain.people import LOCAL, BadName, NameTaken, NotTheirs, Person, PersonGone
from simulator.services import Services, compose
from simulator.services.calls.call_store import CallStore
from simulator.services.library.folder import load_files, open_library, read_folder
from simulator.storage import Store

FILES, _ = read_folder(Path(__file__).parents[2] / "library")
LIBRARY = load_files(FILES).library
CALL = "second_bill"


@pytest.fixture
def service(store: Store) -> Services:
    assert LIBRARY is not None
    return compose(CallStore(LIBRARY, FILES, store, chance=random.Random(7)))


@pytest.fixture
def dana(service: Services) -> Person:
    return service.people.add(LOCAL, "Dana")


def test_calls_are_their_own(service: Services, dana: Person) -> None:
    call = service.taking.start(dana, CALL)
    other = service.taking.start(LOCAL, CALL)
    assert [row.id for row in service.calls.history(dana)] == [call]
    assert [row.id for row in service.calls.history(LOCAL)] == [other]
    on_hold = service.calls.on_hold(dana)
    assert on_hold is not None
    assert on_hold.id == call


def test_nobody_opens_or_goes_on_with_the_call_of_another(service: Services, dana: Person) -> None:
    call = service.taking.start(dana, CALL)
    version = service.taking.call(dana, call).version
    with pytest.raises(NotTheirs, match="belongs to Dana"):
        service.taking.call(LOCAL, call)
    with pytest.raises(NotTheirs):
        service.taking.choose(LOCAL, call, "end_call", version)
    with pytest.raises(NotTheirs):
        service.debrief.look_back(LOCAL, call)
    assert service.taking.call(dana, call).version == version


def test_an_assessment_on_hold_is_gone_on_with_by_whoever_began_it(store: Store) -> None:
    library, files = open_library(Path(__file__).parents[3])
    service = compose(CallStore(library, files, store, chance=random.Random(7)))
    dana = service.people.add(LOCAL, "Dana")
    call = service.taking.start(dana, "cancel_at_billing", level="assessment")
    assert service.taking.start(dana, "cancel_at_billing", level="assessment") == call
    assert service.taking.start(LOCAL, "cancel_at_billing", level="assessment") != call


def test_the_record_carries_the_name_under_its_link_for_everybody(service: Services, dana: Person) -> None:
    call = service.taking.start(dana, CALL)
    service.taking.choose(dana, call, "end_call", service.taking.call(dana, call).version)
    token = service.debrief.share(dana, call)
    assert service.debrief.look_back(dana, call).trainee == "Dana"
    assert "<dt>Trainee</dt><dd>Dana</dd>" in service.records.page(LOCAL, token)
    service.people.rename(dana, dana.id, "<b>Dana & Co</b>")
    assert "<dd>&lt;b&gt;Dana &amp; Co&lt;/b&gt;</dd>" in service.records.page(LOCAL, token)
    assert service.records.pdf(LOCAL, token).content.startswith(b"%PDF")


def test_deleting_somebody_takes_their_calls_and_links_and_nobody_elses(service: Services, dana: Person) -> None:
    call = service.taking.start(dana, CALL)
    service.taking.choose(dana, call, "end_call", service.taking.call(dana, call).version)
    token = service.debrief.share(dana, call)
    service.debrief.branch(dana, call, 2)
    other = service.taking.start(LOCAL, CALL)
    assert service.people.delete(LOCAL, dana.id) == 2
    with pytest.raises(NotFound):
        service.debrief.shared(LOCAL, token)
    assert [row.id for row in service.calls.history(LOCAL)] == [other]
    assert [row.id for row in service.people.all(LOCAL)] == ["local"]


def test_somebody_deleted_in_the_middle_of_a_call_is_told_in_a_sentence(service: Services, dana: Person) -> None:
    call = service.taking.start(dana, CALL)
    version = service.taking.call(dana, call).version
    service.people.delete(LOCAL, dana.id)
    for act in (
        lambda: service.people.known(dana.id),
        lambda: service.taking.choose(dana, call, "end_call", version),
        lambda: service.taking.start(dana, CALL),
        lambda: service.people.rename(dana, dana.id, "Dana"),
        lambda: service.people.delete(dana, dana.id),
        lambda: service.people.export(dana, dana.id),
    ):
        with pytest.raises(SimulatorError) as found:
            act()
        assert str(found.value).endswith((".", "?"))
    assert service.calls.history(dana) == ()


def test_the_first_person_is_never_gone_and_can_begin_afresh(service: Services) -> None:
    service.people.rename(LOCAL, LOCAL.id, "Ana")
    service.taking.start(LOCAL, CALL)
    assert service.people.delete(LOCAL, LOCAL.id) == 1
    assert service.people.known(LOCAL.id).name == ""
    assert service.taking.start(LOCAL, CALL)


def test_an_export_holds_all_that_is_kept_and_is_json(service: Services, dana: Person) -> None:
    call = service.taking.start(dana, CALL)
    service.taking.choose(dana, call, "end_call", service.taking.call(dana, call).version)
    service.taking.start(LOCAL, CALL)
    kept = json.loads(json.dumps(service.people.export(dana, dana.id)))
    assert kept["person"]["name"] == "Dana"
    (exported,) = kept["calls"]
    assert (exported["id"], exported["scenario"]) == (call, CALL)
    assert [made["choice"] for made in exported["choices"]] == ["end_call"]
    assert exported["end"][0]["evaluation"]["result"]
    assert exported["how"][0]["level"] == "practice"


@pytest.mark.parametrize("name", ["", " \t ", "…—!", "x" * 61, "Da\u200bna", "Da\x07na", "\u202eanaD"])
def test_a_name_that_cannot_be_read_is_refused_in_a_sentence(service: Services, name: str) -> None:
    with pytest.raises(BadName) as found:
        service.people.add(LOCAL, name)
    assert str(found.value).endswith(".")
    assert len(service.people.all(LOCAL)) == 1


@pytest.mark.parametrize("name", ["dana", " DANA ", "Ｄａｎａ"])
def test_a_name_that_somebody_has_is_refused(service: Services, dana: Person, name: str) -> None:
    with pytest.raises(NameTaken):
        service.people.add(LOCAL, name)
    with pytest.raises(NameTaken):
        service.people.rename(LOCAL, LOCAL.id, name)
    assert service.people.rename(dana, dana.id, name.strip()).id == dana.id


@pytest.mark.parametrize(
    "name", ["<img src=x onerror=alert(1)>", "Zoë {customer} [red]", "李小龙", "O'Neil; DROP TABLE people"]
)
def test_an_unusual_name_is_a_name(service: Services, name: str) -> None:
    person = service.people.add(LOCAL, name)
    assert service.people.known(person.id).name == name
    assert service.people.find(LOCAL, name.upper()).id == person.id


def test_whoever_is_gone_is_gone(service: Services) -> None:
    with pytest.raises(PersonGone):
        service.people.known("nobody")
