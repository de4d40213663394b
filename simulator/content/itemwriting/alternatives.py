"""The answers to each cue as a guesser sees them: their words, and which of them are right in which case."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from simulator.content.assembly.drafts import Drafts
from simulator.content.assembly.resolve import answered_in, response_sets
from simulator.content.reading.reader import Document, KeyPath
from simulator.domain.base import FactValue
from simulator.domain.scenario import Response
from simulator.domain.vocabulary import Vocabulary


@dataclass(frozen=True, slots=True)
class Alternative:
    """One answer. `text`: the words the trainee reads, placeholders unfilled; `verbatim`: quoted from the guide."""

    response: Response
    text: str
    verbatim: bool

    @property
    def id(self) -> str:
        """The answer's own id."""
        return self.response.id


@dataclass(frozen=True, slots=True)
class AnswerSet:
    """The answers to one cue in the file that writes them out, in its order.

    `keys`: by case, the numbers (from 0) of the answers that are not always wrong in it. A case of a scenario's own set
    goes by its id, one of a shared set by `scenario/case`.
    """

    document: Document
    cue: str
    options: tuple[Alternative, ...]
    keys: Mapping[str, frozenset[int]]

    @property
    def path(self) -> KeyPath:
        """The way to the set in its file."""
        return ("responses", self.cue)

    @property
    def choices(self) -> Mapping[str, frozenset[int]]:
        """The cases in which there is a choice: something right, and something wrong."""
        return {case: right for case, right in self.keys.items() if 0 < len(right) < len(self.options)}


def answer_sets(drafts: Drafts, vocabulary: Vocabulary) -> Iterator[AnswerSet]:
    """Every set of answers of a library, once. Raises KeyError for a spiel that is not there: check names first."""
    for (kind, name), (document, responses) in response_sets(drafts).items():
        for cue, responses_to_cue in responses.items():
            cases = _cases(drafts, document, kind, name, cue)
            keys = {
                case: frozenset(at for at, response in enumerate(responses_to_cue) if response.is_sound(facts))
                for case, facts in cases.items()
            }
            yield AnswerSet(document, cue, tuple(_alternative(vocabulary, item) for item in responses_to_cue), keys)


def _alternative(vocabulary: Vocabulary, response: Response) -> Alternative:
    if response.spiel is None:
        return Alternative(response, response.text or "", verbatim=False)
    spiel = vocabulary.spiels[response.spiel]
    return Alternative(response, spiel.text, spiel.verbatim)


def _cases(drafts: Drafts, document: Document, kind: str, name: str, cue: str) -> Mapping[str, Mapping[str, FactValue]]:
    """The cases in which a set is offered; a shared set is offered in those of every scenario that uses it."""
    if kind == "scenario":
        return {case: item.facts for case, item in drafts.scenarios[name].cases.items()}
    users = [
        scenario
        for scenario in drafts.scenarios.values()
        if name in scenario.uses and answered_in(drafts, scenario, cue) is document
    ]
    return {f"{scenario.id}/{case}": item.facts for scenario in users for case, item in scenario.cases.items()}
