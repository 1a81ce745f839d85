"""HTML of the dashboards: provenance marks, tables and styles."""

from __future__ import annotations

from html import escape

from samtale import content
from samtale.exercises.base import bundle

SHAPES = {"verified": "✓", "guide_claim": "◆", "inferred": "≈"}


def mark(status: str) -> str:
    """Return the mark of a number: a shape and a word, so that neither colour nor shape is alone."""
    word = content.words("prevalence")[f"status_{status}"]
    shape = f'<span aria-hidden="true">{SHAPES[status]}</span>'
    return f'<span class="sv-prevalence__mark sv-prevalence__mark--{status}">{shape} {escape(word)}</span>'


def table(caption: str, header: list[str], rows: list[list[str]]) -> str:
    """Return an HTML table of cells that are HTML already; the first cell of a row is its header."""
    head = "".join(f'<th scope="col">{escape(name)}</th>' for name in header)
    body = "".join(
        f'<tr><th scope="row">{first}</th>{"".join(f"<td>{cell}</td>" for cell in rest)}</tr>' for first, *rest in rows
    )
    frame = f"<table><caption>{escape(caption)}</caption><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
    return f'<div class="sv-prevalence__table" role="region" tabindex="0" aria-label="{escape(caption)}">{frame}</div>'


def style() -> str:
    """Return the styles as an element, so that the dashboard looks the same in JupyterLab."""
    return f"<style>{bundle('prevalence.css')}</style>"
