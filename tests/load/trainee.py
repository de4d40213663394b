"""How a trainee of the load test practises: call after call, at a pace, with the help that each level has.

Chance comes from the trainee's number: the same trainees ask the same of every version of the app.
"""

import asyncio
import random
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, NamedTuple

from load.window import NoAnswer, Page, Window

PACE: Final = (7.0, 9.0)
"""Seconds between two choices."""
MIX: Final = (
    ("guided", "prompted", False, 30),
    ("practice", "prompted", False, 25),
    ("practice", "prompted", True, 10),
    ("practice", "open", False, 15),
    ("assessment", "open", False, 20),
)
"""Level, form, whether it is said first, and how many of a hundred calls are taken so."""
HINTS: Final = 0.25
"""In this share of the turns of a guided call a hint is asked for."""
DEEDS: Final = 0.3
"""In this share of the turns something is done instead of said."""
TURNS: Final = (4, 14)
"""After so many turns at most, the trainee ends the call."""


class Answer(NamedTuple):
    """One answer of the app: what was asked for, when it came (seconds), how long it took, what was wrong."""

    kind: str
    at: float
    took: float
    problem: str | None


class Trainee:
    """One trainee at one window. `answers` is what came back, `reached` the turns that each call has come to."""

    def __init__(self, number: int, port: int, person: str, scenarios: Sequence[str], sentences: Sequence[str]) -> None:
        self._chance = random.Random(number)
        self._port, self._person = port, person
        self._scenarios, self._sentences = scenarios, sentences
        self.answers: list[Answer] = []
        self.reached: dict[str, int] = {}

    async def practise(self, goes_on: Callable[[], bool]) -> None:
        """Open the app and take calls, as long as it goes on."""
        try:
            window = await Window.opened(self._port, self._person)
        except Exception as error:
            self._note("open", 0.0, f"no connection: {type(error).__name__}")
            return
        try:
            await self._load(window, "page", "choose", {})
            while goes_on():
                await self._call(window, goes_on)
        except NoAnswer as error:
            self._note("silence", 0.0, f"no answer: {error}")
        finally:
            await window.close()

    async def _call(self, window: Window, goes_on: Callable[[], bool]) -> None:
        chance = self._chance
        level, form, first, _ = chance.choices(MIX, [row[-1] for row in MIX])[0]
        scenario = chance.choice(self._scenarios)
        await self._send(window, "page", "go", {"to": "brief", "params": {"scenario": scenario}})
        await asyncio.sleep(chance.uniform(1, 3))
        begin = {"scenario": scenario, "persona": "", "level": level, "types_first": first, "form": form}
        page = await self._send(window, "start", "start", begin)
        patience = chance.randint(*TURNS)
        while page.name == "call" and goes_on():
            await asyncio.sleep(chance.uniform(*PACE))
            page = await self._turn(window, page.view, tired=page.view["version"] >= patience)
            self.reached[page.view["id"]] = max(page.view["version"], self.reached.get(page.view["id"], 0))
            if page.view["ended"]:
                await asyncio.sleep(chance.uniform(2, 4))
                await self._send(window, "debrief", "go", {"to": "debrief", "params": {"call": page.view["id"]}})
                await asyncio.sleep(chance.uniform(*PACE))
                break

    async def _turn(self, window: Window, view: Mapping[str, Any], *, tired: bool) -> Page:
        chance, version = self._chance, view["version"]
        ending = [item for item in view["actions"] if item["ends"]]
        deeds = [item for item in view["actions"] if not item["ends"]]
        if tired and ending:
            return await self._choose(window, version, ending)
        if view["level"] == "guided" and chance.random() < HINTS:
            await self._send(window, "hint", "hint", {"version": version})
        if deeds and chance.random() < DEEDS:
            return await self._choose(window, version, deeds)
        if view["form"] == "open":
            return await self._say(window, view)
        if (view["typed_answer"] or {}).get("asked"):
            await self._send(window, "say", "say", {"version": version, "text": chance.choice(self._sentences)})
        return await self._choose(window, version, view["responses"] or deeds or ending)

    async def _choose(self, window: Window, version: int, options: Sequence[Mapping[str, Any]]) -> Page:
        choice = self._chance.choice(options)["id"]
        return await self._send(window, "choice", "choose", {"choice": choice, "version": version})

    async def _say(self, window: Window, view: Mapping[str, Any]) -> Page:
        version, text = view["version"], self._chance.choice(self._sentences)
        heard = await self._send(window, "hear", "hear", {"version": version, "text": text})
        moves = [move["id"] for move, _ in heard.view["heard"] or ()][:2]
        moves = moves or [self._chance.choice(view["moves"])["id"]]
        said = {"version": version, "text": text, "moves": moves, "wording": None}
        page = await self._send(window, "choice", "say_moves", said)
        if page.view["wordings"]:
            wording = self._chance.choice([*(item["id"] for item in page.view["wordings"]), ""])
            page = await self._send(window, "choice", "say_moves", said | {"wording": wording})
        return page

    async def _load(self, window: Window, kind: str, page: str, params: Mapping[str, str]) -> Page:
        return self._answered(kind, window, await window.load(page, params))

    async def _send(self, window: Window, kind: str, event: str, value: object) -> Page:
        return self._answered(kind, window, await window.send(event, value))

    def _answered(self, kind: str, window: Window, page: Page) -> Page:
        self._note(kind, window.took, page.problem)
        return page

    def _note(self, kind: str, took: float, problem: str | None) -> None:
        self.answers.append(Answer(kind, time.monotonic(), took, problem))
