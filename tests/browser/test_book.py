"""The handbook on a plain host: built once, with warnings as errors."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from samtale.paths import NOTEBOOKS
from samtale.publishing.book.build import book_files
from samtale.publishing.folder import replace_folder
from samtale.serving.catalogue import read_analyses, read_catalogue
from support.pages import LAPTOP, PHONE, SMALLEST
from support.plain_host import plain_host

CHAPTERS = [
    "index",
    "foer",
    "programmer",
    "metode",
    "jura",
    "ordliste",
    "daekning",
    "moduler/problem_x",
    "analyser/helsingor",
]
# what the theme says in English where nobody has translated it
ENGLISH = re.compile(
    r"\b(Toggle|Skip to|Back to|On this page|Hide|Contents|Light|Dark mode|Search|Next|Previous|Made with)\b"
)


@pytest.fixture(scope="module")
def address(tmp_path_factory):
    folder = tmp_path_factory.mktemp("bog") / "under" / "bog"
    replace_folder(folder, book_files(read_catalogue(NOTEBOOKS), read_analyses(NOTEBOOKS)), "prøve")
    with plain_host(folder.parents[1]) as host:
        yield f"{host}under/bog/"


@pytest.fixture
def page(context, address):
    page = context.new_page()
    asked, faults = [], []
    page.on("request", lambda request: asked.append(request.url))
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("console", lambda said: faults.append(said.text) if said.type == "error" else None)
    yield page
    assert faults == []
    assert [url for url in asked if not url.startswith((address, "blob:", "data:"))] == []


@pytest.mark.parametrize("chapter", CHAPTERS)
def test_a_chapter_is_danish_fits_and_axe_is_content(page, address, no_violations, chapter):
    page.goto(f"{address}{chapter}.html")
    if "moduler/" in chapter:
        page.locator("body[data-ready]").wait_for()
    expect(page.locator("h1")).to_have_count(1)
    names = page.evaluate(
        "[...document.querySelectorAll('[aria-label],[title]')].map((one) => one.ariaLabel ?? one.title)"
    )
    outside = page.evaluate(
        "[...document.querySelectorAll('header, aside, footer')].map((one) => one.textContent).join(' ')"
    )
    assert [found for found in [*names, outside] if ENGLISH.search(found)] == []
    for size in (LAPTOP, PHONE, SMALLEST):
        page.set_viewport_size(size)
        assert page.evaluate("document.documentElement.scrollWidth") <= size["width"]
    no_violations(page)


def test_an_exercise_works_and_the_notes_stand_beside_it(page, address):
    page.goto(f"{address}moduler/problem_x.html")
    page.locator("body[data-ready]").wait_for()
    expect(page.get_by_text("Noter til dig, der leder").first).to_be_visible()
    scale = page.get_by_role("group", name="Hvor meget vejer det problem, du har valgt?")
    scale.get_by_role("radio", name="2", exact=True).check()
    expect(scale.get_by_role("radio", name="2", exact=True)).to_be_checked()
    page.get_by_role("button", name="Start", exact=True).click()
    expect(page.get_by_role("region", name="Ur til interview").get_by_role("timer")).to_contain_text("11:5")


def test_the_estimate_is_calculated_in_the_book(page, address):
    page.goto(f"{address}moduler/tallene.html")
    page.locator("body[data-ready]").wait_for()
    estimate = page.locator(".sv-estimate_view")
    estimate.get_by_label("Grundtal").select_option(index=5)
    expect(estimate.get_by_role("status")).not_to_contain_text("7.300")


@pytest.mark.parametrize(
    ("asked", "title"),
    [("underretninger", "Jura med datoer"), ("øvelse", "Problem X"), ("usikkerheden", "Sådan regner vi")],
)
def test_search_finds_danish_words_in_other_forms(page, address, asked, title):
    page.goto(f"{address}index.html")
    page.get_by_placeholder("Søg").fill(asked)
    page.keyboard.press("Enter")
    expect(page.locator("#search-results ul.search a").filter(has_text=title).first).to_be_visible()
    expect(page.get_by_text(re.compile(r"fundet \d+ sider"))).to_be_visible()


def test_a_figure_keeps_its_words_and_the_code_is_folded(page, address):
    page.goto(f"{address}analyser/helsingor.html")
    expect(page.get_by_role("img", name=re.compile("^Figur: 3 vandrette intervaller"))).to_be_visible()
    assert page.locator("details:not([open])").filter(has_text="Vis koden").count() > 5
    expect(page.get_by_text("from samtale import").first).to_be_hidden()
