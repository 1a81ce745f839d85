"""May a share of a small group be shown? A rule of the health statisticians of the United States."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

from samtale.prevalence.design import check_sample, effective_size
from samtale.prevalence.intervals import interval

LEAST_SIZE, WIDE, NARROW, RELATIVE = 30, 0.30, 0.05, 1.30


def reliability(x: ArrayLike, n: ArrayLike, deff: ArrayLike = 1.0) -> NDArray[np.str_]:
    """Tell whether a share can be shown.

    Parameters
    ----------
    x, n
        Persons with the property, and persons asked; ``0 <= x <= n``.
    deff
        Design effect.

    Returns
    -------
    ndarray of str
        ``"show"``, ``"suppress"``, or ``"review"`` where nobody or everybody has the property and a
        statistician must judge; of the broadcast shape.

    Raises
    ------
    ValueError
        As in `samtale.prevalence.predict_count`.

    Notes
    -----
    National Center for Health Statistics, Data Presentation Standards for Proportions, 2017: fewer than 30
    effective persons, or a 95 % Clopper-Pearson (Korn-Graubard) interval of .30 or wider: suppress; .05 or
    narrower: show; between these: suppress when the width is more than 130 % of the share. Written from
    memory, not checked against the publication.

    Examples
    --------
    >>> reliability([254, 2, 6, 0], [2950, 20, 60, 500]).tolist()
    ['show', 'suppress', 'suppress', 'review']
    """
    share = check_sample(x, n, deff, 0.95)
    low, high = interval(share, n, deff, method="clopper_pearson")
    width, size = high - low, effective_size(n, deff)
    with np.errstate(divide="ignore"):
        relative = np.where(share > 0, width / np.where(share > 0, share, 1), np.inf)
    bad = (size < LEAST_SIZE) | (width >= WIDE) | ((width > NARROW) & (relative > RELATIVE))
    edge = (share == 0) | (share == 1)
    return np.where(bad, "suppress", np.where(edge, "review", "show"))
