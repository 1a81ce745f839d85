"""Read a CSV file of knowledge and name every fault with its line, in the words of its author."""

from __future__ import annotations

import csv
from collections.abc import Callable
from datetime import date
from pathlib import Path

from samtale import content
from samtale.content.errors import ContentError, Fault

Row = dict[str, str]
Say = Callable[..., None]


def read_table(path: Path, columns: list[str], check: Callable[[Row, Say], None]) -> list[Row]:
    """Return the rows of a table whose columns, ids and dates hold.

    Parameters
    ----------
    path
        A CSV file in UTF-8 with a header.
    columns
        The names of all columns, in order.
    check
        Called with each row and a function ``say(fault, **values)`` that notes a fault.

    Raises
    ------
    ContentError
        With all faults, each with line and what to do.
    """
    text = content.words("faults")
    faults: list[Fault] = []
    rows: list[Row] = []
    try:
        with path.open(encoding="utf-8", newline="") as lines:
            reader = csv.DictReader(lines)
            if reader.fieldnames != columns:
                raise ContentError([Fault(path, 1, text["table_columns"].format(known=", ".join(columns)))])
            seen: set[str] = set()
            for row in reader:
                line = reader.line_num

                def say(fault: str, line: int = line, **values: str) -> None:
                    faults.append(Fault(path, line, text[fault].format(**values)))

                if None in row or None in row.values():
                    say("table_cells")
                    continue
                if row["id"] in seen:
                    say("repeated_id", id=row["id"])
                seen.add(row["id"])
                check(row, say)
                rows.append(row)
    except FileNotFoundError:
        raise ContentError([Fault(path, 1, text["missing_file"])]) from None
    except UnicodeDecodeError:
        raise ContentError([Fault(path, 1, text["encoding"])]) from None
    if faults:
        raise ContentError(faults)
    return rows


def need(row: Row, names: list[str], say: Say) -> None:
    """Note every field of `names` that is empty."""
    for name in names:
        if not row[name].strip():
            say("table_empty", name=name)


def choose(row: Row, name: str, known: tuple[str, ...], say: Say) -> None:
    """Note a value that is none of `known`."""
    if row[name] not in known:
        say("table_choice", name=name, value=repr(row[name]), known=", ".join(known))


def dates(row: Row, names: list[str], say: Say) -> None:
    """Note every field of `names` that is no date, and sources that are newer than their check."""
    for name in names:
        if day(row[name]) is None:
            say("table_date", name=name, value=repr(row[name]))
    checked, known = day(row["checked_on"]), day(row["sources_as_of"])
    if checked and known and known > checked:
        say("table_late")


def day(text: str) -> date | None:
    """Return the date that `text` writes as YYYY-MM-DD, if it does."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
