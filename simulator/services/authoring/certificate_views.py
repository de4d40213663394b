"""What the certificates say of a scenario, for people who are not engineers."""

from pathlib import Path

from simulator.domain.library import CallKey, Library
from simulator.proof.certifying.certificate import Certificate
from simulator.proof.certifying.prover import content_hash
from simulator.services.authoring.kept_certificates import all_certificates, calls_of, fitting_certificates
from simulator.services.library.views import ProofCall, ProofView


def proof_views(library: Library, root: Path) -> dict[str, ProofView]:
    """Scenario to what was proved of it. A certificate that does not fit the content is stale, and says so."""
    certificates = {**all_certificates(root), **fitting_certificates(library, root)}
    return {name: _view(library, name, certificates) for name in library.scenarios}


def _view(library: Library, scenario: str, certificates: dict[CallKey, Certificate]) -> ProofView:
    keys = calls_of(library, scenario, None, None)
    calls = tuple(_call(library, key, certificates.get(key)) for key in keys)
    proved = sum(item.state == "proved" for item in calls)
    configurations = sum(item.configurations for item in calls if item.state == "proved")
    luck = max((item.luck for item in calls if item.state == "proved"), default=0.0)
    return ProofView(
        _line(proved, calls, configurations), proved == len(calls), len(calls), proved, configurations, luck, calls
    )


def _call(library: Library, key: CallKey, found: Certificate | None) -> ProofCall:
    persona = library.personas[key[1]].title
    case = library.scenarios[key[0]].cases[key[2]].title
    if found is None:
        return ProofCall(persona, case, "not proved", 0, 0, 0.0)
    if found.content != content_hash(library, *key):
        return ProofCall(persona, case, "stale", 0, 0, 0.0)
    luck = max(found.chances) if found.chances else 0.0
    return ProofCall(
        persona, case, "proved" if found.proved else "not proved", found.configurations, len(found.perfect_call), luck
    )


def _line(proved: int, calls: tuple[ProofCall, ...], configurations: int) -> str:
    if proved == len(calls):
        return f"Proved over {configurations:,} configurations, with ready answers"
    if any(item.state == "stale" for item in calls):
        return "Changed since it was proved"
    return f"Not proved: {len(calls) - proved} of {len(calls)} calls"
