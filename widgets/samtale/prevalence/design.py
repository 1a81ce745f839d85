"""What every survey must satisfy, and what a design effect does to its size."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray


def check_design(share: ArrayLike, n: ArrayLike, deff: ArrayLike, level: float) -> None:
    """Refuse what no survey can have.

    Parameters
    ----------
    share, n, deff, level
        As in `samtale.prevalence.interval`.

    Raises
    ------
    ValueError
        For a share outside 0 to 1 (perhaps per cent), n of 0 or less, a design effect of 0 or less, a
        level outside 0 to 1, or anything that is no number.

    Examples
    --------
    >>> check_design(8.6, 2950, 1, 0.95)
    Traceback (most recent call last):
    ...
    ValueError: a share lies between 0 and 1; 8.6 looks like per cent: divide by 100
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
    if np.ndim(level) or not 0 < numbers["level"] < 1:
        raise ValueError(f"the level lies between 0 and 1, for example 0.95; not {level}")


def check_sample(x: ArrayLike, n: ArrayLike, deff: ArrayLike, level: float) -> NDArray[np.float64]:
    """Return x/n, or refuse what no sample can have.

    Parameters
    ----------
    x, n
        Persons with the property, and persons asked; ``0 <= x <= n``.
    deff, level
        As in `check_design`.

    Returns
    -------
    ndarray
        Shares, 0 to 1, of the broadcast shape of x and n.

    Raises
    ------
    ValueError
        For x below 0 or above n, and what `check_design` refuses.

    Examples
    --------
    >>> float(check_sample(210, 2950, 1, 0.95).round(4))
    0.0712
    """
    try:
        hits, asked = np.asarray(x, dtype=float), np.asarray(n, dtype=float)
    except (TypeError, ValueError):
        raise ValueError("x and n must be numbers") from None
    if (hits < 0).any() or (hits > asked).any():
        raise ValueError("x, the persons found, must lie between 0 and n, the persons asked")
    share = hits / np.where(asked > 0, asked, np.nan)
    check_design(np.where(asked > 0, share, 0), n, deff, level)
    return share


def effective_size(
    n: ArrayLike, deff: ArrayLike = 1.0, df: ArrayLike | None = None, level: float = 0.95
) -> NDArray[np.float64]:
    """Return the size of the simple random sample that would tell as much.

    Parameters
    ----------
    n
        Persons asked; a number or an array.
    deff
        Design effect: variance of the survey's share over that of a simple random sample of the same size.
    df
        Degrees of freedom of the design (clusters less strata). When given, the size is also multiplied by
        the squared ratio of Student's quantiles, as Korn and Graubard 1998 do, and never exceeds n.
    level
        Confidence level; only used with `df`.

    Returns
    -------
    ndarray
        Persons, not whole, of the broadcast shape.

    Raises
    ------
    ValueError
        For n, deff or df of 0 or less.

    Notes
    -----
    Kish 1965, Survey Sampling, section 8.2; Korn and Graubard 1998, Survey Methodology 24:193-201.

    Examples
    --------
    >>> float(effective_size(2950, 2))
    1475.0
    >>> float(effective_size(2950, 2, df=3).round())
    560.0
    """
    check_design(0, n, deff, level)
    asked = np.asarray(n, dtype=float)
    size = asked / np.asarray(deff, dtype=float)
    if df is None:
        return size
    from scipy.stats import t

    freedom = np.asarray(df, dtype=float)
    if not (freedom > 0).all():
        raise ValueError("df, the degrees of freedom of the design, must be more than 0")
    tail = (1 - level) / 2
    return np.minimum(size * (t.isf(tail, np.maximum(asked - 1, 1)) / t.isf(tail, freedom)) ** 2, asked)
