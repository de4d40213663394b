"""Nothing is read out of a name: a library in which every act and group is called something else is the same library."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from defects.planting import CURRENT, MESSAGE, Files, copy_for, edit, structure
from proof.renamed import ACTS, laid_out, other_names, renamed, translated

from simulator.content.loader import load, rebuild
from simulator.diagnostics.diagnostic import Diagnostic
from simulator.domain.record import Aid, CallRecord
from simulator.domain.roles import ENDS_THE_CALL, ROLES, Role
from simulator.domain.vocabulary import HANGS_UP
from simulator.engine.call import Call
from simulator.proof.certifying.prover import prove
from simulator.services.calls.played import PlayedCall
from simulator.services.calls.views import RelatedCalls
from simulator.services.debrief import mistakes, scorecard, worked_example
from simulator.services.drilling.deck import Deck
from simulator.services.library.folder import read_folder
from simulator.services.library.plans import CallPlans
from simulator.services.taking import feedback, hints, screen
from simulator.services.teaching.good_agent import course

ROOT = Path(__file__).parents[2]
NOW = datetime(2026, 1, 5, 9, tzinfo=UTC)
SCENARIOS = {"right_of_rescission": CURRENT, "someone_else_answers": MESSAGE}
QUESTION, CALLER = "scenarios/quick_question.yaml", "personas/caller.yaml"
FILES = {**copy_for(MESSAGE), **copy_for(CURRENT)}
NAMES = other_names(FILES)
NO_EVENT = {name: other for name, other in NAMES.items() if name != HANGS_UP}
"""The moods of customers make something happen that is called as an act of theirs is; it is no act, and keeps its name."""
Pair = tuple[CallPlans, CallPlans]


@pytest.fixture(scope="module")
def miniature() -> Files:
    """The files of the miniature library."""
    return read_folder(ROOT / "tests" / "library")[0]


@pytest.fixture(scope="module")
def both() -> Pair:
    """The calls of a part of the shipped library, and those of its copy with other names."""
    first, second = (load(files).library for files in (laid_out(FILES), renamed(FILES, NAMES)))
    assert first is not None
    assert second is not None
    return CallPlans(first), CallPlans(second)


def test_every_act_and_every_group_has_another_name(both: Pair) -> None:
    first, second = (plans.library.vocabulary for plans in both)
    assert not {*first.acts, *first.groups} & {*second.acts, *second.groups}
    assert [NAMES[name] for name in (*first.acts, *first.groups)] == [*second.acts, *second.groups]


def test_the_program_names_no_act_and_no_group() -> None:
    """Words that are roles too are left out, and so are those of one word, which say many things in a program."""
    names = {name for name in NAMES if "_" in name} - {*ROLES, HANGS_UP}
    sources = [path for ending in ("py", "js", "ts") for path in (ROOT / "simulator").rglob(f"*.{ending}")]
    found = {
        (path.name, word)
        for path in sources
        if path.name != "before_roles.py"
        for word in names.intersection(re.findall(r"[a-z0-9_]+", path.read_text(encoding="utf-8")))
    }
    assert len(sources) > 150
    assert found == set()


@pytest.mark.slow
@pytest.mark.parametrize("scenario", SCENARIOS)
def test_the_same_is_proved(scenario: str, both: Pair) -> None:
    for case in both[0].library.scenarios[scenario].cases:
        first, second = (prove(plans.library, scenario, SCENARIOS[scenario][1], case).as_json() for plans in both)
        assert first["proved"]
        assert _certified(first, NAMES) == _certified(second, {})


def _certified(certificate: Mapping[str, Any], names: Mapping[str, str]) -> Any:
    rest = {name: value for name, value in certificate.items() if name not in ("content", "reached", "checksum")}
    events = {} if not names else NO_EVENT
    reached = {name: sorted(translated(found, events)) for name, found in certificate["reached"].items()}
    return translated(rest, names), reached


def test_the_same_cards_are_made(both: Pair) -> None:
    first, second = (
        [(card.kind, card.statement, card.scenario, card.is_critical) for card in Deck(plans.library).cards]
        for plans in both
    )
    assert first == second != []


Change = Callable[[Any], Any]


@pytest.mark.parametrize(
    ("code", "file", "change"),
    [
        ("R323", ACTS, lambda acts: acts["trainee"]["breach"].pop("role")),
        ("R323", ACTS, lambda acts: acts["trainee"]["routing"].pop("role")),
        ("R323", ACTS, lambda acts: acts["trainee"]["hearing"]["acknowledge"].pop("role")),
        ("R325", ACTS, lambda acts: acts["customer"]["insists"].pop("role")),
        ("S501", QUESTION, lambda scenario: scenario["uses"].pop()),
        ("P404", CALLER, lambda persona: (persona["anywhere"].clear(), persona["states"]["venting"]["on"].clear())),
        ("P411", CALLER, lambda persona: persona["states"].pop("hung_up")),
    ],
)
def test_the_same_is_found(code: str, file: str, change: Change, miniature: Files) -> None:
    files = dict(miniature)
    edit(files, file, change)
    names = other_names(files)
    first, second = (load(item).diagnostics for item in (laid_out(files), renamed(files, names)))
    assert code in {item.code for item in first}
    assert [_found(item, _no_role(names)) for item in first] == [_found(item, {}) for item in second]


def _no_role(names: Mapping[str, str]) -> Mapping[str, str]:
    """Some groups of ours are called as roles are; where a finding names a role, it is the same in any library."""
    return {name: other for name, other in names.items() if name not in ROLES}


def _found(item: Diagnostic, names: Mapping[str, str]) -> Any:
    return translated([item.code, item.location.file, item.location.line, item.message, item.fix], names)


@pytest.mark.slow
def test_a_breach_that_nothing_looks_for_is_found_under_any_name() -> None:
    files = dict(FILES)

    def lost(card: Any) -> None:
        for section in card["sections"]:
            section["criteria"] = [item for item in section["criteria"] if "promise_credit" not in _banned(item)]

    edit(files, "scorecards/cancellation_call.yaml", lost)
    said = []
    for changed in (laid_out(files), renamed(files, NAMES)):
        library = load(changed).library
        assert library is not None
        certificate = prove(library, *CURRENT)
        assert not certificate.proved
        said.append([item.message for item in certificate.findings if item.code == "Q819"])
    assert translated(said[0], NAMES) == said[1] != []
    assert any("promise_credit" in message for message in said[0])


def _banned(item: Any) -> Any:
    checks = [part["check"] for part in item.get("parts", (item,))]
    return [name for check in checks for name in check.get("absence", ())]


@pytest.mark.slow
@pytest.mark.parametrize("role", [role for role, meaning in ROLES.items() if meaning.needed_for])
def test_what_cannot_be_asked_is_not_proved_and_is_named(role: Role) -> None:
    """`check` refuses such a library; whoever comes to the prover around it is told the same of each call."""
    plain = {name: structure(FILES, name) for name in FILES}
    for group in plain[ACTS]["trainee"].values():
        for part in (group, *(act for act in group.values() if isinstance(act, dict))):
            if part.get("role") == role:
                del part["role"]
    library = rebuild(plain, "lacking")
    assert library is not None
    certificate = prove(library, *CURRENT)
    assert not certificate.proved
    assert [item.message for item in certificate.findings if item.severity == "error"] == [
        f"[{', '.join(CURRENT)}] Not proved {ROLES[role].needed_for}: no act has the role `{role}`."
    ]


@pytest.mark.slow
@pytest.mark.parametrize("key", [CURRENT, MESSAGE], ids="/".join)
def test_a_good_agent_goes_the_same_way_and_is_told_the_same(key: tuple[str, str, str], both: Pair) -> None:
    calls = [course(plans.library, plans.analyst(*key), plans.rehearse(*key, 7)) for plans in both]
    assert translated(calls[0].choices, NAMES) == list(calls[1].choices)
    first, second = (worked_example.example(_played(*item)) for item in zip(both, calls, strict=True))
    assert _told(first, NAMES) == _told(second, {})


@pytest.mark.slow
@pytest.mark.parametrize("key", [CURRENT, MESSAGE], ids="/".join)
def test_somebody_who_errs_is_told_the_same(key: tuple[str, str, str], both: Pair) -> None:
    """A wrong answer to the customer's first words, then the call is ended; or it is ended, or passed on, at once."""
    plan = both[0].stage(*key).plan
    wrong = [choice.id for choice in plan.offered("opening") if choice.response and choice.response.why_not]
    end, away = (plan.vocabulary.with_role(role)[0] for role in ENDS_THE_CALL)
    for choices in ((wrong[0],), (wrong[-1], end), (away,)):
        first, second = (
            [*_seen(_played(plans, plans.rehearse(*key, 7, tuple(translated(choices, before)))), after)]
            for plans, before, after in zip(both, ({}, NAMES), (NAMES, {}), strict=True)
        )
        assert first == second


