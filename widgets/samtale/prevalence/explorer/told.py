"""What is told of the chosen estimate: sentence, table and sources as HTML, each number with its mark."""

from __future__ import annotations

from html import escape

import pandas as pd

from samtale import content
from samtale.prevalence import marks
from samtale.prevalence.comparison import comparison
from samtale.prevalence.explorer.choices import Chosen
from samtale.prevalence.intervals import WARNED
from samtale.prevalence.sentence import danish, outward, percent, sentence, span


def story(row: pd.Series, chosen: Chosen, place: str | None, elsewhere: tuple[float, float] | None) -> str:
    """Return the estimate in words."""
    say = content.words("prevalence")
    parts = [sentence(row, place, number=marks.number, told=marks.told)]
    if chosen.method in WARNED:
        parts.append(escape(say["warned"]))
    if elsewhere:
        low, high = (marks.number(danish(end), "inferred") for end in outward(*elsewhere))
        parts.append(
            say["sentence_spread"].format(tau=marks.number(danish(chosen.spread, 1), "inferred"), low=low, high=high)
        )
    return _paragraph(" ".join(parts))


def published_story(row: pd.Series, rate: str, place: str | None) -> str:
    """Return a published range in words."""
    say = content.words("prevalence")
    low, high = (marks.number(danish(end), "inferred") for end in outward(row["low"], row["high"]))
    people = marks.number(span(row["population"], row["population_to"]), "verified" if place is None else "own")
    ages = {"age_from": row["age_from"], "age_to": row["age_to"]}
    told = say["sentence_published"].format(
        place=place or say["place"], low=low, high=high, population=people, what=say[f"what_{rate}"]
    )
    counted = say["sentence_counted"].format(
        count=span(row["count_low"], row["count_high"]), base=danish(row["base"]), **ages
    )
    return _paragraph(f"{told} {marks.told(counted, row['status'])} {escape(say['sentence_no_interval'])}")


def words_story(words: pd.DataFrame) -> str:
    """Return what the guide says in words, and which base it takes."""
    say = content.words("prevalence")
    treatment, problem = words["count"]
    numbers = {
        "treatment": marks.number(danish(treatment), "guide_claim"),
        "problem": marks.number(danish(problem), "guide_claim"),
    }
    first, second = (marks.number(danish(base), "inferred") for base in words["base"])
    told = say["sentence_words"].format(**numbers)
    return _paragraph(f"{told} {say['sentence_words_base'].format(first=first, second=second)}")


def table(rows: pd.DataFrame, chosen: Chosen) -> str:
    """Return the estimates at each design effect as a table."""
    say = content.words("prevalence")
    caption = say["table_caption"].format(level=f"{100 * chosen.level:g}")
    method = say["column_of_method"].format(method=say[f"method_{chosen.method}"])
    header = [say["column_deff"], say["column_expected"], method, say["column_predicted"]]
    cells = []
    for _, row in rows.iterrows():
        name = escape(say["figure_deff"].format(deff=f"{row['deff']:g}"))
        picked = f" <strong>({escape(say['chosen'])})</strong>" if row["deff"] == chosen.deff else ""
        cells.append(
            [
                f"{name}{picked}",
                span(row["expected"], row["expected_to"]),
                span(row["low"], row["high"]),
                span(row["predicted_low"], row["predicted_high"]),
            ]
        )
    return marks.table(caption, header, cells, status="inferred")


def words_table(words: pd.DataFrame) -> str:
    """Return the guide's counts with the shares and bases that belong to them."""
    say = content.words("prevalence")
    header = [say[f"words_{name}"] for name in ("group", "count", "share", "base")]
    cells = [
        [
            escape(say[f"words_{name}"]),
            marks.number(danish(row["count"]), "guide_claim"),
            marks.number(percent(row["share"]), "guide_claim"),
            marks.number(danish(row["base"]), "inferred"),
        ]
        for name, row in words.iterrows()
    ]
    return marks.table(say["words_caption"], header, cells)


def sources(rate: pd.Series, known: pd.DataFrame, method: str | None) -> str:
    """Return where share and base come from, and how the limits were made.

    Parameters
    ----------
    rate
        A row of the shares, of the published counts, or of the guide's claims.
    known
        The chosen bases.
    method
        Method of the interval; None where nothing was calculated.
    """
    say = content.words("prevalence")
    checked = f"{rate['checked_on']:%d.%m.%Y}"
    lines = [(rate["status"], say["source_rate"].format(source=rate["source"], checked_on=checked))]
    for _, base in known.drop_duplicates("base_source").iterrows():
        lines.append((base["base_status"], say["source_base"].format(source=base["base_source"])))
    if "x_status" in rate:
        assumed = rate["x_status"] == "assumed"
        told = say["source_sample" if assumed else "source_sample_counted"]
        told = told.format(x=danish(rate["x"]), n=danish(rate["n"]))
        lines.append(("inferred" if assumed else rate["status"], told))
    if method:
        lines.append(("inferred", say["source_method"].format(method=say[f"method_{method}"])))
    listed = "".join(f'<li data-status="{status}">{marks.mark(status)} {escape(line)}</li>' for status, line in lines)
    title = escape(say["sources"])
    return f'<p class="sv-field__label">{title}</p><ul class="sv-prevalence__sources">{listed}</ul>'


def why() -> str:
    """Return the panel on why the guide's numbers do not fit each other, folded."""
    say = content.words("prevalence")
    return f"<details><summary>{escape(say['why_panel'])}</summary>{comparison()}</details>"


def _paragraph(html: str) -> str:
    return f'<p class="sv-prevalence__sentence" role="status">{html}</p>{marks.legend()}'
