"""What is handed to the fronts in the first days of a trainee at some company."""

from collections.abc import Iterator, Mapping
from dataclasses import asdict, is_dataclass
from pathlib import Path
from typing import Any, NamedTuple

from services.taking.on_the_screen import do

from simulator.domain.cards import DrillAnswer
from simulator.domain.library import Library
from simulator.domain.people import LOCAL
from simulator.proof.certifying.certificate import Certificate
from simulator.services import Services
from simulator.services.authoring.service import sentences


class Company(NamedTuple):
    """A company, what was proved of it, and everything that its trainees are told, by where they are told it."""

    name: str
    library: Library
    certificates: tuple[Certificate, ...]
    told: Mapping[str, str]


def told(services: Services, root: Path, library: Library, end: str) -> dict[str, str]:
    """What is handed to the pages, the terminal, the PDF and the sheet in the first days of a trainee there."""
    found: dict[str, Any] = {}
    first, *others = library.scenarios
    for name in library.scenarios:
        found[f"brief {name}"] = services.taking.brief(LOCAL, name)
        found[f"sheet {name}"] = [item.text for item in sentences(LOCAL, root, name).sentences]
    (programme,) = library.programmes
    services.programmes.enrol(LOCAL, programme)
    found["worked"] = services.debrief.worked(LOCAL, services.taking.demonstrate(LOCAL, first))
    guided = services.taking.start(LOCAL, first, seed=3, level="guided")
    found["hint"] = services.taking.hint(LOCAL, guided, 0)
    for _ in range(2):
        call = services.taking.call(LOCAL, guided)
        found[f"call {call.version}"] = services.taking.choose(LOCAL, guided, call.responses[0].id, call.version)
    found["ended"] = services.taking.choose(LOCAL, guided, end, found["call 1"].version)
    found["debrief"] = services.debrief.look_back(LOCAL, guided)
    found["learn"] = services.debrief.learn(LOCAL, guided)
    token = services.debrief.share(LOCAL, guided)
    found["page to take along"] = services.records.page(LOCAL, token)
    assert services.records.pdf(LOCAL, token).content.startswith(b"%PDF")
    opened = services.taking.start(LOCAL, others[0], seed=5, level="assessment", form="open")
    found["open"] = services.taking.call(LOCAL, opened)
    found["open, looked up"] = [
        services.taking.choose(LOCAL, opened, action.id, number)
        for number, action in enumerate(item for item in found["open"].actions if item.role in ("identity", "lookup"))
    ]
    do(services, opened, end)
    found["open debrief"] = services.debrief.look_back(LOCAL, opened)
    found["drill"] = [services.drilling.open(LOCAL)]
    while (card := found["drill"][-1].card) is not None and len(found["drill"]) < 12:
        found["drill"] += [
            services.drilling.answer(LOCAL, card.token, DrillAnswer(), 900),
            services.drilling.go_on(LOCAL),
        ]
    found |= {
        "guide": services.library.guide(LOCAL),
        "assumptions": services.library.assumptions(LOCAL),
        "calls": services.calls.history(LOCAL),
        "programme": services.programmes.position(LOCAL),
        "next step": services.programmes.next_step(LOCAL),
        "overview": services.programmes.overview(LOCAL),
        "readiness": services.readiness.readiness(LOCAL),
        "progress": services.reporting.mine(LOCAL).head,
        "team": services.reporting.team(LOCAL).head,
    }
    return {name: "\n".join(texts(value)) for name, value in found.items()}


def texts(value: Any) -> Iterator[str]:
    """Every text in a view."""
    if isinstance(value, str):
        yield value
    elif is_dataclass(value) and not isinstance(value, type):
        yield from texts(asdict(value))
    elif isinstance(value, Mapping):
        for part in value.values():
            yield from texts(part)
    elif isinstance(value, list | tuple):
        for part in value:
            yield from texts(part)
