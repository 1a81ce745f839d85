"""A whole life by mouse, keyboard and touch: the same bytes; ripples, reasons before worry, files and paper."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from samtale import LifeAreas
from support.pages import HOST, LAPTOP, PHONE, SMALLEST

STORED = "samtale:prøve.board"
AREAS = [
    {"id": "hjem", "title": "Hjem"},
    {"id": "skole", "title": "Skole", "hint": "Også praktik."},
    {"id": "venner", "title": "Venner"},
    {"id": "soevn", "title": "Søvn"},
]
REASONS = ["Ro", "Fred", "Sjov", "Venner", "Søvn"]
WANTED = {
    "life": {
        "fills": {"hjem": 2, "venner": 4},
        "moved": "soevn",
        "way": "down",
        "guesses": {"hjem": "same", "skole": "less", "venner": "more"},
    },
    "fields": {"note-hjem": "Støj", **{f"reason-{at}": text for at, text in enumerate(REASONS, 1)}, "worry": "Timerne"},
}


def life(**traits):
    return LifeAreas(**{"key": "prøve", "title": "Et liv", "intro": "Byg et liv.", "areas": AREAS} | traits)


def button(bench, name):
    return bench.page.get_by_role("button", name=name, exact=True)


def field(bench, name):
    return bench.page.get_by_label(name, exact=True)


def picture(bench):
    return bench.page.get_by_role("img")


def choice(bench, part, area, name):
    group = bench.page.get_by_role("region", name=part).get_by_role("group", name=area, exact=True)
    return group.get_by_role("radio", name=name)


def filled(bench, area, value):
    return choice(bench, "Hvor meget fylder det nu?", area, f"{value}: ")


def guessed(bench, area, name):
    return choice(bench, "Flyt ét område", area, name)


def note(bench):
    return bench.page.get_by_text("Skriv en note").first


def saved_file(bench, name, suffix):
    with bench.page.expect_download() as caught:
        button(bench, name).click()
    assert caught.value.suggested_filename == f"pr-ve.{suffix}"
    return Path(caught.value.path())


def open_file(bench, body):
    field(bench, "Åbn et gemt liv").set_input_files({"name": "x.json", "mimeType": "text/plain", "buffer": body})


def by_mouse(bench):
    """Build the life from its end, with changes of mind on the way."""
    field(bench, "Hvilket område flytter sig?").select_option(label="Hjem")
    bench.page.get_by_label("ned, fylder mindre").click()
    guessed(bench, "Skole", "mere").click()
    field(bench, "Hvilket område flytter sig?").select_option(label="Søvn")
    for area, told in (("Venner", "mere"), ("Skole", "uændret"), ("Skole", "mindre"), ("Hjem", "uændret")):
        guessed(bench, area, told).click()
    for area, value in (("Venner", 4), ("Skole", 3), ("Skole", 0), ("Hjem", 2)):
        filled(bench, area, value).click()
    for number, text in enumerate(REASONS, 1):
        field(bench, f"God grund {number}").fill(text)
    field(bench, "Det kan vi bekymre os om").fill("Timerne")
    note(bench).click()
    field(bench, "Note til Hjem").fill("Støj ")


def by_keyboard(bench):
    press, type_ = bench.page.keyboard.press, bench.page.keyboard.type
    filled(bench, "Hjem", 0).focus()
    press("ArrowRight")
    press("ArrowRight")
    press("Tab")
    press("Enter")  # opens the note
    press("Tab")
    type_("Støj")
    filled(bench, "Venner", 0).focus()
    press("ArrowLeft")  # round to the last one
    field(bench, "Hvilket område flytter sig?").focus()
    press("End")
    press("Tab")
    press("ArrowDown")  # down, as nothing was chosen
    press("Tab")
    press("ArrowRight")
    press("Tab")
    press("ArrowLeft")
    press("Tab")
    press("Space")
    for text in REASONS:
        press("Tab")
        type_(text)
    press("Tab")
    type_("Timerne")


def by_touch(bench):
    filled(bench, "Hjem", 2).tap()
    filled(bench, "Venner", 4).tap()
    note(bench).tap()
    field(bench, "Note til Hjem").tap()
    bench.page.keyboard.type("Støj")
    field(bench, "Hvilket område flytter sig?").select_option(label="Søvn")
    bench.page.get_by_label("ned, fylder mindre").tap()
    for area, told in (("Hjem", "uændret"), ("Skole", "mindre"), ("Venner", "mere")):
        guessed(bench, area, told).tap()
    for number, text in enumerate(REASONS, 1):
        field(bench, f"God grund {number}").tap()
        bench.page.keyboard.type(text)
    field(bench, "Det kan vi bekymre os om").tap()
    bench.page.keyboard.type("Timerne")


def test_the_same_life_by_every_way_is_the_same_bytes(bench, finger):
    files = []
    for way in (by_mouse, by_keyboard):
        bench.page.evaluate("sessionStorage.clear()")
        bench.reload(life())
        way(bench)
        files.append(saved_file(bench, "Gem til senere", "json").read_bytes())
    finger.mount(life())
    by_touch(finger)
    files.append(saved_file(finger, "Gem til senere", "json").read_bytes())
    told = json.loads(files[0])
    assert {name: told[name] for name in WANTED} == WANTED
    assert len(set(files)) == 1


def test_the_picture_says_in_words_what_it_shows(bench):
    bench.mount(life())
    expect(picture(bench)).to_have_accessible_name(
        "En ung, tegnet som en figur med livets områder rundt om. Fylder ikke: Hjem, Skole, Venner, Søvn."
    )
    filled(bench, "Venner", 4).check()
    field(bench, "Hvilket område flytter sig?").select_option(label="Søvn")
    bench.page.get_by_label("op, fylder mere").check()
    expect(picture(bench)).to_have_accessible_name(
        "En ung, tegnet som en figur med livets områder rundt om. Fylder næsten alt: Venner. "
        "Fylder ikke: Hjem, Skole, Søvn. Vi flytter »Søvn« op, så det fylder mere. Vi har ikke gættet på resten endnu."
    )
    guessed(bench, "Hjem", "mindre").check()
    expect(picture(bench)).to_have_accessible_name(re.compile("mere. Vi gætter på mindre: Hjem.$"))
    signs = bench.page.locator("svg text").all_text_contents()
    assert signs == ["Hjem", "Skole", "4", "Venner", "↑", "Søvn", "−"]
    row = bench.page.get_by_role("row", name="Hjem fylder ikke − mindre")
    expect(row).to_be_visible()


def test_another_move_asks_anew(bench):
    bench.mount(life())
    expect(bench.page.get_by_role("group", name="Hjem", exact=True)).to_have_count(1)
    field(bench, "Hvilket område flytter sig?").select_option(label="Søvn")
    expect(bench.page.get_by_role("group", name="Hjem", exact=True)).to_have_count(1)
    bench.page.get_by_label("op, fylder mere").check()
    guessed(bench, "Hjem", "mere").check()
    bench.page.get_by_label("ned, fylder mindre").check()
    expect(guessed(bench, "Hjem", "mere")).not_to_be_checked()
    button(bench, "Fortryd").click()
    expect(guessed(bench, "Hjem", "mere")).to_be_checked()


def test_a_worry_waits_for_five_good_reasons(bench):
    bench.mount(life())
    worry = field(bench, "Det kan vi bekymre os om")
    for number, text in enumerate(REASONS[:4], 1):
        field(bench, f"God grund {number}").fill(text)
    expect(bench.page.get_by_text("Find én god grund mere.")).to_be_visible()
    field(bench, "God grund 5").fill("   ")
    expect(worry).to_have_count(0)
    field(bench, "God grund 5").fill("Søvn")
    worry.fill("Timerne")
    field(bench, "God grund 5").fill("")
    expect(worry).to_have_value("Timerne")


def test_twenty_steps_can_be_taken_back(bench):
    bench.mount(life())
    for number in range(22):
        filled(bench, "Hjem", number % 4 + 1).check()
    for _ in range(22):
        button(bench, "Fortryd").click()
    expect(filled(bench, "Hjem", 0)).to_be_checked()
    expect(button(bench, "Fortryd")).to_be_disabled()


def test_the_life_goes_home_and_comes_back(bench):
    bench.mount(life())
    by_keyboard(bench)
    text = saved_file(bench, "Gem som Markdown", "md").read_text("utf-8")
    for part in ("# Et liv", "- Hjem: fylder noget – Støj", "Vi flytter »Søvn« ned", "5. Søvn", "Timerne"):
        assert part in text
    assert "Uden personoplysninger." in text
    drawing = saved_file(bench, "Gem som tegning", "svg").read_text("utf-8")
    for part in (">Venner</text>", ">↓</text>", "Timerne", "Uden personoplysninger."):
        assert part in drawing
    fine = bench.page.evaluate(
        "text => new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror') === null", drawing
    )
    assert fine
    assert saved_file(bench, "Gem som billede", "png").read_bytes()[1:4] == b"PNG"
    whole = saved_file(bench, "Gem til senere", "json").read_bytes()
    button(bench, "Slet alt").click()
    button(bench, "Ja, slet alt").click()
    expect(filled(bench, "Venner", 0)).to_be_checked()
    open_file(bench, whole)
    expect(filled(bench, "Venner", 4)).to_be_checked()
    expect(field(bench, "Note til Hjem")).to_have_value("Støj")
    assert saved_file(bench, "Gem til senere", "json").read_bytes() == whole


def test_a_file_that_is_no_life_changes_nothing(bench):
    bench.mount(life())
    filled(bench, "Venner", 4).check()
    for body in (b"{", b"\xff\xfe", b'{"format":"samtale-life","version":1,"life":{"fills":3}}'):
        open_file(bench, body)
        expect(bench.page.get_by_text("Filen er ikke et liv herfra.")).to_be_visible()
    expect(filled(bench, "Venner", 4)).to_be_checked()


def test_personal_numbers_raise_an_alarm(bench):
    bench.mount(life())
    field(bench, "God grund 1").fill("Ring 22 33 44 55")
    expect(bench.page.get_by_text("Det ligner et telefonnummer")).to_be_visible()


def test_nothing_leaves_the_browser_a_reload_keeps_it_and_erase_leaves_nothing(bench):
    bench.mount(life())
    by_keyboard(bench)
    assert bench.saved == []
    assert {url for url in bench.requests if not url.startswith("blob:")} == {HOST}
    bench.reload(life())
    expect(filled(bench, "Venner", 4)).to_be_checked()
    expect(field(bench, "Det kan vi bekymre os om")).to_have_value("Timerne")
    button(bench, "Slet alt").click()
    button(bench, "Ja, slet alt").click()
    expect(field(bench, "God grund 1")).to_have_value("")
    expect(filled(bench, "Venner", 0)).to_be_checked()
    assert bench.page.evaluate("localStorage.length + sessionStorage.length") == 0


@pytest.mark.parametrize(
    "junk", ["{", '{"value":{"history":{"now":{"fills":[]},"past":3},"fields":7},"saved":9e15}', "7"]
)
def test_junk_in_the_store_is_forgotten(bench, junk):
    bench.page.evaluate("([key, junk]) => sessionStorage.setItem(key, junk)", [STORED, junk])
    bench.mount(life())
    by_keyboard(bench)
    told = json.loads(saved_file(bench, "Gem til senere", "json").read_text("utf-8"))
    assert {name: told[name] for name in WANTED} == WANTED


def test_paper_holds_picture_table_and_words(bench):
    bench.page.evaluate("() => { window.print = () => {} }")
    bench.mount(life())
    by_keyboard(bench)
    button(bench, "Print").click()
    bench.page.emulate_media(media="print")
    expect(picture(bench)).to_be_visible()
    expect(bench.page.get_by_role("row", name="Venner fylder næsten alt + mere")).to_be_visible()
    for text in ("5. Søvn", "Timerne"):
        expect(bench.page.get_by_text(text)).to_be_visible()
    assert bench.page.get_by_role("radio").count() == 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [LAPTOP, PHONE, SMALLEST], ids=["laptop", "phone", "smallest"])
def test_accessible_at_every_size(bench, no_violations, size, scheme):
    bench.page.set_viewport_size(size)
    bench.page.emulate_media(color_scheme=scheme)
    bench.mount(LifeAreas("hele_livet.livet"))
    for group in bench.page.get_by_role("group", name="Venner", exact=True).all():
        group.get_by_role("radio").nth(3).check()
    field(bench, "Hvilket område flytter sig?").select_option(label="Penge")
    bench.page.get_by_label("op, fylder mere").check()
    guessed(bench, "Venner", "mere").check()
    no_violations(bench.page)
    assert bench.page.evaluate("document.documentElement.scrollWidth") <= size["width"]
    wanted = ".sv-button:visible, .sv-field__input:visible, .sv-life_areas__choice:visible, summary:visible"
    for control in bench.page.locator(wanted).all():
        assert control.bounding_box()["height"] >= 44
