"""The strip by mouse and keyboard: tag, hand over, compare, take home."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from playwright.sync_api import expect

from samtale import TurnStrip
from support.pages import HOST, LAPTOP, PHONE, SMALLEST

TURNS = [
    {"id": "a", "who": "dig", "text": "Hvor meget bliver det til?", "key": ["closed"], "why": "Et tal er nok."},
    {"id": "b", "who": "ung", "text": "Det ved jeg ikke."},
    {"id": "c", "who": "dig", "text": "(Venter.)", "key": ["waiting"], "bend": True, "why": "Nu er der plads."},
    {"id": "d", "who": "Mor", "text": "Der er larm hos os."},
    {"id": "e", "who": "dig", "text": "Der er larm. Hvad gør du så?", "key": ["echo", "open"], "why": "Først ekko."},
]
STORED = "samtale:prøve.strip"


def strip(**traits):
    return TurnStrip(**{"key": "prøve", "title": "Larm", "intro": "Tre taler.", "turns": TURNS} | traits)


def button(bench, name):
    return bench.page.get_by_role("button", name=name, exact=True)


def line(bench, number):
    return bench.page.locator(".sv-turn_strip__turn").nth(number - 1)


def tag(bench, turns, bend=0):
    """Tag turns by number, as a person does who goes from one to the next."""
    for number, tags in turns.items():
        if button(bench, f"Luk mærkerne til replik {number}").count() == 0:
            line(bench, number).locator(".sv-turn_strip__opener").click()
        for name in tags:
            button(bench, name).click()
    if bend:
        button(bench, f"Samtalen vender ved replik {bend}").click()


def own_marks(bench):
    tag(bench, {1: ["Lukket spørgsmål"], 3: ["Venter", "Åbent spørgsmål"], 5: ["Ekko"]}, bend=3)


def partner_marks(bench):
    tag(bench, {1: ["Lukket spørgsmål"], 3: ["Venter"], 5: ["Råd"]}, bend=4)


def both(bench):
    own_marks(bench)
    button(bench, "Giv videre til din makker").click()
    partner_marks(bench)
    button(bench, "Vis begges mærker").click()


def test_only_the_staff_is_tagged_and_only_one_turn_is_open(bench):
    bench.mount(strip())
    assert bench.page.locator(".sv-turn_strip__opener").count() == 3
    assert bench.page.get_by_role("group", name="Mærker til replik 1").is_visible()
    expect(line(bench, 2)).to_contain_text("Den unge")
    expect(line(bench, 4)).to_contain_text("Mor")
    button(bench, "Sæt mærker på replik 5").click()
    expect(bench.page.locator(".sv-turn_strip__panel")).to_have_count(1)
    expect(bench.page.get_by_role("group", name="Mærker til replik 5")).to_be_visible()
    assert "⟨" not in bench.page.locator(".sv").inner_text()


def test_tags_can_be_several_and_be_taken_back(bench):
    bench.mount(strip())
    button(bench, "Ekko").click()
    button(bench, "Råd").click()
    expect(button(bench, "Ekko")).to_have_attribute("aria-pressed", "true")
    button(bench, "Ekko").click()
    expect(button(bench, "Ekko")).to_have_attribute("aria-pressed", "false")
    button(bench, "Fortryd").click()
    expect(button(bench, "Ekko")).to_have_attribute("aria-pressed", "true")
    button(bench, "Fortryd").click()
    button(bench, "Fortryd").click()
    expect(button(bench, "Råd")).to_have_attribute("aria-pressed", "false")
    expect(button(bench, "Fortryd")).to_be_disabled()
    expect(bench.page.locator("#samtale-live-region")).to_contain_text("Det sidste er fortrudt.")


def test_by_touch_alone(finger):
    finger.mount(strip())
    for number, tags in {1: ["Lukket spørgsmål"], 3: ["Venter"], 5: ["Ekko"]}.items():
        if button(finger, f"Luk mærkerne til replik {number}").count() == 0:
            line(finger, number).locator(".sv-turn_strip__opener").tap()
        for name in tags:
            button(finger, name).tap()
    button(finger, "Giv videre til din makker").tap()
    button(finger, "Ekko").tap()
    button(finger, "Vis begges mærker").tap()
    expect(line(finger, 5)).to_contain_text("Ekko")


def test_only_the_tags_on_offer(bench):
    bench.mount(strip(tags=["echo", "open", "waiting", "closed"]))
    assert bench.page.locator(".sv-turn_strip__tag").all_inner_texts() == [
        "Ekko",
        "Åbent spørgsmål",
        "Venter",
        "Lukket spørgsmål",
    ]
    bench.page.get_by_text("Hvad betyder mærkerne?").click()
    assert bench.page.locator(".sv-turn_strip__legend dt").count() == 4


def test_the_bend_moves_and_goes(bench):
    bench.mount(strip())
    button(bench, "Samtalen vender ved replik 2").click()
    expect(line(bench, 2)).to_contain_text("Her vender samtalen")
    button(bench, "Samtalen vender ved replik 4").click()
    expect(bench.page.locator(".sv-turn_strip__bend")).to_have_count(1)
    expect(line(bench, 4)).to_contain_text("Her vender samtalen")
    button(bench, "Samtalen vender ved replik 4").click()
    expect(bench.page.locator(".sv-turn_strip__bend")).to_have_count(0)


def test_clearing_can_be_undone(bench):
    bench.mount(strip())
    own_marks(bench)
    expect(bench.page.get_by_text("Alle replikker har mærker.")).to_be_visible()
    button(bench, "Ryd mine mærker").click()
    expect(bench.page.get_by_text("0 af 3 replikker har mærker.")).to_be_visible()
    button(bench, "Fortryd").click()
    expect(bench.page.get_by_text("Alle replikker har mærker.")).to_be_visible()
    expect(line(bench, 3)).to_contain_text("Her vender samtalen")


def test_the_partner_sees_nothing_of_the_first_round(bench):
    bench.mount(strip())
    own_marks(bench)
    button(bench, "Giv videre til din makker").click()
    expect(bench.page.get_by_role("heading", name="Nu din makker")).to_be_focused()
    expect(bench.page.get_by_text("0 af 3 replikker har mærker.")).to_be_visible()
    assert bench.page.locator("[aria-pressed=true], .sv-turn_strip__chips, .sv-turn_strip__bend").count() == 0
    assert bench.page.get_by_role("button", name="Gem som").count() == 0
    assert button(bench, "Vis nøglen").count() == 0
    bench.page.emulate_media(media="print")
    assert "☑" not in bench.page.locator(".sv").inner_text()


def test_side_by_side_in_words_and_no_score(bench):
    bench.mount(strip())
    both(bench)
    expect(bench.page.get_by_role("heading", name="Jeres læsninger side om side")).to_be_focused()
    expect(bench.page.get_by_text("I to hører replik 3 og 5 forskelligt. Begynd jeres snak der.")).to_be_visible()
    expect(line(bench, 1)).to_contain_text("I hører det samme her.")
    expect(line(bench, 3)).to_contain_text("Fælles for jer: Venter. Hvad hørte I ellers?")
    expect(line(bench, 5)).to_contain_text("I hører det forskelligt.")
    expect(line(bench, 3)).to_contain_text("Her vender samtalen for dig")
    expect(line(bench, 4)).to_contain_text("Her vender samtalen for din makker")
    text = bench.page.locator(".sv").inner_text()
    assert "Nøglen" not in text.replace("Vis nøglen", "")
    assert "%" not in text
    assert "point" not in text.lower()


def test_the_key_is_one_reading_with_reasons(bench):
    bench.mount(strip())
    both(bench)
    button(bench, "Vis nøglen").click()
    expect(bench.page.get_by_text("Nøglen er én måde at læse samtalen på.")).to_be_visible()
    expect(line(bench, 1)).to_contain_text("Nøglen læser den som I begge.")
    expect(line(bench, 1)).to_contain_text("Et tal er nok.")
    expect(line(bench, 3)).to_contain_text("Nøglen læser den som din makker.")
    expect(line(bench, 5)).to_contain_text("Nøglen læser den næsten sådan.")
    expect(line(bench, 3)).to_contain_text("Her vender samtalen for dig og nøglen")
    expect(bench.page.get_by_text("Du og nøglen læser replik 3 og 5 forskelligt.")).to_be_visible()
    button(bench, "Skjul nøglen").click()
    expect(bench.page.get_by_text("Et tal er nok.")).to_have_count(0)


def test_counts_before_and_after_each_readers_own_bend(bench):
    bench.mount(strip())
    both(bench)
    button(bench, "Vis nøglen").click()
    table = bench.page.get_by_role("table", name="Mærker før og efter vendingen")
    rows = [[cell.inner_text() for cell in row.locator("th, td").all()] for row in table.locator("tbody tr").all()]
    counts = {name: [int(number) for number in numbers] for name, *numbers in rows}
    assert counts["Lukket spørgsmål"] == [1, 0, 1, 0, 1, 0]
    assert counts["Venter"] == [0, 1, 1, 0, 0, 1]
    assert counts["Ekko"] == [0, 1, 0, 0, 0, 1]
    assert counts["Råd"] == [0, 0, 0, 1, 0, 0]
    assert counts["To på én gang"] == [0] * 6


def test_without_a_flag_it_is_said_how_things_are_counted(bench):
    bench.mount(strip())
    button(bench, "Vis nøglen").click()
    expect(bench.page.get_by_role("heading", name="Din læsning og nøglen")).to_be_focused()
    expect(bench.page.get_by_text("Uden flag tæller alle mærker som før.")).to_be_visible()
    expect(bench.page.get_by_text("har ikke sat flaget")).to_be_visible()


def test_a_strip_without_a_key_offers_none(bench):
    bench.mount(strip(turns=[{name: turn[name] for name in ("id", "who", "text")} for turn in TURNS]))
    assert button(bench, "Vis nøglen").count() == 0
    both(bench)
    assert button(bench, "Vis nøglen").count() == 0


def test_marks_can_be_changed_after_comparing(bench):
    bench.mount(strip())
    both(bench)
    button(bench, "Ret makkers mærker").click()
    tag(bench, {5: ["Råd", "Ekko"]})
    button(bench, "Vis begges mærker").click()
    expect(line(bench, 5)).to_contain_text("I hører det samme her.")
    button(bench, "Ret dine mærker").click()
    expect(line(bench, 1)).to_contain_text("Lukket spørgsmål")


def test_a_partner_can_drop_out(bench):
    bench.mount(strip())
    own_marks(bench)
    button(bench, "Giv videre til din makker").click()
    button(bench, "Tilbage uden makker").click()
    expect(line(bench, 3)).to_contain_text("Her vender samtalen")


def test_keyboard_alone(bench):
    bench.mount(strip())
    keyboard = bench.page.keyboard
    for _ in range(12):
        keyboard.press("Tab")
        if button(bench, "Åbent spørgsmål").evaluate("el => el === document.activeElement"):
            break
    keyboard.press("Space")
    expect(button(bench, "Åbent spørgsmål")).to_have_attribute("aria-pressed", "true")
    keyboard.press("Tab")
    keyboard.press("Enter")
    expect(button(bench, "Lukket spørgsmål")).to_have_attribute("aria-pressed", "true")
    button(bench, "Næste replik").focus()
    keyboard.press("Enter")
    expect(bench.page.get_by_role("group", name="Mærker til replik 3")).to_be_focused()
    keyboard.press("Tab")
    expect(button(bench, "Åbent spørgsmål")).to_be_focused()
    button(bench, "Samtalen vender ved replik 3").focus()
    keyboard.press("Space")
    expect(line(bench, 3)).to_contain_text("Her vender samtalen")
    expect(button(bench, "Samtalen vender ved replik 3")).to_be_focused()


def test_the_last_turn_closes_without_losing_the_focus(bench):
    bench.mount(strip())
    button(bench, "Sæt mærker på replik 5").click()
    button(bench, "Færdig").press("Enter")
    expect(bench.page.locator(".sv-turn_strip__panel")).to_have_count(0)
    expect(bench.page.get_by_text("0 af 3 replikker har mærker.")).to_be_focused()


def test_a_reload_keeps_both_rounds_and_the_view(bench):
    bench.mount(strip())
    both(bench)
    bench.reload(strip())
    expect(bench.page.get_by_text("I to hører replik 3 og 5 forskelligt. Begynd jeres snak der.")).to_be_visible()


@pytest.mark.parametrize("junk", ["{", '{"value":{"own":4,"partner":{"tags":{"a":"x"}}},"saved":9e15}', "null"])
def test_junk_in_the_store_is_forgotten(bench, junk):
    bench.page.evaluate("([key, junk]) => sessionStorage.setItem(key, junk)", [STORED, junk])
    bench.mount(strip())
    expect(bench.page.get_by_text("0 af 3 replikker har mærker.")).to_be_visible()


def test_nothing_leaves_the_browser_and_erase_leaves_nothing(bench):
    bench.mount(strip())
    both(bench)
    button(bench, "Vis nøglen").click()
    assert bench.saved == []
    assert [url for url in bench.requests if not url.startswith("blob:")] == [HOST]
    assert "waiting" in bench.page.evaluate("key => sessionStorage.getItem(key)", STORED)
    bench.page.get_by_label("Gem på denne enhed").check()
    button(bench, "Slet alt").click()
    button(bench, "Ja, slet alt").click()
    expect(bench.page.get_by_text("0 af 3 replikker har mærker.")).to_be_visible()
    assert button(bench, "Fortryd").is_disabled()
    assert bench.page.evaluate("localStorage.length + sessionStorage.length") == 0


@pytest.mark.parametrize(("name", "suffix", "start"), [("tekst", "txt", "Larm\n===="), ("Markdown", "md", "# Larm\n")])
def test_the_strip_goes_home_as_a_file(bench, name, suffix, start):
    bench.mount(strip())
    both(bench)
    button(bench, "Vis nøglen").click()
    with bench.page.expect_download() as caught:
        button(bench, f"Gem som {name}").click()
    assert caught.value.suggested_filename.endswith(f".{suffix}")
    text = Path(caught.value.path()).read_text("utf-8")
    assert text.startswith(start)
    for part in (
        "3. Medarbejder",
        "(Venter.)",
        "- Du: Åbent spørgsmål, Venter",
        "- Makker: Venter",
        "- Her vender samtalen for dig og nøglen",
        "- Nøglens grund: Nu er der plads.",
        "4. Mor",
        "- Råd: Du 0 før, 0 efter; Makker 0 før, 1 efter; Nøglen 0 før, 0 efter",
        "Nøglen er én måde at læse samtalen på.",
        "Uden personoplysninger.",
    ):
        assert part in text


def test_a_file_without_the_key_tells_nothing_of_it(bench):
    bench.mount(strip())
    own_marks(bench)
    with bench.page.expect_download() as caught:
        button(bench, "Gem som Markdown").click()
    text = Path(caught.value.path()).read_text("utf-8")
    assert "Nøgle" not in text
    assert "Makker" not in text


def test_paper_has_boxes_to_tick(bench):
    bench.page.evaluate("() => { window.print = () => { window.printed = (window.printed ?? 0) + 1 } }")
    bench.mount(strip())
    button(bench, "Ekko").click()
    button(bench, "Print").click()
    assert bench.page.evaluate("window.printed") == 1
    bench.page.emulate_media(media="print")
    text = bench.page.locator(".sv-print-target").inner_text()
    assert "☑ Ekko" in text
    assert text.count("☐ Venter") == 3
    assert "Der er larm hos os." in text
    assert bench.page.get_by_role("button").count() == 0


@pytest.mark.parametrize("size", [LAPTOP, PHONE, SMALLEST], ids=lambda size: str(size["width"]))
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_targets_width_and_axe(bench, no_violations, size, scheme):
    def check():
        boxes = [found.bounding_box() for found in bench.page.get_by_role("button").all()]
        assert min(box["height"] for box in boxes) >= 44
        assert min(box["width"] for box in boxes) >= 44
        assert bench.page.evaluate("document.documentElement.scrollWidth") <= size["width"]
        no_violations(bench.page)

    bench.page.set_viewport_size(size)
    bench.page.emulate_media(color_scheme=scheme)
    bench.page.add_style_tag(content="body { background: var(--sv-paper) } h1 { color: var(--sv-ink) }")
    bench.mount(strip())
    bench.page.get_by_text("Hvad betyder mærkerne?").click()
    own_marks(bench)
    check()
    button(bench, "Giv videre til din makker").click()
    partner_marks(bench)
    button(bench, "Vis begges mærker").click()
    button(bench, "Vis nøglen").click()
    check()


def test_unmount_leaves_no_listener(bench):
    bench.mount(strip())
    bench.page.evaluate("window.unmount()")
    assert bench.page.evaluate("window.model.listenerCount()") == 0


def test_no_mark_ever_becomes_a_trait(bench):
    bench.mount(strip())
    before = {name: bench.trait(name) for name in TurnStrip.settable()}
    both(bench)
    assert json.dumps(before) == json.dumps({name: bench.trait(name) for name in TurnStrip.settable()})
