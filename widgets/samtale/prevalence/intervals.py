"""Confidence intervals for a share, nine methods behind one call."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from samtale.prevalence import own_intervals
from samtale.prevalence.design import check_design, effective_size

Limits = tuple[NDArray[np.float64], NDArray[np.float64]]


def _library(name: str) -> Callable[[NDArray, NDArray, float], Limits]:
    def limits(x: NDArray, n: NDArray, level: float) -> Limits:
        # takes a moment to import: only who asks for an interval pays
        from statsmodels.stats.proportion import proportion_confint

        low, high = proportion_confint(x, n, alpha=1 - level, method=name)
        return np.asarray(low), np.asarray(high)

    return limits


_METHODS: dict[str, Callable[[NDArray, NDArray, float], Limits]] = {
    "wald": _library("normal"),
    "wald_cc": own_intervals.wald_cc,
    "wilson": _library("wilson"),
    "wilson_cc": own_intervals.wilson_cc,
    "clopper_pearson": _library("beta"),
    "mid_p": own_intervals.mid_p,
    "agresti_coull": _library("agresti_coull"),
    "jeffreys": _library("jeffreys"),
    "likelihood": own_intervals.likelihood,
}
METHODS = tuple(_METHODS)
# shown because they are common; they hold too seldom and leave 0 to 1
WARNED = frozenset({"wald", "wald_cc"})


def interval(
    share: ArrayLike,
    n: ArrayLike,
    deff: ArrayLike = 1.0,
    level: float = 0.95,
    method: str = "wilson",
    df: ArrayLike | None = None,
) -> tuple[Any, Any]:
    """Return a confidence interval for a share.

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
    method
        One of `METHODS`. Those in `WARNED` are for comparison only.
    df
        Degrees of freedom of the design (clusters less strata). Without them the effective sample size is
        ``n / deff`` and nothing else; with them it also shrinks by the squared ratio of Student's quantiles, see
        `samtale.prevalence.effective_size`. No survey here has published them.

    Returns
    -------
    low, high
        Limits of the share, 0 to 1 (cut there), arrays of the broadcast shape.

    Raises
    ------
    ValueError
        For an unknown method, and what `check_design` refuses.

    Notes
    -----
    Wald, Wilson (1927), their continuity-corrected forms, Clopper and Pearson (1934), mid-P and likelihood
    as in Newcombe 1998, Statistics in Medicine 17:857-872, methods 1 to 7. Agresti and Coull 1998 in the form
    that adds z²/2 persons of each kind, not the rounded 2. Jeffreys as in Brown, Cai and DasGupta 2001,
    Statistical Science 16:101-133, without their rule for 0 and n, so that its lower limit at 0 is not 0: it alone
    need not hold the share itself. Korn and Graubard 1998, Survey Methodology 24:193-201, is
    ``"clopper_pearson"`` with a design effect; their correction by Student's t is made only when `df` is given.
    Wald limits are cut at 0 and 1, and at 0 and n have no width at all. Formulas come from statsmodels where it
    has them; what it lacks is in `own_intervals`.

    Examples
    --------
    >>> low, high = interval(81 / 263, 263)
    >>> round(float(low), 4), round(float(high), 4)
    (0.2553, 0.3662)
    >>> low, high = interval(254 / 2950, 2950, deff=[1, 2, 4], method="clopper_pearson")
    >>> (high - low).round(3).tolist()
    [0.021, 0.029, 0.042]
    """
    if method not in _METHODS:
        raise ValueError(f"there is no method {method!r}; there are {', '.join(METHODS)}")
    check_design(share, n, deff, level)
    size = effective_size(n, deff, df, level)
    p, size = np.broadcast_arrays(np.asarray(share, dtype=float), size)
    flat, sizes = np.array(p).ravel(), np.array(size).ravel()
    low, high = _METHODS[method](flat * sizes, sizes, level)
    low, high = np.clip(low, 0, 1), np.clip(high, 0, 1)
    if method not in ("jeffreys", "agresti_coull"):
        # rounding would put a limit of 0/n a hair beside 0, and of n/n beside 1
        low, high = np.where(flat == 0, 0.0, low), np.where(flat == 1, 1.0, high)
    return low.reshape(p.shape), high.reshape(p.shape)


def wilson(share: ArrayLike, n: ArrayLike, deff: ArrayLike = 1.0, level: float = 0.95) -> tuple[Any, Any]:
    """Return Wilson's score interval for a share: `interval` with its default method.

    Parameters
    ----------
    share, n, deff, level
        As in `interval`.

    Returns
    -------
    low, high
        Limits of the share, 0 to 1, of the broadcast shape.

    Raises
    ------
    ValueError
        As in `interval`.

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
    return interval(share, n, deff, level)
