"""Every page of the real server, in both views, on a laptop and on phones."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from samtale.paths import NOTEBOOKS
from samtale.serving.boosters import read_boosters
from samtale.serving.catalogue import read_analyses, read_catalogue
from support.pages import LAPTOP, PHONE, SMALLEST, open_page

MODULES = [f"modul/{module.slug}" for module in read_catalogue(NOTEBOOKS)]
ANALYSES = [f"analyse/{analysis.slug}" for analysis in read_analyses(NOTEBOOKS)]
PAGES = ["", "om", "nix", *(f"gensyn/{booster.name}" for booster in read_boosters()), *ANALYSES, *MODULES]
VIEWS = ["participant", "facilitator"]
SIZES = {"laptop": LAPTOP, "phone": PHONE}
ENGLISH = re.compile(r"\b(loading|error|submit|running|undefined|null|NaN|kernel|the|and|please)\b")


def seen(path, view):
    return pytest.param((path, view), id=f"{path or 'forside'}-{view}")


EVERY = [seen(path, view) for path in PAGES for view in VIEWS]
AS_PARTICIPANT = [seen(path, "participant") for path in PAGES]
OWN_PAGES = [seen(path, "participant") for path in MODULES]


@pytest.fixture(scope="module")
def opened(server, browser, request):
    """Give a page that was opened once; a kernel and a load for every look at it would take the tests too long."""
    path, view = request.param
    watched = open_page(browser, getattr(server, view) + path)
    yield watched.page
    watched.close()


def look(page, size, *, scheme="light", media="screen"):
    """Turn to a size, a colour scheme and screen or paper."""
    page.set_viewport_size(size)
    page.emulate_media(color_scheme=scheme, media=media)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("opened", EVERY, indirect=True)
def test_page_is_whole(opened, no_violations, size):
    look(opened, SIZES[size])
    assert opened.locator("html").get_attribute("lang") == "da"
    assert opened.locator("h1").count() == 1
    for landmark in ("banner", "main", "contentinfo"):
        assert opened.get_by_role(landmark).count() == 1
    assert opened.evaluate("document.documentElement.scrollWidth") <= SIZES[size]["width"]
    assert ENGLISH.findall(opened.locator("body").inner_text()) == []
    ids = opened.evaluate("[...document.querySelectorAll('[id]')].map((element) => element.id)")
    assert len(ids) == len(set(ids)), "two exercises share an id"
    assert "⟨" not in opened.locator("body").inner_text(), "an interface word is missing"
    no_violations(opened)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("opened", AS_PARTICIPANT, indirect=True)
def test_smallest_phone_in_light_and_dark(opened, no_violations, scheme):
    look(opened, SMALLEST, scheme=scheme)
    assert opened.evaluate("document.documentElement.scrollWidth") <= SMALLEST["width"]
    no_violations(opened)


@pytest.mark.parametrize("opened", OWN_PAGES, indirect=True)
def test_text_at_twice_the_size_needs_no_sideways_scroll(opened):
    # 200 % zoom of a 1280 px window leaves 640 px
    look(opened, {"width": 640, "height": 400})
    opened.evaluate("document.documentElement.style.fontSize = '200%'")
    assert opened.evaluate("document.documentElement.scrollWidth") <= 640
    opened.evaluate("document.documentElement.style.fontSize = ''")


@pytest.mark.parametrize("opened", [seen(path, view) for path in MODULES for view in VIEWS], indirect=True)
def test_facilitator_text_only_for_the_facilitator(opened, request):
    present = request.node.callspec.params["opened"][1] == "facilitator"
    assert (opened.get_by_text("Hvis det går skævt:").count() > 0) == present
    assert (opened.get_by_text("Undervisers udgave").count() > 0) == present


@pytest.mark.parametrize("opened", OWN_PAGES, indirect=True)
def test_steps_lead_to_their_sections(opened):
    links = opened.get_by_role("navigation", name="Trin").get_by_role("link")
    assert links.count() > 3
    for index in range(links.count()):
        assert opened.locator(links.nth(index).get_attribute("href")).count() == 1


@pytest.mark.parametrize("opened", OWN_PAGES, indirect=True)
def test_print_shows_the_words_and_hides_the_frame(opened):
    look(opened, LAPTOP, media="print")
    expect(opened.get_by_role("banner")).to_be_hidden()
    expect(opened.locator("h1")).to_be_visible()


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
