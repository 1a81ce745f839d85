"""A dialogue by mouse, finger and keyboard."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from samtale import DialoguePlayer
from support.pages import LAPTOP, PHONE, SMALLEST, hold_clock

ECHO = "Det ryger du så også."
WHY = "Hvorfor er du begyndt på det?"


@pytest.fixture
def dialogue():
    return DialoguePlayer("det_ved_jeg_ikke")


def button(bench, name, exact=True):
    return bench.page.get_by_role("button", name=name, exact=exact)


def said(bench):
    return bench.page.locator(".sv-dialogue_player__bubble--them")


def write_first(bench):
    bench.page.get_by_role("checkbox", name="Sig det selv, før valgene kommer").check()


def to_the_end(bench):
    while (choice := bench.page.locator(".sv-dialogue_player__choice").first).count():
        choice.click()


def test_a_whole_dialogue_by_mouse(bench, dialogue):
    bench.mount(dialogue)
    expect(said(bench)).to_have_count(1)
    button(bench, ECHO).click()
    expect(said(bench)).to_have_count(2)
    to_the_end(bench)
    expect(bench.page.get_by_role("heading", name="Sådan sluttede det")).to_be_visible()
    expect(bench.page.get_by_role("img")).to_have_accessible_name("Tilliden gik fra 4 til 8 på en skala fra 0 til 10.")
    bench.page.get_by_text("Se grundene trin for trin").click()
    expect(bench.page.get_by_text("Hans egne ord kom tilbage", exact=False).last).to_be_visible()
    assert bench.saved == []


def test_a_whole_dialogue_by_keyboard(bench, dialogue):
    bench.mount(dialogue)
    keyboard = bench.page.keyboard
    for turn in range(2, 20):
        if not bench.page.locator(".sv-dialogue_player__choice").count():
            break
        # the newest turn has the focus, and the first choice is next
        while not bench.page.evaluate("document.activeElement.matches('.sv-dialogue_player__choice')"):
            keyboard.press("Tab")
        keyboard.press("Enter")
        expect(bench.page.locator(".sv-dialogue_player__talk > li")).to_have_count(turn)
        expect(bench.page.locator(".sv-dialogue_player__talk > li").last).to_be_focused()
    expect(bench.page.get_by_role("heading", name="Sådan sluttede det")).to_be_visible()


def test_why_the_relation_moved_is_told_to_those_who_ask(bench, dialogue):
    bench.mount(dialogue)
    button(bench, WHY).click()
    reason = bench.page.get_by_text("Et hvorfor beder om en forklaring", exact=False)
    expect(reason).to_be_hidden()
    bench.page.get_by_text("Hvad skete der?").press("Enter")
    expect(reason).to_be_visible()
    expect(bench.page.get_by_text("Tilliden blev lidt mindre. Tempoet steg.")).to_be_visible()


def test_a_turn_can_be_taken_back_and_all_of_it(bench, dialogue):
    bench.mount(dialogue)
    expect(button(bench, "Gå en tur tilbage")).to_be_disabled()
    button(bench, WHY).click()
    button(bench, "Gå en tur tilbage").click()
    expect(button(bench, WHY)).to_be_visible()
    button(bench, ECHO).click()
    expect(said(bench).last).to_contain_text("Mest om aftenen")
    button(bench, "Begynd forfra").click()
    expect(said(bench)).to_have_count(1)


def test_an_own_line_comes_before_the_choices_and_stays_beside_the_choice(bench, dialogue):
    bench.mount(dialogue)
    write_first(bench)
    field = bench.page.get_by_label("Hvad siger du?")
    expect(button(bench, ECHO)).to_have_count(0)
    expect(button(bench, "Vis valgene")).to_be_disabled()
    field.fill("<script>alert(1)</script> Du ryger så også?")
    button(bench, "Vis valgene").click()
    button(bench, ECHO).click()
    expect(bench.page.locator(".sv-dialogue_player__bubble--own")).to_have_text(
        "Du skrev <script>alert(1)</script> Du ryger så også?"
    )
    expect(bench.page.get_by_label("Hvad siger du?")).to_have_value("")
    assert bench.saved == []


def test_the_coach_comments_on_demand(bench, dialogue):
    bench.mount(dialogue)
    write_first(bench)
    button(bench, "Spørg træneren").click()
    remark = bench.page.locator(".sv-dialogue_player__answer [role=status]").last
    expect(remark).to_contain_text("Skriv først")
    bench.page.get_by_label("Hvad siger du?").fill("Du skal bare stoppe.")
    expect(remark).to_be_empty()
    button(bench, "Spørg træneren").click()
    expect(remark).to_contain_text("Stop op: Råd, ingen bad om")
    expect(remark).to_contain_text("Den kan tage fejl")
    bench.page.get_by_label("Hvad siger du?").fill("Det ryger du så også.")
    button(bench, "Spørg træneren").click()
    expect(remark).to_contain_text("Det virker: Du brugte den unges egne ord")


def test_silence_lasts_seven_seconds_and_can_be_skipped(bench, dialogue):
    hold_clock(bench.page)
    bench.mount(dialogue)
    button(bench, WHY).click()
    button(bench, "Stilhed (Du siger ingenting og venter.)").click()
    expect(bench.page.get_by_text("Du venter. Der er stille i 7 sekunder.")).to_be_visible()
    bench.page.clock.run_for(6_900)
    expect(said(bench)).to_have_count(2)
    bench.page.clock.run_for(200)
    expect(said(bench)).to_have_count(3)
    button(bench, "Gå en tur tilbage").click()
    button(bench, "Stilhed (Du siger ingenting og venter.)").click()
    bench.page.clock.run_for(100)
    expect(button(bench, "Spring stilheden over")).to_be_focused()
    bench.page.keyboard.press("Enter")
    expect(said(bench)).to_have_count(3)


def test_reload_keeps_the_talk(bench, dialogue):
    bench.mount(dialogue)
    write_first(bench)
    bench.page.get_by_label("Hvad siger du?").fill("Mit eget")
    button(bench, "Vis valgene").click()
    button(bench, ECHO).click()
    bench.reload(dialogue)
    expect(said(bench)).to_have_count(2)
    expect(bench.page.locator(".sv-dialogue_player__bubble--own")).to_contain_text("Mit eget")
    assert bench.saved == []


def test_erase_leaves_nothing(bench, dialogue):
    bench.mount(dialogue)
    button(bench, ECHO).click()
    button(bench, "Slet alt").click()
    button(bench, "Ja, slet alt").click()
    expect(said(bench)).to_have_count(1)
    assert bench.page.evaluate("sessionStorage.length + localStorage.length") == 0


def test_the_answer_is_announced(bench, dialogue):
    bench.mount(dialogue)
    button(bench, ECHO).click()
    expect(bench.page.locator("#samtale-live-region")).to_contain_text("Mest om aftenen")


def test_without_a_story_it_says_so(bench):
    bench.mount(DialoguePlayer(key="tom"))
    expect(bench.page.get_by_text("Her er ingen samtale endnu.")).to_be_visible()


@pytest.mark.parametrize("size", [LAPTOP, PHONE, SMALLEST], ids=["laptop", "phone", "smallest"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_accessible_at_every_size(bench, dialogue, no_violations, size, scheme):
    bench.page.set_viewport_size(size)
    bench.page.emulate_media(color_scheme=scheme)
    bench.mount(dialogue)
    button(bench, WHY).click()
    bench.page.get_by_text("Hvad skete der?").click()
    write_first(bench)
    bench.page.get_by_label("Hvad siger du?").fill("Du skal bare stoppe.")
    button(bench, "Spørg træneren").click()
    button(bench, "Vis valgene").click()
    no_violations(bench.page)
    assert bench.page.evaluate("document.documentElement.scrollWidth") <= size["width"]
    for choice in bench.page.locator(".sv-dialogue_player__choice").all():
        assert choice.bounding_box()["height"] >= 44


def test_a_whole_dialogue_by_touch(finger, dialogue):
    finger.mount(dialogue)
    while (choice := finger.page.locator(".sv-dialogue_player__choice").first).count():
        choice.tap()
    expect(finger.page.get_by_role("heading", name="Sådan sluttede det")).to_be_visible()
    finger.page.get_by_text("Se grundene trin for trin").tap()
    expect(finger.page.locator(".sv-dialogue_player__reasons li").first).to_be_visible()
