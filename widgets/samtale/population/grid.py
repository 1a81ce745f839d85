"""From a file's bytes to rows of text, each with its row number in the file."""

from __future__ import annotations

import csv
import io
import zipfile
from typing import Any

from samtale.population.errors import Fault, OwnFileError

Grid = list[tuple[int, list[str]]]
MAX_BYTES = 5_000_000
MAX_UNPACKED = 100_000_000
MAX_ROWS = 200_000
SEPARATORS = ";\t,|"
# a cell whose formula nobody has computed
NO_RESULT = "\0formula"


def read_grids(data: bytes) -> list[Grid]:
    """Return the possible readings of a file, the likeliest first: sheets of Excel, separators of CSV.

    Raises
    ------
    OwnFileError
        For a file that is too large, empty, an old or broken Excel file, or a web page.
    """
    if len(data) > MAX_BYTES:
        raise OwnFileError(Fault("too_large", more=(("limit", MAX_BYTES // 1_000_000),)))
    if not data.strip():
        raise OwnFileError(Fault("empty"))
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        raise OwnFileError(Fault("old_excel"))
    if data.startswith(b"PK"):
        return _excel(data)
    text = decode(data)
    if text.lstrip().startswith("<"):
        raise OwnFileError(Fault("web_page"))
    return [_csv(text, separator) for separator in SEPARATORS]


def decode(data: bytes) -> str:
    """Return the text of a file in whatever encoding it was saved.

    Examples
    --------
    >>> decode("Køn".encode("cp1252")), decode("Køn".encode("utf-8-sig")), decode("Køn".encode("utf-16"))
    ('Køn', 'Køn', 'Køn')
    """
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace")
    for first, encoding in ((1, "utf-16-le"), (0, "utf-16-be")):
        if data[first:200:2].count(0) > len(data[:200]) / 4:  # every second byte of plain letters
            return data.decode(encoding, errors="replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        pass
    from charset_normalizer import from_bytes

    # what Danish spreadsheets write when it is not UTF-8; of several that fit, the library chooses
    found = from_bytes(data, cp_isolation=["cp1252", "mac_roman", "cp850"]).best()
    likely = str(found) if found else data.decode("cp1252", errors="replace")
    plain = data.decode("cp1252", errors="replace")
    return plain if _danish(plain) >= _danish(likely) else likely


def _danish(text: str) -> int:
    return sum(text.lower().count(letter) for letter in "\u00e6\u00f8\u00e5")


def _csv(text: str, separator: str) -> Grid:
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    grid: Grid = []
    try:
        for row in rows:
            _append(grid, rows.line_num, [cell.strip() for cell in row])
    except csv.Error:
        return []
    return grid


def _excel(data: bytes) -> list[Grid]:
    try:
        unpacked = sum(part.file_size for part in zipfile.ZipFile(io.BytesIO(data)).infolist())
    except zipfile.BadZipFile:
        raise OwnFileError(Fault("broken_excel")) from None
    if unpacked > MAX_UNPACKED:
        raise OwnFileError(Fault("too_large", more=(("limit", MAX_UNPACKED // 1_000_000),)))
    # only who brings an Excel file pays for it
    from openpyxl import load_workbook

    try:
        values, formulas = (load_workbook(io.BytesIO(data), read_only=True, data_only=told) for told in (True, False))
        pairs = zip(values.worksheets, formulas.worksheets, strict=True)
        return [_sheet(*pair) for pair in pairs]
    except OwnFileError:
        raise
    except Exception:  # openpyxl raises what zip, XML and its own parts raise
        raise OwnFileError(Fault("broken_excel")) from None


def _sheet(values: Any, formulas: Any) -> Grid:
    for sheet in (values, formulas):
        sheet.reset_dimensions()  # some programs write a wrong size, and cells beyond it would be lost
    grid: Grid = []
    pairs = zip(values.iter_rows(), formulas.iter_rows(), strict=True)
    for number, (row, told) in enumerate(pairs, 1):
        _append(grid, number, [_cell(cell.value, formula.value) for cell, formula in zip(row, told, strict=True)])
    width = max((len(cells) for _, cells in grid), default=0)
    return [(number, cells + [""] * (width - len(cells))) for number, cells in grid]


def _cell(value: object, formula: object) -> str:
    if value is None and isinstance(formula, str) and formula.startswith("="):
        return NO_RESULT
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    # a decimal point becomes a comma, or 2.208 persons would read as two thousand
    return str(value).replace(".", ",") if isinstance(value, float) else str("" if value is None else value).strip()


def _append(grid: Grid, number: int, cells: list[str]) -> None:
    if not any(cells):
        return
    if len(grid) >= MAX_ROWS:
        raise OwnFileError(Fault("too_many_rows", more=(("limit", MAX_ROWS),)))
    grid.append((number, cells))
