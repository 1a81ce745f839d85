"""Fetch a population table from Statistics Denmark and keep where it came from."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pandas as pd

from samtale.files import write_whole
from samtale.population.answer import SEXES, read_answer
from samtale.population.errors import StatBankError
from samtale.population.statbank import StatBank

TABLE = "FOLK1A"
ALL = "all"
# Christiansø has a code of its own and is no municipality
NO_MUNICIPALITY = "411"


@dataclass(frozen=True)
class Wanted:
    """What to fetch.

    Parameters
    ----------
    municipalities
        Codes, or ``("all",)``.
    ages
        First and last year of age, both included.
    first, last
        Years; the last is the newest that there is when None.
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
    labels = bank.variables(TABLE)
    areas = [
        code for code in labels.get("OMRÅDE", {}) if code.isdigit() and int(code) > 100 and code != NO_MUNICIPALITY
    ]
    chosen = areas if ALL in wanted.municipalities else list(dict.fromkeys(wanted.municipalities))
    for code in chosen:
        if code not in areas:
            raise StatBankError("municipality", code=code)
    quarters = [code for code in labels.get("Tid", {}) if re.fullmatch(r"\d{4}K1", code)]
    last = wanted.last or 9999
    years = [code for code in quarters if wanted.first <= int(code[:4]) <= last]
    if not years:
        raise StatBankError("years", first=wanted.first, last=wanted.last or "now")
    asked = {
        "OMRÅDE": chosen,
        "KØN": list(SEXES),
        "ALDER": [str(age) for age in range(wanted.ages[0], wanted.ages[1] + 1)],
        "CIVILSTAND": ["TOT"],
        "Tid": years,
    }
    return read_answer(bank.rows(TABLE, asked), labels, asked)


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
    if not force:
        for known in (path, beside):
            if known.exists():
                raise FileExistsError(known)
    source = {
        "source": f"Danmarks Statistik, Statistikbanken, {TABLE}",
        "licence": "CC BY 4.0; source reference required",
        "retrieved": fetched.isoformat(),
        "rows": len(table),
        "years": [int(table["year"].min()), int(table["year"].max())],
        "municipalities": sorted(set(table["municipality"])),
    }
    write_whole(path, table.to_csv(index=False, lineterminator="\n").encode(), force=force)
    write_whole(beside, (json.dumps(source, indent=1, ensure_ascii=False) + "\n").encode(), force=force)


def source_path(path: Path) -> Path:
    """Return where the source of a table is written.

    Examples
    --------
    >>> source_path(Path("folk.csv")).name
    'folk.csv.source.json'
    """
    return path.with_name(f"{path.name}.source.json")
