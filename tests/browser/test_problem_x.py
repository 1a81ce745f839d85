"""The Problem X workshop on the real server: by keyboard alone, and by two people as a pair."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from support.pages import PHONE, hold_clock, open_page

PATH = "modul/problem_x"


class Keys:
    """A person who has only a keyboard."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def tab_to(self, target, limit: int = 120) -> None:
        """Press Tab until `target` has the focus; it must be visible and marked when it has."""
        for _ in range(limit):
            if target.evaluate("el => el === document.activeElement"):
                break
            self.page.keyboard.press("Tab")
        expect(target).to_be_focused()
        expect(target).to_be_in_viewport()

    def press(self, target, key: str = "Enter") -> None:
        self.tab_to(target)
        self.page.keyboard.press(key)

    def write(self, target, text: str) -> None:
        self.tab_to(target)
        self.page.keyboard.type(text)


def button(page: Page, name: str):
    return page.get_by_role("button", name=name, exact=True)


def test_the_whole_workshop_by_keyboard(server, browser):
    watched = open_page(browser, server.participant)
    page, keys = watched.page, Keys(watched.page)
    keys.press(page.get_by_role("link", name="Problem X: at undersøge uden at løse"))
    page.locator("body[data-ready]").wait_for()
    hold_clock(page)

    weight = page.get_by_role("group", name="Hvor meget vejer det problem, du har valgt?")
    keys.tab_to(weight.get_by_role("radio").first)
    page.keyboard.press("2")
    expect(weight.get_by_text("Du har valgt 2.")).to_be_visible()
    keys.write(page.get_by_label("Hvad vil du kalde det?"), "Tågen")
    keys.write(page.get_by_label("Hvad er jeres stopord?"), "banan")

    keys.press(button(page, "Start"))
    timer = page.get_by_role("region", name="Ur til interview")
    page.clock.run_for(60_000)
    expect(timer.get_by_role("timer")).to_contain_text("11:00")

    deck = page.get_by_role("region", name="Spørgsmål om X")
    keys.press(deck.get_by_role("button", name="Næste", exact=True))
    keys.press(deck.get_by_role("button", name="Gem til senere", exact=True))
    expect(deck.get_by_text("Kort 2 af 26.")).to_be_visible()

    room = page.get_by_role("group", name="Hvor megen plads tager X i dit liv lige nu?")
    keys.tab_to(room.get_by_role("radio", name="0, ingen plads"))
    page.keyboard.press("7")
    keys.press(button(page, "Sæt en ny markering"))

    keys.write(page.get_by_label("Hvad opdagede jeg, som jeg ikke vidste før?"), "at stilhed virker")
    page.keyboard.press("Home")
    for _ in range(80):  # back up to the clock, as one does at the end of a phase
        if button(timer, "Næste fase").evaluate("el => el === document.activeElement"):
            break
        page.keyboard.press("Shift+Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    expect(timer.get_by_text("Andet interview").first).to_be_visible()
    expect(timer.get_by_text("B spørger, A fortæller").first).to_be_visible()

    keys.write(page.get_by_label("Hvilket spørgsmål åbnede noget?"), "det om morgenen")
    case = page.get_by_role("region", name="Spørgsmål til en sag")
    keys.press(case.get_by_role("button", name="Næste", exact=True))
    keys.write(page.get_by_label("I min næste samtale med en ung vil jeg"), "vente lidt længere")

    page.clock.resume()
    page.reload()
    page.locator("body[data-ready]").wait_for()
    expect(page.get_by_label("Hvad vil du kalde det?")).to_have_value("Tågen")
    expect(page.get_by_label("I min næste samtale med en ung vil jeg")).to_have_value("vente lidt længere")
    expect(timer.get_by_text("Andet interview").first).to_be_visible()

    last = page.get_by_role("region", name="Én sætning med hjem")
    keys.press(last.get_by_role("button", name="Slet alt", exact=True), "Enter")
    keys.press(last.get_by_role("button", name="Ja, slet alt", exact=True), "Enter")
    expect(page.get_by_label("Hvad vil du kalde det?")).to_have_value("")
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0
    watched.close()


def test_two_people_as_a_pair(server, browser):
    asks, tells = (open_page(browser, server.participant + PATH, viewport=PHONE) for _ in range(2))
    for person in (asks, tells):
        person.page.clock.install()

    # the one who tells: a bearable X with a name
    weight = tells.page.get_by_role("group", name="Hvor meget vejer det problem, du har valgt?")
    weight.get_by_role("radio", name="3", exact=True).check()
    tells.page.get_by_label("Hvad vil du kalde det?").fill("Tågen")
    # the one who asks: clock and cards
    button(asks.page, "Start").click()
    deck = asks.page.get_by_role("region", name="Spørgsmål om X")
    first = deck.locator(".sv-question_cards__text").inner_text()
    deck.get_by_role("button", name="Spring over").click()
    assert deck.locator(".sv-question_cards__text").inner_text() != first
    # the scale is the teller's own
    room = tells.page.get_by_role("group", name="Hvor megen plads tager X i dit liv lige nu?")
    room.get_by_role("radio", name="8", exact=True).check()
    assert asks.page.get_by_text("Du har valgt 8.").count() == 0

    # time is up: the clock goes on and ends nothing
    asks.page.clock.run_for(12 * 60_000 + 30_000)
    timer = asks.page.get_by_role("region", name="Ur til interview")
    expect(timer.get_by_text("over tiden").first).to_be_visible()
    button(timer, "Næste fase").click()
    button(timer, "Næste fase").click()
    expect(timer.get_by_text("B spørger, A fortæller").first).to_be_visible()

    # roles are swapped: now the first one tells
    asks.page.get_by_label("Hvad vil du kalde det?").fill("Bunken")
    expect(tells.page.get_by_label("Hvad vil du kalde det?")).to_have_value("Tågen")
    room.get_by_role("button", name="Sæt en ny markering").click()
    room.get_by_role("radio", name="5", exact=True).check()
    expect(room.get_by_text("Før: 8. Nu: 5.")).to_be_visible()
    for person in (asks, tells):
        person.page.get_by_label("I min næste samtale med en ung vil jeg").fill("vente")
        person.close()


@pytest.mark.parametrize("view", ["participant", "facilitator"])
def test_the_exercises_are_there_in_both_views(server, browser, view):
    watched = open_page(browser, getattr(server, view) + PATH)
    for name in ("Ur til interview", "Spørgsmål om X", "Spørgsmål til en sag", "Dit problem X"):
        expect(watched.page.get_by_role("region", name=name)).to_be_visible()
    watched.close()
