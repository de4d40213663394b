"""Which calls a change of content changes, why, and what that does to their certificates."""

from collections.abc import Iterator, Mapping

from simulator.domain.library import CallKey, Library
from simulator.proof.certifying.certificate import Certificate
from simulator.services.authoring.difference.wording import quoted
from simulator.services.authoring.views import CallChange, Result

Certificates = Mapping[CallKey, Certificate]


def keys_of(library: Library) -> frozenset[CallKey]:
    """Every scenario x persona x case of a library."""
    return frozenset(
        (scenario.id, persona, case)
        for scenario in library.scenarios.values()
        for persona in scenario.personas
        for case in scenario.cases
    )


def changed_keys(old: Library, new: Library) -> tuple[CallKey, ...]:
    """The calls of both libraries that are not made of the same, in order."""
    both = keys_of(old) & keys_of(new)
    return tuple(key for key in sorted(both) if old.call_digest(key) != new.call_digest(key))


def compare_calls(old: Library, new: Library, before: Certificates, after: Certificates) -> Iterator[CallChange]:
    """Every call that changes, with what its certificates say where both are there.

    `before` and `after` are those that fit their library.
    """
    first, second = keys_of(old), keys_of(new)
    changed = set(changed_keys(old, new))
    for key in sorted((first ^ second) | changed):
        if key not in changed:
            yield CallChange(key, "old" if key in first else "new", (), False, ())
            continue
        compared = key in before and key in after
        results = tuple(_results(before[key], after[key])) if compared else ()
        yield CallChange(key, None, tuple(_because(old, new, key)), compared, results)


def _because(old: Library, new: Library, key: CallKey) -> Iterator[str]:
    scenario, persona, _ = key
    cards = tuple(library.scenarios[scenario].scorecard for library in (old, new))
    for part, title in (
        (f"scenario/{scenario}", f"scenario {quoted(new.scenarios[scenario].title)}"),
        (f"persona/{persona}", f"customer {quoted(new.personas[persona].title)}"),
        ("vocabulary", "vocabulary"),
    ):
        if old.digests[part] != new.digests[part]:
            yield title
    if old.digests[f"scorecard/{cards[0]}"] != new.digests[f"scorecard/{cards[1]}"]:
        yield f"scorecard {quoted(new.scorecards[cards[1]].title)}"


def _results(old: Certificate, new: Certificate) -> Iterator[Result]:
    was, now = dict(_figures(old)), dict(_figures(new))
    yield from (Result(what, was[what], now[what]) for what in was if was[what] != now[what])
    reached, reached_now = dict(_reached(old)), dict(_reached(new))
    for what, names in reached.items():
        gone, come = names - reached_now[what], reached_now[what] - names
        if gone or come:
            yield Result(what, _listed(gone), _listed(come))


def _figures(certificate: Certificate) -> Iterator[tuple[str, str]]:
    yield "proved", "yes" if certificate.proved else "no"
    yield "best score", "no call passes" if certificate.best_score is None else f"{certificate.best_score:g}"
    yield "passed by luck, at most", _luck(certificate)
    yield "perfect call", ", ".join(certificate.perfect_call)
    yield "findings", _listed({found.code for found in certificate.findings})
    yield "configurations", f"{certificate.configurations:,}"


def _reached(certificate: Certificate) -> Iterator[tuple[str, set[str]]]:
    yield "states reached", {state for state, _ in certificate.reached.moods}
    yield "answers and actions reached", set(certificate.reached.choices)
    yield "criteria at stake", set(certificate.criteria)


def _luck(certificate: Certificate) -> str:
    return "not known" if certificate.chances is None else f"{max(certificate.chances):.2%}"


def _listed(names: set[str]) -> str:
    return ", ".join(sorted(names)) or "none"
