"""Certificates: what they say was found, and what is believed of a file of them."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from random import Random
from shutil import copytree
from typing import Any

import pytest

from proof.made_up import KEY, made_up
from simulator.domain.library import Library
from simulator.engine.compile import compile_call
from simulator.engine.plan import Plan, Position
from simulator.engine.react import react
from simulator.proof.certifying.certificate import Certificate, from_json
from simulator.proof.certifying.prover import prove
from simulator.proof.exploring.move_table import longest_call, tabulated
from simulator.proof.exploring.moves import explore_moves
from simulator.services.authoring.certificate_views import proof_views
from simulator.services.authoring.kept_certificates import FOLDER, read_certificates
from simulator.services.authoring.prove import prove_folder, write_certificates
from simulator.services.library.folder import open_library

SMALL = Path(__file__).parents[1] / "library"
ODD: tuple[Any, ...] = (None, True, -1, 10**30, 0.5, "", "furious", [], ["x"], [["x"]], {}, {"x": []}, [None])


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A small library with its certificates beside it."""
    root = tmp_path / "library"
    copytree(SMALL, root, ignore=lambda _, names: [name for name in names if name.endswith(".plays.yaml")])
    write_certificates(root, prove_folder(root, workers=1).certificates)
    return root


def stored(root: Path) -> dict[str, Any]:
    """The file of one scenario."""
    data: dict[str, Any] = json.loads((root / FOLDER / "second_bill.json").read_text(encoding="utf-8"))
    return data


def store(root: Path, data: Any) -> None:
    (root / FOLDER / "second_bill.json").write_text(json.dumps(data), encoding="utf-8")


