"""Estimates in plain Danish, rounded no finer than they are known."""

from __future__ import annotations

import math
from collections.abc import Callable

import pandas as pd

from samtale import content

Number = Callable[[str, str], str]
Told = Callable[[str, str], str]


def _plain(text: str, _: str) -> str:
    """Write a text as it is, without a mark of its status."""
    return text


def danish(number: float, digits: int = 0) -> str:
    """Write a number the Danish way.

    Parameters
    ----------
    number
        Any number.
    digits
        Decimals.

    Returns
    -------
    str
        With a full stop between thousands and a comma before the decimals.

    Examples
    --------
    >>> danish(7300), danish(8.6, 1)
    ('7.300', '8,6')
    """
    return f"{number:,.{digits}f}".translate(str.maketrans(",.", ".,"))


def percent(share: float) -> str:
    """Write a share in per cent with one digit.

    Parameters
    ----------
    share
        0 to 1.

    Returns
    -------
    str
        Per cent with their sign.

    Examples
    --------
    >>> percent(0.086)
    '8,6 %'
    """
    return f"{danish(100 * share, 1)} %"


def outward(low: float, high: float) -> tuple[int, int]:
    """Round an interval outward: to 50 below a thousand, to 100 above it.

    Parameters
    ----------
    low, high
        Persons, 0 or more.

    Returns
    -------
    low, high
        Persons; the rounded interval contains the given one.

    Examples
    --------
    >>> outward(520, 749), outward(1147, 1383)
    ((500, 750), (1100, 1400))
    """
    step = 50 if high < 1000 else 100
    return math.floor(low / step) * step, math.ceil(high / step) * step


def span(low: float, high: float) -> str:
    """Write two counts as a range, or as one number where they are the same when rounded.

    Parameters
    ----------
    low, high
        Persons.

    Returns
    -------
    str
        Danish text.

    Examples
    --------
    >>> span(6956, 7380), span(628, 628)
    ('6.956 til 7.380', '628')
    """
    first, last = danish(low), danish(high)
    return first if first == last else content.words("prevalence")["range"].format(low=first, high=last)


def sentence(row: pd.Series, place: str | None = None, number: Number = _plain, told: Told = _plain) -> str:
    """Say a row of `estimate` in plain Danish: range, design, and where share and base come from.

    Parameters
    ----------
    row
        One row of the frame that `estimate` or `join_bases` returns.
    place
        Name of the municipality; Helsingør by default.
    number, told
        How a number, and a sentence about where one comes from, are written, given their text and status;
        as they are by default. A page puts its marks here.

    Returns
    -------
    str
        Three or four Danish sentences; no number in them is finer than it is known.

    Examples
    --------
    >>> from samtale.prevalence import estimate
    >>> row = estimate().query("base == '2016' and rate == 'survey_misuse' and deff == 2").iloc[0]
    >>> "mellem cirka 400 og 650 unge" in sentence(row)
    True
    """
    say = content.words("prevalence")
    low, high = outward(row["predicted_low"], row["predicted_high"])
    people_to = row.get("population_to", row["population"])
    ranged = people_to != row["population"]
    parts = [
        say["sentence"].format(
            share=number(percent(row["share"]), row["rate_status"]),
            population=number(span(row["population"], people_to), row["base_status"]),
            place=place or say["place"],
            what=say[f"what_{row['rate']}"],
            low=number(danish(low), "inferred"),
            high=number(danish(high), "inferred"),
        )
    ]
    if row["deff"] != 1:
        parts.append(say["sentence_deff"].format(deff=number(f"{row['deff']:g}", "inferred")))
    parts.append(told(say[f"sentence_{row['rate_status']}"], row["rate_status"]))
    base = "sentence_base_range" if ranged else f"sentence_base_{row['base_status']}"
    parts.append(told(say[base].format(year=row["year"], source=row["base_source"]), row["base_status"]))
    return " ".join(parts)


def alt_text(rows: pd.DataFrame, claim: float | None = None) -> str:
    """Describe the figure of `rows` for somebody who does not see it.

    Parameters
    ----------
    rows
        Rows of `estimate` that differ in the design effect only.
    claim
        The count that the guide states, when the figure shows it.

    Returns
    -------
    str
        Danish text.

    Examples
    --------
    >>> from samtale.prevalence import estimate
    >>> rows = estimate().query("base == '2016' and rate == 'survey_misuse'")
    >>> "3 vandrette intervaller" in alt_text(rows)
    True
    """
    say = content.words("prevalence")
    parts = [
        say["alt_part"].format(
            deff=f"{row['deff']:g}",
            low=danish(row["predicted_low"]),
            high=danish(row["predicted_high"]),
            expected=span(row["expected"], row.get("expected_to", row["expected"])),
        )
        for _, row in rows.iterrows()
    ]
    told = "" if claim is None else say["alt_claim"].format(number=danish(claim))
    return say["alt"].format(count=len(rows), parts=" ".join(parts), claim=told).strip()
