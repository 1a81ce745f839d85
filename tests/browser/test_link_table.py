"""The table of links: find places, choose one's own, and click only what is there."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import expect

from samtale import LinkTable
from samtale.knowledge.links import read_links
from support.pages import HOST, LAPTOP, PHONE, SMALLEST

CLICKABLE = [link for link in read_links() if link.clickable]


def table(**traits):
    return LinkTable(**{"key": "prøve", "title": "Find et sted"} | traits)


def own(bench):
    return [item.inner_text() for item in bench.page.locator("section > ul > li").all()]


def mine(bench, name):
    return bench.page.get_by_role("checkbox", name=f"På min liste: {name}")


def test_only_living_links_can_be_clicked(bench):
    bench.mount(table())
    links = bench.page.get_by_role("link").all()
    assert [link.get_attribute("href") for link in links] == [link.address for link in CLICKABLE]
    assert {link.get_attribute("rel") for link in links} == {"noopener noreferrer"}
    expect(bench.page.get_by_role("listitem").filter(has_text="Kilden")).to_contain_text("Kun indefra.")


def test_by_keyboard(bench):
    bench.mount(table())
    mine(bench, "headspace").focus()
    bench.page.keyboard.press("Space")
    bench.page.get_by_label("Vis", exact=True).focus()
    bench.page.keyboard.type("Bøger")
    expect(bench.page.get_by_role("link")).to_have_count(0)
    assert own(bench) == ["headspace"]


def test_by_touch(finger):
    finger.mount(table())
    mine(finger, "headspace").tap()
    mine(finger, "Netstof").tap()
    assert own(finger) == ["Netstof", "headspace"]


def test_the_list_survives_a_reload_goes_home_and_never_leaves_by_itself(bench):
    bench.mount(table())
    mine(bench, "Netstof").check()
    bench.reload(table())
    expect(mine(bench, "Netstof")).to_be_checked()
    with bench.page.expect_download() as caught:
        bench.page.get_by_role("button", name="Gem som Markdown").click()
    text = Path(caught.value.path()).read_text("utf-8")
    for part in ("## Netstof", "https://netstof.dk", "Findes. Tjekket"):
        assert part in text
    assert bench.saved == []
    assert {url for url in bench.requests if not url.startswith("blob:")} == {HOST}


@pytest.mark.parametrize("junk", ["{", '{"value":{"kind":7,"own":"x"},"saved":9e15}'])
def test_junk_in_the_store_is_forgotten(bench, junk):
    bench.page.evaluate("junk => sessionStorage.setItem('samtale:prøve.links', junk)", junk)
    bench.mount(table())
    expect(bench.page.get_by_role("link")).to_have_count(len(CLICKABLE))


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [LAPTOP, PHONE, SMALLEST], ids=["laptop", "phone", "smallest"])
def test_accessible_at_every_size(bench, no_violations, size, scheme):
    bench.page.set_viewport_size(size)
    bench.page.emulate_media(color_scheme=scheme)
    bench.mount(table())
    mine(bench, "Netstof").check()
    no_violations(bench.page)
    assert bench.page.evaluate("document.documentElement.scrollWidth") <= size["width"]
