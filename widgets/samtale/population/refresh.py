"""Fetch a population table from Statistics Denmark and keep where it came from."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pandas as pd

from samtale.files import check_place as check_place_of_file
from samtale.files import write_together
from samtale.population.answer import SEXES, read_answer
from samtale.population.errors import StatBankError
from samtale.population.municipalities import municipalities, municipality_code
from samtale.population.statbank import StatBank

TABLE = "FOLK1A"
VARIABLES = ("OMRÅDE", "KØN", "ALDER", "CIVILSTAND", "Tid")
ALL = "all"
# Christiansø has a code of its own and is no municipality
NO_MUNICIPALITY = "411"


@dataclass(frozen=True)
class Wanted:
    """What to fetch.

    Parameters
    ----------
    municipalities
        Codes or names, or ``("all",)``.
    ages
        First and last year of age, both included.
    first, last
        Years, each of which has to be there; the last is the newest that there is when None.
    """

    municipalities: Sequence[str]
    ages: tuple[int, int] = (15, 24)
    first: int = 2008
    last: int | None = None


def parse_ages(text: str) -> tuple[int, int]:
    """Return first and last age of ``15-24``.

    Raises
    ------
    StatBankError
        For anything else.

    Examples
    --------
    >>> parse_ages("15-24")
    (15, 24)
    """
    found = re.fullmatch(r"(\d{1,3})\s*[-–]\s*(\d{1,3})", text.strip())
    ages = (int(found[1]), int(found[2])) if found else (1, 0)
    if not 0 <= ages[0] <= ages[1] <= 125:
        raise StatBankError("ages", ages=text)
    return ages


def fetch(bank: StatBank, wanted: Wanted) -> pd.DataFrame:
    """Return the persons counted on the first day of each year.

    Parameters
    ----------
    bank
        The connection.
    wanted
        Where, whom and when.

    Returns
    -------
    DataFrame
        As `samtale.prevalence.read_population` returns.

    Raises
    ------
    StatBankError
        When something wanted does not exist, or the answer cannot be used.
    """
    chosen = [ALL if area.lower() == ALL else municipality_code(area) for area in wanted.municipalities]
    for code in chosen:
        if code != ALL and code not in municipalities().index:
            raise StatBankError("municipality", code=code)
    labels = bank.variables(TABLE)
    if lacking := [name for name in VARIABLES if name not in labels]:
        raise StatBankError("variables", names=", ".join(lacking))
    if ALL in chosen:
        chosen = [code for code in labels["OMRÅDE"] if code.isdecimal() and int(code) > 100 and code != NO_MUNICIPALITY]
    if unknown := [code for code in chosen if code not in labels["OMRÅDE"]]:
        raise StatBankError("municipality", code=unknown[0])
    asked = {
        "OMRÅDE": list(dict.fromkeys(chosen)),
        "KØN": list(SEXES),
        "ALDER": [str(age) for age in range(wanted.ages[0], wanted.ages[1] + 1)],
        "CIVILSTAND": ["TOT"],
        "Tid": _first_quarters(labels["Tid"], wanted),
    }
    return read_answer(bank.rows(TABLE, asked), labels, asked)


def _first_quarters(known: Iterable[str], wanted: Wanted) -> list[str]:
    """Return the codes of the years wanted; each of them has to be there."""
    there = sorted(int(code[:4]) for code in known if re.fullmatch(r"\d{4}K1", code))
    if not there:
        raise StatBankError("variables", names="Tid")
    last = max(there) if wanted.last is None else wanted.last
    missing = [year for year in range(wanted.first, last + 1) if year not in there]
    if missing or wanted.first > last:
        asked = str(missing[0]) if missing else f"{wanted.first}-{last}"
        raise StatBankError("years", asked=asked, first=min(there), last=max(there))
    return [f"{year}K1" for year in range(wanted.first, last + 1)]


def check_place(path: Path, *, force: bool = False) -> None:
    """Refuse a place where a table cannot be written, before anybody is asked for one.

    Raises
    ------
    FileExistsError, OSError
        As `write` raises them.

    Examples
    --------
    >>> check_place(Path("folk.csv"))
    """
    for known in (path, source_path(path)):
        check_place_of_file(known, force=force)


def write(table: pd.DataFrame, path: Path, fetched: date, *, force: bool = False) -> None:
    """Write a table and, beside it, its source.

    Parameters
    ----------
    table
        As `fetch` returns.
    path
        The CSV file; its source goes to the same name with ``.source.json``.
    fetched
        Day of the request.
    force
        Replace files that are there.

    Raises
    ------
    FileExistsError
        When one of the two is there and `force` is not given.
    OSError
        When they cannot be written; nothing half written is left.
    """
    beside = source_path(path)
    source = {
        "source": f"Danmarks Statistik, Statistikbanken, {TABLE}",
        "licence": "CC BY 4.0; source reference required",
        "retrieved": fetched.isoformat(),
        "rows": len(table),
        "years": [int(table["year"].min()), int(table["year"].max())],
        "municipalities": sorted(set(table["municipality"])),
    }
    described = json.dumps(source, indent=1, ensure_ascii=False) + "\n"
    rows = table.to_csv(index=False, lineterminator="\n")
    write_together({path: rows.encode(), beside: described.encode()}, force=force)


def source_path(path: Path) -> Path:
    """Return where the source of a table is written.

    Examples
    --------
    >>> source_path(Path("folk.csv")).name
    'folk.csv.source.json'
    """
    return path.with_name(f"{path.name}.source.json")
