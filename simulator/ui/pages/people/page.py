"""Everybody on this machine, for a trainer: who is where, and who is stuck on what."""

from simulator.ui.pages.mount import mount
from simulator.ui.shell import session

mount(session.services().programmes.overview(session.who()))
