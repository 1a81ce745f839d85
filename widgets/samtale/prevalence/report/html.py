"""A report as one HTML file: the figure is in it, and nothing is loaded from anywhere."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, Template
from markupsafe import Markup

from samtale.prevalence.figure import svg
from samtale.prevalence.report.content import Report


@cache
def _template() -> Template:
    loader = FileSystemLoader(Path(__file__).parent)
    return Environment(loader=loader, autoescape=True, trim_blocks=True, lstrip_blocks=True).get_template(
        "report.html.j2"
    )


def html_of(report: Report) -> bytes:
    """Return the file."""
    drawing = svg(report.drawing)
    return _template().render(report=report, drawing=Markup(drawing[drawing.index("<svg") :])).encode()
