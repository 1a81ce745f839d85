"""From StatBank's text to our population table, by codes: labels differ by language and over the years."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from itertools import product

import pandas as pd

from samtale.population.errors import StatBankError

COLUMNS = ("OMRÅDE", "KØN", "ALDER", "CIVILSTAND", "TID", "INDHOLD")
SEXES = {"1": "men", "2": "women"}


def read_answer(text: str, labels: dict[str, dict[str, str]], wanted: dict[str, list[str]]) -> pd.DataFrame:
    r"""Return a population table from an answer, complete and without repetition.

    Parameters
    ----------
    text
        Lines of `COLUMNS` with semicolons between; values are codes or labels.
    labels
        Labels by code of each variable, as `StatBank.variables` returns them.
    wanted
        The codes that were asked for, by variable.

    Returns
    -------
    DataFrame
        Columns municipality, year, quarter, age_band (five years), sex, count (persons).

    Raises
    ------
    StatBankError
        For other columns, a value that is unknown or no number, a repeated or a missing group.

    Examples
    --------
    >>> labels = {"OMRÅDE": {"217": "Helsingør"}, "KØN": {"1": "Mænd"}, "ALDER": {"15": "15 år"},
    ...           "CIVILSTAND": {"TOT": "I alt"}, "Tid": {"2016K1": "2016K1"}}
    >>> wanted = {"OMRÅDE": ["217"], "KØN": ["1"], "ALDER": ["15"], "CIVILSTAND": ["TOT"], "Tid": ["2016K1"]}
    >>> text = ";".join(COLUMNS) + "\nHelsingør;Mænd;15 år;I alt;2016K1;420\n"
    >>> read_answer(text, labels, wanted).values.tolist()
    [['217', 2016, 1, '15-15', 'men', 420]]
    """
    header, *rows = csv.reader(io.StringIO(text), delimiter=";")
    if tuple(name.strip().upper() for name in header) != COLUMNS:
        raise StatBankError("columns", columns="; ".join(header)[:200])
    codes = {name: _codes(labels[name]) for name in ("OMRÅDE", "KØN", "ALDER", "Tid")}
    # the English answer says 2012Q1, whatever the English list of values says
    codes["Tid"] |= {code.lower().replace("k", "q"): code for code in labels["Tid"]}
    found: dict[tuple[str, ...], int] = {}
    for number, row in enumerate(rows, 2):
        if not row:
            continue
        if len(row) != len(COLUMNS):
            raise StatBankError("columns", columns="; ".join(row)[:200])
        area, sex, age, _, when, count = (cell.strip() for cell in row)
        named = {"OMRÅDE": area, "KØN": sex, "ALDER": age, "Tid": when}
        group = tuple(_code(codes[name], name, value, number) for name, value in named.items())
        if group in found:
            raise StatBankError("repeated", row=number, group=", ".join(group))
        if not (count.isascii() and count.isdecimal()):
            raise StatBankError("number", row=number, value=count)
        found[group] = int(count)
    for group in product(wanted["OMRÅDE"], wanted["KØN"], wanted["ALDER"], wanted["Tid"]):
        if group not in found:
            raise StatBankError("incomplete", group=", ".join(group), count=len(found))
    return _banded(found, [int(age) for age in wanted["ALDER"]])


def band(age: int, first: int, last: int) -> str:
    """Return the five-year band of an age, cut to the ages that were asked for.

    Examples
    --------
    >>> band(17, 15, 24), band(25, 15, 25), band(15, 15, 17)
    ('15-19', '25-25', '15-17')
    """
    low = 5 * (age // 5)
    return f"{max(low, first)}-{min(low + 4, last)}"


def _banded(found: dict[tuple[str, ...], int], ages: list[int]) -> pd.DataFrame:
    first, last = min(ages), max(ages)
    rows = [
        (area, int(when[:4]), int(when[-1]), band(int(age), first, last), SEXES[sex], count)
        for (area, sex, age, when), count in found.items()
    ]
    keys = ["municipality", "year", "quarter", "age_band", "sex"]
    table = pd.DataFrame(rows, columns=[*keys, "count"])
    return table.groupby(keys, as_index=False)["count"].sum()


def _codes(labels: dict[str, str]) -> dict[str, str]:
    """Return codes by code and by label, without regard to case."""
    return {**{label.lower(): code for code, label in labels.items()}, **{code.lower(): code for code in labels}}


def _code(codes: dict[str, str], variable: str, value: str, row: int) -> str:
    try:
        return codes[value.lower()]
    except KeyError:
        raise StatBankError("unknown_label", row=row, value=value, variable=variable) from None


def five_years(ages: Iterable[int]) -> list[str]:
    """Return the bands that some ages make, in order.

    Examples
    --------
    >>> five_years(range(15, 25))
    ['15-19', '20-24']
    """
    several = list(ages)
    return list(dict.fromkeys(band(age, min(several), max(several)) for age in several))
