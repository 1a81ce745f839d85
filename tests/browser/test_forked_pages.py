"""Pages of notebooks that ran before anybody came: the same pages, sooner; and kernels that are one's own."""

from __future__ import annotations

import gzip
import json
import re
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import expect

from samtale.paths import NOTEBOOKS
from samtale.serving.catalogue import read_catalogue
from support.notebooks import write_module
from support.pages import open_page
from support.server import PATIENCE, Server, start_server, wait_until_ready

MODULES = [f"modul/{module.slug}" for module in read_catalogue(NOTEBOOKS)]
HELD = re.compile(r'<script id="samtale-page" type="application/json">(.*?)</script>', re.DOTALL)

SLIDER = """
from samtale import PrivateNote, Scale
import ipywidgets as ipw
slider, told = ipw.IntSlider(value=3, max=10, description="Antal"), ipw.HTML("tre")
slider.observe(lambda change: setattr(told, "value", f"{change.new} gange {change.new} er {change.new ** 2}"), "value")
ipw.VBox([slider, told])
"""
EXERCISE = """
from samtale import PrivateNote, Scale
scale = Scale("problem_x.baerbart")
scale.observe(lambda change: setattr(scale, "question", f"Du valgte {change.new}"), "value")
scale
"""
HOSTILE = """
import ipywidgets as ipw
ipw.HTML("<b>ud</b>", description="</script><script>document.title = 'brudt'</script><!-- <script>")
"""
THREAD = """
import threading
import ipywidgets as ipw
threading.Thread(target=threading.Event().wait, daemon=True).start()
ipw.Button(description="Tryk")
"""
CONTROLS = """
import ipywidgets as ipw
described = "<b onclick='x()'>fed</b><img src=x onerror=x()>"
bold = ipw.HTML("<p>felt</p>", description=described, description_allow_html=True)
tabs = ipw.Tab([ipw.Dropdown(options=["a", "b"], description="Valg"), bold], titles=["Et", "To"])
fold = ipw.Accordion([ipw.ToggleButtons(options=["ja", "nej"]), ipw.ColorPicker(value="red")], titles=["Tre", "Fire"])
range_of_dates = ipw.DatePicker(description="Dag")
told = ipw.Label("intet")
button = ipw.Button(description="Tryk")
button.on_click(lambda _: setattr(told, "value", "trykket"))
ipw.VBox([tabs, fold, range_of_dates, ipw.SelectMultiple(options=[1, 2]), ipw.Valid(), ipw.HBox([button, told])])
"""
# A socket that opens when the test says so.
LATE_SOCKET = """
const Real = WebSocket;
const asked = new Promise((go) => { window.letItOpen = go; });
window.WebSocket = class Late {
  static OPEN = 1;
  readyState = 0;
  constructor(...given) {
    asked.then(() => {
      const real = new Real(...given);
      real.binaryType = this.binaryType;
      real.onopen = (event) => { this.readyState = 1; this.onopen(event); };
      real.onmessage = (event) => this.onmessage(event);
      real.onclose = (event) => { this.readyState = 3; this.onclose(event); };
      this.send = (message) => real.send(message);
      this.close = () => real.close();
    });
  }
  send() { throw new Error("not open"); }
  close() {}
};
"""


@pytest.fixture(scope="module")
def notebooks(tmp_path_factory):
    folder = tmp_path_factory.mktemp("notebooks")
    written = {"skyder": SLIDER, "skala": EXERCISE, "udbrud": HOSTILE, "traad": THREAD, "alt": CONTROLS}
    for slug, source in written.items():
        write_module(folder, slug, source)
    write_module(folder, "note", "from samtale import PrivateNote", 'PrivateNote("problem_x.navn")')
    return folder


@pytest.fixture(scope="module")
def serve(notebooks, tmp_path_factory):
    """Give a way to start servers, which are stopped whatever happens."""
    started = []

    def start(*arguments: str) -> Server:
        started.append(start_server(tmp_path_factory.mktemp("own"), str(notebooks), *arguments))
        wait_until_ready(started[-1])
        return started[-1]

    yield start
    assert [server.stop() for server in started] == [0] * len(started)


@pytest.fixture(scope="module")
def own(serve):
    return serve()


@pytest.fixture(scope="module")
def own_stock(serve):
    return serve("--VoilaConfiguration.preheat_kernel=False")


