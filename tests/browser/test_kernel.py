"""Between browser and kernel: what must come back does, and what must stay stays."""

from __future__ import annotations

import json
import re

import pytest
from playwright.sync_api import expect

from samtale.paths import NOTEBOOKS
from samtale.serving.catalogue import read_catalogue
from support.pages import open_page

MODULES = [f"modul/{module.slug}" for module in read_catalogue(NOTEBOOKS)]
MARKER = "zebrafisk 4711 æøå"


@pytest.fixture(params=["server", "stock"])
def either(request):
    """Give the server as it is, and one that starts a program for each kernel."""
    return request.getfixturevalue(request.param)


def test_round_trip_browser_kernel_browser(either, browser):
    watched = open_page(browser, either.participant + "modul/tallene")
    page = watched.page
    sentence, figure = page.locator(".sv-prevalence__sentence"), page.locator(".sv-pictures__figure").first
    expect(sentence).to_contain_text("7.300◆ unge")
    before = figure.get_attribute("aria-label")
    page.get_by_label("Grundtal", exact=True).select_option(label="✓ 2012: 6.956 unge")
    expect(sentence).to_contain_text("6.956✓ unge")
    expect(sentence).to_contain_text("Danmarks Statistik, 1. kvartal 2012")
    page.get_by_label("Designeffekt", exact=True).select_option(index=2)
    expect(sentence).to_contain_text("4≈ gange så usikker")
    expect(page.get_by_role("row").filter(has_text="(valgt)")).to_contain_text("462 til 759")
    expect(figure).to_have_attribute("aria-label", re.compile("fra 462 til 759"))
    assert figure.get_attribute("aria-label") != before
    watched.close()


def test_table_and_figure_can_be_saved(server, browser):
    watched = open_page(browser, server.participant + "modul/tallene")
    watched.page.get_by_label("Vis flere valg").check()
    watched.page.get_by_role("button", name="Lav filer").click()
    with watched.page.expect_download() as got:
        watched.page.get_by_role("link", name="Hent tabel (CSV)").click()
    text = got.value.path().read_text("utf-8")
    assert {"base", "population", "predicted_low"} <= set(text.splitlines()[0].split(","))
    assert "guide_claim" in text
    with watched.page.expect_download() as got:
        watched.page.get_by_role("link", name="Hent figur (SVG)").click()
    assert "<svg" in got.value.path().read_text("utf-8")
    watched.close()


def bring(page, file):
    with page.expect_file_chooser() as asked:
        page.get_by_role("button", name="Brug egne befolkningstal").click()
    asked.value.set_files(file)


def test_a_table_of_ones_own_is_read_and_forgotten(server, browser):
    watched = open_page(browser, server.participant + "modul/tallene")
    page = watched.page
    sentence = page.locator(".sv-prevalence__sentence")
    page.get_by_label("Vis flere valg").check()
    wrong = {"name": "folk.csv", "mimeType": "text/csv", "buffer": "År;Alder;Antal\n2020;15-24;mange\n".encode()}
    bring(page, wrong)
    expect(page.get_by_text("række 2, kolonne »Antal«: »mange«")).to_be_visible()
    right = {"name": "folk.csv", "mimeType": "text/csv", "buffer": "År;Alder;Antal\n2020;15-24;4.321\n".encode()}
    bring(page, right)
    expect(sentence).to_contain_text("4.321▤ unge i jeres kommune")
    page.get_by_role("button", name="Glem filen").click()
    expect(sentence).to_contain_text("7.300◆ unge i Helsingør")
    watched.close()


def test_presets_and_methods_by_keyboard(server, browser):
    watched = open_page(browser, server.participant + "modul/tallene")
    page = watched.page
    page.get_by_role("button", name="Det, der er talt").focus()
    page.keyboard.press("Enter")
    expect(page.locator(".sv-prevalence__sentence")).to_contain_text("7,1 %✓ af de 6.956 til 7.380✓ unge")
    page.get_by_label("Vis flere valg").focus()
    page.keyboard.press("Space")
    expect(page.get_by_label("Metode")).to_be_visible()
    page.get_by_label("Metode").focus()
    page.keyboard.type("Wald")
    expect(page.locator(".sv-prevalence__sentence")).to_contain_text("kun med til sammenligning")
    watched.close()


