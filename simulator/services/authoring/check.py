"""Checking a library: every file, everything between them, and the author's own plays."""

from collections.abc import Iterator, Mapping
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from simulator.content.checks.plays import check_play_names
from simulator.content.itemwriting.alternatives import answer_sets
from simulator.content.itemwriting.fitting import check_fitting
from simulator.content.itemwriting.flaws import check_item_writing
from simulator.content.itemwriting.keyleaks import check_key_leaks, key_leaks, summary
from simulator.content.itemwriting.spelling import check_spelling
from simulator.content.loader import in_order, library_hash, load
from simulator.content.reading.reader import Document, KeyPath
from simulator.content.reading.refusals import as_written
from simulator.diagnostics.diagnostic import Diagnostic, Location, meant
from simulator.domain.errors import CallFinished, ChoiceNotOffered
from simulator.domain.library import Library
from simulator.domain.scenario import Play
from simulator.domain.scorecard import Scorecard
from simulator.engine.call import Call, begin, step
from simulator.scoring.scorer import evaluate
from simulator.services.authoring.programmes import certificates_asked, check_passable
from simulator.services.authoring.views import Checked
from simulator.services.library import cache
from simulator.services.library.compiled import CompiledCalls
from simulator.services.library.folder import load_files, read_folder
from simulator.services.library.left_behind import check_left_behind

_CHECKED = "checked"
"""Kind of what is kept: everything a check of these files found."""


def check_folder(root: Path, compiled: CompiledCalls | None = None) -> Checked:
    """Check a library folder. Raises NotFound where there is none; everything else is a finding.

    With the `compiled` of the check before, only what a save changed is compiled again.
    """
    files, unreadable = read_folder(root)
    beside = tuple(check_left_behind(root))
    digest = library_hash({**files, **certificates_asked(root, files)})
    checked = None if unreadable else _from_cache(cache.load(_CHECKED, digest))
    if checked is None:
        checked = _check(root, files, unreadable, compiled or CompiledCalls())
        if not unreadable:
            cache.save(_CHECKED, digest, asdict(checked))
    return replace(checked, diagnostics=in_order((*checked.diagnostics, *beside))) if beside else checked


def check_text(root: Path, name: str, text: str) -> tuple[Diagnostic, ...]:
    """What is wrong with a library once one of its files says this: for whoever is still writing it.

    Nothing is written. Files read before are not read again, plays are not played, and wording is not looked at: an
    answer takes a fraction of a second. Raises NotFound.
    """
    files, unreadable = read_folder(root)
    loaded = load({**files, name: text}, (item for item in unreadable if item.location.file != name))
    return in_order([*loaded.diagnostics, *check_play_names(loaded.drafts)])


def _from_cache(cached: Any) -> Checked | None:
    try:
        found = [Diagnostic(**{**item, "location": Location(**item["location"])}) for item in cached["diagnostics"]]
        return Checked(**{**cached, "diagnostics": tuple(found), "saved": ()})
    except (TypeError, KeyError):
        return None


def check_files(root: Path, files: Mapping[str, str]) -> Checked:
    """Check files as if they stood in a library folder, by path inside it; certificates are those of the folder."""
    return _check(root, files, [], CompiledCalls())


def _check(root: Path, files: Mapping[str, str], unreadable: list[Diagnostic], compiled: CompiledCalls) -> Checked:
    loaded = load_files(files, unreadable)
    findings = [*loaded.diagnostics, *check_play_names(loaded.drafts)]
    library = loaded.library
    if library is None:
        return Checked(in_order(findings), len(loaded.drafts.personas), len(loaded.drafts.scenarios), 0, 0, 0)
    documents = {name: loaded.drafts.document("plays", name) for name in library.plays}
    findings += check_plays(library, documents, compiled)
    findings += check_passable(library, loaded.drafts, root)
    sets = tuple(answer_sets(loaded.drafts, library.vocabulary))
    findings += check_item_writing(loaded.drafts, library.vocabulary, sets)
    findings += check_fitting(loaded.drafts, library.vocabulary)
    findings += check_spelling(loaded.drafts)
    leaks = key_leaks(sets)
    findings += check_key_leaks(sets, leaks)
    pairs = sum(len(scenario.personas) for scenario in library.scenarios.values())
    calls = sum(len(scenario.personas) * len(scenario.cases) for scenario in library.scenarios.values())
    plays = sum(len(item.plays) for item in library.plays.values())
    return Checked(
        in_order(findings), len(library.customers), len(library.scenarios), pairs, calls, plays, summary(leaks)
    )


