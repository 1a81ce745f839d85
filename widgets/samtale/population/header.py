"""Find the row of column names and what each column means, in Danish, English or StatBank's own words."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from samtale.population.cells import ages, is_status, is_total, sex, year_and_quarter
from samtale.population.grid import Grid
from samtale.population.municipalities import is_wider, municipalities, municipality_code
from samtale.population.recognised import recognised

LOOKED_AT = 30
_YEAR = re.compile(r"(?:19|20)\d\d(?:\s*[KQ][1-4])?", re.IGNORECASE)


@dataclass(frozen=True)
class Count:
    """A column of counts, and what its heading tells: a time, a sex, or nothing."""

    place: int
    time: tuple[int, int] | None = None
    sex: str | None = None


@dataclass(frozen=True)
class Header:
    """Where the column names stand and what they mean.

    Parameters
    ----------
    index
        Place of the header in the grid.
    columns
        Column number by meaning.
    counts
        The columns of counts: one, or one for each year, or one for each sex.
    names
        The names as the file writes them.
    twice
        Number of a second column with a name for the count; None when there is none.
    """

    index: int
    columns: dict[str, int]
    counts: tuple[Count, ...]
    names: list[str]
    twice: int | None = None

    @property
    def fits(self) -> int:
        """How much was recognised; 0 for a row that is no header."""
        timed = any(count.time for count in self.counts)
        return len(self.columns) + len(self.counts) if timed or {"age", "year"} & set(self.columns) else 0

    @property
    def lacking(self) -> list[str]:
        """The columns without which nothing can be counted."""
        told = {"count": bool(self.counts), "year": any(count.time for count in self.counts)}
        return [name for name in ("year", "age", "count") if name not in self.columns and not told.get(name)]


def find_header(grid: Grid) -> Header | None:
    """Return the row among the first ones that names the most columns."""
    texts = [cells for _, cells in grid[: 2 * LOOKED_AT]]
    found = [_header(index, cells, texts[index + 1 :]) for index, cells in enumerate(texts[:LOOKED_AT])]
    best = max(found, key=lambda header: header.fits, default=None)
    return best if best and best.fits >= 2 else None


def _header(index: int, cells: list[str], below: Sequence[list[str]]) -> Header:
    known = recognised()
    columns: dict[str, int] = {}
    years: list[Count] = []
    sexes: list[Count] = []
    twice = None
    for place, cell in enumerate(cells):
        name = " ".join(cell.lower().rstrip(":").split())
        meaning = next((meaning for meaning, names in known["columns"].items() if name in names), None)
        # a year and a quarter in columns of their own: the year decides
        if meaning == "year" and "year" in columns and name in known["quarter"]:
            columns["quarter"] = place
        elif meaning and meaning not in columns:
            columns[meaning] = place
        elif meaning == "count":
            twice = place
        elif _YEAR.fullmatch(cell.strip()):
            years.append(Count(place, time=year_and_quarter(cell)))
        elif len(name) > 2 and (of := sex(name)):
            sexes.append(Count(place, sex=of))
    if years and "age" not in columns:
        columns |= _by_content(cells, columns, below)
    if "year" not in columns and years:
        return Header(index, columns, tuple(years), cells)
    if "count" not in columns and "sex" not in columns and sexes:
        return Header(index, columns, tuple(sexes), cells)
    one = columns.pop("count", None)
    return Header(index, columns, () if one is None else (Count(one),), cells, twice)


def _by_content(cells: list[str], columns: dict[str, int], below: Sequence[list[str]]) -> dict[str, int]:
    """Tell columns without a name by what stands in them: StatBank's exports with a column for each year."""
    tests: dict[str, Callable[[str], bool]] = {
        "age": lambda text: ages(text) is not None and not text.isdecimal(),
        "sex": lambda text: sex(text) in ("men", "women") and not text.isdecimal(),
        "status": is_status,
        "municipality": lambda text: municipality_code(text) in municipalities().index or is_wider(text),
    }
    found: dict[str, int] = {}
    for place in (place for place, cell in enumerate(cells) if not cell):
        texts = [row[place] for row in below if place < len(row) and row[place] and not is_total(row[place])]
        for meaning, fits in tests.items():
            if meaning not in columns and meaning not in found and texts and fits(texts[0]):
                found[meaning] = place
                break
    return found
