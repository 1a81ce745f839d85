"""Four panes by mouse, keyboard, touch and list: the same bytes, then step, files and paper."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from icalendar import Calendar
from playwright.sync_api import expect

from samtale import FourPanes
from support.pages import HOST, LAPTOP, PHONE, SMALLEST

STORED = "samtale:prøve.board"
CONCERNS, HOPES, RESOURCES = "Bekymringer", "Håb og ønsker", "Erfaringer og ressourcer"
WANTED = [
    {"pane": "concerns", "text": "Kommer sent op", "voice": "staff"},
    {"pane": "hopes", "text": "Eget værelse", "voice": "young"},
    {"pane": "hopes", "text": "Ro om aftenen", "voice": "young"},
    {"pane": "resources", "text": "Håndbold", "voice": "young"},
]


def board(**traits):
    return FourPanes(**{"key": "prøve", "title": "Tavlen", "intro": "Fyld ruderne."} | traits)


def button(bench, name):
    return bench.page.get_by_role("button", name=name, exact=True)


def field(bench, name):
    return bench.page.get_by_label(name, exact=True)


def write(bench, pane, text):
    field(bench, f"Ny seddel under {pane}").fill(text)


def saved_file(bench, name, suffix):
    with bench.page.expect_download() as caught:
        button(bench, name).click()
    assert caught.value.suggested_filename == f"pr-ve.{suffix}"
    return Path(caught.value.path())


def open_file(bench, body):
    field(bench, "Åbn en gemt tavle").set_input_files({"name": "x.json", "mimeType": "text/plain", "buffer": body})


def by_mouse(bench):
    """Write everything as the young person's, then mend it by pressing notes, buttons and dragging."""
    for pane, text in ((CONCERNS, "Kommer sent op"), (HOPES, "Ro om aftenen"), (HOPES, "Eget værelse")):
        write(bench, pane, text)
        button(bench, f"Sæt sedlen op under {pane}").click()
    write(bench, CONCERNS, "Håndbold")
    button(bench, f"Sæt sedlen op under {CONCERNS}").click()
    bench.page.set_viewport_size({"width": 1280, "height": 2000})  # nothing scrolls while the mouse is down
    note(bench, "Håndbold").drag_to(bench.page.get_by_role("region", name=RESOURCES))
    note(bench, "Kommer sent op").click()
    field(bench, "Hvis ord er »Kommer sent op«?").select_option("staff")
    note(bench, "Eget værelse").click()
    button(bench, "Flyt op: Eget værelse").click()


def note(bench, text):
    return bench.page.locator(".sv-board__note").filter(has_text=text)


def by_keyboard(bench):
    press, type_ = bench.page.keyboard.press, bench.page.keyboard.type
    field(bench, f"Ny seddel under {HOPES}").focus()
    for text in ("Eget værelse", "Ro om aftenen", "Håndbold"):
        type_(text)
        press("Enter")  # the line has the focus still
    note(bench, "Håndbold").focus()
    press("Enter")
    field(bench, "Felt til »Håndbold«").focus()
    press("ArrowDown")  # to the next pane
    field(bench, f"Ny seddel under {CONCERNS}").focus()
    type_("Kommer sent op")
    press("Tab")
    press("ArrowDown")  # the next voice
    press("Tab")
    press("Enter")


def by_touch(bench):
    for pane, text, voice in (
        (RESOURCES, "Håndbold", "young"),
        (CONCERNS, "Kommer sent op", "staff"),
        (HOPES, "Eget værelse", "young"),
        (HOPES, "Ro om aftenen", "young"),
    ):
        field(bench, f"Ny seddel under {pane}").tap()
        write(bench, pane, text)
        field(bench, f"Hvis ord? ({pane})").select_option(voice)
        button(bench, f"Sæt sedlen op under {pane}").tap()


