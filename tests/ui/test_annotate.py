"""The page of real calls: paste, correct by button (each has a key), and the grade is there."""

from pathlib import Path

from streamlit.testing.v1 import AppTest

from simulator.ui.shell import session

APP = Path(session.__file__).with_name("app.py")
CALL = "Agent: Hi, this is Marcus.\nCustomer: I've had two bills in March. I'm Priya Nair.\n"


def button(app: AppTest, label: str):
    return next(item for item in app.button if item.label.startswith(label))


def opened() -> AppTest:
    app = AppTest.from_file(str(APP), default_timeout=30).run()
    return app.switch_page("../pages/annotate/page.py").run()


def read(app: AppTest, text: str) -> AppTest:
    app.text_area[0].set_value(text).run()
    return button(app, "Read the call").click().run()


def test_a_pasted_call_is_asked_about_where_it_is_unsure_and_becomes_a_drill_and_a_customer(service) -> None:
    app = read(opened(), CALL)
    assert not app.exception
    assert app.text_area[0].value == ""
    assert any("one question" in item.value for item in app.info)
    assert not any("Marcus" in item.value or "Nair" in item.value for item in app.markdown)
    button(app, "Not known").click().run()
    assert not app.exception
    (call,) = app.session_state["annotate_calls"]
    assert (call.settled, call.corrected, call.lines[1].acts) == (True, False, ("disputes_bill",))
    assert not app.info
    button(app, "Keep the call").click().run()
    assert any("asked" in item.value for item in app.success)
    app.text_input(key="annotate_name").set_value("two_bills").run()
    button(app, "Make the customer").click().run()
    assert not app.exception
    assert button(app, "See it in the library")
    assert "personas/two_bills.yaml" in service.studio.draft_files(session.who())


def test_every_line_can_be_looked_at_and_an_act_is_taken_only_when_it_is_chosen(service) -> None:
    app = read(opened(), CALL)
    button(app, "Not known").click().run()
    button(app, "Look at every line").click().run()
    search = next(item for item in app.text_input if item.label == "Something else was done")
    search.set_value("acknowledge").run()
    assert app.session_state["annotate_calls"][0].lines[0].acts == ()
    button(app, "acknowledge").click().run()
    assert app.session_state["annotate_calls"][0].lines[0].acts == ("acknowledge",)
    button(app, "Right, next").click().run()
    button(app, "disputes bill").click().run()
    button(app, "disputes bill").click().run()
    button(app, "Right, next").click().run()
    button(app, "Not known").click().run()
    assert not app.exception
    (call,) = app.session_state["annotate_calls"]
    assert (call.corrected, call.lines[1].acts) == (True, ("disputes_bill",))
    button(app, "Keep the call").click().run()
    button(app, "Compare").click().run()
    assert any("Of 2 lines" in item.value for item in app.markdown)


def test_what_is_no_call_is_told_and_nothing_is_lost(service) -> None:
    app = read(opened(), '{"a": 1}')
    assert not app.exception
    assert "no list of what was said" in app.error[0].value
    assert app.text_area[0].value == '{"a": 1}'
