"""The numbers of the method chapter: from the tables, never from the text."""

from __future__ import annotations

import re

from samtale import content
from samtale.prevalence import estimate, read_rates, sentence
from samtale.prevalence.sentence import danish

SURVEY = "survey_misuse"


def filled(text: str) -> str:
    """Return Markdown with its placeholders (``{{survey_n}}``) filled from the tables.

    Raises
    ------
    KeyError
        For a placeholder that there is not.
    """
    survey = read_rates().loc[SURVEY]
    known = {"survey_x": danish(survey["x"]), "survey_n": danish(survey["n"])}
    return re.sub(r"\{\{(\w+)\}\}", lambda found: known[found[1]], text)


def newest() -> list[str]:
    """Return the estimates of the newest stored year as sentences, each with its source."""
    rows = estimate(deffs=[2])
    return [sentence(row) for _, row in rows[rows["year"] == rows["year"].max()].iterrows()]


def sentences() -> str:
    """Return the same as Markdown, with a heading."""
    listed = "\n".join(f"- {line}" for line in newest())
    return f"## {content.words('book')['numbers_title']}\n\n{listed}\n"
