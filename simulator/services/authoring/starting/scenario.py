"""A new scenario: the smallest call that is taken in own words, or a copy of one that is there."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from simulator.content.assembly.over import BENEATH
from simulator.domain.base import FactValue
from simulator.domain.errors import NoSupport, NotFound, SimulatorError
from simulator.domain.library import Library
from simulator.domain.persona import Persona
from simulator.domain.roles import ENDS_THE_CALL
from simulator.engine.call import replay, set_stage
from simulator.engine.compile import compile_call
from simulator.proof.certifying.certificate import Certificate
from simulator.proof.open.prover import prove_open
from simulator.services.authoring.starting.topic import case_of, fact_lines, likely_answers, with_concern, written
from simulator.services.authoring.starting.trying import Begun, begun, not_yet, quoted
from simulator.services.authoring.starting.words import (
    any_mood,
    asked,
    of_their_story,
    placeholders_of,
    sentence,
    words,
)
from simulator.services.authoring.views import Started
from simulator.services.authoring.writing import write_new

_MOST_PEOPLE = 2
"""Personas that a new scenario names; more fit, and stand in a comment: each is proved in every case."""


def new_scenario(
    root: Path,
    name: str,
    *,
    like: str | None = None,
    concern: str | None = None,
    cases: Sequence[str] = (),
    personas: Sequence[str] = (),
    answers: Sequence[str] = (),
) -> Started:
    """Write a scenario with its cases and an example call into a library folder.

    `like`: a copy of that one, with its ready answers. Else `concern` is the customer's act that opens it (None: a new
    one, called as the scenario, which `answers` answer: acts or groups of acts; none: what answers others of its kind),
    `cases` are names of accounts, each with what is not as usual there (`fee_due:past_due,noc=on_file`), `personas` who
    is on the line (none: the simplest who fit). Raises AlreadyThere, NotFound, NoSupport (a library without moves),
    BrokenLibrary, SimulatorError; then nothing was written.
    """
    start = begun(root)
    not_yet("scenario", name, start.library.scenarios)
    if like is not None:
        return _copy(start, name, like)
    if not start.library.moves.moves:
        raise NoSupport(
            "This library has no scorecards/moves.yaml, so a scenario needs ready answers: copy one with --like."
        )
    if concern is not None and concern not in start.library.vocabulary.acts:
        known = [act.id for act in start.library.vocabulary.acts.values() if act.by == "customer"]
        raise NotFound("act of the customer", concern, known)
    told = dict(map(partial(case_of, start.library), cases or ("first_case",)))
    new = _Open(start, name, concern or name, told, tuple(personas))
    texts = {f"scenarios/{name}.yaml": new.text()}
    answered = tuple(answers) or likely_answers(start.library, new.group)
    changed = {} if concern else with_concern(start, name, new.group, answered)
    library = start.sound_with({**texts, **changed})
    people, certificate = new.people, _proved(library, name)
    texts[f"scenarios/{name}.plays.yaml"] = _plays(library, certificate)
    there = {path: text for path, text in changed.items() if path in start.files}
    written = write_new(root, {**texts, **{path: changed[path] for path in changed.keys() - there.keys()}}, there)
    said = [
        f"On the line: {', '.join(people.named)} (`personas`).",
        *((f"Also fit: {', '.join(people.more)}.",) if people.more else ()),
        *(f"Not fitting, {why}: {', '.join(who)}." for why, who in people.misfits.items()),
        *(f"What they want is the act `{name}` in {path}, answered by {', '.join(answered)}." for path in changed),
        _first_call(certificate),
    ]
    return Started(written, tuple(said), ("simulator check --watch", f"simulator prove {name}", "simulator serve"))


@dataclass(frozen=True)
class _People:
    """Who comes: those named, those who fit besides, and those who do not, by the reason."""

    named: tuple[str, ...]
    more: tuple[str, ...]
    misfits: Mapping[str, Sequence[str]]


class _Open:
    """The text of a scenario without ready answers, made after the easiest one of its kind."""

    def __init__(
        self,
        start: Begun,
        name: str,
        concern: str,
        cases: Mapping[str, Mapping[str, FactValue]],
        personas: tuple[str, ...],
    ) -> None:
        self.start, self.library, self.name, self.concern, self.cases = start, start.library, name, concern, cases
        levels = ("starter", "steady", "hard")
        calls = [item for item in self.library.scenarios.values() if item.direction == "inbound"]
        self.base = min(calls or self.library.scenarios.values(), key=lambda item: levels.index(item.level))
        self.line = next(iter(self.base.cases.values())).facts.get("line")
        acts = self.library.vocabulary.acts
        groups = Counter(acts[item.cues.concern].group for item in self.library.scenarios.values())
        self.group = groups.most_common(1)[0][0]
        self.people = self._people(personas)

    def _people(self, wanted: tuple[str, ...]) -> _People:
        library, fitting, misfits = self.library, list[str](), dict[str, list[str]]()
        words = {name for scenario in library.scenarios.values() for name in scenario.phrases} - {*self.base.phrases}
        for persona in sorted(library.customers, key=lambda who: (who.id not in self.base.personas, _size(who))):
            missing = next((name for name in placeholders_of(persona) if name in words), None)
            if (self.line or persona.line) != persona.line:
                misfits.setdefault(f"on the line {persona.line}", []).append(persona.id)
            elif missing is not None:
                misfits.setdefault(f"without words for {{{missing}}} under `phrases`", []).append(persona.id)
            else:
                fitting.append(persona.id)
        if not fitting:
            raise SimulatorError("No persona fits, and nothing was written. Begin with: simulator new persona NAME")
        for who in wanted:
            if who not in fitting:
                raise NotFound("fitting persona", who, fitting)
        named = wanted or tuple(fitting[:_MOST_PEOPLE])
        return _People(named, tuple(who for who in fitting if who not in named), misfits)

    def text(self) -> str:
        """The file."""
        base, people = self.base, self.people
        more = f"  # also fit: {', '.join(people.more)}" if people.more else ""
        return "\n".join(
            (
                f"title: {quoted(sentence(self.name))}",
                'summary: "TODO: what is it about? A sentence for the page where calls are chosen."',
                "# What the agent knows before the call: nothing that has to be looked up.",
                f"brief: {quoted(base.brief)}",
                f"direction: {base.direction}",
                "level: starter",
                f"cues: {{concern: {self.concern}}}",
                *self._account(),
                "phrases:",
                *self._phrases(),
                "# What may be true of the account, which agents have to find out. Unsaid, it is as usual (=):",
                *(f"#   {line}" for line in fact_lines(self.library.vocabulary)),
                "cases:",
                *self._cases(),
                f"personas: [{', '.join(people.named)}]{more}",
                f"scorecard: {base.scorecard}",
                "",
            )
        )

    def _phrases(self) -> Iterator[str]:
        said = {name for who in self.library.customers for name in placeholders_of(who)}
        own, again = of_their_story(self.library.customers), self._again()
        for name in self.base.phrases:
            if name in said:
                example = next(iter(any_mood(self.base.phrases[name])), "")
                text = asked(name, example) if name in own else next(again, "") or asked(name, example)
                yield f"  {name}: [{quoted(text)}]"

    def _again(self) -> Iterator[str]:
        """Ways to put the concern once more, for phrases that tell no story."""
        about = next((f"{{{name}}}" for name in self._drawn()), f"the {words(self.name)}")
        yield from (f"I'm calling about {about}.", f"Okay. And {about}?", f"It's {about} that I called about.")

    def _drawn(self) -> Iterator[str]:
        """Fields of the account that are left to each scenario."""
        fields = self.library.vocabulary.desk.account
        yield from (name for name, field in fields.items() if all(way.kind is None for way in field.ways))

    def _account(self) -> Iterator[str]:
        for at, name in enumerate(self._drawn()):
            means = self.library.vocabulary.desk.account[name].means
            yield from () if at else ("account:",)
            yield f"  {name}: [{quoted(f'the {words(self.name)}')}]  # {means}, as it is said in a sentence"

    def _cases(self) -> Iterator[str]:
        line = {} if self.line is None else {"line": self.line}
        defaults = self.library.vocabulary.defaults
        for case, told in self.cases.items():
            facts = {name: value for name, value in {**line, **told}.items() if defaults.get(name) != value}
            shown = ", ".join(f"{name}: {written(value)}" for name, value in facts.items())
            yield f"  {case}: {{title: {quoted(sentence(case))}, facts: {{{shown}}}}}"


def _size(persona: Persona) -> int:
    """How much can happen with them: what is small is proved soon."""
    return len(persona.anywhere) + sum(1 + len(state.on) for state in persona.states.values())


def _proved(library: Library, name: str) -> Certificate:
    scenario = library.scenarios[name]
    return prove_open(library, name, scenario.personas[0], next(iter(scenario.cases)))


def _first_call(certificate: Certificate) -> str:
    who = f"{certificate.persona}, {certificate.case}"
    if certificate.proved:
        return f"Proved in own words for {who}; its perfect call is the first of the plays."
    return f"Not proved yet for {who}: `simulator prove {certificate.scenario}` says why."


def _plays(library: Library, certificate: Certificate) -> str:
    """An example call: the perfect one where it was found, else one that is ended at once."""
    plan = compile_call(library, certificate.scenario, certificate.persona, certificate.case, "open")
    ends = next(choice.id for choice in plan.actions if choice.role in ENDS_THE_CALL)
    choices = certificate.perfect_call or (ends,)
    call = replay(set_stage(plan), 1, choices)
    passed = bool(certificate.perfect_call)
    return "\n".join(
        (
            "# Example calls: moves with + between them, and what is done on the desk. Every check plays them.",
            "plays:",
            f"  - name: {'The perfect call' if passed else 'Ended at once'}",
            f"    persona: {certificate.persona}",
            f"    case: {certificate.case}",
            f"    choices: [{', '.join(choices)}]",
            f"    outcome: {call.outcome}",
            f"    passed: {written(passed)}",
            "",
        )
    )


def _copy(start: Begun, name: str, like: str) -> Started:
    """A scenario as another one is, its plays too, with a title of its own still to be written."""
    if like not in start.library.scenarios:
        raise NotFound("scenario", like, start.library.scenarios)
    texts = {}
    for ending in ("yaml", "plays.yaml"):
        found = _text_of(start.files, f"scenarios/{like}.{ending}")
        if found is not None:
            texts[f"scenarios/{name}.{ending}"] = found
    path = f"scenarios/{name}.yaml"
    for key, what in (("title", "in two or three words?"), ("summary", "in a sentence?")):
        todo = f'{key}: "TODO: what is this one about, {what}"'
        texts[path] = re.sub(rf"^{key}:.*\n(?:[ \t]+.*\n)*", f"{todo}\n", texts[path], count=1, flags=re.MULTILINE)
    start.sound_with(texts)
    written = write_new(start.root, texts)
    said = (f"{name} is {like} as it stands now, with its answers and plays: change what differs.",)
    return Started(written, said, ("simulator check --watch", f"simulator prove {name}", f"simulator play {name}"))


def _text_of(files: Mapping[str, str], path: str) -> str | None:
    """The text of a file of the library's own, else of the nearest one beneath."""
    depth = max(name.count(BENEATH) for name in files)
    found = (files.get(BENEATH * layer + path) for layer in range(depth + 1))
    return next((text for text in found if text is not None), None)
