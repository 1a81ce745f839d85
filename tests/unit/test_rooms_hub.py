"""Rooms, sockets and the clock joined: old rooms go, random facilitators break nothing, nobody hears too much."""

from __future__ import annotations

import contextlib
import json
import random
import secrets
import tracemalloc

import pytest

from samtale.paths import NOTEBOOKS
from samtale.programmes.ask import Wish, plan_for
from samtale.rooms import limits
from samtale.rooms.agenda import agenda
from samtale.rooms.hub import Hub
from samtale.rooms.model import RefusedError
from samtale.rooms.protocol import FIELDS, GarbledError, Message, parse
from samtale.rooms.store import Store
from samtale.serving.catalogue import read_catalogue
from support.loop import run

MODULES = read_catalogue(NOTEBOOKS)
STEPS = agenda(plan_for(Wish(programme="half-day"), MODULES).days[0])
ASKED = "velkommen.arbejde.hvor"


class Page:
    """A socket that only remembers."""

    def __init__(self, role: str, code: str) -> None:
        self.role, self.code, self.phone = role, code, ""
        self.heard: list[dict] = []
        self.open = True

    def say(self, text: str) -> None:
        self.heard.append(json.loads(text))

    def hang_up(self) -> None:
        self.open = False


@pytest.fixture
def now():
    return [1_000_000]


@pytest.fixture
def hub(tmp_path, now):
    hub = Hub(Store(f"sqlite:///{tmp_path / 'rum.sqlite'}"), MODULES, lambda: now[0])
    yield hub
    hub.shut()


async def member(hub: Hub, role: str, code: str, **fields: str) -> Page:
    page = Page(role, code)
    assert await hub.greet(page, Message("hello", fields))
    return page


async def press(hub: Hub, page: Page, kind: str, **fields: object) -> None:
    await hub.hear(page, parse(page.role, json.dumps({"v": 1, "type": kind, **fields}), greeted=True))


def test_a_room_lasts_twelve_hours(hub, now):
    async def go() -> None:
        code, secret = await hub.open("Prøve", STEPS)
        lead = await member(hub, "leader", code, secret=secret)
        now[0] += limits.LIFE
        await hub.sweep()
        assert await hub.do(hub.store.room, code)
        now[0] += 1
        await hub.sweep()
        assert await hub.do(hub.store.room, code) is None
        assert (lead.heard[-1]["type"], lead.open) == ("gone", False)

    run(go())


def test_a_server_takes_so_many_rooms(hub, monkeypatch):
    monkeypatch.setattr(limits, "MOST_ROOMS", 2)

    async def go() -> None:
        for _ in range(2):
            await hub.open("Prøve", STEPS)
        with pytest.raises(RefusedError, match="too_many_rooms"):
            await hub.open("Prøve", STEPS)

    run(go())


def test_a_room_takes_so_many_phones(hub, monkeypatch):
    monkeypatch.setattr(limits, "MOST_PHONES", 2)

    async def go() -> None:
        code, _ = await hub.open("Prøve", STEPS)
        for _ in range(2):
            await member(hub, "phone", code, phone=secrets.token_hex(16))
        page = Page("phone", code)
        assert not await hub.greet(page, Message("hello", {"phone": secrets.token_hex(16)}))
        assert page.heard[-1]["word"] == "room_full"

    run(go())


def test_a_facilitator_hears_how_late_it_is_without_pressing_anything(hub, now):
    async def go() -> None:
        code, secret = await hub.open("Prøve", agenda(plan_for(Wish(modules=("M5",)), MODULES).days[0]))
        lead = await member(hub, "leader", code, secret=secret)
        await press(hub, lead, "start")
        now[0] += 3_600_000
        await hub.beat()
        assert lead.heard[-1]["room"]["late"]

    run(go())


