"""The decision guide by mouse, keyboard and touch; nothing is kept, and the sheet is for the wall."""

from __future__ import annotations

from datetime import date

import pytest
from playwright.sync_api import expect

from samtale import DecisionGuide
from samtale.knowledge.laws import read_rules
from samtale.knowledge.shown import shown
from support.pages import HOST, LAPTOP, PHONE, SMALLEST

RULE = next(rule for rule in read_rules() if rule.id == "duty_to_notify")
STEPS = [
    {
        "id": "a",
        "question": "Er nogen i fare lige nu?",
        "hint": "Tænk på i dag.",
        "options": [{"text": "Ja", "to": "c"}, {"text": "Nej", "to": "b"}],
    },
    {
        "id": "b",
        "question": "Har du grund til at tro det?",
        "rule": "duty_to_notify",
        "options": [{"text": "Ja, grund", "to": "c"}, {"text": "Jeg er i tvivl", "to": "c"}],
    },
    {"id": "c", "question": "Tal med din leder", "end": ["Gør det i dag.", "Skriv ned, hvad du har set."]},
]


def guide(today=date(2026, 6, 1), **traits):
    told = {"key": "prøve", "title": "Hvad gør jeg?", "steps": STEPS, "contacts": ["Min leder"]}
    return DecisionGuide(**told | {"rules": {RULE.id: shown(RULE, today)}} | traits)


def button(bench, name):
    return bench.page.get_by_role("button", name=name, exact=True)


def question(bench):
    return bench.page.locator(".sv-decision_guide__question")


def by_mouse(bench):
    button(bench, "Nej").click()
    button(bench, "Jeg er i tvivl").click()


def by_keyboard(bench):
    for name in ("Nej", "Jeg er i tvivl"):
        button(bench, name).focus()
        bench.page.keyboard.press("Enter")
        expect(question(bench)).to_be_focused()


def arrived(bench):
    expect(question(bench)).to_have_text("Tal med din leder")
    expect(bench.page.get_by_text("Skriv ned, hvad du har set.").first).to_be_visible()
    way = bench.page.get_by_role("list", name="Sådan kom du hertil").get_by_role("listitem")
    expect(way).to_have_text(["Er nogen i fare lige nu? Nej", "Har du grund til at tro det? Jeg er i tvivl"])


@pytest.mark.parametrize("way", [by_mouse, by_keyboard])
def test_from_the_first_question_to_an_end_and_back(bench, way):
    bench.mount(guide())
    way(bench)
    arrived(bench)
    button(bench, "Et trin tilbage").click()
    expect(question(bench)).to_have_text("Har du grund til at tro det?")
    button(bench, "Begynd forfra").click()
    expect(question(bench)).to_have_text("Er nogen i fare lige nu?")
    expect(button(bench, "Et trin tilbage")).to_be_disabled()


def test_by_touch_alone(finger):
    finger.mount(guide())
    button(finger, "Nej").tap()
    button(finger, "Jeg er i tvivl").tap()
    arrived(finger)


def test_nothing_is_asked_kept_or_sent(bench):
    bench.mount(guide())
    by_mouse(bench)
    assert bench.page.locator("input, textarea, select").count() == 0
    assert bench.page.evaluate("localStorage.length + sessionStorage.length") == 0
    assert bench.saved == []
    assert {url for url in bench.requests if not url.startswith("blob:")} == {HOST}
    bench.reload(guide())
    expect(question(bench)).to_have_text("Er nogen i fare lige nu?")


def test_it_never_says_what_to_decide(bench):
    bench.mount(guide())
    expect(bench.page.get_by_text("Det afgør ikke noget for dig.")).to_be_visible()


def test_the_rule_is_there_with_its_date_and_not_when_it_is_too_old(bench):
    bench.mount(guide())
    button(bench, "Nej").click()
    bench.page.get_by_text("Se reglen").click()
    for part in ("barnets lov § 133", "Tjekket", "ikke juridisk rådgivning"):
        expect(bench.page.locator(".sv-decision_guide__rule")).to_contain_text(part)
    bench.page.evaluate("window.unmount()")
    bench.mount(guide(today=date(2028, 1, 1)))
    button(bench, "Nej").click()
    expect(bench.page.get_by_text("ikke tjekket i halvandet år")).to_be_visible()
    expect(bench.page.get_by_text("Se reglen")).to_have_count(0)


def test_the_sheet_holds_every_step_and_lines_to_fill(bench):
    bench.page.evaluate("() => { window.print = () => {} }")
    bench.mount(guide())
    button(bench, "Print arket til væggen").click()
    bench.page.emulate_media(media="print")
    paper = bench.page.locator(".sv-only-print")
    for part in (
        "Er nogen i fare lige nu?",
        "Nej: gå til »Har du grund til at tro det?«",
        "Gør det i dag.",
        "Min leder",
    ):
        expect(paper).to_contain_text(part)
    assert bench.page.get_by_role("button").count() == 0


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [LAPTOP, PHONE, SMALLEST], ids=["laptop", "phone", "smallest"])
def test_accessible_at_every_size(bench, no_violations, size, scheme):
    bench.page.set_viewport_size(size)
    bench.page.emulate_media(color_scheme=scheme)
    bench.mount(guide(today=date(2027, 2, 1)))
    button(bench, "Nej").click()
    bench.page.get_by_text("Se reglen").click()
    no_violations(bench.page)
    assert bench.page.evaluate("document.documentElement.scrollWidth") <= size["width"]
    for control in bench.page.locator(".sv-button:visible, summary:visible").all():
        assert control.bounding_box()["height"] >= 44
