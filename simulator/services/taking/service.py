"""Taking calls: brief, start, choose, hints, typed words. A choice is on the disk before the customer answers."""

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial
from itertools import count
from threading import Thread
from typing import Any, Final

from simulator.domain.base import Form
from simulator.domain.errors import BadTurn, CallFinished, CallMovedOn, NoSupport
from simulator.domain.heard import Heard
from simulator.domain.moves import MoveList
from simulator.domain.people import Person
from simulator.domain.record import Aid, AidKind
from simulator.engine.call import step
from simulator.engine.open_turn import utterances_of
from simulator.proof.exploring.graph import TooLarge
from simulator.services.calls.call_store import CallStore
from simulator.services.calls.own_words import HeardMove, kept_beside
from simulator.services.calls.played import PlayedCall
from simulator.services.library.folder import language_in_use, library_in_use, open_library
from simulator.services.library.plans import CallPlans
from simulator.services.library.service import LibraryService
from simulator.services.library.taggers import hear, tagger_of
from simulator.services.library.worker import Work
from simulator.services.taking import feedback, hints, levels, on_screen, screen, typed_answer
from simulator.services.taking.briefing import on_the_desk
from simulator.services.taking.foreseen import foresee
from simulator.services.taking.matching import LONGEST
from simulator.services.taking.open_turns import heard_in, take_turn, undecided
from simulator.services.taking.rehearsal import heard_as_json, open_rehearsal, play_open, rehearsal
from simulator.services.taking.turn_lines import turn_lines
from simulator.services.taking.views import Brief, CallView
from simulator.services.teaching.good_agent import course, next_or_none
from simulator.services.teaching.sources import statements

MANY: Final = 8
"""Calls begun in one process of the app, after which it makes all calls ready: so many people come to each of them."""
_TOO_MANY = "This call can go in too many ways to look at all of them"
_NO_MOVES = "This library has no open calls: it has no scorecards/moves.yaml."


