"""Names in the authors' plays: scenario, persona, case, and everything that a play expects."""

from collections.abc import Collection, Iterator

from simulator.content.assembly.resolve import ResolvedDrafts
from simulator.content.checks.references import unknown
from simulator.content.reading.reader import Document, KeyPath
from simulator.diagnostics.diagnostic import Findings, meant
from simulator.domain.scenario import Play, Scenario


def check_play_names(drafts: ResolvedDrafts) -> Findings:
    """Findings L703 (a scenario, persona or case that a play is about) and L704 (a name among what it expects).

    Choices are not looked at: whether they are offered shows only when the play is played.
    """
    known = drafts.ids("personas")
    for name, plays in drafts.plays.items():
        document = drafts.document("plays", name)
        if name not in drafts.ids("scenarios"):
            message = f"These plays are for `{name}`, and there is no such scenario."
            fix = meant(name, drafts.ids("scenarios"), "Name the file after its scenario.")
            yield document.finding("L703", (), message, fix)
        elif name in drafts.scenarios:
            for index, play in enumerate(plays.plays):
                yield from _play(drafts, known, document, drafts.scenarios[name], play, ("plays", index))


def _play(
    drafts: ResolvedDrafts, known: Collection[str], document: Document, scenario: Scenario, play: Play, path: KeyPath
) -> Findings:
    for key, name, possible in (
        ("persona", play.persona, scenario.personas),
        ("case", play.case, tuple(scenario.cases)),
    ):
        # A persona that the scenario misspells is said there, once: what the play says may well be right.
        elsewhere = key == "persona" and name in known and not all(other in known for other in possible)
        if name not in possible and not elsewhere:
            fix = meant(name, possible, f"Possible: {', '.join(possible)}.")
            yield document.finding("L703", (*path, key), f"`{scenario.id}` has no {key} `{name}`.", fix)
    for at, kind, name, known in _expected(drafts, scenario, play):
        if name not in known:
            yield unknown(document, "L704", (*path, *at), kind, name, known)


def _expected(
    drafts: ResolvedDrafts, scenario: Scenario, play: Play
) -> Iterator[tuple[KeyPath, str, str, Collection[str]]]:
    """Every name among the expectations of a play: where, what kind, which, and what it could be."""
    if scenario.scorecard in drafts.scorecards:
        lines = drafts.scorecards[scenario.scorecard].criteria
        graded = list(dict.fromkeys(name for line in lines for name in (line.id, *(part.id for part in line.parts))))
        for key in ("met", "not_met", "not_applicable"):
            yield from (((key, at), "criterion", name, graded) for at, name in enumerate(getattr(play, key)))
    if play.state is not None and drafts.is_whole(play.persona):
        yield ("state",), "state", play.state, list(drafts.resolved_personas[play.persona].states)
    if drafts.vocabulary is not None:
        acts = [act.id for act in drafts.vocabulary.acts.values() if act.by == "customer"]
        yield from ((("heard", at), "customer act", name, acts) for at, name in enumerate(play.heard))
        if play.outcome is not None:
            yield ("outcome",), "outcome", play.outcome, list(drafts.vocabulary.outcomes)
