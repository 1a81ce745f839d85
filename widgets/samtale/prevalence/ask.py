"""What a person asks for, checked against what there is: the same for the command and the reports."""

from __future__ import annotations

import difflib
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pandas as pd

from samtale import content
from samtale.population import OwnFileError, municipalities, read_own
from samtale.prevalence.estimate import GUIDE, HELSINGOR, STATISTICS, bases, estimate
from samtale.prevalence.groups import with_groups
from samtale.prevalence.intervals import METHODS
from samtale.prevalence.prediction import MODELS
from samtale.prevalence.tables import read_population


class AskError(ValueError):
    """Something was asked for that there is not; the message says so in the user's language."""

    def __init__(self, word: str, **values: object) -> None:
        super().__init__(content.words("prevalence_command")[word].format(**values))


@dataclass(frozen=True)
class Question:
    """One estimate.

    Parameters
    ----------
    municipality
        Code or name.
    year
        A year, ``"guide"`` or ``""`` for the newest.
    rate
        Id of a row of `with_groups`; words may be joined by hyphens.
    method, model
        One of `METHODS` and of `MODELS`.
    deffs
        Design effects; the first is the one that is asked for, the others are compared.
    level
        Confidence level, 0 to 1 or in per cent.
    population
        A file of one's own; else the project's table of Helsingør.
    """

    municipality: str = HELSINGOR
    year: str = ""
    rate: str = "cfr_intervention"
    method: str = "wilson"
    model: str = "beta_binomial"
    deffs: Sequence[float] = (1.0,)
    level: float = 0.95
    population: Path | None = None


@dataclass(frozen=True)
class Asked:
    """The answer: one row for each design effect, and where they hold."""

    rows: pd.DataFrame
    place: str
    file: str = field(default="")


def answer(question: Question) -> Asked:
    """Return the estimate.

    Parameters
    ----------
    question
        What is asked for.

    Returns
    -------
    Asked
        One row for each design effect, the name of the place and of the file.

    Raises
    ------
    AskError
        For what there is not, in the user's language, with what comes near.
    OwnFileError, OSError
        When a file of one's own cannot be used.

    Examples
    --------
    >>> found = answer(Question(year="2016", deffs=(2,)))
    >>> found.place, found.rows["predicted_low"].tolist()
    ('Helsingør', [526.0])
    """
    table, place, source, status = _population(question)
    known = bases(table, source=source, status=status)
    year = question.year or max(name for name in known.index if name != GUIDE)
    if year not in known.index:
        raise AskError("no_year", year=year, years=", ".join(known.index))
    rates = with_groups()
    rate = one_of(question.rate, rates.index, "no_rate")
    method, model = one_of(question.method, METHODS, "no_method"), one_of(question.model, MODELS, "no_model")
    level = question.level / 100 if question.level > 1 else question.level
    if not 0 < level < 1:
        raise AskError("no_level", level=f"{question.level:g}")
    if not question.deffs or not all(0 < deff < math.inf for deff in question.deffs):
        raise AskError("no_deff", deff=", ".join(f"{deff:g}" for deff in question.deffs))
    chosen = {"rates": rates.loc[[rate]], "base": known.loc[[year]], "deffs": question.deffs}
    rows = estimate(**chosen, level=level, methods=[method], models=[model])
    return Asked(rows, place, question.population.name if question.population else "")


def one_of(asked: str, known: Iterable[str], word: str) -> str:
    """Return the known name that is meant; hyphens and capitals do not matter.

    Raises
    ------
    AskError
        For an unknown name; the message lists those that come near, or all.
    """
    plain, names = asked.strip().lower().replace("-", "_"), list(known)
    if plain in names:
        return plain
    near = difflib.get_close_matches(plain, names, n=3, cutoff=0.5) or names
    raise AskError(word, asked=asked, names=", ".join(name.replace("_", "-") for name in near))


def _population(question: Question) -> tuple[pd.DataFrame, str, str, str]:
    """Return table, name of the place, source and status of its counts."""
    code, name = _place(question.municipality)
    if question.population is None:
        if code != HELSINGOR:
            raise AskError("only_helsingor", place=name, code=code)
        return read_population(), name, STATISTICS, "verified"
    table = read_own(question.population, name=code)
    mine = table[table["municipality"].isin([code, name])]
    if mine.empty:
        raise AskError("not_in_file", place=name, file=question.population.name)
    return mine, name, question.population.name, "own"


def _place(asked: str) -> tuple[str, str]:
    known = municipalities()
    if asked in known.index:
        return asked, known[asked]
    by_name = {name.lower(): code for code, name in known.items()}
    if asked.strip().lower() in by_name:
        code = by_name[asked.strip().lower()]
        return code, known[code]
    near = difflib.get_close_matches(asked.strip().lower(), by_name, n=3, cutoff=0.6)
    names = ", ".join(f"{known[by_name[name]]} ({by_name[name]})" for name in near)
    raise AskError("no_municipality_near" if near else "no_municipality", asked=asked, names=names)


__all__ = ["AskError", "Asked", "OwnFileError", "Question", "answer", "one_of"]
