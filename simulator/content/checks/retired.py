"""What is retired, and who still counts on it: programmes, and scenarios that nobody would come to any more."""

from simulator.content.assembly.resolve import ResolvedDrafts
from simulator.content.reading.reader import Document, KeyPath
from simulator.diagnostics.diagnostic import Findings
from simulator.domain.programme import StageCall
from simulator.domain.scenario import Scenario


def comers(drafts: ResolvedDrafts, scenario: Scenario) -> tuple[str, ...]:
    """The personas who still come to a scenario; one that is not known is nobody's fault here, and counts."""
    gone = {name for name, item in drafts.personas.items() if item.status == "retired"}
    return tuple(name for name in scenario.personas if name not in gone)


def check_retired(drafts: ResolvedDrafts) -> Findings:
    """Findings R352 where nothing is left to take, W922 where a programme names what is retired among others."""
    retired = {name for name, item in drafts.scenarios.items() if item.status == "retired"}
    if retired and retired == drafts.ids("scenarios"):
        name = min(retired)
        message, fix = "Every scenario is retired: there is no call to take.", "Take `status` out of one of them."
        yield drafts.document("scenario", name).finding("R352", ("status",), message, fix)
    for name, scenario in drafts.scenarios.items():
        if name not in retired and not comers(drafts, scenario):
            message = f"Nobody comes to `{name}` any more: everybody it names is retired."
            fix = "Retire it as well, or name somebody who is in use."
            yield drafts.document("scenario", name).finding("R352", ("personas",), message, fix)
    for name, programme in drafts.programmes.items():
        document = drafts.document("programme", name)
        for stage_id, stage in programme.stages.items():
            for index, call in enumerate(stage.calls):
                path: KeyPath = ("stages", stage_id, "calls", index, "scenario")
                yield from _asked(document, path, call, retired)


def _asked(document: Document, path: KeyPath, call: StageCall, retired: set[str]) -> Findings:
    gone = [name for name in call.scenario if name in retired]
    if gone and len(gone) == len(call.scenario):
        message = f"Nobody can pass this: {_named(gone)} retired, and new calls are not taken with what is."
        yield document.finding("R352", path, message, "Name a call that is in use, or take this one out.")
        return
    for name in gone:
        message = f"`{name}` is retired, so the others take turns without it."
        place = (*path, call.scenario.index(name))
        yield document.finding("W922", place, message, "Take it out, or bring it back.", warn=True)


def _named(names: list[str]) -> str:
    return f"`{names[0]}` is" if len(names) == 1 else f"{', '.join(f'`{name}`' for name in names)} are"
