"""What the server answers on the wire: headers, refusals, and nothing that a visitor should not get."""

from __future__ import annotations

import hashlib
import json
import re
import urllib.error
import urllib.request
from base64 import b64encode
from functools import cache
from pathlib import Path

import nbformat
import pytest
from voila.tornado.handler import TornadoVoilaHandler
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect

from samtale.paths import NOTEBOOKS
from samtale.serving.catalogue import read_catalogue
from samtale.serving.handlers import ModuleHandler
from support.loop import run
from support.server import start_server

V1 = "v1.kernel.websocket.jupyter.org"
SLUGS = [module.slug for module in read_catalogue(NOTEBOOKS)]


def fetch(url: str) -> tuple[int, dict[str, str], str]:
    try:
        with urllib.request.urlopen(url, timeout=60) as answer:
            return answer.status, dict(answer.headers), answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, dict(error.headers), error.read().decode()


@cache
def module_page(door: str, slug: str) -> tuple[int, dict[str, str], str]:
    """Fetch a module's page once: each fetch takes a kernel."""
    return fetch(f"{door}modul/{slug}")


def notes(slug: str) -> list[str]:
    """Every sentence of a module's facilitator notes that is long enough to be its own."""
    path = next(module.path for module in read_catalogue(NOTEBOOKS) if module.slug == slug)
    cells = nbformat.read(path, as_version=4).cells
    text = " ".join(cell.source for cell in cells if "facilitator" in cell.metadata.get("tags", []))
    sentences = re.split(r"[.!?*\n]+", text)
    return [sentence.strip() for sentence in sentences if len(sentence.strip()) > 25]


@pytest.mark.parametrize("slug", SLUGS)
def test_participants_never_get_the_notes(server, slug):
    status, _, html = module_page(server.participant, slug)
    assert status == 200
    assert len(notes(slug)) > 20
    assert [sentence for sentence in notes(slug) if sentence in html] == []
    assert "facilitator" not in html.lower()


@pytest.mark.parametrize("slug", SLUGS)
def test_the_facilitator_gets_every_note(server, slug):
    _, _, html = module_page(server.facilitator, slug)
    assert html.count("page-notes__title") == sum(
        "facilitator" in cell.metadata.get("tags", [])
        for module in read_catalogue(NOTEBOOKS)
        if module.slug == slug
        for cell in nbformat.read(module.path, as_version=4).cells
    )
    plain = re.sub(r"<[^>]+>", "", html)
    assert [
        sentence for sentence in notes(slug) if sentence not in plain and "&" not in sentence and "`" not in sentence
    ] == []


@pytest.mark.parametrize("slug", SLUGS)
def test_sources_are_stripped(server, slug):
    _, _, html = module_page(server.participant, slug)
    assert "from samtale import" not in html
    assert "import " not in re.sub(r"<script.*?</script>", "", html, flags=re.DOTALL)


@pytest.mark.parametrize("path", ["", "om", *(f"modul/{slug}" for slug in SLUGS)])
def test_policy_lets_nothing_in_from_elsewhere(server, path):
    found = module_page(server.participant, path.removeprefix("modul/")) if "modul/" in path else None
    _, headers, html = found or fetch(server.participant + path)
    policy = headers["Content-Security-Policy"]
    assert "default-src 'self'" in policy
    assert "connect-src 'self'" in policy
    assert "unsafe-eval" not in policy
    assert not re.search(r"(?:src|href|action)=[\"'](?:https?:)?//", html)
    assert headers["Referrer-Policy"] == "no-referrer"
    assert "Set-Cookie" not in headers


