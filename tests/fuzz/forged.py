"""Messages that no page sends, on the app's websocket: `python tests/fuzz/forged.py --messages 2000`.

Somebody else practises meanwhile, and is to notice nothing. Fails on a traceback in the app's log, on a wait of more
than five seconds, and where the app is gone.
"""

import argparse
import asyncio
import json
import random
import sys
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

from load.measure import served  # noqa: E402
from load.window import NoAnswer, Window  # noqa: E402
from streamlit.proto.BackMsg_pb2 import BackMsg  # noqa: E402

from fuzz.spoiling import bytes_of, odd, value_of  # noqa: E402
from simulator.ui.pages.events import PAGE_EVENTS  # noqa: E402

PATIENCE: Final = 5.0
EVENTS: Final = sorted({"go", *(event for events in PAGE_EVENTS.values() for event in events)} - {"forget"})
KNOWN: Final[dict[str, Any]] = {
    "go": {"to": "brief", "params": {"scenario": "remove_autopay"}},
    "start": {
        "scenario": "remove_autopay",
        "persona": "",
        "level": "practice",
        "types_first": False,
        "form": "prompted",
    },
    "choose": {"choice": "r1", "version": 0},
    "say_moves": {"version": 0, "text": "Hello", "moves": ["apologise"], "wording": None},
}


def forged(window: Window, chance: random.Random) -> bytes:
    """One message."""
    message = BackMsg()
    run = message.rerun_script
    run.page_name = chance.choice((*PAGE_EVENTS, "", "../app", "x" * 9_000))
    run.query_string = chance.choice(("", "call=x", "call=%00", "scenario=" + "a" * 5_000, "embed=true", "%zz=%zz&&="))
    if chance.random() < 0.7:
        run.page_script_hash = window.script
    if chance.random() < 0.1:
        run.fragment_id = chance.choice(("x", "a" * 64))
    if chance.random() < 0.8:
        event = chance.choice(EVENTS)
        value = value_of(KNOWN[event], chance) if event in KNOWN and chance.random() < 0.7 else odd(chance)
        trigger = run.widget_states.widgets.add()
        trigger.id = f"$$STREAMLIT_INTERNAL_KEY_{window.component}__events"
        trigger.json_trigger_value = json.dumps(chance.choice(([{"event": event, "value": value}], value)))
        if chance.random() < 0.7:
            state = run.widget_states.widgets.add()
            state.id, state.json_value = window.component, json.dumps(chance.choice(({}, value)))
    data = message.SerializeToString()
    return bytes_of(data, chance) if chance.random() < 0.2 else data


async def _attack(port: int, messages: int) -> None:
    chance = random.Random(1)
    window = await Window.opened(port)
    for number in range(messages):
        try:
            if number % 40 == 0 or not window.script:
                await asyncio.wait_for(window.load(chance.choice(list(PAGE_EVENTS)), {}), PATIENCE)
            await window.raw(forged(window, chance))
            await asyncio.sleep(0.01)
        except Exception:  # whoever sends nonsense may be shown the door
            with suppress(Exception):
                await window.close()
            window = await Window.opened(port)
    await window.close()


async def _witness(port: int, attack: "asyncio.Task[None]") -> float:
    """The longest that somebody else waited."""
    window, longest = await Window.opened(port), 0.0
    page = await window.load("brief", {"scenario": "remove_autopay"})
    while not attack.done():
        if page.name != "call" or page.view["ended"]:
            await window.load("brief", {"scenario": "remove_autopay"})
            page = await window.send("start", KNOWN["start"])
        else:
            choice = (*page.view["responses"], *page.view["actions"])[0]["id"]
            page = await window.send("choose", {"choice": choice, "version": page.view["version"]})
        longest = max(longest, window.took)
        await asyncio.sleep(0.5)
    await window.close()
    return longest


async def _both(port: int, messages: int) -> float:
    attack = asyncio.create_task(_attack(port, messages))
    longest = await _witness(port, attack)
    await attack
    return longest


def main() -> int:
    """Send, and look at what came of it."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--messages", type=int, default=2_000)
    given = asked.parse_args()
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        with served(folder) as (port, _):
            try:
                longest = asyncio.run(_both(port, given.messages))
            except NoAnswer as error:
                sys.stdout.write(f"somebody else was not answered: {error}\n")
                longest = float("inf")
        log = (folder / "serve.log").read_text("utf-8", "replace")
    fell = log.count("Traceback (most recent call last)")
    sys.stdout.write(f"{given.messages:,} forged messages: {fell} tracebacks; somebody else waited {longest:.1f} s\n")
    if fell:
        sys.stdout.write(log[-4_000:])
    return bool(fell) or longest > PATIENCE


if __name__ == "__main__":
    raise SystemExit(main())
