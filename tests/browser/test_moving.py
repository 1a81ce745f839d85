"""A phone's page whose server leaves: it goes on at another one, and nobody is alarmed."""

from __future__ import annotations

import signal

from playwright.sync_api import expect

from support.nginx import nginx
from support.pages import PHONE
from support.postgres import postgres
from support.replicas import Replicas
from support.rooms import leader, open_room

PATIENCE = 60_000
WATCH = """() => {
  window.banners = 0;
  new MutationObserver(() => { window.banners += document.querySelectorAll(".room-banner").length; })
    .observe(document.body, { childList: true, subtree: true });
}"""


def test_a_page_moves_to_the_other_server_without_a_word(browser, tmp_path):
    with (
        postgres() as database,
        Replicas(tmp_path, database.address) as replicas,
        nginx(*replicas.ports.values()) as door,
    ):
        code, secret = open_room(f"{door}leder/fast/")
        page = browser.new_context(locale="da-DK", viewport=PHONE).new_page()
        page.goto(f"{door}rum/{code}")
        expect(page.locator(".room-in")).to_contain_text("Du er med", timeout=PATIENCE)
        page.evaluate(WATCH)
        [here] = [name for name in replicas.servers if replicas.look(name)["samtale_phones"]]
        [there] = {*replicas.servers} - {here}
        leaving = replicas.servers[here].process
        leaving.send_signal(signal.SIGTERM)
        assert leaving.wait(timeout=60) == 0
        lead = leader(door, code, secret)
        lead.say("go", index=1)
        lead.sees(lambda room: room["at"] == 1)
        expect(page.locator(".room-now__place")).to_contain_text("2 af", timeout=PATIENCE)
        assert replicas.look(there)["samtale_phones"] == 1
        assert page.evaluate("window.banners") == 0
        # where no other server answers, the page says so
        replicas.servers[there].process.send_signal(signal.SIGTERM)
        assert replicas.servers[there].process.wait(timeout=60) == 0
        expect(page.locator(".room-banner")).to_be_visible(timeout=PATIENCE)
        page.context.close()
