"""What the frames of the reports hold: each column with its type, its unit and what it says."""

from collections.abc import Sequence
from typing import Final, NamedTuple, get_args

import pandas as pd

from simulator.domain.base import Form
from simulator.domain.evaluation import Result
from simulator.domain.record import LEVELS
from simulator.domain.scorecard import Criticality

Dtype = str | pd.CategoricalDtype


class Column(NamedTuple):
    """A column of a frame. `dtype` as pandas has it; "category" where the values are known only with the data."""

    name: str
    dtype: Dtype
    unit: str
    about: str


UNREADABLE: Final = "unreadable"
"""The result of a call of which something that was kept is damaged."""
RESULTS: Final = (*get_args(Result), UNREADABLE)
"""How a call came out."""
_MOMENT: Final = "datetime64[us, UTC]"

CALLS: Final = (
    Column("person", "category", "", "id of whoever took the call"),
    Column("call", "str", "", "id of the call"),
    Column("scenario", "category", "", "id of the scenario"),
    Column("form", pd.CategoricalDtype(list(get_args(Form))), "", "whether answers were shown"),
    Column("level", pd.CategoricalDtype(list(LEVELS)), "", "how much support it was taken with"),
    Column("branch", "bool", "", "whether it goes on differently from another call, and so never counts"),
    Column("started", _MOMENT, "UTC", "when it began; NaT: that is damaged"),
    Column("ended", _MOMENT, "UTC", "when it ended"),
    Column("score", "float64", "points of 100", "weight met of the weight that applied; NaN: nothing was graded"),
    Column("result", pd.CategoricalDtype(list(RESULTS)), "", "how it came out"),
    Column("hints", "int32", "hints", "how often support was asked for in it"),
)
"""One row a call that has ended, in the order they began."""

VERDICTS: Final = (
    Column("person", "category", "", "id of whoever took the call"),
    Column("call", "int32", "row of CALLS", "the call it was given in"),
    Column("line", "int32", "line of SOURCES", "which line of a scorecard"),
    Column("criterion", "category", "", "id of that line"),
    Column("criticality", pd.CategoricalDtype(list(get_args(Criticality))), "", "for whom it is critical"),
    Column("met", "bool", "", "the verdict; criteria that did not come up have no row"),
    Column("turn", "int16", "turns, from 1", "the first turn that decided it; 0: none is cited"),
)
"""One row a criterion that came up in a finished call, in the order of CALLS and of the scorecard."""

SOURCES: Final = (
    Column("line", "int32", "line of VERDICTS", "which line of a scorecard"),
    Column("criterion", "category", "", "its id"),
    Column("criticality", pd.CategoricalDtype(list(get_args(Criticality))), "", "for whom it is critical"),
    Column("statement", "category", "", "a statement of the guide it rests on"),
)
"""One row a statement that a line of a scorecard rests on."""

SHARES: Final = (
    Column("person", "category", "", "id of the person; of `by_statement_of_all`: left out"),
    Column("statement", "category", "", "the statement of the guide"),
    Column("met", "int64", "occasions", "how often it was met"),
    Column("of", "int64", "occasions", "how often it came up"),
)
"""How often statements were met."""


def declared(frame: pd.DataFrame, columns: Sequence[Column]) -> pd.DataFrame:
    """A frame with exactly these columns, in this order and of these types. Raises KeyError, ValueError, TypeError."""
    return frame[[column.name for column in columns]].astype({column.name: column.dtype for column in columns})


def differences(frame: pd.DataFrame, columns: Sequence[Column]) -> list[str]:
    """Where a frame is not as declared, in words; none where it is."""
    names = [column.name for column in columns]
    if list(frame.columns) != names:
        return [f"columns {list(frame.columns)} instead of {names}"]
    wrong = ((column, frame[column.name].dtype) for column in columns)
    return [f"{column.name} is {found} instead of {column.dtype}" for column, found in wrong if found != column.dtype]
