"""May a share of a small group be shown? A rule of the health statisticians of the United States."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

from samtale.prevalence.design import check_sample, effective_size
from samtale.prevalence.intervals import interval

LEAST_SIZE, WIDE, NARROW, RELATIVE, LEAST_DF = 30, 0.30, 0.05, 1.30, 8


def reliability(
    x: ArrayLike, n: ArrayLike, deff: ArrayLike = 1.0, level: float = 0.95, df: ArrayLike | None = None
) -> NDArray[np.str_]:
    """Tell whether a share can be shown.

    Parameters
    ----------
    x, n
        Persons with the property, and persons asked; ``0 <= x <= n``.
    deff
        Design effect; one below 1 counts as 1, so that nobody is counted twice.
    level
        Confidence level of the interval that is judged. The rule is written for 0.95.
    df
        Degrees of freedom of the design (clusters less strata), where they are known. They are not used for
        the interval, only for the verdict.

    Returns
    -------
    ndarray of str
        ``"show"``, ``"suppress"``, or ``"caution"`` where a statistician must judge first; of the broadcast shape.

    Raises
    ------
    ValueError
        As in `samtale.prevalence.predict_count`.

    Notes
    -----
    Parker et al. 2017, National Center for Health Statistics Data Presentation Standards for Proportions, Vital
    and Health Statistics 2(175). Fewer than 30 effective persons: suppress. A 95 % Clopper-Pearson
    (Korn-Graubard) interval of .05 or narrower: show; of .30 or wider: suppress; between these, suppress when
    the width is more than 130 % of the share. Of what is shown, these need caution: nobody or everybody has the
    property, the width is more than 130 % of the remaining share, fewer than 8 degrees of freedom. The rule was
    compared with how the R package surveytable of the same authority applies it, not with the report itself.

    Examples
    --------
    >>> reliability([254, 2, 6, 0], [2950, 20, 60, 500]).tolist()
    ['show', 'suppress', 'suppress', 'caution']
    >>> str(reliability(254, 2950, deff=2, df=3))
    'caution'
    """
    share = check_sample(x, n, deff, level)
    effect = np.maximum(np.asarray(deff, dtype=float), 1)
    low, high = interval(share, n, effect, level, "clopper_pearson")
    width, small = high - low, effective_size(n, effect) < LEAST_SIZE
    edge = (share == 0) | (share == 1)
    middling = ~edge & (width > NARROW)
    suppress = small | (~edge & (width >= WIDE)) | (middling & (width > RELATIVE * share))
    caution = edge | (middling & (width > RELATIVE * (1 - share)))
    if df is not None:
        caution = caution | (np.asarray(df, dtype=float) < LEAST_DF)
    return np.where(suppress, "suppress", np.where(caution, "caution", "show"))
