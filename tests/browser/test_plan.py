"""The plan: chosen on the landing page, shown with clock times, taken along as a file or on paper."""

from __future__ import annotations

import csv
import io
import urllib.error
import urllib.request
from pathlib import Path

import pytest
from icalendar import Calendar
from playwright.sync_api import expect

from support.pages import LAPTOP, SMALLEST, open_page

#: How many lines the text of a cell takes.
LINES = """cell => {
  const text = document.createRange();
  text.selectNodeContents(cell);
  return text.getClientRects().length;
}"""


def form(page, name):
    return page.locator("form").filter(has=page.get_by_role("group", name=name))


@pytest.fixture
def landing(server, browser):
    watched = open_page(browser, server.facilitator)
    yield watched
    watched.close()


def saved_file(page, name):
    with page.expect_download() as caught:
        page.get_by_role("link", name=name).click()
    return caught.value.suggested_filename, Path(caught.value.path()).read_text("utf-8-sig")


def test_a_programme_by_mouse(landing, no_violations):
    page = landing.page
    ready = form(page, "Færdige programmer")
    ready.get_by_role("radio", name="Leder-spor").check()
    ready.get_by_label("Begynd klokken").fill("08:30")
    ready.get_by_role("button", name="Vis planen").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Leder-spor")
    expect(page.get_by_role("row").nth(1)).to_contain_text("08.30")
    for size in (LAPTOP, SMALLEST):
        page.set_viewport_size(size)
        no_violations(page)
        assert page.evaluate("document.documentElement.scrollWidth") <= size["width"]
        assert page.get_by_role("columnheader", name="Hvordan").evaluate(LINES) == 1, "a word is broken in two"
    assert page.get_by_text("I alt", exact=False).inner_text() == "I alt 2 t. 30 min."
    assert landing.errors == []


def test_modules_of_ones_own_by_keyboard_with_files(landing):
    page = landing.page
    own = form(page, "Vælg selv")
    own.get_by_role("checkbox", name="M5").focus()
    page.keyboard.press("Space")
    own.get_by_label("Dato").fill("2026-12-01")
    own.get_by_role("button", name="Vis planen").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=2)).to_contain_text("1.12.2026, 09.00–10.20")
    name, text = saved_file(page, "Gem i kalenderen")
    events = Calendar.from_ical(text).walk("VEVENT")
    assert name == "plan.ics"
    assert f"{events[0].decoded('dtstart'):%Y-%m-%d %H:%M}" == "2026-12-01 09:00"
    name, text = saved_file(page, "Gem som regneark")
    assert name == "plan.csv"
    assert next(csv.DictReader(io.StringIO(text)))["start"] == "09:00"
    name, text = saved_file(page, "Gem som Markdown")
    assert name == "plan.md"
    assert text.startswith("# Vores egen plan")


def test_without_a_date_there_is_no_calendar(landing):
    page = landing.page
    own = form(page, "Vælg selv")
    own.get_by_role("checkbox", name="M5").check()
    own.get_by_role("checkbox", name="Kun det vigtigste").check()
    own.get_by_role("button", name="Vis planen").click()
    expect(page.get_by_text("Vælg en dato, så kan planen gemmes i kalenderen.")).to_be_visible()
    expect(page.get_by_role("link", name="Gem i kalenderen")).to_have_count(0)
    expect(page.get_by_text("kan springes over")).to_have_count(0)
    page.get_by_role("link", name="Lav en anden plan").click()
    expect(page.get_by_role("heading", name="Læg planen")).to_be_visible()


def test_printing_leaves_the_buttons_out(landing):
    page = landing.page
    form(page, "Færdige programmer").get_by_role("button", name="Vis planen").click()
    page.evaluate("() => { window.print = () => { window.printed = true } }")
    page.get_by_role("button", name="Print").click()
    assert page.evaluate("window.printed")
    page.emulate_media(media="print")
    expect(page.get_by_role("button", name="Print")).to_be_hidden()
    expect(page.get_by_role("table").first).to_be_visible()


def answer(url):
    try:
        with urllib.request.urlopen(url, timeout=60) as reply:
            return reply.status, reply.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("", "Vælg enten et program eller et eller flere moduler."),
        ("programme=nix", "Programmet »nix« findes ikke."),
        ("module=M5&start=hej", "»hej« er ikke et klokkeslæt."),
        ("module=%3Cscript%3E", "Modulet »&lt;script&gt;« findes ikke."),
    ],
)
def test_a_plan_that_cannot_be_says_why(server, query, said):
    status, html = answer(f"{server.facilitator}plan?{query}")
    assert status == 400
    assert said in html
    assert "Traceback" not in html


def test_participants_have_no_plan(server, browser):
    assert answer(f"{server.participant}plan")[0] == 404
    assert answer(f"{server.participant}leder/gaet/plan?module=M5")[0] == 404
    watched = open_page(browser, server.participant)
    expect(watched.page.get_by_text("Læg planen")).to_have_count(0)
    watched.close()
