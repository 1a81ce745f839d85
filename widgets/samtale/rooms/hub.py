"""Joins sockets, rooms and store: who says what, and who hears of it."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from typing import Any, Protocol

from samtale.rooms import agenda, events, limits, views
from samtale.rooms.codes import new_code, new_secret
from samtale.rooms.listen import Listener
from samtale.rooms.model import RefusedError, Room, Step, check_answer, new_room, round_key, withdraw
from samtale.rooms.protocol import Message, changes, message
from samtale.rooms.store import RoomFullError, StaleError, Store, StoreAwayError
from samtale.serving.catalogue import Module

log = logging.getLogger("samtale.rooms")
SOON = 0.05  # seconds in which answers are gathered before they are told


class Socket(Protocol):
    """One open page."""

    role: str
    code: str
    phone: str

    def say(self, text: str) -> None:
        """Send a message."""

    def hang_up(self) -> None:
        """Close."""


@dataclass
class Live:
    """What this process knows of a room: who is here, and what they were told last."""

    sockets: set[Socket] = field(default_factory=set)
    told: dict[str, dict[str, Any]] = field(default_factory=dict)
    number: dict[str, int] = field(default_factory=dict)
    cards: tuple[int, int, int] = (-1, -1, -1)
    numbers: dict[str, int] = field(default_factory=dict)
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    soon: asyncio.TimerHandle | None = None
    task: asyncio.Task[None] | None = None


def now_ms() -> int:
    """Return the server's time in ms."""
    return time.time_ns() // 1_000_000


