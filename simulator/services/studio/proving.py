"""The calls that a draft changes, proved again beside the page: the newest edit wins; what is known so far is shown.

A call is proved again only where something that it is made of has changed (`content_hash`), and only once: whoever
undoes an edit has the proof back at once. What is being written comes first, and of that the small calls.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from logging import getLogger
from pathlib import Path
from threading import Lock, Thread
from typing import Final, Literal

from cachetools import LRUCache

from simulator.content.loader import in_order, library_hash
from simulator.diagnostics.diagnostic import Diagnostic
from simulator.domain.library import CallKey, Library
from simulator.proof.certifying.certificate import Certificate
from simulator.proof.certifying.prover import content_hash
from simulator.services.library.worker import Work
from simulator.services.studio import proof_worker
from simulator.services.studio.better_or_worse import outcome, summary
from simulator.services.studio.proof_worker import Task
from simulator.services.studio.views import Outcome, Proving

_MOST_PROOFS: Final = 1_000
_PAUSE: Final = 0.15
"""Seconds without an edit before a whole check begins: nobody needs those of every letter of a word."""


@dataclass
class Job:
    """The check and proof of one state of a draft. Only its own thread writes it, but for `dropped`."""

    digest: str
    first: str
    dropped: bool = False
    findings: tuple[Diagnostic, ...] | None = None
    state: Literal["none", "checking", "broken", "proving", "done", "failed"] = "checking"
    of: int = 0
    now: str = ""
    outcomes: list[Outcome] = field(default_factory=list)

    @property
    def is_done(self) -> bool:
        """Whether all is known that there is to know."""
        return self.state in ("done", "none", "broken")

    def view(self) -> Proving:
        """The job as it is shown."""
        outcomes = tuple(self.outcomes)
        return Proving(self.state, len(outcomes), self.of, self.now, summary(outcomes, self.of), outcomes)


class Reprover:
    """Checks and proves drafts, one state of each person's at a time. Safe for any number of threads.

    `work` does what takes long; `wait` sleeps so many seconds.
    """

    def __init__(self, wait: Callable[[float], object], work: Work) -> None:
        self._wait, self._work = wait, work
        self._jobs: dict[str, Job] = {}
        self._proofs: LRUCache[tuple[CallKey, str], Certificate] = LRUCache(_MOST_PROOFS)
        self._lock = Lock()

    def ask(self, person: str, root: Path, files: Mapping[str, str], first: str) -> Job:
        """The job of a draft as it is now; one for another state of it is dropped.

        `first`: the scenario or persona whose calls come first.
        """
        digest = library_hash(files)
        with self._lock:
            job = self._jobs.get(person)
            if job is not None and job.digest == digest:
                return job
            if job is not None:
                job.dropped = True
            job = self._jobs[person] = Job(digest, first)
        Thread(target=self._run, args=(job, root, dict(files)), daemon=True).start()
        return job

    def findings(self, files: Mapping[str, str]) -> tuple[Diagnostic, ...]:
        """Everything that is wrong with a draft; takes seconds, unless that is known already."""
        digest = library_hash(files)
        with self._lock:
            known = [job.findings for job in self._jobs.values() if job.digest == digest and job.is_done]
        found = known[0] if known else None
        return self._work(proof_worker.everything, files) if found is None else found

    def proofs(self, library: Library, keys: Sequence[CallKey]) -> tuple[Certificate, ...]:
        """What was proved here of calls as this library has them."""
        with self._lock:
            found = (self._proofs.get((key, content_hash(library, *key))) for key in keys)
            return tuple(item for item in found if item is not None)

    def _run(self, job: Job, root: Path, files: dict[str, str]) -> None:
        self._wait(_PAUSE)
        if job.dropped:
            return
        try:
            self._check_and_prove(job, root, files)
        except Exception:
            getLogger(__name__).exception("a draft could not be checked")
            job.state = "failed"

    def _check_and_prove(self, job: Job, root: Path, files: dict[str, str]) -> None:
        found = self._work(proof_worker.check, root, files)
        job.findings = found.findings
        if found.broken:
            job.state = "broken"
            return
        tasks = sorted(found.tasks, key=lambda task: job.first not in task.key)
        job.of, job.state = len(tasks), "proving"
        for task in tasks:
            job.now = task.title
            certificate = None if job.dropped else self._proof(job, task)
            if certificate is None:
                return
            job.outcomes.append(outcome(certificate, task.was, task.title))
        job.now = "the plays of the authors"
        if not job.dropped:
            job.findings = in_order([*found.findings, *self._work(proof_worker.play, job.digest)])
        job.now, job.state = "", "done" if tasks else "none"

    def _proof(self, job: Job, task: Task) -> Certificate | None:
        name = task.key, task.content
        with self._lock:
            found = self._proofs.get(name)
        if found is None:
            found = self._work(proof_worker.prove_call, job.digest, task.key)
            if found is not None:
                with self._lock:
                    self._proofs[name] = found
        return found
