"""Predict a count in a population from a sample."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike

from samtale.prevalence.beta_binomial import quantiles
from samtale.prevalence.design import check_sample

MODELS = ("beta_binomial", "binomial", "poisson")


def predict_count(
    population: ArrayLike,
    x: ArrayLike,
    n: ArrayLike,
    deff: ArrayLike = 1.0,
    level: float = 0.95,
    model: str = "beta_binomial",
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
    model
        ``"beta_binomial"``; or, to compare, ``"binomial"`` and ``"poisson"``, which take x/n for the true
        share and so are too narrow.

    Returns
    -------
    low, high
        Persons, of the broadcast shape, whole numbers as floats.

    Raises
    ------
    ValueError
        For x below 0 or above n, a population that is negative or not whole, an unknown model, and what
        `samtale.prevalence.design.check_design` refuses.

    Notes
    -----
    Gelman et al. 2013, Bayesian Data Analysis, 3rd edition, section 2.5 and appendix A (beta-binomial). Jeffreys'
    prior adds half a person to each side: Brown, Cai and DasGupta 2001, Statistical Science 16:101-133. The
    design effect has no part in ``"binomial"`` and ``"poisson"``, which know no uncertainty of the share.

    Examples
    --------
    >>> low, high = predict_count(7300, 254, 2950)
    >>> int(low), int(high)
    (544, 719)
    >>> low, high = predict_count(7300, 254, 2950, model="binomial")
    >>> int(low), int(high)
    (582, 676)
    """
    if model not in MODELS:
        raise ValueError(f"there is no model {model!r}; there are {', '.join(MODELS)}")
    share = check_sample(x, n, deff, level)
    people = check_population_size(population)
    hits, asked, effect = (np.asarray(value, dtype=float) for value in (x, n, deff))
    tail = (1 - level) / 2
    if model == "beta_binomial":
        parts = np.broadcast_arrays(people, hits / effect + 0.5, (asked - hits) / effect + 0.5)
        low, high = quantiles(*(part.ravel() for part in parts), (tail, 1 - tail))
        return low.reshape(parts[0].shape), high.reshape(parts[0].shape)
    # a second to import: only who compares pays
    from scipy.stats import binom, poisson

    # the design effect has no part in these, but in the shape
    people = people * np.ones_like(effect)
    distribution = binom(people, share) if model == "binomial" else poisson(people * share)
    # some quantiles of nobody come out as -1
    return np.maximum(distribution.ppf(tail), 0), np.maximum(distribution.ppf(1 - tail), 0)


def check_population_size(population: ArrayLike) -> np.ndarray:
    """Return populations as numbers, or refuse what is no count of people.

    Parameters
    ----------
    population
        Persons; a number or an array.

    Returns
    -------
    ndarray
        Persons, of the same shape.

    Raises
    ------
    ValueError
        For a negative, missing or broken number, or no number.

    Examples
    --------
    >>> int(check_population_size(7300))
    7300
    """
    try:
        people = np.asarray(population, dtype=float)
    except (TypeError, ValueError):
        raise ValueError("the population must be a number") from None
    if not np.isfinite(people).all() or (people < 0).any() or (people % 1 != 0).any():
        raise ValueError("the population must be a whole number of 0 or more")
    return people
