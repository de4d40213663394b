"""What a change of content changes: text and rules, calls and their certificates, and the calls already taken."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from simulator.domain.library import CallKey, Library
from simulator.domain.record import GradedCall
from simulator.proof.certifying.certificate import Certificate
from simulator.services.authoring.difference.calls import compare_calls
from simulator.services.authoring.difference.files import compare_files
from simulator.services.authoring.difference.stored import compare_stored
from simulator.services.authoring.views import Difference


@dataclass(frozen=True)
class Side:
    """One of two libraries: its content, its files (relative path to text) and the certificates that fit it."""

    library: Library
    files: Mapping[str, str]
    certificates: Mapping[CallKey, Certificate]


def compare(old: Side, new: Side, taken: Iterable[GradedCall]) -> Difference:
    """Compare two libraries that can be played; `taken` are calls as they were graded."""
    calls = tuple(compare_calls(old.library, new.library, old.certificates, new.certificates))
    return Difference(
        files=tuple(compare_files(old.files, new.files)),
        calls=calls,
        stored=compare_stored(old.library, new.library, taken),
        same_calls=sum(len(s.personas) * len(s.cases) for s in new.library.scenarios.values())
        - sum(call.only_in != "old" for call in calls),
    )
