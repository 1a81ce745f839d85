"""The explorer on a real page: every number has its mark, a link brings the choices back, no pointer is needed."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from support.pages import LAPTOP, PHONE, SMALLEST, open_page

# Numbers on the screen that stand in no element with a status and a visible mark of it. Settings are no findings:
# what one chooses (design effect, level, method, spread), how many files were brought, and the age band that a
# caption names.
UNMARKED = """
() => {
  const shapes = /[✓◆≈▤]/;
  const settings = ".sv-prevalence__deff, .sv-prevalence__level, .sv-prevalence__spread, .sv-prevalence__method, " +
    ".sv-prevalence__presets, .jupyter-widget-upload, .widget-upload, summary, caption, thead";
  const found = [];
  for (const root of document.querySelectorAll(".sv-prevalence")) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      const owner = node.parentElement;
      if (!/[0-9]/.test(node.data) || owner.closest(`style, title, [hidden], ${settings}`)) continue;
      if (!owner.checkVisibility() && owner.tagName !== "OPTION") continue;
      if (owner.tagName === "OPTION" && shapes.test(node.data)) continue;
      const marked = owner.closest("[data-status]");
      if (!marked || !shapes.test(marked.innerText ?? marked.textContent)) found.push(node.data.trim());
    }
  }
  return found;
}
"""
PRESETS = [
    "Guidens ord",
    "Guidens procent",
    "Det, der er talt (7,1 %)",
    "Snæver definition 2015",
    "Begge grupper lagt sammen",
]


@pytest.fixture
def watched(server, browser):
    watched = open_page(browser, server.participant + "modul/tallene")
    watched.page.get_by_label("Vis flere valg").check()
    expect(watched.page.get_by_label("Metode")).to_be_visible()
    yield watched
    watched.close()


def sentence(page):
    return page.locator(".sv-prevalence__sentence")


def test_every_number_has_its_mark(watched):
    page = watched.page
    page.locator(".sv-prevalence details").evaluate_all("folds => folds.forEach((fold) => { fold.open = true; })")
    said = sentence(page).inner_text()
    for name in PRESETS:
        page.get_by_role("button", name=name).click()
        expect(sentence(page)).not_to_have_text(said)
        said = sentence(page).inner_text()
        assert page.evaluate(UNMARKED) == [], name
    page.get_by_label("Hvis Helsingør afviger").select_option(index=2)
    expect(sentence(page)).to_contain_text("antagelse, for ingen har målt")
    assert page.evaluate(UNMARKED) == []


def test_the_crawl_sees_a_number_without_a_mark(watched):
    page = watched.page
    sentence(page).locator("[data-status]").first.evaluate("one => one.removeAttribute('data-status')")
    assert page.evaluate(UNMARKED) == ["8,6 %"]


def test_a_link_brings_the_choices_back_and_no_server_sees_them(watched):
    page = watched.page
    page.get_by_label("Andel").select_option(index=1)
    page.get_by_label("Grundtal", exact=True).select_option(label="✓ 2012: 6.956 unge")
    page.get_by_label("Grundtal til").select_option(label="✓ 2016: 7.380 unge")
    expect(sentence(page)).to_contain_text("6.956 til 7.380")
    said = sentence(page).inner_text()
    page.get_by_role("button", name="Lav link").click()
    link = page.get_by_label("Link med jeres valg").input_value()
    assert "#skoen?" in link
    page.goto("about:blank")
    page.goto(link)
    expect(sentence(page)).to_have_text(said, use_inner_text=True)
    assert [url for url in watched.requests if "skoen" in url] == []


def test_a_link_that_does_not_fit_says_so(watched):
    page = watched.page
    address = page.url
    page.goto("about:blank")
    page.goto(f"{address}#skoen?base=1850")
    expect(sentence(page)).to_contain_text("7.300◆ unge")
    page.get_by_label("Vis flere valg").check()
    expect(page.get_by_role("alert").filter(has_text="Linket passer ikke")).to_be_visible()


def test_from_start_to_end_by_keyboard(watched):
    page = watched.page
    page.get_by_role("button", name="Guidens procent").focus()
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(sentence(page)).to_contain_text("7,1 %✓ af de 6.956 til 7.380✓ unge")
    page.get_by_label("Designeffekt", exact=True).focus()
    page.keyboard.type("4")
    expect(sentence(page)).to_contain_text("4≈ gange så usikker")
    page.get_by_role("button", name="Lav link").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_label("Link med jeres valg")).to_be_focused()
    page.get_by_text("Hvorfor er 500 ikke 628?").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_text("Måske et ældre grundtal").last).to_be_visible()


@pytest.mark.parametrize(("size", "scheme"), [(LAPTOP, "light"), (PHONE, "dark"), (SMALLEST, "light")])
def test_it_fits_and_axe_is_content(watched, no_violations, size, scheme):
    page = watched.page
    page.set_viewport_size(size)
    page.emulate_media(color_scheme=scheme)
    expect(page.locator(".sv-pictures__dots")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= size["width"]
    no_violations(page)
