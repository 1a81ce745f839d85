"""HTML of the dashboards: provenance marks, tables and styles."""

from __future__ import annotations

from html import escape

from samtale import content
from samtale.exercises.base import bundle

SHAPES = {"verified": "✓", "guide_claim": "◆", "inferred": "≈", "own": "▤"}


def mark(status: str) -> str:
    """Return the mark of a number: a shape and a word, so that neither colour nor shape is alone."""
    word = content.words("prevalence")[f"status_{status}"]
    shape = f'<span aria-hidden="true">{SHAPES[status]}</span>'
    return f'<span class="sv-prevalence__mark sv-prevalence__mark--{status}">{shape} {escape(word)}</span>'


def number(text: str, status: str) -> str:
    """Return a number with the shape of its status behind it; `legend` says what the shapes mean."""
    return f'<span class="sv-prevalence__number" data-status="{status}">{escape(text)}{_shape(status)}</span>'


def told(text: str, status: str) -> str:
    """Return a sentence about where a number comes from, with the shape of its status behind it."""
    return f'<span data-status="{status}">{escape(text)}{_shape(status)}</span>'


def legend() -> str:
    """Return what the shapes mean."""
    return f'<p class="sv-prevalence__legend">{" ".join(mark(status) for status in SHAPES if status != "own")}</p>'


def _shape(status: str) -> str:
    word = escape(content.words("prevalence")[f"status_{status}"], quote=True)
    return f'<sup aria-hidden="true" title="{word}">{SHAPES[status]}</sup>'


def table(caption: str, header: list[str], rows: list[list[str]], status: str | None = None) -> str:
    """Return an HTML table of cells that are HTML already; the first cell of a row is its header.

    With a `status` the caption carries its mark, for every number of the table.

    On a narrow screen the style sheet stacks the cells; the roles keep it a table for a screen reader,
    and each cell carries its column's name.
    """
    head = "".join(f'<th scope="col" role="columnheader">{escape(name)}</th>' for name in header)
    body = "".join(_row(header, row) for row in rows)
    marked, data = (f" {mark(status)}", f' data-status="{status}"') if status else ("", "")
    return (
        f'<table role="table" class="sv-prevalence__table"{data}><caption>{escape(caption)}{marked}</caption>'
        f'<thead role="rowgroup"><tr role="row">{head}</tr></thead><tbody role="rowgroup">{body}</tbody></table>'
    )


def _row(header: list[str], row: list[str]) -> str:
    cells = "".join(
        f'<td role="cell" data-column="{escape(name)}">{cell}</td>'
        for name, cell in zip(header[1:], row[1:], strict=True)
    )
    return f'<tr role="row"><th scope="row" role="rowheader">{row[0]}</th>{cells}</tr>'


def style() -> str:
    """Return the styles as an element, so that the dashboard looks the same in JupyterLab."""
    return f"<style>{bundle('prevalence.css')}</style>"
