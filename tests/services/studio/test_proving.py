"""What a change does to the proof is said beside it, against what is published; an unchanged call is not proved again."""

import json
import time
from dataclasses import replace

import pytest

from simulator.domain.people import LOCAL
from simulator.proof.certifying.certificate import Finding
from simulator.proof.certifying.prover import prove
from simulator.services.authoring.prove import write_certificates
from simulator.services.library.folder import open_library
from simulator.services.library.worker import OneProcess
from simulator.services.studio.better_or_worse import outcome


def settled(studio, file):
    patience = time.monotonic() + 60
    while time.monotonic() < patience:
        view = studio.open(LOCAL, file)
        if view.proving.state not in ("checking", "proving"):
            return view
        time.sleep(0.02)
    raise AssertionError("the proof does not end")


@pytest.fixture
def place(place):
    place.proves = True
    return place


@pytest.fixture
def key(place):
    library, _ = open_library(place.root)
    scenario = library.scenarios["quick_question"]
    return scenario.id, scenario.personas[0], next(iter(scenario.cases))


@pytest.fixture
def proved(place):
    """Everything is proved and kept."""
    library, _ = open_library(place.root)
    keys = [(s.id, p, c) for s in library.scenarios.values() for p in s.personas for c in s.cases]
    write_certificates(place.root, [prove(library, *key) for key in keys])
    return keys


def test_only_what_a_file_touches_is_proved_again(place, studio, proved):
    assert settled(studio, None).proving.state == "none"
    file = f"personas/{proved[0][1]}.yaml"
    seen = studio.open(LOCAL, file).open
    studio.write(LOCAL, file, seen.text.replace("mood: {", "reacts: {acknowledge: 1}\nmood: {", 1), seen.stamp)
    view = settled(studio, file)
    assert view.proving.state == "done"
    assert {(item.scenario, item.persona, item.case) for item in view.proving.outcomes} == {
        key for key in proved if key[1] == proved[0][1]
    }
    assert "calls proved again" in view.proving.summary


def test_words_of_a_customer_prove_nothing_again(place, studio, proved):
    assert settled(studio, None).proving.state == "none"
    file = f"personas/{proved[0][1]}.yaml"
    seen = studio.open(LOCAL, file).open
    studio.write(LOCAL, file, seen.text.replace("title: ", "title: Oh ", 1), seen.stamp)
    assert settled(studio, file).proving.state == "none"


def test_what_is_published_has_its_certificates(place, studio, proved):
    file = f"personas/{proved[0][1]}.yaml"
    seen = studio.open(LOCAL, file).open
    studio.write(LOCAL, file, seen.text.replace("title: ", "title: Oh ", 1), seen.stamp)
    settled(studio, file)
    studio.publish(LOCAL)
    assert settled(place.studio(), None).proving.state == "none"


def test_what_is_broken_is_not_proved(studio):
    seen = studio.open(LOCAL, "personas/neighbour.yaml").open
    studio.write(LOCAL, seen.path, seen.text.replace("like: ", "like: nobody_", 1), seen.stamp)
    assert settled(studio, seen.path).proving.state == "broken"


def test_better_and_worse_are_said_in_words(place, key):
    was = replace(prove(open_library(place.root)[0], *key), findings=())
    assert outcome(was, was, "A call").standing == "same"
    flaw = Finding("Q801", "error", "scenario", key[0], (), "Some calls never end.", "End them.")
    broken = replace(was, findings=(*was.findings, flaw))
    worse = outcome(broken, was, "A call")
    assert (worse.standing, worse.says) == ("worse", ("No longer proved.", "New: Some calls never end. (Q801)"))
    better = outcome(was, broken, "A call")
    assert (better.standing, better.says[0]) == ("better", "Proved now; it was not before.")
    assert outcome(broken, None, "A call").standing == "new"


def test_the_process_beside_the_app_answers_and_begins_again_after_its_end():
    work = OneProcess()
    assert work(json.loads, "[1]") == [1]
    with pytest.raises(ValueError, match="Expecting value"):
        work(json.loads, "oh")
    assert work(json.dumps, 2) == "2"
    assert work._process is not None
    work._process.kill()
    work._process.wait()
    assert work(json.loads, "3") == 3
    work._process.kill()
    work._process.wait()
