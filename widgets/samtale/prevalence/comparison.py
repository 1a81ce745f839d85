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
        say = content.words("prevalence")
        try:
            told = _told(guide_comparison(), say)
        except TableError:
            told = f'<p role="alert">{escape(say["broken"])}</p>'
        super().__init__(marks.style() + told)
        self.add_class("sv")
        self.add_class("sv-prevalence")


def _told(lines: pd.DataFrame, say: dict[str, str]) -> str:
    rows = []
    for name, line in lines.iterrows():
        people = "" if pd.isna(line["population"]) else danish(line["population"])
        label = escape(say[f"line_{name}"].format(population=people))
        rows.append([label, danish(line["treatment"]), danish(line["problem"]), marks.mark(line["status"])])
    header = [say[f"compare_{name}"] for name in ("line", "treatment", "problem", "status")]

    def why(word: str, name: str) -> str:
        line = lines.loc[name]
        text = say[word].format(treatment=danish(line["treatment"]), problem=danish(line["problem"]))
        return f"<li>{escape(text)}</li>"

    reasons = why("why_base", "base_2008") + why("why_share", "survey_share") + why("why_rounding", "guide_rates")
    return (
        f'<h4 class="sv-title">{escape(say["compare_title"])}</h4>'
        f"{marks.table(say['compare_caption'], header, rows)}"
        f'<p class="sv-field__label">{escape(say["why"])}</p>'
        f'<ul class="sv-prevalence__sources">{reasons}</ul><p>{escape(say["why_none"])}</p>'
    )