def by_list(bench):
    bench.page.get_by_label("Liste").check()
    for text in ("Håndbold", "Eget værelse", "Ro om aft"):
        write(bench, HOPES, text)
        button(bench, f"Sæt sedlen op under {HOPES}").click()
    field(bench, "Ordene på sedlen »Ro om aft«").fill("Ro om aftenen")
    bench.page.keyboard.press("Tab")
    field(bench, "Felt til »Håndbold«").select_option("resources")
    write(bench, HOPES, "Kommer sent op")
    button(bench, f"Sæt sedlen op under {HOPES}").click()
    field(bench, "Felt til »Kommer sent op«").select_option("concerns")
    field(bench, "Hvis ord er »Kommer sent op«?").select_option("staff")


def test_the_same_board_by_every_way_is_the_same_bytes(bench, finger):
    files = []
    for way in (by_mouse, by_keyboard, by_list):
        bench.page.evaluate("sessionStorage.clear()")
        bench.reload(board())
        way(bench)
        files.append(saved_file(bench, "Gem til senere", "json").read_bytes())
    finger.mount(board())
    by_touch(finger)
    files.append(saved_file(finger, "Gem til senere", "json").read_bytes())
    assert json.loads(files[0])["notes"] == WANTED
    assert len(set(files)) == 1


def test_twenty_steps_can_be_taken_back(bench):
    bench.mount(board())
    for number in range(22):
        write(bench, HOPES, f"Ønske {number}")
        bench.page.keyboard.press("Enter")
    for _ in range(22):
        button(bench, "Fortryd").click()
    expect(bench.page.locator(".sv-board__note")).to_have_count(0)
    expect(button(bench, "Fortryd")).to_be_disabled()


def test_voices_are_counted_and_empty_panes_named(bench):
    bench.mount(board())
    by_keyboard(bench)
    row = bench.page.get_by_role("row", name=f"{HOPES} 2 0 0")
    expect(row).to_be_visible()
    expect(bench.page.get_by_text("Endnu tomt: »Næste skridt«.")).to_be_visible()


def test_the_next_step_goes_to_the_calendar(bench):
    bench.mount(board())
    button(bench, "Læg dagen i kalenderen").click()
    expect(bench.page.get_by_text("Skriv først skridtet, og vælg en dag.")).to_be_visible()
    field(bench, "Hvad gør vi først?").fill("Ring til klubben, og hør om torsdag; tag cyklen")
    field(bench, "Hvem gør det?").select_option("Den unge")
    field(bench, "Hvornår?").fill("2027-03-04")
    event = Calendar.from_ical(saved_file(bench, "Læg dagen i kalenderen", "ics").read_bytes()).walk("VEVENT")[0]
    assert str(event["summary"]) == "Ring til klubben, og hør om torsdag; tag cyklen"
    assert str(event.decoded("dtstart")) == "2027-03-04"
    assert "Den unge" in str(event["description"])
    assert bench.page.get_by_text("Skriv først skridtet, og vælg en dag.").count() == 0


def test_the_board_goes_home_and_comes_back(bench):
    bench.mount(board())
    by_mouse(bench)
    field(bench, "Hvad gør vi først?").fill("Ring til klubben")
    field(bench, "Hvornår?").fill("2027-03-04")
    field(bench, "Hvor sikker er I på, at det sker? (0–10)").select_option("7")
    text = saved_file(bench, "Gem som Markdown", "md").read_text("utf-8")
    for part in ("# Tavlen", "- ▲ Medarbejderen: Kommer sent op", "Ring til klubben", "4. marts 2027", "7 af 10"):
        assert part in text
    assert "Uden personoplysninger." in text
    drawing = saved_file(bench, "Gem som tegning", "svg").read_text("utf-8")
    assert "▲ Kommer sent op" in drawing
    assert "Ring til klubben" in drawing
    assert saved_file(bench, "Gem som billede", "png").read_bytes()[1:4] == b"PNG"
    first = saved_file(bench, "Gem til senere", "json")
    whole = first.read_bytes()
    button(bench, "Slet alt").click()
    button(bench, "Ja, slet alt").click()
    expect(bench.page.locator(".sv-board__note")).to_have_count(0)
    field(bench, "Åbn en gemt tavle").set_input_files(
        {"name": "x.json", "mimeType": "application/json", "buffer": whole}
    )
    expect(note(bench, "Håndbold")).to_be_visible()
    expect(field(bench, "Hvad gør vi først?")).to_have_value("Ring til klubben")
    assert saved_file(bench, "Gem til senere", "json").read_bytes() == whole


