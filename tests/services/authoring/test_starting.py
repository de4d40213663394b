"""`simulator new`: what it writes can be played at once, and what cannot be written leaves nothing behind."""

from pathlib import Path

import pytest

from simulator.domain.errors import NotFound, SimulatorError
from simulator.services.authoring.check import check_folder
from simulator.services.authoring.prove import prove_folder
from simulator.services.authoring.starting.library import new_library
from simulator.services.authoring.starting.persona import new_persona
from simulator.services.authoring.starting.scenario import new_scenario
from simulator.services.authoring.writing import AlreadyThere, write_new
from simulator.services.library.folder import open_library

MINIATURE = Path(__file__).parents[2] / "library"


@pytest.fixture
def company(tmp_path: Path) -> Path:
    new_library(tmp_path / "company", None)
    return tmp_path / "company"


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A library over the miniature, which has no open calls."""
    new_library(tmp_path / "house", str(MINIATURE))
    return tmp_path / "house"


def _all(root: Path) -> dict[str, str]:
    return {path.relative_to(root).as_posix(): path.read_text() for path in root.rglob("*") if path.is_file()}


def _codes(root: Path) -> set[str]:
    return {item.code for item in check_folder(root).diagnostics}


def test_a_company_checks_proves_and_plays_and_lists_what_is_to_be_written(company):
    assert _codes(company) == {"W920"}
    assert prove_folder(company, workers=1).proved


def test_a_persona_comes_to_what_fits_and_is_proved(company):
    started = new_persona(company, "quiet_one")
    assert [path.name for path in started.written] == ["quiet_one.yaml"]
    assert _codes(company) == {"W920"}
    assert open_library(company)[0].scenarios["missing_box"].personas == ("caller", "quiet_one")
    assert prove_folder(company, "missing_box", "quiet_one", "not_delivered", workers=1).proved


def test_a_persona_says_why_a_scenario_does_not_fit(house):
    said = new_persona(house, "stranger", like="caller", line="customer").said
    assert any("second_bill" in line and line.startswith("Comes to") for line in said)
    third = "title: Third\nabout: Somebody else.\nlike: caller\nline: third_party\nmood: {start: calm}\n"
    (house / "personas" / "third.yaml").write_text(third)
    with pytest.raises(SimulatorError, match="does not fit 'second_bill'"):
        new_persona(house, "nobody", like="third", scenarios=["second_bill"])
    assert not (house / "personas" / "nobody.yaml").exists()


def test_a_scenario_on_a_new_topic_is_proved_in_own_words(company):
    new_scenario(company, "wrong_box", cases=["there", "gone"])
    assert "wrong_box" in (company / "scorecards" / "acts.yaml").read_text()
    assert _codes(company) == {"W920"}
    library = open_library(company)[0]
    assert library.vocabulary.acts["wrong_box"].group == "concerns"
    assert list(library.scenarios["wrong_box"].cases) == ["there", "gone"]
    assert library.scenarios["wrong_box"].forms == ("open",)


def test_a_copy_of_a_scenario_has_its_answers_and_plays(house):
    new_scenario(house, "third_bill", like="second_bill")
    library = open_library(house)[0]
    assert library.scenarios["third_bill"].responses == library.scenarios["second_bill"].responses
    assert library.plays["third_bill"].plays == library.plays["second_bill"].plays


@pytest.mark.parametrize(
    ("begin", "error"),
    [
        (lambda root: new_persona(root, "caller"), AlreadyThere),
        (lambda root: new_persona(root, "Night Owl"), SimulatorError),
        (lambda root: new_persona(root, "owl", like="calller"), NotFound),
        (lambda root: new_persona(root, "owl", scenarios=["missing_bx"]), NotFound),
        (lambda root: new_scenario(root, "missing_box"), AlreadyThere),
        (lambda root: new_scenario(root, "agrees"), SimulatorError),
        (lambda root: new_scenario(root, "wrong_box", concern="misses_bx"), NotFound),
        (lambda root: new_scenario(root, "wrong_box", personas=["calller"]), NotFound),
        (lambda root: new_library(root, None), AlreadyThere),
        (lambda root: new_library(root / "house", "nowhere"), NotFound),
    ],
)
def test_what_cannot_be_begun_leaves_nothing_behind(company, begin, error):
    before = _all(company)
    with pytest.raises(error):
        begin(company)
    assert _all(company) == before


def test_a_disk_that_refuses_takes_back_what_was_written(tmp_path, monkeypatch):
    (tmp_path / "old.yaml").write_text("old")
    replace = Path.replace

    def full(self, target):
        if target.name == "second.yaml":
            raise OSError(28, "No space left on device")
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(SimulatorError, match="No space left"):
        write_new(tmp_path, {"new/first.yaml": "1", "new/second.yaml": "2"}, {"old.yaml": "new"})
    assert _all(tmp_path) == {"old.yaml": "old"}
    assert not (tmp_path / "new").exists()


def test_nothing_is_written_over(tmp_path):
    (tmp_path / "there.yaml").write_text("mine")
    with pytest.raises(AlreadyThere):
        write_new(tmp_path, {"new.yaml": "1", "there.yaml": "2"})
    assert _all(tmp_path) == {"there.yaml": "mine"}
