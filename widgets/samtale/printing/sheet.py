"""A sheet of A4: letters, headings, boxes, lines to write on."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path

import matplotlib
import segno
from fpdf import FPDF, FontFace
from fpdf.enums import TextEmphasis

FONTS = Path(matplotlib.get_data_path()) / "fonts" / "ttf"
FACES = {
    "": "DejaVuSans.ttf",
    "B": "DejaVuSans-Bold.ttf",
    "I": "DejaVuSans-Oblique.ttf",
    "BI": "DejaVuSans-BoldOblique.ttf",
}
INK, MUTED, TINT, LINE = (28, 36, 48), (82, 91, 105), (240, 236, 226), (150, 143, 128)
SIDE, TOP, FOOT = 18, 16, 18
SIZES = {1: 19, 2: 14, 3: 11.5}
BODY, SMALL = 10, 8.5
# height of a line for a size in points, in millimetres
LEADING = 0.5
WRITING = 9


class Sheet(FPDF):
    """A document in Danish with page numbers, bookmarks and one family of letters."""

    def __init__(self, title: str, running: str) -> None:
        super().__init__(format="A4")
        self.running = running
        self.set_lang("da")
        self.set_title(title)
        # the same words give the same file
        self.set_creation_date(datetime.datetime(2000, 1, 1, tzinfo=datetime.UTC))
        for style, name in FACES.items():
            self.add_font("DejaVu", style, FONTS / name)
        self.set_margins(SIDE, TOP)
        self.set_auto_page_break(True, FOOT)
        self.set_draw_color(*LINE)

    def footer(self) -> None:
        """Write what the document is and the number of the page."""
        self.set_y(-FOOT + 4)
        self._face(SMALL, colour=MUTED)
        self.cell(self.epw - 20, 5, self.running)
        self.cell(20, 5, str(self.page_no()), align="R")
        self._face(BODY)

    @property
    def room(self) -> float:
        """Millimetres left on the page."""
        return self.h - FOOT - self.get_y()

    def need(self, height: float) -> None:
        """Go on on a new page when less than `height` millimetres are left."""
        if self.room < height:
            self.add_page()

    def heading(self, text: str, level: int = 1, *, listed: bool = False) -> None:
        """Write a heading that does not stand alone at the foot of a page; a listed one is in the contents."""
        self.need(64 if level < 3 else 26)
        if listed:
            self.start_section(text, level - 1)
        self.ln(2 if level > 1 else 0)
        self.text_block(text, SIZES[level], bold=True)
        self.ln(1.5)

    def text_block(
        self,
        text: str,
        size: float = BODY,
        *,
        bold: bool = False,
        colour: tuple[int, int, int] = INK,
        indent: float = 0,
    ) -> None:
        """Write a paragraph; ``**bold**`` and ``__italic__`` are understood."""
        self._face(size, bold=bold, colour=colour)
        self.set_x(self.l_margin + indent)
        self.multi_cell(
            self.epw - indent, size * LEADING, text, new_x="LMARGIN", new_y="NEXT", align="L", markdown=not bold
        )
        self._face(BODY)

    def paragraph(self, text: str) -> None:
        """Write a paragraph with space behind it."""
        self.text_block(text)
        self.ln(1.8)

    def listed(self, lines: Iterable[str], *, numbered: bool = False) -> None:
        """Write lines with dots or numbers before them."""
        for number, line in enumerate(lines, 1):
            self.need(6)
            self._face(BODY)
            self.set_x(self.l_margin + 2)
            self.cell(6, BODY * LEADING, f"{number}." if numbered else "•")
            self.text_block(line, indent=8)
        self.ln(1.8)

    def box(self, title: str, paragraphs: Sequence[str]) -> None:
        """Write a tinted box that stays on one page."""
        text = "\n".join([f"**{title}**", *paragraphs])
        self._face(9)
        height = self.multi_cell(
            self.epw, 9 * LEADING, text, dry_run=True, output="HEIGHT", markdown=True, padding=(2, 4), align="L"
        )
        self.need(min(height + 3, self.h - TOP - FOOT - 1))
        self.set_fill_color(*TINT)
        self.multi_cell(
            self.epw,
            9 * LEADING,
            text,
            fill=True,
            markdown=True,
            padding=(2, 4),
            align="L",
            new_x="LMARGIN",
            new_y="NEXT",
        )
        self._face(BODY)
        self.ln(3)

    def field(self, label: str, hint: str = "", rows: int = 3) -> None:
        """Write a question with lines to write on."""
        self.need(14 + WRITING * rows)
        self.text_block(label, BODY, bold=True)
        if hint:
            self.text_block(hint, SMALL, colour=MUTED)
        self.writing_lines(rows)

    def writing_lines(self, rows: int) -> None:
        """Draw lines to write on."""
        for _ in range(rows):
            self.need(WRITING)
            self.set_y(self.get_y() + WRITING)
            self.line(self.l_margin, self.get_y(), self.l_margin + self.epw, self.get_y())
        self.ln(4)

    def boxes(self, choices: Iterable[str]) -> None:
        """Write choices with a box to tick."""
        for choice in choices:
            self.need(7)
            self._face(BODY + 1)
            self.set_x(self.l_margin + 2)
            self.cell(7, 6, "☐")
            self.text_block(choice, indent=9)
            self.ln(0.8)
        self.ln(1.5)

    def grid(
        self, header: Sequence[str], rows: Iterable[Sequence[str]], widths: Sequence[int], *, tight: bool = False
    ) -> None:
        """Write a table whose rows stay whole and whose header comes again on the next page."""
        self._face(8.5 if tight else 9)
        bold = FontFace(emphasis=TextEmphasis.B)
        with self.table(
            headings_style=bold,
            col_widths=tuple(widths),
            text_align="LEFT",
            line_height=4.2 if tight else 4.8,
            padding=0.7 if tight else 1.2,
            markdown=True,
        ) as table:
            for line in [header, *rows]:
                table.row([str(cell) for cell in line])
        self._face(BODY)
        self.ln(3)

    def qr(self, address: str, size: float = 24) -> None:
        """Draw an address as a QR code in the upper right corner of the page."""
        picture = BytesIO()
        segno.make(address, error="m").save(picture, kind="png", scale=6, border=2)
        self.image(picture, x=self.w - SIDE - size, y=TOP - 4, w=size, alt_text=address)

    @contextmanager
    def dashed(self) -> Iterator[None]:
        """Draw dashed lines inside: for scissors."""
        self.set_dash_pattern(dash=1.5, gap=1.5)
        try:
            yield
        finally:
            self.set_dash_pattern()

    def _face(self, size: float, *, bold: bool = False, colour: tuple[int, int, int] = INK) -> None:
        self.set_font("DejaVu", "B" if bold else "", size)
        self.set_text_color(*colour)
