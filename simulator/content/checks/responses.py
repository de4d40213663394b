"""Is every answer well formed, wherever answers are written out?"""

import hashlib

from simulator.content.assembly.resolve import ResolvedDrafts, answered_in, response_sets
from simulator.content.checks.unfilled import check_placeholders
from simulator.content.reading.reader import Document, KeyPath
from simulator.diagnostics.diagnostic import Findings
from simulator.domain.scenario import Response, Scenario
from simulator.domain.vocabulary import Spiel, Vocabulary


def check_responses(drafts: ResolvedDrafts, vocabulary: Vocabulary) -> Findings:
    """Findings F212, S502 to S504, S507, S508, S510, S515 to S517, R314, R321 and C606 (quoted words and their lock).

    Over every file that writes answers out, the approved wording, and each scenario with all its answers together.
    """
    for document, responses in response_sets(drafts).values():
        for cue, options in responses.items():
            yield from _set(document, ("responses", cue), cue, options)
            for index, response in enumerate(options):
                yield from _response(vocabulary, document, ("responses", cue, index), response)
    yield from _spiels(drafts, vocabulary)
    for scenario in drafts.resolved_scenarios.values():
        yield from _ids(drafts, vocabulary, scenario)


def _set(document: Document, path: KeyPath, cue: str, options: tuple[Response, ...]) -> Findings:
    if not options:
        fix = "Give it at least one entry, or leave the line out."
        yield document.finding("F212", path, f"`{cue}` is empty.", fix, key=True)
    elif len(options) < 3:
        count = "is only one answer" if len(options) == 1 else "are only two answers"
        fix = "Offer three or four: one right, the others real mistakes."
        yield document.finding("S502", path, f"There {count} to `{cue}`.", fix, key=True, warn=True)
    if options and all(response.why_not is not None for response in options):
        message = f"Every answer to `{cue}` is wrong: all have a `why_not`."
        fix = "Add an answer that is right, or use `wrong_when` where one is wrong only sometimes."
        yield document.finding("S515", path, message, fix, key=True)
    seen: dict[str, str] = {}
    for index, response in enumerate(options):
        if response.text is None:
            continue
        if response.text in seen:
            message = f"`{response.id}` reads the same as `{seen[response.text]}`."
            fix = "Let each answer say something of its own."
            yield document.finding("S508", (*path, index, "text"), message, fix)
        seen.setdefault(response.text, response.id)


def _response(vocabulary: Vocabulary, document: Document, path: KeyPath, response: Response) -> Findings:
    if (response.spiel is None) == (response.text is None) or (response.text is not None) != bool(response.acts):
        message = f"`{response.id}` needs either a spiel, or own text with its acts."
        yield document.finding("S503", path, message, "Give `spiel: ...`, or both `text` and `acts`.")
    if (response.why_not is None) != (response.mistake is None):
        there, lacking = ("why_not", "mistake") if response.mistake is None else ("mistake", "why_not")
        message = f"`{response.id}` has a `{there}` and no `{lacking}`."
        fix = "An answer that is always wrong says why, and which kind of mistake it is: give both, or neither."
        yield document.finding("S504", (*path, there), message, fix, key=True)
    if response.why_not is not None and response.wrong_when:
        message = f"`{response.id}` is always wrong (`why_not`), and wrong in some cases (`wrong_when`)."
        yield document.finding("S516", (*path, "wrong_when"), message, "Keep one of the two.", key=True)
    for at, name in enumerate(response.acts):
        yield from _said(vocabulary, document, (*path, "acts", at), name)
    if response.text is not None:
        yield from check_placeholders(vocabulary, document, (*path, "text"), response.text)


def _said(vocabulary: Vocabulary, document: Document, path: KeyPath, name: str) -> Findings:
    if name in vocabulary.acts and vocabulary.acts[name].is_action:
        message = f"`{name}` is done on the desk, not said."
        yield document.finding("S510", path, message, "Leave it to the button, and name what the words do.")


def _spiels(drafts: ResolvedDrafts, vocabulary: Vocabulary) -> Findings:
    document = drafts.documents["scorecards/spiels.yaml"]
    for spiel in vocabulary.spiels.values():
        yield from check_placeholders(vocabulary, document, ("spiels", spiel.id, "text"), spiel.text)
        yield from _locked(document, spiel)
        for at, name in enumerate(spiel.acts):
            yield from _said(vocabulary, document, ("spiels", spiel.id, "acts", at), name)


def _locked(document: Document, spiel: Spiel) -> Findings:
    """Quoted words are the guide's, and stay so."""
    path: KeyPath = ("spiels", spiel.id)
    key = _lock(spiel.text)
    if spiel.verbatim and spiel.lock is None:
        message = f"`{spiel.id}` is quoted from the guide, and nothing holds its words to it."
        fix = f'Compare it with the guide once more, and add `lock: "{key}"`.'
        yield document.finding("C606", path, message, fix, key=True, warn=True)
    elif spiel.verbatim and spiel.lock != key:
        message = f"`{spiel.id}` is quoted from the guide, and its words are not those that were locked."
        fix = f'Put the guide\'s words back; only if the guide itself has changed, write `lock: "{key}"`.'
        yield document.finding("C606", (*path, "text"), message, fix)
    elif not spiel.verbatim and spiel.lock is not None:
        message = f"`{spiel.id}` is not quoted from the guide, so there is nothing to lock."
        yield document.finding(
            "C606", (*path, "lock"), message, "Take `lock` out, or write `verbatim: true`.", key=True
        )


def _lock(text: str) -> str:
    """What holds quoted words to the guide: the first eight hexadecimal digits of the SHA-256 of their UTF-8."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:8]


def _ids(drafts: ResolvedDrafts, vocabulary: Vocabulary, scenario: Scenario) -> Findings:
    seen: dict[str, str] = {}
    own = drafts.scenarios[scenario.id].responses
    for cue, options in sorted(scenario.responses.items(), key=lambda item: item[0] in own):
        document = answered_in(drafts, drafts.scenarios[scenario.id], cue)
        for index, response in enumerate(options):
            path: KeyPath = ("responses", cue, index, "id")
            if response.id in seen:
                other = seen[response.id]
                message = f"In `{scenario.id}` two answers are called `{response.id}`; the other is under `{other}`."
                yield document.finding("S507", path, message, "Give each answer its own id.")
            elif response.id in vocabulary.acts and vocabulary.acts[response.id].is_action:
                message = f"An answer cannot be called `{response.id}`: that is a button on the desk."
                yield document.finding("S517", path, message, "Give the answer another id.")
            seen.setdefault(response.id, cue)
