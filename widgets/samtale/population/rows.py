"""What each row of a file counts, and which of its cells cannot be."""

from __future__ import annotations

from samtale.population.cells import OLDEST, YOUNGEST, ages, is_total, sex, whole_number, year_and_quarter
from samtale.population.errors import Fault
from samtale.population.grid import NO_RESULT, Grid
from samtale.population.header import Header
from samtale.population.lines import Line
from samtale.population.municipalities import municipality_code

# what tables write where there is no figure
_NOTHING = {"", ".", "..", "-", "…"}


def read_lines(header: Header, grid: Grid, name: str) -> tuple[list[Line], list[Fault]]:
    """Return what the rows below the header count, and the faults of those that cannot be read.

    Parameters
    ----------
    header, grid
        The column names and the rows.
    name
        The municipality where no column tells it.
    """
    lines: list[Line] = []
    faults: list[Fault] = []
    above: dict[int, str] = {}
    for number, cells in grid[header.index + 1 :]:
        row = _Row(number, cells, header, faults)
        if row.is_note():
            continue
        row.fill_from(above)
        lines += row.lines(name)
    return lines, faults


class _Row:
    """One row of the file; each look at a cell may add a fault."""

    def __init__(self, number: int, cells: list[str], header: Header, faults: list[Fault]) -> None:
        self.number, self.header, self.faults = number, header, faults
        width = len(header.names)
        self.cells = (cells + [""] * width)[:width]
        self.beyond = next((cell for cell in cells[width:] if cell), "")

    def is_note(self) -> bool:
        """Tell whether the row is empty, a heading or a note: at most one cell is filled, and no count."""
        filled = [place for place, cell in enumerate(self.cells) if cell]
        return not self.beyond and len(filled) <= 1 and not {count.place for count in self.header.counts} & set(filled)

    def fill_from(self, above: dict[int, str]) -> None:
        """Repeat labels from the row above, as merged cells mean it; `above` learns those of this row."""
        for meaning in ("municipality", "age", "sex", "status", "year", "quarter"):
            place = self.header.columns.get(meaning)
            if place is not None:
                self.cells[place] = above[place] = self.cells[place] or above.get(place, "")

    def lines(self, name: str) -> list[Line]:
        """Return the counts of the row."""
        if self.beyond:
            self.faults.append(Fault("extra_cell", self.number, value=self.beyond[:60]))
            return []
        if self._is_part():
            return []
        who, whom, when = self._ages(), self._sex(), self._time()
        found = [(count, self._count(count.place)) for count in self.header.counts] if who else []
        where = municipality_code(self._text("municipality") or name)
        return [
            Line(self.number, where, *(count.time or when), *who, count.sex or whom, number)
            for count, number in found
            if number is not None and whom and (count.time or when)
        ]

    def _is_part(self) -> bool:
        """Tell whether the row is of one marital status, or of all years: another row has their sum or parts."""
        status, year = self._text("status"), self._text("year")
        return bool(status and not is_total(status)) or bool(year and is_total(year))

    def _text(self, meaning: str) -> str:
        place = self.header.columns.get(meaning)
        return "" if place is None else self.cells[place]

    def _fault(self, kind: str, place: int) -> None:
        value = "" if self.cells[place] == NO_RESULT else self.cells[place][:60]
        self.faults.append(Fault(kind, self.number, self.header.names[place] or _letter(place), value))

    def _ages(self) -> tuple[int, int] | None:
        """Return the ages when they count here; None for others and for totals."""
        place = self.header.columns["age"]
        if is_total(self.cells[place]):
            return None
        found = ages(self.cells[place])
        if found is None:
            self._fault("no_age", place)
            return None
        first, last = found
        if last < YOUNGEST or first > OLDEST:
            return None
        if first < YOUNGEST or last > OLDEST:
            self._fault("crosses", place)
            return None
        return found

    def _sex(self) -> str | None:
        if "sex" not in self.header.columns:
            return "total"
        place = self.header.columns["sex"]
        found = sex(self.cells[place])
        if found is None:
            self._fault("no_sex", place)
        return found

    def _time(self) -> tuple[int, int] | None:
        """Return year and quarter; None where the columns of counts tell them, or where they cannot be."""
        place = self.header.columns.get("year")
        if place is None:
            return None
        found = year_and_quarter(self.cells[place])
        if found is None:
            self._fault("no_year", place)
        elif "quarter" in self.header.columns:
            told = self._text("quarter").strip(" .KQkq")
            if told not in ("1", "2", "3", "4"):
                self._fault("no_year", self.header.columns["quarter"])
                return None
            return found[0], int(told)
        return found

    def _count(self, place: int) -> int | None:
        text = self.cells[place]
        if text == NO_RESULT:
            self._fault("no_result", place)
            return None
        if text in _NOTHING:
            self._fault("no_count", place)
            return None
        number = whole_number(text)
        if number is None:
            self._fault("no_number", place)
        elif number < 0:
            self._fault("negative", place)
        return number if number is not None and number >= 0 else None


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
