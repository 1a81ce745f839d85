"""Rooms on the real server: who may do what, floods, kill and restart, several replicas, nothing left behind."""

from __future__ import annotations

import json
import sqlite3
import time
import urllib.error
import urllib.parse
import urllib.request

import pytest
from websockets.exceptions import ConnectionClosed

from samtale.serving.room_pages import WRONG_CODES
from support.postgres import postgres
from support.proxy import proxy
from support.rooms import COLD, Member, leader, open_room, phone, screen
from support.server import start_server

ASKED = "velkommen.arbejde.hvor"


@pytest.fixture(scope="module")
def host(tmp_path_factory):
    folder = tmp_path_factory.mktemp("rooms")
    running = start_server(folder, COLD)
    running.folder = folder
    yield running
    assert running.stop() == 0
    # neither who came nor what was answered stands in the log
    log = running.log.read_text("utf-8")
    assert "Traceback" not in log
    assert [line for line in log.splitlines()[1:] if "127.0.0.1" in line and "http" not in line] == []


@pytest.fixture
def room(host):
    code, secret = open_room(host.facilitator)
    lead = leader(host.participant, code, secret)
    lead.hear()
    yield code, secret, lead
    lead.say("close")
    lead.until(lambda told: told["type"] == "gone")
    lead.close()


def status(url: str) -> int:
    try:
        with urllib.request.urlopen(url, timeout=30) as answer:
            return answer.status
    except urllib.error.HTTPError as error:
        return error.code


def ask(lead: Member) -> None:
    lead.say("go", index=1)
    lead.sees(lambda room: room["at"] == 1)
    lead.say("ask", question=ASKED)
    lead.sees(lambda room: room["asked"])


def test_everybody_follows_the_facilitator(host, room):
    code, _, lead = room
    members = [phone(host.participant, code) for _ in range(4)] + [screen(host.participant, code)]
    lead.say("next", at=0)
    lead.say("next", at=0)  # pressed twice: meant once
    lead.say("start")
    for member in [*members, lead]:
        member.sees(lambda room: room["at"] == 1 and room["clock"]["started"])
    lead.say("go", index=4)
    cards = [member.until(lambda told: told["type"] == "card" and told["card"]) for member in members[:4]]
    assert [card["number"] for card in cards] == [1, 2, 3, 4]
    assert [card["card"] for card in cards] == [
        {"group": group, "role": role, "members": 2} for group in (1, 2) for role in (0, 1)
    ]
    lead.say("swap", turn=0)
    swapped = [member.until(lambda told: told["type"] == "card" and told["turn"] == 1) for member in members[:4]]
    assert [card["card"]["role"] for card in swapped] == [1, 0, 1, 0]
    for member in members:
        assert {"notes", "late", "spent"} & member.room.keys() == set()
        member.close()
    assert "Sig:" in lead.room["notes"]


def test_answers_show_when_there_are_enough_and_a_second_one_replaces_the_first(host, room):
    code, _, lead = room
    ask(lead)
    members = [phone(host.participant, code) for _ in range(5)]
    for number, member in enumerate(members):
        for value in (5, number % 2):
            member.say("answer", question=ASKED, round=1, value=value)
            member.until(lambda told, value=value: told["type"] == "saved" and told["value"] == value)
    lead.sees(lambda room: room["asked"]["rounds"][0]["answered"] == 5)
    assert lead.room["asked"]["rounds"][0]["counts"] is None
    lead.say("stage", to="revealed")
    members[0].sees(lambda room: room["asked"]["rounds"][0]["counts"])
    assert members[0].room["asked"]["rounds"][0]["counts"][:2] == [3, 2]
    members[0].say("answer", question=ASKED, round=1, value=0)
    assert members[0].until(lambda told: told["type"] == "error")["word"] == "closed"
    members[1].say("erase")
    members[0].sees(lambda room: room["asked"]["rounds"][0]["counts"] is None)
    for member in members:
        member.close()


@pytest.mark.parametrize("member", ["phone", "screen"])
def test_no_other_role_can_lead(host, room, member):
    code, secret, lead = room
    other = phone(host.participant, code) if member == "phone" else screen(host.participant, code)
    for kind, fields in [("next", {"at": 0}), ("close", {}), ("hello", {"secret": secret}), ("stage", {"to": "open"})]:
        other.say(kind, **fields)
        assert other.until(lambda told: told["type"] == "error")["word"] == "not_allowed"
    assert lead.room["at"] == 0
    other.close()


