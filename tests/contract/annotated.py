"""A call as it is annotated outside, and what a script sees where a file of one is refused."""

from typing import Any

FACTS: dict[str, Any] = {"line": "customer", "account_status": "active", "noc": "none", "past_due": True}
SAMPLE: dict[str, Any] = {
    "scorecard": "cancellation_call",
    "facts": FACTS | {"installed": True, "in_rescission": False, "autopay": False, "issue_notes": False},
    "turns": [
        {"by": "customer", "acts": ["claims_cancelled"]},
        {"by": "trainee", "acts": ["check_account_status"]},
        {
            "by": "trainee",
            "acts": ["empathise", "state_no_evidence_of_cancellation"],
            "spiel": "C2",
            "text": "I've got your account open, Dana, and I'm not seeing evidence that it was cancelled. It still shows as active.",
        },
    ],
    "outcome": "ended",
}


def verdicts(evaluation: dict[str, Any]) -> dict[str, str]:
    """By id, of lines and of what they rest on."""
    found = {part["part"]: part["verdict"] for item in evaluation["criteria"] for part in item["parts"]}
    return found | {item["id"]: item["verdict"] for item in evaluation["criteria"]}


def assert_refused(ran: Any, expected: list[str]) -> None:
    """The only file is refused: the sentence is on standard error and in the document, and nothing is graded."""
    assert ran.code == 2
    (item,) = ran.document["evaluations"]
    assert sorted(item) == ["error", "file"]
    assert [word for word in expected if word not in ran.err] == []
    assert item["error"] in ran.err
    assert "Traceback" not in ran.err
