"""What if Helsingør differs from the places that were asked? A scenario; no survey tells how much."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy.special import bdtr, digamma, expit, logit, ndtri, polygamma

from samtale.prevalence.design import check_sample
from samtale.prevalence.prediction import check_population_size

# spreads between places to compare, on the logit scale; assumptions, all three
TAUS = (0.1, 0.2, 0.3)
# a sum over this grid of standard normal values is an integral to far more digits than a count has
_Z = np.linspace(-8, 8, 801)
_WEIGHT = np.exp(-(_Z**2) / 2) / np.exp(-(_Z**2) / 2).sum()


def transfer(
    population: ArrayLike,
    x: ArrayLike,
    n: ArrayLike,
    tau: ArrayLike,
    deff: ArrayLike = 1.0,
    level: float = 0.95,
    sampling: bool = False,
) -> tuple[Any, Any]:
    """Return the counts that a place could have if the true shares of places spread around the published one.

    The logit of a place's share is taken as normal around the logit of x/n with standard deviation `tau`. This
    is an **assumption**: nobody has measured the spread. Nothing here is drawn at random.

    Parameters
    ----------
    population
        Persons in the place; whole numbers.
    x, n
        Persons with the property, and persons asked; ``0 <= x <= n``, not necessarily whole.
    tau
        Standard deviation between places on the logit scale, 0 or more.
    deff
        Design effect; matters only with `sampling`.
    level
        Part of the places that lie between the limits, 0 to 1.
    sampling
        False: the spread between places alone, ``population × expit(logit(x/n) ± z tau)``. True: the error
        of the survey (Jeffreys' beta distribution for the share, whose logit has known mean and variance and
        is taken as normal) and the chance of a single count (binomial) are added.

    Returns
    -------
    low, high
        Persons, of the broadcast shape; whole only with `sampling`.

    Raises
    ------
    ValueError
        For a share of 0 or 1 without `sampling`, a negative spread, and what `samtale.prevalence.predict_count`
        refuses.

    Notes
    -----
    The normal distribution between places on the logit scale is that of a random-effects meta-analysis of
    proportions; Stijnen, Hamza and Özdemir 2010, Statistics in Medicine 29:3046-3067.

    Examples
    --------
    >>> low, high = transfer(7380, 0.086 * 2950, 2950, tau=0.2)
    >>> round(float(low)), round(float(high))
    (441, 902)
    >>> low, high = transfer(7380, 254, 2950, tau=0.2, deff=2, sampling=True)
    >>> int(low), int(high)
    (421, 940)
    """
    share = check_sample(x, n, deff, level)
    try:
        spread = np.asarray(tau, dtype=float)
    except (TypeError, ValueError):
        raise ValueError("tau must be a number") from None
    if not np.isfinite(spread).all() or (spread < 0).any():
        raise ValueError("tau, the spread between places, must be 0 or more")
    people, tail = check_population_size(population), (1 - level) / 2
    if sampling:
        hits, asked, effect = (np.asarray(value, dtype=float) for value in (x, n, deff))
        a, b = hits / effect + 0.5, (asked - hits) / effect + 0.5
        middle, total = digamma(a) - digamma(b), np.sqrt(spread**2 + polygamma(1, a) + polygamma(1, b))
        people, middle, total = np.broadcast_arrays(people, middle, total)
        return _count(people, middle, total, tail), _count(people, middle, total, 1 - tail)
    if ((share == 0) | (share == 1)).any():
        raise ValueError("a share of 0 or 1 has no logit; it can only be used with sampling=True")
    reach = -ndtri(tail) * spread
    return people * expit(logit(share) - reach), people * expit(logit(share) + reach)


def _count(people: NDArray, middle: NDArray, total: NDArray, chance: float) -> NDArray[np.float64]:
    """Return the least count reached with a chance when the share's logit is normal, by halving."""
    shares = expit(middle[..., None] + total[..., None] * _Z)
    low, high = np.full(people.shape, -1.0), people.astype(float)
    while (high - low > 1).any():
        between = np.floor((low + high) / 2)
        reached = (bdtr(np.maximum(between, 0)[..., None], people[..., None].astype(int), shares) * _WEIGHT).sum(-1)
        enough = (reached >= chance) & (between >= 0)
        low, high = np.where(enough, low, between), np.where(enough, between, high)
    return high
