"""Programmes: what a library takes of them, what it refuses, and that those who load one find it in order."""

import json
from dataclasses import replace

import pytest

from simulator.proof.certifying.certificate import Certificate, Reached
from simulator.proof.certifying.prover import content_hash
from simulator.services.authoring.check import check_folder
from simulator.services.authoring.kept_certificates import calls_of
from simulator.services.library.folder import open_library, reopen

FILE = "scenarios/programmes/two_days.yaml"
TEXT = """title: Two days
about: One call.
for: Somebody new.
newcomers: true
stages:
  watching:
    title: Watch one
    about: See how it goes.
    days: 1
    calls:
      - {scenario: second_bill, level: worked}
  taking:
    title: Take it
    about: Help is at hand.
    days: [2, 3]
    begins: {day: 2}
    drills: 1
    calls:
      - {scenario: [second_bill, quick_question], level: guided, passes: 2}
      - {level: practice}
"""


def found(check, old="", new=""):
    assert old in TEXT
    return [(item.code, str(item.location)) for item in check({FILE: TEXT.replace(old, new, 1)})]


def hopeless(root, scenario):
    """Certificates of all calls of a scenario in a folder, saying that none of them can be passed."""
    library, _ = open_library(root)
    nothing = Reached(frozenset(), frozenset(), frozenset(), frozenset())
    empty = Certificate("", "", "", "", 1, 0, 3, None, (), 0, 0, {}, None, (), nothing)
    return [
        replace(empty, scenario=key[0], persona=key[1], case=key[2], content=content_hash(library, *key)).as_json()
        for key in calls_of(library, scenario, None, None)
    ]


def test_a_sound_programme_is_taken_as_it_is_written(loaded):
    library = loaded({FILE: TEXT}).library
    assert library is not None
    programme = library.programmes["two_days"]
    assert (programme.length, programme.newcomers) == (3, True)
    assert list(programme.stages) == ["watching", "taking"]
    taking = programme.stages["taking"]
    assert [(call.scenario, call.taken_in, call.passes) for call in taking.calls] == [
        (("second_bill", "quick_question"), "prompted", 2),
        ((), "prompted", 1),
    ]


def test_a_library_without_programmes_has_none_and_an_old_one_is_opened_again(loaded, miniature):
    library, old = loaded({}).library, reopen(miniature)
    assert library is not None
    assert old is not None
    assert library.programmes == old.programmes == {}


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("days: 1", "days: 0", [("F205", f"{FILE}:9:11")]),
        ("days: 1", "days: [1, 2, 3]", [("F213", f"{FILE}:9:11")]),
        ("[2, 3]", "[3, 2]", [("F217", f"{FILE}:15:11")]),
        ("level: worked", "level: watched", [("F204", f"{FILE}:11:40")]),
        ("level: practice", "level: assessment, form: prompted", [("F218", f"{FILE}:20:9")]),
        ("drills: 1", "drills: many", [("F207", f"{FILE}:17:13")]),
        ("about: One call.", "about: '{companny}'", [("R314", f"{FILE}:2:8")]),
        ("quick_question]", "quick_questions]", [("R333", f"{FILE}:19:34")]),
        ("level: practice", "level: practice, form: open", [("R334", f"{FILE}:20:9")]),
        ("drills: 1", "drills: 3", [("R336", f"{FILE}:17:13")]),
        ("day: 2", "ready: true", [("R335", f"{FILE}:16:21")]),
        ("days: 1", "days: 4", [("R337", f"{FILE}:15:11")]),
        ("day: 2", "day: 4", [("R337", f"{FILE}:16:19")]),
    ],
)
def test_what_is_wrong_is_said_where_it_stands(old, new, expected, check):
    assert found(check, old, new) == expected


def test_a_stage_with_a_name_twice_is_the_readers_business(check):
    assert found(check, "  taking:", "  watching:")[0] == ("Y102", f"{FILE}:12:3")


def test_assessments_are_as_many_as_there_are_accounts(check, miniature):
    """Second bill has two customers and two cases. Its library has no moves, which is said as well."""
    wanted = "{scenario: second_bill, level: assessment, passes: %d}"
    assert ("R336", f"{FILE}:20:54") not in found(check, "{level: practice}", wanted % 4)
    assert ("R336", f"{FILE}:20:60") in found(check, "{level: practice}", wanted % 5)


def test_a_call_that_its_certificates_call_hopeless_is_found(check, tmp_path):
    assert check({FILE: TEXT}) == ()
    folder = tmp_path / "scenarios" / "certificates"
    folder.mkdir()
    certificates = hopeless(tmp_path, "second_bill")
    (folder / "second_bill.json").write_text(json.dumps({"certificates": certificates}), encoding="utf-8")
    (item,) = check_folder(tmp_path).diagnostics
    assert (item.code, str(item.location)) == ("R334", f"{FILE}:19:21")
    certificates.pop()
    (folder / "second_bill.json").write_text(json.dumps({"certificates": certificates}), encoding="utf-8")
    assert check_folder(tmp_path).diagnostics == ()
