"""Browser fixtures: one Chromium for the run, a bench, and axe."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, expect

from support import chromium
from support.pages import HOST, LAPTOP, PHONE, Bench
from support.server import Server, start_server

# how long to wait for what will come, on a machine that is busy with other things
expect.set_options(timeout=20_000)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with chromium.browser() as running:
        yield running


@pytest.fixture(scope="session")
def stock(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Give a server that does nothing ahead: it starts each kernel as a program, and runs the notebook in it."""
    running = start_server(tmp_path_factory.mktemp("stock"), "--no-fork", "--VoilaConfiguration.preheat_kernel=False")
    yield running
    assert running.stop() == 0


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(viewport=LAPTOP, locale="da-DK", reduced_motion="reduce")
    yield context
    context.close()


@pytest.fixture
def bench(context: BrowserContext) -> Iterator[Bench]:
    page = context.new_page()
    bench = Bench(page)
    yield bench
    assert bench.errors == []
    assert [url for url in bench.requests if not url.startswith((HOST, "blob:", "data:"))] == []


@pytest.fixture
def finger(browser: Browser) -> Iterator[Bench]:
    """Give a bench on a phone that is touched."""
    context = browser.new_context(viewport=PHONE, has_touch=True, is_mobile=True, locale="da-DK")
    bench = Bench(context.new_page())
    yield bench
    context.close()
    assert bench.errors == []


@pytest.fixture
def no_violations():
    """Return a check that axe-core finds nothing serious or critical on a page."""

    def check(page: Page) -> None:
        found = Axe().run(page).response["violations"]
        serious = [f"{v['id']}: {v['nodes'][0]['html'][:200]}" for v in found if v["impact"] in ("serious", "critical")]
        assert serious == []

    return check
