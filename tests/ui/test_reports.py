"""Pages of reports: the head in words, each chart with its table, and nothing to draw where nothing was done."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from simulator.ui.shell import session

APP = Path(session.__file__).with_name("app.py")


def opened(page: str) -> AppTest:
    app = AppTest.from_file(str(APP), default_timeout=30).run()
    app.switch_page(f"../pages/{page}/page.py").run()
    assert not app.exception
    return app


@pytest.mark.slow
@pytest.mark.parametrize(("page", "charts", "tables"), [("progress", 3, 3), ("team", 3, 4)])
def test_each_chart_stands_with_its_table(service, page: str, charts: int, tables: int) -> None:
    app = opened(page)
    assert len(app.get("vega_lite_chart")) == charts
    assert len(app.dataframe) == tables
    assert len(app.get("download_button")) == tables + 1
    assert [header.value for header in app.header][:1] == [
        {"progress": "Score, call by call", "team": "Statement by person"}[page]
    ]


@pytest.mark.parametrize("page", ["progress", "team"])
def test_no_calls_yet_is_a_sentence_and_a_way_on(show, service, page: str) -> None:
    service.empty = True
    shown = show(page)
    assert shown.page == page
    assert shown.view["head"]["empty"]
    assert shown.view["head"]["tiles"] == []


@pytest.mark.slow
def test_one_form_can_be_looked_at_alone(service) -> None:
    app = opened("progress")
    app.segmented_control[0].set_value("prompted").run()
    assert not app.exception
    assert any("Nothing of the guide has come up yet" in caption.value for caption in app.caption)
