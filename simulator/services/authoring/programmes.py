"""What certificates say of the calls that programmes ask for."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from simulator.content.assembly.drafts import Drafts
from simulator.diagnostics.diagnostic import Diagnostic
from simulator.domain.base import Form
from simulator.domain.library import CallKey, Library
from simulator.proof.certifying.certificate import Certificate
from simulator.services.authoring.kept_certificates import FOLDER, calls_of, fitting_certificates
from simulator.services.library.folder import layers

_PROGRAMMES = "scenarios/programmes/"


def certificates_asked(root: Path, files: Mapping[str, str]) -> Mapping[str, str]:
    """The certificates of a library folder as text, if it has programmes: a check of these depends on them too."""
    if not any(_PROGRAMMES in name for name in files):
        return {}
    return {
        f"{depth}/{path.relative_to(layer).as_posix()}": path.read_text(encoding="utf-8", errors="replace")
        for depth, layer in enumerate(layers(root))
        for path in sorted((layer / FOLDER).glob("*.json"))
    }


def check_passable(library: Library, drafts: Drafts, root: Path) -> Iterator[Diagnostic]:
    """Findings R334: calls of programmes that nobody passes, as their certificates say.

    A call without a certificate, or whose content has changed since, may be passed for all that is known.
    """
    certificates = fitting_certificates(library, root) if library.programmes else {}
    for name, programme in library.programmes.items():
        document = drafts.document("programme", name)
        for stage_id, stage in programme.stages.items():
            for index, call in enumerate(stage.calls):
                for at, scenario in enumerate(call.scenario if call.level != "worked" else ()):
                    if _is_hopeless(library, certificates, scenario, call.taken_in):
                        message = f"Nobody can pass this: the certificates of `{scenario}` say that no call passes."
                        fix = f"See `simulator prove {scenario}`, or ask for another call."
                        place = ("stages", stage_id, "calls", index, "scenario", at)
                        yield document.finding("R334", place, message, fix)


def _is_hopeless(library: Library, certificates: Mapping[CallKey, Certificate], scenario: str, form: Form) -> bool:
    """Whether every account of a scenario was proved in this form, and none of them can be passed.

    What passes with ready answers passes in own words too: there is more to say in those.
    """
    found = [certificates.get(key) for key in calls_of(library, scenario, None, None)]
    return all(item is not None and item.best_score is None and item.form in (form, "open") for item in found)
