"""Which base is right is no chance: limits over several possible bases are joined, not averaged."""

from __future__ import annotations

from typing import Any

import numpy as np
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
