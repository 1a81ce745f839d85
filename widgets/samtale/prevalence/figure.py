"""The figure: predicted counts for each design effect, and the guide's number."""

from __future__ import annotations

from io import StringIO
from textwrap import fill

import matplotlib as mpl
import pandas as pd
from matplotlib.figure import Figure
from matplotlib.ticker import FuncFormatter

from samtale import content
from samtale.prevalence.sentence import danish

INK, MUTED, CHOSEN, CLAIM = "#1c2430", "#525b69", "#0b5c5c", "#a63d22"


def figure(rows: pd.DataFrame, chosen: float | None = None, claim: float | None = None) -> Figure:
    """Draw the prediction for each row.

    Parameters
    ----------
    rows
        Rows of `estimate` that differ in the design effect only.
    chosen
        The design effect to set off, by width and word as well as by colour.
    claim
        The count that the guide states, drawn as a dashed line.
    """
    say = content.words("prevalence")
    drawing = Figure(figsize=(4.4, 3.9), layout="constrained")
    axes = drawing.add_subplot()
    for place, (_, row) in enumerate(rows.iterrows()):
        low, high = row["predicted_low"], row["predicted_high"]
        expected_to = row.get("expected_to", row["expected"])
        middle = (row["expected"] + expected_to) / 2
        picked = row["deff"] == chosen
        colour, width = (CHOSEN, 7) if picked else (MUTED, 3)
        axes.plot([low, high], [place, place], color=colour, linewidth=width, solid_capstyle="round")
        if row["expected"] == expected_to:  # over several bases there is no one count in the middle
            axes.plot(middle, place, "o", color="white", markeredgecolor=colour, markersize=11, markeredgewidth=2.5)
        name = say["figure_deff"].format(deff=f"{row['deff']:g}") + (f" ({say['chosen']})" if picked else "")
        told = say["range"].format(low=danish(low), high=danish(high))
        axes.annotate(
            f"{name}: {told}",
            (middle, place),
            (0, -20),
            textcoords="offset points",
            ha="center",
            color=INK,
            fontsize=11,
            bbox={"facecolor": "white", "edgecolor": "none", "pad": 1.5},
        )
    if claim is not None:
        axes.axvline(claim, color=CLAIM, linestyle=(0, (4, 3)), linewidth=2)
        told = say["figure_claim"].format(number=danish(claim))
        axes.annotate(told, (claim, -0.62), (5, 0), textcoords="offset points", color=CLAIM, fontsize=11, weight="bold")
    axes.set_ylim(len(rows) - 0.3, -0.95)
    axes.margins(x=0.08)
    axes.set_yticks([])
    axes.xaxis.set_major_formatter(FuncFormatter(lambda value, _: danish(value)))
    axes.locator_params(axis="x", nbins=5)
    axes.tick_params(colors=INK, labelsize=11)
    axes.set_xlabel(say["axis"], color=INK, fontsize=11)
    for side in ("top", "left", "right"):
        axes.spines[side].set_visible(False)
    sources = rows.iloc[0][["rate_source", "base_source"]]
    footer = fill(say["figure_source"].format(**sources), 62)
    drawing.supxlabel(footer, fontsize=8, color=MUTED, x=0.02, ha="left")
    return drawing


def svg(drawing: Figure) -> str:
    """Return a figure as SVG text, the same for the same numbers."""
    text = StringIO()
    with mpl.rc_context({"svg.hashsalt": "samtale", "svg.fonttype": "none"}):
        drawing.savefig(text, format="svg", metadata={"Date": None})
    return text.getvalue()
