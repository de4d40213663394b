"""Lines of a scorecard that wait for what no customer says: they would never count, whatever the agent does."""

from collections.abc import Iterable, Iterator
from typing import Any

from simulator.content.assembly.resolve import ResolvedDrafts
from simulator.diagnostics.diagnostic import Findings
from simulator.domain.scorecard import Part, Scorecard
from simulator.domain.vocabulary import Vocabulary


def check_unhearable(drafts: ResolvedDrafts, vocabulary: Vocabulary, told: Iterable[str]) -> Findings:
    """A warning R343 for each line that no call of the library can make count; `told`: cards that are wrong as a whole.

    Acts that are read from words (`heard_in`) may be said by anybody.
    """
    read = {name for name, act in vocabulary.acts.items() if act.heard_in}
    for name, card in drafts.resolved_scorecards.items():
        if name in told or not any(item.scorecard == name for item in drafts.resolved_scenarios.values()):
            continue
        said = {*read, *_said_under(drafts, name)}
        for section, line in _lines(card):
            waited = [_never(vocabulary, part, said) for part in line.rests_on]
            if waited and all(waited):
                acts = ", ".join(f"`{act}`" for act in dict.fromkeys(act for acts in waited for act in acts))
                message = f"`{line.id}` never counts: it waits for {acts}, and no customer of its calls says that."
                fix = (
                    "Name what they do say, or a group of it under `occasion`, or let a scenario or persona say this; "
                    "what hangs on the case stands under `facts`."
                )
                path = ("sections", section[0], "criteria", section[1], "id")
                yield drafts.document("scorecard", name).finding("R343", path, message, fix, warn=True)


def _lines(card: Scorecard) -> Iterator[tuple[tuple[int, int], Any]]:
    for at, section in enumerate(card.sections):
        for index, line in enumerate(section.criteria):
            yield (at, index), line


def _said_under(drafts: ResolvedDrafts, card: str) -> Iterator[str]:
    """The acts of the customers in the calls of a card: what their states stand for, and what they do besides."""
    for scenario in drafts.resolved_scenarios.values():
        if scenario.scorecard == card:
            yield from (name for name in scenario.cues.model_dump().values() if name)
            for persona in (drafts.resolved_personas.get(name) for name in scenario.personas):
                if persona is not None:
                    yield from (state.cue for state in persona.states.values() if state.cue)
                    yield from persona.done


def _never(vocabulary: Vocabulary, part: Part, said: set[str]) -> tuple[str, ...]:
    """What a part waits for in vain; empty where it may count."""

    def acts(names: Iterable[str]) -> frozenset[str]:
        return frozenset(act for name in names for act in vocabulary.members(name))

    def by_customers(names: Iterable[str]) -> bool:
        return all(act in vocabulary.acts and vocabulary.acts[act].by == "customer" for act in acts(names))

    wanted = part.applies_when
    vain = [name for name in wanted.heard if not acts((name,)) & said]
    for any_of in (wanted.heard_any, part.occasion if by_customers(part.occasion) else ()):
        if any_of and not acts(any_of) & said:
            vain += any_of
    return tuple(vain)
