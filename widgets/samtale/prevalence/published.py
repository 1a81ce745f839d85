"""What published national counts make in a place: a published range, no interval."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from samtale.prevalence.tables import read_counts


def published(populations: Sequence[float], counts: pd.DataFrame | None = None) -> pd.DataFrame:
    """Return how many persons a published range of shares is in some populations.

    Nothing tells how the counts were made into a range, so this is no confidence interval; and it takes the
    place to be like the country.

    Parameters
    ----------
    populations
        Persons in each possible population, at least one, each above 0.
    counts
        A table as `samtale.prevalence.read_counts` returns; the project's own by default.

    Returns
    -------
    DataFrame
        The counts, with population and population_to (least and greatest of `populations`), low and high
        (persons).

    Raises
    ------
    ValueError
        For no population, or one that is not above 0.

    Examples
    --------
    >>> published([7380]).loc["narrow_2015", ["low", "high"]].astype(float).round(1).tolist()
    [176.2, 185.4]
    """
    if not len(populations) or not all(population > 0 for population in populations):
        raise ValueError("name at least one population above 0")
    known = read_counts() if counts is None else counts
    least, most = min(populations), max(populations)
    return known.assign(
        population=least, population_to=most, low=known["share_low"] * least, high=known["share_high"] * most
    )
