"""Cards to cut out: eight on a page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from samtale.printing.sheet import BODY, INK, LEADING, MUTED, SIDE, SMALL, TOP, Sheet

ACROSS, DOWN = 2, 4
WIDTH, HEIGHT, PAD = 87, 62, 5
Card = tuple[str, str, str]


class Deck:
    """The cards of a module, kept until they fill pages of their own."""

    def __init__(self) -> None:
        self._cards: list[Card] = []

    def add(self, title: str, cards: Iterable[tuple[str, str, str]]) -> None:
        """Keep cards of (family, text, hint); what they belong to stands small on each."""
        self._cards += [(f"{title}: {family}" if family else title, text, hint) for family, text, hint in cards]

    def write(self, sheet: Sheet, title: str) -> None:
        """Write the cards, if there are any."""
        if self._cards:
            cut_out(sheet, title, self._cards)


def cut_out(sheet: Sheet, title: str, cards: Sequence[Card], *, listed: bool = False) -> None:
    """Write cards of (small heading, text, hint) on pages of their own, with lines to cut along."""
    each = ACROSS * DOWN
    for begin in range(0, len(cards), each):
        sheet.add_page()
        if listed and begin == 0:
            sheet.start_section(title)
        sheet.text_block(title, SMALL, colour=MUTED)
        for place, card in enumerate(cards[begin : begin + each]):
            _card(sheet, card, SIDE + WIDTH * (place % ACROSS), TOP + 7 + HEIGHT * (place // ACROSS))
    sheet.set_y(sheet.h)  # nothing more on the last page


def _card(sheet: Sheet, card: Card, x: float, y: float) -> None:
    heading, text, hint = card
    with sheet.dashed():
        sheet.rect(x, y, WIDTH, HEIGHT)
    inner = WIDTH - 2 * PAD
    sheet.set_xy(x + PAD, y + PAD)
    _part(sheet, heading, SMALL, inner, bold=False, muted=True)
    size = next((size for size in (12, 11, 10, 9, 8) if _height(sheet, text, hint, size, inner) <= HEIGHT - 16), 7)
    sheet.set_xy(x + PAD, sheet.get_y() + 1.5)
    _part(sheet, text, size, inner, bold=True)
    if hint:
        sheet.set_xy(x + PAD, sheet.get_y() + 1.5)
        _part(sheet, hint, min(SMALL, size), inner, muted=True)


def _height(sheet: Sheet, text: str, hint: str, size: float, width: float) -> float:
    sheet.set_font("DejaVu", "B", size)
    height = sheet.multi_cell(width, size * LEADING, text, dry_run=True, output="HEIGHT", align="L")
    sheet.set_font("DejaVu", "", min(SMALL, size))
    return height + sheet.multi_cell(width, SMALL * LEADING, hint or " ", dry_run=True, output="HEIGHT", align="L")


def _part(sheet: Sheet, text: str, size: float, width: float, *, bold: bool = False, muted: bool = False) -> None:
    x = sheet.get_x()
    sheet.set_font("DejaVu", "B" if bold else "", size)
    sheet.set_text_color(*(MUTED if muted else INK))
    sheet.multi_cell(width, size * LEADING, text, align="L", new_x="LEFT", new_y="NEXT")
    sheet.set_x(x)
    sheet.set_font("DejaVu", "", BODY)
    sheet.set_text_color(*INK)
