"""Each kind of check by small tables: what was seen, and what the check makes of it.

`-` stands for idle (nothing was at stake), `+` for met, `x` for not met; `.` is the end of a trainee's turn. `!` stands
before what the check forbade when it was done, each time it was.
"""

import pytest

from simulator.domain.scorecard import Check
from simulator.scoring.monitors import Monitor, build_monitor

TABLES: dict[str, tuple[dict[str, object], dict[str, str]]] = {
    "existence of one": (
        {"existence": "a"},
        {"": "x", "b": "x", "a": "+", "b a b": "+", "a a": "+"},
    ),
    "existence of any": (
        {"existence": ["a", "b"]},
        {"": "x", "c": "x", "b": "+", "a": "+"},
    ),
    "existence of all": (
        {"existence": {"all": ["a", "b"]}},
        {"": "x", "a": "x", "a a": "x", "b a": "+", "a c b": "+"},
    ),
    "existence of all of some and any of others": (
        {"existence": {"all": ["a"], "any": ["b", "c"]}},
        {"a": "x", "b c": "x", "a b": "+", "c a": "+"},
    ),
    "absence": (
        {"absence": ["a", "b"]},
        {"": "-", "c": "-", ".": "+", "c .": "+", "!a": "x", "!b .": "x", ". !a .": "x", ". !a . !b !a": "x"},
    ),
    "at most two": (
        {"at_most": {"acts": ["a", "b"], "times": 2}},
        {"": "-", "c": "-", "a": "+", "a b": "+", "a c a": "+", "a b !a": "x", "a a !a !a": "x"},
    ),
    "at most one after something": (
        {"at_most": {"acts": ["a"], "times": 1, "after": ["q"]}},
        {"": "-", "a a a": "-", "q": "+", "a a q a": "+", "a q a !a": "x", "q a q !a": "x"},
    ),
    "precedence": (
        {"precedence": {"first": "a", "then": ["b", "c"]}},
        {
            "": "-",
            "a": "-",
            "a b": "+",
            "a c b": "+",
            "!b": "x",
            "!c a b": "x",
            "!b a": "x",
            "a b b": "+",
            "!b !c a b": "x",
        },
    ),
    "precedence until it is taken back": (
        {"precedence": {"first": "yes", "then": ["card"], "until": ["no"]}},
        {
            "": "-",
            "yes card": "+",
            "yes card card": "+",
            "yes no": "-",
            "yes no !card": "x",
            "no yes card": "+",
            "yes no yes card": "+",
            "yes card no !card yes card": "x",
        },
    ),
    "precedence, each with its own": (
        {"precedence": {"first": "yes", "then": ["card"], "each": True}},
        {
            "yes card": "+",
            "yes card yes card": "+",
            "yes yes card !card": "x",
            "yes card !card !card": "x",
            "!card yes card": "x",
        },
    ),
    "precedence of all, each with its own, until it is taken back": (
        {"precedence": {"first": {"all": ["said", "yes"]}, "then": ["card"], "until": ["no"], "each": True}},
        {
            "said yes card": "+",
            "said no yes !card": "x",
            "said yes card yes !card": "x",
            "said yes card yes said card": "+",
        },
    ),
    "precedence whose second takes back what it needs": (
        {"precedence": {"first": "yes", "then": ["card", "plan"], "until": ["card"]}},
        {"yes card": "+", "yes plan plan card !card": "x", "!card": "x"},
    ),
    "precedence of any": (
        {"precedence": {"first": ["a", "d"], "then": ["b"]}},
        {"d b": "+", "a b": "+", "!b": "x"},
    ),
    "precedence of all": (
        {"precedence": {"first": {"all": ["a", "d"]}, "then": ["b"]}},
        {"a !b": "x", "d a b": "+", "a d": "-", "a !b d": "x"},
    ),
    "precedence where the second is also a first": (
        {"precedence": {"first": ["a", "b"], "then": ["b", "c"]}},
        {"b": "-", "b c": "+", "!c": "x", "a b": "-"},
    ),
    "response": (
        {"response": {"cue": "q", "by": "a"}},
        {
            "": "-",
            "a": "-",
            "q": "x",
            "q a": "+",
            "a q": "x",
            "q a q": "x",
            "q a q a": "+",
            "q q a": "+",
            "q . . . . a": "+",
        },
    ),
    "response within one turn": (
        {"response": {"cue": "q", "by": "a", "within": 1}},
        {
            "q": "x",
            "q a .": "+",
            "q !. a": "x",
            "q b a .": "+",
            "q a . q !. a .": "x",
            "q a . q a .": "+",
            "q !. . q !. .": "x",
        },
    ),
    "response within two turns": (
        {"response": {"cue": "q", "by": "a", "within": 2}},
        {"q . a .": "+", "q . !. a": "x", "q . q !. a": "x", ". . q a": "+", "q . !. a q a": "x"},
    ),
    "response by all": (
        {"response": {"cue": "q", "by": {"all": ["a", "b"]}}},
        {"q a": "x", "q a b": "+", "q b c a": "+", "a b q": "x", "q a b q a": "x"},
    ),
    "response once something else came up": (
        {"response": {"cue": "q", "by": "a", "after": ["s"]}},
        {"q": "-", "q s": "-", "q s q": "x", "s q a": "+", "s q a q": "x", "q a s": "-"},
    ),
    "response to what comes up again": (
        {"response": {"cue": "q", "by": "a", "after": ["q"]}},
        {"q": "-", "q q": "x", "q a q a": "+"},
    ),
    "succession": (
        {"succession": {"first": ["a"], "then": ["b"]}},
        {"": "-", "c": "-", "a": "x", "a b": "+", "!b": "x", "!b a b": "x", "a b b": "+", "a b a": "x", "a a b": "+"},
    ),
    "not succession": (
        {"not_succession": {"first": ["a"], "then": ["b"]}},
        {"": "-", "b": "-", "b a": "+", "a": "+", "a !b": "x", "a c a": "+", "a !b a !b": "x"},
    ),
    "not succession until it is lifted": (
        {"not_succession": {"first": ["stop"], "then": ["ask"], "until": ["go"]}},
        {
            "ask": "-",
            "go ask": "-",
            "stop go ask": "+",
            "stop !ask go ask": "x",
            "stop go ask stop !ask !ask": "x",
        },
    ),
    "not succession of what lifts the ban itself": (
        {"not_succession": {"first": ["a", "u"], "then": ["b"], "until": ["b", "u"]}},
        {"a !b b": "x", "u !b": "x", "a u !b": "x"},
    ),
    "outcome in": (
        {"outcome_in": ["ended", "transferred"]},
        {
            "": "-",
            "ended .": "-",
            "outcome:ended over:": "+",
            "outcome:hung_up over:": "x",
            "a . outcome:transferred over:": "+",
        },
    ),
    "spoke": (
        {"spoke": "S1"},
        {"": "x", "S1": "x", "spiel:S1": "+", "spiel:S2": "x", "spiel:S2 . spiel:S1 .": "+"},
    ),
}
ROWS = [
    pytest.param(check, seen, expected, id=f"{name}: {seen or 'nothing'}")
    for name, (check, table) in TABLES.items()
    for seen, expected in table.items()
]


