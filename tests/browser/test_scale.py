"""The scale by mouse, finger and keyboard."""

from __future__ import annotations

import json

import pytest
from playwright.sync_api import expect

from samtale import Scale
from support.pages import HOST, LAPTOP, PHONE, SMALLEST, Bench, hold_clock

STORED = "samtale:prøve.scale"
TABLET = {"width": 820, "height": 1180}


def scale(**traits):
    return Scale(**{"key": "prøve", "question": "Hvor meget fylder X?", "low": "ingenting", "high": "alt"} | traits)


def stop(bench, number):
    ends = {0: "0, ingenting", 10: "10, alt"}
    return bench.page.get_by_role("radio", name=ends.get(number, str(number)), exact=True)


def passing(bench):
    return bench.page.get_by_role("radio", name="Vil ikke svare")


def result(bench):
    return bench.page.locator(".sv-scale__result")


def centre(bench, number):
    box = stop(bench, number).bounding_box()
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def test_nothing_is_chosen_until_the_person_chooses(bench):
    bench.mount(scale(hint="Vælg det første, du tænker."))
    assert bench.page.get_by_role("radio", checked=True).count() == 0
    assert bench.page.get_by_role("radio").count() == 12
    assert bench.page.locator(".sv-scale__stop--at, .sv-scale__stop--below").count() == 0
    expect(result(bench)).to_have_text("Du har ikke valgt noget endnu.")
    assert bench.saved == []


def test_the_group_tells_its_question_its_ends_and_its_keys(bench):
    bench.mount(scale(hint="Vælg det første, du tænker."))
    group = bench.page.get_by_role("group", name="Hvor meget fylder X?")
    expect(group).to_have_accessible_description(
        "Vælg det første, du tænker. Skalaen går fra 0, ingenting, til 10, alt. Brug piletasterne, Home og End, eller "
        "skriv tallet. Skriv 1 og straks efter 0 for at vælge 10. Tryk på tabulator for at komme til Vil ikke svare."
    )


def test_a_scale_without_ends_shows_none(bench):
    bench.mount(scale(low="", high=""))
    expect(bench.page.get_by_role("radio", name="10", exact=True)).to_be_visible()
    assert " = " not in bench.page.locator("fieldset").inner_text()


def test_a_click_sends_the_integer_and_nothing_else(bench):
    bench.mount(scale())
    stop(bench, 7).check()
    assert bench.trait("value") == 7
    assert bench.saved == [{"value": 7}]
    expect(result(bench)).to_have_text("Du har valgt 7.")


def test_dragging_along_the_track_chooses_where_one_lets_go(bench):
    bench.mount(scale())
    mouse = bench.page.mouse
    mouse.move(*centre(bench, 2))
    mouse.down()
    mouse.move(*centre(bench, 8), steps=8)
    assert bench.saved == [], "nothing is sent on the way"
    mouse.move(2000, 5)
    mouse.up()
    assert bench.saved == [{"value": 10}]
    expect(stop(bench, 10)).to_be_focused()


def test_a_drag_that_began_elsewhere_chooses_nothing(bench):
    bench.mount(scale())
    mouse = bench.page.mouse
    mouse.move(5, 5)
    mouse.down()
    mouse.move(*centre(bench, 4), steps=4)
    mouse.move(*centre(bench, 6), steps=4)
    mouse.up()
    assert bench.saved == []
    assert bench.page.get_by_role("radio", checked=True).count() == 0


@pytest.fixture
def finger(browser):
    """Return a bench on a tablet and a function that sends its touches."""
    context = browser.new_context(viewport=TABLET, has_touch=True, locale="da-DK", reduced_motion="reduce")
    bench = Bench(context.new_page())
    session = context.new_cdp_session(bench.page)

    def touch(*path):
        kinds = ["touchStart", *["touchMove"] * (len(path) - 1)]
        for kind, (x, y) in zip(kinds, path, strict=True):
            session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": [{"x": x, "y": y}]})
        session.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})

    yield bench, touch
    context.close()


