"""What can go wrong, as data: English for programmers; the dashboard and the command say it in Danish."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from samtale import content

STATBANK = {
    "unreachable": "StatBank cannot be reached: {problem}",
    "refused": "StatBank refuses the request (HTTP {status}): {problem}",
    "busy": "StatBank is busy or failing (HTTP {status}) after {attempts} attempts",
    "wait": "StatBank is busy (HTTP {status}) and asks to wait {seconds} seconds",
    "not_a_table": "StatBank answered with {got} instead of a table",
    "columns": "StatBank's table has other columns than expected: {columns}",
    "number": "row {row}: {value!r} is no whole number of persons",
    "unknown_label": "row {row}: {value!r} is neither a code nor a label of {variable}",
    "repeated": "row {row}: {group} stands twice",
    "incomplete": "StatBank's answer is not complete: {group} is missing ({count} rows in all)",
    "municipality": "there is no municipality {code!r}",
    "ages": "ages are two numbers from 0 to 125, for example 15-24; not {ages!r}",
    "years": "StatBank has no first quarter of {asked}; it has {first} to {last}",
    "variables": "StatBank's table has no {names}",
    "cut": "StatBank's answer ends in the middle of a row",
}
OWN_FILE = {
    "too_large": "the file is larger than {limit} MB",
    "old_excel": "this is an old Excel file (.xls): save it as .xlsx or CSV",
    "broken_excel": "the Excel file cannot be opened",
    "web_page": "this is a web page, not a table",
    "empty": "the file has no rows",
    "too_many_rows": "the table has more than {limit} rows",
    "no_header": "no row has the column names year, age and count",
    "missing_column": "the column {name} is missing",
    "no_number": "{value!r} is no whole number of persons",
    "negative": "{value!r} is negative",
    "no_count": "the count is missing",
    "no_result": "the cell holds a formula without a stored result",
    "no_year": "{value!r} is no year or quarter",
    "no_age": "{value!r} is no age or age band",
    "crosses": "the band {value!r} holds people younger than 15 or older than 24",
    "no_sex": "{value!r} is no sex: write men, women or total",
    "repeated": "the same group stands in row {other} already",
    "nobody": "no row is about people aged 15 to 24",
    "overlap": "the bands {value} overlap with row {other}: people would be counted twice",
    "extra_cell": "the row has more cells than there are column names ({value!r}): separate columns by semicolons",
    "two_counts": "a second column of counts: keep the one to be used",
    "lacks_ages": "{value}: ages {ages} are missing",
    "lacks_sex": "{value}: {name} aged {ages} are missing",
}


class StatBankError(RuntimeError):
    """Statistics Denmark's answer cannot be used.

    Parameters
    ----------
    kind
        A key of `STATBANK`.
    **values
        What fills its text.
    """

    def __init__(self, kind: str, **values: Any) -> None:
        super().__init__(STATBANK[kind].format(**values))
        self.kind, self.values = kind, values

    @property
    def danish(self) -> str:
        """The message for people."""
        say = content.words("population")
        # what the server says itself is passed on; what we say of it has Danish words
        values = {name: say.get(f"said_{value}".replace(" ", "_"), value) for name, value in self.values.items()}
        return say[f"statbank_{self.kind}"].format(**values)


@dataclass(frozen=True)
class Fault:
    """One fault of a file: where, as the person sees it there, and what.

    Parameters
    ----------
    kind
        A key of `OWN_FILE`.
    row
        Row of the file, counted from 1; 0 for the whole file.
    column
        The column's name or letter; empty for the whole row.
    value
        What stands there.
    more
        What else fills its text; ``name`` is told in the reader's language.
    """

    kind: str
    row: int = 0
    column: str = ""
    value: str = ""
    more: tuple[tuple[str, Any], ...] = ()

    def _filled(self, text: str, **named: Any) -> str:
        return text.format(value=self.value, **{**dict(self.more), **named})

    @property
    def english(self) -> str:
        """The fault for programmers."""
        place = [f"row {self.row}"] * bool(self.row) + [f"column {self.column}"] * bool(self.column)
        return ": ".join(filter(None, [", ".join(place), self._filled(OWN_FILE[self.kind])]))

    @property
    def danish(self) -> str:
        """The fault for people."""
        say = content.words("population")
        place = [say["row"].format(row=self.row)] * bool(self.row)
        place += [say["column"].format(column=self.column)] * bool(self.column)
        named = {key: say[f"name_{value}"] for key, value in self.more if key == "name"}
        return ": ".join(filter(None, [", ".join(place), self._filled(say[f"own_{self.kind}"], **named)]))


class OwnFileError(ValueError):
    """A file of one's own cannot be used; `faults` says why, the first ones first."""

    def __init__(self, *faults: Fault) -> None:
        super().__init__("; ".join(fault.english for fault in faults[:5]))
        self.faults = faults

    @property
    def danish(self) -> list[str]:
        """One line for each fault."""
        return [fault.danish for fault in self.faults]
