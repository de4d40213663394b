"""Content written in the studio: a line, what is wrong with it, its mending, the proof, publication, and back."""

import pytest
from playwright.sync_api import expect

pytestmark = [pytest.mark.browser, pytest.mark.slow]


def test_an_edit_from_the_first_key_to_its_publication_and_back(fake_app, open_page):
    page = open_page(f"{fake_app.url}/studio?file=personas/neighbour.yaml")
    text = page.get_by_role("textbox", name="Text of the file")
    expect(page.get_by_text("Nothing is wrong in this file.")).to_be_visible()
    text.focus()
    # The third line ends in the name of a persona. The second key is left to the completion.
    page.keyboard.press("Control+Home")
    for key in ("ArrowDown", "ArrowDown", "End", "x"):
        page.keyboard.press(key)
    finding = page.locator(".found li.error")
    expect(finding).to_contain_text("Error, Line 3.")
    expect(page.get_by_text("Nothing can be proved until the errors are mended.")).to_be_visible()
    page.keyboard.press("Backspace")
    expect(finding).to_have_count(0)

    # Nobody is caught in the text: Tab leads out of it, into the form, which writes into the same text.
    page.keyboard.press("Escape")
    page.keyboard.press("Tab")
    expect(text).not_to_be_focused()
    page.get_by_role("textbox", name="title", exact=True).fill("Next door")
    page.keyboard.press("Tab")
    expect(text).to_contain_text("title: Next door")
    expect(page.locator(".proof")).to_contain_text("calls proved again")

    page.get_by_role("button", name="Publish 1", exact=True).click()
    page.get_by_role("button", name="Publish 1 file").click()
    expect(page.get_by_text("Published: personas/neighbour.yaml.")).to_be_visible()
    page.get_by_role("button", name="Published before").click()
    page.get_by_role("button", name="Take back").first.click()
    expect(text).to_contain_text("title: The neighbour")
