"""Commands of two words: `simulator new ...`, `people ...`, `programme ...` and `review ...`."""

from pathlib import Path
from typing import Annotated, Literal

import typer

people_app = typer.Typer(help="Who practises on this machine.", no_args_is_help=True)
new_app = typer.Typer(help="Begin a persona, a scenario or a library of your own.", no_args_is_help=True)
review_app = typer.Typer(help="Changes on their way into the library.", no_args_is_help=True)
programme_app = typer.Typer(help="The way from one call to the next, day by day.", no_args_is_help=True)

Json = Annotated[bool, typer.Option("--json", help="One JSON document on standard output.")]
Somebody = Annotated[str, typer.Argument(metavar="PERSON", help="A name, or an id of `simulator people list`.")]


@people_app.command("list")
def people_list(as_json: Json = False) -> None:
    """List everybody, with the calls they have taken."""
    from simulator.cli.commands.people import show_all

    raise typer.Exit(show_all(as_json=as_json))


@people_app.command("rename")
def people_rename(
    person: Somebody, name: Annotated[str, typer.Argument(help="What they are called from now on.")]
) -> None:
    """Give somebody another name; the first person on this machine (`local`) a first one."""
    from simulator.cli.commands.people import rename

    raise typer.Exit(rename(person, name))


@people_app.command("export")
def people_export(
    person: Somebody,
    output: Annotated[Path | None, typer.Option(help="Write into this file; none: standard output.")] = None,
) -> None:
    """Export all that is kept of somebody, as JSON."""
    from simulator.cli.commands.people import export

    raise typer.Exit(export(person, output))


@people_app.command("delete")
def people_delete(
    person: Somebody, yes: Annotated[bool, typer.Option("--yes", help="Do not ask whether you are sure.")] = False
) -> None:
    """Delete somebody with all their calls, debriefs and links, for good."""
    from simulator.cli.commands.people import delete

    raise typer.Exit(delete(person, sure=yes))


Whose = Annotated[str | None, typer.Option("--person", help="A name or an id; none: the first person here.")]


@programme_app.command("list")
def programme_list(as_json: Json = False) -> None:
    """List the programs there are, where everybody is, and who is stuck."""
    from simulator.cli.commands.programme import show_all

    raise typer.Exit(show_all(as_json=as_json))


@programme_app.command("enrol")
def programme_enrol(
    programme: Annotated[str, typer.Argument(help="Which one; `simulator programme list` names them.")],
    person: Whose = None,
) -> None:
    """Put somebody into a program from today on; they leave the one they are in."""
    from simulator.cli.commands.programme import enrol

    raise typer.Exit(enrol(programme, person))


@programme_app.command("show")
def programme_show(person: Whose = None, as_json: Json = False) -> None:
    """Show where somebody is in their program, what is next and why."""
    from simulator.cli.commands.programme import show

    raise typer.Exit(show(person, as_json=as_json))


Name = Annotated[str, typer.Argument(metavar="NAME", help="Small letters, digits and underscores: night_owl.")]
Library = Annotated[Path | None, typer.Option(help="A library folder; none: the one in use.")]
Ask = Annotated[bool, typer.Option("--ask", help="Ask here for all that is still to be written.")]


@new_app.command("persona")
def new_persona(
    name: Name,
    scenarios: Annotated[
        list[str] | None,
        typer.Option("--in", help="A scenario, with a story of their own there; none: all that fit."),
    ] = None,
    like: Annotated[str | None, typer.Option(help="Whom they are like in all that you do not write.")] = None,
    line: Annotated[Literal["customer", "third_party"], typer.Option(help="Who they are on the phone.")] = "customer",
    library: Library = None,
    ask: Ask = False,
) -> None:
    """Write a new customer, who comes to the scenarios that fit."""
    from simulator.cli.commands.new import persona

    raise typer.Exit(persona(name, scenarios or [], like, line, library, ask=ask))


@new_app.command("scenario")
def new_scenario(
    name: Name,
    cases: Annotated[
        list[str] | None,
        typer.Option(
            "--case", help="A case and its facts, as fee_due:past_due or fee_due:noc=on_file; again for more."
        ),
    ] = None,
    personas: Annotated[
        list[str] | None, typer.Option("--with", help="Who is on the line; again for more. None: the simplest who fit.")
    ] = None,
    concern: Annotated[
        str | None, typer.Option(help="The customer's act that it opens with; none: a new one, called as the scenario.")
    ] = None,
    answers: Annotated[
        list[str] | None,
        typer.Option("--answer", help="An act, or group of acts, that answers a new concern; again for more."),
    ] = None,
    like: Annotated[str | None, typer.Option(help="Copy this scenario, with its ready answers.")] = None,
    library: Library = None,
    ask: Ask = False,
) -> None:
    """Write a new call, taken in own words, with an example of how it goes well."""
    from simulator.cli.commands.new import scenario

    options = {"like": like, "concern": concern, "cases": cases or [], "personas": personas or []}
    raise typer.Exit(scenario(name, library, ask=ask, answers=answers or [], **options))


@new_app.command("library")
def new_library(
    folder: Annotated[Path, typer.Argument(help="A folder that is not there yet.")],
    over: Annotated[
        str | None,
        typer.Option(help="`shipped`, or the folder of the library beneath. None: a company of its own."),
    ] = None,
    concern: Annotated[str | None, typer.Option(help="A company of your own: what its customers call about.")] = None,
    lookups: Annotated[
        list[str] | None, typer.Option("--lookup", help="What agents look up; the first decides. Again for more.")
    ] = None,
    fact: Annotated[
        str | None, typer.Option(help="What they find out: where it is so they say it; else they put people through.")
    ] = None,
    desk: Annotated[str | None, typer.Option(help="Where they put people through to.")] = None,
    ask: Ask = False,
) -> None:
    """Write a tiny company to make your own, or an empty library over another one."""
    from simulator.cli.commands.new import library

    names = {"concern": concern, "lookups": lookups, "fact": fact, "desk": desk}
    raise typer.Exit(library(folder, over, ask=ask, names={name: said for name, said in names.items() if said}))


Change = Annotated[int, typer.Argument(metavar="NUMBER", help="Which change; `simulator review list` has them.")]


@review_app.command("list")
def review_list(as_json: Json = False) -> None:
    """List what is in review."""
    from simulator.cli.commands.review import show_all

    raise typer.Exit(show_all(as_json=as_json))


@review_app.command("show")
def review_show(number: Change) -> None:
    """Print what a change changes, for whom, in words."""
    from simulator.cli.commands.review import show

    raise typer.Exit(show(number))


@review_app.command("sign")
def review_sign(
    number: Change,
    person: Whose = None,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask whether you have read it.")] = False,
) -> None:
    """Print a change and sign it. There is no sign-in: a signature is a name, a moment and the text that was read."""
    from simulator.cli.commands.review import sign

    question = "Do you sign that you have read this change as it stands above?"
    raise typer.Exit(sign(number, person, sure=lambda _: yes or typer.confirm(question)))
