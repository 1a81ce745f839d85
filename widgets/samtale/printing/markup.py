"""What a cell tells as HTML, on paper: its heading, table, list and paragraphs."""

from __future__ import annotations

from bs4 import BeautifulSoup, Tag

from samtale.printing.sheet import Sheet


def write(sheet: Sheet, html: str) -> None:
    """Write HTML of our own; signs that only decorate are left out, their words stand beside them.

    Parameters
    ----------
    sheet
        The paper.
    html
        Headings, paragraphs, lists and tables, one after the other.
    """
    told = BeautifulSoup(html, "html.parser")
    for hidden in told.select('[aria-hidden="true"], style'):
        hidden.decompose()
    for part in told.find_all(["h4", "p", "ul", "table"]):
        if part.name == "h4":
            sheet.heading(_words(part), 2)
        elif part.name == "table":
            _table(sheet, part)
        elif part.name == "ul":
            sheet.listed([_words(item) for item in part.find_all("li")])
        else:
            sheet.paragraph(_words(part))


def _table(sheet: Sheet, table: Tag) -> None:
    rows = [[_words(cell) for cell in row.find_all(["th", "td"])] for row in table.find_all("tr")]
    if caption := table.find("caption"):
        sheet.paragraph(_words(caption))
    sheet.grid(rows[0], rows[1:], [4, *[2] * (len(rows[0]) - 1)])


def _words(tag: Tag) -> str:
    return " ".join(tag.get_text(" ").split())
