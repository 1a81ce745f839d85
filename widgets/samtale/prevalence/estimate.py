"""Shares × populations, with intervals; and the guide's own figures beside them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from samtale.prevalence.frames import all_methods
from samtale.prevalence.prediction import MODELS, predict_count
from samtale.prevalence.reliability import reliability
from samtale.prevalence.tables import TableError, check_population, read_claims, read_population, read_rates

GUIDE = "guide"
HELSINGOR = "217"
STATISTICS = "Danmarks Statistik, FOLK1B"
# the place of which the guide speaks: only there is its own base a base
GUIDES_PLACE = frozenset({HELSINGOR, "Helsingør"})
OF_A_RATE = ("share", "x", "n", "x_status", "source", "checked_on", "status")


def bases(
    population: pd.DataFrame | None = None,
    quarter: int = 1,
    source: str | None = None,
    status: str | None = None,
) -> pd.DataFrame:
    """Return the populations that a share can be taken of.

    Parameters
    ----------
    population
        A table as `read_population` returns, of one place or several; that of Helsingør by default.
    quarter
        Quarter on whose first day people were counted.
    source, status
        Where a given table comes from and what kind of number it holds; ``"own table"`` and ``"own"`` by default.

    Returns
    -------
    DataFrame
        Indexed by base: the years as text, place by place, and ``"guide"`` (the guide's own) where Helsingør is
        among the places; municipality, year, population (persons), base_source, base_status.

    Raises
    ------
    TableError
        When the table cannot be true, or has nothing of that quarter.

    Examples
    --------
    >>> int(bases().loc["2012", "population"])
    6956
    """
    table = read_population() if population is None else check_population(population)
    usual = (STATISTICS, "verified") if population is None else ("own table", "own")
    counted = table[table["quarter"] == quarter]
    if counted.empty:
        there = ", ".join(map(str, sorted(set(table["quarter"]))))
        raise TableError(f"no row is of quarter {quarter}; there are quarters {there}")
    rows = counted.groupby(["municipality", "year"], as_index=False)["count"].sum()
    rows = rows.rename(columns={"count": "population"}).set_index(rows["year"].astype(str))
    rows = rows.assign(base_source=source or usual[0], base_status=status or usual[1])
    if GUIDES_PLACE.isdisjoint(rows["municipality"]):
        return rows.rename_axis("base")
    claim = read_claims().loc["guide_base"]
    guide = {
        "municipality": HELSINGOR,
        "year": int(claim["base_year"]),
        "population": int(claim["base"]),
        "base_source": claim["source"],
        "base_status": claim["status"],
    }
    return pd.concat([rows, pd.DataFrame([guide], index=[GUIDE])]).rename_axis("base")


def estimate(
    population: pd.DataFrame | None = None,
    rates: pd.DataFrame | None = None,
    deffs: Sequence[float] = (1, 2, 4),
    level: float = 0.95,
    methods: Sequence[str] = ("wilson",),
    models: Sequence[str] = ("beta_binomial",),
    base: pd.DataFrame | None = None,
) -> pd.DataFrame:
    """Estimate counts for every base, rate, design effect, method and model at once.

    Parameters
    ----------
    population, rates
        Tables as `read_population` and `read_rates` return; those of the project by default.
    deffs
        Design effects to compare.
    level
        Confidence level of the intervals, 0 to 1.
    methods
        Methods for the share's interval, some of `samtale.prevalence.METHODS`.
    models
        Models for the predicted count, some of `samtale.prevalence.MODELS`.
    base
        Rows of `bases` to use instead of all those of `population`.

    Returns
    -------
    DataFrame
        One row for each base × rate × design effect × model × method. Persons: population, expected, low and
        high (the method's limits × population), predicted_low and predicted_high (the model's). Shares: share,
        share_low, share_high. Provenance: sources, dates and statuses of base and rate; ``x_status`` is
        ``"assumed"`` where the size of the sample is an illustration. ``reliability`` as `reliability` tells it.

    Raises
    ------
    TableError
        When a table cannot be true, is empty, or lacks a column.
    ValueError
        For a design effect, level, method or model that cannot be, or none of them.

    Examples
    --------
    >>> rows = estimate(deffs=[2])
    >>> sorted(set(rows.rate))
    ['cfr_intervention', 'cfr_problem', 'survey_misuse']
    """
    named = _named(read_rates() if rates is None else rates)
    table = (bases(population) if base is None else base).reset_index().merge(named, how="cross")
    try:
        effects = np.asarray(deffs, dtype=float)
    except (TypeError, ValueError):
        raise ValueError("design effects must be numbers") from None
    if not effects.size:
        raise ValueError("name at least one design effect")
    table = table.merge(pd.DataFrame({"deff": effects}), how="cross")
    table = table.assign(
        level=level,
        expected=table["share"] * table["population"],
        reliability=reliability(table["x"], table["n"], table["deff"]),
    )
    if not len(models):
        raise ValueError(f"name at least one model of {', '.join(MODELS)}")
    # before the methods multiply the rows: they do not change what is predicted
    table = pd.concat([_predicted(table, level, model) for model in models], ignore_index=True)
    return all_methods(table, methods, level).astype({"method": str})


def _named(rates: pd.DataFrame) -> pd.DataFrame:
    for column in OF_A_RATE:
        if column not in rates.columns:
            raise TableError(f"the column {column!r} is missing; rates come from read_rates or check_rates")
    if rates.empty:
        raise TableError("the table of rates has no rows")
    renamed = rates[list(OF_A_RATE)].rename(columns={"source": "rate_source", "status": "rate_status"})
    return renamed.rename_axis("rate").reset_index()


def _predicted(table: pd.DataFrame, level: float, model: str) -> pd.DataFrame:
    least, most = predict_count(table["population"], table["x"], table["n"], table["deff"], level, model)
    return table.assign(model=model, predicted_low=least, predicted_high=most)


def guide_comparison() -> pd.DataFrame:
    """Put the guide's two counts beside what its own shares and other bases give.

    Returns
    -------
    DataFrame
        Indexed by line; treatment and problem in persons, population where there is one, status (what kind
        of number it is) and source. The last lines are possible explanations; none can be proved.

    Examples
    --------
    >>> table = guide_comparison()
    >>> [round(number) for number in table.loc["guide_rates", ["treatment", "problem"]]]
    [628, 1263]
    >>> [round(number) for number in table.loc["implied_base", ["treatment", "problem"]]]
    [5814, 5780]
    """
    claims, rates, known = read_claims(), read_rates()["share"], bases()["population"]
    words = claims.loc["guide_words"]
    treatment, problem, survey = (rates[name] for name in ("cfr_intervention", "cfr_problem", "survey_misuse"))
    lines = {
        "guide_words": (words["about_treatment"], words["about_problem"], None, "guide_claim"),
        "guide_rates": (known[GUIDE] * treatment, known[GUIDE] * problem, known[GUIDE], "inferred"),
        "counted_2012": (known["2012"] * treatment, known["2012"] * problem, known["2012"], "inferred"),
        "implied_base": (words["about_treatment"] / treatment, words["about_problem"] / problem, None, "inferred"),
        "base_2008": (known["2008"] * treatment, known["2008"] * problem, known["2008"], "inferred"),
        "survey_share": (known[GUIDE] * survey, 2 * known[GUIDE] * survey, known[GUIDE], "inferred"),
    }
    table = pd.DataFrame.from_dict(lines, orient="index", columns=["treatment", "problem", "population", "status"])
    return table.astype({"treatment": float, "problem": float, "population": "Int64"}).rename_axis("line")
