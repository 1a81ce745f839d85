"""The figure as a picture for forms that hold no drawing."""

from __future__ import annotations

from io import BytesIO

from samtale.prevalence.report.content import Report

DOTS = 220


def png(report: Report) -> BytesIO:
    """Return the figure as PNG, the same for the same numbers."""
    out = BytesIO()
    report.drawing.savefig(out, format="png", dpi=DOTS, metadata={"Software": None})
    out.seek(0)
    return out
