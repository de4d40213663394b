"""Are translations whole and up to date: each text of the file, none that is gone, and the same blanks in both?"""

from collections.abc import Iterator, Mapping

from simulator.content.assembly.resolve import ResolvedDrafts
from simulator.content.assembly.translations import translates
from simulator.content.reading.forms import take
from simulator.content.reading.reader import Document
from simulator.diagnostics.diagnostic import Diagnostic, Findings, meant
from simulator.domain.nearest import nearest
from simulator.domain.placeholders import placeholders_in
from simulator.domain.translation import Translation, texts_in

_SHOWN = 48


def check_translations(drafts: ResolvedDrafts) -> Findings:
    """Findings R355, W925 to W928, and what does not fit the form, over all files of translations."""
    for name, document in drafts.documents.items():
        of = translates(name)
        if of is None or not isinstance(document.data, dict):
            continue
        found, problems = take(Translation, document, document.data)
        yield from problems
        original = drafts.documents.get(of[0])
        if original is None:
            others = [other for other in drafts.documents if translates(other) is None]
            fix = meant(of[0], others, "Call it as the file whose texts it holds, with the language before the end.")
            yield document.finding("R355", (), f"There is no `{of[0]}` of which this could be a translation.", fix)
        elif found is not None and isinstance(original.data, dict):
            yield from _against(document, original, found.texts)
            yield from _ancestor(drafts, document, original.data.get("like"), of[1])


def _against(document: Document, original: Document, texts: Mapping[str, str]) -> Iterator[Diagnostic]:
    wanted = dict.fromkeys(texts_in(original.data))
    missing = [text for text in wanted if text not in texts]
    if missing:
        counted = f"{len(missing)} of {len(wanted)} texts of `{original.file}`"
        message = f"{counted} have no translation, such as “{_cut(missing[0])}”."
        fix = "Write each text, a colon, and its translation."
        yield document.finding("W925", ("texts",), message, fix, key=True, warn=True)
    for text in texts:
        if text not in wanted:
            near = nearest(text, missing)
            fix = f"It now reads “{_cut(near)}”." if near else "Take it out, or put the text as it stands there now."
            message = f"“{_cut(text)}” does not stand in `{original.file}` any more."
            yield document.finding("W926", ("texts", text), message, fix, key=True, warn=True)
    for text, other in texts.items():
        mine, theirs = ({*placeholders_in(item)} for item in (text, other))
        if text in wanted and mine != theirs:
            names = ", ".join(f"`{{{name}}}`" for name in sorted(mine ^ theirs))
            message = f"Text and translation do not have the same blanks: {names}."
            fix = "Use every blank of the text, and no other."
            yield document.finding("W927", ("texts", text), message, fix, warn=True)


def _ancestor(drafts: ResolvedDrafts, document: Document, like: object, language: str) -> Iterator[Diagnostic]:
    if isinstance(like, str) and f"personas/{like}.yaml" in drafts.documents:
        needed = f"personas/{like}.{language}.yaml"
        if needed not in drafts.documents:
            message = f"They are like `{like}`, whose lines are not translated: they would change the language."
            yield document.finding("W928", (), message, f"Add {needed}.", warn=True)


def _cut(text: str) -> str:
    return text if len(text) <= _SHOWN else text[: _SHOWN - 1] + "…"
