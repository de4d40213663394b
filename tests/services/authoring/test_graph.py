"""Graphs: what trainers wrote, one arrow for each way, what is wrong drawn where it is, and nothing a name can break."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from simulator.cli.commands.graph import run
from simulator.diagnostics.code_pages import page
from simulator.diagnostics.diagnostic import Diagnostic, Location
from simulator.domain.errors import NotFound, SimulatorError
from simulator.services.authoring.diagram.drawing import dot, mermaid, svg
from simulator.services.authoring.diagram.states import Arrow, Graph, Node, graph_of
from simulator.services.authoring.prove import prove_folder, write_certificates
from simulator.services.library.folder import open_library

ROOT = Path(__file__).parents[3]
MINIATURE = Path(__file__).parents[2] / "library"
SHIPPED = open_library(ROOT)[0]

NODE = re.compile(r'^  (n\d+|notes)(\(\[|\[/|\(\(\(|\[|\{\{|>)"([^"]*)"(\]\)|/\]|\)\)\)|\]|\}\})$')
ARROW = re.compile(r'^  (n\d+) -->\|"([^"]+)"\| (n\d+)$')
OTHER = re.compile(r"^(---|title: \".*\"|flowchart TD|  classDef \w+ [\w:#,]+;|  class (n\d+|notes) \w+;)$")


@pytest.fixture(scope="module", autouse=True)
def one_check(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The shipped library is checked once for all its graphs."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SIMULATOR_CACHE", str(tmp_path_factory.mktemp("checked")))
        yield


def read(text: str) -> tuple[dict[str, str], list[tuple[str, str]]]:
    """Words of the nodes, and ends of the arrows; a line that is neither, nor one of our few others, fails."""
    nodes, arrows = {}, []
    for line in text.splitlines():
        if found := NODE.match(line):
            nodes[found[1]] = found[3]
        elif found := ARROW.match(line):
            arrows.append((found[1], found[3]))
        else:
            assert OTHER.match(line), line
    return nodes, arrows


def broken(tmp_path: Path, files: dict[str, str]) -> Path:
    shutil.copytree(MINIATURE, tmp_path, dirs_exist_ok=True)
    for name, text in files.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("name", [*SHIPPED.scenarios, *SHIPPED.personas])
def test_every_way_is_one_arrow_between_states_that_are_there(name):
    graph = graph_of(ROOT, name)
    nodes, arrows = read(mermaid(graph))
    assert len(arrows) == len(set(arrows)) == len(graph.arrows)
    assert {end for arrow in arrows for end in arrow} <= set(nodes)
    text = dot(graph)
    assert len(re.findall(r"^  n\d+ -> n\d+ \[", text, re.MULTILINE)) == len(arrows)
    assert not any(node.kind == "missing" for node in graph.nodes.values())


def test_states_are_named_as_their_trainer_did_and_endings_are_marked():
    graph = graph_of(ROOT, "cancelled_months_ago")
    assert graph.nodes["weighing"].lines[:2] == ("weighing", "insists")
    assert graph.nodes["weighing"].lines[2].endswith(" answers")
    endings = {name for name, node in graph.nodes.items() if node.kind == "ending"}
    assert endings == {"transferred", "ended", "hung_up", "out_of_time"}
    assert '((("transferred")))' in mermaid(graph)
    assert graph.labels(graph.arrows["opening", "telling"]) == ("asking",)
    assert any("mood falls below" in text for text in graph.labels(graph.arrows["anywhere", "hung_up"]))


def test_what_only_some_customers_do_names_them():
    graph = Graph("", ("a_b", "c", "d"))
    arrow = Arrow(
        "x", "y", {("asks", ""): {"a_b"}, ("tells", "calm or better"): {"c", "d"}, ("sings", ""): {"a_b", "c", "d"}}
    )
    assert graph.labels(arrow) == ("sings", "asks [a b]", "tells (calm or better) [all but a b]")


def test_a_finding_is_drawn_on_its_state(tmp_path):
    root = broken(tmp_path, page("P414").example)
    graph = graph_of(root, "neighbour")
    assert [item.code for item in graph.nodes["opening"].findings] == ["P414"]
    text = mermaid(graph)
    number = next(name for name, words in read(text)[0].items() if "P414" in words)
    assert f"  class {number} error;" in text
    assert "P414" in dot(graph)


def test_a_finding_about_answers_is_drawn_where_they_are_given(tmp_path):
    graph = graph_of(broken(tmp_path, page("W901").example), "quick_question")
    assert {name for name, node in graph.nodes.items() if node.findings} == {"weighing", "venting"}


def test_a_finding_about_no_state_stands_beside(tmp_path):
    text = mermaid(graph_of(broken(tmp_path, page("W908").example), "quick_question"))
    assert "W908" in read(text)[0]["notes"]
    assert "  class notes warning;" in text


def test_what_the_prover_found_is_drawn_while_it_fits_the_content(tmp_path):
    root = broken(tmp_path, {})
    write_certificates(root, prove_folder(root).certificates)
    drawn = graph_of(root, "quick_question")
    found = [*drawn.findings, *(item for node in drawn.nodes.values() for item in node.findings)]
    assert {item.code[0] for item in found} == {"Q"}
    card = root / "scorecards" / "question.yaml"
    card.write_text(card.read_text("utf-8").replace("pass_mark: 80", "pass_mark: 90"), "utf-8")
    changed = graph_of(root, "quick_question")
    assert not any(item.code.startswith("Q") for item in changed.findings)


def test_a_state_that_is_not_there_is_drawn_red(tmp_path):
    persona = (MINIATURE / "personas" / "neighbour.yaml").read_text("utf-8")
    root = broken(tmp_path, {"personas/neighbour.yaml": f"{persona}states: {{opening: {{on: {{asking: nowhere}}}}}}\n"})
    graph = graph_of(root, "neighbour")
    assert graph.nodes["nowhere"].kind == "missing"
    text = mermaid(graph)
    assert "there is no such state" in text
    assert f"class n{[*graph.nodes].index('nowhere')} error;" in text


NASTY = ['"]; n0 --> n1', "end", "a\nb", "```", "<script>", "%% {{", 'back\\slash "', "#quot;", "ünï…"]


@pytest.mark.parametrize("text", NASTY)
def test_no_name_breaks_out(text):
    graph = Graph(text, ("p",))
    finding = Diagnostic("W901", "warning", Location("a"), text, "")
    graph.nodes = {"end": Node("end", "state", (text,), [finding]), "graph": Node("graph", "ending", (text,))}
    graph.arrows = {("end", "graph"): Arrow("end", "graph", {(text, text): {"p"}})}
    graph.findings = [finding]
    nodes, arrows = read(mermaid(graph))
    assert (set(nodes), arrows) == ({"n0", "n1", "notes"}, [("n0", "n1")])
    unquoted = re.sub(r'"(?:[^"\\\n]|\\.)*"', "", dot(graph))
    assert '"' not in unquoted
    assert unquoted.count("->") == 1
    assert "script" not in unquoted


def test_an_svg_needs_graphviz_and_says_so(monkeypatch):
    monkeypatch.setattr(shutil, "which", lambda name, path=None: None)
    with pytest.raises(SimulatorError, match="install Graphviz"):
        svg(graph_of(MINIATURE, "neighbour"))


def test_an_svg_is_what_graphviz_draws(monkeypatch, tmp_path):
    program = tmp_path / "dot"
    program.write_text('#!/bin/sh\necho "<svg>$1 $(grep -c digraph)</svg>"\n')
    program.chmod(0o755)
    monkeypatch.setattr(shutil, "which", lambda name, path=None: str(program))
    assert svg(graph_of(MINIATURE, "neighbour")) == "<svg>-Tsvg 1</svg>\n"
    program.write_text("#!/bin/sh\nexit 3\n")
    with pytest.raises(SimulatorError, match="could not draw"):
        svg(graph_of(MINIATURE, "neighbour"))


def test_the_command_writes_a_file_or_prints(tmp_path, capsys):
    file = tmp_path / "new" / "graph.mmd"
    assert run("neighbour", form="mermaid", output=file, library=MINIATURE) == 0
    assert run("neighbour", form="mermaid", output=None, library=MINIATURE) == 0
    assert capsys.readouterr().out == file.read_text("utf-8")


def test_an_unknown_name_names_the_nearest():
    with pytest.raises(NotFound, match="Did you mean 'neighbour'"):
        graph_of(MINIATURE, "neighbor")


def test_a_file_that_cannot_be_read_is_said_to_be_one(tmp_path):
    with pytest.raises(SimulatorError, match="simulator check"):
        graph_of(broken(tmp_path, {"personas/neighbour.yaml": "title: ["}), "neighbour")
