"""The figure for notebooks; matplotlib is imported only when something is drawn."""

from __future__ import annotations

from html import escape

import pandas as pd

from samtale.prevalence.sentence import alt_text


def draw(rows: pd.DataFrame, chosen: float | None = None, claim: float | None = None) -> str:
    """Return the figure of some predictions as SVG.

    Parameters
    ----------
    rows
        Rows of `estimate` that differ in the design effect only.
    chosen
        The design effect to set off.
    claim
        A count to show beside them as a dashed line.

    Returns
    -------
    str
        SVG text with an alternative text, the same for the same numbers.

    Examples
    --------
    >>> from samtale.prevalence import estimate
    >>> draw(estimate().query("base == '2016' and rate == 'survey_misuse'")).count("<svg")
    1
    """
    from samtale.prevalence.figure import figure, svg

    told = escape(alt_text(rows, claim), quote=True)
    return svg(figure(rows, chosen, claim)).replace("<svg ", f'<svg role="img" aria-label="{told}" ', 1)
