"""A question to the room: one's own answer, counted hands, and bars that keep still below five."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from playwright.sync_api import expect

from samtale import Poll
from support.pages import HOST, LAPTOP, PHONE, SMALLEST

CHOICES = [{"id": "lav", "text": "Lav pris"}, {"id": "mellem", "text": "Mellem"}, {"id": "hoej", "text": "Høj pris"}]
QUESTIONS = [{"id": "skole", "text": "Hvad koster det på skolen?"}, {"id": "hjem", "text": "Og på bostedet?"}]
STORED = "samtale:prøve.poll"
SHOW = "Vis rummets svar"


def poll(**traits):
    told = {"key": "prøve", "title": "Prisen", "intro": "Svar ærligt.", "choices": CHOICES, "questions": QUESTIONS}
    return Poll(**told | traits)


def button(bench, name):
    return bench.page.get_by_role("button", name=name, exact=True)


def own(bench, name):
    return bench.page.locator(".sv-poll__choice").get_by_label(name, exact=True)


def hands(bench, name):
    return bench.page.get_by_role("spinbutton", name=name, exact=True)


def open_hands(bench):
    bench.page.get_by_text("Tæl hænder i rummet").click()


def raise_hands(bench, **numbers):
    for name, number in numbers.items():
        hands(bench, {"lav": "Lav pris", "mellem": "Mellem", "hoej": "Høj pris"}[name]).fill(str(number))


def bars(bench):
    return [" ".join(row.inner_text().split()) for row in bench.page.get_by_role("listitem").all()]


def kept(bench):
    return json.loads(bench.page.evaluate(f"sessionStorage.getItem('{STORED}')"))["value"]


def test_bars_wait_for_the_fifth_answer_and_for_somebody_to_open_them(bench):
    bench.mount(poll())
    open_hands(bench)
    raise_hands(bench, lav=3, hoej=1)
    expect(bench.page.get_by_text("når mindst 5 har svaret")).to_be_visible()
    expect(button(bench, SHOW)).to_have_count(0)
    button(bench, "En hånd mere: Mellem").click()
    expect(bench.page.get_by_role("list")).to_have_count(0)
    own(bench, "Lav pris").check()
    button(bench, SHOW).click()
    expect(bench.page.get_by_text("5 har svaret. Flest valgte »Lav pris«: 3.").first).to_be_visible()
    assert bars(bench) == ["Lav prisdit svar 3 (60 %)", "Mellem 1 (20 %)", "Høj pris 1 (20 %)"]
    button(bench, "En hånd færre: Mellem").click()
    expect(bench.page.get_by_role("list")).to_have_count(0)


def test_each_question_has_its_own_answer_and_hands(bench):
    bench.mount(poll())
    own(bench, "Høj pris").check()
    open_hands(bench)
    raise_hands(bench, hoej=6)
    button(bench, SHOW).click()
    button(bench, "Næste").click()
    expect(bench.page.get_by_role("heading", name="Spørgsmål 2 af 2")).to_be_focused()
    expect(own(bench, "Høj pris")).not_to_be_checked()
    expect(hands(bench, "Høj pris")).to_have_value("0")
    expect(button(bench, "Næste")).to_be_disabled()
    button(bench, "Forrige").click()
    expect(own(bench, "Høj pris")).to_be_checked()
    expect(bench.page.get_by_text("6 har svaret.").first).to_be_visible()


def test_several_choices_ask_how_many_people_there_are(bench):
    bench.mount(poll(most=2))
    own(bench, "Lav pris").check()
    own(bench, "Mellem").check()
    expect(own(bench, "Høj pris")).to_be_disabled()
    open_hands(bench)
    hands(bench, "Så mange svarer").fill("5")
    raise_hands(bench, lav=6)
    expect(bench.page.get_by_text("flere hænder, end der er mennesker")).to_be_visible()
    raise_hands(bench, lav=5, mellem=5)
    button(bench, SHOW).click()
    expect(bench.page.get_by_text("Flest valgte »Lav pris« og »Mellem«: 5 til hver.").first).to_be_visible()


def test_an_answer_and_the_hands_can_be_taken_back(bench):
    bench.mount(poll())
    own(bench, "Lav pris").check()
    button(bench, "Fjern mit svar").click()
    expect(own(bench, "Lav pris")).not_to_be_checked()
    open_hands(bench)
    raise_hands(bench, lav=7)
    button(bench, SHOW).click()
    button(bench, "Nulstil hænderne").click()
    expect(hands(bench, "Lav pris")).to_have_value("0")
    expect(bench.page.get_by_role("list")).to_have_count(0)


def by_keyboard(bench):
    press = bench.page.keyboard.press
    own(bench, "Lav pris").focus()
    press("Space")
    press("ArrowDown")  # the middle one
    bench.page.get_by_text("Tæl hænder i rummet").focus()
    press("Enter")
    hands(bench, "Lav pris").focus()
    for _ in range(4):
        press("ArrowUp")
    press("Tab")
    press("Space")  # plus
    hands(bench, "Høj pris").focus()
    bench.page.keyboard.type("2")
    button(bench, SHOW).focus()
    press("Enter")


def by_touch(bench):
    own(bench, "Mellem").tap()
    bench.page.get_by_text("Tæl hænder i rummet").tap()
    for _ in range(5):
        button(bench, "En hånd mere: Lav pris").tap()
    for _ in range(2):
        button(bench, "En hånd mere: Høj pris").tap()
    button(bench, SHOW).tap()


WANTED = {"at": 0, "own": {"skole": ["mellem"]}, "people": {}, "open": ["skole"]}


def test_by_keyboard_alone(bench):
    bench.mount(poll())
    by_keyboard(bench)
    assert kept(bench) == WANTED | {"counts": {"skole": {"lav": 5, "hoej": 2}}}


def test_by_touch_alone(finger):
    finger.mount(poll())
    by_touch(finger)
    assert kept(finger) == WANTED | {"counts": {"skole": {"lav": 5, "hoej": 2}}}


def test_a_reload_keeps_it_and_erase_leaves_nothing(bench):
    bench.mount(poll())
    by_keyboard(bench)
    bench.reload(poll())
    expect(own(bench, "Mellem")).to_be_checked()
    expect(bench.page.get_by_text("7 har svaret.").first).to_be_visible()
    assert bench.saved == []
    assert {url for url in bench.requests if not url.startswith("blob:")} == {HOST}
    button(bench, "Slet alt").click()
    button(bench, "Ja, slet alt").click()
    expect(own(bench, "Mellem")).not_to_be_checked()
    assert bench.page.evaluate("localStorage.length + sessionStorage.length") == 0


@pytest.mark.parametrize("junk", ["{", '{"value":{"at":"x"},"saved":9e15}', "null"])
def test_junk_in_the_store_is_forgotten(bench, junk):
    bench.page.evaluate("([key, junk]) => sessionStorage.setItem(key, junk)", [STORED, junk])
    bench.mount(poll())
    own(bench, "Mellem").check()
    assert kept(bench) == WANTED | {"counts": {}, "open": []}


def test_the_counts_go_home_as_a_file_and_on_paper(bench):
    bench.page.evaluate("() => { window.print = () => {} }")
    bench.mount(poll())
    by_keyboard(bench)
    with bench.page.expect_download() as caught:
        button(bench, "Gem som Markdown").click()
    text = Path(caught.value.path()).read_text("utf-8")
    for part in ("# Prisen", "- Lav pris: 5 (71 %)", "## Og på bostedet?", "Ikke talt op", "Uden personoplysninger."):
        assert part in text
    button(bench, "Print").click()
    bench.page.emulate_media(media="print")
    assert bench.page.get_by_role("button").count() == 0
    expect(bench.page.get_by_text("7 har svaret.").first).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [LAPTOP, PHONE, SMALLEST], ids=["laptop", "phone", "smallest"])
def test_accessible_at_every_size(bench, no_violations, size, scheme):
    bench.page.set_viewport_size(size)
    bench.page.emulate_media(color_scheme=scheme)
    bench.mount(poll())
    by_keyboard(bench)
    no_violations(bench.page)
    assert bench.page.evaluate("document.documentElement.scrollWidth") <= size["width"]
    for control in bench.page.locator(".sv-button:visible, .sv-poll__choice:visible").all():
        assert control.bounding_box()["height"] >= 44
