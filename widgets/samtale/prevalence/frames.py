"""Whole tables at once: every row with every method, in pieces when they are many."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import numpy as np
import pandas as pd

from samtale.prevalence.intervals import METHODS, interval

CHUNK = 250_000


def all_methods(rows: pd.DataFrame, methods: Sequence[str] = METHODS, level: float = 0.95) -> pd.DataFrame:
    """Return each row once for every method, with its interval.

    Parameters
    ----------
    rows
        Columns ``share`` (0 to 1) and ``n`` (persons); ``deff`` if there is one, else 1; ``population`` (persons)
        if counts are wanted. Other columns are carried along.
    methods
        Some of `samtale.prevalence.METHODS`.
    level
        Confidence level, 0 to 1.

    Returns
    -------
    DataFrame
        ``len(rows) × len(methods)`` rows, method by method: the columns of `rows`, method (categorical), share_low,
        share_high, and low, high (persons) where `rows` has a population.

    Raises
    ------
    ValueError
        For a missing column, no method, an unknown one, and what `samtale.prevalence.interval` refuses.

    Examples
    --------
    >>> table = all_methods(pd.DataFrame({"share": [0.086, 0.173], "n": [2950, 2950]}), ["wilson", "mid_p"])
    >>> table[["method", "share_low", "share_high"]].round(4).values.tolist()
    [['wilson', 0.0764, 0.0967], ['wilson', 0.1598, 0.1871], ['mid_p', 0.0763, 0.0965], ['mid_p', 0.1597, 0.187]]
    """
    for column in ("share", "n"):
        if column not in rows.columns:
            raise ValueError(f"the column {column!r} is missing")
    if not len(methods):
        raise ValueError(f"name at least one method of {', '.join(METHODS)}")
    deff = rows["deff"] if "deff" in rows.columns else 1.0
    limits = [interval(rows["share"], rows["n"], deff, level, method) for method in methods]
    table = rows.iloc[np.tile(np.arange(len(rows)), len(methods))].reset_index(drop=True)
    codes = np.repeat(np.arange(len(methods)), len(rows))
    table = table.assign(
        method=pd.Categorical.from_codes(codes, list(methods)),
        share_low=np.concatenate([low for low, _ in limits]),
        share_high=np.concatenate([high for _, high in limits]),
    )
    if "population" not in rows.columns:
        return table
    return table.assign(low=table["share_low"] * table["population"], high=table["share_high"] * table["population"])


def in_chunks(
    rows: pd.DataFrame | Iterable[pd.DataFrame],
    methods: Sequence[str] = METHODS,
    level: float = 0.95,
    size: int = CHUNK,
) -> Iterator[pd.DataFrame]:
    """Yield `all_methods` piece by piece, so that memory does not grow with the number of rows.

    Parameters
    ----------
    rows
        A table, or tables one after the other as ``pandas.read_csv(…, chunksize=…)`` gives them.
    methods, level
        As in `all_methods`.
    size
        Most rows of a piece before the methods multiply them.

    Yields
    ------
    DataFrame
        At most ``size × len(methods)`` rows.

    Raises
    ------
    ValueError
        As in `all_methods`, and for a size below 1.

    Examples
    --------
    >>> rows = pd.DataFrame({"share": [0.1, 0.2, 0.3], "n": 100})
    >>> [len(piece) for piece in in_chunks(rows, ["wilson"], size=2)]
    [2, 1]
    """
    if size < 1:
        raise ValueError("a piece has at least one row")
    for table in [rows] if isinstance(rows, pd.DataFrame) else rows:
        for begin in range(0, len(table), size):
            yield all_methods(table.iloc[begin : begin + size], methods, level)
