"""The Markdown of the notebooks on paper."""

from __future__ import annotations

from typing import Any

import mistune

from samtale.printing.sheet import MUTED, SMALL, Sheet

_parse = mistune.create_markdown(renderer="ast", plugins=["table"])


def write(sheet: Sheet, source: str, *, below: int = 0) -> None:
    """Write Markdown; headings are `below` levels lower than in the source."""
    for block in _parse(source):
        kind = block["type"]
        if kind == "heading":
            sheet.heading(plain(block), min(3, block["attrs"]["level"] + below))
        elif kind == "list":
            sheet.listed([inline(item) for item in block["children"]], numbered=block["attrs"]["ordered"])
        elif kind == "paragraph":
            sheet.paragraph(inline(block))
        elif kind == "block_quote":
            sheet.text_block(inline(block), SMALL + 1, colour=MUTED, indent=4)
        elif kind == "table":
            _table(sheet, block)


def paragraphs(source: str) -> list[str]:
    """Return the paragraphs of Markdown, with their emphasis."""
    return [inline(block) for block in _parse(source) if block["type"] != "blank_line"]


def inline(block: dict[str, Any]) -> str:
    """Return the words of a block; bold and italic as the sheet understands them."""
    if "children" not in block:
        return block.get("raw", "\n" if block["type"] == "linebreak" else " " if block["type"] == "softbreak" else "")
    inside = "".join(inline(child) for child in block["children"])
    mark = {"strong": "**", "emphasis": "__"}.get(block["type"], "")
    return f"{mark}{inside}{mark}"


def plain(block: dict[str, Any]) -> str:
    """Return the words of a block without emphasis."""
    return inline(block).replace("**", "").replace("__", "")


def _table(sheet: Sheet, block: dict[str, Any]) -> None:
    head, body = block["children"]
    header = [inline(cell) for cell in head["children"]]
    sheet.grid(header, [[inline(cell) for cell in row["children"]] for row in body["children"]], [1] * len(header))
