"""The guide: every statement with its words, the calls that practise it and the lines that check it; the glossary."""

from simulator.services.library.views import GuideView
from simulator.ui.pages.mount import mount
from simulator.ui.pages.views import GuidePage
from simulator.ui.shell import session


def shown(asked: str | None) -> GuideView:
    """The guide at what was asked for; at its beginning, with a sentence, where there is no such statement or word."""
    who, library = session.who(), session.services().library
    found: list[GuideView] = []
    session.attempt(lambda: found.append(library.guide(who, asked)))
    return found[0] if found else library.guide(who)


guide = shown(session.asked("statement") or session.asked("term"))
mount(GuidePage(guide, session.services().drilling.strengths(session.who())))
