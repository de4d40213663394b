"""`simulator new`: what it writes can be played at once, and what cannot be written leaves nothing behind."""

from pathlib import Path

import pytest

from simulator.domain.errors import NotFound, SimulatorError
from simulator.services.authoring.check import check_folder
from simulator.services.authoring.prove import prove_folder
from simulator.services.authoring.starting.answers import questions, write_answers
from simulator.services.authoring.starting.library import Names, new_library
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


def test_a_company_as_it_stands_is_clean_and_proved(company):
    assert _codes(company) == set()
    assert prove_folder(company, workers=1).proved


def test_a_company_of_other_names_lists_what_is_to_be_written_and_is_proved_before_that(tmp_path):
    names = Names("quits", "membership", "term_running", "front_desk", ("visits",))
    started = new_library(tmp_path / "gym", None, names)
    assert _codes(tmp_path / "gym") == {"W920"}
    assert len(questions(started.written)) == 26
    assert not any(mark in text for mark in ("@", "<<", "missing_box") for text in _all(tmp_path / "gym").values())
    assert prove_folder(tmp_path / "gym", workers=1).proved


def test_answers_stand_where_they_were_asked_for_and_what_is_left_open_stays(tmp_path):
    file = tmp_path / "new.yaml"
    file.write_text('a: {b: "TODO: what? Others say: x", c: ["TODO: who?"]}\n# d: ["TODO: no"]\ne: "TODO: where?"\n')
    asked = questions([file])
    assert [(item.place, item.text, item.example, item.several) for item in asked] == [
        ("b", "what?", "x", False),
        ("c", "who?", "", True),
        ("e", "where?", "", False),
    ]
    write_answers(asked, {0: 'so "it" is', 1: "you | me"})
    assert file.read_text() == 'a: {b: "so \\"it\\" is", c: ["you", "me"]}\n# d: ["TODO: no"]\ne: "TODO: where?"\n'


def test_a_story_of_ones_own_is_asked_for_where_no_other_would_be_true(house):
    new_persona(house, "stranger", scenarios=["second_bill"])
    asked = questions([house / "personas" / "stranger.yaml"])
    assert [item.place for item in asked] == [
        "about",
        *(f"second_bill, {name}" for name in ("concern", "story", "pushback", "issue")),
    ]


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
    new_scenario(company, "wrong_box", cases=["there:delivered", "gone"])
    assert "wrong_box" in (company / "scorecards" / "acts.yaml").read_text()
    assert _codes(company) == {"W920"}
    library = open_library(company)[0]
    act = library.vocabulary.acts["wrong_box"]
    # What answers the missing box is likely to answer it.
    assert (act.group, {"tell_delivered", "tell_not_delivered"} <= {*act.answered_by}) == ("concerns", True)
    assert [case.facts["delivered"] for case in library.scenarios["wrong_box"].cases.values()] == [True, False]
    assert (
        "delivered: true or =false. It is so: delivered. Seen under Open the delivery."
        in (company / "scenarios" / "wrong_box.yaml").read_text()
    )
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
        (lambda root: new_scenario(root, "wrong_box", answers=["tell_delivred"]), NotFound),
        (lambda root: new_scenario(root, "wrong_box", cases=["there:delivred"]), NotFound),
        (lambda root: new_scenario(root, "wrong_box", cases=["there:delivered=yes"]), NotFound),
        (lambda root: new_library(root / "gym", None, Names(fact="Term over")), SimulatorError),
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
