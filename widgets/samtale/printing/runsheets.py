"""The run sheets of the ready-made programmes, from nine in the morning; a column is left for the real clock."""

from __future__ import annotations

from samtale import content
from samtale.printing.sheet import Sheet
from samtale.programmes.ask import Wish, plan_for
from samtale.programmes.plan import Day, Plan
from samtale.programmes.reader import read_programmes
from samtale.programmes.sheet import clock, heading_of, name_of
from samtale.serving.catalogue import Module

# height of a row in millimetres, as near as a page break needs it
ROW = 6.2


def run_sheets(sheet: Sheet, modules: list[Module]) -> None:
    """Write every programme, each from a new page."""
    for programme in read_programmes(modules):
        plan = plan_for(Wish(programme=programme.id), modules)
        sheet.add_page()
        title = f"{content.words('printing')['runsheet']}: {plan.title}"
        sheet.start_section(title)
        sheet.heading(title, 2)
        for day in plan.days:
            _day(sheet, plan, day)


def _day(sheet: Sheet, plan: Plan, day: Day) -> None:
    say, paper = content.words("schedule"), content.words("printing")
    rows: list[list[str]] = []
    for block in day.blocks:
        rows.append([f"**{clock(block.start)}**", "", str(block.part.minutes), f"**{name_of(block)}**", ""])
        for slot in block.slots:
            title = slot.step.title if slot.step.core else f"{slot.step.title} ({say['extra']})"
            group = say[f"group_{slot.step.group}"]
            rows.append([clock(slot.start), "", str(slot.step.minutes), title, group])
    rows.append([f"**{clock(day.end)}**", "", "", f"**{say['end']}**", ""])
    # a short day stays on one page
    sheet.need(min(16 + ROW * len(rows), 200))
    sheet.heading(heading_of(plan, day, dated=False), 3)
    header = [paper["clock"], paper["clock_really"], paper["minutes_short"], paper["what_when"], say["column_group"]]
    sheet.grid(header, rows, [12, 11, 9, 66, 20], tight=True)
