"""The nine intervals as somebody who works in polars would write them."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd
import polars as pl
from scipy.special import ndtri

from samtale.prevalence import METHODS, interval

LEVEL = 0.95
CLOSED = ("wald", "wald_cc", "wilson", "wilson_cc", "agresti_coull")


def for_polars(table: pd.DataFrame) -> pl.DataFrame:
    """Return a table of numbers in polars."""
    return pl.DataFrame({name: column.to_numpy() for name, column in table.items()})


def with_polars(table: pl.DataFrame, methods: Sequence[str] = METHODS) -> pl.DataFrame:
    """Do what `all_methods` does: expressions for the closed forms, our arrays for what needs special functions."""
    closed = closed_forms()
    pieces = []
    for method in methods:
        if method in closed:
            low, high = closed[method]
            piece = table.with_columns(low.clip(0, 1).alias("share_low"), high.clip(0, 1).alias("share_high"))
        else:
            columns = (table[name].to_numpy() for name in ("share", "n", "deff"))
            low, high = interval(*columns, LEVEL, method)
            piece = table.with_columns(pl.Series("share_low", low), pl.Series("share_high", high))
        pieces.append(piece.with_columns(pl.lit(method).cast(pl.Categorical).alias("method")))
    people = pl.col("population")
    return pl.concat(pieces).with_columns(low=pl.col("share_low") * people, high=pl.col("share_high") * people)


def closed_forms() -> dict[str, tuple[pl.Expr, pl.Expr]]:
    """Return the limits that need no special function, before they are cut at 0 and 1."""
    z = float(-ndtri((1 - LEVEL) / 2))
    p, n = pl.col("share"), pl.col("n") / pl.col("deff")
    centre, half = p + z**2 / (2 * n), z * (p * (1 - p) / n + z**2 / (4 * n**2)).sqrt()
    q, m = (p * n + z**2 / 2) / (n + z**2), n + z**2
    plain, more = z * (p * (1 - p) / n).sqrt(), 1 / (2 * n)
    low_root = (z**2 - 2 - 1 / n + 4 * p * (n * (1 - p) + 1)).sqrt()
    high_root = (z**2 + 2 - 1 / n + 4 * p * (n * (1 - p) - 1)).sqrt()
    return {
        "wald": (p - plain, p + plain),
        "wald_cc": (p - plain - more, p + plain + more),
        "wilson": ((centre - half) / (1 + z**2 / n), (centre + half) / (1 + z**2 / n)),
        "wilson_cc": (
            (2 * n * p + z**2 - 1 - z * low_root) / (2 * (n + z**2)),
            (2 * n * p + z**2 + 1 + z * high_root) / (2 * (n + z**2)),
        ),
        "agresti_coull": (q - z * (q * (1 - q) / m).sqrt(), q + z * (q * (1 - q) / m).sqrt()),
    }
