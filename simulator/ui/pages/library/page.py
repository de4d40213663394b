"""The library: every persona and scenario, and which of them go together, are proved and were played.

A component, and not Streamlit's table: each cell is reached by keys, says why two do not fit, and leads to two pages.
"""

from simulator.ui.pages.following import follow
from simulator.ui.pages.mount import mount
from simulator.ui.shell import session

who, rehearsing = session.who(), session.services().rehearsing
stamp = rehearsing.stamp(who)
mount(rehearsing.library_map(who))
follow(lambda: rehearsing.stamp(who), stamp)