def test_a_wrong_or_an_old_secret_opens_nothing(host, room):
    code, secret, lead = room
    wrong = leader(host.participant, code, "gaet")
    assert wrong.hear()["word"] == "wrong_secret"
    with pytest.raises(ConnectionClosed):
        wrong.hear()
    second = leader(host.participant, code, secret)
    second.hear()
    lead.say("rotate")
    new = lead.until(lambda told: told["type"] == "secret")["secret"]
    assert second.until(lambda told: told["type"] == "error")["word"] == "wrong_secret"
    old = leader(host.participant, code, secret)
    assert old.hear()["word"] == "wrong_secret"
    fresh = leader(host.participant, code, new)
    assert fresh.hear()["type"] == "state"
    fresh.close()


def test_garbage_and_floods_on_one_socket_disturb_nobody(host, room):
    code, _, lead = room
    good = phone(host.participant, code)
    for bad in ("x", b"\x00\xff", "{}", '{"v":9,"type":"erase"}', "[" * 4000):
        rude = phone(host.participant, code)
        rude.until(lambda told: told["type"] == "state")
        rude.socket.send(bad)
        assert rude.until(lambda told: told["type"] == "error")["word"] in ("garbled", "other_version")
        rude.close()
    large = phone(host.participant, code)
    large.socket.send("x" * 1_000_000)
    with pytest.raises(ConnectionClosed):
        large.until(lambda told: False)
    flood = phone(host.participant, code)

    def pour() -> None:
        for _ in range(1_000):
            flood.say("clock", sent=1)
        flood.until(lambda told: False)

    with pytest.raises(ConnectionClosed):
        pour()
    assert any(told.get("word") == "too_fast" for told in flood.seen) or flood.socket.close_code == 1008
    lead.say("next", at=0)
    good.sees(lambda room: room["at"] == 1)
    good.close()


def test_addresses_of_no_room_say_so(host, room):
    code, *_ = room
    assert status(f"{host.participant}rum/{code.lower()}") == 200
    assert [status(f"{host.participant}rum/{typed}") for typed in ("XXXX", "0", "AAAA/skaerm")] == [404, 404, 404]
    assert status(f"{host.participant}leder/forkert/rum/{code}") == 404
    stray = phone(host.participant, "XXXX")
    assert stray.hear()["type"] == "gone"
    with urllib.request.urlopen(f"{host.participant}rum?kode=%20{code.lower()}%20", timeout=30) as answer:
        assert answer.url.endswith(f"/rum/{code}")
    with urllib.request.urlopen(f"{host.participant}rum?kode=%3Cb%3E", timeout=30) as answer:
        page = answer.read().decode()
        assert "&lt;b&gt;" in page
        assert "<b>" not in page
    with pytest.raises(urllib.error.HTTPError) as problem:
        open_room(host.facilitator, programme="findes-ikke")
    assert problem.value.code == 400
    assert "findes-ikke" in problem.value.read().decode()


def test_a_programme_of_several_days_asks_which_one(host):
    told = urllib.parse.urlencode({"programme": "two-days"}).encode()
    with urllib.request.urlopen(f"{host.facilitator}rum", data=told, timeout=30) as answer:
        page = answer.read().decode()
    assert ("Første dag" in page, "#" in answer.url) == (True, False)
    code, secret = open_room(host.facilitator, programme="two-days", day="1")
    lead = leader(host.participant, code, secret)
    lead.hear()
    first, *_ = open_room(host.facilitator, programme="two-days", day="0")
    assert lead.room["steps"][0]["module"] != "velkommen"
    assert first != code
    lead.say("close")
    lead.until(lambda told: told["type"] == "gone")


def test_closing_erases_every_row_and_every_byte(host):
    code, secret = open_room(host.facilitator)
    lead = leader(host.participant, code, secret)
    ask(lead)
    mark = "abcdef0123456789" * 2
    one = phone(host.participant, code, mark)
    one.say("answer", question=ASKED, round=1, value=3)
    one.until(lambda told: told["type"] == "saved")

    def kept() -> bytes:
        return b"".join(path.read_bytes() for path in host.folder.glob("rum.sqlite*"))

    assert mark.encode() in kept()
    lead.say("close")
    for member in (lead, one):
        member.until(lambda told: told["type"] == "gone")
    assert mark.encode() not in kept()
    with sqlite3.connect(host.folder / "rum.sqlite") as db:
        assert db.execute("select count(*) from answers where code = ?", (code,)).fetchone() == (0,)
        assert db.execute("select count(*) from rooms where code = ?", (code,)).fetchone() == (0,)


