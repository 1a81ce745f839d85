"""Work backwards: which base and which share give the guide's words."""

from __future__ import annotations

from typing import Any

import numpy as np
import pandas as pd
from numpy.typing import ArrayLike

from samtale.prevalence.design import check_design
from samtale.prevalence.estimate import bases
from samtale.prevalence.groups import PROBLEM, TREATMENT
from samtale.prevalence.tables import read_claims, read_rates

SURVEY = "survey_misuse"


def implied_base(count: ArrayLike, share: ArrayLike) -> Any:
    """Return the population of which a share is a count.

    Parameters
    ----------
    count
        Persons; 0 or more.
    share
        Share, above 0 and up to 1.

    Returns
    -------
    ndarray
        Persons, not rounded, of the broadcast shape.

    Raises
    ------
    ValueError
        For a share of 0 or outside 0 to 1, or a negative count.

    Examples
    --------
    >>> round(float(implied_base(500, 0.086))), round(float(implied_base(1000, 0.173)))
    (5814, 5780)
    """
    check_design(share, 1, 1, 0.5)
    p, people = np.asarray(share, dtype=float), np.asarray(count, dtype=float)
    if (p == 0).any():
        raise ValueError("a share of 0 is a count of no population")
    if not (people >= 0).all():
        raise ValueError("a count is 0 or more")
    return people / p


def reproduces(population: pd.DataFrame | None = None) -> pd.DataFrame:
    """Tell which stored bases and shares give the guide's words.

    »omkring 500« is taken as what rounds to 500 in whole hundreds (450 or more, below 550), »godt 1000« as what
    is 1000 or more and below 1100. A match is a possibility, no proof.

    Parameters
    ----------
    population
        A table as `samtale.prevalence.read_population` returns; that of Helsingør by default.

    Returns
    -------
    DataFrame
        Indexed by (shares, base). ``shares`` is ``"guide"`` (8.6 % and 17.3 %) or ``"survey"`` (210 of 2,950, and
        twice as much). Columns: population, treatment, problem (persons), about_500, over_1000, both (bool).

    Raises
    ------
    TableError
        When a table cannot be true.

    Examples
    --------
    >>> table = reproduces()
    >>> table.loc["guide", "both"].loc[lambda both: both].index.tolist()
    ['2008', '2009']
    >>> bool(table.loc[("survey", "guide"), "both"])
    True
    """
    share, words = read_rates()["share"], read_claims().loc["guide_words"]
    people = bases(population)["population"]
    pairs = {"guide": (share[TREATMENT], share[PROBLEM]), "survey": (share[SURVEY], 2 * share[SURVEY])}
    tables = {
        name: pd.DataFrame({"population": people, "treatment": people * treatment, "problem": people * problem})
        for name, (treatment, problem) in pairs.items()
    }
    table = pd.concat(tables, names=["shares", "base"])
    about = table["treatment"].sub(words["about_treatment"]).between(-50, 50, inclusive="left")
    over = table["problem"].sub(words["about_problem"]).between(0, 100, inclusive="left")
    return table.assign(about_500=about, over_1000=over, both=about & over)
