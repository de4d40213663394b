"""What agents call a customer's trouble, where whoever is on the line has another than the call was written for."""

from collections.abc import Iterable, Iterator

from simulator.content.assembly.resolve import ResolvedDrafts
from simulator.diagnostics.diagnostic import Findings
from simulator.domain.placeholders import placeholders_in
from simulator.domain.scenario import Scenario
from simulator.domain.vocabulary import Vocabulary


def check_others_story(drafts: ResolvedDrafts, vocabulary: Vocabulary) -> Findings:
    """A warning R354 where a persona comes to a call with a story of their own, and agents name what the call is about.

    Those are fields of the account that the scenario gives texts for and that stand in what agents can say: `issue`.
    """
    said = {name for move in drafts.moves.moves.values() for name in _blanks(_flat(move.says.values()))}
    said |= {name for spiel in vocabulary.spiels.values() for name in _blanks((spiel.text,))}
    for persona_id, persona in drafts.personas.items():
        for scenario_id, own in persona.comes_to.items():
            scenario = drafts.resolved_scenarios.get(scenario_id)
            if scenario is None or not own:
                continue
            named = {*said, *_blanks(text for text in _answers(scenario))}
            document = drafts.document("persona", persona_id)
            for field, texts in scenario.given_texts.items():
                if field in named and field not in own:
                    message = (
                        f"`{persona_id}` tells a story of their own in `{scenario_id}`; agents speak of “{texts[0]}”."
                    )
                    fix = f"Say what agents call it for them: `{field}: [...]`, as in “I'm sorry about ...”."
                    yield document.finding("R354", ("comes_to", scenario_id), message, fix, key=True, warn=True)


def _answers(scenario: Scenario) -> Iterator[str]:
    yield from (response.text for options in scenario.responses.values() for response in options if response.text)


def _flat(lines: Iterable[Iterable[str]]) -> Iterator[str]:
    yield from (text for texts in lines for text in texts)


def _blanks(texts: Iterable[str]) -> Iterator[str]:
    yield from (name for text in texts for name in placeholders_in(text))
