"""The guide's own numbers side by side, each with its mark."""

from __future__ import annotations

from html import escape

import ipywidgets as ipw
import pandas as pd

from samtale import content
from samtale.prevalence import marks
from samtale.prevalence.estimate import guide_comparison
from samtale.prevalence.sentence import danish
from samtale.prevalence.tables import TableError


class GuideComparison(ipw.HTML):
    """Show what the guide says beside what its shares and bases give, and why they may differ.

    Raises
    ------
    TypeError
        For any keyword: there is nothing to set.
    """

    def __init__(self) -> None:
        super().__init__(marks.style() + comparison())
        self.add_class("sv")
        self.add_class("sv-prevalence")


def comparison() -> str:
    """Return the comparison as HTML, or a plain line where the tables cannot be read."""
    say = content.words("prevalence")
    try:
        return _told(guide_comparison(), say)
    except TableError:
        return f'<p role="alert">{escape(say["broken"])}</p>'


def _told(lines: pd.DataFrame, say: dict[str, str]) -> str:
    rows = []
    for name, line in lines.iterrows():
        people = "" if pd.isna(line["population"]) else danish(line["population"])
        status = line["status"]
        label = (
            marks.told(say[f"line_{name}"].format(population=people), status)
            if "{population}" in say[f"line_{name}"]
            else escape(say[f"line_{name}"])
        )
        counts = [marks.number(danish(line[group]), status) for group in ("treatment", "problem")]
        rows.append([label, *counts, marks.mark(status)])
    header = [say[f"compare_{name}"] for name in ("line", "treatment", "problem", "status")]

    def why(word: str, name: str) -> str:
        line = lines.loc[name]
        text = say[word].format(treatment=danish(line["treatment"]), problem=danish(line["problem"]))
        return f"<li>{marks.told(text, 'inferred')}</li>"

    reasons = why("why_base", "base_2008") + why("why_share", "survey_share") + why("why_rounding", "guide_rates")
    return (
        f'<h4 class="sv-title">{escape(say["compare_title"])}</h4>'
        f"{marks.table(say['compare_caption'], header, rows)}"
        f'<p class="sv-field__label">{escape(say["why"])}</p>'
        f'<ul class="sv-prevalence__sources">{reasons}</ul><p>{escape(say["why_none"])}</p>'
    )