def fetch(url: str, **headers: str) -> tuple[int, dict[str, str], bytes]:
    try:
        with urllib.request.urlopen(urllib.request.Request(url, headers=headers), timeout=120) as answer:
            return answer.status, dict(answer.headers), answer.read()
    except urllib.error.HTTPError as error:
        return error.code, dict(error.headers), error.read()


def until(fits: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE
    while not fits():
        assert time.monotonic() < deadline
        time.sleep(0.05)  # polls a state; nothing is asserted about time


def page_of(door: str, path: str) -> tuple[str, dict]:
    """Return a page's HTML without what it holds for its script, and that."""
    html = fetch(door + path)[2].decode()
    return HELD.sub("", html), json.loads(HELD.search(html)[1])


def the_same_for_all(html: str, secret: str) -> str:
    """Return a page without what differs from kernel to kernel and from server to server."""
    return re.sub(r'data-model="[0-9a-f]+"', "data-model", html).replace(secret, "…")


@pytest.mark.parametrize("view", ["participant", "facilitator"])
@pytest.mark.parametrize("path", ["modul/velkommen", "modul/tallene", "modul/foraeldre_og_netvaerk"])
def test_a_page_that_was_made_ahead_is_the_page_that_voila_makes(server, stock, view, path):
    pages = []
    for one in (server, stock):
        html, held = page_of(getattr(one, view), path)
        secret = urlsplit(one.facilitator).path.split("/")[2]
        pages.append((the_same_for_all(html, secret), held.keys()))
    assert pages[0][0] == pages[1][0]
    assert pages[0][0].count("data-model") > 3
    assert (pages[0][1] - pages[1][1], pages[1][1] - pages[0][1]) == ({"ran"}, set())


@pytest.mark.parametrize("path", MODULES)
def test_every_module_is_ready_before_anybody_comes(server, path):
    html, held = page_of(server.participant, path)
    shown = set(re.findall(r'data-model="([0-9a-f]+)"', html))
    assert shown <= {*held["ran"]["exercises"], *held["ran"]["widgets"]}
    assert (held["ran"]["widgets"] == {}) == (path != "modul/tallene")


def test_compressed_or_not_it_is_the_same_page(own):
    status, headers, packed = fetch(f"{own.participant}modul/skala", **{"Accept-Encoding": "gzip"})
    assert (status, headers["Content-Encoding"], headers["Vary"]) == (200, "gzip", "Accept-Encoding")
    whole = fetch(f"{own.participant}modul/skala")[2].decode()
    word = re.compile(r'"kernel": "[0-9a-f-]{36}"')
    assert word.sub("", gzip.decompress(packed).decode()) == word.sub("", whole)
    assert headers["Cache-Control"].startswith("no-cache, no-store")
    for address in re.findall(r"<(/[^>]+)>; rel=modulepreload", headers["Link"]):
        status, told, code = fetch(own.participant.rstrip("/") + address, **{"Accept-Encoding": "gzip"})
        assert (status, told["Content-Encoding"], told["Content-Type"]) == (200, "gzip", "text/javascript")
        assert "immutable" in told["Cache-Control"]
        assert gzip.decompress(code) == fetch(own.participant.rstrip("/") + address)[2]


def test_a_slider_moves_what_the_kernel_draws(own, browser):
    watched = open_page(browser, f"{own.participant}modul/skyder")
    page = watched.page
    assert "ran" in page_of(own.participant, "modul/skyder")[1]
    page.get_by_role("slider").press("ArrowRight")
    expect(page.get_by_text("4 gange 4 er 16")).to_be_visible()
    watched.close()


@pytest.mark.parametrize("which", ["own", "own_stock"])
def test_controls_of_every_kind_work(request, browser, which):
    watched = open_page(browser, f"{request.getfixturevalue(which).participant}modul/alt")
    page = watched.page
    page.get_by_label("Valg").select_option("b")
    page.get_by_role("tab", name="To").click()
    expect(page.get_by_text("felt")).to_be_visible()
    expect(page.get_by_label("Valg")).to_be_hidden()
    described = page.locator(".widget-html .widget-label").first
    assert described.inner_html() == '<b>fed</b><img src="x">'
    page.get_by_text("Fire").click()
    expect(page.locator("input[type=color]")).to_have_value("#ff0000")
    page.get_by_role("button", name="Tryk").click()
    expect(page.get_by_text("trykket")).to_be_visible()
    watched.context.close()  # the picture that is not there is an error, as it should be


def test_what_is_moved_before_the_kernel_answers_reaches_it_afterwards(own, browser):
    for slug, move, seen in [
        ("skyder", lambda page: page.get_by_role("slider").press("ArrowRight"), "4 gange 4 er 16"),
        ("skala", lambda page: page.get_by_role("radio", name="2", exact=True).check(), "Du valgte 2"),
    ]:
        context = browser.new_context(locale="da-DK")
        context.add_init_script(LATE_SOCKET)
        page = context.new_page()
        page.goto(f"{own.participant}modul/{slug}")
        page.locator("body[data-ready]").wait_for()
        move(page)
        page.evaluate("window.letItOpen()")
        expect(page.get_by_text(seen)).to_be_visible()
        context.close()


def test_a_page_sends_what_was_moved_and_asks_for_nothing(own, browser):
    for slug in ("skyder", "skala"):
        watched = open_page(browser, f"{own.participant}modul/{slug}")
        page = watched.page
        if slug == "skyder":
            page.get_by_role("slider").press("ArrowRight")
            expect(page.get_by_text("4 gange 4 er 16")).to_be_visible()
        else:
            page.get_by_role("radio", name="2", exact=True).check()
            expect(page.get_by_text("Du valgte 2")).to_be_visible()
        told = " ".join(watched.frames)
        assert '"method":"update"' in told
        assert [word for word in ("_esm", "_css", "request_state", "kernel_info") if word in told] == []
        watched.close()


def test_two_visitors_have_kernels_of_their_own(own, browser):
    one, two = (open_page(browser, f"{own.participant}modul/skyder") for _ in range(2))
    one.page.get_by_role("slider").press("ArrowRight")
    expect(one.page.get_by_text("4 gange 4 er 16")).to_be_visible()
    two.page.get_by_role("slider").press("End")
    expect(two.page.get_by_text("10 gange 10 er 100")).to_be_visible()
    expect(one.page.get_by_text("4 gange 4 er 16")).to_be_visible()
    one.close()
    two.close()


def test_no_text_of_a_widget_breaks_out_of_the_page(own, browser):
    html = fetch(f"{own.participant}modul/udbrud")[2].decode()
    assert "brudt" in HELD.search(html)[1]
    assert "<" not in HELD.search(html)[1]
    watched = open_page(browser, f"{own.participant}modul/udbrud")
    expect(watched.page.get_by_text("ud", exact=True)).to_be_visible()
    assert "brudt" not in watched.page.title()
    watched.close()


def test_a_notebook_that_cannot_be_forked_is_served_as_voila_does(own, browser):
    assert "ran" not in page_of(own.participant, "modul/traad")[1]
    watched = open_page(browser, f"{own.participant}modul/traad")
    expect(watched.page.get_by_role("button", name="Tryk")).to_be_visible()
    watched.close()


def test_whose_kernel_was_taken_back_goes_on_with_a_fresh_one(serve, browser, no_violations):
    server = serve("--MappingKernelManager.cull_idle_timeout=1", "--MappingKernelManager.cull_interval=1")
    watched = open_page(browser, f"{server.participant}modul/note")
    page = watched.page
    page.get_by_label("Hvad vil du kalde det?").fill("Tågen")
    fresh = page.get_by_role("button", name="Fortsæt")
    expect(fresh).to_be_visible()
    expect(page.get_by_role("status").filter(has_text="koblet fra")).to_be_visible()
    assert fresh.bounding_box()["height"] >= 44
    no_violations(page)
    first = page.evaluate("JSON.parse(document.getElementById('samtale-page').textContent).kernel")
    fresh.focus()
    with page.expect_navigation():
        page.keyboard.press("Enter")
    page.locator("body[data-ready]").wait_for()
    assert page.evaluate("JSON.parse(document.getElementById('samtale-page').textContent).kernel") != first
    expect(page.get_by_label("Hvad vil du kalde det?")).to_have_value("Tågen")
    watched.close()


def test_the_last_place_is_taken_and_given_back(serve, browser):
    server = serve("--most-visitors=1")
    watched = open_page(browser, f"{server.participant}modul/skala")
    assert fetch(f"{server.participant}modul/skala")[0] == 503
    watched.page.goto(server.participant)
    until(lambda: fetch(f"{server.participant}modul/skala")[0] == 200)
    watched.close()
