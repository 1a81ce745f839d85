"""The scale by mouse, finger and keyboard."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from samtale import Scale
from support.pages import LAPTOP, PHONE, SMALLEST


def scale(**traits):
    return Scale(key="prøve", question="Hvor meget fylder X?", low="ingenting", high="alt", **traits)


def stop(bench, number):
    ends = {0: "0, ingenting", 10: "10, alt"}
    return bench.page.get_by_role("radio", name=ends.get(number, str(number)), exact=True)


def test_nothing_is_chosen_until_the_person_chooses(bench):
    bench.mount(scale())
    assert bench.page.get_by_role("radio", checked=True).count() == 0
    assert bench.page.get_by_role("radio").count() == 12
    assert bench.saved == []


def test_a_click_sends_the_integer_and_nothing_else(bench):
    bench.mount(scale())
    stop(bench, 7).check()
    assert bench.trait("value") == 7
    assert bench.saved == [{"value": 7}]
    expect(bench.page.locator(".sv-scale__result")).to_have_text("Du har valgt 7.")


def test_dragging_along_the_track_is_an_extra(bench):
    bench.mount(scale())
    start, end = stop(bench, 2).bounding_box(), stop(bench, 8).bounding_box()
    mouse = bench.page.mouse
    mouse.move(start["x"] + start["width"] / 2, start["y"] + 20)
    mouse.down()
    mouse.move(end["x"] + end["width"] / 2, end["y"] + 20, steps=8)
    mouse.up()
    assert bench.trait("value") == 8


def test_keyboard(bench):
    bench.mount(scale())
    keyboard = bench.page.keyboard
    keyboard.press("Tab")
    for key, value in [("End", 10), ("ArrowLeft", 9), ("Home", 0), ("ArrowRight", 1), ("4", 4), ("1", 1), ("0", 10)]:
        keyboard.press(key)
        assert bench.trait("value") == value
    expect(stop(bench, 10)).to_be_focused()


def test_passing_stays_in_the_browser_and_is_equal_in_size(bench):
    bench.mount(scale())
    stop(bench, 3).check()
    passing = bench.page.get_by_role("radio", name="Vil ikke svare")
    passing.check()
    assert bench.trait("value") is None
    assert {key for change in bench.saved for key in change} == {"value"}
    assert passing.bounding_box()["height"] >= stop(bench, 3).bounding_box()["height"]
    expect(bench.page.locator(".sv-scale__result")).to_have_text("Du svarer ikke. Det er helt i orden.")


def test_answer_can_be_taken_back(bench):
    bench.mount(scale())
    stop(bench, 3).check()
    bench.page.get_by_role("button", name="Ryd svaret").click()
    assert bench.trait("value") is None
    assert bench.page.get_by_role("radio", checked=True).count() == 0


def test_before_and_after_show_both_marks(bench):
    bench.mount(scale(mode="before_after"))
    stop(bench, 7).check()
    bench.page.get_by_role("button", name="Sæt en ny markering").click()
    assert (bench.trait("before"), bench.trait("value")) == (7, None)
    expect(bench.page.get_by_role("radio", name="7, dit første mærke")).to_be_visible()
    stop(bench, 4).check()
    expect(bench.page.locator(".sv-scale__result")).to_have_text("Før: 7. Nu: 4.")
    bench.reload(scale(mode="before_after"))
    expect(bench.page.locator(".sv-scale__result")).to_have_text("Før: 7. Nu: 4.")
    assert (bench.trait("before"), bench.trait("value")) == (7, 4)


def test_reload_keeps_the_answer_and_that_somebody_passed(bench):
    bench.mount(scale())
    stop(bench, 6).check()
    bench.reload(scale())
    expect(stop(bench, 6)).to_be_checked()
    assert bench.trait("value") == 6
    bench.page.get_by_role("radio", name="Vil ikke svare").check()
    bench.reload(scale())
    expect(bench.page.get_by_role("radio", name="Vil ikke svare")).to_be_checked()


def test_the_kernel_can_set_it(bench):
    bench.mount(scale())
    bench.set_trait("value", 5)
    expect(stop(bench, 5)).to_be_checked()


def test_the_choice_is_said_politely(bench):
    bench.mount(scale())
    stop(bench, 2).check()
    expect(bench.page.locator("#samtale-live-region")).to_have_text("Du har valgt 2.")
    assert bench.page.locator("#samtale-live-region").get_attribute("aria-live") == "polite"


@pytest.mark.parametrize("size", [LAPTOP, PHONE, SMALLEST], ids=lambda size: str(size["width"]))
def test_targets_and_width(bench, no_violations, size):
    bench.page.set_viewport_size(size)
    bench.mount(scale(mode="before_after"))
    boxes = [radio.bounding_box() for radio in bench.page.get_by_role("radio").all()]
    assert min(box["height"] for box in boxes) >= 44
    assert min(box["width"] for box in boxes) >= 44
    assert bench.page.evaluate("document.documentElement.scrollWidth") <= size["width"]
    no_violations(bench.page)


def test_unmount_leaves_no_listener(bench):
    bench.mount(scale())
    bench.page.evaluate("window.unmount()")
    assert bench.page.evaluate("window.model.listenerCount()") == 0
