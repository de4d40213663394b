"""From files to a library: what is taken over is taken over once, and a file that cannot be read stops nothing else."""

import pickle
from collections import Counter

import pytest

from simulator.content import loader
from simulator.content.assembly import resolve
from simulator.content.reading import reader
from simulator.domain.errors import BrokenLibrary
from simulator.proof.certifying.prover import prove
from simulator.services.authoring.check import check_folder
from simulator.services.authoring.diagram.states import graph_of
from simulator.services.authoring.kept_certificates import calls_of
from simulator.services.authoring.prove import prove_folder

UNREADABLE = "title: Señora\n".encode("latin-1")


def test_each_persona_and_scenario_is_resolved_once(miniature, monkeypatch):
    resolved: Counter[tuple[str, str]] = Counter()

    def counting(name, by_id):
        plain = getattr(resolve, name)

        def wrapped(*given):
            found = plain(*given)
            resolved[by_id, found.id] += 1
            return found

        monkeypatch.setattr(resolve, name, wrapped)

    counting("_persona", "persona")
    counting("_scenario", "scenario")
    loaded = loader.load(miniature)
    assert set(resolved.values()) == {1}
    assert len(resolved) == len(loaded.drafts.personas) + len(loaded.drafts.scenarios)
    assert loaded.library is not None
    assert loaded.library.personas == loaded.drafts.resolved_personas
    assert loaded.library.scenarios == loaded.drafts.resolved_scenarios


def test_a_file_is_split_into_lines_as_often_however_much_is_wrong_in_it(monkeypatch):
    splits: Counter[str] = Counter()

    def counted(text):
        splits[text] += 1
        return text.split("\n")

    monkeypatch.setattr(reader, "lines_of", counted)

    def often(form):
        text = "".join(form.format(number) for number in range(400))
        assert len(loader.load({"personas/much.yaml": text}).diagnostics) > 20  # the rest is counted
        return splits[text]

    unknown, double, unfilled = (often(form) for form in ("unknown_{0}: x\n", "title: x\n", "a{0}: {{{{b}}}}\n"))
    assert max(unknown, double, unfilled) <= 3


@pytest.mark.parametrize(
    "file",
    [
        "personas/caller.yaml",
        "scorecards/question.yaml",
        "scenarios/shared/standing.yaml",
        "scenarios/second_bill.yaml",
    ],
)
def test_a_file_in_another_encoding_is_one_finding_wherever_it_is_used(file, check, tmp_path):
    check({})
    (tmp_path / file).write_bytes(UNREADABLE)
    found = check_folder(tmp_path).diagnostics
    assert [(item.code, item.location.file) for item in found] == [("Y106", file)]


@pytest.mark.parametrize("asked", [None, "second_bill", "quick_question"])
def test_a_library_with_a_file_in_another_encoding_is_not_proved(asked, check, tmp_path):
    check({})
    (tmp_path / "scenarios" / "quick_question.yaml").write_bytes(UNREADABLE)
    with pytest.raises(BrokenLibrary, match=r"quick_question\.yaml:1:10: This file is not UTF-8"):
        prove_folder(tmp_path, asked)


def test_a_persona_is_drawn_though_another_cannot_be_read(check, tmp_path):
    check({})
    (tmp_path / "personas" / "neighbour.yaml").write_bytes(UNREADABLE)
    assert graph_of(tmp_path, "caller").nodes


def test_a_library_handed_to_another_process_proves_the_same(loaded):
    library = loaded({}).library
    other = pickle.loads(pickle.dumps(library))
    assert other == library
    key = calls_of(library, None, None, None)[0]
    assert prove(other, *key) == prove(library, *key)


def test_proving_with_two_workers_finds_what_one_finds(check, tmp_path, monkeypatch):
    check({})
    monkeypatch.setattr("simulator.services.authoring.prove._WORTH_A_POOL", 0)
    assert prove_folder(tmp_path, workers=2).certificates == prove_folder(tmp_path, workers=1).certificates
