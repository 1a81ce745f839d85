"""Read the tables of `data/` and refuse what cannot be true."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pandas as pd

from samtale.paths import DATA

POPULATION = DATA / "population" / "helsingor_15_24.csv"
RATES = DATA / "prevalence" / "rates.csv"
COUNTS = DATA / "prevalence" / "counts.csv"
CLAIMS = DATA / "prevalence" / "claims.csv"
STATUSES = ("verified", "guide_claim", "inferred")


class TableError(ValueError):
    """A table cannot be used; the message names column and row and says what to do."""


def read_population(path: Path = POPULATION) -> pd.DataFrame:
    """Return persons by municipality, year, quarter, age band and sex.

    Parameters
    ----------
    path
        A CSV file with the columns of `data/datapackage.json`, resource ``population``.

    Returns
    -------
    DataFrame
        One row for each group; ``count`` in persons.

    Raises
    ------
    TableError
        For a missing column, a missing, negative or text count, a repeated row or an empty table.

    Examples
    --------
    >>> int(read_population().query("year == 2016")["count"].sum())
    7380
    """
    return check_population(_read(path, dtype={"municipality": str}))


def check_population(table: pd.DataFrame) -> pd.DataFrame:
    """Return a population table whose counts are whole numbers.

    Parameters
    ----------
    table
        Columns municipality, year, quarter, age_band, sex and count (persons); others are carried along.

    Returns
    -------
    DataFrame
        The table with whole numbers for counts.

    Raises
    ------
    TableError
        As in `read_population`.

    Examples
    --------
    >>> check_population(read_population().iloc[:1].assign(count=-1))
    Traceback (most recent call last):
    ...
    samtale.prevalence.tables.TableError: row 1: count = -1 is negative: a count is 0 or more
    """
    keys = ["municipality", "year", "quarter", "age_band", "sex"]
    _need(table, [*keys, "count"])
    table = table.assign(count=_numbers(table, "count"))
    _refuse(table, table["count"].isna(), "count", "is missing: fill it in or leave the row out")
    _refuse(table, table["count"] < 0, "count", "is negative: a count is 0 or more")
    _refuse(table, table["count"] % 1 != 0, "count", "is no whole number of persons")
    _refuse(table, table.duplicated(keys), keys[1], "belongs to a group that stands twice: delete one of the rows")
    return table.astype({"count": "int64"})


def read_rates(path: Path = RATES) -> pd.DataFrame:
    """Return published shares, each with definition, design, source and status.

    Parameters
    ----------
    path
        A CSV file with the columns of `data/datapackage.json`, resource ``rates``.

    Returns
    -------
    DataFrame
        Indexed by id; ``share`` (0 to 1) is x/n where no share was published.

    Raises
    ------
    TableError
        For a share above 1 or given in per cent, n of 0, x above n, an unknown status, a missing source.

    Examples
    --------
    >>> float(read_rates().loc["survey_misuse", "share"].round(4))
    0.0712
    """
    return check_rates(_read(path, parse_dates=["checked_on"]))


def check_rates(table: pd.DataFrame) -> pd.DataFrame:
    """Return a table of rates with every share filled in.

    Parameters
    ----------
    table
        Columns id, share (0 to 1, or missing), x and n (persons), x_status, source, checked_on, status.

    Returns
    -------
    DataFrame
        Indexed by id.

    Raises
    ------
    TableError
        As in `read_rates`.

    Examples
    --------
    >>> check_rates(read_rates().reset_index().assign(n=0))
    Traceback (most recent call last):
    ...
    samtale.prevalence.tables.TableError: row 1: n = 0 must be more than 0: how many were asked?
    """
    _need(table, ["id", "share", "x", "n", "x_status", "source", "checked_on", "status"])
    for column in ("share", "x", "n"):
        table = table.assign(**{column: _numbers(table, column)})
    _refuse(table, table["n"].isna() | (table["n"] <= 0), "n", "must be more than 0: how many were asked?")
    _refuse(table, table["x"].isna() | (table["x"] < 0), "x", "must be 0 or more")
    _refuse(table, table["x"] > table["n"], "x", "is larger than n: more found than asked")
    table = table.assign(share=table["share"].fillna(table["x"] / table["n"]))
    _refuse(table, table["share"] > 1, "share", "is above 1: a share lies between 0 and 1; divide per cent by 100")
    _refuse(table, table["share"] < 0, "share", "is negative: a share lies between 0 and 1")
    _refuse(table, ~table["status"].isin(STATUSES), "status", f"must be one of {', '.join(STATUSES)}")
    _refuse(table, table["source"].isna() | table["checked_on"].isna(), "source", "lacks a source or its date")
    _refuse(table, table.duplicated("id"), "id", "stands twice")
    return table.set_index("id")


def read_claims(path: Path = CLAIMS) -> pd.DataFrame:
    """Return the counts that the guide itself states, indexed by id.

    Parameters
    ----------
    path
        A CSV file with the columns of `data/datapackage.json`, resource ``claims``.

    Returns
    -------
    DataFrame
        Indexed by id; about_treatment, about_problem and base in persons where the guide states them.

    Raises
    ------
    TableError
        For a missing column or an empty table.

    Examples
    --------
    >>> int(read_claims().loc["guide_words", "about_treatment"])
    500
    """
    table = _read(path, parse_dates=["checked_on"])
    _need(table, ["id", "about_treatment", "about_problem", "base", "source", "checked_on", "status"])
    return table.set_index("id")


def read_counts(path: Path = COUNTS) -> pd.DataFrame:
    """Return national counts by other definitions, with the range of shares they make.

    No sample was published with them, so there is no interval: the range is the published one.

    Parameters
    ----------
    path
        A CSV file with the columns of `data/datapackage.json`, resource ``counts``.

    Returns
    -------
    DataFrame
        Indexed by id; ``share_low`` and ``share_high`` (0 to 1) are the counts over their base.

    Raises
    ------
    TableError
        For a missing column, a broken number, or a range the wrong way round.

    Examples
    --------
    >>> read_counts().loc["narrow_2015", ["share_low", "share_high"]].astype(float).round(4).tolist()
    [0.0239, 0.0251]
    """
    table = _read(path, parse_dates=["checked_on"])
    _need(table, ["id", "count_low", "count_high", "base", "source", "checked_on", "status"])
    for column in ("count_low", "count_high", "base"):
        table = table.assign(**{column: _numbers(table, column)})
        _refuse(table, table[column].isna() | (table[column] < 0), column, "must be 0 or more")
    _refuse(table, table["count_low"] > table["count_high"], "count_low", "is larger than count_high")
    _refuse(table, table["count_high"] > table["base"], "count_high", "is larger than base")
    shares = {f"share_{end}": table[f"count_{end}"] / table["base"] for end in ("low", "high")}
    return table.assign(**shares).set_index("id")


def _read(path: Path, **options: object) -> pd.DataFrame:
    try:
        return pd.read_csv(path, **options)
    except FileNotFoundError:
        raise TableError(f"there is no table {path}") from None
    except pd.errors.EmptyDataError:
        raise TableError(f"{path.name} is empty") from None
    except (pd.errors.ParserError, UnicodeDecodeError, ValueError) as error:
        raise TableError(f"{path.name} cannot be read as a table: {error}") from None


def _need(table: pd.DataFrame, columns: list[str]) -> None:
    if missing := [column for column in columns if column not in table.columns]:
        raise TableError(f"the column {missing[0]!r} is missing; the table needs {', '.join(columns)}")
    if table.empty:
        raise TableError("the table has no rows")


def _numbers(table: pd.DataFrame, column: str) -> pd.Series:
    numbers = pd.to_numeric(table[column], errors="coerce")
    _refuse(table, numbers.isna() & table[column].notna(), column, "is no number")
    return numbers


def _refuse(table: pd.DataFrame, bad: pd.Series, column: str, problem: str) -> None:
    if bad.any():
        row = bad.to_numpy().argmax()
        value = table[column].iloc[row]
        plain = value.item() if isinstance(value, np.generic) else value
        raise TableError(f"row {row + 1}: {column} = {plain!r} {problem}")
