"""`simulator diff`: a page that a person reviews. Everything, call by call, is in --json."""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import groupby
from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.padding import Padding
from rich.progress import Progress
from rich.table import Table

from simulator.cli.output import print_json
from simulator.services.authoring.service import difference
from simulator.services.authoring.views import CallChange, Difference, Edit, FileChange, Result, Span, StoredChange
from simulator.services.people.service import who_asks

_MOST = 8
"""Of one kind, so many are named; the rest is counted."""
_SIGNS = {"out": "[red][strike]{}[/strike][/red]", "in": "[green]{}[/green]", "same": "{}"}
_PLAIN_SIGNS = {"out": "[-{}-]", "in": "{{+{}+}}", "same": "{}"}
"""Without colours, as `git diff --word-diff` has it."""


def run(old: Path, new: Path, *, as_json: bool, prove: bool) -> int:
    """Compare two library folders. Returns 0 if nothing differs, 1 if something does."""
    with Progress(console=Console(stderr=True), transient=True, disable=not prove) as bar:
        task = bar.add_task("Proving", total=None)
        found = difference(
            who_asks(),
            old,
            new,
            afresh=prove,
            progress=lambda done, total: bar.update(task, completed=done, total=total),
        )
    if as_json:
        print_json(found.as_json())
    else:
        _show(Console(), found, prove=prove)
    return 1 if found.differs else 0


def _show(console: Console, found: Difference, *, prove: bool) -> None:
    if not found.differs:
        console.print("Nothing differs.")
        return
    for change in found.files:
        _show_file(console, change)
    console.print("[bold]Calls[/bold]")
    _show_calls(console, found, prove=prove)
    console.print("\n[bold]Calls already taken[/bold]")
    _show_stored(console, found)


def _show_file(console: Console, change: FileChange) -> None:
    console.print(f"[bold]{escape(change.file)}[/bold] {escape(change.title)}".rstrip(), soft_wrap=True)
    if change.kind == "rewritten":
        _line(console, "Only comments, quotes or the order of names differ.")
    elif change.kind != "changed":
        what = "A new file" if change.kind == "added" else "Taken out"
        _line(console, f"{what}{': ' + change.summary if change.summary else ''}.")
    for edit in change.edits:
        _show_edit(console, edit)
    console.print()


def _show_edit(console: Console, edit: Edit) -> None:
    where = escape(", ".join(edit.where))
    words = _words(console, edit.words) if edit.words else ""
    old, new = (escape(text or "") for text in (edit.old, edit.new))
    said = {
        "added": f"{where} [green]added[/green]",
        "removed": f"{where} [red]removed[/red]",
        "changed": f"{where}: {words or f'[red]{old}[/red] → [green]{new}[/green]'}",
        "reworded": f"{where}: {words}",
        "moved": f"{where} moved from {old} to {new}",
    }[edit.kind]
    only = (old or new) if edit.kind in ("added", "removed") and not edit.inside else ""
    shown = Table.grid(padding=(0, 2, 0, 0))
    shown.add_column(justify="right", width=6)
    shown.add_column()
    shown.add_row(f"[dim]{edit.line}[/dim]", f"{said}: {only}" if only else said)
    for line in edit.inside:
        shown.add_row("", Padding(f"[dim]{escape(line)}[/dim]", (0, 0, 0, 2)))
    console.print(shown)


def _words(console: Console, words: Iterable[Span]) -> str:
    signs = _SIGNS if console.color_system else _PLAIN_SIGNS
    return "".join(_signed(signs[span.kind], span.text) for span in words)


def _signed(sign: str, text: str) -> str:
    return escape(sign.format(text)) if sign in _PLAIN_SIGNS.values() else sign.format(escape(text))


def _show_calls(console: Console, found: Difference, *, prove: bool) -> None:
    for only_in, said in (("new", "new"), ("old", "no longer there")):
        calls = [call for call in found.calls if call.only_in == only_in]
        if calls:
            _line(console, f"{said[0].upper()}{said[1:]}: {_named(calls)}.")
    changed = [call for call in found.calls if call.only_in is None]
    for because, calls in _by_reason(changed):
        every = len(calls) == len(found.calls) and not found.same_calls
        _line(console, f"{'All ' if every else ''}{_named(calls)} changed with the {escape(because)}.")
    _line(console, f"Untouched: {_count(found.same_calls, 'call')}.")
    compared = [call for call in changed if call.compared]
    for what, results in _by_result(compared):
        _show_results(console, what, results)
    alike = sum(not call.results for call in compared)
    if alike:
        _line(console, f"Proved alike before and after: {_count(alike, 'call')}.")
    left = len(changed) - len(compared)
    if left and not prove:
        _line(
            console,
            f"[yellow]{_count(left, 'changed call')} not compared: no certificate yet that fits.[/yellow] "
            "`simulator diff --prove` proves what is missing.",
        )


