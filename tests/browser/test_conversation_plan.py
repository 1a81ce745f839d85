"""The plan for a conversation: eight steps, one page, and a clock that closes nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from icalendar import Calendar
from playwright.sync_api import expect

from samtale import ConversationPlan
from support.pages import HOST, LAPTOP, PHONE, SMALLEST, hold_clock

STEPS = [
    {"id": "formaal", "title": "Formål", "prompt": "Hvad vil du?", "choices": ["Mistanke", "Samarbejde"]},
    {"id": "sted", "title": "Sted og tid", "prompt": "Hvor er I?", "hint": "Spørg den unge."},
]


def plan(**traits):
    return ConversationPlan(
        **{"key": "prøve", "title": "Planen", "steps": STEPS, "questions": ["Hvad er du spændt på?"]} | traits
    )


def button(bench, name):
    return bench.page.get_by_role("button", name=name, exact=True)


def saved_file(bench, name, suffix):
    with bench.page.expect_download() as caught:
        button(bench, name).click()
    assert caught.value.suggested_filename == f"pr-ve.{suffix}"
    return Path(caught.value.path())


def by_keyboard(bench):
    press, type_ = bench.page.keyboard.press, bench.page.keyboard.type
    bench.page.get_by_role("radio", name="Mistanke").focus()
    press("ArrowDown")
    press("Tab")
    type_("Et skridt")
    button(bench, "Næste").focus()
    press("Enter")
    expect(bench.page.get_by_role("heading", name="Sted og tid")).to_be_focused()
    press("Tab")  # the clock
    press("Tab")
    type_("På bænken")
    button(bench, "Se min plan").focus()
    press("Enter")
    expect(bench.page.get_by_role("heading", name="Min plan")).to_be_focused()


def by_touch(bench):
    bench.page.get_by_role("radio", name="Samarbejde").tap()
    bench.page.get_by_label("Hvad vil du?").fill("Et skridt")
    button(bench, "Næste").tap()
    bench.page.get_by_label("Hvor er I?").fill("På bænken")
    button(bench, "Se min plan").tap()


def page_of(bench):
    return bench.page.get_by_role("definition").all_inner_texts()


def test_the_same_page_by_keyboard_and_touch(bench, finger):
    bench.mount(plan())
    by_keyboard(bench)
    finger.mount(plan())
    by_touch(finger)
    assert page_of(bench) == page_of(finger) == ["Samarbejde. Et skridt", "På bænken"]
    expect(bench.page.get_by_text("Hvad er du spændt på?")).to_be_visible()


def test_one_can_jump_and_nothing_is_lost(bench):
    bench.mount(plan())
    bench.page.get_by_label("Hvad vil du?").fill("Et skridt")
    bench.page.get_by_role("navigation").get_by_role("button", name="Min plan").click()
    assert page_of(bench) == ["Et skridt", "–"]
    bench.page.get_by_role("navigation").get_by_role("button", name="Formål (udfyldt)").click()
    expect(bench.page.get_by_label("Hvad vil du?")).to_have_value("Et skridt")
    expect(button(bench, "Forrige")).to_be_disabled()


def test_the_clock_can_be_held_and_closes_nothing(bench):
    hold_clock(bench.page)
    bench.mount(plan())
    timer = bench.page.get_by_role("timer")
    expect(timer).to_have_text("1:30")
    button(bench, "Start uret").click()
    bench.page.clock.run_for(30_100)  # it begins with the next picture
    expect(timer).to_have_text("1:00")
    button(bench, "Hold uret").click()
    bench.page.clock.run_for(60_000)
    expect(timer).to_have_text("1:00")
    bench.page.get_by_label("Hvad vil du?").fill("Et skridt")
    button(bench, "Start uret").click()
    bench.page.clock.run_for(61_000)
    expect(timer).to_have_text("0:00")
    expect(bench.page.get_by_role("status").filter(has_text="Tiden er gået.")).to_have_count(1)
    expect(bench.page.get_by_label("Hvad vil du?")).to_have_value("Et skridt")


def test_the_plan_goes_home(bench):
    bench.mount(plan())
    by_keyboard(bench)
    text = saved_file(bench, "Gem som Markdown", "md").read_text("utf-8")
    for part in ("# Planen", "## Formål\n\nSamarbejde. Et skridt", "På bænken", "Uden personoplysninger."):
        assert part in text
    button(bench, "Læg dagen i kalenderen").click()
    expect(bench.page.get_by_text("Vælg først en dag.")).to_be_visible()
    bench.page.get_by_label("Hvornår er samtalen?").fill("2027-03-04")
    event = Calendar.from_ical(saved_file(bench, "Læg dagen i kalenderen", "ics").read_bytes()).walk("VEVENT")[0]
    assert str(event.decoded("dtstart")) == "2027-03-04"
    assert "Et skridt" not in event.to_ical().decode()


def test_paper_holds_the_page_and_nothing_else(bench):
    bench.page.evaluate("() => { window.print = () => {} }")
    bench.mount(plan())
    by_keyboard(bench)
    button(bench, "Print").click()
    bench.page.emulate_media(media="print")
    expect(bench.page.get_by_text("Samarbejde. Et skridt")).to_be_visible()
    expect(bench.page.get_by_text("Hvad er du spændt på?")).to_be_hidden()


def test_a_reload_keeps_it_erasing_takes_it_and_nothing_is_sent(bench):
    bench.mount(plan())
    by_keyboard(bench)
    assert bench.saved == []
    assert {url for url in bench.requests if not url.startswith("blob:")} == {HOST}
    bench.reload(plan())
    assert page_of(bench) == ["Samarbejde. Et skridt", "På bænken"]
    button(bench, "Slet alt").click()
    button(bench, "Ja, slet alt").click()
    expect(bench.page.get_by_label("Hvad vil du?")).to_have_value("")


@pytest.mark.parametrize("junk", ["{", '{"value":{"at":"x","texts":7,"chosen":[1]},"saved":9e15}'])
def test_junk_in_the_store_is_forgotten(bench, junk):
    bench.page.evaluate("junk => sessionStorage.setItem('samtale:prøve.plan', junk)", junk)
    bench.mount(plan())
    by_keyboard(bench)
    assert page_of(bench) == ["Samarbejde. Et skridt", "På bænken"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [LAPTOP, PHONE, SMALLEST], ids=["laptop", "phone", "smallest"])
def test_accessible_at_every_size(bench, no_violations, size, scheme):
    bench.page.set_viewport_size(size)
    bench.page.emulate_media(color_scheme=scheme)
    bench.mount(plan())
    no_violations(bench.page)
    by_keyboard(bench)
    no_violations(bench.page)
    assert bench.page.evaluate("document.documentElement.scrollWidth") <= size["width"]
    for control in bench.page.locator(".sv-button:visible, .sv-field__input:visible").all():
        assert control.bounding_box()["height"] >= 44
