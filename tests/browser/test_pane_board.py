"""The board of free panes: notes where the content says, and what they are on every copy."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import expect

from samtale import PaneBoard
from support.pages import HOST, LAPTOP, PHONE, SMALLEST

BADGE = "Vores gæt"


def board(**traits):
    panes = [{"id": "do", "title": "Gør", "hint": "Det hjælper."}, {"id": "leave", "title": "Lad være"}]
    return PaneBoard(**{"key": "prøve", "title": "Tavlen", "badge": BADGE, "panes": panes} | traits)


def by_keyboard(bench):
    for pane, text in (("Gør", "Lyt først"), ("Lad være", "Afbryd")):
        bench.page.get_by_label(f"Ny seddel under {pane}").focus()
        bench.page.keyboard.type(text)
        bench.page.keyboard.press("Enter")


def saved_file(bench, name):
    with bench.page.expect_download() as caught:
        bench.page.get_by_role("button", name=name).click()
    return Path(caught.value.path()).read_text("utf-8")


def test_every_copy_says_what_the_words_are(bench):
    bench.mount(board())
    by_keyboard(bench)
    expect(bench.page.get_by_text(BADGE, exact=True)).to_be_visible()
    for name in ("Gem som Markdown", "Gem som tegning"):
        text = saved_file(bench, name)
        assert BADGE in text
        assert "Lyt først" in text


def test_by_touch(finger):
    finger.mount(board())
    finger.page.get_by_label("Ny seddel under Lad være").fill("Afbryd")
    finger.page.get_by_role("button", name="Sæt sedlen op under Lad være").tap()
    expect(finger.page.get_by_role("region", name="Lad være")).to_contain_text("Afbryd")


def test_no_voice_is_asked_for_and_nothing_leaves_the_browser(bench):
    bench.mount(board())
    by_keyboard(bench)
    expect(bench.page.get_by_role("combobox")).to_have_count(0)
    assert bench.saved == []
    assert {url for url in bench.requests if not url.startswith("blob:")} == {HOST}
    bench.reload(board())
    expect(bench.page.get_by_role("region", name="Gør")).to_contain_text("Lyt først")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [LAPTOP, PHONE, SMALLEST], ids=["laptop", "phone", "smallest"])
def test_accessible_at_every_size(bench, no_violations, size, scheme):
    bench.page.set_viewport_size(size)
    bench.page.emulate_media(color_scheme=scheme)
    bench.mount(board())
    by_keyboard(bench)
    no_violations(bench.page)
    assert bench.page.evaluate("document.documentElement.scrollWidth") <= size["width"]
