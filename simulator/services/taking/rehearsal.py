"""Calls that are kept nowhere, in the form of CONTRACT.md; open ones played from a file of turns."""

from collections.abc import Callable, Sequence
from typing import Any

from simulator.domain.errors import BadTurn, CallFinished, ChoiceNotOffered, NotFound
from simulator.domain.heard import Heard
from simulator.domain.library import Library
from simulator.engine.call import Call, step
from simulator.engine.desk import screen_pop
from simulator.scoring.scorer import evaluate
from simulator.services.calls.account_screen import panels
from simulator.services.taking.open_turns import offered_wordings, take_turn
from simulator.services.taking.turn_lines import TurnLine


def rehearsal(library: Library, call: Call) -> dict[str, Any]:
    """A call, its open choices and its evaluation, in the form of CONTRACT.md."""
    scenario, persona, case = call.plan.key
    return {
        "scenario": scenario,
        "persona": persona,
        "case": case,
        "seed": call.seed,
        "choices": list(call.choices),
        "trace": [entry.as_json() for entry in call.entries],
        "offered": [
            {"id": item.id, "text": call.text(item), "kind": item.kind, "acts": list(item.acts)}
            for item in call.offered()
        ],
        "ended": call.ended,
        "outcome": call.outcome,
        "evaluation": evaluate(library.scorecards[call.plan.scenario.scorecard], call.trace).as_json(),
        "brief": call.plan.scenario.brief,
        "screen": screen(call),
        "screen_pop": [list(row) for row in screen_pop(call.plan, call.account)],
    }


Hear = Callable[[str], Sequence[Heard]]


def play_open(call: Call, turns: Sequence[TurnLine], hear: Hear) -> tuple[Call, list[list[dict[str, Any]]]]:
    """The call after these turns, and what was heard in each. Raises BadTurn with the number of one that cannot be."""
    heard_by_turn = []
    for number, turn in enumerate(turns, start=1):
        if call.ended:
            raise BadTurn("the call was over before it.", number)
        heard = hear(turn.say) if turn.say else ()
        heard_by_turn.append([heard_as_json(item) for item in _counted(turn, heard)])
        try:
            call = _after(call, turn, heard)
        except (BadTurn, NotFound, ChoiceNotOffered, CallFinished) as error:
            raise BadTurn(str(error), number) from None
    return call, heard_by_turn


def _counted(turn: TurnLine, heard: Sequence[Heard]) -> Sequence[Heard]:
    """What was heard; where moves were confirmed, these and nothing else, however sure anybody was of them."""
    if turn.moves is None:
        return heard
    known = {item.move: item for item in heard}
    return [known.get(move, Heard(move, 0.0, True, 0))._replace(sure=True) for move in turn.moves]


def _after(call: Call, turn: TurnLine, heard: Sequence[Heard]) -> Call:
    if turn.do is None:
        spoken = take_turn(call, heard, turn.say, turn.moves, turn.words)
        return step(call, spoken.choice, spoken.words)
    actions = [item.id for item in call.plan.actions]
    if turn.do not in actions:
        raise NotFound("action", turn.do, actions)
    return step(call, turn.do)


def heard_as_json(item: Heard) -> dict[str, Any]:
    """One move that was heard, in the form of CONTRACT.md."""
    return {"move": item.move, "confidence": item.confidence, "sure": item.sure}


def open_rehearsal(library: Library, call: Call, heard: Sequence[Any]) -> dict[str, Any]:
    """An open call with what can be said and done now, and what was heard by turn, in the form of CONTRACT.md."""
    plan = call.plan
    offered = [] if call.ended else [{"id": item.id, "label": call.text(item)} for item in plan.actions]
    groups = plan.moves.groups
    return {
        **rehearsal(library, call),
        "form": "open",
        "offered": [{**item, "text": item["label"], "kind": "action", "acts": [item["id"]]} for item in offered],
        "moves": [
            {"id": move.id, "label": move.label, "group": groups.get(move.group, move.group)}
            for move in plan.moves.moves.values()
        ],
        "actions": offered,
        "heard": list(heard),
        "wordings": {
            move: [{"id": item.id, "text": item.text} for item in items]
            for move, items in offered_wordings(call).items()
        },
    }


def screen(call: Call) -> list[dict[str, Any]]:
    """What has been looked up and settled in a call, panel by panel; what popped up by itself stands elsewhere."""
    shown = [panel for panel in panels(call) if panel.opened and panel.opened_by]
    return [{"title": panel.title, "rows": [list(row) for row in panel.rows]} for panel in shown]
