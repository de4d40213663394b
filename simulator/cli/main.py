"""The `simulator` command. Each command imports what it needs when it runs, so that `--help` answers at once."""

import os
import sys
from io import TextIOWrapper
from pathlib import Path
from typing import Annotated, Literal

import typer

from simulator.cli.groups import Json, new_app, people_app, programme_app, review_app
from simulator.domain.errors import SimulatorError

app = typer.Typer(
    help="Practise calls with a synthetic customer, graded against the company guide.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)

app.add_typer(new_app, name="new")
app.add_typer(people_app, name="people")
app.add_typer(programme_app, name="programme")
app.add_typer(review_app, name="review")

Sarif = Annotated[
    Path | None, typer.Option("--sarif", help="Write the findings into this file, for code hosts and editors.")
]


@app.command()
def serve(
    port: Annotated[int, typer.Option(help="Port on this machine.", min=1, max=65535)] = 8501,
    browser: Annotated[bool, typer.Option(help="Open the browser.")] = True,
) -> None:
    """Open the app in the browser, on this machine only."""
    from simulator.cli.commands.serve import run

    raise typer.Exit(run(port, browser=browser))


@app.command()
def play(
    scenario: Annotated[
        str | None, typer.Argument(help="Which call; `simulator list` names them. None: be surprised.")
    ] = None,
    persona: Annotated[str | None, typer.Option(help="Who is on the line.")] = None,
    case: Annotated[str | None, typer.Option(help="Which account facts; the trainee is not told.")] = None,
    seed: Annotated[
        int | None, typer.Option(help="Names, amounts and wording; the same seed gives the same call.")
    ] = None,
    choices: Annotated[
        str | None, typer.Option(help="Play these choice ids, separated by commas; in a terminal, go on from there.")
    ] = None,
    start: Annotated[
        str | None, typer.Option("--from", help="Begin at this state of the customer, by a shortest course to it.")
    ] = None,
    form: Annotated[Literal["prompted", "open"], typer.Option(help="Ready answers, or your own words.")] = "prompted",
    turns: Annotated[
        Path | None,
        typer.Option(help="Open form: play the turns in this file, a JSON value a line; -: standard input."),
    ] = None,
    level: Annotated[
        Literal["guided", "practice", "assessment"], typer.Option(help="How much support; the app has worked examples.")
    ] = "practice",
    as_json: Json = False,
) -> None:
    """Take a call in the terminal."""
    from simulator.cli.commands.play import run

    cast = (scenario, persona, case, seed)
    raise typer.Exit(run(cast, choices, turns, start=start, form=form, level=level, as_json=as_json))


@app.command()
def tag(
    scenario: Annotated[str, typer.Option(help="Which call; `simulator list` names them.")],
    as_json: Json = False,
) -> None:
    """Say what moves are heard in sentences: standard input, one a line."""
    from simulator.cli.commands.tag import run

    raise typer.Exit(run(scenario, as_json=as_json))


@app.command()
def drill(
    person: Annotated[
        str | None, typer.Option(help="Whose cards: a name or an id; none: the first person on this machine.")
    ] = None,
    answers: Annotated[
        Path | None, typer.Option(help="Answer the cards due today from this file, a JSON object: card to answer.")
    ] = None,
    untimed: Annotated[bool, typer.Option("--untimed", help="Take your time: it makes no difference.")] = False,
    as_json: Json = False,
) -> None:
    """Five minutes of cards in the terminal: what you are about to forget. With --json, the cards due today."""
    from simulator.cli.commands.drill import run

    raise typer.Exit(run(person, answers, untimed=untimed, as_json=as_json))


@app.command("list")
def list_(
    as_json: Json = False,
    assumptions: Annotated[
        bool, typer.Option("--assumptions", help="What we assumed where the guide is silent.")
    ] = False,
) -> None:
    """List scenarios, personas and scorecards, or the assumptions behind them."""
    from simulator.cli.commands.listing import run

    raise typer.Exit(run(as_json=as_json, assumptions=assumptions))


@app.command()
def guide(
    statement: Annotated[
        str | None, typer.Argument(help="The number of a statement, or a word of the trade; none: all of it.")
    ] = None,
    as_json: Json = False,
) -> None:
    """Read the guide: statements, their words, the calls that practise them, and the words of the trade."""
    from simulator.cli.commands.guide import run

    raise typer.Exit(run(statement, as_json=as_json))


@app.command()
def grade(
    files: Annotated[list[Path], typer.Argument(help="Annotated transcripts (.json or .csv), or folders of them.")],
    csv: Annotated[
        Path | None, typer.Option(help="Write a table for spreadsheets: a row a file and criterion.")
    ] = None,
    as_json: Json = False,
) -> None:
    """Grade annotated transcripts.

    A transcript in CSV has one row a turn. Its first row names the columns: by (customer or trainee), acts (with spaces
    or semicolons between), spiel, text; then scorecard, outcome and the facts, which need to stand in one row only.
    """
    from simulator.cli.commands.grade import run

    raise typer.Exit(run(files, csv=csv, as_json=as_json))


@app.command()
def annotate(
    paths: Annotated[
        list[Path], typer.Argument(metavar="FILE|FOLDER", help="Real calls: text, WebVTT, CSV, JSON of exporters.")
    ],
    out: Annotated[
        Path | None, typer.Option(help="Keep them in this folder: suggested/ to correct, corrected/ for what is.")
    ] = None,
    draft: Annotated[
        str | None,
        typer.Option(help="Make a persona, a scenario and a play of it, of this name: in your library, or OUT/drafts."),
    ] = None,
    drill: Annotated[
        str | None, typer.Option(metavar="PERSON", help="Who drills what was missed in the call: a name, or `me`.")
    ] = None,
    as_json: Json = False,
) -> None:
    """Suggest acts for real calls, line by line, with personal data replaced, and grade them.

    A call that is annotated already, as `grade` takes it, is compared with what is suggested: what the suggestions are
    worth. With --draft or --drill, in a terminal, it first asks about the lines that are unsure and change the grade.
    """
    from simulator.cli.commands.annotate import run

    raise typer.Exit(run(paths, out=out, draft=draft, drill=drill, as_json=as_json))


@app.command()
def analyse(
    source: Annotated[
        str, typer.Argument(metavar="FILE|CALL", help="A transcript or a call (JSON), or the id of one of your calls.")
    ],
    as_json: Json = False,
) -> None:
    """Say what every turn of a call was worth, and what would have kept more."""
    from simulator.cli.commands.analyse import run

    raise typer.Exit(run(source, as_json=as_json))


@app.command()
def progress(
    person: Annotated[
        str | None, typer.Option(help="Only this person: a name, or an id of `simulator people list`.")
    ] = None,
    csv: Annotated[
        Path | None, typer.Option(help="Write a table for spreadsheets: a row a person and statement.")
    ] = None,
    xlsx: Annotated[Path | None, typer.Option(help="Write the same as an XLSX file.")] = None,
    retention: Annotated[
        bool, typer.Option("--retention", help="Instead: of drill cards that came when due, how many were known.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Say how everybody on this machine stands: calls, statements by strength, what is due."""
    from simulator.cli.commands.progress import run, say_retention

    if retention:
        if (person, csv, xlsx) != (None, None, None):
            raise typer.BadParameter("it is of everybody, and no table for a file.", param_hint="--retention")
        raise typer.Exit(say_retention(as_json=as_json))
    raise typer.Exit(run(person, csv=csv, xlsx=xlsx, as_json=as_json))


@app.command()
def check(
    path: Annotated[Path | None, typer.Argument(help="A library folder; none: the one in use.")] = None,
    as_json: Json = False,
    strict: Annotated[bool, typer.Option("--strict", help="Warnings fail too.")] = False,
    schema: Annotated[
        Path | None, typer.Option(help="Write JSON Schemas with its own names here, for editors.")
    ] = None,
    sarif: Sarif = None,
    watch: Annotated[bool, typer.Option("--watch", help="Check again on every save, until Ctrl+C.")] = False,
    accept: Annotated[
        bool, typer.Option("--accept", help="Note what your own entries replace in the library beneath, as it is now.")
    ] = False,
    code: Annotated[
        str | None, typer.Option("--explain", metavar="CODE", help="What a code such as P403 means, with an example.")
    ] = None,
) -> None:
    """Check a library: every problem at once, with its place and its fix."""
    from simulator.cli.commands.check import explain, keep_running, note_replaced, run

    if code is not None:
        raise typer.Exit(explain(code, as_json=as_json))
    if watch:
        if as_json:
            raise typer.BadParameter("it is for people: leave --json out, or write --sarif.", param_hint="--watch")
        raise typer.Exit(keep_running(path, sarif_file=sarif, schema=schema))
    if accept:
        note_replaced(path)
    raise typer.Exit(run(path, as_json=as_json, strict=strict, schema=schema, sarif_file=sarif))


@app.command()
def prove(
    scenario: Annotated[str | None, typer.Argument(help="Which scenario; none: all of them.")] = None,
    persona: Annotated[str | None, typer.Option(help="Only calls with this persona.")] = None,
    case: Annotated[str | None, typer.Option(help="Only calls with this case.")] = None,
    library: Annotated[Path | None, typer.Option(help="A library folder; none: the one in use.")] = None,
    as_json: Json = False,
    sarif: Sarif = None,
    form: Annotated[Literal["prompted", "open"], typer.Option(help="Ready answers, or open calls.")] = "prompted",
    write: Annotated[bool, typer.Option("--write", help="Keep the certificates beside the scenarios.")] = False,
    afresh: Annotated[bool, typer.Option("--afresh", help="Prove again what has a certificate.")] = False,
    strict: Annotated[bool, typer.Option("--strict", help="Fail on what no call ever reaches, too.")] = False,
) -> None:
    """Prove that calls are fair, over every possible course of them."""
    from simulator.cli.commands.prove import run

    raise typer.Exit(
        run(
            scenario,
            persona,
            case,
            library=library,
            as_json=as_json,
            write=write,
            form=form,
            afresh=afresh,
            strict=strict,
            sarif_file=sarif,
        )
    )


@app.command()
def diff(
    old: Annotated[Path, typer.Argument(help="Library folder before the change.")],
    new: Annotated[Path, typer.Argument(help="Library folder after it.")],
    prove: Annotated[
        bool, typer.Option("--prove", help="Prove the changed calls that have no certificate; may take a minute.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Say what a change of content changes: lines, calls, certificates and grades already given."""
    from simulator.cli.commands.diff import run

    raise typer.Exit(run(old, new, as_json=as_json, prove=prove))


@app.command()
def sheet(
    scenario: Annotated[str, typer.Argument(help="Which scenario; `simulator list` names them.")],
    html: Annotated[Path | None, typer.Option(help="Write a page to read, print and sign.")] = None,
    csv: Annotated[Path | None, typer.Option(help="Write a table for spreadsheets.")] = None,
    back: Annotated[
        Path | None, typer.Option("--from", help="Say what such a table, edited and saved as CSV, would change.")
    ] = None,
    write: Annotated[bool, typer.Option("--write", help="With --from: write that into the library.")] = False,
    library: Annotated[Path | None, typer.Option(help="A library folder; none: the one in use.")] = None,
    as_json: Json = False,
) -> None:
    """List every sentence that can ever be said in a scenario, by either side; take an edited list in."""
    from simulator.cli.commands.sheet import run, take_in

    if back is not None:
        raise typer.Exit(take_in(scenario, back, write=write, library=library, as_json=as_json))
    raise typer.Exit(run(scenario, html=html, csv=csv, library=library, as_json=as_json))


@app.command()
def graph(
    name: Annotated[str, typer.Argument(metavar="SCENARIO|PERSONA", help="What to draw.")],
    form: Annotated[Literal["mermaid", "dot", "svg"], typer.Option("--format", help="How.")] = "mermaid",
    output: Annotated[Path | None, typer.Option(help="Write into this file; none: standard output.")] = None,
    library: Annotated[Path | None, typer.Option(help="A library folder; none: the one in use.")] = None,
) -> None:
    """Draw the states of a customer and what leads from one to the next, with what is wrong where."""
    from simulator.cli.commands.graph import run

    raise typer.Exit(run(name, form=form, output=output, library=library))


@app.command()
def simulate(
    trainees: Annotated[int, typer.Option(help="How many made-up people; with --rule, of each kind.")] = 20,
    days: Annotated[int, typer.Option(help="How many days they practice, up to today.")] = 60,
    seed: Annotated[int, typer.Option(help="The same figures and seed make the same people and calls.")] = 1,
    out: Annotated[
        Path | None, typer.Option(help="The file to make; none: the demonstration beside the real calls.")
    ] = None,
    rule: Annotated[
        bool, typer.Option("--rule", help="Measure how often the rule of readiness is wrong, and make no database.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Make a database of made-up trainees, to show and to try figures on. Real calls are never touched."""
    from simulator.cli.commands.simulate import make, try_rule

    if rule:
        raise typer.Exit(try_rule(trainees, seed, out, as_json=as_json))
    raise typer.Exit(make(trainees, days, seed, out, as_json=as_json))


@app.command()
def demo(
    file: Annotated[
        Path | None, typer.Argument(help="A file that `simulator simulate` has made; none: the one it makes by itself.")
    ] = None,
    port: Annotated[int, typer.Option(help="Port on this machine.", min=1, max=65535)] = 8502,
    browser: Annotated[bool, typer.Option(help="Open the browser.")] = True,
) -> None:
    """Open the app on made-up trainees. Every page says so, and real calls are not touched."""
    from simulator.cli.commands.simulate import show

    raise typer.Exit(show(file, port, browser=browser))


@app.command()
def backup(target: Annotated[Path, typer.Argument(help="A file that is not there yet.")]) -> None:
    """Copy all calls and people into a file, also while the app runs: a copy of calls.db alone may lack the latest."""
    from simulator.cli.commands.backup import run

    raise typer.Exit(run(target))


def main() -> None:
    """Run the command; what goes wrong is one sentence on standard error."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")  # a terminal without typographic quotes shows a question mark
    try:
        app()
    except SimulatorError as error:
        sys.stderr.write(f"{error}\n")
        sys.exit(error.exit_code)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(1)
    except Exception as error:
        if os.environ.get("SIMULATOR_DEBUG"):
            raise
        sys.stderr.write(
            f"Something in the simulator itself went wrong ({type(error).__name__}: {error}). Nothing you did is lost. "
            "Set SIMULATOR_DEBUG=1 and try again to see where, and report it.\n"
        )
        sys.exit(2)
    except KeyboardInterrupt:
        sys.stderr.write("Stopped.\n")
        sys.exit(130)
