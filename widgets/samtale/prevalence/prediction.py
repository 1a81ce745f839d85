"""Predict a count in a population from a sample."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike
from scipy.stats import betabinom

from samtale.prevalence.intervals import check_design


def predict_count(
    population: ArrayLike, x: ArrayLike, n: ArrayLike, deff: ArrayLike = 1.0, level: float = 0.95
) -> tuple[Any, Any]:
    """Return limits between which the count in a population is expected to lie.

    A confidence interval speaks of the share; the count of one municipality also varies by chance. The
    beta-binomial distribution holds both: a Jeffreys beta distribution for the share, a binomial one for
    the count.

    Parameters
    ----------
    population
        Persons in the population; whole numbers.
    x, n
        Persons with the property, and persons asked; ``0 <= x <= n``.
    deff
        Design effect; x and n are divided by it.
    level
        Probability that the limits hold, 0 to 1.

    Returns
    -------
    low, high
        Persons, of the broadcast shape, as floats that are whole numbers.

    Raises
    ------
    ValueError
        For x below 0 or above n, a negative population, and what `check_design` refuses.

    Examples
    --------
    >>> low, high = predict_count(7300, 254, 2950)
    >>> int(low), int(high)
    (544, 719)
    """
    people, hits, asked = (np.asarray(value, dtype=float) for value in (population, x, n))
    if (hits < 0).any() or (hits > asked).any():
        raise ValueError("x, the persons found, must lie between 0 and n, the persons asked")
    check_design(hits / np.where(asked > 0, asked, np.nan), n, deff, level)
    if (people < 0).any() or not np.isfinite(people).all():
        raise ValueError("the population must be 0 or more")
    effect = np.asarray(deff, dtype=float)
    shape = hits / effect + 0.5, (asked - hits) / effect + 0.5
    tail = (1 - level) / 2
    return betabinom.ppf(tail, people, *shape), betabinom.ppf(1 - tail, people, *shape)
