"""Two replicas, PostgreSQL and nginx with the configuration of deploy/, under load: one replica dies, one leaves."""

from __future__ import annotations

import os
import re
import signal
import urllib.error
import urllib.request
from collections import Counter

import pytest
from websockets.sync.client import connect

from support.crowd import Crowd, crowd
from support.nginx import MISSING, nginx, program
from support.postgres import postgres
from support.replicas import Replicas
from support.rooms import open_room

ASKED = "velkommen.arbejde.hvor"
SIZE = 40
TIMES = 6  # answers of each phone: it changes its mind
V1 = "v1.kernel.websocket.jupyter.org"


def test_nginx_is_here():
    # a fixture's error would say the same further down
    try:
        program()
    except RuntimeError:
        pytest.fail(MISSING)


@pytest.fixture(scope="module")
def house(tmp_path_factory):
    folder = tmp_path_factory.mktemp("failover")
    with postgres() as database, Replicas(folder, database.address) as house:
        yield house
        house.mend()
        for server in house.servers.values():
            assert server.stop() == 0
            log = server.log.read_text("utf-8")
            assert "Traceback" not in log
            assert "127.0.0.1" not in log


@pytest.fixture(scope="module")
def door(house):
    with nginx(*house.ports.values()) as address:
        yield address


@pytest.fixture
def both(house):
    house.mend()
    return house


@pytest.fixture
def people(both, door):
    code, secret = open_room(f"{door}leder/fast/")
    with crowd(door, code, secret, SIZE) as people:
        people.code = code
        people.all_see(lambda room: room["people"] == SIZE)
        people.lead("go", lambda room: room["at"] == 1, index=1)
        people.lead("ask", lambda room: room["asked"], question=ASKED)
        people.all_see(lambda room: room["asked"])
        yield people
        people.lead("close", lambda room: people.leader.gone)
        people.wait(lambda: all(page.gone for page in people.everybody))


def last(index: int) -> int:
    return (index + TIMES - 1) % 5


def many_minds(people: Crowd) -> None:
    people.answer(ASKED, lambda index: [(index + turn) % 5 for turn in range(TIMES)])
    people.wait(lambda: sum(len(phone.saved) for phone in people.phones) >= SIZE)


def nobody_lost_anything(people: Crowd) -> None:
    people.wait(lambda: not any(phone.to_answer for phone in people.phones))
    for index, phone in enumerate(people.phones):
        assert phone.saved == [(index + turn) % 5 for turn in range(TIMES)]
    people.lead("stage", lambda room: room["asked"]["stage"] == "revealed", to="revealed")
    wanted = Counter(last(index) for index in range(SIZE))
    people.all_see(lambda room: room["asked"]["rounds"][0]["counts"])
    for page in people.everybody:
        asked = page.room["asked"]["rounds"][0]
        assert asked["answered"] == SIZE
        assert {value: count for value, count in enumerate(asked["counts"]) if count} == dict(wanted)
        assert page.room["people"] == SIZE
    # each phone has the card that it had, and nobody else's
    assert sorted(card for phone in people.phones for card in phone.cards) == [*range(1, SIZE + 1)]


def phones(house: Replicas) -> dict[str, float]:
    return {name: house.look(name)["samtale_phones"] for name in house.servers}


def pages_open(door: str, code: str) -> set[int]:
    found = set()
    for path in (f"rum/{code}", "", "leder/fast/", f"rum/{code}/skaerm") * 5:
        with urllib.request.urlopen(f"{door}{path}", timeout=60) as answer:
            found.add(answer.status)
    return found


def test_a_killed_replica_costs_nobody_the_room_and_no_answer_counts_twice(house, door, people):
    before = phones(house)
    assert min(before.values()) > 0, "both replicas have phones"
    assert sum(before.values()) == SIZE
    many_minds(people)
    house.servers["one"].process.kill()
    assert pages_open(door, people.code) == {200}
    assert house.servers["one"].process.wait() == -signal.SIGKILL
    people.wait(lambda: sum(phone.came > 1 for phone in people.phones) >= before["one"])
    nobody_lost_anything(people)
    assert house.look("two")["samtale_phones"] == SIZE


def test_a_replica_that_is_told_to_leave_sends_everybody_on_and_ends_well(house, door, people):
    before = phones(house)
    assert min(before.values()) > 0, "both replicas have phones"
    many_minds(people)
    leaving = house.servers["two"]
    leaving.process.send_signal(signal.SIGTERM)
    assert pages_open(door, people.code) == {200}
    assert leaving.process.wait(timeout=60) == 0
    people.wait(lambda: sum(phone.came > 1 for phone in people.phones) >= before["two"])
    moved = [phone for phone in people.phones if phone.closed]
    assert len(moved) == before["two"]
    assert {code for phone in moved for code in phone.closed} == {1012}
    assert people.leader.closed in ([], [1012])
    nobody_lost_anything(people)
    assert house.look("one")["samtale_phones"] == SIZE


def test_a_kernel_is_found_on_whatever_replica_made_its_page(both, door):
    """The door guesses by address and browser; where it guesses wrong, it asks the other one."""
    with urllib.request.urlopen(f"{door}modul/velkommen", timeout=120) as answer:
        page = answer.read().decode()
    kernel = re.search(r'"kernel": ?"([0-9a-f-]{36})"', page)[1]
    address = f"{door.replace('http', 'ws', 1)}api/kernels/{kernel}/channels"
    for browser in range(12):
        with connect(address, subprotocols=[V1], user_agent_header=f"browser {browser}") as socket:
            assert socket.subprotocol == V1
    visited = {name: both.look(name)['samtale_kernels{kind="visited"}'] for name in both.servers}
    assert sorted(visited.values()) == [0, 1]
    bye = urllib.request.Request(f"{door}farvel/{kernel}", method="POST", data=b"", headers={"User-Agent": "other"})
    with urllib.request.urlopen(bye, timeout=60) as answer:
        assert answer.status == 204


def test_the_figures_stay_inside(door):
    assert os.environ.get("SAMTALE_SECRET") is None
    with pytest.raises(urllib.error.HTTPError, match="404"):
        urllib.request.urlopen(f"{door}metrics", timeout=30)