class Hub:
    """All rooms of this process.

    Parameters
    ----------
    store
        Where rooms are kept.
    modules
        Where notes and questions come from.
    clock
        Gives the time in ms.
    """

    def __init__(self, store: Store, modules: list[Module], clock: Callable[[], int] = now_ms) -> None:
        self.store, self.modules, self.clock = store, modules, clock
        self.live: dict[str, Live] = {}
        self.listener: Listener | None = None
        # a database may be slow or away: the server answers others meanwhile
        self.threads = ThreadPoolExecutor(1 if not store.shared else 4, thread_name_prefix="rooms")

    async def do(self, work: Callable[..., Any], *given: Any) -> Any:
        """Run something of the store beside the event loop."""
        return await asyncio.get_running_loop().run_in_executor(self.threads, work, *given)

    async def open(self, title: str, steps: tuple[Step, ...]) -> tuple[str, str]:
        """Make a room; return its code and its secret.

        Raises
        ------
        RefusedError
            When there are no steps, or the server has as many rooms as it takes.
        """
        taken = await self.do(self.store.codes)
        if len(taken) >= limits.MOST_ROOMS:
            raise RefusedError("too_many_rooms")
        code, secret = new_code(taken), new_secret()
        await self.do(self.store.add, new_room(code, title, steps, self.clock()), secret)
        return code, secret

    async def greet(self, socket: Socket, told: Message) -> bool:
        """Let a socket in that said hello; False when it was turned away."""
        try:
            room = await self.do(self.store.room, socket.code)
            if room is None:
                socket.say(message("gone"))
                return False
            if socket.role == "leader" and not await self.do(self.store.fits, socket.code, told.fields["secret"]):
                socket.say(message("error", word="wrong_secret"))
                return False
            live = self.live.setdefault(socket.code, Live())
            if socket.role == "phone":
                socket.phone = told.fields["phone"]
                joined = await self.do(self.store.join, socket.code, socket.phone, limits.MOST_PHONES)
                live.numbers[socket.phone] = joined
            async with live.lock:
                if not any(known.role == socket.role for known in live.sockets):
                    live.told.pop(socket.role, None)  # nobody followed: begin afresh
                live.sockets.add(socket)
                await self._snapshot(socket, live)
        except RoomFullError:
            socket.say(message("error", word="room_full"))
            return False
        except StoreAwayError as problem:
            self._away(socket, problem)
            return False
        self._tell_soon(socket.code)
        return True

    async def hear(self, socket: Socket, told: Message) -> None:
        """Do what a socket asks for; a problem is told to that socket only."""
        if told.type == "clock":
            socket.say(message("clock", sent=told.fields["sent"], now=self.clock()))
            return
        try:
            if told.type == "again":
                await self._snapshot(socket, self.live[socket.code])
            elif told.type == "answer":
                await self._answer(socket, **told.fields)
            elif told.type == "erase":
                await self._erase(socket)
            elif told.type == "rotate":
                secret = new_secret()
                await self.do(self.store.set_secret, socket.code, secret)
                socket.say(message("secret", secret=secret))
                self._only(socket)
            elif told.type == "close":
                await self.do(self.store.remove, socket.code)
                await self.tell(socket.code)
            else:
                await self._change(socket.code, events.EVENTS[told.type], told.fields)
                await self.tell(socket.code)
        except RefusedError as problem:
            socket.say(message("error", word=problem.word, about=told.type))
        except StoreAwayError as problem:
            self._away(socket, problem, told)

    def leave(self, socket: Socket) -> None:
        """Forget a socket that closed."""
        live = self.live.get(socket.code)
        if live:
            live.sockets.discard(socket)
            if not live.sockets:
                if live.soon:
                    live.soon.cancel()
                del self.live[socket.code]

    async def tell(self, code: str) -> None:
        """Tell everybody in a room what is new."""
        live = self.live.get(code)
        if live is None:
            return
        try:
            async with live.lock:
                await self._tell(code, live)
        except StoreAwayError as problem:
            log.warning("the store is %s; phones will be told later", problem)

    async def sweep(self) -> None:
        """Erase rooms that are too old."""
        try:
            for code in await self.do(self.store.expired, self.clock() - limits.LIFE):
                await self.do(self.store.remove, code)
                await self.tell(code)
        except StoreAwayError as problem:
            log.warning("old rooms are erased later: the store is %s", problem)

    async def beat(self) -> None:
        """Tell facilitators how late it has become."""
        for code, live in list(self.live.items()):
            if any(socket.role == "leader" for socket in live.sockets):
                await self.tell(code)

    def follow(self) -> None:
        """Hear what other replicas change; needs a running event loop, and a database that several share."""
        if not self.store.shared:
            return
        loop = asyncio.get_running_loop()

        def heard(code: str) -> None:
            loop.call_soon_threadsafe(lambda: [self._tell_soon(known) for known in ([code] if code else [*self.live])])

        self.listener = Listener(self.store.engine, heard)

    def shut(self) -> None:
        """Let go of the store."""
        if self.listener:
            self.listener.stop()
        for live in self.live.values():
            if live.soon:
                live.soon.cancel()
        self.threads.shutdown()
        self.store.close()

    async def _change(self, code: str, event: events.Event, fields: dict[str, Any]) -> Room:
        """Apply an event; tried again when somebody else was faster."""
        for _ in range(20):
            room = await self.do(self.store.room, code)
            if room is None:
                raise RefusedError("gone")
            changed = event(room, self.clock(), self.modules, **fields)
            if changed == room:
                return room
            try:
                await self.do(self.store.save, replace(changed, version=room.version + 1), room.version)
            except StaleError:
                continue
            return changed
        raise RefusedError("busy")

    async def _answer(self, socket: Socket, question: str, round: int, value: int | None) -> None:  # noqa: A002
        room = await self.do(self.store.room, socket.code)
        if room is None:
            raise RefusedError("gone")
        check_answer(room, question, round, value)
        await self.do(self.store.answer, socket.code, question, round, socket.phone, value)
        socket.say(message("saved", question=question, round=round, value=value))
        self._tell_soon(socket.code)

    async def _erase(self, socket: Socket) -> None:
        mine = await self.do(self.store.answers_of, socket.code, socket.phone)
        rounds = tuple(round_key(question, number) for question, number, _ in mine)
        await self._change(socket.code, lambda room, now, modules: withdraw(room, now, rounds), {})
        await self.do(self.store.forget, socket.code, socket.phone)
        socket.say(message("erased"))
        await self.tell(socket.code)

    def _only(self, socket: Socket) -> None:
        """Turn away whoever came with the secret before."""
        for other in [known for known in self.live[socket.code].sockets if known.role == "leader"]:
            if other is not socket:
                other.say(message("error", word="wrong_secret"))
                other.hang_up()

    def _away(self, socket: Socket, problem: StoreAwayError, told: Message | None = None) -> None:
        log.warning("the store is %s", problem)
        word = "store_full" if problem.full else "store_away"
        socket.say(message("error", word=word, about=told.type if told else "hello"))

    def _tell_soon(self, code: str) -> None:
        live = self.live.get(code)
        if live is None or live.soon is not None:
            return

        def now() -> None:
            live.soon = None
            live.task = asyncio.ensure_future(self.tell(code))

        live.soon = asyncio.get_running_loop().call_later(SOON, now)

    async def _views(self, code: str, roles: set[str]) -> tuple[Room | None, dict[str, dict[str, Any]], int]:
        def look() -> tuple[Room | None, dict[str, Any], int]:
            room = self.store.room(code)
            if room is None:
                return None, {}, 0
            people = self.store.phones(code)
            values = lambda question, number: self.store.values(code, question, number)  # noqa: E731
            return room, views.everybody(room, values, people), people

        room, shared, people = await self.do(look)
        if room is None:
            return None, {}, 0
        told = dict.fromkeys(roles, shared)
        if "leader" in roles:
            script = {"notes": agenda.notes(room.step, self.modules)}
            asks = agenda.questions(room.step, self.modules)
            script["questions"] = [{"id": asked.id, "text": asked.text} for asked in asks]
            told["leader"] = views.leader(room, shared, self.clock(), script)
        return room, told, people

    async def _snapshot(self, socket: Socket, live: Live) -> None:
        room, told, people = await self._views(socket.code, {socket.role})
        if room is None:
            socket.say(message("gone"))
            return
        # what all others of the role will hear next starts from what they know, not from this
        known = live.told.get(socket.role)
        if known is None:
            live.told[socket.role] = known = told[socket.role]
        socket.say(message("state", number=live.number.setdefault(socket.role, 0), now=self.clock(), room=known))
        if socket.phone:
            mine = await self.do(self.store.answers_of, socket.code, socket.phone)
            answers = {round_key(question, number): value for question, number, value in mine}
            socket.say(message("mine", answers=answers))
            self._card(socket, live, room, people)

    async def _tell(self, code: str, live: Live) -> None:
        roles = {socket.role for socket in live.sockets}
        room, told, people = await self._views(code, roles)
        if room is None:
            for socket in list(live.sockets):
                socket.say(message("gone"))
                socket.hang_up()
            return
        now = self.clock()
        texts = {}
        for role, view in told.items():
            if new := changes(live.told.get(role, {}), view):
                live.number[role] = live.number.get(role, 0) + 1
                texts[role] = message("change", number=live.number[role], now=now, room=new)
                live.told[role] = view
        cards = (room.at, room.turn, people)
        for socket in list(live.sockets):
            if socket.role in texts:
                socket.say(texts[socket.role])
            if socket.phone and cards != live.cards:
                self._card(socket, live, room, people)
        live.cards = cards

    def _card(self, socket: Socket, live: Live, room: Room, people: int) -> None:
        number = live.numbers[socket.phone]
        socket.say(message("card", number=number, card=views.card(room, number, people), turn=room.turn))
