"""Files to take away, as links that hold their content: nothing is kept on the server."""

from __future__ import annotations

from base64 import b64encode
from html import escape
from io import BytesIO

import pandas as pd

from samtale import content
from samtale.prevalence.figure import figure, svg

EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
DOTS = 200


def links(rows: pd.DataFrame, chosen: float, claim: float | None) -> str:
    """Return links to the chosen estimate as CSV, Excel, SVG and PNG.

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
    drawing.savefig(picture, format="png", dpi=DOTS, metadata={"Software": None})
    made = [
        ("skoen.csv", "text/csv;charset=utf-8", rows.to_csv(index=False).encode(), say["download_csv"]),
        ("skoen.xlsx", EXCEL, excel(rows), say["download_xlsx"]),
        ("skoen.svg", "image/svg+xml", svg(drawing).encode(), say["download_svg"]),
        ("skoen.png", "image/png", picture.getvalue(), say["download_png"]),
    ]
    return f'<div class="sv-row">{"".join(_link(*one) for one in made)}</div>'


def excel(rows: pd.DataFrame) -> bytes:
    """Return rows as an Excel file with one sheet."""
    out = BytesIO()
    plain = rows.assign(checked_on=rows["checked_on"].astype(str))
    plain.to_excel(out, index=False, sheet_name="skoen", engine="openpyxl")
    return out.getvalue()


def _link(name: str, kind: str, data: bytes, label: str) -> str:
    packed = b64encode(data).decode()
    return f'<a class="sv-button" download="{name}" href="data:{kind};base64,{packed}">{escape(label)}</a>'