class TakingService:
    """The use cases of somebody who takes a call. Safe for any number of threads.

    Any method raises what the store does (StoreLocked, StoreReadOnly, StoreGone, StoreDamaged); those that take a
    `call_id` raise NotFound.
    """

    def __init__(self, calls: CallStore, library: LibraryService, work: Work | None = None) -> None:
        """`work`: where that is done which takes long; None: in this process."""
        self._calls, self._library, self._work = calls, library, work
        self._begun = count(1)

    def brief(self, who: Person, scenario_id: str, persona_id: str | None = None) -> Brief:
        """What the agent knows before the call, and how much support it can be taken with. Raises NotFound."""
        self._calls.plans.check_offered(scenario_id, persona_id)
        content = self._library.library
        scenario = content.scenarios[scenario_id]
        card = self._library.card(who, scenario_id)
        return Brief(
            scenario=card,
            persona=self._library.persona(who, persona_id) if persona_id else None,
            text=scenario.brief,
            company=content.vocabulary.company.name,
            practises=statements(content, card.statements),
            you_are=content.vocabulary.company.you_are,
            on_the_desk=on_the_desk(content, scenario),
            levels=levels.cards(
                self._calls.attempts(who, scenario_id),
                on_hold=self._calls.open_assessment(who, scenario_id) is not None,
                has_moves=bool(content.moves.moves),
                forms_of_call=scenario.forms,
            ),
        )

    def surprise(self, who: Person, seed: int | None = None) -> tuple[str, str]:
        """A scenario and persona drawn by chance, every pair alike; the same ones for the same seed."""
        return self._calls.plans.surprise(seed)

    def start(
        self,
        who: Person,
        scenario_id: str,
        persona_id: str | None = None,
        case_id: str | None = None,
        seed: int | None = None,
        *,
        level: str = "practice",
        types_first: bool = False,
        form: str | None = None,
    ) -> str:
        """Begin a call and return its id. What is not named is drawn, by the seed if there is one.

        An assessment draws what was not met. One that is still open is gone on with: leaving the page does not start it
        afresh. Raises NotFound, Retired, and NoSupport for a form that the level or the library does not have.
        """
        wanted = levels.known(level)
        self._calls.plans.check(scenario_id, persona_id)
        if wanted != "assessment" or self._calls.open_assessment(who, scenario_id) is None:
            self._calls.plans.check_offered(scenario_id, persona_id)
        if self._work is not None and next(self._begun) == MANY:
            Thread(target=self._calls.plans.make_ready, daemon=True).start()
        content = self._library.library
        forms = content.scenarios[scenario_id].forms
        taken_in = levels.form_of(wanted, form, has_moves=bool(content.moves.moves), forms_of_call=forms)
        if wanted == "worked":
            return self.demonstrate(who, scenario_id, persona_id, taken_in)
        if wanted == "assessment":
            return self._assess(who, scenario_id, persona_id, taken_in)
        cast = self._calls.plans.cast(scenario_id, persona_id, case_id, seed)
        first = types_first and taken_in == "prompted"
        return self._calls.begin(
            who, cast, self._calls.plans.seed(seed), level=wanted, types_first=first, form=taken_in
        )

    def _assess(self, who: Person, scenario_id: str, persona_id: str | None, form: Form) -> str:
        self._calls.plans.check(scenario_id, persona_id)
        scenario = self._library.library.scenarios[scenario_id]
        personas = (persona_id,) if persona_id else self._library.library.offered.get(scenario_id, scenario.personas)
        pairs = [(persona, case) for persona in personas for case in scenario.cases]
        persona, case = self._calls.plans.pick(levels.unseen(pairs, self._calls.accounts_met(who, scenario_id)))
        cast = (scenario_id, persona, case)
        return self._calls.begin(who, cast, self._calls.plans.seed(None), level="assessment", form=form)

    def demonstrate(self, who: Person, scenario_id: str, persona_id: str | None = None, form: Form = "prompted") -> str:
        """A worked example of a call, to be watched; returns its id. In open form its turns are moves, each in words.

        Raises NoSupport where the call has too many courses to find the perfect one.
        """
        self._calls.plans.check_offered(scenario_id, persona_id)
        cast = self._calls.plans.cast(scenario_id, persona_id, None)
        plans, seed = self._calls.plans, self._calls.plans.seed(None)
        begun = plans.rehearse(*cast, seed, form=form)
        try:
            perfect = course(self._library.library, plans.analyst(*cast, form), begun)
        except TooLarge:
            raise NoSupport(f"{_TOO_MANY}, so its perfect course cannot be shown. Take it yourself.") from None
        return self._calls.begin(who, cast, seed, level="worked", choices=perfect.choices, form=form)

    def call(self, who: Person, call_id: str) -> CallView:
        """The call as it stands."""
        played = self._calls.read(who, call_id)
        if played.record.form == "open":
            # Beside the page: while the trainee types, there is time to train or load what hears it.
            Thread(target=self._make_ready, args=(played,), daemon=True).start()
        return self._shown(played)

    def _make_ready(self, played: PlayedCall) -> None:
        """What hears the trainee, then the next step, where the call has hints."""
        if not played.call.ended:
            tagger_of(played.library)
            foresee(self._work, self._calls.place, played)

    def _shown(self, played: PlayedCall) -> CallView:
        played = self._calls.finish(played)
        if played.record.form == "open" and hints.is_asked_for(played):
            foresee(self._work, self._calls.place, played)
        return screen.show(played, hints.hint(played), feedback.feedback(played), typed_answer.asked_to_type(played))

    def choose(self, who: Person, call_id: str, choice_id: str, version: int) -> CallView:
        """Make a choice on a screen of some version (choices made so far). On an older screen it changes nothing.

        `choice_id` is that of the screen. Chosen again on an older screen, as after a lost answer, it is chosen once.
        In an open call only what is done is chosen; `say_moves` takes what is said. Raises ChoiceNotOffered,
        CallFinished, and CallMovedOn where another window has answered that turn.
        """
        played = self._calls.read(who, call_id)
        made = played.record.choices
        if not 0 <= version <= len(made):
            raise CallMovedOn(call_id, typed=False)
        if version == len(made) and played.call.ended:
            raise CallFinished(call_id)
        meant = on_screen.chosen(played, version, choice_id)
        if version == len(made):
            played = self._calls.add_choice(played, step(played.call, meant))
        if played.record.choices[version] != meant:
            raise CallMovedOn(call_id, typed=False)
        return self._shown(played)

    def hear(self, who: Person, call_id: str, version: int, text: str) -> CallView:
        """The call with the moves heard in what the trainee has typed so far. Nothing of it is kept.

        On an older screen nothing is heard. Raises NoSupport where the call is not an open one, BadTurn for too long a
        text.
        """
        played, words = self._open(who, call_id), _sayable(text)
        shown = self._shown(played)
        if version != len(played.record.choices) or played.call.ended:
            return shown
        return replace(shown, heard=screen.heard_moves(played, _heard(played, words)))

    def say_moves(
        self, who: Person, call_id: str, version: int, text: str, moves: Sequence[str], wording: str | None = None
    ) -> CallView:
        """Say what was typed, as the moves that were confirmed in it, in order; on a screen of some version.

        `wording`: the id of an offered wording, for the move it belongs to; empty for the trainee's own words. None:
        not asked yet; where one of the moves has wordings and none of them was typed, the call then comes back as it
        was, with these to choose from. Said again on an older screen, as after a lost answer, the same is said once.
        Raises BadTurn (no move, too many, one twice, too long a text, a wording of another move), NotFound (no such
        move or wording), CallMovedOn for an older screen, CallFinished, and NoSupport for a call that is not open.
        """
        played, words = self._open(who, call_id), _sayable(text)
        moves, wording = on_screen.moves_meant(played, moves), on_screen.wording_meant(played, wording)
        made = played.record.choices
        if version != len(made):
            if not 0 <= version < len(made) or not _was_said(played, version, words, moves):
                raise CallMovedOn(call_id)
            return self._shown(played)
        if played.call.ended:
            raise CallFinished(call_id)
        spoken = take_turn(played.call, (), words, moves, wording or None)
        if wording is None and (offered := undecided(played.call, moves, words)):
            return replace(self._shown(played), wordings=screen.wording_views(played, offered))
        beside = kept_beside(version, words, _heard(played, words), self._calls.now())
        after = self._calls.add_choice(played, step(played.call, spoken.choice, spoken.words), beside)
        if after.record.choices[version] != spoken.choice:
            raise CallMovedOn(call_id)
        return self._shown(after)

    def _open(self, who: Person, call_id: str) -> PlayedCall:
        played = self._calls.read(who, call_id)
        if played.record.form != "open":
            raise NoSupport("This call shows what can be said: choose one of the answers.")
        return played

    def hint(self, who: Person, call_id: str, version: int) -> CallView:
        """A hint for the next choice: the principle, and asked again, the words. On an older screen: nothing.

        Raises NoSupport where the call is neither a guided one nor a practice call in own words, or has too many
        courses to look ahead.
        """
        played = self._calls.read(who, call_id)
        if not hints.is_given(played):
            raise NoSupport("Hints belong to guided calls. In a practice call you can ask for help first.")
        if played.record.form == "open":
            foresee(self._work, self._calls.place, played)
        if not played.call.ended and next_or_none(played) is None:
            raise NoSupport(f"{_TOO_MANY}, so there is no hint for it.")
        asked = {aid.kind for aid in played.aids if aid.seq == version}
        return self._shown(self._helped(played, version, "wording" if "principle" in asked else "principle"))

    def more_help(self, who: Person, call_id: str) -> CallView:
        """From here on a practice call is a guided one. Raises NoSupport for an assessment."""
        played = self._calls.read(who, call_id)
        if played.record.level == "assessment":
            raise NoSupport("An assessment is taken without help. Take the call as a guided one afterwards.")
        if played.record.form == "open":
            raise NoSupport("A call in your own words has hints as it is: ask for one.")
        if played.record.level == "practice":
            played = self._helped(played, len(played.record.choices), "guided")
        return self._shown(played)

    def say(self, who: Person, call_id: str, version: int, text: str) -> CallView:
        """Keep what the trainee would say, before any answer is shown. It is never graded. Raises NoSupport."""
        played, words = self._prompted(who, call_id), _legible(text)[:LONGEST].rstrip()
        return self._shown(self._helped(played, version, "typed", words) if words else played)

    def reveal(self, who: Person, call_id: str, version: int) -> CallView:
        """Show the answers without typing first. Raises NoSupport where there are none."""
        return self._shown(self._helped(self._prompted(who, call_id), version, "shown"))

    def _prompted(self, who: Person, call_id: str) -> PlayedCall:
        played = self._calls.read(who, call_id)
        if played.record.form != "prompted":
            raise NoSupport("This call has no answers to choose from: say it in your own words.")
        return played

    def _helped(self, played: PlayedCall, version: int, kind: AidKind, text: str = "") -> PlayedCall:
        """The call with support given on a screen of some version; as it was if that screen is an older one."""
        if version != len(played.record.choices) or played.call.ended:
            return played
        return self._calls.add_aid(played, Aid(version, kind, text, self._calls.now()))


