"""Confidence intervals for a share."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import ArrayLike
from scipy.stats import norm


def check_design(share: ArrayLike, n: ArrayLike, deff: ArrayLike, level: float) -> None:
    """Refuse what no survey can have.

    Raises
    ------
    ValueError
        For a share outside 0 to 1 (perhaps per cent), n of 0 or less, a design effect of 0 or less, a
        level outside 0 to 1, or anything that is no number.
    """
    parts = {"share": share, "n": n, "deff": deff, "level": level}
    try:
        numbers = {name: np.asarray(value, dtype=float) for name, value in parts.items()}
    except (TypeError, ValueError):
        raise ValueError("share, n, deff and level must be numbers") from None
    for name, values in numbers.items():
        if not np.isfinite(values).all():
            raise ValueError(f"{name} has a missing or infinite value")
    if ((numbers["share"] < 0) | (numbers["share"] > 1)).any():
        raise ValueError(f"a share lies between 0 and 1; {numbers['share'].max():g} looks like per cent: divide by 100")
    if (numbers["n"] <= 0).any():
        raise ValueError("n, the number of persons asked, must be more than 0")
    if (numbers["deff"] <= 0).any():
        raise ValueError("the design effect must be more than 0")
    if not 0 < numbers["level"] < 1:
        raise ValueError(f"the level lies between 0 and 1, for example 0.95; not {level:g}")


def wilson(share: ArrayLike, n: ArrayLike, deff: ArrayLike = 1.0, level: float = 0.95) -> tuple[Any, Any]:
    """Return Wilson's score interval for a share.

    Parameters
    ----------
    share
        Observed share, 0 to 1; a number or an array.
    n
        Persons asked; broadcast against `share`.
    deff
        Design effect: how many times larger the variance is than that of a simple random sample. The
        interval is that of the effective sample size ``n / deff``.
    level
        Confidence level, 0 to 1.

    Returns
    -------
    low, high
        Limits of the share, 0 to 1, of the broadcast shape.

    Raises
    ------
    ValueError
        See `check_design`.

    Notes
    -----
    Wilson 1927; for why it is preferred to the usual (Wald) interval see Newcombe 1998 (method 3) and
    Brown, Cai and DasGupta 2001.

    Examples
    --------
    >>> low, high = wilson(81 / 263, 263)
    >>> round(float(low), 4), round(float(high), 4)
    (0.2553, 0.3662)
    """
    check_design(share, n, deff, level)
    p = np.asarray(share, dtype=float)
    size = np.asarray(n, dtype=float) / np.asarray(deff, dtype=float)
    z = norm.isf((1 - level) / 2)
    middle = (p + z**2 / (2 * size)) / (1 + z**2 / size)
    half = z * np.sqrt(p * (1 - p) / size + z**2 / (4 * size**2)) / (1 + z**2 / size)
    # rounding would put the limit of 0/n a hair beside 0, and of n/n beside 1
    return np.where(p == 0, 0.0, middle - half), np.where(p == 1, 1.0, middle + half)
