"""Find the row of column names and what each column means, in Danish, English or StatBank's own words."""

from __future__ import annotations

import re
from dataclasses import dataclass

from samtale.population.grid import Grid
from samtale.population.recognised import recognised

LOOKED_AT = 30
_YEAR = re.compile(r"(?:19|20)\d\d(?:[KQ][1-4])?", re.IGNORECASE)


@dataclass(frozen=True)
class Header:
    """Where the column names stand and what they mean.

    Parameters
    ----------
    index
        Place of the header in the grid.
    columns
        Column number by meaning.
    years
        Column number by year, for a table with one column a year.
    names
        The names as the file writes them.
    """

    index: int
    columns: dict[str, int]
    years: dict[str, int]
    names: list[str]

    @property
    def fits(self) -> int:
        """How much was recognised; 0 for a row that is no header."""
        if "age" not in self.columns and "count" not in self.columns and "year" not in self.columns:
            return 0
        return len(self.columns) + len(self.years)

    @property
    def lacking(self) -> list[str]:
        """The columns without which nothing can be counted."""
        needed = ["age"] if self.years else ["year", "age", "count"]
        return [name for name in needed if name not in self.columns]


def find_header(grid: Grid) -> Header | None:
    """Return the row among the first ones that names the most columns."""
    found = [_header(index, cells) for index, (_, cells) in enumerate(grid[:LOOKED_AT])]
    best = max(found, key=lambda header: header.fits, default=None)
    return best if best and best.fits >= 2 else None


def _header(index: int, cells: list[str]) -> Header:
    known = recognised()
    columns: dict[str, int] = {}
    years: dict[str, int] = {}
    for place, cell in enumerate(cells):
        name = cell.strip().lower().rstrip(":")
        meaning = next((meaning for meaning, names in known["columns"].items() if name in names), None)
        # a year and a quarter in columns of their own: the year decides
        if meaning == "year" and "year" in columns and name in known["quarter"]:
            columns["quarter"] = place
        elif meaning and meaning not in columns:
            columns[meaning] = place
        elif _YEAR.fullmatch(cell.strip()):
            years[cell.strip()] = place
    return Header(index, columns, {} if "year" in columns else years, cells)
