"""Intervals for a share that statsmodels does not have; x and n need not be whole, since a design effect divides them.

Newcombe 1998, Statistics in Medicine 17:857-872. Each takes arrays x and n of one shape and a level.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from scipy.special import betainc, ndtri, xlogy

Limits = tuple[NDArray[np.float64], NDArray[np.float64]]
# limits are looked for between these: the likelihood of 0 and of 1 is no number
_EDGE = 1e-300
_TOP = 1 - 2**-53


def wald_cc(x: NDArray, n: NDArray, level: float) -> Limits:
    """Return the Wald interval widened by half a person, before it is cut at 0 and 1.

    Parameters
    ----------
    x, n
        Persons with the property, and persons asked; shape ``(m,)``, not necessarily whole, ``0 <= x <= n``, n > 0.
    level
        Confidence level, 0 to 1.

    Returns
    -------
    low, high
        Limits of the share, shape ``(m,)``; they may lie below 0 or above 1.

    Notes
    -----
    Newcombe 1998, method 2: the Wald limits with 1/(2n) taken away and added.

    Examples
    --------
    >>> [round(float(limit[0]), 4) for limit in wald_cc(np.array([15.0]), np.array([148.0]), 0.95)]
    [0.0494, 0.1534]
    """
    p = x / n
    half = _z(level) * np.sqrt(p * (1 - p) / n) + 1 / (2 * n)
    return p - half, p + half


def wilson_cc(x: NDArray, n: NDArray, level: float) -> Limits:
    """Return Wilson's interval with continuity correction.

    Parameters
    ----------
    x, n
        Persons with the property, and persons asked; shape ``(m,)``, not necessarily whole, ``0 <= x <= n``, n > 0.
    level
        Confidence level, 0 to 1.

    Returns
    -------
    low, high
        Limits of the share, shape ``(m,)``, 0 to 1.

    Notes
    -----
    Newcombe 1998, method 4; Fleiss 1981, Statistical Methods for Rates and Proportions, section 1.4. The same as
    R's ``prop.test``; scipy has it for one sample at a time only.

    Examples
    --------
    >>> [round(float(limit[0]), 4) for limit in wilson_cc(np.array([340.0]), np.array([400.0]), 0.95)]
    [0.8103, 0.8828]
    """
    z, p = _z(level), x / n
    # below half a person the root has no value; the limit is then 0 or 1
    low_root = np.sqrt(np.maximum(z**2 - 2 - 1 / n + 4 * p * (n * (1 - p) + 1), 0))
    high_root = np.sqrt(np.maximum(z**2 + 2 - 1 / n + 4 * p * (n * (1 - p) - 1), 0))
    low = (2 * n * p + z**2 - 1 - z * low_root) / (2 * (n + z**2))
    high = (2 * n * p + z**2 + 1 + z * high_root) / (2 * (n + z**2))
    return np.where(x <= 0.5, 0, low), np.where(n - x <= 0.5, 1, high)


def mid_p(x: NDArray, n: NDArray, level: float) -> Limits:
    """Return the interval that counts half of the observed outcome to each tail.

    Parameters
    ----------
    x, n
        Persons with the property, and persons asked; shape ``(m,)``, not necessarily whole, ``0 <= x <= n``, n > 0.
    level
        Confidence level, 0 to 1.

    Returns
    -------
    low, high
        Limits of the share, shape ``(m,)``, 0 to 1.

    Notes
    -----
    Newcombe 1998, method 6; Lancaster 1949, Biometrika 36:370-382. Parts of a person go through the incomplete
    beta function, as they do for Clopper and Pearson.

    Examples
    --------
    >>> [round(float(limit[0]), 3) for limit in mid_p(np.array([4.0]), np.array([10.0]), 0.95)]
    [0.142, 0.709]
    """
    tail = (1 - level) / 2

    def above(p: NDArray, x: NDArray, n: NDArray) -> NDArray:
        at_least = np.where(x > 0, betainc(np.maximum(x, _EDGE), n - x + 1, p), 1)
        more = np.where(x < n, betainc(x + 1, np.maximum(n - x, _EDGE), p), 0)
        return (at_least + more) / 2

    low = _solve(lambda p, x, n: above(p, x, n) - tail, x, n, x > 0, 0.0)
    high = _solve(lambda p, x, n: above(p, x, n) - (1 - tail), x, n, x < n, 1.0)
    return low, high


def likelihood(x: NDArray, n: NDArray, level: float) -> Limits:
    """Return the shares whose likelihood is not too far below the best.

    Parameters
    ----------
    x, n
        Persons with the property, and persons asked; shape ``(m,)``, not necessarily whole, ``0 <= x <= n``, n > 0.
    level
        Confidence level, 0 to 1.

    Returns
    -------
    low, high
        Limits of the share, shape ``(m,)``, 0 to 1.

    Notes
    -----
    Newcombe 1998, method 7: twice the fall of the logarithm of the likelihood is the quantile of chi-squared
    with one degree of freedom.

    Examples
    --------
    >>> [round(float(limit[0]), 4) for limit in likelihood(np.array([1.0]), np.array([29.0]), 0.95)]
    [0.002, 0.1432]
    """
    drop = _z(level) ** 2 / 2

    def fall(p: NDArray, x: NDArray, n: NDArray) -> NDArray:
        best = xlogy(x, x / n) + xlogy(n - x, (n - x) / n)
        return best - xlogy(x, p) - xlogy(n - x, 1 - p) - drop

    share = x / n
    low = _solve(fall, x, n, x > 0, 0.0, upper=share)
    high = _solve(fall, x, n, x < n, 1.0, lower=share)
    return low, high


def _solve(
    function: Callable[..., NDArray],
    x: NDArray,
    n: NDArray,
    where: NDArray,
    otherwise: float,
    *,
    lower: NDArray | None = None,
    upper: NDArray | None = None,
) -> NDArray[np.float64]:
    """Find where a function of the share, x and n is 0, for the elements that have such a place."""
    from scipy.optimize.elementwise import find_root

    found = np.full(x.shape, otherwise)
    if not where.any():
        return found
    begin = np.full(x.shape, _EDGE) if lower is None else np.maximum(lower, _EDGE)
    end = np.full(x.shape, _TOP) if upper is None else np.minimum(upper, _TOP)
    # a small part of a person has its limit beyond what a number can hold: that is 0 or 1 too
    where = where & (np.sign(function(begin, x, n)) != np.sign(function(end, x, n)))
    some = x[where], n[where]
    result = find_root(function, (begin[where], end[where]), args=some, tolerances={"xatol": 1e-12, "xrtol": 1e-12})
    found[where] = result.x
    return found


def _z(level: float) -> float:
    return float(-ndtri((1 - level) / 2))
