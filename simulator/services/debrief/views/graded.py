"""A transcript that somebody else wrote, graded."""

from dataclasses import dataclass
from typing import Any

from simulator.domain.evaluation import Evaluation


@dataclass(frozen=True, slots=True)
class GradedFile:
    """One file: its evaluation, or why there is none (`error`, in sentences).

    `remarks` say what in the transcript does not count as it is written: wording that is claimed and was not said.
    """

    file: str
    evaluation: Evaluation | None = None
    remarks: tuple[str, ...] = ()
    error: str = ""

    def as_json(self) -> dict[str, Any]:
        """The form of CONTRACT.md; `remarks` only where there are some."""
        if self.evaluation is None:
            return {"file": self.file, "error": self.error}
        remarks = {"remarks": list(self.remarks)} if self.remarks else {}
        return {"file": self.file, "evaluation": self.evaluation.as_json(), **remarks}
