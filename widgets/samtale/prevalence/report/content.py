"""What a report says, before it has a form."""

from __future__ import annotations

from dataclasses import dataclass

import pandas as pd

from samtale import content
from samtale.prevalence.ask import Asked
from samtale.prevalence.command import table_cells
from samtale.prevalence.estimate import estimate
from samtale.prevalence.figure import figure
from samtale.prevalence.marks import SHAPES
from samtale.prevalence.sentence import alt_text, danish, percent, sentence
from samtale.prevalence.tables import read_claims

COMPARED = (1.0, 2.0, 4.0)
CLAIMS = {"cfr_intervention": "about_treatment", "cfr_problem": "about_problem"}


@dataclass(frozen=True)
class Report:
    """One page: every text in the user's language, and the rows that the figure draws."""

    title: str
    subtitle: str
    sentence: str
    alternative: str
    table_title: str
    header: list[str]
    cells: list[list[str]]
    assumptions_title: str
    assumptions: list[str]
    sources_title: str
    sources: list[tuple[str, str]]
    closing: str
    rows: pd.DataFrame
    chosen: float
    claim: float | None

    @property
    def drawing(self) -> object:
        """The figure, drawn by matplotlib."""
        return figure(self.rows, self.chosen, self.claim)


def report_of(found: Asked) -> Report:
    """Return the page of an estimate; the three usual design effects are always compared.

    Examples
    --------
    >>> from samtale.prevalence.ask import Question, answer
    >>> report_of(answer(Question(year="2016", deffs=(2,)))).cells[1][0]
    '2'
    """
    say, words, row = content.words("report"), content.words("prevalence"), found.rows.iloc[0]
    rows = _compared(found)
    claim = None
    if row["base_status"] != "own" and row["rate"] in CLAIMS:
        claim = float(read_claims().loc["guide_words", CLAIMS[row["rate"]]])
    sample = "assumed" if row["x_status"] == "assumed" else "counted"
    day, people = f"{row['checked_on']:%d.%m.%Y}", danish(row["population"])
    return Report(
        title=say["title"].format(place=found.place),
        subtitle=say["subtitle"].format(year=row["year"], level=danish(100 * row["level"])),
        sentence=sentence(row, found.place),
        alternative=alt_text(rows, claim),
        table_title=words["table_caption"].format(level=danish(100 * row["level"])),
        header=[words[f"column_{name}"] for name in ("deff", "expected", "method", "predicted")],
        cells=table_cells(rows),
        assumptions_title=say["assumptions"],
        assumptions=[
            say[f"sample_{sample}"].format(share=percent(row["share"]), x=danish(row["x"]), n=danish(row["n"])),
            say["deff"],
            say["transfer"].format(place=found.place),
            say["method"].format(method=words[f"method_{row['method']}"], model=words[f"model_{row['model']}"]),
        ],
        sources_title=words["sources"],
        sources=[
            _marked(row["rate_status"], say["source_rate"].format(source=row["rate_source"], day=day)),
            _marked(row["base_status"], say["source_base"].format(source=row["base_source"], population=people)),
            _marked("inferred", say["source_own"]),
        ],
        closing=say["closing"],
        rows=rows,
        chosen=float(row["deff"]),
        claim=claim,
    )


def _compared(found: Asked) -> pd.DataFrame:
    """Return the rows of the asked design effect and of the three usual ones."""
    row = found.rows.iloc[0]
    base = pd.DataFrame(
        [row[["year", "population", "base_source", "base_status"]]], index=pd.Index([row["base"]], name="base")
    ).astype({"population": "int64"})
    kept = {name: row[name] for name in ("share", "x", "n", "x_status", "checked_on")}
    rate = {**kept, "source": row["rate_source"], "status": row["rate_status"]}
    rates = pd.DataFrame(rate, index=pd.Index([row["rate"]], name="id"))
    deffs = sorted({float(row["deff"]), *COMPARED})
    asked = {"level": row["level"], "methods": [row["method"]], "models": [row["model"]]}
    return estimate(rates=rates, base=base, deffs=deffs, **asked)


def _marked(status: str, text: str) -> tuple[str, str]:
    return f"{SHAPES[status]} {content.words('prevalence')[f'status_{status}']}", text
