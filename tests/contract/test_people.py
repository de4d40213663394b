"""`simulator people`: who practises on this machine, from the terminal."""

import json


def test_a_machine_has_a_first_person_who_can_be_given_a_name(simulator) -> None:
    assert simulator("people", "list", "--json").document == {
        "people": [
            {"id": "local", "name": "", "known_as": "the first person on this machine", "calls": 0, "last": None}
        ]
    }
    assert simulator("people", "rename", "local", "  Dana   Q ").out == (
        "The first person on this machine is called Dana Q now.\n"
    )
    assert "Dana Q" in simulator("people", "list").out


def test_all_that_is_kept_of_somebody_can_be_taken_along(simulator, tmp_path) -> None:
    simulator("people", "rename", "local", "Dana")
    kept = simulator("people", "export", "dana").document
    assert kept["person"]["name"] == "Dana"
    assert kept["calls"] == []
    file = tmp_path / "out" / "dana.json"
    assert simulator("people", "export", "DANA", "--output", str(file)).code == 0
    assert json.loads(file.read_text(encoding="utf-8"))["person"] == kept["person"]


def test_deleting_asks_first_and_says_what_it_did(simulator) -> None:
    simulator("people", "rename", "local", "Dana")
    asked = simulator("people", "delete", "Dana")
    assert (asked.code, asked.out) == (2, "")
    assert asked.err.startswith("This deletes all calls of a person for good.")
    assert simulator("people", "delete", "Dana", "--yes").out == "Dana is deleted, and 0 calls.\n"
    assert simulator("people", "list", "--json").document["people"][0]["name"] == ""


def test_a_name_that_cannot_be_or_is_not_here_is_one_sentence(simulator) -> None:
    for name in ("", "   ", "…", "x" * 61, "Da\u200bna"):
        ran = simulator("people", "rename", "local", name)
        assert (ran.code, ran.err.count("\n")) == (2, 1), name
    ran = simulator("people", "export", "nobody")
    assert (ran.code, ran.err) == (2, "There is no person here called 'nobody'. Choose from: local.\n")
