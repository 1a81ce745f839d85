"""The kernel-free site on a plain host, without a network, and from a folder."""

from __future__ import annotations

import re
import shutil

import pytest
from playwright.sync_api import expect

from samtale.paths import NOTEBOOKS
from samtale.publishing.build import publish, stored
from samtale.serving.boosters import read_boosters
from samtale.serving.catalogue import read_analyses, read_catalogue
from support.pages import LAPTOP, PHONE, SMALLEST
from support.plain_host import plain_host

MODULES = read_catalogue(NOTEBOOKS)
ANALYSES = stored(read_analyses(NOTEBOOKS))
PAGES = [
    "index.html",
    "om.html",
    *(f"gensyn/{booster.name}.html" for booster in read_boosters()),
    *(f"analyse/{analysis.slug}.html" for analysis in ANALYSES),
    *(f"modul/{module.slug}.html" for module in MODULES),
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    made = tmp_path_factory.mktemp("vaert") / "under" / "let"
    publish(MODULES, made, ANALYSES)
    return made


@pytest.fixture(scope="module")
def address(folder):
    """Give the site's address: below another one, as on a municipality's own host."""
    with plain_host(folder.parents[1]) as host:
        yield f"{host}under/let/"


class Watched:
    """A page that remembers what it asked for and what went wrong."""

    def __init__(self, context):
        self.page = context.new_page()
        self.asked, self.faults = [], []
        self.page.on("request", lambda request: self.asked.append(request.url))
        self.page.on("pageerror", lambda error: self.faults.append(str(error)))
        self.page.on("console", lambda said: self.faults.append(said.text) if said.type == "error" else None)

    def open(self, url):
        self.page.goto(url)
        if "/modul/" in url:
            self.page.locator("body[data-ready]").wait_for()
        return self.page


@pytest.fixture
def watched(context):
    return Watched(context)


@pytest.fixture
def phone(browser):
    context = browser.new_context(viewport=PHONE, locale="da-DK", reduced_motion="reduce", service_workers="block")
    yield Watched(context)
    context.close()


@pytest.mark.parametrize("path", PAGES)
def test_page_is_whole_and_asks_only_its_own_host(phone, address, no_violations, path):
    phone.page.add_init_script(
        "navigator.serviceWorker && (navigator.serviceWorker.register = () => new Promise(() => 0))"
    )
    page = phone.open(address + path)
    assert page.locator("h1").count() == 1
    assert page.locator(".page-notice--problem, .page-waiting").count() == 0
    assert "⟨" not in page.locator("body").inner_text()
    for size in (PHONE, SMALLEST, LAPTOP):
        page.set_viewport_size(size)
        assert page.evaluate("document.documentElement.scrollWidth") <= size["width"]
    no_violations(page)
    assert phone.faults == []
    assert [url for url in phone.asked if not url.startswith((address, "data:", "blob:"))] == []


def keep(watched, address):
    """Visit the site once and wait until the browser has all of it."""
    page = watched.open(f"{address}index.html")
    page.evaluate("navigator.serviceWorker.ready")
    page.wait_for_function("navigator.serviceWorker.controller !== null")
    return page


@pytest.mark.parametrize("path", PAGES)
def test_after_one_visit_every_page_works_without_a_network(offline, address, path):
    page = offline.open(address + path)
    assert page.locator("h1").count() == 1
    assert page.locator(".page-notice--problem, .page-waiting").count() == 0
    assert offline.faults == []


@pytest.fixture(scope="module")
def offline(browser, address):
    context = browser.new_context(viewport=PHONE, locale="da-DK")
    visitor = Watched(context)
    keep(visitor, address)
    context.set_offline(True)
    yield visitor
    context.close()


def test_the_coach_answers_without_a_network(offline, address):
    page = offline.open(f"{address}modul/motivation.html")
    practice = page.locator(".sv-practice_line").first
    practice.get_by_role("textbox").first.fill("Hvorfor gjorde du det?")
    practice.get_by_role("button", name="bemærkning").first.click()
    expect(practice).to_contain_text("orfor")
    assert offline.faults == []


def test_what_is_written_stays_through_a_reload(watched, address):
    page = watched.open(f"{address}modul/problem_x.html")
    field = page.locator(".sv-private_note").get_by_role("textbox").first
    field.fill("En uge uden søvn")
    page.reload()
    page.locator("body[data-ready]").wait_for()
    expect(page.locator(".sv-private_note").get_by_role("textbox").first).to_have_value("En uge uden søvn")
    assert not any("s%C3%B8vn" in url for url in watched.asked)


def test_a_page_can_send_nothing(watched, address):
    page = watched.open(f"{address}modul/motivation.html")
    assert page.evaluate("fetch('index.html').then(() => 'sent', () => 'refused')") == "refused"
    assert page.evaluate("navigator.sendBeacon('nix', 'ord')") in (True, False)
    assert [url for url in watched.asked if url.endswith("nix")] == []


def test_a_second_visit_asks_the_host_for_no_content(browser, address):
    context = browser.new_context(viewport=PHONE)
    visitor = Watched(context)
    page = keep(visitor, address)
    reached = []
    page.on("response", lambda answer: None if answer.from_service_worker else reached.append(answer.url))
    visitor.open(f"{address}modul/hele_livet.html")
    assert [url for url in reached if not url.endswith("worker.js")] == []
    context.close()


def test_a_new_edition_is_offered_and_comes_as_a_whole(browser, folder, tmp_path):
    copy = tmp_path / "let"
    shutil.copytree(folder, copy)
    with plain_host(tmp_path) as host:
        context = browser.new_context(viewport=PHONE)
        visitor = Watched(context)
        page = keep(visitor, f"{host}let/")
        title = MODULES[0].title
        publish([module for module in MODULES if module is not MODULES[0]], copy)
        page.reload()
        offer = page.locator("[data-new-edition]")
        expect(offer).to_be_visible()
        expect(page.get_by_role("link", name=title)).to_be_visible()
        page.goto(f"{host}let/modul/{MODULES[0].slug}.html")
        page.locator("body[data-ready]").wait_for()
        page.goto(f"{host}let/")
        offer.get_by_role("button").click()
        expect(page.get_by_role("link", name=title)).to_have_count(0)
        expect(page.locator("[data-new-edition]")).to_be_hidden()
        assert page.evaluate("caches.keys().then((names) => names.length)") == 1
        assert visitor.faults == []
        context.close()


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.slug)
def test_a_module_works_from_a_folder(context, folder, module):
    page = context.new_page()
    page.goto(f"file://{folder}/modul/{module.slug}.html")
    page.locator("body[data-ready]").wait_for()
    assert page.locator(".page-notice--problem, .page-waiting").count() == 0
    page.locator(".page-brand").click()
    page.locator(f'a[href="modul/{module.slug}.html"]').first.click()
    expect(page.locator("h1")).to_have_count(1)


