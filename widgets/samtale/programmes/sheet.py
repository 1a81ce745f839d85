"""The run sheet as text, Markdown, CSV and calendar."""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Callable
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event

from samtale import content
from samtale.programmes.plan import Block, Day, Plan

ZONE = ZoneInfo("Europe/Copenhagen")


def clock(time: dt.datetime) -> str:
    """Write a time as Danes read it."""
    return f"{time:%H.%M}"


def name_of(block: Block) -> str:
    """Return what stands beside a block's time."""
    if block.part.module:
        return f"{block.part.module.id} {block.part.module.title}"
    return content.words("schedule")[block.part.kind]


def heading_of(plan: Plan, day: Day, *, dated: bool) -> str:
    """Return the heading of a day: its title or number, its date where one was chosen, and its hours."""
    say = content.words("schedule")
    name = day.title or (say["day"].format(number=plan.days.index(day) + 1) if len(plan.days) > 1 else "")
    date = f"{day.start.day}.{day.start.month}.{day.start.year}" if dated else ""
    return ", ".join(filter(None, [name, date, f"{clock(day.start)}–{clock(day.end)}"]))


def text(plan: Plan, *, dated: bool = False) -> str:
    """Return the run sheet as lines for a terminal or a note."""
    say = content.words("schedule")
    lines = [plan.title]
    for day in plan.days:
        lines += ["", heading_of(plan, day, dated=dated)]
        for block in day.blocks:
            lines.append(f"{clock(block.start)}  {block.part.minutes:>3} min.  {name_of(block)}")
            for slot in block.slots:
                extra = "" if slot.step.core else f" ({say['extra']})"
                lines.append(f"  {clock(slot.start)}  {slot.step.minutes:>3} min.  {slot.step.title}{extra}")
        lines.append(f"{clock(day.end)}  {say['end']}")
    return "\n".join(lines) + "\n"


def markdown(plan: Plan, *, dated: bool = False) -> str:
    """Return the run sheet as Markdown tables, one a day."""
    say = content.words("schedule")
    lines = [f"# {plan.title}"]
    for day in plan.days:
        lines += ["", f"## {heading_of(plan, day, dated=dated)}", ""]
        lines += ["| " + " | ".join(say[f"column_{name}"] for name in ("start", "minutes", "what", "group")) + " |"]
        lines += ["|---|---:|---|---|"]
        for block in day.blocks:
            lines.append(f"| **{clock(block.start)}** | **{block.part.minutes}** | **{name_of(block)}** | |")
            for slot in block.slots:
                title = slot.step.title if slot.step.core else f"{slot.step.title} ({say['extra']})"
                group = say[f"group_{slot.step.group}"]
                lines.append(f"| {clock(slot.start)} | {slot.step.minutes} | {title} | {group} |")
        lines.append(f"| **{clock(day.end)}** | | **{say['end']}** | |")
    return "\n".join(lines) + "\n"


def as_csv(plan: Plan, *, dated: bool = False) -> str:
    """Return the run sheet as CSV: one line a step, pause or buffer."""
    say = content.words("schedule")
    names = ("day", "date", "start", "end", "minutes", "kind", "module", "step", "group", "core")
    out = io.StringIO()
    write = csv.writer(out, lineterminator="\n").writerow
    write([say[f"csv_{name}"] for name in names])
    for number, day in enumerate(plan.days, start=1):
        date = f"{day.start:%Y-%m-%d}" if dated else ""
        for block in day.blocks:
            kind = say[f"kind_{block.part.kind}"]
            head, module = [number, date], block.part.module.id if block.part.module else ""
            if not block.slots:
                times = [f"{block.start:%H:%M}", f"{block.end:%H:%M}", block.part.minutes]
                write([*head, *times, kind, module, name_of(block), "", ""])
            for slot in block.slots:
                times = [f"{slot.start:%H:%M}", f"{slot.end:%H:%M}", slot.step.minutes]
                core = say["yes"] if slot.step.core else say["no"]
                write([*head, *times, kind, module, slot.step.title, say[f"group_{slot.step.group}"], core])
    return out.getvalue()


def ics(plan: Plan) -> str:
    """Return the run sheet as a calendar: one event a module or pause, with the steps in its text."""
    calendar = Calendar()
    calendar.add("prodid", "-//Samtaleværksted//da")
    calendar.add("version", "2.0")
    for day in plan.days:
        for number, block in enumerate(day.blocks):
            event = Event()
            event.add("uid", f"{block.start:%Y%m%dT%H%M}-{number}@samtalevaerksted")
            event.add("dtstamp", block.start.replace(tzinfo=ZONE).astimezone(dt.UTC))
            event.add("summary", name_of(block))
            event.add("dtstart", block.start.replace(tzinfo=ZONE))
            event.add("dtend", block.end.replace(tzinfo=ZONE))
            steps = [f"{clock(slot.start)} {slot.step.title} ({slot.step.minutes} min.)" for slot in block.slots]
            if steps:
                event.add("description", "\n".join(steps))
            calendar.add_component(event)
    calendar.add_missing_timezones()
    return calendar.to_ical().decode("utf-8")


FORMATS: dict[str, Callable[..., str]] = {"text": text, "markdown": markdown, "csv": as_csv, "ics": ics}
