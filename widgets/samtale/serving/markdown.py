"""Markdown of the cells as HTML, without the anchor links that a screen reader would read at each heading."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import mistune
from voila.exporter import VoilaMarkdownRenderer


class PlainHeadings(VoilaMarkdownRenderer):
    """Voilà's renderer with bare headings."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{**kwargs, "exclude_anchor_links": True})


def page_html(path: Path) -> str:
    """Return a Markdown file of our own as HTML."""
    return markdown_html(path.read_text(encoding="utf-8"))


def markdown_html(text: str) -> str:
    """Return Markdown of our own as HTML."""
    return str(mistune.html(text))