def rehearse(
    who: Person, scenario: str | None, persona: str | None, case: str | None, seed: int | None, choices: tuple[str, ...]
) -> dict[str, Any]:
    """A call that is kept nowhere, played with these choices, in the form of CONTRACT.md.

    What is not named is drawn. Raises NotFound, ChoiceNotOffered, CallFinished, BrokenLibrary.
    """
    library, _ = open_library(library_in_use(), language_in_use())
    plans = CallPlans(library)
    scenario = scenario or plans.surprise(seed)[0]
    plans.check(scenario)
    if "prompted" not in library.scenarios[scenario].forms:
        raise NoSupport(levels.NO_ANSWERS)
    return rehearsal(library, plans.rehearse(scenario, persona, case, seed, choices))


def rehearse_open(
    who: Person, scenario: str | None, persona: str | None, case: str | None, seed: int | None, turns: str
) -> dict[str, Any]:
    """An open call that is kept nowhere, played with these turns (a JSON value a line), in the form of CONTRACT.md.

    What is not named is drawn. Raises NotFound, BadTurn, NoSupport (a library without moves), BrokenLibrary.
    """
    library, _ = open_library(library_in_use(), language_in_use())
    if not library.moves.moves:
        raise NoSupport(_NO_MOVES)
    plans = CallPlans(library)
    begun = plans.rehearse(scenario or plans.surprise(seed)[0], persona, case, seed, form="open")
    call, heard = play_open(begun, turn_lines(turns), partial(hear, library))
    return open_rehearsal(library, call, heard)