def _played(plans: CallPlans, call: Call) -> PlayedCall:
    aids = tuple(Aid(len(call.choices), kind, "", NOW) for kind in ("principle", "wording"))
    record = CallRecord("one", "any", *call.plan.key, call.seed, NOW, NOW, call.choices, "guided")
    return PlayedCall(record, call, plans.library, plans.analyst(*call.plan.key), aids)


def _seen(played: PlayedCall, names: Mapping[str, str]) -> Iterator[Any]:
    """Everything that anybody is told of a call, while it goes on and afterwards."""
    yield _told(hints.hint(played), names)
    yield _told(feedback.feedback(played), names)
    yield _told(screen.show(played), names)
    yield _told(scorecard.show(played, RelatedCalls()), names)
    yield _told(mistakes.lessons(played), names)


def _told(view: Any, names: Mapping[str, str]) -> Any:
    """What a view says, with other names for its choices.

    Left out is what is drawn by names: the order of answers, and which of several sentences with one meaning the
    customer says.
    """
    return None if view is None else _words(asdict(view), names)


def _words(said: Any, names: Mapping[str, str]) -> Any:
    if isinstance(said, dict):
        own = {name: _words(value, names) for name, value in said.items() if name not in ("key", "group", "reply")}
        if own.get("by") == "customer":
            own.pop("text")
        for name in ("instead_of", "responses"):
            own |= {name: sorted(own[name], key=repr)} if name in own else {}
        return own | {name: translated(own[name], names) for name in ("id", "chosen", "best") if name in own}
    return [_words(item, names) for item in said] if isinstance(said, list | tuple) else said
