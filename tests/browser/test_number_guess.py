"""Guess first: by mouse and keyboard."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from samtale import NumberGuess
from support.pages import LAPTOP, PHONE, SMALLEST


@pytest.fixture
def guess():
    return NumberGuess(
        key="prøve", question="Hvor mange?", steps=[100, 500, 1000], answer=500, reveal="Guiden skriver omkring 500."
    )


def show(bench):
    return bench.page.get_by_role("button", name="Vis svaret")


def test_the_answer_waits_for_a_guess(bench, guess):
    bench.mount(guess)
    expect(show(bench)).to_be_disabled()
    assert "Guiden skriver omkring 500." not in bench.page.locator("main").inner_text()
    bench.page.get_by_role("radio", name="1.000").check()
    show(bench).click()
    expect(bench.page.get_by_text("Guiden skriver omkring 500.").first).to_be_visible()
    assert bench.trait("value") == 1000
    assert bench.saved == [{"value": 1000}]


def test_not_guessing_is_a_choice(bench, guess):
    bench.mount(guess)
    bench.page.get_by_role("radio", name="Jeg vil helst ikke gætte").check()
    show(bench).click()
    assert bench.trait("value") is None
    expect(bench.page.locator("dd").first).to_have_text("–")


def test_keyboard_and_reload(bench, guess):
    bench.mount(guess)
    bench.page.keyboard.press("Tab")
    bench.page.keyboard.press("Space")
    bench.page.keyboard.press("ArrowRight")
    assert bench.trait("value") == 500
    bench.page.keyboard.press("Tab")
    bench.page.keyboard.press("Enter")
    expect(bench.page.locator("#samtale-live-region")).to_have_text("Dit gæt er 500. Guiden skriver omkring 500.")
    bench.reload(guess)
    expect(bench.page.get_by_role("radio", name="500")).to_be_checked()
    expect(bench.page.get_by_text("Guiden skriver omkring 500.").first).to_be_visible()
    assert bench.trait("value") == 500
    bench.page.get_by_role("button", name="Gæt igen").click()
    assert bench.trait("value") is None


def test_by_touch_alone(finger, guess):
    finger.mount(guess)
    finger.page.get_by_role("radio", name="500").tap()
    show(finger).tap()
    expect(finger.page.get_by_text("Guiden skriver omkring 500.").first).to_be_visible()
    assert finger.trait("value") == 500


@pytest.mark.parametrize("size", [LAPTOP, PHONE, SMALLEST], ids=lambda size: str(size["width"]))
def test_targets_and_width(bench, guess, no_violations, size):
    bench.page.set_viewport_size(size)
    bench.mount(guess)
    bench.page.get_by_role("radio", name="500").check()
    show(bench).click()
    boxes = [found.bounding_box() for found in bench.page.get_by_role("radio").all()]
    assert min(min(box["height"], box["width"]) for box in boxes) >= 44
    assert bench.page.evaluate("document.documentElement.scrollWidth") <= size["width"]
    no_violations(bench.page)


def test_unmount_leaves_no_listener(bench, guess):
    bench.mount(guess)
    bench.page.evaluate("window.unmount()")
    assert bench.page.evaluate("window.model.listenerCount()") == 0