def test_a_finger_taps_and_drags_and_a_scroll_chooses_nothing(finger):
    bench, touch = finger
    bench.page.add_style_tag(content="body { min-height: 3000px }")
    bench.mount(scale())
    (x, y), (far, _) = centre(bench, 3), centre(bench, 9)
    touch((x, y))
    expect(stop(bench, 3)).to_be_checked()
    touch((x, y), (x + 40, y + 1), (far - 20, y + 2), (far, y + 2))
    expect(stop(bench, 9)).to_be_checked()
    touch((x, y), (x + 3, y - 40), (x + 6, y - 120), (x + 9, y - 200))
    bench.page.wait_for_function("scrollY > 0")
    assert bench.saved == [{"value": 3}, {"value": 9}]


def test_keyboard(bench):
    bench.mount(scale())
    keyboard = bench.page.keyboard
    keyboard.press("Tab")
    for key, value in [
        ("End", 10),
        ("ArrowRight", 10),
        ("ArrowLeft", 9),
        ("Home", 0),
        ("ArrowUp", 0),
        ("ArrowDown", 1),
    ]:
        keyboard.press(key)
        assert bench.trait("value") == value
        expect(stop(bench, value)).to_be_focused()


def test_numbers_are_typed(bench):
    hold_clock(bench.page)
    bench.mount(scale())
    keyboard = bench.page.keyboard
    keyboard.press("Tab")
    for key, value in [("4", 4), ("1", 1), ("0", 10), ("0", 0), ("1", 1)]:
        keyboard.press(key)
        assert bench.trait("value") == value
    bench.page.clock.run_for(1000)
    keyboard.press("0")
    assert bench.trait("value") == 0


def test_passing_by_keyboard_sends_no_number_on_the_way(bench):
    bench.mount(scale())
    bench.page.keyboard.press("Tab")
    bench.page.keyboard.press("Tab")
    expect(passing(bench)).to_be_focused()
    bench.page.keyboard.press("Space")
    expect(passing(bench)).to_be_checked()
    assert bench.saved == []


def test_passing_stays_in_the_browser(bench):
    bench.mount(scale())
    stop(bench, 3).check()
    passing(bench).check()
    assert bench.saved == [{"value": 3}, {"value": None}]
    expect(result(bench)).to_have_text("Du svarer ikke. Det er helt i orden.")
    expect(stop(bench, 3)).not_to_be_checked()
    stop(bench, 5).check()
    expect(passing(bench)).not_to_be_checked()


def test_passing_is_equal_in_size_and_weight(bench):
    bench.mount(scale())
    pill, dot = bench.page.locator(".sv-scale__pill"), bench.page.locator(".sv-scale__dot").first
    style = "el => { const s = getComputedStyle(el); return [s.fontSize, s.fontWeight, s.color, s.borderTop] }"
    assert pill.evaluate(style) == dot.evaluate(style)
    assert passing(bench).bounding_box()["height"] >= stop(bench, 3).bounding_box()["height"]
    assert passing(bench).bounding_box()["width"] >= stop(bench, 3).bounding_box()["width"]


def test_answer_can_be_taken_back_and_the_focus_is_not_lost(bench):
    bench.mount(scale())
    stop(bench, 3).check()
    bench.page.get_by_role("button", name="Ryd svaret").press("Enter")
    assert bench.trait("value") is None
    assert bench.page.get_by_role("radio", checked=True).count() == 0
    expect(stop(bench, 0)).to_be_focused()
    assert bench.page.evaluate("sessionStorage.length") == 0
    bench.reload(scale())
    assert bench.page.get_by_role("radio", checked=True).count() == 0


def test_before_and_after_show_both_marks(bench):
    bench.mount(scale(mode="before_after"))
    stop(bench, 7).check()
    bench.page.get_by_role("button", name="Sæt en ny markering").press("Enter")
    assert (bench.trait("before"), bench.trait("value")) == (7, None)
    assert bench.saved[-1] == {"value": None, "before": 7}, "one message for both"
    expect(result(bench)).to_have_text("Dit første mærke er 7. Sæt et nyt.")
    first = bench.page.get_by_role("radio", name="7, dit første mærke")
    expect(first).to_be_focused()
    stop(bench, 4).check()
    expect(result(bench)).to_have_text("Før: 7. Nu: 4.")
    assert [text for text in bench.page.locator(".sv-scale__mark").all_inner_texts() if text] == ["nu", "før"]
    bench.reload(scale(mode="before_after"))
    expect(result(bench)).to_have_text("Før: 7. Nu: 4.")
    assert (bench.trait("before"), bench.trait("value")) == (7, 4)
    first.check()
    expect(result(bench)).to_have_text("Før: 7. Nu: 7.")
    bench.page.get_by_role("button", name="Ryd svaret").click()
    assert (bench.trait("before"), bench.trait("value")) == (None, None)


