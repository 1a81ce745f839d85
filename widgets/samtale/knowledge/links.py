"""The links and the literature of the guide, and which of them may be clicked."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from samtale.knowledge.table import Row, Say, choose, dates, day, need, read_table
from samtale.paths import DATA

LINKS = DATA / "links" / "links.csv"
LEADING = ("alive", "moved")
STATES = (*LEADING, "gone", "unknown", "internal", "publication")
COLUMNS = ["id", "kind", "name", "address_2016", "address", "state", "note", "source", "checked_on", "sources_as_of"]


@dataclass(frozen=True)
class Link:
    """A place that the guide points to, and its state; see `data/datapackage.json`."""

    id: str
    kind: str
    name: str
    address_2016: str
    address: str
    state: str
    note: str
    source: str
    checked_on: date
    sources_as_of: date

    @property
    def clickable(self) -> bool:
        """Whether the address is known to lead there; dead, unknown and internal ones are only told."""
        return self.state in LEADING and bool(self.address)


def read_links(path: Path = LINKS) -> list[Link]:
    """Return every link and title, in the order of the guide.

    Raises
    ------
    ContentError
        For a broken table, an unknown state, an address where none may be, or a state without its source;
        with line and what to do.

    Examples
    --------
    >>> {link.id: link.clickable for link in read_links()}["kilden"]
    False
    """
    rows = read_table(path, COLUMNS, _check)
    return [Link(**(row | {name: day(row[name]) for name in ("checked_on", "sources_as_of")})) for row in rows]


def _check(row: Row, say: Say) -> None:
    need(row, ["id", "kind", "name", "note"], say)
    choose(row, "state", STATES, say)
    if row["state"] in LEADING:
        need(row, ["source"], say)
    if row["address"] and not (row["state"] in LEADING and row["address"].startswith("https://")):
        say("table_address", value=row["address"])
    dates(row, ["checked_on", "sources_as_of"], say)