def test_a_file_that_is_no_board_changes_nothing(bench):
    bench.mount(board())
    by_keyboard(bench)
    for body in (b"{", b"\xff\xfe", b'{"format":"samtale-board","version":1,"kind":"balance","notes":[]}'):
        open_file(bench, body)
        expect(bench.page.get_by_text("Filen er ikke en tavle af denne slags.")).to_be_visible()
    expect(bench.page.locator(".sv-board__note")).to_have_count(4)


def test_a_note_can_be_taken_down_and_blank_words_are_refused(bench):
    bench.mount(board())
    by_keyboard(bench)
    note(bench, "Eget værelse").click()
    field(bench, "Ordene på sedlen »Eget værelse«").fill("  ")
    bench.page.keyboard.press("Tab")
    expect(field(bench, "Ordene på sedlen »Eget værelse«")).to_have_value("Eget værelse")
    button(bench, "Tag ned: Eget værelse").click()
    expect(bench.page.locator(".sv-board__note")).to_have_count(3)


def test_personal_numbers_raise_an_alarm(bench):
    bench.mount(board())
    write(bench, HOPES, "Ring 22 33 44 55")
    expect(bench.page.get_by_text("Det ligner et telefonnummer")).to_be_visible()


def test_nothing_leaves_the_browser_and_a_reload_keeps_it(bench):
    bench.mount(board())
    by_keyboard(bench)
    assert bench.saved == []
    assert {url for url in bench.requests if not url.startswith("blob:")} == {HOST}
    bench.reload(board())
    expect(bench.page.locator(".sv-board__note")).to_have_count(4)
    button(bench, "Fortryd").click()
    expect(bench.page.locator(".sv-board__note")).to_have_count(3)


@pytest.mark.parametrize(
    "junk", ["{", '{"value":{"history":{"now":{"notes":[{"pane":"x"}]},"past":3}},"saved":9e15}', "7"]
)
def test_junk_in_the_store_is_forgotten(bench, junk):
    bench.page.evaluate("([key, junk]) => sessionStorage.setItem(key, junk)", [STORED, junk])
    bench.mount(board())
    by_keyboard(bench)
    expect(bench.page.locator(".sv-board__note")).to_have_count(4)


@pytest.mark.parametrize("view", ["Tavle", "Liste"])
def test_paper_holds_every_note(bench, view):
    bench.page.evaluate("() => { window.print = () => {} }")
    bench.mount(board())
    by_keyboard(bench)
    bench.page.get_by_label(view, exact=True).check()
    button(bench, "Print").click()
    bench.page.emulate_media(media="print")
    for told in WANTED:
        expect(bench.page.get_by_text(told["text"], exact=True)).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [LAPTOP, PHONE, SMALLEST], ids=["laptop", "phone", "smallest"])
def test_accessible_at_every_size(bench, no_violations, size, scheme):
    bench.page.set_viewport_size(size)
    bench.page.emulate_media(color_scheme=scheme)
    bench.mount(board())
    by_keyboard(bench)
    for view in ("Tavle", "Liste"):
        bench.page.get_by_label(view, exact=True).check()
        no_violations(bench.page)
        assert bench.page.evaluate("document.documentElement.scrollWidth") <= size["width"]
    for control in bench.page.locator(".sv-button:visible, .sv-field__input:visible, .sv-board__note:visible").all():
        assert control.bounding_box()["height"] >= 44
