"""Programmes and run sheets: sums, clock times, files and clear words for what cannot be."""

from __future__ import annotations

import csv
import datetime as dt
import io
import re
from pathlib import Path

import pytest
from icalendar import Calendar

from samtale import content
from samtale.cli import main
from samtale.paths import NOTEBOOKS
from samtale.programmes import Part, ProgrammeError, from_modules, lay_out, read_programmes, sheet
from samtale.programmes.ask import Wish, plan_for
from samtale.programmes.plan import Rhythm, core_of, of_module
from samtale.programmes.reader import rhythm
from samtale.serving.catalogue import Module, Step, read_catalogue

MODULES = read_catalogue(NOTEBOOKS)
PROGRAMMES = read_programmes(MODULES)
NINE = dt.datetime(2026, 12, 1, 9, 0)
OWN = "own_day: {pause_after: 90, pause: 15, buffer_per_hour: 5}\n"


def step(name: str, minutes: int, *, core: bool = True) -> Step:
    return Step(name, name.title(), minutes, core, "pairs", None, ("B15",))


def module(name: str = "M1", *steps: Step) -> Module:
    told = steps or (step("et", 20), step("to", 30, core=False))
    minutes = sum(one.minutes for one in told)
    return Module(Path("x"), name, name.lower(), f"Modul {name}", "ØVELSE", "", "pairs", minutes, tuple(told))


def write(tmp_path: Path, programmes: str) -> Path:
    path = tmp_path / "programmes.yml"
    path.write_text(OWN + "programmes:\n" + programmes, "utf-8")
    return path


@pytest.mark.parametrize("programme", PROGRAMMES, ids=lambda programme: programme.id)
def test_every_day_of_every_programme_adds_up(programme):
    plan = lay_out(programme.title, programme.days, NINE, programme.every)
    for day in plan.days:
        assert day.end - day.start == dt.timedelta(minutes=day.minutes)
        for before, after in zip(day.blocks, day.blocks[1:], strict=False):
            assert before.end == after.start
        for block in day.blocks:
            if block.slots:
                assert (block.slots[0].start, block.slots[-1].end) == (block.start, block.end)


def test_steps_may_be_left_out_and_shortened():
    part = of_module(module(), ["to"], {"to": 10})
    assert [(one.id, one.minutes) for one in part.steps] == [("to", 10)]
    assert part.minutes == 10
    assert core_of(module()).minutes == 20


def test_a_pause_comes_before_work_gets_too_long_and_a_buffer_at_the_end():
    day = from_modules([of_module(module()) for _ in range(3)], Rhythm(pause_after=100, pause=15, buffer_per_hour=5))
    assert [(part.kind, part.minutes) for part in day] == [
        ("module", 50),
        ("module", 50),
        ("pause", 15),
        ("module", 50),
        ("buffer", 15),
    ]


def test_a_long_module_is_no_reason_for_a_pause_before_the_first():
    day = from_modules([of_module(module("M5", step("et", 200)))], rhythm())
    assert [part.kind for part in day] == ["module", "buffer"]


def test_a_day_is_called_by_its_title_or_else_by_its_number():
    plan = lay_out("Møder", [("Om ord", [Part("buffer", 5)]), ("", [Part("buffer", 5)])], NINE)
    assert sheet.heading_of(plan, plan.days[0], dated=False) == "Om ord, 09.00–09.05"
    assert sheet.heading_of(plan, plan.days[1], dated=False) == "Dag 2, 09.00–09.05"


def test_a_programme_of_weeks_begins_at_the_same_time_each_week():
    plan = lay_out("Møder", [("Et", [Part("buffer", 5)]), ("To", [Part("buffer", 5)])], NINE, every=7)
    assert [day.start for day in plan.days] == [NINE, NINE + dt.timedelta(days=7)]


@pytest.mark.parametrize(
    ("part", "said"),
    [
        ("{module: M9}", "Modulet »M9« findes ikke. Vælg blandt disse: M1."),
        ("{module: M1, steps: [tre]}", "proeve: modulet M1 har ikke trinet »tre«. Det har disse: et, to."),
        ("{module: M1, minutes: {fem: 5}}", "har ikke trinet »fem«"),
        ("{module: M1}", "proeve, Prøve: delene giver 50 minutter, men der står 45."),
    ],
)
def test_a_programme_that_cannot_be_says_why(tmp_path, part, said):
    raw = f"- {{id: proeve, title: Prøve, summary: Kort, days: [{{minutes: 45, parts: [{part}]}}]}}\n"
    with pytest.raises(ProgrammeError, match=re.escape(said)):
        read_programmes([module()], write(tmp_path, raw))


