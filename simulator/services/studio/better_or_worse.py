"""What a change did to the proof of a call, in words: against the certificate that is published for it."""

from collections.abc import Iterator, Sequence
from typing import Final, Literal

from simulator.proof.certifying.certificate import Certificate, Finding
from simulator.services.studio.views import Outcome

_NOTICEABLE: Final = 0.0005
"""Of the chance to pass by luck: half a tenth of a percent."""
Way = Literal["better", "worse", "same"]
Standing = Literal["better", "worse", "same", "changed", "new"]


def outcome(now: Certificate, was: Certificate | None, title: str) -> Outcome:
    """A call as it is proved now; `was`: its published certificate, if one fits."""
    if was is None:
        says = tuple(_new(now))
        return Outcome(*now.key, title, "new", now.proved, says)
    found = tuple(_compared(now, was))
    standing: Standing = "worse" if was.proved and not now.proved else _standing({way for way, _ in found})
    return Outcome(*now.key, title, standing, now.proved, tuple(text for _, text in found))


def _standing(ways: set[Way]) -> Standing:
    """What a call is, by which ways it has changed; some of each is neither better nor worse."""
    if ways == {"worse"}:
        return "worse"
    if ways == {"better"}:
        return "better"
    return "changed" if ways else "same"


def summary(outcomes: Sequence[Outcome], of: int) -> str:
    """All outcomes in a sentence; empty where there are none yet."""
    if not outcomes:
        return ""
    count = {name: sum(item.standing == name for item in outcomes) for name in ("better", "worse", "changed", "same")}
    new = [item for item in outcomes if item.standing == "new"]
    parts = [
        f"{count['worse']} worse" if count["worse"] else "",
        f"{count['better']} better" if count["better"] else "",
        f"{count['changed']} different" if count["changed"] else "",
        f"{count['same']} as before" if count["same"] else "",
        f"{len(new)} new, {sum(item.proved for item in new)} of them proved" if new else "",
    ]
    said = ", ".join(filter(None, parts))
    return f"{len(outcomes)} of {of} calls proved again: {said}."


def _new(now: Certificate) -> Iterator[str]:
    yield "Proved: every call ends, and a perfect one exists." if now.proved else "Not proved."
    yield from _each(now.findings)
    luck = _luck(now)
    if luck is not None:
        yield f"Passed by luck in at most {luck:.1%} of calls."


def _compared(now: Certificate, was: Certificate) -> Iterator[tuple[Way, str]]:
    if now.proved != was.proved:
        yield ("better", "Proved now; it was not before.") if now.proved else ("worse", "No longer proved.")
    known, found = _said(was), _said(now)
    yield from (("worse", f"New: {text}") for text in found if text not in known)
    yield from (("better", f"Gone: {text}") for text in known if text not in found)
    if now.best_score != was.best_score:
        better = (now.best_score or -1) > (was.best_score or -1)
        yield "better" if better else "worse", f"Best score {_score(now)}; it was {_score(was)}."
    lucky, before = _luck(now), _luck(was)
    if lucky is not None and before is not None and abs(lucky - before) > _NOTICEABLE:
        way: Way = "worse" if lucky > before else "better"
        yield way, f"Passed by luck in at most {lucky:.1%} of calls; it was {before:.1%}."
    if len(now.perfect_call) != len(was.perfect_call):
        yield "same", f"A perfect call takes {len(now.perfect_call)} choices; it took {len(was.perfect_call)}."


def _said(certificate: Certificate) -> tuple[str, ...]:
    return tuple(_each(certificate.findings))


def _each(findings: Sequence[Finding]) -> Iterator[str]:
    yield from dict.fromkeys(f"{item.message} ({item.code})" for item in findings)


def _score(certificate: Certificate) -> str:
    return "none, for no call passes" if certificate.best_score is None else f"{certificate.best_score:g}"


def _luck(certificate: Certificate) -> float | None:
    return max(certificate.chances) if certificate.chances else None
