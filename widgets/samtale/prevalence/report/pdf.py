"""A report as PDF, one A4 page."""

from __future__ import annotations

import datetime
from pathlib import Path

import matplotlib
from fpdf import FPDF, FontFace
from fpdf.enums import TextEmphasis

from samtale.prevalence.report.content import Report
from samtale.prevalence.report.picture import png

FONTS = Path(matplotlib.get_data_path()) / "fonts" / "ttf"
INK, MUTED, TINT, LINE = (28, 36, 48), (82, 91, 105), (227, 240, 238), (200, 194, 180)


def pdf_of(report: Report) -> bytes:
    """Return the file."""
    page = FPDF(format="A4")
    page.set_lang("da")
    page.set_title(report.title)
    # the same numbers give the same file
    page.set_creation_date(datetime.datetime(2000, 1, 1, tzinfo=datetime.UTC))
    page.add_font("DejaVu", "", FONTS / "DejaVuSans.ttf")
    page.add_font("DejaVu", "B", FONTS / "DejaVuSans-Bold.ttf")
    page.set_margins(18, 16)
    page.set_auto_page_break(True, 14)
    page.add_page()
    _text(page, report.title, 17, bold=True)
    _text(page, report.subtitle, 10, colour=MUTED)
    page.ln(2)
    page.set_fill_color(*TINT)
    page.set_font("DejaVu", size=11.5)
    page.multi_cell(0, 6.2, report.sentence, fill=True, align="L", padding=(3, 4), new_x="LMARGIN", new_y="NEXT")
    page.ln(2)
    width = 104
    page.image(png(report), x=(page.w - width) / 2, w=width, alt_text=report.alternative, title=report.title)
    _text(page, report.table_title, 11, bold=True)
    _table(page, report)
    page.ln(4)
    _text(page, report.assumptions_title, 12, bold=True)
    for line in report.assumptions:
        _text(page, f"•  {line}", 9.5)
    page.ln(3)
    _text(page, report.sources_title, 12, bold=True)
    for mark, line in report.sources:
        _text(page, f"{mark}:  {line}", 9.5)
    page.ln(3)
    _text(page, report.closing, 9, colour=MUTED)
    return bytes(page.output())


def _text(page: FPDF, text: str, size: float, *, bold: bool = False, colour: tuple[int, int, int] = INK) -> None:
    page.set_font("DejaVu", "B" if bold else "", size)
    page.set_text_color(*colour)
    page.multi_cell(0, size * 0.5, text, new_x="LMARGIN", new_y="NEXT", align="L")
    page.set_text_color(*INK)


def _table(page: FPDF, report: Report) -> None:
    page.set_font("DejaVu", size=9.5)
    page.set_draw_color(*LINE)
    head = FontFace(emphasis=TextEmphasis.B)
    page.set_fill_color(255, 255, 255)
    sides = ("LEFT", "RIGHT", "RIGHT", "RIGHT")
    with page.table(headings_style=head, borders_layout="HORIZONTAL_LINES", text_align=sides, line_height=5.4) as table:
        for cells in [report.header, *report.cells]:
            table.row(cells)
