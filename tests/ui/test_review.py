"""The page of reviews: a list, one change of it, and a sentence for what is none."""

from ui.fake_service import FakeService

from simulator.domain.people import LOCAL

FILE = "personas/neighbour.yaml"


def test_with_nothing_drafted_the_list_is_empty(show):
    shown = show("review")
    assert (shown.page, shown.view["review"]["rows"], shown.view["review"]["document"]) == ("review", [], None)


def test_the_address_opens_a_change(show, service: FakeService):
    seen = service.studio.open(LOCAL, FILE).open
    assert seen is not None
    service.studio.write(LOCAL, FILE, seen.text.replace("The neighbour", "Next door"), seen.stamp)
    number = service.reviewing.ask(LOCAL, "A name")
    review = show("review", change=str(number)).view["review"]
    assert review["document"]["row"]["title"] == f"Change {number}: A name"
    assert [file["file"] for file in review["document"]["words"][2]["files"]] == [FILE]


def test_no_number_of_a_change_is_a_sentence(show):
    for named in ("nine", "-1", "7"):
        assert "Choose one from the list" in str(show("review", change=named).view)
