"""Cards by mouse, keyboard and touch: the same layout, then a partner, the key and paper."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from playwright.sync_api import expect

from samtale import CardSort
from support.pages import HOST, LAPTOP, PHONE, SMALLEST

PILES = [
    {"id": "med", "title": "Med den unge", "hint": "I gør det sammen."},
    {"id": "for", "title": "For den unge"},
    {"id": "over", "title": "Over den unge"},
]
CARDS = [
    {"id": "a", "text": "Du spørger, om du må ringe til skolen.", "key": ["med"], "why": "Hun bestemmer selv."},
    {"id": "b", "text": "Du ringer til skolen.", "key": ["for"]},
    {"id": "c", "text": "Du bestemmer et møde.", "key": ["over"]},
    {"id": "d", "text": "Du følger med derhen."},
]
STORED = "samtale:prøve.sort"
WANTED = {"a": ["med"], "b": ["over"], "c": ["over"]}


def sort(**traits):
    return CardSort(**{"key": "prøve", "title": "Med, for eller over?", "piles": PILES, "cards": CARDS} | traits)


def order(**traits):
    cards = [{"id": card["id"], "text": card["text"]} for card in CARDS]
    return CardSort(**{"key": "prøve", "title": "Hvad er vigtigst?", "cards": cards} | traits)


def button(bench, name):
    return bench.page.get_by_role("button", name=name, exact=True)


def pile(bench, name):
    return bench.page.get_by_role("region", name=name, exact=True)


def kept(bench, person="own"):
    return json.loads(bench.page.evaluate(f"sessionStorage.getItem('{STORED}')"))["value"][person]


def lay(bench, card, title):
    """Tap a card, then the pile."""
    button(bench, CARDS[card]["text"]).click()
    button(bench, f"Læg her: {title}").click()


def lay_wanted(bench):
    lay(bench, 0, "Med den unge")
    lay(bench, 1, "For den unge")
    lay(bench, 1, "Over den unge")
    lay(bench, 2, "Over den unge")


def by_mouse(bench):
    lay_wanted(bench)


def by_keyboard(bench):
    button(bench, CARDS[0]["text"]).focus()
    for key in ("1", "2", "3"):
        bench.page.keyboard.press(key)  # the next card has the focus
    button(bench, CARDS[1]["text"]).focus()
    bench.page.keyboard.press("3")


def by_list(bench):
    button(bench, "Liste").click()
    for card, title in ((0, "Med den unge"), (1, "For den unge"), (1, "Over den unge"), (2, "Over den unge")):
        bench.page.get_by_role("group", name=CARDS[card]["text"]).get_by_label(title).check()


def by_dragging(bench):
    for card, title in ((0, "Med den unge"), (1, "For den unge"), (1, "Over den unge"), (2, "Over den unge")):
        button(bench, CARDS[card]["text"]).drag_to(pile(bench, title))


@pytest.mark.parametrize("way", [by_mouse, by_keyboard, by_list, by_dragging])
def test_every_way_gives_the_same_layout(bench, way):
    bench.mount(sort())
    way(bench)
    assert kept(bench)["places"] == WANTED
    expect(bench.page.get_by_text("3 af 4 kort er lagt.")).to_be_visible()
    assert "⟨" not in bench.page.locator(".sv").inner_text()
    assert bench.saved == []


def test_by_touch_alone(finger):
    finger.mount(sort())
    for card, title in ((0, "Med den unge"), (1, "For den unge"), (1, "Over den unge"), (2, "Over den unge")):
        button(finger, CARDS[card]["text"]).tap()
        button(finger, f"Læg her: {title}").tap()
    assert kept(finger)["places"] == WANTED


def test_a_card_in_two_places_and_no_third(bench):
    bench.mount(sort(several=True))
    lay(bench, 0, "Med den unge")
    button(bench, CARDS[0]["text"]).click()
    button(bench, "Læg også her: Over den unge").click()
    assert kept(bench)["places"] == {"a": ["med", "over"]}
    expect(button(bench, CARDS[0]["text"])).to_have_count(2)
    button(bench, CARDS[0]["text"]).first.click()
    expect(button(bench, "Læg også her: For den unge")).to_be_disabled()
    button(bench, "Tag ud: Med den unge").click()
    assert kept(bench)["places"] == {"a": ["over"]}


def test_steps_can_be_undone_and_the_card_can_go_back(bench):
    bench.mount(sort())
    expect(button(bench, "Fortryd")).to_be_disabled()
    lay_wanted(bench)
    button(bench, "Fortryd").click()
    assert kept(bench)["places"] == {"a": ["med"], "b": ["over"]}
    button(bench, CARDS[1]["text"]).click()
    button(bench, "Læg kortet tilbage").click()
    assert kept(bench)["places"] == {"a": ["med"]}
    button(bench, "Begynd forfra").click()
    assert kept(bench)["places"] == {}


def test_focus_goes_to_the_next_card_and_a_screen_reader_hears_where_it_lies(bench):
    bench.mount(sort())
    lay(bench, 0, "Med den unge")
    expect(button(bench, CARDS[1]["text"])).to_be_focused()
    expect(bench.page.get_by_role("status").last).to_contain_text("ligger nu her: Med den unge.")
    bench.page.keyboard.press("Tab")
    bench.page.keyboard.press("3")
    expect(button(bench, CARDS[3]["text"])).to_be_focused()
    assert kept(bench)["places"] == {"a": ["med"], "c": ["over"]}


def rank_by_buttons(bench):
    button(bench, f"Flyt op: {CARDS[2]['text']}").click()
    button(bench, f"Flyt op: {CARDS[2]['text']}").click()


def rank_by_arrows(bench):
    button(bench, f"Flyt op: {CARDS[2]['text']}").focus()
    bench.page.keyboard.press("ArrowUp")
    bench.page.keyboard.press("ArrowUp")


def rank_by_dragging(bench):
    cards = bench.page.locator(".sv-card_sort__rank")
    cards.nth(2).drag_to(cards.nth(0))


@pytest.mark.parametrize("way", [rank_by_buttons, rank_by_arrows, rank_by_dragging])
def test_every_way_gives_the_same_order(bench, way):
    bench.mount(order())
    way(bench)
    assert kept(bench)["order"] == ["c", "a", "b", "d"]
    expect(button(bench, f"Flyt op: {CARDS[2]['text']}")).to_have_attribute("aria-disabled", "true")


def test_focus_follows_the_card_to_the_top_and_nothing_breaks_there(bench):
    bench.mount(order())
    up = button(bench, f"Flyt op: {CARDS[1]['text']}")
    up.focus()
    for _ in range(3):
        bench.page.keyboard.press("Enter")
    expect(up).to_be_focused()
    assert kept(bench)["order"] == ["b", "a", "c", "d"]


def test_partner_and_key_stand_beside_each_other(bench):
    bench.mount(sort())
    lay_wanted(bench)
    button(bench, "Giv videre til din makker").click()
    expect(bench.page.get_by_text("0 af 4 kort er lagt.")).to_be_visible()
    lay(bench, 0, "Med den unge")
    lay(bench, 1, "For den unge")
    button(bench, "Vis begges kort").click()
    expect(bench.page.get_by_text("I to er enige om 2 af 4 kort.")).to_be_visible()
    expect(bench.page.get_by_role("heading", name="Jeres kort side om side")).to_be_focused()
    expect(bench.page.get_by_text("Hun bestemmer selv.")).to_have_count(0)
    button(bench, "Vis nøglen").click()
    expect(bench.page.get_by_text("Du og nøglen er enige om 2 af 3 kort.")).to_be_visible()
    expect(bench.page.get_by_text("Hun bestemmer selv.")).to_be_visible()
    expect(bench.page.get_by_text("I ser det forskelligt her.")).to_have_count(2)


def test_alone_with_the_key(bench):
    bench.mount(sort())
    lay(bench, 0, "Over den unge")
    button(bench, "Vis nøglen").click()
    expect(bench.page.get_by_role("heading", name="Dine kort og nøglen")).to_be_focused()
    expect(bench.page.get_by_text("Du og nøglen ser det forskelligt.")).to_have_count(3)
    button(bench, "Ret dine kort").click()
    expect(bench.page.get_by_text("1 af 4 kort er lagt.")).to_be_visible()


def test_it_survives_a_reload_and_is_erased(bench):
    bench.mount(sort())
    lay_wanted(bench)
    bench.page.goto(HOST)
    bench.mount(sort())
    expect(bench.page.get_by_text("3 af 4 kort er lagt.")).to_be_visible()
    button(bench, "Slet alt").click()
    button(bench, "Ja, slet alt").click()
    expect(bench.page.get_by_text("0 af 4 kort er lagt.")).to_be_visible()
    assert bench.page.evaluate(f"sessionStorage.getItem('{STORED}')") is None


def test_it_can_be_taken_home(bench):
    bench.mount(sort())
    lay_wanted(bench)
    with bench.page.expect_download() as got:
        button(bench, "Gem som Markdown").click()
    text = Path(got.value.path()).read_text("utf-8")
    assert "## Over den unge\n\n- Du ringer til skolen.\n- Du bestemmer et møde.\n" in text
    assert "## Ikke lagt\n\n- Du følger med derhen.\n" in text


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [LAPTOP, PHONE, SMALLEST], ids=["laptop", "phone", "smallest"])
@pytest.mark.parametrize("make", [sort, order])
def test_it_is_accessible_at_every_size(bench, no_violations, make, size, scheme):
    bench.page.set_viewport_size(size)
    bench.page.emulate_media(color_scheme=scheme)
    bench.mount(make())
    if make is sort:
        button(bench, CARDS[0]["text"]).click()
    no_violations(bench.page)
    assert bench.page.evaluate("document.documentElement.scrollWidth") <= size["width"]
    small = "[...document.querySelectorAll('.sv button')].filter((b) => b.getBoundingClientRect().height < 44).length"
    assert bench.page.evaluate(small) == 0
    button(bench, "Giv videre til din makker").click()
    button(bench, "Vis begges kort").click()
    no_violations(bench.page)
    assert bench.page.evaluate("document.documentElement.scrollWidth") <= size["width"]


def test_without_cards_it_says_so(bench):
    bench.mount(CardSort(key="prøve"))
    expect(bench.page.get_by_text("Her er ingen kort.")).to_be_visible()


def test_cards_of_ones_own_are_never_handed_over(bench):
    bench.mount(sort(alone=True))
    lay_wanted(bench)
    expect(button(bench, "Giv videre til din makker")).to_have_count(0)
    button(bench, "Vis nøglen").click()
    expect(button(bench, "Giv videre til din makker")).to_have_count(0)
    expect(button(bench, "Skjul nøglen")).to_be_visible()