def read(monitor: Monitor, seen: str) -> int:
    state = 0
    for symbol in seen.split():
        state = monitor.step(state, symbol.lstrip("!"))
    return state


def marked(monitor: Monitor, seen: str) -> str:
    """What was seen, with a mark before what the check forbade then."""
    state, found = 0, []
    for symbol in seen.replace("!", "").split():
        found.append(f"!{symbol}" if (state, symbol) in monitor.violations else symbol)
        state = monitor.step(state, symbol)
    return " ".join(found)


def sign(monitor: Monitor, state: int) -> str:
    if state in monitor.idle:
        return "-"
    return "+" if state in monitor.met else "x"


@pytest.mark.parametrize(("check", "seen", "expected"), ROWS)
def test_what_a_check_makes_of_what_was_seen(check: dict[str, object], seen: str, expected: str) -> None:
    monitor = build_monitor(Check.model_validate(check))
    assert sign(monitor, read(monitor, seen)) == expected
    assert marked(monitor, seen) == seen


@pytest.mark.parametrize("name", TABLES)
def test_a_monitor_is_small_and_knows_all_its_symbols(name: str) -> None:
    monitor = build_monitor(Check.model_validate(TABLES[name][0]))
    states = {0} | {state for state, _ in monitor.moves} | set(monitor.moves.values())
    assert len(states) <= 12
    assert {symbol for _, symbol in monitor.moves} <= monitor.alphabet
    assert all(state != after for (state, _), after in monitor.moves.items())
    assert states == set(range(len(states)))


@pytest.mark.parametrize("name", TABLES)
def test_what_a_check_does_not_name_changes_nothing(name: str) -> None:
    check, table = TABLES[name]
    monitor = build_monitor(Check.model_validate(check))
    for seen in table:
        crowded = " ".join(f"noise {symbol} noise" for symbol in seen.split())
        assert read(monitor, crowded) == read(monitor, seen)


def test_what_no_monitor_forbids_is_no_violation() -> None:
    for kind, value in (("existence", "a"), ("spoke", "S1"), ("outcome_in", "ended")):
        assert build_monitor(Check.model_validate({kind: [value]})).violations == frozenset()


def test_equal_checks_share_one_monitor() -> None:
    one, two = (Check.model_validate({"existence": ["a", "b"]}) for _ in range(2))
    assert build_monitor(one) is build_monitor(two)


@pytest.mark.parametrize("check", [{}, {"existence": "a", "absence": "b"}])
def test_a_check_has_exactly_one_kind(check: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="exactly one kind"):
        Check.model_validate(check)
