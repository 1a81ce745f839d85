"""Read somebody's own population table, from CSV or Excel, and name each fault with row and column."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

import pandas as pd

from samtale import content
from samtale.population.cells import OLDEST, YOUNGEST, ages, is_total, sex, whole_number, year_and_quarter
from samtale.population.errors import Fault, OwnFileError
from samtale.population.grid import NO_RESULT, Grid, read_grids
from samtale.population.header import Header, find_header

COLUMNS = ["municipality", "year", "quarter", "age_band", "sex", "count"]


@dataclass(frozen=True)
class _Line:
    row: int
    municipality: str
    year: int
    quarter: int
    first: int
    last: int
    sex: str
    count: int

    @property
    def group(self) -> tuple[Any, ...]:
        return self.municipality, self.year, self.quarter, self.sex


def read_own(source: Path | str | bytes | BinaryIO, name: str | None = None) -> pd.DataFrame:
    r"""Return a population table of people aged 15 to 24.

    Encoding, separator, thousands and decimal signs, Danish and English column names, Statistics Denmark's own
    exports (a row for each count or a column for each year) and Excel sheets are recognised. Rows for everybody
    together are left out where the parts stand beside them. Nothing is kept or written.

    Parameters
    ----------
    source
        Path, bytes or an open file in binary mode.
    name
        The municipality's code or name, for a table without a column for it.

    Returns
    -------
    DataFrame
        Columns as `samtale.prevalence.read_population` returns; sex is ``"total"`` where the file does not tell it.

    Raises
    ------
    OwnFileError
        When the file cannot be used; `faults` names each fault with row and column.
    OSError
        When a path cannot be read.

    Examples
    --------
    >>> read_own(b"year,age,count\n2016,15-24,7380\n").values.tolist()
    [['', 2016, 1, '15-24', 'total', 7380]]
    """
    data = _bytes(source)
    readings = [(header, grid) for grid in read_grids(data) if (header := find_header(grid))]
    if not readings:
        raise OwnFileError(Fault("no_header"))
    header, grid = max(readings, key=lambda reading: reading[0].fits)
    if header.lacking:
        say = content.words("population")
        row = grid[header.index][0]
        raise OwnFileError(
            *(Fault("missing_column", row, more=(("name", say[f"name_{column}"]),)) for column in header.lacking)
        )
    faults: list[Fault] = []
    lines = list(_lines(header, grid, name or "", faults))
    if not faults and not lines:
        faults.append(Fault("nobody"))
    lines = _without_totals(lines)
    faults += _repeated(lines)
    if faults:
        raise OwnFileError(*faults)
    rows = [
        (line.municipality, line.year, line.quarter, f"{line.first}-{line.last}", line.sex, line.count)
        for line in lines
    ]
    table = pd.DataFrame(rows, columns=COLUMNS)
    return table.groupby(COLUMNS[:-1], as_index=False, sort=False)["count"].sum()


def _bytes(source: Path | str | bytes | BinaryIO) -> bytes:
    if isinstance(source, bytes):
        return source
    if isinstance(source, (str, Path)):
        return Path(source).read_bytes()
    return source.read()


def _lines(header: Header, grid: Grid, name: str, faults: list[Fault]) -> Iterator[_Line]:
    """Yield what each row counts; collect the faults of the others."""
    columns = header.columns
    for number, cells in grid[header.index + 1 :]:
        if not any(cells):
            continue
        row = _Row(number, cells + [""] * (len(header.names) - len(cells)), header, faults)
        if "status" in columns and not is_total(row.text("status")) and row.text("status"):
            continue  # married, divorced …: their sum has a row of its own
        who = row.age()
        if who is None:
            continue
        whom = row.sex()
        where = row.text("municipality") or name
        for when, place in row.times():
            count = row.count(place)
            if when and whom and count is not None:
                yield _Line(number, where, *when, *who, whom, count)


class _Row:
    """One row of the file; each look at a cell may add a fault."""

    def __init__(self, number: int, cells: list[str], header: Header, faults: list[Fault]) -> None:
        self.number, self.cells, self.header, self.faults = number, cells, header, faults

    def text(self, meaning: str) -> str:
        place = self.header.columns.get(meaning)
        return "" if place is None else self.cells[place]

    def fault(self, kind: str, place: int) -> None:
        value = "" if self.cells[place] == NO_RESULT else self.cells[place][:60]
        self.faults.append(Fault(kind, self.number, self.header.names[place] or _letter(place), value))

    def age(self) -> tuple[int, int] | None:
        """Return the ages when they count here; None for others and for totals."""
        place = self.header.columns["age"]
        if is_total(self.cells[place]):
            return None
        found = ages(self.cells[place])
        if found is None:
            self.fault("no_age", place)
            return None
        first, last = found
        if last < YOUNGEST or first > OLDEST:
            return None
        if first < YOUNGEST or last > OLDEST:
            self.fault("crosses", place)
            return None
        return found

    def sex(self) -> str | None:
        if "sex" not in self.header.columns:
            return "total"
        place = self.header.columns["sex"]
        found = sex(self.cells[place])
        if found is None:
            self.fault("no_sex", place)
        return found

    def times(self) -> Iterator[tuple[tuple[int, int] | None, int]]:
        """Yield each time of the row with the column of its count."""
        if self.header.years:
            for text, place in self.header.years.items():
                yield year_and_quarter(text), place
            return
        place = self.header.columns["year"]
        found = year_and_quarter(self.cells[place])
        if found is None:
            self.fault("no_year", place)
        elif "quarter" in self.header.columns:
            told = self.text("quarter").strip(" .KQkq")
            if told not in ("1", "2", "3", "4"):
                self.fault("no_year", self.header.columns["quarter"])
                found = None
            else:
                found = (found[0], int(told))
        yield found, self.header.columns["count"]

    def count(self, place: int) -> int | None:
        text = self.cells[place]
        if text == NO_RESULT:
            self.fault("no_result", place)
            return None
        if not text or text in (".", "..", "-", "…"):
            self.fault("no_count", place)
            return None
        number = whole_number(text)
        if number is None:
            self.fault("no_number", place)
        elif number < 0:
            self.fault("negative", place)
        return number if number is not None and number >= 0 else None


def _without_totals(lines: list[_Line]) -> list[_Line]:
    """Leave out both sexes together, and wider bands, where their parts stand beside them."""
    parted = {(line.municipality, line.year, line.quarter) for line in lines if line.sex != "total"}
    lines = [line for line in lines if line.sex != "total" or line.group[:3] not in parted]
    narrow: dict[tuple[Any, ...], list[_Line]] = {}
    for line in lines:
        narrow.setdefault(line.group, []).append(line)
    kept = []
    for line in lines:
        others = [other for other in narrow[line.group] if (other.first, other.last) != (line.first, line.last)]
        inside = [other for other in others if line.first <= other.first and other.last <= line.last]
        covered = {age for other in inside for age in range(other.first, other.last + 1)}
        if covered != set(range(line.first, line.last + 1)):
            kept.append(line)
    return kept


def _repeated(lines: list[_Line]) -> list[Fault]:
    """Name groups that stand twice and bands that overlap."""
    faults, seen, taken = [], {}, {}
    for line in lines:
        key = (*line.group, line.first, line.last)
        if key in seen:
            faults.append(Fault("repeated", line.row, more=(("other", seen[key]),)))
            continue
        seen[key] = line.row
        for age in range(line.first, line.last + 1):
            if (*line.group, age) in taken:
                other = taken[(*line.group, age)]
                faults.append(Fault("overlap", line.row, value=f"{other} / {line.first}-{line.last}"))
                break
            taken[(*line.group, age)] = f"{line.first}-{line.last}"
    return faults


def _letter(place: int) -> str:
    """Name a column without a heading as a spreadsheet does.

    Examples
    --------
    >>> _letter(0), _letter(27)
    ('A', 'AB')
    """
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
