"""What is done in the process beside the app while an open call goes on: a good agent's next step is looked for."""

from logging import getLogger

from simulator.services.calls.elsewhere import kept_call
from simulator.services.calls.played import PlayedCall
from simulator.services.library.worker import Work
from simulator.services.taking import hints
from simulator.services.teaching.good_agent import next_or_none

_log = getLogger(__name__)


def next_step(place: str, call_id: str) -> str | None:
    """The id of the next choice in a call that is kept in the file at `place`; None where there is none to say."""
    _, played = kept_call(place, call_id)
    found = None if played.call.ended else next_or_none(played)
    return None if found is None else found.id


def foresee(work: Work | None, place: str, played: PlayedCall) -> None:
    """See that the next step of an open call is known, if the call has hints; it is worked out beside the app.

    Where it cannot be, or `work` is None, whoever asks for it works it out.
    """
    steps = played.analyst.known_steps
    if work is None or not hints.is_given(played) or played.call.ended or steps.of(played.call) is not None:
        return
    try:
        found = work(next_step, place, played.record.id)
    except Exception:
        _log.exception("a hint could not be worked out beside the app")
        return
    choice = None if found is None else played.call.plan.known_choice(found)
    if choice is not None:
        steps.keep(played.call, choice)
