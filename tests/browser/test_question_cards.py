"""The deck by mouse, finger and keyboard."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from samtale import QuestionCards
from support.pages import LAPTOP, PHONE, SMALLEST

FAMILIES = [
    {"id": "f", "title": "Åbne", "cards": [{"id": f"f{n}", "text": f"Spørgsmål {n}?"} for n in range(1, 5)]},
    {"id": "g", "title": "Stille", "cards": [{"id": "g1", "text": "Hvad siger stilheden?", "hint": "Vent."}]},
]


@pytest.fixture
def deck():
    return QuestionCards(key="prøve", title="Kort", families=FAMILIES)


def button(bench, name):
    return bench.page.get_by_role("button", name=name, exact=True)


def card(bench):
    return bench.page.locator(".sv-question_cards__text")


def test_next_back_skip_and_progress(bench, deck):
    bench.mount(deck)
    place = bench.page.locator(".sv-question_cards__place")
    expect(place).to_have_text("Kort 1 af 5.")
    expect(button(bench, "Tilbage")).to_be_disabled()
    button(bench, "Næste").click()
    expect(card(bench)).to_have_text("Spørgsmål 2?")
    button(bench, "Spring over").click()
    expect(place).to_have_text("Kort 3 af 5.")
    button(bench, "Tilbage").click()
    expect(place).to_have_text("Kort 2 af 5. Du sprang det over tidligere.")
    for _ in range(3):
        button(bench, "Næste").click()
    expect(card(bench)).to_have_text("Hvad siger stilheden?")
    expect(button(bench, "Næste")).to_be_disabled()
    assert bench.saved == []


def test_by_touch_alone(finger, deck):
    finger.mount(deck)
    for name in ("Næste", "Spring over", "Tilbage", "Gem til senere", "Næste", "Spørgsmål 2?"):
        button(finger, name).tap()
    expect(card(finger)).to_have_text("Spørgsmål 2?")
    button(finger, "Stille").tap()
    expect(card(finger)).to_have_text("Hvad siger stilheden?")


def test_skip_is_as_large_as_back(bench, deck):
    bench.mount(deck)
    sizes = [button(bench, name).bounding_box() for name in ("Spring over", "Tilbage")]
    assert sizes[0]["width"] == pytest.approx(sizes[1]["width"], abs=1)
    assert sizes[0]["height"] == sizes[1]["height"] >= 44


def test_a_family_alone(bench, deck):
    bench.mount(deck)
    button(bench, "Stille").click()
    expect(card(bench)).to_have_text("Hvad siger stilheden?")
    expect(button(bench, "Stille")).to_have_attribute("aria-pressed", "true")
    expect(bench.page.get_by_text("Vent.", exact=True).first).to_be_visible()


def test_pin_and_return(bench, deck):
    bench.mount(deck)
    button(bench, "Gem til senere").click()
    button(bench, "Næste").click()
    button(bench, "Spørgsmål 1?").click()
    expect(card(bench)).to_have_text("Spørgsmål 1?")
    button(bench, "Gemt til senere").click()
    expect(button(bench, "Spørgsmål 1?")).to_have_count(0)


def test_shuffled_order_survives_a_reload_and_can_be_undone(bench, deck):
    bench.mount(deck)

    def order():
        seen = [card(bench).inner_text()]
        while button(bench, "Næste").is_enabled():
            button(bench, "Næste").click()
            seen.append(card(bench).inner_text())
        while button(bench, "Tilbage").is_enabled():
            button(bench, "Tilbage").click()
        return seen

    button(bench, "Bland denne slags").click()
    mixed = order()
    assert sorted(mixed[:4]) == [f"Spørgsmål {n}?" for n in range(1, 5)]
    bench.reload(deck)
    assert order() == mixed
    button(bench, "Læg i orden igen").click()
    assert order()[:4] == [f"Spørgsmål {n}?" for n in range(1, 5)]


def test_keyboard_alone(bench, deck):
    bench.mount(deck)
    group = bench.page.get_by_role("group", name="Kort. Brug venstre og højre pil for at bladre.")
    for _ in range(10):
        bench.page.keyboard.press("Tab")
        if group.evaluate("el => el === document.activeElement"):
            break
    expect(group).to_be_focused()
    bench.page.keyboard.press("ArrowRight")
    expect(card(bench)).to_have_text("Spørgsmål 2?")
    bench.page.keyboard.press("ArrowLeft")
    expect(card(bench)).to_have_text("Spørgsmål 1?")
    expect(bench.page.locator("#samtale-live-region")).to_have_text("Kort 1 af 5. Spørgsmål 1?")
    for _ in range(2):
        bench.page.keyboard.press("Tab")
    expect(button(bench, "Næste")).to_be_focused()


def test_all_cards_as_a_list_on_screen_and_on_paper(bench, deck):
    bench.mount(deck)
    listed = bench.page.locator(".sv-question_cards__all")
    expect(listed).to_be_hidden()
    bench.page.emulate_media(media="print")
    expect(listed).to_be_visible()
    assert listed.get_by_role("listitem").count() == 5
    bench.page.emulate_media(media="screen")
    button(bench, "Vis alle kort").click()
    expect(listed).to_be_visible()


def test_erase_starts_anew(bench, deck):
    bench.mount(deck)
    button(bench, "Næste").click()
    bench.page.evaluate("dispatchEvent(new CustomEvent('samtale:store', { detail: 'erased' }))")
    expect(card(bench)).to_have_text("Spørgsmål 1?")


@pytest.mark.parametrize("size", [LAPTOP, PHONE, SMALLEST], ids=lambda size: str(size["width"]))
def test_targets_and_width(bench, deck, no_violations, size):
    bench.page.set_viewport_size(size)
    bench.mount(deck)
    button(bench, "Vis alle kort").click()
    heights = [found.bounding_box()["height"] for found in bench.page.get_by_role("button").all()]
    assert min(heights) >= 44
    assert bench.page.evaluate("document.documentElement.scrollWidth") <= size["width"]
    no_violations(bench.page)


def test_unmount_leaves_no_listener(bench, deck):
    bench.mount(deck)
    bench.page.evaluate("window.unmount()")
    assert bench.page.evaluate("window.model.listenerCount()") == 0