def places(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The way to everything in a document."""
    yield path
    for key, item in value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ():
        yield from places(item, (*path, key))


def changed(document: Any, path: tuple[Any, ...], value: Any) -> Any:
    """A document with another value in one place."""
    if not path:
        return value
    copy = document.copy()
    copy[path[0]] = changed(document[path[0]], path[1:], value)
    return copy


def test_a_certificate_is_read_as_it_was_written() -> None:
    for seed in range(20):
        certificate = replace(prove(made_up(Random(seed)), *KEY), unreachable_choices=("one", "other"))
        assert from_json(json.loads(json.dumps(certificate.as_json(), indent=1))) == certificate


@pytest.mark.slow
def test_a_certificate_that_was_changed_anywhere_is_none_and_the_others_of_the_file_stand(folder: Path) -> None:
    library, _ = open_library(folder)
    whole, chance = read_certificates(folder), Random(4711)
    original = stored(folder)
    ways = list(places(original))
    for _ in range(500):
        path, value = chance.choice(ways), chance.choice(ODD)
        broken = changed(original, path, value)
        if broken == original:
            continue
        store(folder, broken)
        found = read_certificates(folder)
        assert found.items() <= whole.items(), (path, value)
        if path[:1] == ("certificates",) and len(path) > 1:
            assert len(found) == len(whole) - 1, (path, value)
        assert not proof_views(library, folder)["second_bill"].proved


@pytest.mark.parametrize(
    "text", ["", "[]", "null", "3", '{"certificates": 3}', '{"certificates": [[3]]}', "[" * 100_000, "{" * 9, "\udcff"]
)
def test_a_strange_file_is_passed_over(folder: Path, text: str) -> None:
    (folder / FOLDER / "odd.json").write_text(text, encoding="utf-8", errors="surrogatepass")
    assert len(read_certificates(folder)) == len(prove_folder(folder, workers=1).certificates)


def test_findings_that_somebody_took_out_are_found_again(folder: Path) -> None:
    card = folder / "scorecards" / "bill_call.yaml"
    lenient = card.read_text(encoding="utf-8").replace("pass_mark: 80", "pass_mark: 1")
    assert lenient != card.read_text(encoding="utf-8")
    card.write_text(lenient, encoding="utf-8")
    first = prove_folder(folder, "second_bill", workers=1)
    assert not all(item.proved for item in first.certificates)
    write_certificates(folder, first.certificates)
    assert prove_folder(folder, "second_bill", workers=1).fresh == 0
    data = stored(folder)
    store(folder, {"certificates": [{**item, "findings": [], "proved": True} for item in data["certificates"]]})
    again = prove_folder(folder, "second_bill", workers=1)
    assert again.certificates == first.certificates


def test_a_certificate_from_before_there_were_checksums_is_none(folder: Path) -> None:
    data = stored(folder)
    for item in data["certificates"]:
        del item["checksum"]
    store(folder, data)
    assert not any(key[0] == "second_bill" for key in read_certificates(folder))


def test_the_longest_call_is_the_longest_that_the_engine_plays() -> None:
    """Against every place a customer can be after so many turns; here a call is over before its turn limit, or not."""
    limits = set()
    for seed in range(60):
        plan = compile_call(made_up(Random(seed)), *KEY)
        found = longest(plan)
        assert found == played_longest(plan), seed
        limits.add(found < plan.scenario.turn_limit)
    assert False in limits


def test_a_call_that_cannot_go_round_is_no_longer_than_its_way_to_the_end() -> None:
    plan = compile_call(straight_on(), *KEY)
    assert longest(plan) == played_longest(plan) == 2
    assert plan.scenario.turn_limit > 2


def longest(plan: Plan) -> int:
    return longest_call(tabulated(explore_moves(plan)), plan.scenario.turn_limit)


def played_longest(plan: Plan) -> int:
    here: set[Position] = {plan.start}
    for turns in range(plan.scenario.turn_limit + 1):
        here = {at for at in here if not plan.states[at.state].final}
        if not here:
            return turns
        last = turns + 1 == plan.scenario.turn_limit
        here = {
            react(plan, at, choice, plan.first_rule, last=last).position
            for at in here
            for choice in plan.offered(at.state)
        }
    raise AssertionError("a call goes on after its last turn")


def straight_on() -> Library:
    """A call in which whatever is done leads on: to a second state, and out of that to an ending."""

    def leads_on(files: dict[str, Any]) -> None:
        files["scenarios/made_up.yaml"]["actions"] = ["look_up"]
        states = files["personas/somebody.yaml"]["states"]
        acts = files["scorecards/acts.yaml"]["trainee"]
        every = [*acts["speaking"], *acts["rough"], *acts["looking"], "end_call"]
        for name, go in (("opening", "further"), ("further", "done"), ("raging", "done"), ("settled", "done")):
            states[name] |= {"aside": False, "on": {act: [{"go": go}] for act in every}}

    return made_up(Random(7), leads_on)


def test_an_answer_that_no_call_offers_is_named_in_the_certificates_of_its_scenario(folder: Path) -> None:
    assert unreachable(prove_folder(folder, workers=1).certificates) == {}
    pattern = folder / "personas" / "caller.yaml"
    never = pattern.read_text(encoding="utf-8").replace(
        "asking: telling", "asking: [{if: {heard: accepts_transfer}, go: telling}, {}]"
    )
    pattern.write_text(never, encoding="utf-8")
    told = ("on_the_first", "thank_you", "that_is_one")
    whole = prove_folder(folder, workers=1)
    assert unreachable(whole.certificates)["second_bill"] == told
    one = prove_folder(folder, "second_bill", "neighbour", "past_due", workers=1)
    assert unreachable(one.certificates) == {"second_bill": None}  # that takes all its calls to say
    (read,) = (item for item in read_back(whole.certificates) if item.key == one.certificates[0].key)
    assert read.unreachable_choices == told


def read_back(certificates: tuple[Certificate, ...]) -> list[Certificate]:
    return [from_json(json.loads(json.dumps(item.as_json()))) for item in certificates]


def unreachable(certificates: tuple[Certificate, ...]) -> dict[str, tuple[str, ...] | None]:
    return {item.scenario: item.unreachable_choices for item in certificates if item.unreachable_choices != ()}
