"""What was shown over unseen calls: the statement, the calls behind it, and how often the rule is wrong."""

from simulator.ui.pages.mount import mount
from simulator.ui.shell import session

mount(session.services().readiness.readiness(session.who()))
