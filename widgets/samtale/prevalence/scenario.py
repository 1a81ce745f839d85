"""What if Helsingør differs from the places that were asked? A scenario; no survey tells how much."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from samtale.prevalence.design import check_design
from samtale.prevalence.prediction import check_population_size

# spreads between places to compare, on the logit scale; assumptions, all three
TAUS = (0.1, 0.2, 0.3)


def transfer(population: ArrayLike, share: ArrayLike, tau: ArrayLike, level: float = 0.95) -> tuple[Any, Any]:
    """Return the counts that places would have if their true shares spread around the published one.

    The logit of a place's share is taken as normal around the published share's logit with standard
    deviation `tau`. This is an **assumption**: nobody has measured the spread, and sampling error is not
    in it.

    Parameters
    ----------
    population
        Persons in the place.
    share
        Published share, 0 to 1, neither 0 nor 1.
    tau
        Standard deviation between places on the logit scale, 0 or more.
    level
        Part of the places that lie between the limits, 0 to 1.

    Returns
    -------
    low, high
        Persons, not rounded, of the broadcast shape.

    Raises
    ------
    ValueError
        For a share of 0 or 1, a negative spread, or numbers that cannot be.

    Notes
    -----
    The normal distribution between places on the logit scale is that of a random-effects meta-analysis of
    proportions; Stijnen, Hamza and Özdemir 2010, Statistics in Medicine 29:3046-3067.

    Examples
    --------
    >>> low, high = transfer(7380, 0.086, 0.2)
    >>> round(float(low)), round(float(high))
    (441, 902)
    """
    from scipy.special import expit, logit, ndtri

    check_design(share, 1, 1, level)
    p, spread = np.asarray(share, dtype=float), np.asarray(tau, dtype=float)
    if ((p == 0) | (p == 1)).any():
        raise ValueError("a share of 0 or 1 has no spread between places")
    if not np.isfinite(spread).all() or (spread < 0).any():
        raise ValueError("tau, the spread between places, must be 0 or more")
    people = check_population_size(population)
    reach = -ndtri((1 - level) / 2) * spread
    return people * expit(logit(p) - reach), people * expit(logit(p) + reach)
