"""How a call was taken, what helped in it, what branched from it and where it was shared are kept with it."""

import dataclasses
from concurrent.futures import ThreadPoolExecutor
from typing import get_args

import pytest
from sqlalchemy.exc import IntegrityError

from simulator.domain.errors import NotFound
from simulator.domain.record import LEVELS, AidKind
from simulator.storage import Store


@pytest.mark.parametrize("level", LEVELS)
@pytest.mark.parametrize("types_first", [False, True])
def test_a_call_says_how_it_was_taken(store: Store, samples, level: str, types_first: bool) -> None:
    record = samples.call(level=level, types_first=types_first)
    store.add_call(record)
    assert store.call("first") == record
    assert store.calls() == ((record, None),)


def test_what_was_said_in_an_open_call_is_kept_with_its_choice_or_not_at_all(store: Store, samples) -> None:
    store.add_call(samples.call(form="open"))
    said = (samples.aid(0, "heard", text="apologise ask_issue?"), samples.aid(0, "typed", text="So sorry!"))
    assert store.append("first", 0, "apologise", samples.now, None, said)
    assert not store.append("first", 0, "greet", samples.now, None, (samples.aid(0, "shown"),))
    assert store.call_with_support("first").aids == said
    branch = samples.call("second", form="open", choices=("apologise",), parent="first", fork=1)
    store.add_call(branch, said)
    assert store.call_with_support("second") == (branch, said)


def test_a_branch_remembers_where_it_left_its_call(store: Store, samples) -> None:
    store.add_call(samples.call(choices=("greet", "argue")))
    branch = samples.call("second", choices=("greet",), parent="first", fork=1)
    store.add_call(branch)
    assert store.append("second", 1, "no_evidence", samples.now)
    assert store.call("second") == dataclasses.replace(branch, choices=("greet", "no_evidence"))
    assert store.call("first").choices == ("greet", "argue")


def test_branches_come_oldest_first_with_their_choices_and_ends(store: Store, samples) -> None:
    store.add_call(samples.call(minutes=5))
    store.add_call(samples.call("unrelated"))
    late = samples.call("late", minutes=9, choices=("greet", "argue"), parent="first", fork=1)
    early = samples.call("early", minutes=7, choices=("greet",), parent="first", fork=1, level="guided")
    for record in (late, early, samples.call("grandchild", minutes=8, parent="early")):
        store.add_call(record)
    store.finish("late", samples.finish())
    ended = dataclasses.replace(late, ended_at=samples.finish().ended_at)
    assert store.branches("first") == ((early, None), (ended, samples.finish()))
    assert [record.id for record, _ in store.branches("early")] == ["grandchild"]
    assert store.branches("unrelated") == store.branches("ghost") == ()


def test_a_branch_of_no_call_is_refused_and_not_kept(store: Store, samples) -> None:
    with pytest.raises(NotFound, match="no call 'ghost'"):
        store.add_call(samples.call(parent="ghost"))
    with pytest.raises(NotFound, match="no call 'first'"):
        store.add_call(samples.call(parent="first"))
    assert store.calls() == ()


def test_support_comes_back_in_the_order_it_was_given(store: Store, samples) -> None:
    store.add_call(samples.call())
    given = [
        samples.aid(0, "typed", text="Hello, „Ana“?\nIs it you?", seconds=1),
        samples.aid(4, "guided", seconds=2),
        samples.aid(1, "shown", seconds=3),
        samples.aid(2, "principle", seconds=3),
    ]
    for aid in reversed(given):
        assert store.add_aid("first", aid)
    assert store.call_with_support("first").aids == tuple(given)


def test_each_kind_of_support_is_kept_once_for_a_choice(store: Store, samples) -> None:
    store.add_call(samples.call())
    first = samples.aid(3, "typed", text="what was said first")
    assert store.add_aid("first", first)
    assert not store.add_aid("first", samples.aid(3, "typed", text="and then better", seconds=9))
    assert store.call_with_support("first").aids == (first,)


def test_every_kind_may_be_given_before_every_choice_of_every_call(store: Store, samples) -> None:
    for name in ("first", "second"):
        store.add_call(samples.call(name))
        for seq in (0, 1):
            assert all(store.add_aid(name, samples.aid(seq, kind)) for kind in get_args(AidKind))
        assert len(store.call_with_support(name).aids) == 2 * len(get_args(AidKind))


def test_a_shared_debrief_is_found_by_its_link_for_ever(store: Store, samples) -> None:
    store.add_call(samples.call())
    store.add_call(samples.call("second"))
    assert store.share("first", "link-1", samples.now) == "link-1"
    assert store.share("second", "link-2", samples.now) == "link-2"
    assert [store.shared(token) for token in ("link-1", "link-2")] == ["first", "second"]


def test_sharing_again_gives_the_link_there_is(store: Store, samples) -> None:
    store.add_call(samples.call())
    assert store.share("first", "link-1", samples.now) == "link-1"
    assert store.share("first", "link-2", samples.now) == "link-1"
    with pytest.raises(NotFound):
        store.shared("link-2")


def test_shared_in_many_windows_at_once_there_is_one_link(store: Store, samples) -> None:
    store.add_call(samples.call())
    with ThreadPoolExecutor(8) as windows:
        tokens = set(windows.map(lambda number: store.share("first", f"link-{number}", samples.now), range(8)))
    assert len(tokens) == 1
    assert store.shared(tokens.pop()) == "first"


def test_a_link_never_comes_to_mean_another_call(store: Store, samples) -> None:
    store.add_call(samples.call())
    store.add_call(samples.call("second"))
    store.share("first", "link", samples.now)
    with pytest.raises(IntegrityError):
        store.share("second", "link", samples.now)
    assert store.shared("link") == "first"


def test_names_that_stand_for_nothing(store: Store, samples) -> None:
    with pytest.raises(NotFound, match="no call 'ghost'"):
        store.add_aid("ghost", samples.aid())
    with pytest.raises(NotFound, match="no call 'ghost'"):
        store.share("ghost", "link", samples.now)
    with pytest.raises(NotFound, match="no shared debrief 'link'"):
        store.shared("link")
