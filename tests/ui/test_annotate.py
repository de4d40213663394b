"""The page of real calls: paste, correct by button (each has a key), and the grade is there."""

from pathlib import Path

from streamlit.testing.v1 import AppTest

from simulator.ui.shell import session

APP = Path(session.__file__).with_name("app.py")
CALL = "Agent: Hi, this is Marcus.\nCustomer: I've had two bills in March. I'm Priya Nair.\n"


def button(app: AppTest, label: str):
    return next(item for item in app.button if item.label.startswith(label))


def test_a_pasted_call_is_corrected_line_by_line_and_graded(service) -> None:
    app = AppTest.from_file(str(APP), default_timeout=30).run()
    app.switch_page("../pages/annotate/page.py").run()
    app.text_area[0].set_value(CALL).run()
    button(app, "Suggest acts").click().run()
    assert not app.exception
    assert app.text_area[0].value == ""
    assert any("not a judgement" in item.value or "suggestions so far" in item.value for item in app.info)
    assert not any("Marcus" in item.value or "Nair" in item.value for item in app.markdown)
    button(app, "Right, next line").click().run()
    button(app, "disputes bill").click().run()
    assert [line.acts for line in app.session_state["annotate_calls"][0].lines] == [(), ()]
    button(app, "disputes bill").click().run()
    button(app, "Done").click().run()
    assert not app.exception
    (call,) = app.session_state["annotate_calls"]
    assert call.corrected
    assert call.lines[1].acts == ("disputes_bill",)
    assert not app.info
    button(app, "Keep the corrected call").click().run()
    button(app, "Compare").click().run()
    assert any("Of 2 lines" in item.value for item in app.markdown)


def test_what_is_no_call_is_told_and_nothing_is_lost(service) -> None:
    app = AppTest.from_file(str(APP), default_timeout=30).run()
    app.switch_page("../pages/annotate/page.py").run()
    app.text_area[0].set_value('{"a": 1}').run()
    button(app, "Suggest acts").click().run()
    assert not app.exception
    assert "no list of what was said" in app.error[0].value
    assert app.text_area[0].value == '{"a": 1}'
