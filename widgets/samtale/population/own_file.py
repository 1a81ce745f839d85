"""Read somebody's own population table, from CSV or Excel, and name each fault with row and column."""

from __future__ import annotations

from pathlib import Path
from typing import IO

import pandas as pd

from samtale.population.errors import Fault, OwnFileError
from samtale.population.grid import MAX_BYTES, read_grids
from samtale.population.header import find_header
from samtale.population.lines import banded, incomplete, repeated, without_totals
from samtale.population.rows import read_lines

COLUMNS = ["municipality", "year", "quarter", "age_band", "sex", "count"]


def read_own(source: Path | str | bytes | IO, name: str | None = None) -> pd.DataFrame:
    r"""Return a population table of people aged 15 to 24.

    Encoding, separator, thousands and decimal signs, Danish and English column names, Statistics Denmark's own
    exports (a row for each count or a column for each year) and Excel sheets are recognised. Rows for everybody
    together are left out where the parts stand beside them. Nothing is kept or written.

    Parameters
    ----------
    source
        Path, bytes or an open file.
    name
        The municipality's code or name, for a table without a column for it.

    Returns
    -------
    DataFrame
        Columns as `samtale.prevalence.read_population` returns, with the code of a municipality that is known.
        Every year holds all ages from 15 to 24. Bands are 15-19 and 20-24 where the file can be read so; sex is
        ``"total"`` where the file does not tell it.

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
    >>> read_own(b"kommune;alder;2015;2016\nModelby;15-19;10;11\n;20-24;20;21\n")["count"].tolist()
    [10, 11, 20, 21]
    """
    readings = [(header, grid) for grid in read_grids(_bytes(source)) if (header := find_header(grid))]
    if not readings:
        raise OwnFileError(Fault("no_header"))
    header, grid = max(readings, key=lambda reading: reading[0].fits)
    row = grid[header.index][0]
    faults = [Fault("missing_column", row, more=(("name", column),)) for column in header.lacking]
    if header.twice is not None:
        faults.append(Fault("two_counts", row, header.names[header.twice]))
    _stop(faults)
    lines, faults = read_lines(header, grid, name or "")
    _stop(faults or [Fault("nobody")] * (not lines))
    lines = without_totals(lines)
    _stop(repeated(lines) or incomplete(lines))
    table = pd.DataFrame(
        [(*line.time, f"{line.first}-{line.last}", line.sex, line.count) for line in banded(lines)], columns=COLUMNS
    )
    return table.groupby(COLUMNS[:-1], as_index=False, sort=False)["count"].sum()


def _stop(faults: list[Fault]) -> None:
    if faults:
        raise OwnFileError(*faults)


def _bytes(source: Path | str | bytes | IO) -> bytes:
    """Return the content, and no more of it than decides that it is too large."""
    if isinstance(source, bytes):
        return source
    if isinstance(source, (str, Path)):
        with Path(source).open("rb") as file:
            return file.read(MAX_BYTES + 1)
    content = source.read(MAX_BYTES + 1)
    return content.encode() if isinstance(content, str) else content
