"""A persona with a story of their own: who they are and what agents call their trouble is theirs too."""

from collections.abc import Callable, Mapping

import pytest

from simulator.content.loader import Loaded
from simulator.domain.moves import Move, MoveList
from simulator.engine.account_draw import draw_account
from simulator.engine.compile import compile_call

PERSONA = """title: The son-in-law
about: Pays the bills of two households.
like: caller
mood: {start: neutral}
customer_is: WHO
comes_to:
  second_bill:
    story: ["It came with the paper this morning."]
    issue: ["the bill that came today"]
"""


@pytest.mark.parametrize("who", ["woman", "man"])
def test_the_customer_is_who_the_persona_says_and_the_trouble_is_called_as_they_call_it(
    who: str, loaded: Callable[[Mapping[str, str]], Loaded]
) -> None:
    found = loaded({"personas/in_law.yaml": PERSONA.replace("WHO", who)})
    library = found.library
    assert library is not None
    assert found.diagnostics == ()
    accounts = [draw_account(compile_call(library, "second_bill", "in_law", "past_due"), seed) for seed in (1, 2, 3, 4)]
    assert {account.female for account in accounts} == {who == "woman"}
    assert {account.field("issue") for account in accounts} == {"the bill that came today"}
    others = draw_account(compile_call(library, "second_bill", "neighbour", "past_due"), 1)
    assert str(others.field("issue")).startswith("the second bill")


def test_a_persona_who_does_not_say_changes_no_certificate(loaded: Callable[[Mapping[str, str]], Loaded]) -> None:
    library = loaded({}).library
    assert library is not None
    assert "customer_is" not in library.personas["neighbour"].model_dump()


def test_the_label_of_a_move_is_that_move_unless_another_has_it_too() -> None:
    def move(name: str, label: str, *says: str) -> Move:
        return Move.model_validate({"id": name, "group": "all", "label": label, "means": "-", "says": list(says)})

    moves = MoveList(
        moves={"sorry": move("sorry", "Say sorry", "I’m sorry.", "Right."), "right": move("right", "Agree", "Right.")}
    )
    assert [moves.said_by(text) for text in ("say  SORRY!", "I'm sorry", "agree", "Right.", "sorry")] == [
        "sorry",
        "sorry",
        "right",
        None,
        None,
    ]
