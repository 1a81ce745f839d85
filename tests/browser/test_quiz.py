"""The quiz by mouse, keyboard and touch: guess, certainty, the rule of today, and what to look up."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from playwright.sync_api import expect

from samtale import Quiz
from samtale.exercises.quiz import model
from samtale.knowledge.laws import read_rules
from support.pages import HOST, LAPTOP, PHONE, SMALLEST

STORED = "samtale:prøve.quiz"
RULES = {rule.id: rule for rule in read_rules()}


def quiz(today=date(2026, 6, 1), rules=("tobacco_age", "disco_serving", "five_talks"), **traits):
    asked = [model.from_rule(RULES[name], today) for name in rules]
    return Quiz(**{"key": "prøve", "title": "Hvad gælder?", "questions": asked, "legal": True} | traits)


def button(bench, name):
    return bench.page.get_by_role("button", name=name, exact=True)


def said(bench, name):
    return bench.page.get_by_role("radio", name=name, exact=True)


def sure(bench):
    return bench.page.get_by_role("slider", name="Hvor sikker er du?")


def by_mouse(bench):
    for name, number in (("Ja", 9), ("Ja", 5), ("Det ved jeg ikke", 5)):
        said(bench, name).check()
        sure(bench).fill(str(number))
        button(bench, "Vis svaret").click()
        if button(bench, "Næste").is_enabled():
            button(bench, "Næste").click()


def by_keyboard(bench):
    press = bench.page.keyboard.press
    for name, steps in (("Ja", 4), ("Ja", 0), ("Det ved jeg ikke", 0)):
        said(bench, name).focus()
        press("Space")
        sure(bench).focus()
        for _ in range(steps):
            press("ArrowRight")
        button(bench, "Vis svaret").focus()
        press("Enter")
        expect(bench.page.locator(".sv-quiz__fact .sv-quiz__heading")).to_be_focused()
        if button(bench, "Næste").is_enabled():
            button(bench, "Næste").focus()
            press("Enter")


def by_touch(bench):
    for name, far in (("Ja", True), ("Ja", False), ("Det ved jeg ikke", False)):
        said(bench, name).tap()
        if far:
            box = sure(bench).bounding_box()
            sure(bench).tap(position={"x": 0.89 * box["width"], "y": box["height"] / 2})
        button(bench, "Vis svaret").tap()
        if button(bench, "Næste").is_enabled():
            button(bench, "Næste").tap()


def kept(bench):
    return json.loads(bench.page.evaluate(f"sessionStorage.getItem('{STORED}')"))["value"]


WANTED = {
    "tobacco_age": {"said": "yes", "sure": 9, "shown": True},
    "disco_serving": {"said": "yes", "sure": 5, "shown": True},
    "five_talks": {"said": "unknown", "sure": 5, "shown": True},
}


@pytest.mark.parametrize("way", [by_mouse, by_keyboard])
def test_from_start_to_end(bench, way):
    bench.mount(quiz())
    way(bench)
    assert kept(bench)["answers"] == WANTED
    result = bench.page.get_by_role("region", name="Sikker og rigtig?")
    expect(result).to_contain_text("ved 1 af de 2 påstande")
    expect(result.get_by_role("listitem")).to_have_text(["Cigaretter kræver, at man er over 16 år."])
    assert bench.saved == []
    assert {url for url in bench.requests if not url.startswith("blob:")} == {HOST}


def test_by_touch_alone(finger):
    finger.mount(quiz())
    by_touch(finger)
    assert kept(finger)["answers"] == WANTED


def test_nothing_is_told_before_an_answer_and_nothing_changes_after(bench):
    bench.mount(quiz())
    expect(button(bench, "Vis svaret")).to_be_disabled()
    expect(bench.page.get_by_text("Sådan er det nu")).to_have_count(0)
    said(bench, "Nej, ikke helt").check()
    button(bench, "Vis svaret").click()
    expect(bench.page.get_by_role("heading", name="Du ser det som kilden.")).to_be_focused()
    for part in ("Det var allerede forkert i 2016.", "Sikkerhedsstyrelsen", "Tjekket", "ikke juridisk rådgivning"):
        expect(bench.page.locator(".sv-quiz__fact")).to_contain_text(part)
    expect(said(bench, "Ja")).to_be_disabled()


def test_what_nobody_has_confirmed_says_so(bench):
    bench.mount(quiz(rules=("five_talks",)))
    said(bench, "Ja").check()
    button(bench, "Vis svaret").click()
    expect(bench.page.get_by_role("heading", name="Det har ingen bekræftet endnu.")).to_be_visible()
    expect(bench.page.get_by_text("afventer fagperson", exact=True)).to_be_visible()


def test_old_rules_carry_a_banner_and_expired_ones_are_not_asked(bench):
    bench.mount(quiz(today=date(2027, 2, 1)))
    expect(bench.page.get_by_text("Tjek igen: kilderne her er fra 31. december 2025")).to_be_visible()
    bench.page.evaluate("window.unmount()")
    bench.mount(quiz(today=date(2028, 1, 1)))
    expect(bench.page.get_by_text("Alle svar her er for gamle")).to_be_visible()
    expect(bench.page.get_by_role("radio")).to_have_count(0)


def test_a_reload_keeps_it_and_again_begins_anew(bench):
    bench.mount(quiz())
    by_mouse(bench)
    bench.reload(quiz())
    expect(bench.page.get_by_role("region", name="Sikker og rigtig?")).to_be_visible()
    button(bench, "Begynd forfra").click()
    expect(bench.page.get_by_role("heading", name="Påstand 1 af 3")).to_be_focused()
    expect(said(bench, "Ja")).not_to_be_checked()


def test_the_dated_sheet_goes_home_and_on_paper(bench):
    bench.page.evaluate("() => { window.print = () => {} }")
    bench.mount(quiz())
    by_mouse(bench)
    bench.page.get_by_label("Det vil jeg slå op").check()
    with bench.page.expect_download() as caught:
        button(bench, "Gem som Markdown").click()
    text = Path(caught.value.path()).read_text("utf-8")
    for part in ("# Hvad gælder?", "- Tjekket: 23. november 2026", "afventer fagperson", "## Det vil jeg slå op"):
        assert part in text
    assert "Ikke juridisk rådgivning." in text
    button(bench, "Print").click()
    bench.page.emulate_media(media="print")
    expect(bench.page.locator(".sv-quiz__paper")).to_have_count(4)
    expect(bench.page.locator(".sv-quiz__paper").first).to_be_visible()
    expect(bench.page.get_by_role("slider")).to_be_hidden()


@pytest.mark.parametrize("junk", ["{", '{"value":{"at":"x","answers":7},"saved":9e15}', "null"])
def test_junk_in_the_store_is_forgotten(bench, junk):
    bench.page.evaluate("([key, junk]) => sessionStorage.setItem(key, junk)", [STORED, junk])
    bench.mount(quiz())
    by_mouse(bench)
    assert kept(bench)["answers"] == WANTED


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [LAPTOP, PHONE, SMALLEST], ids=["laptop", "phone", "smallest"])
def test_accessible_at_every_size(bench, no_violations, size, scheme):
    bench.page.set_viewport_size(size)
    bench.page.emulate_media(color_scheme=scheme)
    bench.mount(quiz(today=date(2027, 2, 1)))
    no_violations(bench.page)
    by_mouse(bench)
    no_violations(bench.page)
    assert bench.page.evaluate("document.documentElement.scrollWidth") <= size["width"]
