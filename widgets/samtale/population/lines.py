"""Counts of groups of people, and which of them may be added up."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from samtale.population.cells import OLDEST, YOUNGEST
from samtale.population.errors import Fault
from samtale.population.municipalities import is_wider


@dataclass(frozen=True)
class Line:
    """One count: in which row of the file, where, when, of what ages and sex, and how many."""

    row: int
    municipality: str
    year: int
    quarter: int
    first: int
    last: int
    sex: str
    count: int

    @property
    def time(self) -> tuple[Any, ...]:
        """Where and when."""
        return self.municipality, self.year, self.quarter

    @property
    def ages(self) -> set[int]:
        """The ages, each year of them."""
        return set(range(self.first, self.last + 1))


def without_totals(lines: list[Line]) -> list[Line]:
    """Leave out what is counted by its parts: wider areas, wider age bands, both sexes together.

    A part that its total counts already is left out where the other parts are missing.

    Examples
    --------
    >>> men, women, both = (Line(2, "", 2016, 1, 15, 19, sex, 1) for sex in ("men", "women", "total"))
    >>> [line.sex for line in without_totals([men, women, both])], [line.sex for line in without_totals([men, both])]
    (['men', 'women'], ['total'])
    """
    if any(not is_wider(line.municipality) for line in lines):
        lines = [line for line in lines if not is_wider(line.municipality)]
    kept = []
    for together in _grouped(lines, lambda line: line.time):
        parts = {sex: _narrow([line for line in together if line.sex == sex]) for sex in ("men", "women", "total")}
        parted = _ages(parts["men"]) & _ages(parts["women"])
        totals = [line for line in parts["total"] if not line.ages <= parted]
        counted = _ages(totals)
        sexed = [line for sex in ("men", "women") for line in parts[sex] if not line.ages <= counted]
        kept += totals + sexed
    return sorted(kept, key=lambda line: line.row)


def repeated(lines: list[Line]) -> list[Fault]:
    """Name groups that stand twice and bands that overlap.

    Examples
    --------
    >>> repeated([Line(2, "", 2016, 1, 15, 19, "men", 1), Line(3, "", 2016, 1, 15, 19, "men", 1)])[0].english
    'row 3: the same group stands in row 2 already'
    """
    faults = []
    for together in _grouped(lines, lambda line: line.time):
        taken: dict[tuple[str, int], Line] = {}
        for line in together:
            sexes = ("men", "women") if line.sex == "total" else (line.sex,)
            places = [(sex, age) for sex in sexes for age in sorted(line.ages)]
            other = next((taken[place] for place in places if place in taken), None)
            taken |= {place: line for place in places if place not in taken}
            if other is None:
                continue
            if (other.first, other.last, other.sex) == (line.first, line.last, line.sex):
                faults.append(Fault("repeated", line.row, more=(("other", other.row),)))
            else:
                bands = f"{other.first}-{other.last} / {line.first}-{line.last}"
                faults.append(Fault("overlap", line.row, value=bands, more=(("other", other.row),)))
    return faults


def incomplete(lines: list[Line]) -> list[Fault]:
    """Name the ages and the sex that a year lacks: a base that is too small would look like any other.

    Examples
    --------
    >>> incomplete([Line(2, "", 2016, 1, 15, 19, "total", 1)])[0].english
    '2016: ages 20-24 are missing'
    """
    faults = []
    for together in _grouped(lines, lambda line: line.time):
        lacking = {}
        for sex in ("men", "women"):
            there = _ages([line for line in together if line.sex in (sex, "total")])
            lacking[sex] = _spans(set(range(YOUNGEST, OLDEST + 1)) - there)
        one = together[0]
        when = f"{one.year}K{one.quarter}" if one.quarter > 1 else str(one.year)
        where = f"{one.municipality} {when}".strip()
        if lacking["men"] == lacking["women"]:
            if lacking["men"]:
                faults.append(Fault("lacks_ages", value=where, more=(("ages", lacking["men"]),)))
            continue
        for sex, ages in lacking.items():
            if ages:
                faults.append(Fault("lacks_sex", value=where, more=(("ages", ages), ("name", sex))))
    return faults


def banded(lines: list[Line]) -> list[Line]:
    """Give each line its five-year band, when no line of its year crosses one.

    Examples
    --------
    >>> [line.last for line in banded([Line(2, "", 2016, 1, 15, 15, "men", 1)])]
    [19]
    """
    crossing = {line.time for line in lines if line.first // 5 != line.last // 5}
    return [
        line
        if line.time in crossing
        else replace(line, first=line.first - line.first % 5, last=line.last - line.last % 5 + 4)
        for line in lines
    ]


def _narrow(lines: list[Line]) -> list[Line]:
    """Leave out bands that narrower ones fill."""
    bands = {(line.first, line.last): line.ages for line in lines}
    filled = {
        band
        for band, ages in bands.items()
        if ages <= set().union(*(other for other in bands.values() if other < ages))
    }
    return [line for line in lines if (line.first, line.last) not in filled]


def _ages(lines: Iterable[Line]) -> set[int]:
    return set().union(*(line.ages for line in lines))


def _grouped(lines: list[Line], key: Any) -> list[list[Line]]:
    groups: dict[Any, list[Line]] = {}
    for line in lines:
        groups.setdefault(key(line), []).append(line)
    return list(groups.values())


def _spans(ages: set[int]) -> str:
    """Write ages as spans.

    Examples
    --------
    >>> _spans({15, 16, 17, 20})
    '15-17, 20'
    """
    spans: list[list[int]] = []
    for age in sorted(ages):
        if spans and spans[-1][1] == age - 1:
            spans[-1][1] = age
        else:
            spans.append([age, age])
    return ", ".join(str(first) if first == last else f"{first}-{last}" for first, last in spans)
