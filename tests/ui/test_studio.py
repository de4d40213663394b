"""The studio's page: what the browser sends is one edit of the draft, and what it lost is said."""

from ui.fake_service import FakeService

from simulator.domain.people import LOCAL

FILE = "personas/neighbour.yaml"


def test_a_library_is_listed_before_anything_is_opened(show):
    shown = show("studio")
    assert shown.page == "studio"
    assert shown.view["studio"]["open"] is None
    assert FILE in [row["path"] for row in shown.view["studio"]["files"]]


def test_the_address_opens_a_file_with_its_text_and_its_form(show):
    opened = show("studio", file=FILE).view["studio"]["open"]
    assert opened["text"].startswith("title: ")
    assert opened["fields"][0]["path"] == ["title"]
    assert {"act", "state", "persona"} <= {name["kind"] for name in opened["names"]}


def test_a_file_that_is_not_there_is_the_list(show):
    assert show("studio", file="personas/nobody.yaml").view["studio"]["open"] is None


def test_an_error_stands_at_its_line(show, service: FakeService):
    seen = service.studio.open(LOCAL, FILE).open
    assert seen is not None
    service.studio.write(LOCAL, FILE, seen.text.replace("like: ", "like: nobody_"), seen.stamp)
    view = show("studio", file=FILE).view["studio"]
    assert [(item["line"], item["severity"]) for item in view["found"]] == [(3, "error")]
    assert [row["errors"] for row in view["files"] if row["path"] == FILE] == [1]
