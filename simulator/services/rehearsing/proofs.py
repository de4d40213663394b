"""Proving a call again beside the page that shows it, after every change: whoever asks is told what is known by now.

Proving one call takes half a second to two seconds with ready answers, and some ten in open form (measured).
"""

from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from threading import Lock
from typing import NamedTuple, TypeVar

from cachetools import LRUCache

from simulator.content.itemwriting.alternatives import answer_sets
from simulator.content.itemwriting.flaws import check_item_writing
from simulator.content.loader import Loaded
from simulator.diagnostics.diagnostic import Diagnostic
from simulator.domain.base import Form
from simulator.domain.library import CallKey, Library
from simulator.proof.certifying.certificate import Certificate
from simulator.proof.certifying.prover import content_hash, prove
from simulator.proof.open.prover import open_content_hash, prove_open
from simulator.services.authoring.check import check_plays
from simulator.services.authoring.views import located
from simulator.services.rehearsing.views import ProofNow

_MOST = 64
_PROVERS = {"prompted": prove, "open": prove_open}
_Result = TypeVar("_Result")
_Asked = tuple[str, ...]
"""What a proof or a check was asked about: content, and who asked."""


class Known(NamedTuple):
    """What is known of a call as it is written now. `findings` are at their places in the files."""

    proof: ProofNow
    findings: tuple[Diagnostic, ...]


class Proofs:
    """Proofs under way and done, for any number of threads: one at a time, and beside it one check of all else.

    What else a check finds is asked for once the proof is there, so that nobody waits for it.
    """

    def __init__(self) -> None:
        self._proving, self._checking = ThreadPoolExecutor(1, "proving"), ThreadPoolExecutor(1, "checking")
        self._done = 0
        self._lock = Lock()
        self._under_way: LRUCache[_Asked, Future[object]] = LRUCache(_MOST)
        self._shown: LRUCache[_Asked, tuple[Certificate, Certificate | None]] = LRUCache(_MOST)

    def known(self, whose: str, loaded: Loaded, library: Library, key: CallKey, form: Form) -> Known:
        """What is known by now; asks for what is not. `whose`: what is gone and new is told against what they saw."""
        content = (content_hash if form == "prompted" else open_content_hash)(library, *key)
        proof = ("proof", form, content)
        certificate = self._asked(self._proving, proof, lambda: _PROVERS[form](library, *key))
        if certificate is None:
            return Known(ProofNow("proving", "Proving this call…", (), ()), ())
        check = ("check", library.hash, key[0])
        findings = self._asked(self._checking, check, lambda: tuple(_beside(loaded, library, key[0]))) or ()
        before = self._before((whose, *key, form), certificate)
        findings += tuple(located(loaded, finding) for finding in certificate.findings)
        return Known(_in_words(certificate, before), findings)

    def stamp(self) -> int:
        """Another number whenever something that was asked for has been worked out."""
        return self._done

    def _count(self, _: Future[object]) -> None:
        with self._lock:
            self._done += 1

    def _asked(self, worker: ThreadPoolExecutor, what: _Asked, work: Callable[[], _Result]) -> _Result | None:
        """The result, None while it is worked out. Raises what the work raised."""
        with self._lock:
            found = self._under_way.get(what)
            if found is None:
                found = self._under_way[what] = worker.submit(work)
                begun = True
            else:
                begun = False
        if begun:  # outside of the lock: what is done at once is counted at once
            found.add_done_callback(self._count)
            return None
        result: _Result | None = found.result() if found.done() else None  # type: ignore[assignment]
        return result

    def _before(self, whose: _Asked, now: Certificate) -> Certificate | None:
        """The proof that was shown before this one, of other content."""
        with self._lock:
            last, before = self._shown.get(whose, (now, None))
            if last.content != now.content:
                before = last
            self._shown[whose] = (now, before)
            return before


def _beside(loaded: Loaded, library: Library, scenario: str) -> Sequence[Diagnostic]:
    """What a check finds that reading the files does not: plays of the scenario, and how its answers are written."""
    drafts = loaded.drafts
    found: list[Diagnostic] = []
    if scenario in library.plays:
        found += check_plays(library, {scenario: drafts.document("plays", scenario)})
    found += check_item_writing(drafts, library.vocabulary, tuple(answer_sets(drafts, library.vocabulary)))
    return found


def _in_words(now: Certificate, before: Certificate | None) -> ProofNow:
    said, said_before = _messages(now), _messages(before) if before else _messages(now)
    gone = tuple(text for text in said_before if text not in said)
    new = tuple(text for text in said if text not in said_before)
    if now.proved:
        size = f" over {now.configurations:,} configurations" if now.configurations else ""
        return ProofNow("proved", f"Proved{size}.", gone, new)
    count = len(said)
    return ProofNow("findings", f"Not proved: {count} finding{'' if count == 1 else 's'}.", gone, new)


def _messages(certificate: Certificate) -> tuple[str, ...]:
    return tuple(dict.fromkeys(f"{item.code}: {item.message}" for item in certificate.findings))
