"""The names of a library, for completion in editors: of everything in it that could be read."""

from collections.abc import Iterable, Iterator

from simulator.content.assembly.lexicon import OPEN_CUES
from simulator.content.assembly.resolve import ResolvedDrafts, response_sets
from simulator.content.reading.named_schemas import Kind, Names
from simulator.domain.persona import BACK
from simulator.domain.vocabulary import EVENTS, Vocabulary


def own_names(drafts: ResolvedDrafts) -> Names:
    """All names by kind. Where the vocabulary cannot be read, only those of other files."""
    found: dict[Kind, tuple[str, ...]] = {kind: tuple(dict.fromkeys(names)) for kind, names in _of_files(drafts)}
    vocabulary = drafts.vocabulary
    if vocabulary is None:
        return Names(found)
    found |= {kind: tuple(dict.fromkeys(names)) for kind, names in _of_vocabulary(vocabulary)}
    means = {act.id: act.means for act in vocabulary.acts.values()}
    return Names(found, means | {fact.id: fact.means for fact in vocabulary.facts.values()})


def _of_files(drafts: ResolvedDrafts) -> Iterator[tuple[Kind, Iterable[str]]]:
    yield "personas", sorted(drafts.ids("personas"))
    yield "shared", sorted(drafts.ids("scenarios/shared"))
    yield "scenarios", sorted(drafts.ids("scenarios"))
    yield "scorecards", sorted(drafts.scorecards)
    yield "states", (*(state for who in drafts.personas.values() for state in who.states), BACK)
    yield "cases", (case for scenario in drafts.scenarios.values() for case in scenario.cases)
    answers = (options for _, responses in response_sets(drafts).values() for options in responses.values())
    yield "choices", (answer.id for options in answers for answer in options)
    yield "criteria", (line.id for card in drafts.scorecards.values() for line in card.criteria)
    yield "moves", drafts.moves.moves
    yield "cues", OPEN_CUES


def _of_vocabulary(vocabulary: Vocabulary) -> Iterator[tuple[Kind, Iterable[str]]]:
    acts = vocabulary.acts.values()
    yield "trainee_acts", (act.id for act in acts if act.by == "trainee")
    yield "customer_acts", (act.id for act in acts if act.by == "customer")
    yield "actions", (act.id for act in acts if act.is_action)
    yield "groups", vocabulary.groups
    yield "customer_groups", vocabulary.customer_groups
    yield "events", (*(act.id for act in acts if act.by == "trainee"), *vocabulary.groups, *EVENTS)
    yield "facts", vocabulary.facts
    yield "outcomes", vocabulary.outcomes
    yield "spiels", vocabulary.spiels
    yield "departments", vocabulary.company.departments
    yield "lookups", vocabulary.desk.lookups
