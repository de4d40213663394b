"""Calls and verdicts as frames, from what the store keeps of them. Damage in a row stays in that row."""

from collections.abc import Mapping, Sequence
from types import NoneType
from typing import Any, Final, NamedTuple

import numpy as np
import pandas as pd

from simulator.services.reporting.columns import CALLS, SOURCES, UNREADABLE, VERDICTS, declared
from simulator.storage import COLUMNS, MARKS, Line

_MET, _NOT_MET = (ord(MARKS[verdict]) for verdict in ("met", "not_met"))
_OWN: Final = ("practice", "assessment")
Row = Sequence[Any]


class Frames(NamedTuple):
    """`calls` as CALLS, `verdicts` as VERDICTS, `sources` as SOURCES."""

    calls: pd.DataFrame
    verdicts: pd.DataFrame
    sources: pd.DataFrame


def frames(rows: Sequence[Row], lines: Mapping[str, Sequence[Line]]) -> Frames:
    """Frames of rows as `Results.rows` gives them, and of what their verdicts are about.

    A row with damage becomes a call whose result is `unreadable`.
    """
    raw = _columns(rows)
    calls = _calls(raw)
    # Sorted now that most columns are numbers: as text it takes three times as long.
    order = calls["started"].argsort(kind="stable").to_numpy()
    calls, raw = calls.take(order).reset_index(drop=True), raw[["lines", "marks", "turns"]].take(order)
    raw.index = calls.index
    table = _lines(lines)
    return Frames(calls, _verdicts(raw, calls, lines, table), _sources(table))


def counted(calls: pd.DataFrame) -> pd.Series:
    """Which calls count: they were taken and not watched, are no branch, and can be read."""
    return (calls["result"] != UNREADABLE) & (calls["level"] != "worked") & ~calls["branch"]


def alone(calls: pd.DataFrame) -> pd.Series:
    """Which of them were taken alone: without help, and without a hint in between."""
    return counted(calls) & calls["level"].isin(_OWN) & (calls["hints"] == 0)


# calls


_KINDS: Final[Mapping[str, tuple[type, ...]]] = {
    **dict.fromkeys(("call_id", "person", "scenario", "form", "level", "result", "marks"), (str,)),
    **dict.fromkeys(("started_at", "ended_at", "lines"), (str, NoneType)),
    **dict.fromkeys(("branch", "hints"), (int, bool)),
    "score": (float, int, NoneType),
    "turns": (bytes,),
}
"""Column of `Results.rows` -> what its values are where they are sound."""
_INSTEAD: Final = {"form": "prompted", "level": "practice", "branch": False, "hints": 0, "turns": b""}
"""Stands for a damaged value; elsewhere that is nothing, or no text."""


def _columns(rows: Sequence[Row]) -> pd.DataFrame:
    """Rows as columns of Python values; `sound` says of each row whether nothing in it is damaged."""
    columns = zip(*rows, strict=True) if rows else ((),) * len(COLUMNS)
    sound = np.ones(len(rows), dtype=bool)
    found = {}
    for name, values in zip(COLUMNS, columns, strict=True):
        kinds = _KINDS[name]
        # Nearly always all are, and a set of the kinds there are says so at once.
        if not set(map(type, values)) <= set(kinds):
            fits = np.fromiter((type(value) in kinds for value in values), dtype=bool, count=len(values))
            instead = _INSTEAD.get(name, None if NoneType in kinds else "")
            values = tuple(value if is_fit else instead for value, is_fit in zip(values, fits, strict=True))
            sound &= fits
        found[name] = pd.Series(values, dtype="float64" if name == "score" else "object")
    for name in ("started_at", "ended_at"):
        moments = pd.to_datetime(found[name], format="ISO8601", utc=True, errors="coerce").dt.as_unit("us")
        sound &= (moments.notna() | found[name].isna()).to_numpy()
        found[name] = moments
    return pd.DataFrame({**found, "sound": sound})


def _calls(raw: pd.DataFrame) -> pd.DataFrame:
    calls = raw.rename(columns={"call_id": "call", "started_at": "started", "ended_at": "ended"})
    known = raw["sound"].copy()
    for name, dtype in _CHOSEN.items():
        fits = raw[name].isin(dtype.categories)
        calls[name] = raw[name].where(fits, _INSTEAD.get(name, UNREADABLE))
        known &= fits
    calls["result"] = calls["result"].where(known, UNREADABLE)
    return declared(calls, CALLS)


_CHOSEN: Final = {column.name: column.dtype for column in CALLS if isinstance(column.dtype, pd.CategoricalDtype)}
"""Columns whose values are known beforehand."""


# verdicts


def _lines(lines: Mapping[str, Sequence[Line]]) -> Mapping[Line, int]:
    """Each different line of any scorecard, by its number."""
    different = dict.fromkeys(line for card in lines.values() for line in card)
    return {line: number for number, line in enumerate(different)}


def _sources(table: Mapping[Line, int]) -> pd.DataFrame:
    rows = [
        (number, line.criterion, line.criticality, statement)
        for line, number in table.items()
        for statement in line.source
        if statement != "assumption"
    ]
    return declared(pd.DataFrame(rows, columns=[column.name for column in SOURCES]), SOURCES)


def _verdicts(
    raw: pd.DataFrame, calls: pd.DataFrame, lines: Mapping[str, Sequence[Line]], table: Mapping[Line, int]
) -> pd.DataFrame:
    graded = raw.loc[counted(calls) & raw["lines"].isin(lines), ["lines", "marks", "turns"]]
    parts = [
        _of_card(group, [table[line] for line in lines[str(card)]])
        for card, group in graded.groupby("lines", sort=False, observed=True)
    ]
    nothing = pd.DataFrame({name: pd.Series(dtype="int32") for name in ("call", "line", "met", "turn")})
    found = pd.concat(parts, ignore_index=True) if parts else nothing
    if len(parts) > 1:
        found = found.sort_values("call", kind="stable", ignore_index=True)
    known = list(table)
    found["person"] = calls["person"].array[found["call"].to_numpy()]
    for name in ("criterion", "criticality"):
        values = pd.Categorical([getattr(line, name) for line in known])
        codes = values.codes[found["line"].to_numpy()]
        found[name] = pd.Categorical.from_codes(codes, dtype=values.dtype)
    return declared(found, VERDICTS)


def _of_card(group: pd.DataFrame, numbers: Sequence[int]) -> pd.DataFrame:
    """The verdicts of calls that were graded with the same lines; calls with too many or too few are left out."""
    width = len(numbers)
    marks, turns = group["marks"].tolist(), group["turns"].tolist()
    fits = np.fromiter((len(a) == len(b) == width for a, b in zip(marks, turns, strict=True)), bool, len(marks))
    if not fits.all():
        group = group[fits]
        marks, turns = group["marks"].tolist(), group["turns"].tolist()
    letters = np.frombuffer("".join(marks).encode("ascii", "replace"), dtype=np.uint8).reshape(-1, width)
    call, line = np.nonzero((letters == _MET) | (letters == _NOT_MET))
    decided = np.frombuffer(b"".join(turns), dtype=np.uint8).reshape(-1, width)
    return pd.DataFrame(
        {
            "call": group.index.to_numpy(dtype=np.int32)[call],
            "line": np.asarray(numbers, dtype=np.int32)[line],
            "met": letters[call, line] == _MET,
            "turn": decided[call, line].astype(np.int16),
        }
    )
