"""The network map by mouse, keyboard, touch and list: the same bytes, then files, paper and privacy."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from playwright.sync_api import expect

from samtale import NetworkMap
from support.pages import HOST, LAPTOP, PHONE, SMALLEST

STORED = "samtale:prøve.board"
CLOSE, NEAR, FAR = "Helt tæt på", "Tæt på", "Længere væk"
WANTED = [
    {"pane": "close", "text": "Mor", "voice": "pause"},
    {"pane": "near", "text": "M.", "voice": "support"},
    {"pane": "far", "text": "Træner"},
]


def network(**traits):
    return NetworkMap(**{"key": "prøve", "title": "Netværket", "person": "Nora"} | traits)


def button(bench, name):
    return bench.page.get_by_role("button", name=name, exact=True)


def field(bench, name):
    return bench.page.get_by_label(name, exact=True)


def write(bench, ring, text):
    field(bench, f"Ny person i ringen {ring}").fill(text)


def saved_file(bench, name, suffix):
    with bench.page.expect_download() as caught:
        button(bench, name).click()
    assert caught.value.suggested_filename == f"pr-ve.{suffix}"
    return Path(caught.value.path())


def by_mouse(bench):
    for text in ("Mor", "M.", "Træner"):
        write(bench, NEAR, text)
        button(bench, f"Sæt på i ringen {NEAR}").click()
    bench.page.set_viewport_size({"width": 1280, "height": 2000})  # nothing scrolls while the mouse is down
    rings = bench.page.locator(".sv-network_map__rings")
    box = rings.bounding_box()
    button(bench, "Mor").drag_to(rings, target_position={"x": box["width"] * 0.6, "y": box["height"] * 0.6})
    button(bench, "Træner").drag_to(rings, target_position={"x": 8, "y": 8})
    button(bench, "M.").click()
    field(bench, "Mærke til »M.«").select_option("support")
    button(bench, "Mor").click()
    field(bench, "Mærke til »Mor«").select_option("pause")


def by_keyboard(bench):
    press, type_ = bench.page.keyboard.press, bench.page.keyboard.type
    field(bench, f"Ny person i ringen {FAR}").focus()
    type_("Træner")
    press("Enter")
    field(bench, f"Ny person i ringen {CLOSE}").focus()
    type_("Mor")
    press("Tab")
    press("ArrowDown")  # supports
    press("ArrowDown")  # a pause from
    press("Tab")
    press("Enter")
    field(bench, f"Ny person i ringen {NEAR}").focus()
    type_("M.")
    press("Enter")
    button(bench, "Pause fra M.").focus()
    press("Enter")
    field(bench, "Mærke til »M.«").focus()
    press("ArrowUp")


def by_touch(bench):
    for ring, text, mark in ((CLOSE, "Mor", "pause"), (NEAR, "M.", "support"), (FAR, "Træner", "")):
        write(bench, ring, text)
        field(bench, f"Mærke til den nye ({ring})").select_option(mark)
        button(bench, f"Sæt på i ringen {ring}").tap()


def by_list(bench):
    bench.page.get_by_label("Liste").check()
    for text in ("Mor", "M.", "Træner"):
        write(bench, FAR, text)
        button(bench, f"Sæt på i ringen {FAR}").click()
    field(bench, "Ring for »Mor«").select_option("close")
    field(bench, "Ring for »M.«").select_option("near")
    field(bench, "Mærke til »Mor«").select_option("pause")
    field(bench, "Mærke til »M.«").select_option("support")


def test_the_same_map_by_every_way_is_the_same_bytes(bench, finger):
    files = []
    for way in (by_mouse, by_keyboard, by_list):
        bench.page.evaluate("sessionStorage.clear()")
        bench.reload(network())
        way(bench)
        files.append(saved_file(bench, "Gem til senere", "json").read_bytes())
    finger.mount(network())
    by_touch(finger)
    files.append(saved_file(finger, "Gem til senere", "json").read_bytes())
    assert json.loads(files[0])["notes"] == WANTED
    assert len(set(files)) == 1


def test_the_picture_is_told_in_words(bench):
    bench.mount(network())
    by_keyboard(bench)
    told = "Netværket i ringe. Helt tæt på: Mor (pause fra). Tæt på: M. (støtter). Længere væk: Træner."
    expect(bench.page.get_by_role("img", name=told)).to_be_visible()


def test_a_name_does_not_fit(bench):
    bench.mount(network())
    field(bench, f"Ny person i ringen {NEAR}").press_sequentially("Alexander Hansen")
    expect(field(bench, f"Ny person i ringen {NEAR}")).to_have_value("Alexander ")


def test_the_map_goes_home_and_comes_back(bench):
    bench.mount(network())
    by_keyboard(bench)
    text = saved_file(bench, "Gem som Markdown", "md").read_text("utf-8")
    for part in ("## Helt tæt på", "- ‖ Pause fra: Mor", "- Træner"):
        assert part in text
    drawing = saved_file(bench, "Gem som tegning", "svg").read_text("utf-8")
    for part in ("Nora", "‖ Mor", "Længere væk"):
        assert part in drawing
    assert saved_file(bench, "Gem som billede", "png").read_bytes()[1:4] == b"PNG"
    whole = saved_file(bench, "Gem til senere", "json").read_bytes()
    button(bench, "Slet alt").click()
    button(bench, "Ja, slet alt").click()
    expect(bench.page.locator(".sv-network_map__person")).to_have_count(0)
    field(bench, "Åbn et gemt kort").set_input_files({"name": "x.json", "mimeType": "text/plain", "buffer": whole})
    assert saved_file(bench, "Gem til senere", "json").read_bytes() == whole


def test_a_board_of_another_kind_changes_nothing(bench):
    bench.mount(network())
    by_keyboard(bench)
    body = b'{"format":"samtale-board","version":1,"kind":"balance","notes":[]}'
    field(bench, "Åbn et gemt kort").set_input_files({"name": "x.json", "mimeType": "text/plain", "buffer": body})
    expect(bench.page.get_by_text("Filen er ikke et netværkskort.")).to_be_visible()
    expect(bench.page.locator(".sv-network_map__person")).to_have_count(3)


def test_nothing_leaves_the_browser_and_closing_the_tab_forgets_it(bench):
    bench.mount(network())
    by_keyboard(bench)
    assert bench.saved == []
    assert {url for url in bench.requests if not url.startswith("blob:")} == {HOST}
    assert bench.page.evaluate("Object.keys(localStorage)") == []
    bench.reload(network())
    expect(bench.page.locator(".sv-network_map__person")).to_have_count(3)


@pytest.mark.parametrize("junk", ["{", '{"value":{"history":{"now":{"notes":[{"pane":"x"}]},"past":3}},"saved":9e15}'])
def test_junk_in_the_store_is_forgotten(bench, junk):
    bench.page.evaluate("([key, junk]) => sessionStorage.setItem(key, junk)", [STORED, junk])
    bench.mount(network())
    by_keyboard(bench)
    expect(bench.page.locator(".sv-network_map__person")).to_have_count(3)


def test_paper_holds_everybody(bench):
    bench.page.evaluate("() => { window.print = () => {} }")
    bench.mount(network())
    by_keyboard(bench)
    button(bench, "Print").click()
    bench.page.emulate_media(media="print")
    for told in WANTED:
        expect(bench.page.locator(".sv-network_map__person").filter(has_text=told["text"])).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [LAPTOP, PHONE, SMALLEST], ids=["laptop", "phone", "smallest"])
def test_accessible_at_every_size(bench, no_violations, size, scheme):
    bench.page.set_viewport_size(size)
    bench.page.emulate_media(color_scheme=scheme)
    bench.mount(network())
    by_keyboard(bench)
    for view in ("Ringe", "Liste"):
        bench.page.get_by_label(view, exact=True).check()
        no_violations(bench.page)
        assert bench.page.evaluate("document.documentElement.scrollWidth") <= size["width"]
    for control in bench.page.locator(".sv-button:visible, .sv-field__input:visible").all():
        assert control.bounding_box()["height"] >= 44
