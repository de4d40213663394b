"""What could not be established is said to be so: a bound that is hit never reads as passed."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from simulator.domain.library import CallKey, Library
from simulator.proof.certifying.certificate import Certificate, from_json
from simulator.proof.certifying.prover import prove
from simulator.proof.exploring import graph
from simulator.proof.exploring.ledger import Grades, Ledger
from simulator.services.authoring.certificate_views import proof_views
from simulator.services.authoring.prove import prove_folder, write_certificates
from simulator.services.library.folder import open_library

MINIATURE = Path(__file__).parents[1] / "library"
KEY: CallKey = ("second_bill", "shouter", "past_due")


@pytest.fixture(scope="module")
def library() -> Library:
    return open_library(MINIATURE)[0]


@pytest.fixture
def too_large(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every call has more configurations than are explored."""
    monkeypatch.setattr(graph, "MOST_CONFIGURATIONS", 3)


@pytest.fixture
def careless_scorer(monkeypatch: pytest.MonkeyPatch) -> None:
    """A scorer that lets every call pass, critical errors or not."""
    grades: Callable[..., Grades] = Ledger.grades
    every = lambda *given: grades(*given)._replace(passed=np.ones(len(grades(*given).passed), dtype=bool))  # noqa: E731
    monkeypatch.setattr(Ledger, "grades", every)


@pytest.mark.usefixtures("too_large")
def test_a_call_too_large_to_explore_is_not_proved_and_nothing_is_claimed_of_it(library: Library) -> None:
    found = prove(library, *KEY)
    assert not found.proved
    assert [(item.code, item.severity, item.path) for item in found.findings] == [
        ("Q801", "error", ("cases", "past_due"))
    ]
    assert (found.best_score, found.perfect_call, found.criteria, found.chances) == (None, (), {}, None)
    assert found == from_json(json.loads(json.dumps(found.as_json())))


@pytest.mark.usefixtures("too_large")
def test_one_call_too_large_makes_the_whole_folder_not_proved() -> None:
    proved = prove_folder(MINIATURE, afresh=True, workers=1)
    assert not proved.proved
    assert {item.code for item in proved.diagnostics()} >= {"Q801"}
    assert {item.location.file for item in proved.diagnostics() if item.code == "Q801"} == {
        "scenarios/second_bill.yaml",
        "scenarios/quick_question.yaml",
    }


def test_a_call_that_passes_with_a_critical_error_is_a_finding_with_that_call(
    library: Library, careless_scorer: None
) -> None:
    found = prove(library, *KEY)
    (lapse,) = (item for item in found.findings if item.code == "Q811")
    assert not found.proved
    assert found.passes_with_critical_error > 0
    assert lapse.severity == "error"
    assert lapse.witness


def test_the_same_calls_are_sound_otherwise(library: Library) -> None:
    """What the tests above break is whole without them."""
    found = prove(library, *KEY)
    assert {item.code for item in found.findings}.isdisjoint({"Q801", "Q811"})
    assert found.passes_with_critical_error == 0


# On the pages


def kept(library: Library, folder: Path, changed: Callable[[Certificate], Any] = lambda item: item) -> Path:
    """A folder with the certificates of the second bill in it, each as `changed` has it; None leaves one out."""
    keys = [
        ("second_bill", persona, case) for persona in ("neighbour", "shouter") for case in ("nothing_due", "past_due")
    ]
    made = [changed(prove(library, *key)) for key in keys]
    write_certificates(folder, [item for item in made if item is not None])
    return folder


def test_a_scenario_with_a_certificate_for_every_call_says_over_how_many_configurations(library, tmp_path) -> None:
    sound = lambda item: _with(item, findings=())  # noqa: E731 - the miniature library is too small to be proved
    view = proof_views(library, kept(library, tmp_path, sound))["second_bill"]
    assert (view.holds, view.calls, view.proved) == (True, 4, 4)
    assert view.line == f"Proved over {view.configurations:,} configurations, with ready answers"
    assert view.configurations == sum(item.configurations for item in view.details) > 0
    assert {item.state for item in view.details} == {"proved"}


def test_a_scenario_without_certificates_is_not_proved(library, tmp_path) -> None:
    view = proof_views(library, tmp_path)["second_bill"]
    assert (view.holds, view.proved, view.configurations, view.luck) == (False, 0, 0, 0.0)
    assert view.line == "Not proved: 4 of 4 calls"


def test_one_missing_certificate_is_one_call_not_proved(library, tmp_path) -> None:
    some = lambda item: None if item.key == KEY else _with(item, findings=())  # noqa: E731
    view = proof_views(library, kept(library, tmp_path, some))["second_bill"]
    assert (view.holds, view.proved, view.line) == (False, 3, "Not proved: 1 of 4 calls")


def test_a_certificate_of_other_content_is_stale_and_counts_for_nothing(library, tmp_path) -> None:
    old = lambda item: _with(item, findings=(), content="0" * 64 if item.key == KEY else item.content)  # noqa: E731
    view = proof_views(library, kept(library, tmp_path, old))["second_bill"]
    assert (view.holds, view.proved, view.line) == (False, 3, "Changed since it was proved")
    (stale,) = (item for item in view.details if item.state == "stale")
    assert (stale.configurations, stale.perfect_turns, stale.luck) == (0, 0, 0.0)


@pytest.mark.usefixtures("too_large")
def test_a_certificate_that_a_bound_was_hit_reads_as_not_proved(library, tmp_path) -> None:
    view = proof_views(library, kept(library, tmp_path))["second_bill"]
    assert (view.holds, view.proved, view.line) == (False, 0, "Not proved: 4 of 4 calls")


@pytest.mark.parametrize("text", ["", "{}", "[]", '{"certificates": [{}]}', '{"certificates": [{"reached": 1}]}'])
def test_a_file_that_is_no_certificate_proves_nothing(library, tmp_path, text: str) -> None:
    folder = kept(library, tmp_path)
    (folder / "scenarios" / "certificates" / "second_bill.json").write_text(text, encoding="utf-8")
    assert proof_views(library, folder)["second_bill"].line == "Not proved: 4 of 4 calls"


def _with(certificate: Certificate, **values: Any) -> Certificate:
    return replace(certificate, **values)
