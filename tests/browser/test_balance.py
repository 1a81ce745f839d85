"""The balance: the good first, the hard when it is asked for, one open question at the end."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import expect

from samtale import Balance
from support.pages import HOST, LAPTOP, PHONE, SMALLEST

GOOD, HARD = "Det gode", "Det svære"
MORE = "Den unge vil selv videre til det svære"
QUESTION = "Når du ser på det hele, hvad får du så lyst til?"


def balance(**traits):
    return Balance(**{"key": "prøve", "title": "Pausen", "dilemma": "At holde pause i en måned"} | traits)


def button(bench, name):
    return bench.page.get_by_role("button", name=name, exact=True)


def pane(bench, name):
    return bench.page.get_by_role("region", name=name, exact=True)


def saved_file(bench, name):
    with bench.page.expect_download() as caught:
        button(bench, name).click()
    return Path(caught.value.path()).read_bytes()


def by_keyboard(bench):
    press, type_ = bench.page.keyboard.press, bench.page.keyboard.type
    bench.page.get_by_label(f"Ny seddel under {GOOD}").focus()
    type_("Sover bedre")
    press("Enter")
    button(bench, MORE).focus()
    press("Enter")
    bench.page.get_by_label(f"Ny seddel under {HARD}").focus()
    type_("Savner vennerne")
    press("Enter")
    bench.page.get_by_label(QUESTION).focus()
    type_("En uge først")


def by_touch(bench):
    bench.page.get_by_label(f"Ny seddel under {GOOD}").fill("Sover bedre")
    button(bench, f"Sæt sedlen op under {GOOD}").tap()
    button(bench, MORE).tap()
    bench.page.get_by_label(f"Ny seddel under {HARD}").fill("Savner vennerne")
    button(bench, f"Sæt sedlen op under {HARD}").tap()
    bench.page.get_by_label(QUESTION).fill("En uge først")


def by_list(bench):
    bench.page.get_by_label("Liste").check()
    by_touch(bench)


def test_the_second_side_opens_only_when_it_is_asked_for(bench):
    bench.mount(balance())
    expect(pane(bench, GOOD)).to_be_visible()
    expect(pane(bench, HARD)).to_have_count(0)
    expect(bench.page.get_by_label(QUESTION)).to_have_count(0)
    button(bench, MORE).click()
    expect(bench.page.get_by_role("heading", name="Det handler om At holde pause")).to_be_focused()
    expect(pane(bench, HARD)).to_be_visible()
    expect(bench.page.get_by_text("Miller og Rose (2015)")).to_be_visible()


def test_the_same_balance_by_every_way_is_the_same_bytes(bench, finger):
    bench.mount(balance())
    by_keyboard(bench)
    files = [saved_file(bench, "Gem til senere")]
    finger.mount(balance())
    by_touch(finger)
    files.append(saved_file(finger, "Gem til senere"))
    finger.page.evaluate("sessionStorage.clear()")
    finger.reload(balance())
    by_list(finger)
    files.append(saved_file(finger, "Gem til senere"))
    assert b"Savner vennerne" in files[0]
    assert len(set(files)) == 1


def test_weights_are_shown_when_wanted(bench):
    bench.mount(balance())
    by_keyboard(bench)
    note = bench.page.get_by_role("button", name="Savner vennerne", exact=True)
    note.click()
    expect(bench.page.get_by_label("Hvor meget fylder »Savner vennerne«?")).to_have_count(0)
    bench.page.get_by_label("Vis, hvor meget hver seddel fylder").check()
    bench.page.get_by_label("Hvor meget fylder »Savner vennerne«?").select_option("3")
    expect(pane(bench, HARD).get_by_role("button", name="Savner vennerne fylder meget")).to_be_visible()


def test_it_goes_home_with_dilemma_and_answer(bench):
    bench.mount(balance())
    by_keyboard(bench)
    text = saved_file(bench, "Gem som Markdown").decode()
    for part in ("At holde pause i en måned", "- Sover bedre", "- Savner vennerne", QUESTION, "En uge først"):
        assert part in text
    assert bench.saved == []
    assert {url for url in bench.requests if not url.startswith("blob:")} == {HOST}


@pytest.mark.parametrize("size", [LAPTOP, PHONE, SMALLEST], ids=["laptop", "phone", "smallest"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_accessible_at_every_size(bench, no_violations, size, scheme):
    bench.page.set_viewport_size(size)
    bench.page.emulate_media(color_scheme=scheme)
    bench.mount(balance())
    no_violations(bench.page)
    by_keyboard(bench)
    no_violations(bench.page)
    assert bench.page.evaluate("document.documentElement.scrollWidth") <= size["width"]