def tag(who: Person, scenario: str, lines: Iterable[str]) -> list[dict[str, Any]]:
    """What is heard in each of some texts, in the form of CONTRACT.md. Moves are the same in every scenario.

    A word or two in which nothing is heard look moves up: what they find is there with no confidence at all.

    Raises NotFound for a scenario that there is not, NoSupport (a library without moves), BrokenLibrary.
    """
    library, _ = open_library(library_in_use(), language_in_use())
    CallPlans(library).check(scenario)
    if not library.moves.moves:
        raise NoSupport(_NO_MOVES)
    found = ((text, hear(library, text) or _looked_up(library.moves, text)) for text in lines)
    return [{"text": text, "heard": [heard_as_json(item) for item in heard]} for text, heard in found]


def _looked_up(moves: MoveList, text: str) -> tuple[Heard, ...]:
    return tuple(Heard(move, 0.0, False, 0) for move in moves.found_by(text))


def _legible(text: str) -> str:
    """Words as they can be kept and shown: no control or half characters, and nothing at all if none can be seen."""
    kinds = [unicodedata.category(sign) for sign in text]
    if all(kind[0] in "CZ" for kind in kinds):
        return ""
    plain = (" " if kind in ("Cc", "Cs") else sign for sign, kind in zip(text, kinds, strict=True))
    return " ".join("".join(plain).split())


def _sayable(text: str) -> str:
    """What is said in an open call. Raises BadTurn for what is too long: nothing of it is cut without a word."""
    words = _legible(text)
    if len(words) > LONGEST:
        raise BadTurn(f"That is {len(words):,} characters. Say it in {LONGEST:,} at the most; it is all still here.")
    return words


def _heard(played: PlayedCall, words: str) -> tuple[HeardMove, ...]:
    return heard_in(played.call, hear(played.library, words), words) if words else ()


def _was_said(played: PlayedCall, seq: int, words: str, moves: Sequence[str]) -> bool:
    """Whether choice number `seq` of a call is these moves, said in these words."""
    typed = next((aid.text for aid in played.aids if aid.kind == "typed" and aid.seq == seq), "")
    said = [item.move for item in utterances_of(played.record.choices[seq])]
    return typed == words and said == list(moves)
