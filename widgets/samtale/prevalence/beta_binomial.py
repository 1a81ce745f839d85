"""Quantiles of the beta-binomial distribution.

scipy has the distribution, but searches milliseconds for each quantile (see `benchmarks/prevalence_scale.py`).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy.special import betaln

# standard deviations on each side of the mean; widened while the part left out could move a quantile
REACH = 10.0
LEFT_OUT = 1e-10


def quantiles(people: NDArray, a: NDArray, b: NDArray, chances: tuple[float, ...]) -> NDArray[np.float64]:
    """Return the least counts that are reached with the given chances.

    Parameters
    ----------
    people
        Persons in each population, whole numbers; shape ``(m,)``.
    a, b
        Parameters of the beta distribution of the share, above 0; shape ``(m,)``.
    chances
        Chances between 0 and 1.

    Returns
    -------
    ndarray
        Persons, shape ``(len(chances), m)``.

    Notes
    -----
    Chances of neighbouring counts have a simple ratio (Johnson, Kemp and Kotz 2005, Univariate Discrete
    Distributions, 3rd edition, section 6.2.2), so the counts around the mean are summed up once.

    Examples
    --------
    >>> quantiles(np.array([7300.0]), np.array([254.5]), np.array([2696.5]), (0.025, 0.975)).tolist()
    [[544.0], [719.0]]
    """
    found = np.zeros((len(chances), people.size))
    for place, (size, alpha, beta) in enumerate(zip(people, a, b, strict=True)):
        counts, reached = _distribution(size, alpha, beta)
        # the last step may stay a hair below 1
        first = np.minimum(np.searchsorted(reached, chances), counts.size - 1)
        found[:, place] = counts[first]
    return found


def _distribution(size: float, a: float, b: float) -> tuple[NDArray, NDArray]:
    """Return the counts that matter and the chance of at most each of them."""
    mean = size * a / (a + b)
    spread = np.sqrt(mean * b / (a + b) * (a + b + size) / (a + b + 1))
    reach = REACH
    while True:
        low, high = max(0.0, np.floor(mean - reach * spread)), min(size, np.ceil(mean + reach * spread))
        counts = np.arange(low, high + 1)
        before = counts[:-1]
        # how much likelier each count is than the one before it
        steps = np.log((size - before) * (a + before) / ((before + 1) * (size - before - 1 + b)))
        start = betaln(low + a, size - low + b) - betaln(a, b) - betaln(size - low + 1, low + 1) - np.log(size + 1)
        reached = np.cumsum(np.exp(start + np.concatenate([[0.0], np.cumsum(steps)])))
        if (low == 0 and high == size) or reached[-1] > 1 - LEFT_OUT:
            return counts, reached
        reach *= 2
