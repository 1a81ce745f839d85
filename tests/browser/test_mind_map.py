"""The mind map by mouse, keyboard, touch and list: the same bytes, then files, paper and privacy."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from playwright.sync_api import expect

from samtale import MindMap
from support.pages import HOST, LAPTOP, PHONE, SMALLEST

STORED = "samtale:prøve.board"
TOPIC, HOPE, WHO = "Emnet i midten", "Håb", "Hvem hjælper?"
STARTERS = [{"id": "hope", "title": HOPE}, {"id": "who", "title": WHO}]
WANTED = [
    {"text": HOPE, "starter": "hope", "twigs": [{"text": "Eget værelse", "own": True, "twigs": [{"text": "En seng"}]}]},
    {"text": WHO, "starter": "who", "twigs": [{"text": "Farmor", "own": True}, {"text": "Klubben", "own": True}]},
]


def mind_map(**traits):
    return MindMap(**{"key": "prøve", "title": "Kortet", "starters": STARTERS} | traits)


def button(bench, name):
    return bench.page.get_by_role("button", name=name, exact=True)


def field(bench, name):
    return bench.page.get_by_label(name, exact=True)


def saved_file(bench, name, suffix):
    with bench.page.expect_download() as caught:
        button(bench, name).click()
    assert caught.value.suggested_filename == f"pr-ve.{suffix}"
    return Path(caught.value.path())


def by_mouse(bench):
    """Write everything on one branch of the map, then mend it by pressing, choosing and dragging."""
    field(bench, TOPIC).fill("Larm")
    button(bench, HOPE).click()
    for text in ("Klubben", "Eget rum", "Farmor"):
        field(bench, f"Ny gren ved »{HOPE}«").fill(text)
        button(bench, f"Sæt på ved »{HOPE}«").click()
    button(bench, "»Eget rum«").click()
    field(bench, "Ordene på »Eget rum«").fill("Eget værelse")
    bench.page.keyboard.press("Tab")
    field(bench, "Ny gren ved »Eget værelse«").fill("En seng")
    field(bench, "Den nye gren ved »Eget værelse« er den unges eget ord").uncheck()
    button(bench, "Sæt på ved »Eget værelse«").click()
    bench.page.set_viewport_size({"width": 1280, "height": 2000})  # nothing scrolls while the mouse is down
    button(bench, "»Klubben«").drag_to(button(bench, WHO))
    button(bench, "»Farmor«").click()
    field(bench, "»Farmor« hænger på").select_option(WHO)
    button(bench, "Flyt op: Farmor").click()


def by_keyboard(bench):
    press, type_ = bench.page.keyboard.press, bench.page.keyboard.type
    field(bench, TOPIC).focus()
    type_("Larm")
    button(bench, WHO).focus()
    press("Enter")
    field(bench, f"Ny gren ved »{WHO}«").focus()
    for text in ("Farmor", "Klubben"):
        type_(text)
        press("Enter")  # the line has the focus still
    button(bench, HOPE).focus()
    press("Space")
    field(bench, f"Ny gren ved »{HOPE}«").focus()
    type_("Eget værelse")
    press("Enter")
    button(bench, "»Eget værelse«").focus()
    press("Enter")
    field(bench, "Ny gren ved »Eget værelse«").focus()
    type_("En seng")
    press("Tab")
    press("Space")
    press("Tab")
    press("Enter")


def by_touch(bench):
    field(bench, TOPIC).fill("Larm")
    bench.page.get_by_label("Kort", exact=True).tap()
    for branch, text in ((HOPE, "Eget værelse"), (WHO, "Farmor"), (WHO, "Klubben")):
        if button(bench, branch).get_attribute("aria-expanded") == "false":
            button(bench, branch).tap()
        field(bench, f"Ny gren ved »{branch}«").fill(text)
        button(bench, f"Sæt på ved »{branch}«").tap()
    button(bench, "»Eget værelse«").tap()
    field(bench, "Ny gren ved »Eget værelse«").fill("En seng")
    field(bench, "Den nye gren ved »Eget værelse« er den unges eget ord").tap()
    button(bench, "Sæt på ved »Eget værelse«").tap()


def by_list(bench):
    field(bench, TOPIC).fill("Larm")
    bench.page.get_by_label("Punkter").check()
    for branch, text in ((HOPE, "Eget værelse"), (HOPE, "En seng"), (WHO, "Klubben"), (WHO, "Farmor")):
        field(bench, f"Ny gren ved »{branch}«").fill(text)
        bench.page.keyboard.press("Enter")
    button(bench, "»En seng«").click()
    field(bench, "»En seng« er den unges eget ord").uncheck()
    field(bench, "»En seng« hænger på").select_option("Eget værelse")
    button(bench, "»Klubben«").click()
    button(bench, "Flyt ned: Klubben").click()


def test_the_same_map_by_every_way_is_the_same_bytes(bench, finger):
    files = []
    for way in (by_mouse, by_keyboard, by_list):
        bench.page.evaluate("sessionStorage.clear()")
        bench.reload(mind_map())
        way(bench)
        files.append(saved_file(bench, "Gem til senere", "json").read_bytes())
    finger.mount(mind_map())
    by_touch(finger)
    files.append(saved_file(finger, "Gem til senere", "json").read_bytes())
    told = json.loads(files[0])
    assert (told["topic"], told["twigs"]) == ("Larm", WANTED)
    assert len(set(files)) == 1


def test_own_words_are_counted(bench):
    bench.mount(mind_map())
    expect(bench.page.get_by_text("Endnu er intet skrevet.")).to_be_visible()
    by_keyboard(bench)
    expect(bench.page.get_by_text("3 af 4 grene er den unges egne ord.")).to_be_visible()


def test_a_phone_begins_with_the_list(finger):
    finger.mount(mind_map())
    expect(finger.page.get_by_label("Punkter")).to_be_checked()


def test_twenty_steps_can_be_taken_back(bench):
    bench.mount(mind_map())
    for number in range(22):
        field(bench, f"Ny gren ved »{TOPIC}«").fill(f"Gren {number}")
        bench.page.keyboard.press("Enter")
    for _ in range(22):
        button(bench, "Fortryd").click()
    expect(bench.page.get_by_text("Endnu er intet skrevet.")).to_be_visible()
    expect(button(bench, "Fortryd")).to_be_disabled()


def test_a_branch_goes_with_all_that_hangs_on_it(bench):
    bench.mount(mind_map())
    by_keyboard(bench)
    button(bench, "Fjern »Eget værelse« og alt, der hænger på").click()
    expect(bench.page.get_by_text("2 af 2 grene")).to_be_visible()
    button(bench, "Fortryd").click()
    expect(bench.page.get_by_text("3 af 4 grene")).to_be_visible()


def test_the_map_goes_home_and_comes_back(bench):
    bench.mount(mind_map())
    by_keyboard(bench)
    text = saved_file(bench, "Gem som Markdown", "md").read_text("utf-8")
    for part in ("Larm", "  - »Eget værelse«\n    - En seng", "3 af 4 grene"):
        assert part in text
    drawing = saved_file(bench, "Gem som tegning", "svg").read_text("utf-8")
    assert "»Farmor«" in drawing
    assert saved_file(bench, "Gem som billede", "png").read_bytes()[1:4] == b"PNG"
    whole = saved_file(bench, "Gem til senere", "json").read_bytes()
    button(bench, "Slet alt").click()
    button(bench, "Ja, slet alt").click()
    expect(button(bench, "»Farmor«")).to_have_count(0)
    field(bench, "Åbn et gemt kort").set_input_files({"name": "x.json", "mimeType": "text/plain", "buffer": whole})
    expect(field(bench, TOPIC)).to_have_value("Larm")
    assert saved_file(bench, "Gem til senere", "json").read_bytes() == whole


def test_a_file_that_is_no_map_changes_nothing(bench):
    bench.mount(mind_map())
    by_keyboard(bench)
    for body in (b"{", b"\xff\xfe", b'{"format":"samtale-board","version":1,"kind":"four_panes","notes":[]}'):
        field(bench, "Åbn et gemt kort").set_input_files({"name": "x.json", "mimeType": "text/plain", "buffer": body})
        expect(bench.page.get_by_text("Filen er ikke et mindmap.")).to_be_visible()
    expect(button(bench, "»Farmor«")).to_be_visible()


def test_nothing_leaves_the_browser_and_a_reload_keeps_it(bench):
    bench.mount(mind_map())
    by_keyboard(bench)
    assert bench.saved == []
    assert {url for url in bench.requests if not url.startswith("blob:")} == {HOST}
    bench.reload(mind_map())
    expect(field(bench, TOPIC)).to_have_value("Larm")
    expect(button(bench, "»Farmor«")).to_be_visible()


def test_personal_numbers_raise_an_alarm(bench):
    bench.mount(mind_map())
    field(bench, f"Ny gren ved »{TOPIC}«").fill("Ring 22 33 44 55")
    expect(bench.page.get_by_text("Det ligner et telefonnummer")).to_be_visible()


@pytest.mark.parametrize(
    "junk", ["{", '{"value":{"history":{"now":{"twigs":[{"text":7}]},"past":3}},"saved":9e15}', "7"]
)
def test_junk_in_the_store_is_forgotten(bench, junk):
    bench.page.evaluate("([key, junk]) => sessionStorage.setItem(key, junk)", [STORED, junk])
    bench.mount(mind_map())
    by_keyboard(bench)
    expect(bench.page.get_by_text("3 af 4 grene")).to_be_visible()


@pytest.mark.parametrize("view", ["Kort", "Punkter"])
def test_paper_holds_every_twig(bench, view):
    bench.page.evaluate("() => { window.print = () => {} }")
    bench.mount(mind_map())
    by_keyboard(bench)
    bench.page.get_by_label(view, exact=True).check()
    button(bench, "Print").click()
    bench.page.emulate_media(media="print")
    for text in (HOPE, "»Eget værelse«", "En seng", "»Farmor«", "»Klubben«"):
        expect(button(bench, text)).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [LAPTOP, PHONE, SMALLEST], ids=["laptop", "phone", "smallest"])
def test_accessible_at_every_size(bench, no_violations, size, scheme):
    bench.page.set_viewport_size(size)
    bench.page.emulate_media(color_scheme=scheme)
    bench.mount(mind_map())
    bench.page.get_by_label("Kort", exact=True).check()
    by_keyboard(bench)
    for view in ("Kort", "Punkter"):
        bench.page.get_by_label(view, exact=True).check()
        button(bench, "»Farmor«").click()
        no_violations(bench.page)
        assert bench.page.evaluate("document.documentElement.scrollWidth") <= size["width"]
    for control in bench.page.locator(".sv-button:visible, .sv-field__input:visible, .sv-mind_map__line:visible").all():
        assert control.bounding_box()["height"] >= 44
