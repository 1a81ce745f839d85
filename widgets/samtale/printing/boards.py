"""Blank boards, drawn large enough to write on."""

from __future__ import annotations

import math
from collections.abc import Sequence

from samtale.printing.sheet import FOOT, SIDE, SMALL, Sheet

GAP = 4


def panes(sheet: Sheet, titles: Sequence[str], *, across: int = 2) -> None:
    """Draw a board of panes with a title each, over the rest of a page."""
    sheet.need(120)
    down = math.ceil(len(titles) / across)
    top = sheet.get_y() + 2
    width = (sheet.epw - GAP * (across - 1)) / across
    height = (sheet.h - FOOT - 6 - top - GAP * (down - 1)) / down
    for place, title in enumerate(titles):
        x = SIDE + (width + GAP) * (place % across)
        y = top + (height + GAP) * (place // across)
        sheet.rect(x, y, width, height, round_corners=True, corner_radius=3)
        _label(sheet, title, x + 3, y + 3, width - 6)
    sheet.set_y(sheet.h - FOOT)


def branches(sheet: Sheet, middle: str, titles: Sequence[str]) -> None:
    """Draw a map: a middle and a branch to every title, around it."""
    x, y, wide, high = _space(sheet)
    places = [
        (x + wide * 0.36 * math.cos(angle), y + high * 0.4 * math.sin(angle))
        for angle in (2 * math.pi * (number + 0.5) / len(titles) for number in range(len(titles)))
    ]
    for px, py in places:
        sheet.line(x, y, px, py)
    sheet.set_fill_color(255, 255, 255)
    for (px, py), title in zip(places, titles, strict=True):
        _bubble(sheet, title, px, py, 46, 22)
    _bubble(sheet, middle, x, y, 50, 26)
    sheet.set_y(sheet.h - FOOT)


def rings(sheet: Sheet, middle: str, titles: Sequence[str]) -> None:
    """Draw rings around a person; the nearest first."""
    x, y, wide, high = _space(sheet)
    most = min(wide, high) / 2
    for number, title in enumerate(titles, 1):
        radius = most * number / len(titles)
        sheet.circle(x, y, radius)
        _label(sheet, title, x - 30, y - radius + 2, 60, align="C")
    _label(sheet, middle, x - 20, y - 3, 40, align="C")
    sheet.set_y(sheet.h - FOOT)


def scale(sheet: Sheet, question: str, low: str, high: str, hint: str = "") -> None:
    """Draw 0 to 10 as circles to tick."""
    sheet.need(46)
    sheet.text_block(question, 11, bold=True)
    if hint:
        sheet.text_block(hint, SMALL)
    y, step = sheet.get_y() + 9, sheet.epw / 11
    for number in range(11):
        x = SIDE + step * (number + 0.5)
        sheet.circle(x, y, 6)
        sheet.set_xy(x - 6, y - 3)
        sheet.cell(12, 6, str(number), align="C")
    sheet.set_y(y + 8)
    sheet.set_font("DejaVu", "", SMALL)
    sheet.cell(sheet.epw / 2, 5, f"0 = {low}")
    sheet.cell(sheet.epw / 2, 5, f"10 = {high}", align="R", new_x="LMARGIN", new_y="NEXT")
    sheet.ln(6)


def _space(sheet: Sheet) -> tuple[float, float, float, float]:
    """Return the middle and the size of the rest of a page that is large enough for a drawing."""
    sheet.need(150)
    top = sheet.get_y() + 2
    high = sheet.h - FOOT - 4 - top
    return SIDE + sheet.epw / 2, top + high / 2, sheet.epw, high


def _bubble(sheet: Sheet, text: str, x: float, y: float, width: float, height: float) -> None:
    sheet.rect(x - width / 2, y - height / 2, width, height, style="DF", round_corners=True, corner_radius=6)
    _label(sheet, text, x - width / 2 + 2, y - height / 2 + 3, width - 4, align="C")


def _label(sheet: Sheet, text: str, x: float, y: float, width: float, align: str = "L") -> None:
    sheet.set_font("DejaVu", "B", SMALL)
    sheet.set_xy(x, y)
    sheet.multi_cell(width, 4.2, text, align=align, new_x="LMARGIN", new_y="NEXT")
    sheet.set_font("DejaVu", "", 10)
