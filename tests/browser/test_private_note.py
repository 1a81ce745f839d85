"""The private note in a browser: words stay, survive a reload, and go on demand."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from samtale import PrivateNote
from support.pages import PHONE, SMALLEST

MARKER = "zebrafisk-4711"


@pytest.fixture
def note():
    return PrivateNote(
        key="prøve",
        title="Til mig selv",
        prompts=[
            {"id": "nyt", "label": "Hvad var nyt?", "hint": "Kort er fint."},
            {"id": "sted", "label": "Hvor?", "rows": 1},
        ],
    )


def test_words_never_reach_the_model(bench, note):
    bench.mount(note)
    bench.page.get_by_label("Hvad var nyt?").fill(MARKER)
    bench.page.get_by_label("Hvor?").fill(MARKER)
    assert bench.saved == []
    assert MARKER not in json.dumps(bench.requests)


def test_words_survive_a_reload(bench, note):
    bench.mount(note)
    bench.page.get_by_label("Hvad var nyt?").fill("at vente")
    bench.reload(note)
    assert bench.page.get_by_label("Hvad var nyt?").input_value() == "at vente"


def test_words_stay_in_the_tab_until_the_person_keeps_them(bench, note):
    bench.mount(note)
    bench.page.get_by_label("Hvad var nyt?").fill(MARKER)
    stored = "kind => JSON.stringify(Object.entries(window[kind]))"
    assert MARKER not in bench.page.evaluate(stored, "localStorage")
    bench.page.get_by_label("Gem på denne enhed").check()
    assert MARKER in bench.page.evaluate(stored, "localStorage")
    assert MARKER not in bench.page.evaluate(stored, "sessionStorage")
    bench.page.get_by_label("Gem på denne enhed").uncheck()
    assert MARKER not in bench.page.evaluate(stored, "localStorage")


def test_erase_leaves_nothing(bench, note):
    bench.mount(note)
    bench.page.get_by_label("Gem på denne enhed").check()
    bench.page.get_by_label("Hvad var nyt?").fill(MARKER)
    bench.page.get_by_role("button", name="Slet alt").click()
    bench.page.get_by_role("button", name="Ja, slet alt").click()
    assert bench.page.get_by_label("Hvad var nyt?").input_value() == ""
    assert bench.page.evaluate("localStorage.length + sessionStorage.length") == 0


def test_by_keyboard_alone(bench, note):
    bench.mount(note)
    press = bench.page.keyboard.press
    press("Tab")
    bench.page.keyboard.type("at vente")
    press("Tab")
    bench.page.keyboard.type("ude")
    assert bench.page.get_by_label("Hvad var nyt?").input_value() == "at vente"
    assert bench.page.get_by_label("Hvor?").input_value() == "ude"
    with bench.page.expect_download() as caught:
        press("Tab")
        press("Enter")
    assert "at vente" in Path(caught.value.path()).read_text("utf-8")


def test_by_touch_alone(finger, note):
    finger.mount(note)
    finger.page.get_by_label("Hvad var nyt?").tap()
    finger.page.keyboard.insert_text("at vente")  # what a screen keyboard does
    finger.page.get_by_role("button", name="Slet alt").tap()
    finger.page.get_by_role("button", name="Ja, slet alt").tap()
    assert finger.page.get_by_label("Hvad var nyt?").input_value() == ""


@pytest.mark.parametrize(
    ("text", "alarm"),
    [
        ("han hedder 010203-1234", "CPR-nummer"),
        ("ring på 20 30 40 50", "telefonnummer"),
        ("skriv til a.b@example.dk", "mailadresse"),
    ],
)
def test_alarm_names_what_points_at_a_person(bench, note, text, alarm):
    bench.mount(note)
    field = bench.page.get_by_label("Hvad var nyt?")
    field.fill(text)
    assert alarm in bench.page.get_by_role("status").filter(has_text="Det ligner").inner_text()
    field.fill("vi gik en tur klokken 14.30 den 3. maj 2026")
    assert bench.page.get_by_role("status").filter(has_text="Det ligner").count() == 0


@pytest.mark.parametrize("size", [PHONE, SMALLEST])
def test_fits_a_phone_and_axe_is_content(bench, note, no_violations, size):
    bench.page.set_viewport_size(size)
    bench.mount(note)
    assert bench.page.evaluate("document.documentElement.scrollWidth") <= size["width"]
    no_violations(bench.page)


def test_unmount_leaves_no_listener(bench, note):
    bench.mount(note)
    bench.page.evaluate("window.unmount()")
    assert bench.page.evaluate("window.model.listenerCount()") == 0
