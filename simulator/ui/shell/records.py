"""The debrief to take along, under a link that nobody guesses: as a page and as a PDF. It is only ever read."""

import logging
from collections.abc import Callable, Mapping

from anyio.to_thread import run_sync
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from simulator.domain.errors import NotFound, SimulatorError
from simulator.services.people.service import who_asks

UNKNOWN = "There is no debrief under this link: ask whoever sent it for the whole address."
HEADERS: Mapping[str, str] = {
    "Cache-Control": "private, no-store",
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex",
}
_log = logging.getLogger(__name__)


async def page(request: Request) -> Response:
    """The debrief as a page."""
    return await _answered(request, _page)


async def pdf(request: Request) -> Response:
    """The same as PDF."""
    return await _answered(request, _pdf)


# A token may hold anything but a slash, so the longer path comes first.
ROUTES = (Route("/record/{token}.pdf", pdf, methods=["GET"]), Route("/record/{token}", page, methods=["GET"]))


def _page(token: str) -> Response:
    from simulator.ui.shell import session

    text = session.services().records.page(who_asks(), token)
    return Response(text.encode("utf-8", "replace"), media_type="text/html")


def _pdf(token: str) -> Response:
    from simulator.ui.shell import session

    found = session.services().records.pdf(who_asks(), token)
    named = {"Content-Disposition": f'inline; filename="{found.name}.pdf"'}
    return Response(found.content, media_type="application/pdf", headers=named)


async def _answered(request: Request, form: Callable[[str], Response]) -> Response:
    response = await run_sync(_made, request.path_params["token"], form)
    response.headers.update(HEADERS)
    return response


def _made(token: str, form: Callable[[str], Response]) -> Response:
    # Not imported above: Streamlit's caches are only there once its server is.
    from simulator.ui.shell import session

    try:
        return form(token)
    except NotFound as error:
        return PlainTextResponse(UNKNOWN if error.kind == "shared debrief" else str(error), 404)
    except SimulatorError as error:
        return PlainTextResponse(str(error), 503)
    except Exception:
        _log.exception("a debrief could not be handed out")
        return PlainTextResponse(session.UNEXPECTED, 500)
