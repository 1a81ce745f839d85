"""Shares × populations, with intervals; and the guide's own figures beside them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pandas as pd

from samtale.prevalence.frames import all_methods
from samtale.prevalence.prediction import predict_count
from samtale.prevalence.reliability import reliability
from samtale.prevalence.tables import check_population, read_claims, read_population, read_rates

GUIDE = "guide"
STATISTICS = "Danmarks Statistik, FOLK1B"


def bases(population: pd.DataFrame | None = None, quarter: int = 1) -> pd.DataFrame:
    """Return the populations that a share can be taken of.

    Parameters
    ----------
    population
        A table as `read_population` returns; the one of Helsingør by default.
    quarter
        Quarter on whose first day people were counted.

    Returns
    -------
    DataFrame
        Indexed by base: ``"2008"`` … and ``"guide"`` (the guide's own); year, population (persons),
        base_source, base_status.

    Examples
    --------
    >>> int(bases().loc["2012", "population"])
    6956
    """
    table = read_population() if population is None else check_population(population)
    counted = table[table["quarter"] == quarter].groupby("year")["count"].sum()
    rows = pd.DataFrame({"year": counted.index, "population": counted.to_numpy()}, index=counted.index.astype(str))
    rows = rows.assign(base_source=STATISTICS, base_status="verified")
    claim = read_claims().loc["guide_base"]
    guide = {
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

    Returns
    -------
    DataFrame
        One row for each base × rate × design effect × method × model. Persons: population, expected, low and
        high (the method's limits × population), predicted_low and predicted_high (the model's). Shares: share,
        share_low, share_high. Provenance: sources, dates and statuses of base and rate; ``x_status`` is
        ``"assumed"`` where the size of the sample is an illustration. ``reliability`` as `reliability` tells it.

    Raises
    ------
    TableError
        When a table cannot be true.
    ValueError
        For a design effect, level, method or model that cannot be.

    Examples
    --------
    >>> rows = estimate(deffs=[2])
    >>> sorted(set(rows.rate))
    ['cfr_intervention', 'cfr_problem', 'survey_misuse']
    """
    known = read_rates() if rates is None else rates
    columns = ["share", "x", "n", "x_status", "source", "checked_on", "status"]
    named = known[columns].rename(columns={"source": "rate_source", "status": "rate_status"})
    table = bases(population).reset_index().merge(named.rename_axis("rate").reset_index(), how="cross")
    table = table.merge(pd.DataFrame({"deff": np.asarray(deffs, dtype=float)}), how="cross")
    table = table.assign(
        level=level,
        expected=table["share"] * table["population"],
        reliability=reliability(table["x"], table["n"], table["deff"]),
    )
    table = all_methods(table, methods, level).astype({"method": str})
    return pd.concat([_predicted(table, level, model) for model in models], ignore_index=True)


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
