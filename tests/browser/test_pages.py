"""Every page of the real server, in both views, on a laptop and on phones."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from samtale.paths import NOTEBOOKS
from samtale.serving.catalogue import read_catalogue
from support.pages import LAPTOP, PHONE, SMALLEST, open_page

MODULES = [f"modul/{module.slug}" for module in read_catalogue(NOTEBOOKS)]
PAGES = ["", "om", "nix", *MODULES]
VIEWS = ["participant", "facilitator"]
SIZES = {"laptop": LAPTOP, "phone": PHONE}
ENGLISH = re.compile(r"\b(loading|error|submit|running|undefined|null|NaN|kernel|the|and|please)\b")


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("path", PAGES)
def test_page_is_whole(server, browser, no_violations, path, view, size):
    watched = open_page(browser, getattr(server, view) + path, viewport=SIZES[size])
    page = watched.page
    assert page.locator("html").get_attribute("lang") == "da"
    assert page.locator("h1").count() == 1
    for landmark in ("banner", "main", "contentinfo"):
        assert page.get_by_role(landmark).count() == 1
    assert page.evaluate("document.documentElement.scrollWidth") <= SIZES[size]["width"]
    assert ENGLISH.findall(page.locator("body").inner_text()) == []
    ids = page.evaluate("[...document.querySelectorAll('[id]')].map((element) => element.id)")
    assert len(ids) == len(set(ids)), "two exercises share an id"
    assert "⟨" not in page.locator("body").inner_text(), "an interface word is missing"
    no_violations(page)
    watched.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", PAGES)
def test_smallest_phone_in_light_and_dark(server, browser, no_violations, path, scheme):
    watched = open_page(browser, server.participant + path, viewport=SMALLEST, color_scheme=scheme)
    assert watched.page.evaluate("document.documentElement.scrollWidth") <= SMALLEST["width"]
    no_violations(watched.page)
    watched.close()


@pytest.mark.parametrize("path", MODULES)
def test_text_at_twice_the_size_needs_no_sideways_scroll(server, browser, path):
    # 200 % zoom of a 1280 px window leaves 640 px
    watched = open_page(browser, server.participant + path, viewport={"width": 640, "height": 400})
    watched.page.add_style_tag(content="html { font-size: 200% }")
    assert watched.page.evaluate("document.documentElement.scrollWidth") <= 640
    watched.close()


@pytest.mark.parametrize("path", MODULES)
def test_facilitator_text_only_for_the_facilitator(server, browser, path):
    for view, present in (("participant", False), ("facilitator", True)):
        watched = open_page(browser, getattr(server, view) + path)
        assert (watched.page.get_by_text("Hvis det går skævt:").count() > 0) == present
        assert (watched.page.get_by_text("Undervisers udgave").count() > 0) == present
        watched.close()


def test_landing_page_is_a_catalogue_of_the_notebooks(server, browser):
    watched = open_page(browser, server.participant)
    for module in read_catalogue(NOTEBOOKS):
        card = watched.page.get_by_role("listitem").filter(has=watched.page.get_by_role("link", name=module.title))
        text = card.inner_text()
        for fact in (module.kind, f"{module.minutes} min.", module.summary):
            assert fact in text
    watched.close()


def test_skip_link_comes_first_and_leads_to_the_content(server, browser):
    watched = open_page(browser, server.participant)
    watched.page.keyboard.press("Tab")
    expect(watched.page.get_by_role("link", name="Gå til indholdet")).to_be_focused()
    watched.page.keyboard.press("Enter")
    expect(watched.page.get_by_role("main")).to_be_focused()
    watched.close()


def test_theme_can_be_switched_and_is_remembered(server, browser):
    watched = open_page(browser, server.participant, color_scheme="light")
    page = watched.page
    background = "getComputedStyle(document.body).backgroundColor"
    light = page.evaluate(background)
    page.get_by_role("button", name="Skift til mørk").click()
    dark = page.evaluate(background)
    assert dark != light
    page.reload()
    assert page.evaluate(background) == dark
    page.get_by_role("button", name="Skift til lys").click()
    assert page.evaluate(background) == light
    watched.close()


@pytest.mark.parametrize("path", MODULES)
def test_steps_lead_to_their_sections(server, browser, path):
    watched = open_page(browser, server.participant + path)
    links = watched.page.get_by_role("navigation", name="Trin").get_by_role("link")
    assert links.count() > 3
    for index in range(links.count()):
        target = links.nth(index).get_attribute("href")
        assert watched.page.locator(target).count() == 1
    watched.close()


@pytest.mark.parametrize("path", MODULES)
def test_print_shows_the_words_and_hides_the_frame(server, browser, path):
    watched = open_page(browser, server.participant + path)
    watched.page.emulate_media(media="print")
    expect(watched.page.get_by_role("banner")).to_be_hidden()
    expect(watched.page.locator("h1")).to_be_visible()
    watched.close()
