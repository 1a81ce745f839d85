"""What whoever runs the server relies on: health, readiness, leaving, figures, limit, logs and secrets."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable

import psutil
import pytest
from websockets.exceptions import InvalidStatus

from samtale.serving.app import lan_address
from samtale.serving.room_pages import WRONG_CODES
from support.figures import figures
from support.ports import free_port
from support.postgres import postgres
from support.raw import silent_socket
from support.rooms import COLD, leader, open_room, phone
from support.server import PATIENCE, start_server

MODULE = "velkommen"


def get(url: str, **headers: str) -> tuple[int, dict[str, str], str]:
    try:
        with urllib.request.urlopen(urllib.request.Request(url, headers=headers), timeout=120) as answer:
            return answer.status, dict(answer.headers), answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, dict(error.headers), error.read().decode()


def until(fits: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE
    while not fits():
        assert time.monotonic() < deadline
        time.sleep(0.05)  # polls a state; nothing is asserted about time


def ready(server) -> dict[str, bool]:
    status, headers, text = get(f"{server.participant}readyz")
    told = json.loads(text)
    assert status == (200 if all(told.values()) else 503)
    assert headers["Cache-Control"] == "no-store"
    return told


@pytest.fixture(scope="module")
def host(tmp_path_factory):
    running = start_server(tmp_path_factory.mktemp("operations"), COLD, "--log-json", "--most-visitors=1")
    yield running
    assert running.stop() == 0


def test_a_server_lives_before_it_is_ready_and_is_ready_when_the_site_is_made(tmp_path):
    server = start_server(tmp_path, COLD)
    assert ready(server) == {"database": True, "site": False, "staying": True}
    assert get(f"{server.participant}healthz")[0] == 200
    until(lambda: ready(server)["site"])
    assert get(f"{server.participant}let/")[0] == 200
    assert server.stop() == 0


def test_readiness_follows_the_database_and_health_does_not(tmp_path):
    with postgres() as database:
        server = start_server(tmp_path, COLD, f"--database={database.address}")
        until(lambda: all(ready(server).values()))
        database.stop()
        until(lambda: not ready(server)["database"])
        assert get(f"{server.participant}healthz")[0] == 200
        database.start()
        until(lambda: ready(server)["database"])
        assert server.stop() == 0


def test_one_visitor_too_many_gets_the_kernel_free_page(host):
    until(lambda: ready(host)["site"])
    status, _, page = get(f"{host.participant}modul/{MODULE}")
    kernel = re.search(r'"kernel": ?"([0-9a-f-]{36})"', page)[1]
    assert status == 200
    light_pages = {
        f"modul/{MODULE}": f"let/modul/{MODULE}.html",
        "analyse/helsingor": "let/analyse/helsingor.html",
        "analyse/egen_kommune": "let/index.html",  # needs Python to say anything
    }
    for path, wanted in light_pages.items():
        status, headers, page = get(f"{host.participant}{path}")
        assert (status, headers["Retry-After"]) == (503, "60")
        assert "Rummet er fuldt" in page
        assert 'lang="da"' in page
        light = re.search(r'class="page-button" href="/(let/[^"]+)"', page)[1]
        assert light == wanted
        assert get(f"{host.participant}{light}")[0] == 200
    assert get(f"{host.facilitator}modul/{MODULE}")[0] == 200
    facilitators = figures(host.participant)['samtale_kernels{kind="visited"}'] - 1
    assert facilitators == 1
    assert figures(host.participant)['samtale_refusals_total{reason="full"}'] == 3
    bye = urllib.request.Request(f"{host.participant}farvel/{kernel}", method="POST", data=b"")
    urllib.request.urlopen(bye, timeout=60).close()
    assert figures(host.participant)['samtale_kernels{kind="visited"}'] == 1


def test_figures_count_and_tell_nothing_about_anybody(host):
    code, secret = open_room(host.facilitator)
    lead = leader(host.participant, code, secret)
    members = [phone(host.participant, code) for _ in range(3)]
    lead.sees(lambda room: room["people"] == 3)
    members[0].say("next")
    members[0].until(lambda told: told["type"] == "error")
    said = 'samtale_message_seconds_count{role="phone",type="hello"}'
    until(lambda: figures(host.participant).get(said) == 3)  # a message counts when all of it is done
    found = figures(host.participant)
    assert found["samtale_rooms"] == 1
    assert found["samtale_phones"] == 3
    assert found['samtale_sockets{kind="leader"}'] == 1
    assert found['samtale_refusals_total{reason="not_allowed"}'] == 1
    assert found['samtale_request_seconds_count{page="OpenHandler",status="303"}'] == 1
    assert found["samtale_draining"] == 0
    text = "\n".join(found)
    private = (code, secret, host.facilitator.rstrip("/").rsplit("/", 1)[1], "127.0.0.1", members[0].said["phone"])
    assert [word for word in private if word in text] == []
    lead.say("close")
    for member in [*members, lead]:
        member.until(lambda told: told["type"] == "gone")
        member.close()
    until(lambda: figures(host.participant)["samtale_phones"] == 0)


@pytest.mark.parametrize("name", ["X-Forwarded-For", "X-Real-IP", "Forwarded"])
def test_a_proxy_on_this_machine_gets_no_figures_for_others(host, name):
    assert get(f"{host.participant}metrics")[0] == 200
    assert get(f"{host.participant}metrics", **{name: "127.0.0.1"})[0] == 404


def test_figures_have_a_port_of_their_own_where_asked_and_go_to_nobody_else(tmp_path):
    port = free_port()
    server = start_server(tmp_path, COLD, "--host=0.0.0.0", f"--metrics=127.0.0.1:{port}")
    assert get(f"http://127.0.0.1:{port}/metrics")[0] == 200
    assert get(f"http://127.0.0.1:{port}/")[0] == 404
    assert get(f"{server.participant}metrics")[0] == 404
    assert server.stop() == 0
    server = start_server(tmp_path, COLD, "--host=0.0.0.0")
    near = server.participant.replace(lan_address(), "127.0.0.1")
    assert get(f"{near}metrics")[0] == 200
    if near != server.participant:
        assert get(f"{server.participant}metrics")[0] == 404
    assert server.stop() == 0


@pytest.mark.parametrize("address", ["her", "127.0.0.1:"])
def test_a_wrong_address_for_figures_is_told_in_one_line(address):
    command = [sys.executable, "-m", "samtale", "serve", "--port=0", f"--metrics={address}"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, "ADRESSE:PORT" in done.stderr, "Traceback" in done.stderr) == (2, True, False)


def test_logs_are_json_and_name_nobody(tmp_path):
    server = start_server(tmp_path, COLD, "--log-json", "--secret=hemmeligt")
    code, secret = open_room(server.facilitator)
    lead = leader(server.participant, code, secret)
    one = phone(server.participant, code)
    one.say("answer", question="zebrafisk", round=1, value=3)
    one.until(lambda told: told["type"] == "error")
    lead.say("close")
    for member in (one, lead):
        member.until(lambda told: told["type"] == "gone")
    get(f"{server.participant}modul/{MODULE}?zebrafisk=1")
    get(f"{server.participant}leder/forkert/zebrafisk")
    get(f"{server.participant}let/%00")
    assert server.stop() == 0
    text = server.log.read_text("utf-8")
    lines = [json.loads(line) for line in text.splitlines()]
    assert [line["event"] for line in lines if line["logger"] == "samtale.server"] == ["ready", "stopped"]
    pages = {line["page"]: line for line in lines if line.get("event") == "request"}
    assert {"OpenHandler", "ModuleHandler"} <= pages.keys()
    assert {"time", "level", "logger", "event", "page", "status", "ms"} == pages["ModuleHandler"].keys()
    for word in (code, secret, "hemmeligt", "zebrafisk", "127.0.0.1", one.said["phone"]):
        assert word not in text


def test_a_server_that_is_told_to_leave_takes_nobody_new_and_ends_well(tmp_path):
    server = start_server(tmp_path, COLD, "--drain-seconds=600")
    code, secret = open_room(server.facilitator)
    lead = leader(server.participant, code, secret)
    one = phone(server.participant, code)
    lead.sees(lambda room: room["people"] == 1)
    until(lambda: all(ready(server).values()))
    family = psutil.Process(server.process.pid).children(recursive=True)
    with silent_socket(server.participant, f"rum/{code}/forbindelse/skaerm"):
        server.process.send_signal(signal.SIGTERM)
        until(lambda: not ready(server)["staying"])
        assert get(f"{server.participant}healthz")[0] == 200
        for path in ("", f"modul/{MODULE}", f"rum/{code}"):
            status, headers, page = get(f"{server.participant}{path}")
            assert (status, headers["Retry-After"]) == (503, "5")
            assert "Serveren lukker" in page
        with pytest.raises(urllib.error.HTTPError, match="503"):
            open_room(server.facilitator)
        with pytest.raises(InvalidStatus):
            phone(server.participant, code)
        assert get(f"{server.participant}let/")[0] == 200  # whoever reads goes on reading
        for member in (lead, one):
            assert member.farewell() == 1012
    assert server.process.wait(timeout=PATIENCE) == 0
    _, alive = psutil.wait_procs(family, timeout=10)
    assert alive == []
    assert not (tmp_path / "links.json").exists()
    assert "Traceback" not in server.log.read_text("utf-8")


def test_what_was_said_before_leaving_is_done(tmp_path):
    server = start_server(tmp_path, COLD, "--secret=fast")
    code, secret = open_room(server.facilitator)
    lead = leader(server.participant, code, secret)
    lead.sees(lambda room: room["at"] == 0)
    for at in range(8):
        lead.say("next", at=at)
    lead.sees(lambda room: room["at"] >= 1)
    server.process.send_signal(signal.SIGTERM)
    assert lead.farewell() == 1012
    assert server.process.wait(timeout=PATIENCE) == 0
    again = start_server(tmp_path, COLD, "--secret=fast")
    back = leader(again.participant, code, secret)
    back.hear()
    assert back.room["at"] == max(lead.room["at"], 1)
    back.close()
    assert again.stop() == 0


@pytest.mark.parametrize("more", [["--drain-seconds=0"], ["--drain-seconds=600", "twice"]])
def test_leaving_has_an_end(tmp_path, more):
    limit, *twice = more
    server = start_server(tmp_path, COLD, limit)
    code, _ = open_room(server.facilitator)
    with silent_socket(server.participant, f"rum/{code}/forbindelse/skaerm"):
        server.process.send_signal(signal.SIGTERM)
        if twice:
            until(lambda: not ready(server)["staying"])
            server.process.send_signal(signal.SIGTERM)
        assert server.process.wait(timeout=PATIENCE) == 0


def test_secrets_come_from_files_and_kernels_do_not_inherit_them(tmp_path, monkeypatch):
    (tmp_path / "secret").write_text("fra-en-fil\n", "utf-8")
    monkeypatch.setenv("SAMTALE_SECRET_FILE", str(tmp_path / "secret"))
    monkeypatch.setenv("SAMTALE_DATABASE", f"sqlite:///{tmp_path / 'given.sqlite'}")
    server = start_server(tmp_path, COLD)
    assert server.facilitator.endswith("/leder/fra-en-fil/")
    assert (tmp_path / "given.sqlite").exists()
    assert get(f"{server.participant}modul/{MODULE}")[0] == 200
    family = psutil.Process(server.process.pid).children(recursive=True)
    kernels = [child for child in family if "ipykernel" in " ".join(child.cmdline())]
    assert kernels
    assert [name for child in kernels for name in child.environ() if name.startswith("SAMTALE_")] == []
    assert server.stop() == 0


def test_an_unreadable_secret_is_told_in_one_line(tmp_path):
    command = [sys.executable, "-m", "samtale", "serve", "--port=0"]
    environment = {**os.environ, "SAMTALE_SECRET_FILE": str(tmp_path / "nix")}
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False, env=environment)
    assert done.returncode == 2
    assert len(done.stderr.strip().splitlines()) == 1
    assert "SAMTALE_SECRET_FILE" in done.stderr


def test_behind_a_proxy_people_see_its_address_and_are_told_apart(tmp_path):
    told, port = ("--behind-proxy", "--address=https://workshop.example/", "--secret=fast"), free_port()
    server = start_server(tmp_path, COLD, *told, port=port)
    assert server.participant == "https://workshop.example/"
    port = next(
        line for line in psutil.Process(server.process.pid).net_connections() if line.status == "LISTEN"
    ).laddr.port
    door = f"http://127.0.0.1:{port}/"
    code, _ = open_room(f"{door}leder/fast/")
    _, _, page = get(f"{door}rum/{code}")
    told = json.loads(re.search(r'id="samtale-room"[^>]*>(.*?)</script>', page, re.DOTALL)[1])
    assert (told["join"], told["door"]) == (f"https://workshop.example/rum/{code}", "workshop.example")
    assert {get(f"{door}rum/XXXX", **{"X-Real-IP": "192.0.2.1"})[0] for _ in range(WRONG_CODES)} == {404}
    assert get(f"{door}rum/{code}", **{"X-Real-IP": "192.0.2.1"})[0] == 429
    assert get(f"{door}rum/{code}", **{"X-Real-IP": "192.0.2.2"})[0] == 200
    assert get(f"{door}metrics")[0] == 404
    assert server.stop() == 0
