"""The timeline of consent: choose an age, guess, and see what was said and what applies."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from samtale import ConsentTimeline
from support.pages import HOST, LAPTOP, PHONE, SMALLEST

AGE = "Hvor gammel er den unge?"
TREATMENT = "Behandling eller en anden indsats"


def timeline(**traits):
    return ConsentTimeline(**{"key": "prøve", "title": "Hvem siger ja?"} | traits)


def show(bench, name=TREATMENT):
    return bench.page.get_by_role("button", name=f"Vis, hvad der står om: {name}")


def help_(bench, name=TREATMENT):
    return bench.page.get_by_role("listitem").filter(has=bench.page.get_by_role("heading", name=name))


def test_by_keyboard(bench):
    bench.mount(timeline())
    bench.page.get_by_label(AGE).focus()
    for _ in range(4):
        bench.page.keyboard.press("ArrowRight")
    expect(bench.page.get_by_label(AGE)).to_have_attribute("aria-valuetext", "18 år")
    expect(bench.page.get_by_role("status")).to_have_text("Der står noget nyt om mindst én slags hjælp.")
    help_(bench).get_by_label("Hvem skal sige ja? Gæt først.").focus()
    bench.page.keyboard.press("ArrowDown")
    show(bench).focus()
    bench.page.keyboard.press("Enter")
    expect(help_(bench)).to_contain_text("Guiden siger intet om denne alder.")
    expect(help_(bench)).to_contain_text("afventer fagperson")


def test_by_touch_the_rule_stays_hidden_until_it_is_asked_for(finger):
    finger.mount(timeline())
    expect(finger.page.get_by_text("Forældremyndigheden skal sige ja på skrift.")).to_have_count(0)
    help_(finger).get_by_label("Hvem skal sige ja? Gæt først.").select_option("Forældrene")
    show(finger).tap()
    expect(finger.page.get_by_text("Forældremyndigheden skal sige ja på skrift.")).to_be_visible()
    finger.page.get_by_role("button", name=f"Skjul, hvad der står om: {TREATMENT}").tap()
    expect(finger.page.get_by_text("Forældremyndigheden skal sige ja på skrift.")).to_have_count(0)


def test_what_is_verified_has_no_badge_and_tells_its_source(bench):
    bench.mount(timeline())
    show(bench, "Anonym rådgivning").click()
    expect(help_(bench, "Anonym rådgivning")).to_contain_text("barnets lov § 28 og § 29")
    expect(bench.page.get_by_text("afventer fagperson")).to_have_count(0)


def test_a_rule_that_nobody_checked_for_long_is_not_shown(bench):
    rule = {"id": "r", "now": "Gammelt", "age": "expired", "awaits": False}
    band = {"id": "a", "help": TREATMENT, "from_age": 14, "to_age": 22, "claim_2016": "Før", "rule": "r"}
    bench.mount(timeline(bands=[band], rules={"r": rule}))
    show(bench).click()
    expect(bench.page.get_by_text("Reglen er ikke tjekket længe nok")).to_be_visible()
    expect(bench.page.get_by_text("Gammelt")).to_have_count(0)


def test_nothing_is_kept_or_sent(bench):
    bench.mount(timeline())
    help_(bench).get_by_label("Hvem skal sige ja? Gæt først.").select_option("Forældrene")
    assert bench.page.evaluate("Object.keys(sessionStorage)") == []
    assert bench.saved == []
    assert set(bench.requests) == {HOST}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [LAPTOP, PHONE, SMALLEST], ids=["laptop", "phone", "smallest"])
def test_accessible_at_every_size(bench, no_violations, size, scheme):
    bench.page.set_viewport_size(size)
    bench.page.emulate_media(color_scheme=scheme)
    bench.mount(timeline())
    show(bench).click()
    no_violations(bench.page)
    assert bench.page.evaluate("document.documentElement.scrollWidth") <= size["width"]
