"""What the other tests here stand on: a window that was lent before is as good as a new one."""

import pytest

pytestmark = [pytest.mark.browser, pytest.mark.slow]
# By name: Streamlit keeps things of its own there.
LEFT = """() => [localStorage.getItem("a"), sessionStorage.getItem("a"), document.cookie.includes("a=b"), history.length,
  window.innerWidth, matchMedia("(prefers-color-scheme: dark)").matches]"""


def test_nothing_is_left_in_a_window_for_whoever_has_it_next(fake_app, windows):
    one = windows.lend(390, 700, "dark").page
    one.goto(fake_app.url)
    one.goto(f"{fake_app.url}/about")
    one.evaluate("localStorage.setItem('a', 'b'); sessionStorage.setItem('a', 'b'); document.cookie = 'a=b'")
    assert one.evaluate(LEFT) == ["b", "b", True, 3, 390, True]
    assert windows.take_back() == []
    again = windows.lend(1280, 860, "light").page
    again.goto(fake_app.url)
    assert again is one
    assert again.evaluate(LEFT) == [None, None, False, 2, 1280, False]
    windows.take_back()


def test_an_error_of_a_script_is_told_and_its_window_never_lent_again(fake_app, windows):
    one = windows.lend(1280, 860, "light").page
    one.goto(f"{fake_app.url}/about")
    with one.expect_event("pageerror"):
        one.evaluate("setTimeout(() => { throw new Error('broken') })")
    assert windows.take_back() == ["broken"]
    assert one.is_closed()
