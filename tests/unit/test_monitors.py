"""Each kind of check by small tables: what was seen, and what the check makes of it.

`-` stands for idle (nothing was at stake), `+` for met, `x` for not met; `.` is the end of a trainee's turn.
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
        {"": "-", "c": "-", ".": "+", "c .": "+", "a": "x", "b .": "x", ". a .": "x"},
    ),
    "at most two": (
        {"at_most": {"acts": ["a", "b"], "times": 2}},
        {"": "-", "c": "-", "a": "+", "a b": "+", "a c a": "+", "a b a": "x", "a a a a": "x"},
    ),
    "precedence": (
        {"precedence": {"first": "a", "then": ["b", "c"]}},
        {
            "": "-",
            "a": "-",
            "a b": "+",
            "a c b": "+",
            "b": "x",
            "c a b": "x",
            "b a": "x",
            "a b b": "+",
        },
    ),
    "precedence of any": (
        {"precedence": {"first": ["a", "d"], "then": ["b"]}},
        {"d b": "+", "a b": "+", "b": "x"},
    ),
    "precedence of all": (
        {"precedence": {"first": {"all": ["a", "d"]}, "then": ["b"]}},
        {"a b": "x", "d a b": "+", "a d": "-", "a b d": "x"},
    ),
    "precedence where the second is also a first": (
        {"precedence": {"first": ["a", "b"], "then": ["b", "c"]}},
        {"b": "-", "b c": "+", "c": "x", "a b": "-"},
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
        {"q": "x", "q a .": "+", "q . a": "x", "q b a .": "+", "q a . q . a .": "x", "q a . q a .": "+"},
    ),
    "response within two turns": (
        {"response": {"cue": "q", "by": "a", "within": 2}},
        {"q . a .": "+", "q . . a": "x", "q . q . a": "x", ". . q a": "+", "q . . a q a": "x"},
    ),
    "response by all": (
        {"response": {"cue": "q", "by": {"all": ["a", "b"]}}},
        {"q a": "x", "q a b": "+", "q b c a": "+", "a b q": "x", "q a b q a": "x"},
    ),
    "succession": (
        {"succession": {"first": ["a"], "then": ["b"]}},
        {"": "-", "c": "-", "a": "x", "a b": "+", "b": "x", "b a b": "x", "a b b": "+", "a b a": "x", "a a b": "+"},
    ),
    "not succession": (
        {"not_succession": {"first": ["a"], "then": ["b"]}},
        {"": "-", "b": "-", "b a": "+", "a": "+", "a b": "x", "a c a": "+", "a b a": "x"},
    ),
    "outcome in": (
        {"outcome_in": ["ended", "transferred"]},
        {"": "x", "ended": "x", "outcome:ended": "+", "outcome:hung_up": "x", "a . outcome:transferred": "+"},
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
        state = monitor.step(state, symbol)
    return state


def sign(monitor: Monitor, state: int) -> str:
    if state in monitor.idle:
        return "-"
    return "+" if state in monitor.met else "x"


@pytest.mark.parametrize(("check", "seen", "expected"), ROWS)
def test_what_a_check_makes_of_what_was_seen(check: dict[str, object], seen: str, expected: str) -> None:
    monitor = build_monitor(Check.model_validate(check))
    assert sign(monitor, read(monitor, seen)) == expected


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


def test_equal_checks_share_one_monitor() -> None:
    one, two = (Check.model_validate({"existence": ["a", "b"]}) for _ in range(2))
    assert build_monitor(one) is build_monitor(two)


@pytest.mark.parametrize("check", [{}, {"existence": "a", "absence": "b"}])
def test_a_check_has_exactly_one_kind(check: dict[str, object]) -> None:
    with pytest.raises(ValueError, match="exactly one kind"):
        Check.model_validate(check)
