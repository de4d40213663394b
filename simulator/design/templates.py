"""Pages written from templates. Every text is escaped on its way in; nothing that was written can become markup."""

from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from jinja2 import Environment


@cache
def templates(package: str) -> "Environment":
    """The templates in the folder `templates` beside the code of a package, such as `simulator.services.records`.

    Autoescape is on for all of them, whatever their ending; a name that is not there raises jinja2.UndefinedError
    and is never written as nothing. `many` and `colour` are known to each.
    """
    # Not imported above: `simulator check` knows how sheets are written, and writes none.
    from jinja2 import Environment, FileSystemLoader, StrictUndefined

    from simulator.design.palette import colour, properties
    from simulator.design.words import many

    environment = Environment(
        loader=FileSystemLoader(str(files(package).joinpath("templates"))),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.globals.update(colour=colour, properties=properties, many=many)
    return environment
