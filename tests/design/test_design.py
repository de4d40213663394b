"""What pages, PDF and terminal share: palette, words, and templates that escape whatever they are given."""

import re
from pathlib import Path

import pytest
from jinja2 import nodes

from simulator.design.labels import LABEL_LOOKS
from simulator.design.palette import colour, properties, tokens, tokens_css
from simulator.design.templates import templates
from simulator.design.words import (
    CRITICALITIES,
    LEVEL_NAMES,
    clock,
    fell,
    figure,
    in_points,
    inside,
    listed,
    points,
    result,
    wording,
)
from simulator.domain.analysis import LABELS
from simulator.domain.record import LEVELS

SIMULATOR = Path(__file__).parents[2] / "simulator"
TEMPLATES = sorted(path for folder in SIMULATOR.rglob("templates") for path in folder.iterdir() if path.is_file())


def package(template: Path) -> str:
    return ".".join(template.parents[1].relative_to(SIMULATOR.parent).parts)


def test_there_are_templates():
    assert {path.name for path in TEMPLATES} >= {"page.html", "sheet.html", "page.css", "chart.svg"}


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_every_template_escapes_what_it_is_given(path):
    environment = templates(package(path))
    assert environment.get_template(path.name).environment.autoescape is True
    assert environment.from_string("{{ text }}").render(text="<b>&\"'") == "&lt;b&gt;&amp;&#34;&#39;"
    parsed = environment.parse(path.read_text("utf-8"))
    assert not list(parsed.find_all((nodes.EvalContextModifier, nodes.ScopedEvalContextModifier, nodes.MarkSafe)))
    assert {"safe", "forceescape"}.isdisjoint(found.name for found in parsed.find_all(nodes.Filter))


def test_nothing_passes_as_markup_that_no_template_wrote():
    for path in SIMULATOR.rglob("*.py"):
        text = path.read_text("utf-8")
        assert "markupsafe" not in text, path
        assert not re.search(r"import .*\bescape\b", text) or "rich.markup" in text or path.name == "markup.py", path


def test_every_colour_is_there_by_day_and_by_night():
    assert all({"light", "dark"} <= {*token} <= {"light", "dark", "print"} for token in tokens().values())
    assert (colour("ink", "print"), colour("accent", "print")) == ("#000000", colour("accent"))
    assert "--accent" not in properties("print")
    css = tokens_css()
    assert "  --accent: light-dark(#0d5b4b, #74ccb4);\n" in css
    assert css.count("light-dark(") == len(tokens())


def test_every_label_and_level_has_its_words_in_order():
    assert [*LABEL_LOOKS] == [*LABELS]
    assert [*LEVEL_NAMES] == [*LEVELS]
    assert len({(look.outline, look.word) for look in LABEL_LOOKS.values()}) == len(LABELS)
    assert {look.ink for look in LABEL_LOOKS.values()} <= {*tokens()}
    assert CRITICALITIES["non_critical"] == ""


def test_figures_are_written_one_way():
    assert [points(score) for score in (None, 0, 62.5, 79.99, 80.0, 99.96)] == ["–", "0", "62", "79", "80", "99"]
    assert [in_points(lost) for lost in (0, 1, 12)] == ["less than a point", "1 point", "12 points"]
    assert [clock(seconds) for seconds in (-1, 0, 284, 3723.9)] == ["00:00", "00:00", "04:44", "1:02:03"]
    assert listed((4,)) == "4"
    assert listed((4, 8, 12)) == "4, 8 and 12"


def test_a_fall_is_what_the_figures_shown_of_it_differ_by():
    falls = [(88, 62.5), (88.9, 62.1), (62.5, 62.1), (62.5, 62.5), (None, None), (40, 60)]
    assert [fell(before, after) for before, after in falls] == [26, 26, 0, None, None, None]


def test_no_figure_stands_beside_a_critical_error():
    assert [figure(67.4, result) for result in ("passed", "short", "critical", "ungraded", "open")] == [
        "67",
        "67",
        "",
        "",
        "",
    ]
    assert figure(None, "short") == ""


def test_a_sentence_goes_on_after_a_colon():
    assert inside("Ran the card") == "ran the card"
    assert [inside(text) for text in ("ICE was called", "I said so", "I'd say so")] == [
        "ICE was called",
        "I said so",
        "I'd say so",
    ]


def test_only_the_words_of_the_guide_are_called_approved():
    assert (wording("C2", quoted=True), wording("G4", quoted=False)) == ("Approved words, C2", "Suggested wording, G4")


def test_a_critical_error_is_named_before_anything_else():
    assert result(passed=False, critical=2) == "critical"
    assert result(passed=False, critical=0) == "short"
    assert result(passed=None, critical=0) == "ungraded"
    assert result(ended=False, passed=None, critical=0) == "open"
