"""The numbers of what is chosen."""

from __future__ import annotations

import pandas as pd

from samtale.prevalence.estimate import estimate
from samtale.prevalence.explorer.choices import DEFFS, WORDS, Chosen, Tables
from samtale.prevalence.implied import implied_base
from samtale.prevalence.published import published
from samtale.prevalence.ranges import join_bases
from samtale.prevalence.scenario import transfer
from samtale.prevalence.tables import read_claims, read_rates

# which count of the guide belongs to which share
CLAIMS = {"cfr_intervention": "about_treatment", "cfr_problem": "about_problem"}


def kind(tables: Tables, chosen: Chosen) -> str:
    """Return ``"estimate"``, ``"published"`` (a range without a sample) or ``"words"`` (the guide's own counts)."""
    if chosen.rate == WORDS:
        return "words"
    return "estimate" if chosen.rate in tables.rates.index else "published"


def estimates(tables: Tables, chosen: Chosen) -> pd.DataFrame:
    """Return the chosen estimate at every design effect, over the chosen base or bases."""
    rows = estimate(
        rates=tables.rates.loc[[chosen.rate]],
        base=tables.bases.loc[chosen.ends],
        deffs=DEFFS,
        level=chosen.level,
        methods=[chosen.method],
    )
    return join_bases(rows)


def series(tables: Tables, chosen: Chosen) -> pd.DataFrame:
    """Return year, low, middle (persons) for every stored year; low and high are the prediction's, or the published."""
    counted = tables.bases[tables.bases.index == tables.bases["year"].astype(str)]
    if kind(tables, chosen) == "published":
        row = tables.counts.loc[chosen.rate]
        people = counted["population"]
        return pd.DataFrame(
            {
                "year": counted["year"],
                "low": row["share_low"] * people,
                "high": row["share_high"] * people,
                "middle": None,
            }
        )
    rates = tables.rates.loc[[chosen.rate]]
    rows = estimate(rates=rates, base=counted, deffs=[chosen.deff], level=chosen.level)
    columns = {"low": "predicted_low", "middle": "expected", "high": "predicted_high"}
    return pd.DataFrame({"year": rows["year"]} | {name: rows[column] for name, column in columns.items()})


def published_row(tables: Tables, chosen: Chosen) -> pd.Series:
    """Return the chosen published range over the chosen base or bases."""
    people = tables.bases.loc[chosen.ends, "population"].tolist()
    return published(people, tables.counts).loc[chosen.rate]


def claim(tables: Tables, chosen: Chosen) -> float | None:
    """Return the count that the guide states for the chosen share, if it does."""
    column = None if tables.place else CLAIMS.get(chosen.rate)
    return None if column is None else float(read_claims().loc[WORDS, column])


def guides_words() -> pd.DataFrame:
    """Return the guide's two counts (persons), its shares, and the base at which they agree."""
    claims, rates = read_claims().loc[WORDS], read_rates()
    rows = {name: {"count": claims[column], "share": rates.loc[name, "share"]} for name, column in CLAIMS.items()}
    table = pd.DataFrame.from_dict(rows, orient="index").astype(float)
    return table.assign(base=implied_base(table["count"], table["share"]))


def elsewhere(tables: Tables, chosen: Chosen) -> tuple[float, float] | None:
    """Return the limits when places differ as much as was chosen: a scenario, no interval."""
    if not chosen.spread or kind(tables, chosen) != "estimate":
        return None
    rate, people = tables.rates.loc[chosen.rate], tables.bases.loc[chosen.ends, "population"].astype(int)
    low, high = transfer(people, rate["x"], rate["n"], chosen.spread, chosen.deff, chosen.level, sampling=True)
    return float(low.min()), float(high.max())