def check_plays(
    library: Library, documents: dict[str, Document], compiled: CompiledCalls | None = None
) -> Iterator[Diagnostic]:
    """Play every author's play and compare what came of it with what the author says; unknown names are said before."""
    compiled = compiled or CompiledCalls()
    for name, document in documents.items():
        scenario = library.scenarios.get(name)
        for index, play in enumerate(library.plays[name].plays):
            if scenario and play.persona in scenario.personas and play.case in scenario.cases:
                key = scenario.id, play.persona, play.case
                call = begin(compiled.walked(library, key, scenario.forms[0]), play.seed)
                card = library.scorecards[scenario.scorecard]
                yield from _play(call, card, document, play, ("plays", index))


def _play(call: Call, card: Scorecard, document: Document, play: Play, path: KeyPath) -> Iterator[Diagnostic]:
    for index, choice in enumerate(play.choices):
        try:
            call = step(call, choice)
        except ChoiceNotOffered as error:
            yield document.finding(
                "L701",
                (*path, "choices", index),
                f"In “{play.name}”, `{choice}` is not offered here (the customer is in `{call.position.state}`).",
                meant(choice, error.offered, f"Offered: {', '.join(error.offered)}."),
            )
            return
        except CallFinished:
            message = f"In “{play.name}” the call is over before `{choice}`."
            yield document.finding("L701", (*path, "choices", index), message, "Leave out what comes after the end.")
            return
    fix = "Mend the content, or what the play expects; whichever is wrong."
    for where, message in _differences(play, call, card):
        yield document.finding("L702", (*path, *where), f"“{play.name}” {message}.", fix)


def _differences(play: Play, call: Call, card: Scorecard) -> Iterator[tuple[KeyPath, str]]:
    evaluation = evaluate(card, call.trace)
    for key, expected, found in (
        ("outcome", play.outcome, call.outcome),
        ("passed", play.passed, evaluation.passed),
        ("state", play.state, call.position.state),
    ):
        if expected is not None and expected != found:
            came = "the call is not over" if found is None else f"it is `{as_written(found)}`"
            yield (key,), f"expects `{key}: {as_written(expected)}`, and {came}"
    if play.score is not None and (evaluation.score is None or round(evaluation.score) != play.score):
        came = "nothing counted" if evaluation.score is None else f"it is {evaluation.score:g}"
        yield ("score",), f"expects `score: {play.score}`, and {came}"
    # A part that the facts leave out does not count, and neither does a line that nothing is left of.
    verdicts = {part.id: "not_applicable" for item in card.criteria for part in item.parts}
    verdicts |= {part.id: part.verdict for item in evaluation.criteria for part in item.parts}
    verdicts |= {item.id: item.verdict for item in evaluation.criteria}
    for key in ("met", "not_met", "not_applicable"):
        for at, name in enumerate(getattr(play, key)):
            if name in verdicts and verdicts[name] != key:
                yield (key, at), f"expects `{name}` to be {_plain(key)}, and it is {_plain(verdicts[name])}"
    heard = iter([act for entry in call.entries if entry.by == "customer" for act in entry.acts])
    for at, act in enumerate(play.heard):
        if act not in heard:
            yield ("heard", at), f"expects the customer to come to `{act}` at this point, and they do not"
            break


def _plain(verdict: str) -> str:
    return verdict.replace("_", " ")
