"""The command that starts the app, and the options it carries."""

from pathlib import Path

import streamlit as st

from simulator.ui.shell.serve import command
from simulator.ui.shell.settings import OPTIONS


def test_every_option_is_one_that_this_streamlit_knows():
    for name in OPTIONS:
        st.get_option(name)


def test_the_app_listens_on_this_machine_only_unless_told_otherwise():
    assert "--server.address=127.0.0.1" in command(8501)
    assert "--server.address=0.0.0.0" in command(8501, "0.0.0.0")


def test_the_command_needs_no_folder_of_its_own():
    entry = command(8501)[4]
    assert Path(entry).is_absolute()
    assert Path(entry).is_file()
