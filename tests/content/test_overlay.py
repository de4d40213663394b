"""A library over another one: what is one's own, what is beneath, and what an update beneath comes upon."""

from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from simulator.content.loader import load
from simulator.diagnostics.diagnostic import Diagnostic
from simulator.domain.library import Library
from simulator.services.authoring.check import check_folder
from simulator.services.authoring.difference.files import compare_files
from simulator.services.authoring.kept_certificates import fitting_certificates
from simulator.services.authoring.prove import prove_folder, write_certificates
from simulator.services.authoring.replaced import note_replaced
from simulator.services.library.folder import layers, open_library, read_folder, reopen
from simulator.services.people.service import who_asks
from simulator.services.taking.service import rehearse

Lay = Callable[[dict[str, str]], Path]

OWL = """\
title: The owl
about: Calls at night.
like: caller
mood: {start: neutral}
comes_to:
  second_bill: {story: "Two came in one night."}
"""
SPIEL = """\
spiels:
  S1:
    statement: S1
    verbatim: false
    text: "On the second, {customer}."
    acts: [explain_bill]
"""


@pytest.fixture
def lay(tmp_path: Path, miniature: dict[str, str]) -> Lay:
    """Write files into a library that lies over the miniature, which is at `beneath_it`; returns its folder."""
    for name, text in miniature.items():
        _write(tmp_path / "beneath_it" / name, text)

    def run(files: dict[str, str]) -> Path:
        for name, text in {"library.yaml": "over: ../beneath_it\n", **files}.items():
            _write(tmp_path / "house" / name, text)
        return tmp_path / "house"

    return run


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _library(files: Mapping[str, str]) -> Library:
    library = load(files).library
    assert library is not None
    return library


def _said(found: tuple[Diagnostic, ...]) -> list[str]:
    return [f"{item.location} {item.code}" for item in found]


def test_an_empty_library_is_the_one_beneath(lay, miniature):
    root = lay({})
    assert check_folder(root).diagnostics == ()
    whole, beneath = open_library(root)[0], _library(miniature)
    assert whole.digests == beneath.digests
    assert whole.hash != beneath.hash


def test_a_persona_is_one_file_and_says_where_it_comes_to(lay):
    root = lay({"personas/owl.yaml": OWL})
    assert check_folder(root).diagnostics == ()
    scenario = open_library(root)[0].scenarios["second_bill"]
    assert scenario.personas == ("neighbour", "shouter", "owl")
    assert scenario.phrases_of("owl")["story"] == {"any": ("Two came in one night.",)}


def test_a_spiel_is_one_entry(lay):
    root = lay({"scorecards/spiels.yaml": SPIEL})
    note_replaced(root)
    assert check_folder(root).diagnostics == ()
    assert open_library(root)[0].vocabulary.spiels["S1"].text == "On the second, {customer}."


def test_entries_of_every_kind_lie_over_one_another(lay, miniature):
    acts = (
        "customer:\n  counts_stars: {means: Counts stars.}\nfacts:\n  line: {values: [customer], means: Always them.}\n"
    )
    desk = "lookups:\n  status:\n    title: Bills\n    rows:\n      - {label: Note, text: '{note}'}\n"
    company = "name: Owls\ndepartments: {roof: the Roof}\n"
    root = lay({"scorecards/acts.yaml": acts, "scorecards/desk.yaml": desk, "scorecards/company.yaml": company})
    vocabulary, before = load(read_folder(root)[0]).drafts.vocabulary, _library(miniature).vocabulary
    assert vocabulary is not None
    assert set(vocabulary.acts) - set(before.acts) == {"counts_stars"}
    assert vocabulary.facts["line"].values == ("customer",)
    assert vocabulary.facts["past_due"] == before.facts["past_due"]
    assert [len(item.lookups["status"].rows) for item in (vocabulary.desk, before.desk)] == [1, 2]
    assert vocabulary.company.departments == {**before.company.departments, "roof": "the Roof"}
    assert vocabulary.company.agent_names == before.company.agent_names


def test_a_finding_is_at_the_file_its_text_stands_in(lay, tmp_path):
    root = lay({"personas/owl.yaml": OWL.replace("second_bill", "quick_question").replace("story", "stry")})
    assert ("personas/owl.yaml:6:20 R332") in _said(check_folder(root).diagnostics)
    lay({"personas/owl.yaml": OWL, "scorecards/spiels.yaml": SPIEL.replace("explain_bill", "explain_bills")})
    found = check_folder(root).diagnostics[0]
    assert (str(found.location), found.excerpt) == ("scorecards/spiels.yaml:6:12", "    acts: [explain_bills]")
    lay({"scorecards/spiels.yaml": SPIEL, "scorecards/guide.yaml": "statements:\n  Z9: {kind: advice, says: Sleep.}\n"})
    card = tmp_path / "beneath_it" / "scorecards" / "question.yaml"
    card.write_text(card.read_text().replace("[S1]", "[S2]"))
    found = check_folder(root).diagnostics[0]
    assert (str(found.location), found.excerpt.strip()) == (
        "beneath/scorecards/question.yaml:9:18",
        "source: [S2]",
    )


