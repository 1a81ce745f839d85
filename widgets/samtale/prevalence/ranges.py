"""Which base is right is no chance: limits over several possible bases are joined, not averaged."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import ArrayLike

from samtale.prevalence.prediction import predict_count


def predict_range(
    populations: ArrayLike,
    x: ArrayLike,
    n: ArrayLike,
    deff: ArrayLike = 1.0,
    level: float = 0.95,
    model: str = "beta_binomial",
) -> tuple[Any, Any]:
    """Return the least and the greatest limit of `predict_count` over several possible populations.

    Parameters
    ----------
    populations
        Persons in each possible population, at least one; shape ``(k,)``.
    x, n, deff
        As in `predict_count`; every sample is combined with every population.
    level, model
        As in `predict_count`.

    Returns
    -------
    low, high
        Persons, of the broadcast shape of `x`, `n` and `deff`.

    Raises
    ------
    ValueError
        For no population, and what `predict_count` refuses.

    Examples
    --------
    >>> low, high = predict_range([6956, 7380], 254, 2950, deff=[1, 2, 4])
    >>> low.tolist(), high.tolist()
    ([518.0, 495.0, 462.0], [727.0, 758.0, 805.0])
    """
    if np.size(populations) == 0:
        raise ValueError("a range needs at least one population")
    samples = (np.asarray(value)[..., None] for value in (x, n, deff))
    low, high = predict_count(np.ravel(populations), *samples, level, model)
    return low.min(axis=-1), high.max(axis=-1)


# what tells two estimates of the same base apart
SAME = ("rate", "deff", "model", "method", "level")
LEAST = ("population", "expected", "low", "predicted_low")
MOST = ("population", "expected", "high", "predicted_high")


def join_bases(rows: pd.DataFrame) -> pd.DataFrame:
    """Join estimates that differ in the base only: the least lower limit, the greatest upper one.

    All limits grow with the population, so two bases stand for every base between them.

    Parameters
    ----------
    rows
        Rows of `samtale.prevalence.estimate`, of one base or several.

    Returns
    -------
    DataFrame
        One row for each rate, design effect, model, method and level, with the columns of `rows` and
        population_to and expected_to (persons): population and expected are the least, these the greatest.
        Sources of the bases are joined by a semicolon.

    Raises
    ------
    ValueError
        For no rows, or a missing column.

    Examples
    --------
    >>> from samtale.prevalence import estimate
    >>> rows = estimate().query("rate == 'cfr_intervention' and base in ['2012', '2016']")
    >>> joined = join_bases(rows)
    >>> joined[["deff", "population", "population_to", "predicted_low", "predicted_high"]].astype(int).values.tolist()
    [[1, 6956, 7380, 518, 727], [2, 6956, 7380, 495, 758], [4, 6956, 7380, 462, 805]]
    """
    for column in (*SAME, *LEAST, *MOST, "base_source"):
        if column not in rows.columns:
            raise ValueError(f"the column {column!r} is missing; rows come from estimate")
    if rows.empty:
        raise ValueError("there are no estimates to join")
    kept = list(rows.columns)
    several = rows.groupby(list(SAME), sort=False, observed=True)
    table = several.first()
    table = table.assign(
        **{column: several[column].min() for column in LEAST},
        **{column: several[column].max() for column in ("high", "predicted_high")},
        population_to=several["population"].max(),
        expected_to=several["expected"].max(),
        base_source=several["base_source"].agg(lambda sources: "; ".join(dict.fromkeys(sources))),
    )
    return table.reset_index()[[*kept, "population_to", "expected_to"]]
