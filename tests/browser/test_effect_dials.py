"""Three dials: one is turned between two guesses; the words are the room's and stay in the browser."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from playwright.sync_api import expect

from samtale import EffectDials
from support.pages import HOST, LAPTOP, PHONE, SMALLEST

STORED = "samtale:prøve.dials"
POINT = "Samme stof, et andet sted."
GUESS = "Hvad gætter I på, at den unge oplever?"
KEEP = "Behold gættet"
DIALS = [
    {"id": "stof", "title": "Stof", "options": [{"id": "oel", "text": "Øl"}, {"id": "hash", "text": "Hash"}]},
    {"id": "sind", "title": "Sind", "options": [{"id": "glad", "text": "Glad"}, {"id": "ked", "text": "Ked af det"}]},
    {"id": "sted", "title": "Sted", "options": [{"id": "fest", "text": "Til fest"}, {"id": "alene", "text": "Alene"}]},
]
WANTED = {
    "setting": {"stof": "oel", "sind": "glad", "sted": "alene"},
    "guess": "",
    "rows": [
        {"id": 1, "setting": {"stof": "oel", "sind": "glad", "sted": "fest"}, "text": "Griner"},
        {"id": 2, "setting": {"stof": "oel", "sind": "glad", "sted": "alene"}, "text": "Savner nogen"},
    ],
}


def dials(**traits):
    return EffectDials(**{"key": "prøve", "title": "Skiver", "intro": "Drej.", "dials": DIALS, "point": POINT} | traits)


def button(bench, name):
    return bench.page.get_by_role("button", name=name, exact=True)


def option(bench, name):
    return bench.page.get_by_role("radio", name=name, exact=True)


def guess(bench):
    return bench.page.get_by_label(GUESS, exact=True)


def rows(bench):
    return bench.page.get_by_role("listitem")


def kept(bench):
    return json.loads(bench.page.evaluate(f"sessionStorage.getItem('{STORED}')"))["value"]


def by_mouse(bench):
    for name in ("Hash", "Øl", "Glad", "Til fest"):
        option(bench, name).click()
    guess(bench).fill("Griner")
    button(bench, KEEP).click()
    option(bench, "Alene").click()
    guess(bench).fill("Savner nogen")
    button(bench, KEEP).click()


def by_keyboard(bench):
    press, type_ = bench.page.keyboard.press, bench.page.keyboard.type
    option(bench, "Øl").focus()
    for _ in range(3):
        press("Space")
        press("Tab")
    type_("Griner")
    press("Tab")
    press("Enter")
    option(bench, "Til fest").focus()
    press("ArrowDown")
    press("Tab")
    type_("Savner nogen")
    press("Tab")
    press("Space")


def by_touch(bench):
    for name in ("Øl", "Glad", "Til fest"):
        option(bench, name).tap()
    guess(bench).tap()
    bench.page.keyboard.type("Griner")
    button(bench, KEEP).tap()
    option(bench, "Alene").tap()
    guess(bench).tap()
    bench.page.keyboard.type("Savner nogen")
    button(bench, KEEP).tap()


@pytest.mark.parametrize("way", [by_mouse, by_keyboard])
def test_by_mouse_and_by_keyboard_alone(bench, way):
    bench.mount(dials())
    way(bench)
    assert kept(bench) == WANTED


def test_by_touch_alone(finger):
    finger.mount(dials())
    by_touch(finger)
    assert kept(finger) == WANTED


def test_the_rows_show_what_was_turned(bench):
    bench.mount(dials())
    by_mouse(bench)
    expect(rows(bench)).to_have_count(2)
    expect(rows(bench).nth(1)).to_contain_text("Sted er ændret fra »Til fest« til »Alene«.")
    assert bench.page.locator(".sv-effect_dials__part--turned").all_inner_texts() == ["Alene"]
    expect(rows(bench).nth(0)).not_to_contain_text("ændret")


def test_the_point_waits_for_two_guesses(bench):
    bench.mount(dials())
    expect(bench.page.get_by_text("Det er ikke sundhedsråd")).to_be_visible()
    for name in ("Øl", "Glad", "Til fest"):
        option(bench, name).check()
    guess(bench).fill("Griner")
    button(bench, KEEP).click()
    expect(rows(bench)).to_have_count(1)
    expect(bench.page.get_by_text(POINT)).to_have_count(0)
    option(bench, "Ked af det").check()
    guess(bench).fill("Græder")
    button(bench, KEEP).click()
    expect(bench.page.get_by_text(POINT)).to_be_visible()


def test_it_says_what_is_missing(bench):
    bench.mount(dials())
    status = bench.page.locator(".sv-effect_dials__fault")
    button(bench, KEEP).click()
    expect(status).to_have_text("Vælg først ét svar på alle tre skiver.")
    for name in ("Øl", "Glad", "Til fest"):
        option(bench, name).check()
    expect(status).to_have_text("")
    button(bench, KEEP).click()
    expect(status).to_have_text("Skriv først et gæt.")
    guess(bench).fill("Griner")
    button(bench, KEEP).click()
    guess(bench).fill("Græder")
    button(bench, KEEP).click()
    expect(status).to_have_text("Drej på én skive, før I gætter igen.")
    option(bench, "Hash").check()
    option(bench, "Alene").check()
    button(bench, KEEP).click()
    expect(status).to_have_text("Drej kun på én skive ad gangen. Nu er der drejet på stof og sted.")
    expect(guess(bench)).to_have_value("Græder")
    expect(rows(bench)).to_have_count(1)


def test_a_guess_can_be_taken_away(bench):
    bench.mount(dials())
    by_mouse(bench)
    button(bench, "Fjern gættet: nummer 1").click()
    expect(rows(bench)).to_have_count(1)
    expect(rows(bench)).to_contain_text("Savner nogen")
    expect(bench.page.get_by_role("heading", name="Jeres gæt")).to_be_focused()
    button(bench, "Fjern gættet: nummer 1").click()
    expect(bench.page.get_by_text("Her kommer jeres gæt til at stå")).to_be_visible()


def test_personal_numbers_raise_an_alarm(bench):
    bench.mount(dials())
    guess(bench).fill("Ring 22 33 44 55")
    expect(bench.page.get_by_text("Det ligner et telefonnummer")).to_be_visible()


def test_nothing_leaves_the_browser_a_reload_keeps_it_and_erase_leaves_nothing(bench):
    bench.mount(dials())
    by_keyboard(bench)
    assert bench.saved == []
    assert {url for url in bench.requests if not url.startswith("blob:")} == {HOST}
    bench.reload(dials())
    expect(rows(bench)).to_have_count(2)
    expect(option(bench, "Alene")).to_be_checked()
    button(bench, "Slet alt").click()
    button(bench, "Ja, slet alt").click()
    expect(rows(bench)).to_have_count(0)
    expect(option(bench, "Alene")).not_to_be_checked()
    assert bench.page.evaluate("localStorage.length + sessionStorage.length") == 0


@pytest.mark.parametrize("junk", ["{", '{"value":{"setting":7,"guess":[],"rows":[{"text":3}]},"saved":9e15}', "null"])
def test_junk_in_the_store_is_forgotten(bench, junk):
    bench.page.evaluate("([key, junk]) => sessionStorage.setItem(key, junk)", [STORED, junk])
    bench.mount(dials())
    by_mouse(bench)
    assert kept(bench) == WANTED


def test_the_guesses_go_home_as_a_file_and_on_paper(bench):
    bench.page.evaluate("() => { window.print = () => {} }")
    bench.mount(dials())
    by_keyboard(bench)
    with bench.page.expect_download() as caught:
        button(bench, "Gem som Markdown").click()
    text = Path(caught.value.path()).read_text("utf-8")
    for part in (
        "# Skiver",
        "## Gæt 2: Øl · Glad · Alene",
        "Sted er ændret fra »Til fest« til »Alene«.",
        "Savner nogen",
        POINT,
        "Det er ikke sundhedsråd",
        "Uden personoplysninger.",
    ):
        assert part in text
    button(bench, "Print").click()
    bench.page.emulate_media(media="print")
    assert bench.page.get_by_role("radio").count() == bench.page.get_by_role("button").count() == 0
    expect(rows(bench).nth(1)).to_contain_text("Savner nogen")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [LAPTOP, PHONE, SMALLEST], ids=["laptop", "phone", "smallest"])
def test_accessible_at_every_size(bench, no_violations, size, scheme):
    bench.page.set_viewport_size(size)
    bench.page.emulate_media(color_scheme=scheme)
    bench.mount(dials())
    by_keyboard(bench)
    button(bench, KEEP).click()
    no_violations(bench.page)
    assert bench.page.evaluate("document.documentElement.scrollWidth") <= size["width"]
    for control in bench.page.locator(".sv-button:visible, .sv-effect_dials__option:visible").all():
        assert control.bounding_box()["height"] >= 44
