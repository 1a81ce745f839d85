"""The lever: closed at first, step by step in words and picture, and nothing of it kept."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from samtale import BrainBalance
from support.pages import HOST, LAPTOP, PHONE, SMALLEST

OPEN = "Jeg har læst det. Vis modellen"
PAUSE, SOME, OFTEN = "Et trin med pause", "Et trin med lidt brug", "Et trin med brug tit"
BEAM = ".sv-brain_balance__beam"
WAY = [
    "Brug tit. Vippen hælder meget mod brug.",
    "Brug tit. Vippen hælder meget mod brug.",
    "Pause. Vippen hælder lidt mod kroppens modvægt.",
    "Pause. Vippen er i balance.",
]


def balance(**traits):
    told = {"key": "prøve", "title": "Vippen", "intro": "Gæt først.", "reading": ["Modvægten følger langsomt efter."]}
    return BrainBalance(**told | traits)


def button(bench, name):
    return bench.page.get_by_role("button", name=name, exact=True)


def way(bench):
    return bench.page.locator("ol > li").all_inner_texts()


def by_mouse(bench):
    for name in (OPEN, OFTEN, OFTEN, PAUSE, PAUSE):
        button(bench, name).click()


def by_keyboard(bench):
    press = bench.page.keyboard.press
    press("Tab")  # the one thing to press
    press("Enter")
    for key in ("Tab", "Tab", "Tab", "Enter", "Enter", "Shift+Tab", "Shift+Tab", "Space", "Space"):
        press(key)


def by_touch(bench):
    for name in (OPEN, OFTEN, OFTEN, PAUSE, PAUSE):
        button(bench, name).tap()


def test_it_is_closed_until_the_caveat_is_read(bench):
    bench.mount(balance())
    expect(bench.page.get_by_text("Vores model – forenklet, ikke en måling.")).to_be_visible()
    expect(bench.page.get_by_text("afventer fagperson", exact=True)).to_be_visible()
    expect(bench.page.get_by_text("har endnu ikke læst og godkendt")).to_be_visible()
    expect(bench.page.get_by_role("button")).to_have_count(1)
    expect(bench.page.get_by_role("img")).to_have_count(0)
    expect(bench.page.get_by_text("Modvægten følger langsomt efter.")).to_have_count(0)
    button(bench, OPEN).click()
    expect(bench.page.get_by_role("heading", name="Før det første trin")).to_be_focused()
    expect(bench.page.get_by_role("img")).to_be_visible()
    for stays in ("Vores model – forenklet, ikke en måling.", "afventer fagperson", "Modvægten følger langsomt efter."):
        expect(bench.page.get_by_text(stays, exact=True)).to_be_visible()


def test_an_approval_is_named_and_opens_it(bench):
    bench.mount(balance(approved="en læge, maj 2027", source="Sundhedsstyrelsen"))
    expect(bench.page.get_by_text("Godkendt af en læge, maj 2027")).to_be_visible()
    expect(bench.page.get_by_text("afventer fagperson")).to_have_count(0)
    expect(bench.page.get_by_text("Vores model – forenklet, ikke en måling.")).to_be_visible()
    expect(bench.page.get_by_text("Læs videre: Sundhedsstyrelsen")).to_be_visible()
    expect(bench.page.get_by_role("img")).to_be_visible()


@pytest.mark.parametrize("walk", [by_mouse, by_keyboard])
def test_by_mouse_and_by_keyboard_alone(bench, walk):
    bench.mount(balance())
    walk(bench)
    assert way(bench) == WAY


def test_by_touch_alone(finger):
    finger.mount(balance())
    by_touch(finger)
    assert way(finger) == WAY


def test_the_picture_tilts_and_says_so(bench):
    bench.mount(balance())
    button(bench, OPEN).click()
    picture, beam = bench.page.get_by_role("img"), bench.page.locator(BEAM)
    expect(picture).to_have_accessible_name("Pause. Vippen er i balance.")
    expect(beam).to_have_css("transform", "matrix(1, 0, 0, 1, 0, 0)")
    button(bench, OFTEN).click()
    expect(picture).to_have_accessible_name(WAY[0])
    assert turn(bench) < 0  # the left end goes down
    expect(bench.page.get_by_role("heading", name="Trin 1.")).to_be_visible()
    for _ in range(6):
        button(bench, OFTEN).click()
    assert turn(bench) == 0
    button(bench, PAUSE).click()
    expect(picture).to_have_accessible_name("Pause. Vippen hælder meget mod kroppens modvægt.")
    assert turn(bench) > 0
    expect(bench.page.locator("#samtale-live-region")).to_have_text(
        "Trin 8. Pause. Vippen hælder meget mod kroppens modvægt."
    )


def turn(bench):
    matrix = bench.page.locator(BEAM).evaluate("beam => new DOMMatrix(getComputedStyle(beam).transform).b")
    return round(matrix, 6)


def test_one_can_begin_again(bench):
    bench.mount(balance())
    by_mouse(bench)
    button(bench, "Begynd forfra").click()
    assert way(bench) == []
    expect(button(bench, "Begynd forfra")).to_be_disabled()
    expect(bench.page.get_by_role("img")).to_have_accessible_name("Pause. Vippen er i balance.")


def test_the_list_of_steps_has_an_end(bench):
    bench.mount(balance())
    button(bench, OPEN).click()
    for _ in range(40):
        button(bench, SOME).click()
    expect(bench.page.get_by_text("Her er ikke plads til flere trin.")).to_be_visible()
    expect(button(bench, SOME)).to_be_disabled()
    expect(button(bench, "Begynd forfra")).to_be_enabled()


def test_motion_only_for_those_who_want_it(bench):
    bench.mount(balance())
    button(bench, OPEN).click()
    beam = bench.page.locator(BEAM)
    expect(beam).to_have_css("transition-property", "none")
    bench.page.emulate_media(reduced_motion="no-preference")
    expect(beam).to_have_css("transition-property", "transform")


def test_nothing_is_kept_and_nothing_is_sent(bench):
    junk = "() => sessionStorage.setItem('samtale:prøve.brain', '{')"
    bench.page.evaluate(junk)
    bench.mount(balance())
    by_mouse(bench)
    assert bench.saved == []
    assert bench.page.evaluate("localStorage.length + sessionStorage.length") == 1  # what was there before
    assert {url for url in bench.requests if not url.startswith("blob:")} == {HOST}
    bench.reload(balance())
    expect(button(bench, OPEN)).to_be_visible()
    expect(bench.page.get_by_role("img")).to_have_count(0)
    button(bench, OPEN).click()
    assert way(bench) == []


def test_paper_holds_picture_caveat_and_steps(bench):
    bench.page.evaluate("() => { window.print = () => {} }")
    bench.mount(balance())
    by_mouse(bench)
    button(bench, "Print").click()
    bench.page.emulate_media(media="print")
    assert bench.page.get_by_role("button").count() == 0
    for text in ("afventer fagperson", "Vores model – forenklet, ikke en måling.", WAY[2]):
        expect(bench.page.get_by_text(text, exact=True)).to_be_visible()
    expect(bench.page.get_by_role("img")).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [LAPTOP, PHONE, SMALLEST], ids=["laptop", "phone", "smallest"])
def test_accessible_at_every_size(bench, no_violations, size, scheme):
    bench.page.set_viewport_size(size)
    bench.page.emulate_media(color_scheme=scheme)
    bench.mount(BrainBalance("hele_livet.vippe"))
    no_violations(bench.page)
    by_mouse(bench)
    no_violations(bench.page)
    assert bench.page.evaluate("document.documentElement.scrollWidth") <= size["width"]
    for control in bench.page.locator(".sv-button:visible").all():
        assert control.bounding_box()["height"] >= 44