def test_a_killed_server_comes_back_at_the_same_step(tmp_path):
    first = start_server(tmp_path, COLD, "--secret=fast")
    port = int(first.participant.rstrip("/").rsplit(":", 1)[1])
    code, secret = open_room(first.facilitator)
    lead = leader(first.participant, code, secret)
    lead.say("start")
    ask(lead)
    mark = "1" * 32
    one = phone(first.participant, code, mark)
    one.say("answer", question=ASKED, round=1, value=3)
    one.until(lambda told: told["type"] == "saved")
    before = lead.room["clock"]
    first.process.kill()
    first.process.wait()
    second = start_server(tmp_path, COLD, "--secret=fast", port=port)
    again = leader(second.participant, code, secret)
    again.sees(lambda room: room["people"])
    assert (again.room["at"], again.room["clock"]) == (1, before)
    assert again.room["asked"]["rounds"][0]["answered"] == 1
    back = phone(second.participant, code, mark)
    assert back.until(lambda told: told["type"] == "mine")["answers"] == {f"{ASKED}#1": 3}
    assert back.until(lambda told: told["type"] == "card")["number"] == 1
    assert second.stop() == 0


def test_two_replicas_on_one_database_show_the_same_room(tmp_path):
    with postgres() as database:
        servers = []
        for name in ("one", "two"):
            (tmp_path / name).mkdir()
            options = (COLD, "--secret=fast", f"--database={database.address}")
            servers.append(start_server(tmp_path / name, *options))
        ports = [int(server.participant.rstrip("/").rsplit(":", 1)[1]) for server in servers]
        with proxy(*ports) as between:
            door = f"http://127.0.0.1:{between.port}/"
            code, secret = open_room(f"{door}leder/fast/")
            lead = leader(door, code, secret)
            members = [phone(door, code) for _ in range(6)]
            ask(lead)
            for member in members:
                member.sees(lambda room: room["at"] == 1 and room["asked"])
            for member in members:
                member.say("answer", question=ASKED, round=1, value=2)
            lead.sees(lambda room: room["asked"]["rounds"][0]["answered"] == 6)
            lead.say("stage", to="revealed")
            for member in members:
                member.sees(lambda room: (room["asked"]["rounds"][0]["counts"] or [0] * 3)[2] == 6)
            numbers = [next(told["number"] for told in m.seen if told["type"] == "card") for m in members]
            assert sorted(numbers) == [1, 2, 3, 4, 5, 6]
            # the database goes away in the middle and comes back: a word for the person, and nothing is lost
            database.stop()
            lead.say("next", at=1)
            assert lead.until(lambda told: told["type"] == "error")["word"] == "store_away"
            database.start()
            lead.say("next", at=1)
            for member in members:
                member.sees(lambda room: room["at"] == 2)
            lead.say("close")
            for member in [*members, lead]:
                member.until(lambda told: told["type"] == "gone")
        assert [server.stop() for server in servers] == [0, 0]


def test_the_server_tells_its_time_to_within_the_trip(host, room):
    _, _, lead = room
    errors, trips = [], []
    for _ in range(20):
        sent = time.time_ns() / 1e6
        lead.say("clock", sent=int(sent))
        told = lead.until(lambda told: told["type"] == "clock")
        got = time.time_ns() / 1e6
        trips.append(got - sent)
        errors.append(max(0.0, sent - told["now"] - 1, told["now"] - got))
    assert told["sent"] == int(sent)
    # a page believes the fastest answer and is off by half its trip at most: two pages are 100 ms apart at most
    assert max(errors) == 0
    assert min(trips) <= 100


def test_a_message_that_waited_on_a_slow_line_arrives_in_order(host, room):
    code, _, lead = room
    port = int(host.participant.rstrip("/").rsplit(":", 1)[1])
    with proxy(port, jitter=0.05) as slow:
        far = phone(f"http://127.0.0.1:{slow.port}/", code)
        for index in range(8):
            lead.say("next", at=index)
        far.sees(lambda room: room["at"] == 8)
        far.close()
    assert json.dumps(far.room["steps"]) == json.dumps(lead.room["steps"])


def test_whoever_tries_many_codes_has_to_wait(tmp_path):
    server = start_server(tmp_path, COLD, "--secret=fast")
    code, secret = open_room(server.facilitator)
    inside = leader(server.participant, code, secret)
    inside.hear()
    for _ in range(WRONG_CODES // 2):
        stray = phone(server.participant, "XXXX")
        assert stray.hear()["type"] == "gone"
        stray.close()
    tried = [status(f"{server.participant}rum/XXXX") for _ in range(WRONG_CODES)]
    assert set(tried[: WRONG_CODES // 2 - 1]) == {404}
    assert set(tried[WRONG_CODES // 2 :]) == {429}
    assert status(f"{server.participant}rum/{code}") == 429

    def come_late() -> None:
        phone(server.participant, code).until(lambda told: told["type"] == "state")

    with pytest.raises(ConnectionClosed):
        come_late()
    inside.say("next", at=0)  # whoever is in stays in
    inside.sees(lambda room: room["at"] == 1)
    assert server.stop() == 0
