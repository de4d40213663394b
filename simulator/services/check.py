"""Checking a library: every file, everything between them, and the author's own plays."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from simulator.content.loader import in_order
from simulator.content.reader import Document
from simulator.content.reader import Path as Where
from simulator.diagnostics.diagnostic import Diagnostic, meant
from simulator.domain.errors import CallFinished, ChoiceNotOffered
from simulator.domain.evaluation import Evaluation
from simulator.domain.library import Library
from simulator.domain.scenario import Play
from simulator.engine.call import Call, begin, set_stage, step
from simulator.engine.compile import compile_call
from simulator.scoring.scorer import evaluate
from simulator.services.shelf import load_files, read_folder


@dataclass(frozen=True)
class Checked:
    """What a check found, and over what."""

    diagnostics: tuple[Diagnostic, ...]
    personas: int
    scenarios: int
    pairs: int
    calls: int
    plays: int

    @property
    def errors(self) -> int:
        """How many findings forbid playing."""
        return sum(item.severity == "error" for item in self.diagnostics)

    @property
    def warnings(self) -> int:
        """How many findings are worth a look."""
        return len(self.diagnostics) - self.errors


def check_folder(root: Path) -> Checked:
    """Check a library folder. Raises NotFound where there is none; everything else is a finding."""
    files, unreadable = read_folder(root)
    loaded = load_files(files)
    findings = [*unreadable, *loaded.diagnostics]
    library = loaded.library
    if library is None:
        return Checked(in_order(findings), len(loaded.drafts.personas), len(loaded.drafts.scenarios), 0, 0, 0)
    findings += check_plays(library, {name: loaded.drafts.document("plays", name) for name in library.plays})
    pairs = sum(len(scenario.personas) for scenario in library.scenarios.values())
    calls = sum(len(scenario.personas) * len(scenario.cases) for scenario in library.scenarios.values())
    plays = sum(len(item.plays) for item in library.plays.values())
    return Checked(in_order(findings), len(library.customers), len(library.scenarios), pairs, calls, plays)


def check_plays(library: Library, documents: dict[str, Document]) -> Iterator[Diagnostic]:
    """Play every author's play and compare what came of it with what the author says."""
    for name, plays in library.plays.items():
        document = documents[name]
        if name not in library.scenarios:
            yield document.finding("L703", (), f"These plays are for `{name}`, and there is no such scenario.", meant(name, library.scenarios, "Name the file after its scenario."))
            continue
        for index, play in enumerate(plays.plays):
            yield from _play(library, document, name, play, ("plays", index))


def _play(library: Library, document: Document, scenario_id: str, play: Play, path: Where) -> Iterator[Diagnostic]:
    scenario = library.scenarios[scenario_id]
    for key, name, known in (("persona", play.persona, scenario.personas), ("case", play.case, tuple(scenario.cases))):
        if name not in known:
            yield document.finding("L703", (*path, key), f"`{scenario_id}` has no {key} `{name}`.", meant(name, known, f"Possible: {', '.join(known)}."))
            return
    call = begin(set_stage(compile_call(library, scenario_id, play.persona, play.case)), play.seed)
    for index, choice in enumerate(play.choices):
        try:
            call = step(call, choice)
        except ChoiceNotOffered as error:
            yield document.finding("L701", (*path, "choices", index), f"In “{play.name}”, `{choice}` is not offered here (the customer is in `{call.position.state}`).",
                                   meant(choice, error.offered, f"Offered: {', '.join(error.offered)}."))
            return
        except CallFinished as error:
            yield document.finding("L701", (*path, "choices", index), f"In “{play.name}” the call had ended before `{choice}`: {error}", "Leave this choice out.")
            return
    evaluation = evaluate(library.scorecards[scenario.scorecard], call.trace)
    for key, message in _differences(play, call, evaluation):
        yield document.finding("L702", (*path, key), f"“{play.name}”: {message}.", "Mend the content, or what the play expects; whichever is wrong.")


def _differences(play: Play, call: Call, evaluation: Evaluation) -> Iterator[tuple[str, str]]:
    for key, expected, found in (("outcome", play.outcome, call.outcome), ("passed", play.passed, evaluation.passed),
                                 ("state", play.state, call.position.state)):
        if expected is not None and expected != found:
            yield key, f"expected {key} {expected}, and it is {found}"
    if play.score is not None and (evaluation.score is None or round(evaluation.score) != play.score):
        yield "score", f"expected a score of {play.score}, and it is {evaluation.score}"
    verdicts = {item.id: item.verdict for item in evaluation.criteria}
    for key in ("met", "not_met", "not_applicable"):
        for name in getattr(play, key):
            if verdicts.get(name) != key:
                yield key, f"expected `{name}` {key}, and it is {verdicts.get(name, 'not a criterion of this scorecard')}"
    heard = iter([act for entry in call.entries if entry.by == "customer" for act in entry.acts])
    for act in play.heard:
        if act not in heard:
            yield "heard", f"expected the customer to come to `{act}` in this order, and they do not"
            break