def test_what_is_taken_away_is_gone_wherever_it_was_named(lay):
    root = lay({"library.yaml": "over: ../beneath_it\nwithout: [personas/shouter, scenarios/quick_question]\n"})
    library = _library(read_folder(root)[0])
    assert set(library.scenarios) == {"second_bill"}
    assert library.scenarios["second_bill"].personas == ("neighbour",)
    assert library.plays["second_bill"].plays == ()


def test_taking_away_what_is_not_there_is_told(lay):
    root = lay({"library.yaml": "over: ../beneath_it\nwithout: [personas/shuter]\n"})
    found = check_folder(root).diagnostics[0]
    assert (str(found.location), found.code) == ("library.yaml:2:11", "R346")
    assert "`personas/shouter`" in found.fix


def test_an_update_beneath_names_what_it_comes_upon(lay, tmp_path):
    root = lay({"scorecards/spiels.yaml": SPIEL, "personas/shouter.yaml": OWL.partition("comes_to")[0]})
    places = ["personas/shouter.yaml:1:1", "scorecards/spiels.yaml:2:3"]

    def told() -> list[str]:
        return [item for item in _said(check_folder(root).diagnostics) if item.endswith(("R347", "R348"))]

    assert told() == [f"{place} R347" for place in places]
    assert note_replaced(root) == 2
    assert told() == []
    spiels = tmp_path / "beneath_it" / "scorecards" / "spiels.yaml"
    spiels.write_text(spiels.read_text() + "# a comment changes nothing\n")
    assert told() == []
    spiels.write_text(spiels.read_text().replace("On the first", "On the third"))
    assert told() == [f"{places[1]} R348"]
    note_replaced(root)
    assert told() == []


@pytest.mark.parametrize("over", ["../nowhere", "../house"])
def test_a_library_over_nothing_or_itself_is_told_at_its_place(lay, over):
    root = lay({"library.yaml": f"over: {over}\n"})
    found = check_folder(root).diagnostics
    assert [item.code for item in found] == ["R349"]
    assert found[0].location.file.endswith("library.yaml")


def test_a_library_may_lie_over_one_that_lies_over_another(lay, tmp_path):
    lay({"personas/owl.yaml": OWL})
    top = tmp_path / "top"
    _write(top / "library.yaml", "over: ../house\nwithout: [personas/shouter]\n")
    assert len(layers(top)) == 3
    assert open_library(top)[0].scenarios["second_bill"].personas == ("neighbour", "owl")


def test_a_call_is_replayed_though_the_library_beneath_is_another_now(lay, tmp_path):
    root = lay({"personas/owl.yaml": OWL})
    library, files = open_library(root)
    for path in (tmp_path / "beneath_it").rglob("*.yaml"):
        path.write_text("changed: true\n")
    again = reopen(files)
    assert again is not None
    assert (again.hash, again.digests) == (library.hash, library.digests)


def test_the_difference_is_what_both_come_to(lay, miniature):
    files = read_folder(lay({"scorecards/spiels.yaml": SPIEL}))[0]
    changes = list(compare_files(miniature, files))
    assert [(item.file, item.kind) for item in changes] == [("scorecards/spiels.yaml", "changed")]
    assert [edit.where[0] for edit in changes[0].edits if edit.kind == "reworded"] == ["approved words S1"]


def test_another_persona_or_case_leaves_certificates_as_they_are(lay, tmp_path):
    beneath = tmp_path / "beneath_it"
    root = lay({})
    write_certificates(beneath, prove_folder(beneath, "quick_question", workers=1).certificates)
    lay({"personas/owl.yaml": OWL.replace("second_bill: {story:", "quick_question: {story:")})
    assert set(fitting_certificates(open_library(root)[0], root)) == {("quick_question", "neighbour", "any_day")}


def test_the_library_one_is_in_is_the_one_in_use(lay, monkeypatch):
    root = lay({"personas/owl.yaml": OWL})
    monkeypatch.delenv("SIMULATOR_LIBRARY", raising=False)
    monkeypatch.chdir(root / "personas")
    document = rehearse(who_asks(), "second_bill", "owl", "past_due", 1, ("what_happened",))
    assert document["trace"][-1]["text"] == "Two came in one night."
