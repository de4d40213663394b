"""`simulator programme`: which there are, who is where, and what comes next, from the terminal."""


def test_programmes_are_listed_with_everybody_and_the_rule_for_stuck(simulator) -> None:
    found = simulator("programme", "list", "--json").document
    assert {row["id"]: row["days"] for row in found["programmes"]} == {"new_hire": 10, "refresher": 20}
    assert [person["standing"] for person in found["people"]] == ["none"]
    assert found["rule"].startswith("Stuck means: ")
    assert "In no program" in simulator("programme", "list").out


def test_somebody_is_put_into_one_and_shown_what_is_next_and_why(simulator) -> None:
    assert "is in no program" in simulator("programme", "show").out
    simulator("people", "rename", "local", "Dana")
    assert simulator("programme", "enrol", "new_hire", "--person", "dana").out == (
        "Dana is in “Your first ten days” from today on.\n"
    )
    found = simulator("programme", "show", "--json").document
    assert (found["person"], found["position"]["place"], found["position"]["stage"]) == (
        "local",
        "Day 1 of 10",
        "hear_it_first",
    )
    assert found["position"]["next"]["level"] == "worked"
    shown = simulator("programme", "show", "--person", "DANA").out
    assert "Next: Watch “Just cancel it”" in shown
    assert "Day 1 of 10, “Hear how it goes”." in shown


def test_a_programme_or_person_that_is_not_there_is_one_sentence(simulator) -> None:
    ran = simulator("programme", "enrol", "new_hires")
    assert (ran.code, ran.err) == (2, "There is no program 'new_hires'. Did you mean 'new_hire'?\n")
    assert simulator("programme", "show", "--person", "nobody").code == 2
