"""The numbers of the written chapters: from the tables, never from the text."""

from __future__ import annotations

import csv
import re

from samtale import content
from samtale.paths import DATA
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
    known = {"survey_x": danish(survey["x"]), "survey_n": danish(survey["n"]), **_measured()}
    return re.sub(r"\{\{(\w+)\}\}", lambda found: known[found[1]], text)


def _measured() -> dict[str, str]:
    """Return what was measured of the server, as people write numbers."""
    with (DATA / "capacity" / "measured.csv").open(encoding="utf-8", newline="") as rows:
        return {row["id"]: _written(row["value"]) for row in csv.DictReader(rows)}


def _written(value: str) -> str:
    whole, _, rest = value.partition(".")
    return f"{danish(int(whole))},{rest}" if rest else danish(int(whole))


def newest() -> list[str]:
    """Return the estimates of the newest stored year as sentences, each with its source."""
    rows = estimate(deffs=[2])
    return [sentence(row) for _, row in rows[rows["year"] == rows["year"].max()].iterrows()]


def sentences() -> str:
    """Return the same as Markdown, with a heading."""
    listed = "\n".join(f"- {line}" for line in newest())
    return f"## {content.words('book')['numbers_title']}\n\n{listed}\n"
