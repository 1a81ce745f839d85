"""Predict a count in a population from a sample."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike

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
        Persons, of the broadcast shape, as floats that are whole numbers.

    Raises
    ------
    ValueError
        For x below 0 or above n, a population that is negative or not whole, an unknown model, and what
        `samtale.prevalence.design.check_design` refuses.

    Notes
    -----
    Gelman et al. 2013, Bayesian Data Analysis, 3rd edition, section 2.5 and appendix A (beta-binomial).

    Examples
    --------
    >>> low, high = predict_count(7300, 254, 2950)
    >>> int(low), int(high)
    (544, 719)
    >>> low, high = predict_count(7300, 254, 2950, model="binomial")
    >>> int(low), int(high)
    (582, 676)
    """
    # a second to import: only who predicts pays
    from scipy.stats import betabinom, binom, poisson

    if model not in MODELS:
        raise ValueError(f"there is no model {model!r}; there are {', '.join(MODELS)}")
    share = check_sample(x, n, deff, level)
    people = check_population_size(population)
    hits, asked, effect = (np.asarray(value, dtype=float) for value in (x, n, deff))
    tail = (1 - level) / 2
    if model == "beta_binomial":
        distribution = betabinom(people, hits / effect + 0.5, (asked - hits) / effect + 0.5)
    elif model == "binomial":
        distribution = binom(people, share)
    else:
        distribution = poisson(people * share)
    # some quantiles of nobody come out as -1
    return np.maximum(distribution.ppf(tail), 0), np.maximum(distribution.ppf(1 - tail), 0)


def predict_range(
    populations: ArrayLike,
    x: ArrayLike,
    n: ArrayLike,
    deff: ArrayLike = 1.0,
    level: float = 0.95,
    model: str = "beta_binomial",
) -> tuple[float, float]:
    """Return the least and the greatest limit of `predict_count` over several possible populations.

    Which of several counts is the right base is no chance; so their limits are joined, not averaged.

    Parameters
    ----------
    populations
        Persons in each possible population, at least one.
    x, n, deff, level, model
        As in `predict_count`, each one number.

    Returns
    -------
    low, high
        Persons.

    Raises
    ------
    ValueError
        For no population, and what `predict_count` refuses.

    Examples
    --------
    >>> predict_range([6956, 7380], 254, 2950)
    (518.0, 727.0)
    """
    if np.size(populations) == 0:
        raise ValueError("a range needs at least one population")
    low, high = predict_count(populations, x, n, deff, level, model)
    return float(np.min(low)), float(np.max(high))


def check_population_size(population: ArrayLike) -> np.ndarray:
    """Return populations as numbers, or refuse what is no count of people.

    Parameters
    ----------
    population
        Persons; a number or an array.

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