def test_both_views_of_a_module_lead_to_each_other(server, context):
    page = context.new_page()
    page.goto(f"{server.participant}modul/problem_x")
    page.get_by_role("link", name="Åbn den lette udgave").click()
    page.locator("body[data-ready]").wait_for()
    assert page.url == f"{server.participant}let/modul/problem_x.html"
    page.get_by_role("link", name="Åbn med Python").click()
    expect(page).to_have_url(f"{server.participant}modul/problem_x")


def test_the_estimate_is_calculated_without_python_by_keyboard(watched, address):
    page = watched.open(f"{address}modul/tallene.html")
    estimate = page.locator(".sv-estimate_view")
    expect(estimate.get_by_role("status")).to_contain_text("mellem cirka 500 og 750 unge")
    estimate.get_by_label("Grundtal").focus()
    page.keyboard.type("2012")
    page.keyboard.press("Tab")
    page.keyboard.type("4")
    expect(estimate.get_by_role("status")).to_contain_text("6.956 unge i Helsingør")
    expect(estimate.get_by_role("row", name="Designeffekt 4 (valgt)")).to_contain_text("462 til 759")
    expect(estimate.get_by_role("img").first).to_have_attribute("aria-label", re.compile("fra 462 til 759"))
    expect(estimate.get_by_text("Ud af 100 unge er det mindst 6 og højst 11.")).to_be_visible()
    expect(estimate.get_by_role("img").last).to_have_attribute("aria-label", re.compile("et bånd fra 2008 til 2020"))
    assert watched.faults == []


def test_the_coach_is_fetched_when_somebody_writes(phone, address):
    page = phone.open(f"{address}modul/lyt_og_aerlighed.html")
    opened = len(phone.asked)
    page.route("**/parts/*", lambda route: route.abort())
    line = page.locator(".sv-practice_line").first
    line.get_by_label("Hvad siger du?").fill("Du skal bare stoppe.")
    line.get_by_role("button", name="Få en bemærkning").click()
    expect(line.get_by_text("Træneren kunne ikke hentes.", exact=False)).to_be_visible()
    page.unroute("**/parts/*")
    line.get_by_role("button", name="Få en bemærkning").click()
    expect(line.get_by_text("Råd, ingen bad om").first).to_be_visible()
    expect(line.get_by_label("Hvad siger du?")).to_have_value("Du skal bare stoppe.")
    later = {url for url in phone.asked[opened:] if "/parts/" in url}
    assert len(later) == 1  # the coach, and nothing else, came afterwards