def test_a_part_is_one_thing(tmp_path):
    raw = "- {id: a, title: A, summary: B, days: [{minutes: 45, parts: [{module: M1, pause: 5}]}]}\n"
    with pytest.raises(content.ContentError, match="linje 3"):
        read_programmes([module()], write(tmp_path, raw))


def plan():
    parts = [of_module(module()), Part("pause", 15), Part("buffer", 10)]
    return lay_out("Prøve | dag", [("", parts)], NINE)


def test_the_sheet_as_text_names_every_time():
    assert sheet.text(plan()).splitlines() == [
        "Prøve | dag",
        "",
        "09.00–10.15",
        "09.00   50 min.  M1 Modul M1",
        "  09.00   20 min.  Et",
        "  09.20   30 min.  To (kan springes over)",
        "09.50   15 min.  Pause",
        "10.05   10 min.  Luft til det, der trækker ud",
        "10.15  Tak for i dag",
    ]
    assert "1.12.2026" in sheet.text(plan(), dated=True)


def test_the_sheet_as_markdown_and_csv():
    told = sheet.markdown(plan())
    assert "| 09.20 | 30 | To (kan springes over) | to og to |" in told
    rows = list(csv.DictReader(io.StringIO(sheet.as_csv(plan(), dated=True))))
    assert [row["start"] for row in rows] == ["09:00", "09:20", "09:50", "10:05"]
    assert rows[1] | {"kerne": "nej", "modul": "M1", "dato": "2026-12-01", "minutter": "30"} == rows[1]


def test_the_sheet_as_a_calendar_stands_in_danish_time():
    events = Calendar.from_ical(sheet.ics(plan())).walk("VEVENT")
    assert [str(event["summary"]) for event in events] == ["M1 Modul M1", "Pause", "Luft til det, der trækker ud"]
    begins = events[0].decoded("dtstart")
    assert begins.astimezone(dt.UTC) == dt.datetime(2026, 12, 1, 8, 0, tzinfo=dt.UTC)
    assert "09.20 To (30 min.)" in str(events[0]["description"])
    assert len({str(event["uid"]) for event in events}) == 3


def test_modules_of_ones_own_come_in_teaching_order():
    told = plan_for(Wish(modules=("M5", "M1"), start="13.30"), MODULES)
    named = [block.part.module.id for block in told.days[0].blocks if block.part.module]
    assert named == ["M1", "M5"]
    assert f"{told.days[0].start:%H:%M}" == "13:30"


@pytest.mark.parametrize(
    ("wish", "said"),
    [
        (Wish(), "Vælg enten et program"),
        (Wish(programme="leaders", modules=("M1",)), "Vælg enten et program"),
        (Wish(programme="nix"), "Programmet »nix« findes ikke."),
        (Wish(modules=("M99",)), "Modulet »M99« findes ikke."),
        (Wish(modules=("M1",), start="25:00"), "»25:00« er ikke et klokkeslæt."),
        (Wish(modules=("M1",), date="i morgen"), "»i morgen« er ikke en dato."),
    ],
)
def test_a_wish_that_cannot_be_met_says_why(wish, said):
    with pytest.raises(ProgrammeError, match=re.escape(said)):
        plan_for(wish, MODULES)


def test_the_command_prints_the_sheet(capsys):
    assert main(["schedule", "--programme", PROGRAMMES[0].id, "--start", "08:30"]) == 0
    out = capsys.readouterr().out
    assert out.startswith(f"{PROGRAMMES[0].title}\n")
    assert "08.30" in out


@pytest.mark.parametrize(
    "arguments",
    [["--format", "pdf"], ["--nix"], ["--modules", "M99"], ["--modules", "M1", "--format", "ics"], []],
)
def test_the_command_says_in_danish_what_is_wrong(capsys, arguments):
    try:
        code = main(["schedule", *arguments])
    except SystemExit as stop:
        code = stop.code
    assert code == 2
    err = capsys.readouterr().err
    assert re.match("Brug:|Modulet|Til en kalender|Vælg", err)
    assert "Traceback" not in err


def test_help_is_danish(capsys):
    with pytest.raises(SystemExit) as stop:
        main(["schedule", "--help"])
    assert stop.value.code == 0
    assert capsys.readouterr().out.startswith("Brug: samtale schedule")