def test_reload_keeps_the_answer_and_that_somebody_passed(bench):
    bench.mount(scale())
    stop(bench, 6).check()
    bench.reload(scale())
    expect(stop(bench, 6)).to_be_checked()
    assert bench.saved == [{"value": 6}]
    passing(bench).check()
    bench.reload(scale())
    expect(passing(bench)).to_be_checked()
    assert bench.saved == []


def test_what_the_store_holds_is_judged_before_it_is_sent(bench):
    bench.mount(scale())
    stop(bench, 6).check()
    bench.page.evaluate(
        "sessionStorage['samtale:prøve.scale'] = sessionStorage['samtale:prøve.scale'].replace('6', '60')"
    )
    bench.reload(scale())
    expect(result(bench)).to_have_text("Du har ikke valgt noget endnu.")
    assert bench.saved == []


def test_the_kernel_can_set_it_and_what_it_set_last_is_kept(bench):
    bench.mount(scale())
    passing(bench).check()
    bench.set_trait("value", 5)
    expect(stop(bench, 5)).to_be_checked()
    expect(passing(bench)).not_to_be_checked()
    bench.set_trait("value", None)
    expect(result(bench)).to_have_text("Du har ikke valgt noget endnu.")
    bench.set_trait("value", 8)
    expect(result(bench)).to_have_text("Du har valgt 8.")
    bench.reload(scale())
    expect(stop(bench, 8)).to_be_checked()


def test_erase_leaves_nothing(bench):
    bench.mount(scale(mode="before_after"))
    stop(bench, 7).check()
    bench.page.get_by_role("button", name="Sæt en ny markering").click()
    passing(bench).check()
    bench.page.evaluate("sessionStorage.clear(); dispatchEvent(new CustomEvent('samtale:store', { detail: 'erased' }))")
    expect(result(bench)).to_have_text("Du har ikke valgt noget endnu.")
    assert (bench.trait("before"), bench.trait("value")) == (None, None)
    assert bench.page.evaluate("sessionStorage.length + localStorage.length") == 0


def test_two_scales_on_a_page_are_two_groups(bench):
    bench.mount(scale())
    bench.mount(scale(key="anden", question="Og nu?"))
    for group, number in [("Hvor meget fylder X?", "3"), ("Og nu?", "8")]:
        bench.page.get_by_role("group", name=group).get_by_role("radio", name=number, exact=True).check()
    assert bench.page.get_by_role("radio", checked=True).count() == 2


def test_the_choice_is_said_politely(bench):
    bench.mount(scale())
    stop(bench, 2).check()
    region = bench.page.locator("#samtale-live-region")
    expect(region).to_have_text("Du har valgt 2.")
    expect(region).to_have_attribute("aria-live", "polite")


def test_nothing_but_marks_leaves_the_browser(bench):
    bench.mount(scale(mode="before_after"))
    stop(bench, 7).check()
    bench.page.get_by_role("button", name="Sæt en ny markering").click()
    passing(bench).check()
    stop(bench, 4).check()
    assert {key for change in bench.saved for key in change} == {"value", "before"}
    assert "passed" not in json.dumps(bench.saved)
    assert [url for url in bench.requests if not url.startswith("blob:")] == [HOST]


@pytest.mark.parametrize("size", [LAPTOP, PHONE, SMALLEST], ids=lambda size: str(size["width"]))
def test_targets_and_width(bench, no_violations, size):
    bench.page.set_viewport_size(size)
    bench.mount(scale(mode="before_after"))
    stop(bench, 10).check()
    bench.page.get_by_role("button", name="Sæt en ny markering").click()
    stop(bench, 4).check()
    boxes = [radio.bounding_box() for radio in bench.page.get_by_role("radio").all()]
    assert min(box["height"] for box in boxes) >= 44
    assert min(box["width"] for box in boxes) >= 44
    assert bench.page.evaluate("document.documentElement.scrollWidth") <= size["width"]
    no_violations(bench.page)


def test_unmount_leaves_no_listener(bench):
    bench.mount(scale())
    bench.page.evaluate("window.unmount()")
    assert bench.page.evaluate("window.model.listenerCount()") == 0
