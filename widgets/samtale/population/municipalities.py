"""The municipalities by Statistics Denmark's code."""

from __future__ import annotations

from functools import cache

import pandas as pd

from samtale.paths import DATA

PATH = DATA / "population" / "municipalities.csv"


@cache
def municipalities() -> pd.Series:
    """Return the names of the 98 municipalities.

    Returns
    -------
    Series
        Names, indexed by code (three digits as text).

    Examples
    --------
    >>> municipalities()["217"]
    'Helsingør'
    """
    return pd.read_csv(PATH, dtype=str).set_index("code")["name"]
