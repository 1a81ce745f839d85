"""Tables of the estimate with Danish names and numbers, for people who read no code."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from samtale import content
from samtale.prevalence.sentence import danish


@dataclass(frozen=True)
class DanishTable:
    """A table of texts; a notebook shows it as a real table without row numbers."""

    frame: pd.DataFrame

    def _repr_html_(self) -> str:
        html = self.frame.to_html(index=False, border=0, justify="unset", classes="samtale-table")
        return html.replace("<th>", '<th scope="col">')

    def __repr__(self) -> str:
        return self.frame.to_string(index=False)


def in_danish(table: pd.DataFrame) -> DanishTable:
    """Return a table with Danish column names, values and numbers.

    Parameters
    ----------
    table
        A table of this package; named levels of its index become columns.

    Returns
    -------
    DanishTable
        The same rows as text, to look at; what has no Danish name keeps its own.

    Examples
    --------
    >>> from samtale.prevalence import read_rates
    >>> in_danish(read_rates()[["share", "x", "status"]].tail(1))
                     andel andel (0-1) fundet       mærke
    fundet i undersøgelsen      0,0712    210 efterprøvet
    """
    say = content.words("prevalence_table")
    told = table.reset_index() if any(table.index.names) else table.copy()
    told = told.map(lambda one: _told(one, say))
    return DanishTable(told.rename(columns=lambda name: say.get(name, say.get(f"value_{name}", name))))


def _told(one: object, say: dict[str, str]) -> str:
    if one is None or one is pd.NA or (isinstance(one, float) and np.isnan(one)):
        return ""
    if isinstance(one, (int, float, np.number)) and not isinstance(one, bool):
        return _number(float(one))
    return say.get(f"value_{one}", str(one))


def _number(number: float) -> str:
    """Write a count whole or with one decimal, a share with up to four.

    Examples
    --------
    >>> [_number(number) for number in (7300.0, 627.8, 0.086, 0.07641, 0.00002)]
    ['7.300', '627,8', '0,086', '0,0764', '0,00002']
    """
    if number.is_integer():
        return danish(number)
    if abs(number) >= 1:
        return danish(number, 1)
    digits = 4 if abs(number) >= 0.0001 else 5
    return danish(number, digits).rstrip("0").rstrip(",")