def test_a_scale_sends_its_integer_and_nothing_else(either, browser):
    watched = open_page(browser, either.participant + "modul/problem_x")
    scale = watched.page.get_by_role("group", name="Hvor meget vejer det problem, du har valgt?")
    watched.frames.clear()
    with watched.sockets[0].expect_event("framesent"):
        scale.get_by_role("radio", name="2", exact=True).check()
    states = [json.loads(found) for frame in watched.frames for found in re.findall(r'"state":\s*(\{[^{}]*\})', frame)]
    assert states == [{"value": 2}]
    watched.close()


def open_every_field(page):
    """Show the fields that only appear on the way: own lines in a dialogue, a second try, notes on a board."""
    for begin in page.get_by_role("button", name="Begynd", exact=True).all():
        begin.click()
    page.locator("details").evaluate_all("folds => folds.forEach((fold) => { fold.open = true; })")
    for note in page.locator(".sv-board__add input, .sv-mind_map__add input[placeholder]").all():
        note.fill(MARKER[:9])  # people on a map have room for a sign only
        note.press("Enter")
    for box in page.get_by_role("checkbox", name="Sig det selv, før valgene kommer").all():
        box.check()
    for line in page.locator(".sv-practice_line").all():
        line.get_by_label("Hvad siger du?").fill(MARKER)
        line.get_by_role("button", name="Prøv igen").click()


# The facilitator's page holds the same exercises, so two of hers stand for the rest.
WRITTEN = [*((path, "participant") for path in MODULES), *((path, "facilitator") for path in MODULES[5:7])]


@pytest.mark.parametrize(("path", "view"), WRITTEN)
def test_what_is_written_never_leaves_the_browser(server, browser, path, view):
    write_everywhere(server, browser, path, view)


def test_what_is_written_stays_where_no_kernel_is_forked(stock, browser):
    write_everywhere(stock, browser, "modul/problem_x", "participant")


def write_everywhere(server, browser, path, view):
    watched = open_page(browser, getattr(server, view) + path)
    page = watched.page
    open_every_field(page)
    fields = page.locator("textarea, input[type=text], input:not([type]), [contenteditable=true]")
    assert fields.count() > 0
    for index in range(fields.count()):
        fields.nth(index).fill(f"{MARKER} {index}")
    for coach in page.get_by_role("button", name=re.compile("Få en bemærkning|Spørg træneren")).all():
        coach.click()  # what the coach reads stays here too
    kept = page.locator(".sv-private_note textarea").first
    written = kept.input_value()
    page.get_by_label("Gem på denne enhed").first.check()
    page.get_by_role("radio").first.check()  # something that does go to the kernel, after the words
    page.reload()
    page.locator("body[data-ready]").wait_for()
    assert MARKER in written
    expect(kept).to_have_value(written)
    page.goto(server.participant)
    told = " ".join([*watched.frames, *watched.requests, page.url, server.log.read_text()])
    assert watched.sockets, "the socket was not watched"
    assert "zebrafisk" not in told
    assert "zebrafisk" not in json.dumps(watched.context.cookies())
    watched.close()


def test_the_socket_heals_and_the_clock_goes_on(server, browser):
    watched = open_page(browser, server.participant + "modul/problem_x")
    page = watched.page
    page.get_by_role("button", name="Start", exact=True).click()
    watched.context.set_offline(True)
    page.get_by_label("Hvad vil du kalde det?").fill("Tågen")
    timer = page.get_by_role("region", name="Ur til interview")
    expect(timer.get_by_role("timer")).to_contain_text("11:5")
    watched.context.set_offline(False)
    expect(page.get_by_label("Hvad vil du kalde det?")).to_have_value("Tågen")
    watched.close()