def test_whatever_is_pressed_phones_hear_only_what_they_may(hub, now):
    chance = random.Random("rooms")

    def anything(kind: str) -> dict:
        index = chance.randrange(-1, len(STEPS) + 1)
        fields = {
            "next": {"at": index},
            "back": {"at": index},
            "go": {"index": index},
            "extend": {"minutes": chance.choice([-5, -1, 1, 5])},
            "swap": {"turn": chance.randrange(3)},
            "blackout": {"on": chance.random() < 0.5},
            "drop": {"steps": [index]},
            "restore": {"steps": [index]},
            "ask": {"question": ASKED},
            "stage": {"to": chance.choice(["open", "closed", "revealed"])},
            "least": {"least": chance.randrange(2, 12)},
        }
        return fields.get(kind, {})

    async def go() -> None:
        code, secret = await hub.open("Prøve", STEPS)
        lead = await member(hub, "leader", code, secret=secret)
        phones = [await member(hub, "phone", code, phone=secrets.token_hex(16)) for _ in range(6)]
        kinds = ["next", "back", "go", "start", "pause", "extend", "swap", "blackout", "drop", "restore", "ask"]
        kinds += ["stage", "put_away", "least", "again"]
        for _ in range(150):
            now[0] += chance.randrange(600_000)
            kind = chance.choice(kinds)
            try:
                await press(hub, lead, kind, **anything(kind))
            except GarbledError:
                continue  # an index or number that no message may hold
            if chance.random() < 0.1:
                await press(hub, lead, "go", index=1)
                await press(hub, lead, "ask", question=ASKED)
                for phone in phones:
                    for number in (1, 2):  # one of them is not asked
                        await press(hub, phone, "answer", question=ASKED, round=number, value=1)
                await press(hub, lead, "stage", to="revealed")
            phone = chance.choice(phones)
            await press(hub, phone, "answer", question=ASKED, round=chance.randint(1, 2), value=chance.randrange(6))
        await hub.tell(code)
        for phone in phones:
            known: dict = {}
            number = -1
            for told in phone.heard:
                if told["type"] == "state":
                    known, number = told["room"], told["number"]
                elif told["type"] == "change":
                    assert told["number"] == number + 1
                    known, number = {**known, **told["room"]}, told["number"]
                else:
                    assert told["type"] in ("card", "mine", "saved", "error")
                assert {"notes", "late", "spent", "planned"} & known.keys() == set()
                for one in known["asked"]["rounds"] if known.get("asked") else []:
                    assert one["counts"] is None or sum(one["counts"]) >= known["least"]
            assert known["at"] == (await hub.do(hub.store.room, code)).at
        asked = [told["room"]["asked"] for told in phones[0].heard if told.get("room", {}).get("asked")]
        assert any(one["counts"] for told in asked for one in told["rounds"])
        assert len(hub.live) == 1
        for page in [lead, *phones]:
            hub.leave(page)
        assert hub.live == {}

    run(go())


@pytest.mark.parametrize("role", ["leader", "phone", "screen"])
def test_random_messages_break_nothing_and_leave_no_memory_behind(hub, role):
    chance = random.Random(f"hub-{role}")
    kinds = {kind: fields for fields in FIELDS.values() for kind, fields in fields.items() if kind != "close"}
    values = [None, True, 0, 1, 5, 11, -1, 10**9, "", "open", "site", ASKED, [1], [99], [], {}, 2.5, "x" * 300]

    def anything() -> str:
        kind = chance.choice([*kinds, "hello", "nonsense"])
        fields = {name: chance.choice(values) for name in kinds.get(kind, ())}
        return json.dumps({"v": chance.choice([1, 1, 1, 1, 2]), "type": kind, **fields})

    async def go() -> None:
        code, secret = await hub.open("Prøve", STEPS)
        others = {"leader": {"secret": secret}, "phone": {"phone": "1" * 32}, "screen": {}}
        page = await member(hub, role, code, **others[role])
        watching = await member(hub, "screen", code)

        async def some(count: int) -> int:
            heard = 0
            for _ in range(count):
                with contextlib.suppress(GarbledError):
                    await hub.hear(page, parse(role, anything(), greeted=True))
                    heard += 1
                page.heard.clear()
                watching.heard.clear()
            return heard

        await some(1_500)
        tracemalloc.start()
        before = tracemalloc.get_traced_memory()[0]
        heard = await some(1_500)
        grown = tracemalloc.get_traced_memory()[0] - before
        tracemalloc.stop()
        assert heard > 50
        assert grown < 1_000_000
        assert (await hub.do(hub.store.room, code)).least >= 3
        assert watching.open

    run(go())
