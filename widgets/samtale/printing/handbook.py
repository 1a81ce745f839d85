"""The facilitator's handbook: every module with notes, then law, places, words and coverage."""

from __future__ import annotations

import re

from fpdf.outline import TableOfContents

from samtale import content
from samtale.content.library import LANGUAGE
from samtale.printing import facts, markup, prose
from samtale.printing.modules import Part, parts
from samtale.printing.sheet import BODY, INK, MUTED, SMALL, Sheet
from samtale.serving.catalogue import Module

CHAPTERS = ("foer", "paa_dagen", "bagefter")


def handbook(modules: list[Module], address: str = "") -> Sheet:
    """Return the handbook.

    Parameters
    ----------
    modules
        The modules, in teaching order.
    address
        Where the exercises are found, as ``https://…``; empty for a line to write it on.

    Raises
    ------
    PublishError
        When a cell of a notebook fails.
    """
    say = content.words("printing")
    sheet = Sheet(say["handbook"], say["running_handbook"])
    _cover(sheet, address)
    _contents(sheet)
    for number, name in enumerate(CHAPTERS):
        if number:  # the contents have begun a page for the first
            sheet.add_page()
        _chapter(sheet, (LANGUAGE / "book" / f"{name}.md").read_text("utf-8"))
    for module in modules:
        _module(sheet, module, address)
    for name, write in (
        ("law", facts.law),
        ("links", facts.links),
        ("glossary", facts.glossary),
        ("coverage", facts.coverage),
    ):
        sheet.add_page()
        sheet.heading(say[f"part_{name}"], 1, listed=True)
        write(sheet)
    return sheet


def _cover(sheet: Sheet, address: str) -> None:
    say = content.words("printing")
    sheet.add_page()
    sheet.set_y(90)
    sheet.text_block(content.words("pages")["name"], 30, bold=True)
    sheet.ln(3)
    sheet.text_block(say["handbook"], 16)
    sheet.text_block(say["subtitle"], 12, colour=MUTED)
    sheet.ln(12)
    sheet.paragraph(address or say["own_address"])
    sheet.set_y(-70)
    sheet.paragraph(say["cover_no_names"])
    sheet.paragraph(content.words("law")["no_advice"])
    sheet.text_block(say["cover_source"], SMALL, colour=MUTED)
    if address:
        sheet.qr(address, 34)


def _contents(sheet: Sheet) -> None:
    sheet.add_page()
    sheet.heading(content.words("printing")["contents"])
    table = TableOfContents(text_style=None, use_section_title_styles=False, level_indent=6, line_spacing=1.5)
    sheet.set_font("DejaVu", "", BODY)
    sheet.set_text_color(*INK)
    sheet.insert_toc_placeholder(lambda pdf, outline: table.render_toc(pdf, outline), pages=1, allow_extra_pages=True)


def _chapter(sheet: Sheet, text: str) -> None:
    """Write a chapter of the online book; its links and marks are for a screen."""
    text = re.sub(r"\{term\}`([^`<]*?)(?: <[^>]*>)?`", r"\1", text)
    text = re.sub(r"(?<!!)\[([^\]]*)\]\([^)]*\)", r"\1", text)
    title, _, rest = text.partition("\n")
    sheet.heading(title.lstrip("# "), 1, listed=True)
    prose.write(sheet, rest)


def _module(sheet: Sheet, module: Module, address: str) -> None:
    say, pages = content.words("printing"), content.words("pages")
    sheet.add_page()
    if address:
        sheet.qr(f"{address}modul/{module.slug}")
    sheet.set_right_margin(sheet.l_margin + (28 if address else 0))
    sheet.heading(f"{module.id}: {module.title}", 1, listed=True)
    facts_of = say["module_facts"].format(minutes=module.minutes, group=pages[f"group_{module.group}"])
    sheet.text_block(facts_of, SMALL + 1, colour=MUTED)
    sheet.set_right_margin(sheet.l_margin)
    sheet.ln(4)
    told: set[str] = set()
    for part in parts(module):
        _part(sheet, module, part, told)


def _part(sheet: Sheet, module: Module, part: Part, told: set[str]) -> None:
    say, pages = content.words("printing"), content.words("pages")
    if part.kind == "notes":
        sheet.box(pages["notes"], prose.paragraphs(part.text))
    elif part.kind == "exercise":
        sheet.text_block(say["on_screen"].format(title=part.title, module=module.id), SMALL + 0.5, colour=MUTED)
        sheet.ln(2)
    elif part.kind == "html":
        markup.write(sheet, part.text)
    else:
        # the first heading is the chapter's own
        text = re.sub(r"\A# .*\n", "", re.sub(r"(?<!!)\[([^\]]*)\]\([^)]*\)", r"\1", part.text))
        heading, _, rest = text.partition("\n")
        step = next((step for step in module.steps if step.id == part.step and step.id not in told), None)
        if step and heading.startswith("### "):
            told.add(step.id)
            sheet.heading(heading[4:], 3)
            extra = "" if step.core else f" · {say['step_extra']}"
            facts_of = say["step_facts"].format(minutes=step.minutes, group=pages[f"group_{step.group}"])
            sheet.text_block(f"{facts_of}{extra}", SMALL, colour=MUTED)
            sheet.ln(1)
            text = rest
        prose.write(sheet, text)
