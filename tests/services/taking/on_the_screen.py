"""What is done on the desk, found on the screen of a call as a trainee finds it: by what stands there."""

from simulator.domain.people import LOCAL
from simulator.services import Services
from simulator.services.taking.views import CallView


def do(service: Services, call: str, act: str) -> CallView:
    """Do something by the name of its act, whatever it is called on this screen."""
    view = service.taking.call(LOCAL, call)
    label = service.library.library.vocabulary.acts[act].label
    found = next(item.id for item in view.actions if item.text == label)
    return service.taking.choose(LOCAL, call, found, view.version)
