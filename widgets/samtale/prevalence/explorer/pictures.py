"""What the browser draws: numbers and their words."""

from __future__ import annotations

import math
from typing import Any

import pandas as pd
import traitlets

from samtale import content
from samtale.exercises.base import Exercise
from samtale.prevalence.marks import SHAPES
from samtale.prevalence.sentence import alt_text, danish, span


class Pictures(Exercise):
    """Intervals, a hundred dots and a band over the years, drawn in the browser."""

    slice_name = "pictures"

    shown = traitlets.Dict(help="Bars, dots and years with their words; made by the functions of this module.").tag(
        sync=True
    )

    @traitlets.default("words")
    def _default_words(self) -> dict[str, str]:
        return {}  # the words come with the numbers


def of_estimates(
    rows: pd.DataFrame, years: pd.DataFrame, chosen: float, years_chosen: list[str], claim: float | None
) -> dict[str, Any]:
    """Return the pictures of rows that differ in the design effect only."""
    say = content.words("prevalence")
    bars = []
    for _, row in rows.iterrows():
        picked = row["deff"] == chosen
        name = say["figure_deff"].format(deff=f"{row['deff']:g}") + (f" ({say['chosen']})" if picked else "")
        bars.append(
            {
                "text": f"{name}: {span(row['predicted_low'], row['predicted_high'])}",
                "low": float(row["predicted_low"]),
                "high": float(row["predicted_high"]),
                "middle": float(row["expected"]) if row["expected"] == row["expected_to"] else None,
                "chosen": bool(picked),
            }
        )
    row = rows[rows["deff"] == chosen].iloc[0]
    return {
        "bars": bars,
        "claim": _claim(claim),
        "label": alt_text(rows, claim),
        "hundred": hundred(row["predicted_low"] / row["population"], row["predicted_high"] / row["population_to"]),
        "series": _series(years, years_chosen),
        "mark": _mark("inferred"),
    }


def of_published(row: pd.Series, years: pd.DataFrame, years_chosen: list[str]) -> dict[str, Any]:
    """Return the pictures of a published range."""
    say = content.words("prevalence")
    text = say["figure_published"].format(range=span(row["low"], row["high"]))
    bar = {"text": text, "low": float(row["low"]), "high": float(row["high"]), "middle": None, "chosen": True}
    return {
        "bars": [bar],
        "claim": None,
        "label": say["alt_published"].format(low=danish(row["low"]), high=danish(row["high"])),
        "hundred": hundred(row["share_low"], row["share_high"]),
        "series": _series(years, years_chosen),
        "mark": _mark("inferred"),
    }


def nothing() -> dict[str, Any]:
    """Return no pictures: there is nothing to draw from two round numbers."""
    return {"bars": [], "claim": None, "label": "", "hundred": None, "series": None, "mark": _mark("guide_claim")}


def hundred(low: float, high: float) -> dict[str, Any]:
    """Return a range of shares as whole persons of a hundred, rounded outward."""
    say = content.words("prevalence")
    # a share that is a whole number of a hundred but for floating point stays that number
    least, most = math.floor(round(100 * low, 6)), math.ceil(round(100 * high, 6))
    return {
        "low": least,
        "high": most,
        "text": say["hundred"].format(low=least, high=most),
        "sure": say["hundred_sure"],
        "maybe": say["hundred_maybe"],
    }


def _series(years: pd.DataFrame, chosen: list[str]) -> dict[str, Any] | None:
    if years.empty:
        return None
    say = content.words("prevalence")
    points = [
        {
            "year": int(row["year"]),
            "low": float(row["low"]),
            "high": float(row["high"]),
            "middle": None if row["middle"] is None else float(row["middle"]),
            "chosen": str(int(row["year"])) in chosen,
        }
        for _, row in years.iterrows()
    ]
    first, last = points[0], points[-1]
    label = say["alt_years"].format(
        first=first["year"],
        last=last["year"],
        first_range=span(first["low"], first["high"]),
        last_range=span(last["low"], last["high"]),
    )
    return {"years": points, "title": say["years_title"], "note": say["years_note"], "label": label}


def _claim(number: float | None) -> dict[str, Any] | None:
    if number is None:
        return None
    told = content.words("prevalence")["figure_claim"].format(number=danish(number))
    return {"number": number, "text": f"{SHAPES['guide_claim']} {told}"}


def _mark(status: str) -> dict[str, str]:
    say = content.words("prevalence")
    return {"status": status, "text": f"{SHAPES[status]} {say['figure_mark'].format(status=say[f'status_{status}'])}"}