@pytest.mark.parametrize(
    "path",
    [
        "nix",
        "modul/nix",
        "modul/05_problem_x.ipynb",
        "leder/forkert/",
        "leder/forkert/modul/problem_x",
        "leder/æ/",
        "voila/files/05_problem_x.ipynb",
        "voila/tree",
        "voila/render/05_problem_x.ipynb",
        "voila/api/contents/",
        "api/kernels",
        "static/0/../../cli.py",
    ],
)
def test_every_other_address_is_a_danish_page_that_helps(server, path):
    status, headers, html = fetch(server.participant + urllib.request.quote(path))
    assert status == 404
    assert 'lang="da"' in html
    assert "Den side findes ikke" in html
    assert "Content-Security-Policy" in headers
    assert "Traceback" not in html


def kernel_of(server) -> str:
    _, _, html = fetch(f"{server.participant}modul/{SLUGS[0]}")
    return json.loads(re.search(r'id="samtale-page"[^>]*>(.*?)</script>', html, re.DOTALL)[1])["kernel"]


def socket_of(server, protocols: list[str] | None):
    address = server.participant.replace("http", "ws", 1) + f"api/kernels/{kernel_of(server)}/channels?session_id=x"
    return connect(address, subprotocols=protocols, open_timeout=30)


def test_a_socket_without_the_present_protocol_is_refused(server):
    with pytest.raises(InvalidStatus), socket_of(server, None):
        pass


def message(kind: str, content: dict) -> bytes:
    header = {"msg_id": f"id-{kind}", "msg_type": kind, "session": "x", "username": "", "version": "5.3", "date": ""}
    parts = [b"shell", *(json.dumps(part).encode() for part in (header, {}, {}, content))]
    offsets = [8 * (len(parts) + 2)]
    for part in parts:
        offsets.append(offsets[-1] + len(part))
    numbers = [len(offsets), *offsets]
    return b"".join(number.to_bytes(8, "little") for number in numbers) + b"".join(parts)


def test_execute_requests_are_refused(server, tmp_path):
    proof = Path(tmp_path) / "executed"
    code = {"code": f"open({str(proof)!r}, 'w').close()", "silent": False}
    with socket_of(server, [V1]) as wire:
        wire.send(message("execute_request", code))
        wire.send(message("kernel_info_request", {}))
        while b"kernel_info_reply" not in (answer := wire.recv(timeout=30)):
            assert b"execute_reply" not in answer
    assert not proof.exists()


def test_the_log_keeps_quiet_about_who_came(server):
    fetch(f"{server.facilitator}modul/{SLUGS[0]}?hemmelig=zebrafisk")
    log = server.log.read_text()
    assert "zebrafisk" not in log
    assert "127.0.0.1" not in log.replace(server.participant, "").replace(server.facilitator, "")


@pytest.fixture(scope="module")
def impatient_server(tmp_path_factory):
    running = start_server(
        tmp_path_factory.mktemp("impatient"),
        "--VoilaConfiguration.http_keep_alive_timeout=1",
        "--preheat_kernel=False",
    )
    yield running
    running.stop()


def test_a_slow_page_holds_no_script_that_the_policy_does_not_name(impatient_server):
    # nobody has asked for this page before: its kernel has to start and to import pandas
    _, headers, page = fetch(impatient_server.facilitator + "modul/tallene")
    assert "voila_heartbeat" not in page
    held = re.findall(r"<script(?![^>]*\b(?:src|type=\"application/json\"))[^>]*>(.*?)</script>", page, re.DOTALL)
    assert len(held) == 1
    assert b64encode(hashlib.sha256(held[0].encode()).digest()).decode() in headers["Content-Security-Policy"]


def test_the_heartbeat_of_a_slow_page_is_white_space(monkeypatch):
    async def slow(self, path=None):
        for snippet in ("<!doctype html>", "<script>window.voila_heartbeat()</script>\n", "<p>Klar</p>"):
            yield snippet

    async def gathered():
        return "".join([snippet async for snippet in ModuleHandler.get_generator(object.__new__(ModuleHandler))])

    monkeypatch.setattr(TornadoVoilaHandler, "get_generator", slow)
    assert run(gathered()) == "<!doctype html>\n<p>Klar</p>"
