"""Files to take away, as links that hold their content: nothing is kept on the server."""

from __future__ import annotations

from base64 import b64encode
from html import escape
from io import BytesIO

import pandas as pd

from samtale import content
from samtale.prevalence.figure import figure, svg
from samtale.prevalence.sentence import alt_text

EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
DOTS = 200
# name, media type, content, label of the link
File = tuple[str, str, bytes, str]


def links(rows: pd.DataFrame, chosen: float, claim: float | None) -> str:
    """Return links to the chosen estimate as CSV, Excel, SVG and PNG; both pictures carry their description.

    Parameters
    ----------
    rows
        Rows of `samtale.prevalence.estimate` that differ in the design effect only.
    chosen, claim
        As `samtale.prevalence.draw` takes them.
    """
    say = content.words("prevalence")
    drawing = figure(rows, chosen, claim)
    picture = BytesIO()
    told = alt_text(rows, claim)
    drawing.savefig(picture, format="png", dpi=DOTS, metadata={"Software": None, "Description": told})
    described = svg(drawing).replace("<svg ", f'<svg role="img" aria-label="{escape(told, quote=True)}" ', 1)
    made = [
        *_tables(rows),
        ("skoen.svg", "image/svg+xml", described.encode(), say["download_svg"]),
        ("skoen.png", "image/png", picture.getvalue(), say["download_png"]),
    ]
    return _row(made)


def tables(rows: pd.DataFrame) -> str:
    """Return links to rows as CSV and Excel: what was published without a sample has no figure of intervals."""
    return _row(_tables(rows))


def _tables(rows: pd.DataFrame) -> list[File]:
    say = content.words("prevalence")
    return [
        ("skoen.csv", "text/csv;charset=utf-8", rows.to_csv(index=False).encode(), say["download_csv"]),
        ("skoen.xlsx", EXCEL, excel(rows), say["download_xlsx"]),
    ]


def _row(made: list[File]) -> str:
    return f'<div class="sv-row">{"".join(_link(*one) for one in made)}</div>'


def excel(rows: pd.DataFrame) -> bytes:
    """Return rows as an Excel file with one sheet."""
    out = BytesIO()
    # Excel knows no time zone and no missing date: text says the same
    plain = rows.assign(**{name: rows[name].astype(str) for name in rows.columns if name == "checked_on"})
    plain.to_excel(out, index=False, sheet_name="skoen", engine="openpyxl")
    return out.getvalue()


def _link(name: str, kind: str, data: bytes, label: str) -> str:
    packed = b64encode(data).decode()
    return f'<a class="sv-button" download="{name}" href="data:{kind};base64,{packed}">{escape(label)}</a>'
