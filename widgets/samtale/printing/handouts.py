"""The materials pack: run sheets, role cards, pocket cards, and a sheet for every exercise."""

from __future__ import annotations

import re

from samtale import content
from samtale.printing import facts, markup
from samtale.printing.cards import cut_out
from samtale.printing.extras import Extras
from samtale.printing.modules import Part, parts
from samtale.printing.papers import PAPERS
from samtale.printing.runsheets import run_sheets
from samtale.printing.sheet import Sheet
from samtale.publishing.cells import PublishError
from samtale.serving.catalogue import Module

# a drawing needs a page; its heading stands on the same one
DRAWN = {"balance", "four_panes", "life_areas", "mind_map", "network_map", "pane_board"}
ROLES = ("asks", "tells", "listens", "time")


def handouts(modules: list[Module]) -> Sheet:
    """Return the pack.

    Raises
    ------
    PublishError
        When a cell fails, or an exercise has no sheet.
    """
    say = content.words("printing")
    sheet = Sheet(say["handouts"], say["running_handouts"])
    sheet.add_page()
    sheet.heading(say["handouts"])
    sheet.paragraph(say["cover_no_names"])
    sheet.paragraph(say["cover_source"])
    run_sheets(sheet, modules)
    roles = [("", say[f"role_{role}"], say[f"role_{role}_text"]) for role in ROLES]
    cut_out(sheet, say["roles"], [*roles, *roles], listed=True)
    for module in modules:
        module_sheets(sheet, module)
    cut_out(sheet, say["pocket"], _pocket(modules), listed=True)
    sheet.add_page()
    sheet.heading(say["part_law"], 1, listed=True)
    facts.law(sheet)
    sheet.heading(say["part_links"], 1, listed=True)
    facts.links(sheet)
    return sheet


def module_sheets(sheet: Sheet, module: Module) -> None:
    """Write the sheets of one module, its cards to cut out, and its answers.

    Raises
    ------
    PublishError
        When a cell fails, or an exercise has no sheet.
    """
    sheet.add_page()
    sheet.heading(f"{module.id}: {module.title}", 1, listed=True)
    sheet.paragraph(module.summary)
    extras, title = Extras(), f"{module.id}: {module.title}"
    for part in parts(module):
        if part.kind == "exercise":
            _exercise(sheet, module, part, extras)
        elif part.kind == "html":
            markup.write(sheet, part.text)
    extras.deck.write(sheet, title)
    extras.answers.write(sheet, title)


def _exercise(sheet: Sheet, module: Module, part: Part, extras: Extras) -> None:
    if part.slice not in PAPERS:
        told = content.words("printing")["no_sheet"]
        raise PublishError(told.format(module=module.id, slice=part.slice))
    state = part.state or {}
    if part.slice in DRAWN:
        sheet.need(sheet.eph)
    sheet.heading(state.get("title") or _step_title(module, part), 2)
    if state.get("intro"):
        sheet.paragraph(state["intro"])
    PAPERS[part.slice](sheet, state, extras)


def _step_title(module: Module, part: Part) -> str:
    return next((step.title for step in module.steps if step.id == part.step), module.title)


def _pocket(modules: list[Module]) -> list[tuple[str, str, str]]:
    """Return what every module asks one to remember, a card each."""
    found = []
    for module in modules:
        text = "\n".join(part.text for part in parts(module) if part.kind == "text")
        after = re.split(r"^## ", text, flags=re.MULTILINE)
        lines = [
            line[2:]
            for section in after
            if section.startswith("Husk\n")
            for line in section.splitlines()
            if line[:2] == "- "
        ]
        found += [(f"{module.id}: {module.title}", re.sub(r"[*_]{1,2}", "", line), "") for line in lines]
    return found
