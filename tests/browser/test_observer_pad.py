"""The observer's pad by finger, mouse and keyboard, on a wall clock that the test moves."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import expect

from samtale import ObserverPad
from support.pages import HOST, LAPTOP, PHONE, SMALLEST, Bench, hold_clock

STORED = "samtale:prøve.pad"
HOLD = {"staff": "Hold nede, mens medarbejderen taler", "young": "Hold nede, mens den unge taler"}
RECORD = """() => {
  window.said = [];
  new MutationObserver(() => window.said.push(document.getElementById("samtale-live-region").textContent.trim()))
    .observe(document.body, { childList: true, subtree: true, characterData: true });
}"""


def pad(**traits):
    return ObserverPad(**{"key": "prøve", "title": "Lyt", "intro": "Du siger ikke noget imens."} | traits)


@pytest.fixture
def clock(bench):
    """Stop the wall clock; the test moves it."""
    hold_clock(bench.page)
    return bench.page.clock


def button(bench, name):
    return bench.page.get_by_role("button", name=name, exact=True)


def counter(bench, name):
    return bench.page.locator(".sv-observer_pad__counter").filter(has_text=name)


def count(bench, name):
    return counter(bench, name).locator(".sv-observer_pad__count")


def time(bench, who):
    group = bench.page.get_by_role("group", name={"staff": "Medarbejderens taletid", "young": "Den unges taletid"}[who])
    return group.locator(".sv-observer_pad__time")


def hear(bench, **times):
    names = {"open": "Åbent", "closed": "Lukket", "advice": "Råd", "echo": "Ekko", "silence": "Stilhed"}
    for kind, number in times.items():
        for _ in range(number):
            counter(bench, names[kind]).click()


def two_rounds(bench):
    hear(bench, open=1, advice=3)
    button(bench, "Begynd runde 2").click()
    hear(bench, open=3, advice=2, echo=1)


def table(bench):
    rows = bench.page.get_by_role("table", name="De to runder").locator("tbody tr").all()
    cells = [[cell.inner_text() for cell in row.locator("th, td").all()] for row in rows]
    return {name: rest for name, *rest in cells}


def test_taps_count_and_are_told_as_a_number_only(bench):
    bench.mount(pad())
    bench.page.evaluate(RECORD)
    hear(bench, open=2, advice=1)
    expect(count(bench, "Åbent")).to_have_text("2")
    expect(count(bench, "Råd")).to_have_text("1")
    expect(count(bench, "Stilhed")).to_have_text("0")
    said = [text for text in bench.page.evaluate("window.said") if text]
    assert said == ["1", "2", "1"]
    expect(bench.page.locator("#samtale-live-region")).to_have_attribute("aria-live", "polite")
    expect(button(bench, "Åbent spørgsmål 2")).to_be_visible()
    assert "⟨" not in bench.page.locator(".sv").inner_text()


def test_only_the_kinds_asked_for_and_no_text_field(bench):
    bench.mount(pad(kinds=["echo", "open"]))
    assert bench.page.locator(".sv-observer_pad__label").all_inner_texts() == ["Ekko", "Åbent spørgsmål"]
    assert bench.page.locator("textarea, input:not([type=checkbox]), [contenteditable]").count() == 0


def test_fast_taps_are_all_counted(bench):
    bench.mount(pad())
    counter(bench, "Ekko").evaluate("el => { for (let n = 0; n < 25; n += 1) el.click() }")
    expect(count(bench, "Ekko")).to_have_text("25")


def test_undo_goes_back_many_steps(bench):
    bench.mount(pad())
    expect(button(bench, "Fortryd")).to_be_disabled()
    hear(bench, open=3, echo=1)
    button(bench, "Fortryd").click()
    expect(bench.page.locator("#samtale-live-region")).to_contain_text("Fortrudt. Ekko: 0.")
    for _ in range(3):
        button(bench, "Fortryd").click()
    expect(count(bench, "Åbent")).to_have_text("0")
    expect(button(bench, "Fortryd")).to_be_disabled()


def test_a_held_mouse_measures_by_the_wall_clock(bench, clock):
    bench.mount(pad())
    button(bench, HOLD["young"]).hover()
    bench.page.mouse.down()
    clock.run_for(3000)
    expect(time(bench, "young")).to_have_text("0:03")
    clock.fast_forward(62_000)
    bench.page.mouse.move(5, 5)
    bench.page.mouse.up()
    expect(time(bench, "young")).to_have_text("1:05")
    clock.run_for(5000)
    expect(time(bench, "young")).to_have_text("1:05")
    expect(time(bench, "staff")).to_have_text("0:00")


@pytest.mark.parametrize("key", ["Space", "Enter"])
def test_a_held_key_measures(bench, clock, key):
    bench.mount(pad())
    button(bench, HOLD["staff"]).focus()
    bench.page.keyboard.down(key)
    clock.run_for(1000)
    bench.page.keyboard.down(key)  # the key repeats
    clock.run_for(3000)
    bench.page.keyboard.up(key)
    clock.run_for(2000)
    expect(time(bench, "staff")).to_have_text("0:04")


def test_a_key_held_while_the_focus_leaves_stops(bench, clock):
    bench.mount(pad())
    button(bench, HOLD["staff"]).focus()
    bench.page.keyboard.down("Space")
    clock.run_for(2000)
    counter(bench, "Ekko").focus()
    clock.run_for(5000)
    expect(time(bench, "staff")).to_have_text("0:02")


def test_start_and_stop_without_holding(bench, clock):
    bench.mount(pad())
    button(bench, "Start medarbejderens taletid").press("Enter")
    clock.run_for(4000)
    button(bench, "Start den unges taletid").click()
    clock.run_for(6000)
    expect(button(bench, "Stop medarbejderens taletid")).to_have_count(0)
    button(bench, "Stop den unges taletid").click()
    clock.run_for(9000)
    expect(time(bench, "staff")).to_have_text("0:04")
    expect(time(bench, "young")).to_have_text("0:06")
    button(bench, "Fortryd").click()
    expect(time(bench, "young")).to_have_text("0:00")
    expect(bench.page.locator("#samtale-live-region")).to_have_text("Fortrudt. Den unges taletid: 0:00.")


def test_a_slip_counts_nothing(bench, clock):
    bench.mount(pad())
    button(bench, HOLD["staff"]).click()
    expect(time(bench, "staff")).to_have_text("0:00")
    expect(button(bench, "Fortryd")).to_be_disabled()


def test_a_finger_holds_without_scrolling_or_a_menu(browser):
    context = browser.new_context(viewport=PHONE, has_touch=True, locale="da-DK", reduced_motion="reduce")
    bench = Bench(context.new_page())
    hold_clock(bench.page)
    bench.page.add_style_tag(content="body { min-height: 3000px }")
    bench.mount(pad())
    session = context.new_cdp_session(bench.page)
    box = button(bench, HOLD["young"]).bounding_box()
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    session.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [{"x": x, "y": y}]})
    bench.page.clock.fast_forward(7000)
    session.send("Input.dispatchTouchEvent", {"type": "touchMove", "touchPoints": [{"x": x, "y": y - 80}]})
    bench.page.clock.fast_forward(2000)
    session.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    bench.page.clock.fast_forward(20_000)
    expect(time(bench, "young")).to_have_text("0:09")
    assert bench.page.evaluate("scrollY") == 0
    refused = "el => !el.dispatchEvent(new MouseEvent('contextmenu', { cancelable: true, bubbles: true }))"
    assert button(bench, HOLD["young"]).evaluate(refused)
    assert bench.errors == []
    context.close()


def test_round_two_beside_round_one_in_words(bench, clock):
    bench.mount(pad())
    expect(bench.page.get_by_role("table")).to_have_count(0)
    button(bench, "Start den unges taletid").click()
    clock.run_for(20_000)
    hear(bench, open=1, advice=3)
    button(bench, "Begynd runde 2").click()
    expect(bench.page.get_by_role("heading", name="Runde 2")).to_be_focused()
    expect(time(bench, "young")).to_have_text("0:00")
    expect(bench.page.get_by_text("Her kommer forskellen, når du tæller i runde 2.")).to_be_visible()
    hear(bench, open=3, advice=2, echo=1)
    button(bench, "Start den unges taletid").click()
    clock.run_for(60_000)
    button(bench, "Stop den unges taletid").click()
    expect(counter(bench, "Åbent")).to_contain_text("Runde 1: 1")
    told = table(bench)
    assert told["Åbent spørgsmål"] == ["1", "3", "2 flere"]
    assert told["Råd"] == ["3", "2", "1 færre"]
    assert told["Ekko"] == ["0", "1", "1 mere"]
    assert told["Stilhed"] == ["0", "0", "det samme"]
    assert told["Tid, den unge"] == ["0:20", "1:00", "0:40 mere"]
    assert told["Tid, medarbejder"] == ["0:00", "0:00", "det samme"]
    expect(
        bench.page.get_by_text("I runde 2 hørte du 2 flere åbne spørgsmål, 1 ekko mere og 1 råd mindre.")
    ).to_be_visible()
    expect(bench.page.get_by_text("Den unge talte 0:40 mere.")).to_be_visible()
    expect(bench.page.get_by_text("ikke til at give karakter")).to_be_visible()


def test_equal_rounds(bench):
    bench.mount(pad())
    hear(bench, echo=1)
    button(bench, "Begynd runde 2").click()
    hear(bench, echo=1)
    expect(bench.page.get_by_text("Du nåede frem til de samme tal i begge runder.")).to_be_visible()


def test_reset_and_round_two_can_be_undone(bench):
    bench.mount(pad())
    two_rounds(bench)
    button(bench, "Begynd forfra").click()
    expect(bench.page.get_by_role("heading", name="Runde 1")).to_be_focused()
    expect(count(bench, "Råd")).to_have_text("0")
    expect(bench.page.get_by_role("table")).to_have_count(0)
    button(bench, "Fortryd").click()
    assert table(bench)["Råd"] == ["3", "2", "1 færre"]
    for _ in range(6):
        button(bench, "Fortryd").click()
    button(bench, "Fortryd").click()
    expect(bench.page.locator("#samtale-live-region")).to_have_text("Fortrudt. I er tilbage i runde 1.")
    expect(count(bench, "Råd")).to_have_text("3")


def test_keyboard_alone(bench):
    bench.mount(pad())
    keyboard = bench.page.keyboard
    keyboard.press("Tab")
    expect(counter(bench, "Åbent")).to_be_focused()
    keyboard.press("Space")
    keyboard.press("Enter")
    expect(count(bench, "Åbent")).to_have_text("2")
    for _ in range(10):
        keyboard.press("Tab")
    expect(button(bench, "Fortryd")).to_be_focused()
    keyboard.press("Enter")
    expect(count(bench, "Åbent")).to_have_text("1")
    keyboard.press("Tab")
    expect(button(bench, "Begynd runde 2")).to_be_focused()


def test_a_reload_keeps_the_numbers_and_a_started_clock_but_lets_a_finger_go(bench, clock):
    bench.mount(pad())
    hear(bench, open=2)
    button(bench, "Start medarbejderens taletid").click()
    clock.run_for(5000)
    bench.reload(pad())
    clock.run_for(5000)
    expect(count(bench, "Åbent")).to_have_text("2")
    expect(time(bench, "staff")).to_have_text("0:10")
    button(bench, "Stop medarbejderens taletid").click()
    button(bench, HOLD["young"]).hover()
    bench.page.mouse.down()
    clock.run_for(5000)
    bench.reload(pad())
    bench.page.mouse.up()
    clock.run_for(5000)
    expect(time(bench, "young")).to_have_text("0:05")
    expect(time(bench, "staff")).to_have_text("0:10")


@pytest.mark.parametrize("junk", ["{", '{"value":{"steps":[4,{"do":"tap"}],"running":7},"saved":9e15}', "null"])
def test_junk_in_the_store_is_forgotten(bench, junk):
    bench.page.evaluate("([key, junk]) => sessionStorage.setItem(key, junk)", [STORED, junk])
    bench.mount(pad())
    hear(bench, open=1)
    expect(count(bench, "Åbent")).to_have_text("1")


def test_nothing_leaves_the_browser_and_erase_leaves_nothing(bench):
    bench.mount(pad())
    two_rounds(bench)
    button(bench, "Start den unges taletid").click()
    assert bench.saved == []
    assert [url for url in bench.requests if not url.startswith("blob:")] == [HOST]
    bench.page.get_by_label("Gem på denne enhed").check()
    button(bench, "Slet alt").click()
    button(bench, "Ja, slet alt").click()
    expect(count(bench, "Råd")).to_have_text("0")
    expect(button(bench, "Fortryd")).to_be_disabled()
    expect(button(bench, "Start den unges taletid")).to_be_visible()
    assert bench.page.evaluate("localStorage.length + sessionStorage.length") == 0


@pytest.mark.parametrize(("name", "suffix"), [("tekst", "txt"), ("Markdown", "md")])
def test_the_numbers_go_home_as_a_file(bench, name, suffix):
    bench.mount(pad())
    two_rounds(bench)
    with bench.page.expect_download() as caught:
        button(bench, f"Gem som {name}").click()
    assert caught.value.suggested_filename.endswith(f".{suffix}")
    text = Path(caught.value.path()).read_text("utf-8")
    for part in ("Lyt", "Runde 1", "Runde 2", "- Råd: 3", "- Råd: 2", "- Den unges taletid: 0:00", "2 flere åbne"):
        assert part in text
    assert "ikke til at give karakter" in text
    assert "Uden personoplysninger." in text


def test_paper_is_a_sheet_for_ticks_until_something_was_counted(bench):
    bench.page.evaluate("() => { window.print = () => {} }")
    bench.mount(pad())
    button(bench, "Print").click()
    bench.page.emulate_media(media="print")
    assert set(table(bench)) >= {"Åbent spørgsmål", "Stilhed", "Tid, den unge"}
    assert {cell for row in table(bench).values() for cell in row} == {""}
    assert bench.page.get_by_role("button").count() == 0
    bench.page.emulate_media(media="screen")
    hear(bench, open=2)
    bench.page.emulate_media(media="print")
    assert table(bench)["Åbent spørgsmål"] == ["2", "", ""]


@pytest.mark.parametrize("size", [LAPTOP, PHONE, SMALLEST], ids=lambda size: str(size["width"]))
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_targets_width_and_axe(bench, no_violations, size, scheme):
    bench.page.set_viewport_size(size)
    bench.page.emulate_media(color_scheme=scheme)
    bench.page.add_style_tag(content="body { background: var(--sv-paper) } h1 { color: var(--sv-ink) }")
    bench.mount(pad())
    two_rounds(bench)
    button(bench, "Start den unges taletid").click()
    boxes = [found.bounding_box() for found in bench.page.get_by_role("button").all()]
    assert min(box["height"] for box in boxes) >= 44
    assert min(box["width"] for box in boxes) >= 44
    for found in bench.page.locator(".sv-observer_pad__counter").all():
        assert found.bounding_box()["height"] >= 72
    assert bench.page.evaluate("document.documentElement.scrollWidth") <= size["width"]
    no_violations(bench.page)


def test_all_that_an_observer_presses_is_on_one_phone_screen(bench):
    bench.page.set_viewport_size(PHONE)
    bench.mount(pad())
    bench.page.evaluate("document.querySelector('.sv').scrollIntoView()")
    last = button(bench, "Fortryd").bounding_box()
    assert last["y"] + last["height"] <= PHONE["height"]


def test_forced_colours_tell_who_talks(bench):
    bench.page.emulate_media(forced_colors="active")
    bench.mount(pad())
    button(bench, "Start den unges taletid").click()
    now = bench.page.locator(".sv-observer_pad__talk--now")
    assert now.evaluate("el => getComputedStyle(el).borderTopStyle") == "double"


def test_unmount_leaves_no_listener_and_no_timer(bench):
    bench.mount(pad())
    button(bench, "Start den unges taletid").click()
    bench.page.evaluate("window.unmount()")
    assert bench.page.evaluate("window.model.listenerCount()") == 0
    bench.page.wait_for_timeout(1200)  # a timer that was left would throw or draw now
    assert bench.page.locator(".sv > *").count() == 0
