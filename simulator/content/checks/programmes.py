"""Is each programme sound: calls that exist, stages that people come to and can pass, days that run forward?"""

from collections.abc import Iterator

from simulator.content.assembly.resolve import ResolvedDrafts
from simulator.content.checks.references import unknown
from simulator.content.checks.retired import comers
from simulator.content.checks.unfilled import check_placeholders
from simulator.content.reading.reader import Document, KeyPath
from simulator.diagnostics.diagnostic import Findings
from simulator.domain.programme import Programme, Stage, StageCall
from simulator.domain.vocabulary import Vocabulary


def check_programmes(drafts: ResolvedDrafts, vocabulary: Vocabulary) -> Findings:
    """Findings R314, R321 and R333 to R337 over all programmes; none where the library has no such file.

    What certificates say of their calls is seen by `simulator.services.authoring.programmes`.
    """
    for name, programme in drafts.programmes.items():
        document = drafts.document("programme", name)
        for path, text in _texts(programme):
            yield from check_placeholders(vocabulary, document, path, text)
        yield from _order(document, programme)
        for stage_id, stage in programme.stages.items():
            yield from _drills(document, stage_id, stage)
            for index, call in enumerate(stage.calls):
                yield from _call(drafts, document, ("stages", stage_id, "calls", index), call)


def _texts(programme: Programme) -> Iterator[tuple[KeyPath, str]]:
    yield from (((key,), text) for key, text in (("title", programme.title), ("about", programme.about)))
    yield ("for",), programme.for_whom
    for name, stage in programme.stages.items():
        yield ("stages", name, "title"), stage.title
        yield ("stages", name, "about"), stage.about


def _call(drafts: ResolvedDrafts, document: Document, path: KeyPath, call: StageCall) -> Findings:
    known = drafts.ids("scenarios")
    for name in call.scenario:
        if name not in known:
            place = (*path, "scenario", call.scenario.index(name))
            yield unknown(document, "R333", place, "scenario", name, known)
    if call.taken_in == "open" and "scorecards/moves.yaml" not in drafts.documents:
        message = "Nobody can pass this: the call is taken in own words, and the library has no moves for that."
        fix = "Add scorecards/moves.yaml, or ask for a call with answers to choose from."
        yield document.finding("R334", path, message, fix)
    named = [drafts.scenarios[name] for name in call.scenario or drafts.scenarios if name in drafts.scenarios]
    scenarios = [item for item in named if item.status == "in_use"]
    accounts = sum(len(comers(drafts, item)) * len(item.cases) for item in scenarios)
    are_known = bool(scenarios) and len(named) == len(call.scenario or drafts.scenarios)
    if call.level == "assessment" and are_known and call.passes > accounts:
        message = f"{call.passes} assessments are to be passed, each on another account, and there are {accounts}."
        fix = f"Ask for {accounts} at most, or name more calls."
        yield document.finding("R336", (*path, "passes"), message, fix)


def _drills(document: Document, name: str, stage: Stage) -> Findings:
    days = stage.days[1] - stage.days[0] + 1
    if stage.drills > days:
        message = f"{stage.drills} drills are to be done in {_days(days)}, and one a day counts."
        fix = f"Ask for {days} at most, or give the stage more days."
        yield document.finding("R336", ("stages", name, "drills"), message, fix)


def _days(count: int) -> str:
    return "one working day" if count == 1 else f"{count} working days"


def _order(document: Document, programme: Programme) -> Findings:
    """What is wrong between stages: what one waits for, and the days."""
    order, before = list(programme.stages), 0
    for place, (name, stage) in enumerate(programme.stages.items()):
        path: KeyPath = ("stages", name)
        if stage.begins.ready and not _can_show_readiness(programme, order[:place]):
            message = f"Nobody ever comes to `{name}`: no stage above it has an assessment to show readiness in."
            fix = "Put a stage with assessments above it, or take `ready` out."
            yield document.finding("R335", (*path, "begins", "ready"), message, fix)
        yield from _forward(document, path, stage, before)
        before = stage.days[0]


def _can_show_readiness(programme: Programme, earlier: list[str]) -> bool:
    return any(call.level == "assessment" for name in earlier for call in programme.stages[name].calls)


def _forward(document: Document, path: KeyPath, stage: Stage, before: int) -> Findings:
    """`before`: the first day of the stage above."""
    if stage.days[0] < before:
        message = f"This stage begins on day {stage.days[0]}, and the one above it on day {before}."
        yield document.finding("R337", (*path, "days"), message, "Put the stages in the order of their days.")
    day = stage.begins.day
    if day is not None and day > stage.days[1]:
        message = f"This stage does not begin before day {day}, and is to be done by day {stage.days[1]}."
        yield document.finding("R337", (*path, "begins", "day"), message, "Let it begin earlier, or end later.")