def _by_reason(calls: list[CallChange]) -> list[tuple[str, list[CallChange]]]:
    """Calls that change for the same kinds of reason, under one sentence; most calls first."""
    groups: dict[tuple[str, ...], list[CallChange]] = {}
    for call in calls:
        groups.setdefault(tuple(reason.partition(" ")[0] for reason in call.because), []).append(call)
    found = []
    for group in groups.values():
        reasons = list(dict.fromkeys(reason for call in group for reason in call.because))
        found.append((_some(reasons, " and the "), group))
    return sorted(found, key=lambda item: -len(item[1]))


def _by_result(calls: list[CallChange]) -> list[tuple[str, list[tuple[CallChange, Result]]]]:
    found: dict[str, list[tuple[CallChange, Result]]] = {}
    for call in calls:
        for result in call.results:
            found.setdefault(result.what, []).append((call, result))
    return list(found.items())


def _show_results(console: Console, what: str, results: list[tuple[CallChange, Result]]) -> None:
    """A figure that changed: every way in which it did, with how many calls it did so in."""
    ways = Counter((result.old, result.new) for _, result in results)
    if len(ways) > _MOST // 2 or what == "perfect call":
        _line(console, f"{what}: another one in {_count(len(results), 'call')}{_example(results, what)}.")
        return
    for (old, new), _ in ways.most_common():
        calls = [call for call, result in results if (result.old, result.new) == (old, new)]
        colour = "red" if what == "proved" and new == "no" else "default"
        said = f"[{colour}]{escape(what)}: {escape(old)} → {escape(new)}[/{colour}]"
        _line(console, f"{said} in {_named(calls)}.")


def _example(results: list[tuple[CallChange, Result]], what: str) -> str:
    if what == "perfect call":
        return ""
    call, result = results[0]
    return f", such as {escape(result.old)} → {escape(result.new)} in {' / '.join(call.key)}"


def _show_stored(console: Console, found: Difference) -> None:
    changes, looked = found.stored.changes, _count(found.stored.finished, "finished call")
    if not changes:
        _line(console, f"Of {looked}, none would be graded differently.")
        return
    _line(console, f"Of {looked}, {len(changes):,} would be graded differently. All keep the grade they were given.")
    ordered = sorted(changes, key=lambda item: (_GRAVITY.index(item.verdict), item.scenario, item.call))
    for verdict, group in groupby(ordered, key=lambda item: item.verdict):
        _show_verdict(console, verdict, list(group))


_GRAVITY = ("passes no longer", "passes now", "cannot be played", "score only")


def _show_verdict(console: Console, verdict: str, calls: Sequence[StoredChange]) -> None:
    _line(console, f"{verdict[0].upper()}{verdict[1:]}: {len(calls):,}")
    for item in calls[:_MOST]:
        _line(console, f"{item.call} ({escape(item.scenario)}): {escape(item.old)} → {escape(item.new)}", indent=6)
    if len(calls) > _MOST:
        _line(console, f"[dim]and {len(calls) - _MOST:,} more; --json has them all[/dim]", indent=6)


def _named(calls: Sequence[CallChange]) -> str:
    """How many calls, and which: one by one where they are few, else by scenario."""
    if len(calls) <= 3:
        return f"{_count(len(calls), 'call')} ({', '.join(' / '.join(call.key) for call in calls)})"
    scenarios = sorted({call.key[0] for call in calls})
    return f"{_count(len(calls), 'call')} in {_some(scenarios, ', ')}"


def _some(names: Sequence[str], between: str) -> str:
    more = len(names) - _MOST
    return between.join(names[:_MOST]) + (f" and {more} more" if more > 0 else "")


def _count(number: int, word: str) -> str:
    return f"{number:,} {word}{'' if number == 1 else 's'}"


def _line(console: Console, text: str, indent: int = 2) -> None:
    console.print(Padding(text, (0, 0, 0, indent)))
