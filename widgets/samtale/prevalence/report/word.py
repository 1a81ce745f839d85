"""A report as a Word file with real headings, a table with a header row and a picture with alternative text."""

from __future__ import annotations

import datetime
import io

from docx import Document
from docx.document import Document as Page
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from samtale.prevalence.report.content import Report
from samtale.prevalence.report.picture import png

SAME_DAY = datetime.datetime(2000, 1, 1)  # the same numbers give the same file


def word_of(report: Report) -> bytes:
    """Return the file."""
    page = Document()
    _prepare(page, report)
    page.add_heading(report.title, level=1)
    page.add_paragraph(report.subtitle)
    page.add_paragraph(report.sentence, style="Intense Quote")
    picture = page.add_picture(png(report), width=Mm(88))
    picture._inline.docPr.set("descr", report.alternative)
    page.paragraphs[-1].alignment = WD_ALIGN_PARAGRAPH.CENTER
    page.add_paragraph(report.table_title).runs[0].bold = True
    _table(page, report)
    page.add_heading(report.assumptions_title, level=2)
    for line in report.assumptions:
        page.add_paragraph(line, style="List Bullet")
    page.add_heading(report.sources_title, level=2)
    for mark, line in report.sources:
        paragraph = page.add_paragraph(style="List Bullet")
        paragraph.add_run(f"{mark}: ").bold = True
        paragraph.add_run(line)
    page.add_paragraph(report.closing)
    out = io.BytesIO()
    page.save(out)
    return out.getvalue()


def _prepare(page: Page, report: Report) -> None:
    told = page.core_properties
    told.title, told.language, told.author = report.title, "da-DK", ""
    told.created = told.modified = SAME_DAY
    section = page.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(20)
    section.top_margin = section.bottom_margin = Mm(15)
    normal = page.styles["Normal"]
    normal.font.size, normal.paragraph_format.space_after = Pt(10), Pt(3)
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), "da-DK")
    normal.element.get_or_add_rPr().append(language)


def _table(page: Page, report: Report) -> None:
    table = page.add_table(rows=0, cols=len(report.header), style="Light List")
    for place, cells in enumerate([report.header, *report.cells]):
        row = table.add_row()
        for number, text in enumerate(cells):
            row.cells[number].text = text
            if number:
                row.cells[number].paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.RIGHT
        if place == 0:
            head = OxmlElement("w:tblHeader")
            head.set(qn("w:val"), "true")
            row._tr.get_or_add_trPr().append(head)
