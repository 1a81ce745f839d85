"""Many phones in a room that come back by themselves, as the room's page does (frontend/room/line.ts)."""

from __future__ import annotations

import asyncio
import json
import secrets
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import WebSocketException

from samtale.rooms.protocol import VERSION

PATIENCE = 120
WAIT = 0.1  # seconds before a page tries again; the real one waits longer


class Page:
    """A page of a room: what it sees, and what it still has to say.

    Parameters
    ----------
    crowd
        Its crowd.
    path
        Last part of its socket's address.
    hello
        What it says first, each time that it connects.
    """

    def __init__(self, crowd: Crowd, path: str, **hello: Any) -> None:
        self.crowd, self.path, self.hello = crowd, path, hello
        self.socket: ClientConnection | None = None
        self.room: dict[str, Any] = {}
        self.number = -1
        self.cards: set[int] = set()
        self.came = 0
        self.closed: list[int | None] = []
        self.to_answer: list[dict[str, Any]] = []
        self.saved: list[int] = []
        self.problems: list[str] = []
        self.gone = False

    async def live(self) -> None:
        """Connect, listen, and come back until the room is gone."""
        while not self.gone:
            try:
                async with connect(f"{self.crowd.address}{self.path}", open_timeout=PATIENCE) as socket:
                    self.socket = socket
                    await self.send("hello", **self.hello)
                    async for text in socket:
                        with self.crowd.news:
                            await self.take(json.loads(text))
                            self.crowd.news.notify_all()
            except (OSError, WebSocketException):
                pass
            if self.socket:
                self.closed.append(self.socket.close_code)
            self.socket, self.number = None, -1
            if not self.gone:
                await asyncio.sleep(WAIT)

    async def send(self, kind: str, **fields: Any) -> None:
        await self.socket.send(json.dumps({"v": VERSION, "type": kind, **fields}))

    async def take(self, told: dict[str, Any]) -> None:
        kind = told["type"]
        if kind == "state":
            self.room, self.number = told["room"], told["number"]
            self.came += 1
        elif kind == "change":
            assert told["number"] == self.number + 1
            self.room, self.number = {**self.room, **told["room"]}, told["number"]
        elif kind == "card":
            self.cards.add(told["number"])
        elif kind == "mine":
            await self.answer()
        elif kind == "saved":
            if self.to_answer and told["value"] == self.to_answer[0]["value"]:
                self.saved.append(told["value"])
                del self.to_answer[0]
                await self.answer()
        elif kind == "gone":
            self.gone = True
        elif kind == "error":
            self.problems.append(told["word"])

    async def answer(self) -> None:
        """Say the first answer that the server has not saved."""
        if self.to_answer and self.socket:
            await self.send("answer", **self.to_answer[0])


class Crowd:
    """A facilitator and phones, in a thread of their own."""

    def __init__(self, door: str, code: str, secret: str, size: int) -> None:
        self.address = f"{door.replace('http', 'ws', 1)}rum/{code}/forbindelse/"
        self.news = threading.Condition()
        self.leader = Page(self, "leder", secret=secret)
        self.phones = [Page(self, "deltager", phone=secrets.token_hex(16)) for _ in range(size)]
        self.loop = asyncio.new_event_loop()
        self.thread = threading.Thread(target=self.loop.run_forever)
        self.thread.start()
        self.lives = [asyncio.run_coroutine_threadsafe(page.live(), self.loop) for page in self.everybody]

    @property
    def everybody(self) -> list[Page]:
        return [self.leader, *self.phones]

    def wait(self, fits: Callable[[], Any]) -> None:
        """Wait until what the pages see fits."""
        with self.news:
            if not self.news.wait_for(fits, PATIENCE):
                seen = [(page.path, page.came, page.closed, page.problems) for page in self.everybody]
                raise AssertionError(f"not seen in {PATIENCE} s; the pages: {seen}")
        for life in self.lives:
            if life.done():
                life.result()  # a page that met something it cannot bear

    def answer(self, question: str, values: Callable[[int], list[int]]) -> None:
        """Have every phone answer, once for each value and each after the one before was saved."""

        async def begin() -> None:
            for index, phone in enumerate(self.phones):
                phone.to_answer = [{"question": question, "round": 1, "value": value} for value in values(index)]
            await asyncio.gather(*(phone.answer() for phone in self.phones))

        asyncio.run_coroutine_threadsafe(begin(), self.loop).result()

    def lead(self, kind: str, seen: Callable[[dict[str, Any]], Any], **fields: Any) -> None:
        """Press one of the facilitator's buttons; again after the connection broke, as she would."""
        leader = self.leader
        while not (leader.room and seen(leader.room)):
            self.wait(lambda: leader.number >= 0)
            came = leader.came
            try:
                asyncio.run_coroutine_threadsafe(leader.send(kind, **fields), self.loop).result()
            except (AttributeError, WebSocketException):
                continue  # the connection went in this moment
            self.wait(lambda came=came: seen(leader.room) or leader.came > came)

    def all_see(self, fits: Callable[[dict[str, Any]], Any]) -> None:
        """Wait until every page sees a state of the room."""
        self.wait(lambda: all(page.room and fits(page.room) for page in self.everybody))

    def stop(self) -> None:
        """Go home."""

        async def end() -> None:
            others = asyncio.all_tasks() - {asyncio.current_task()}
            for task in others:
                task.cancel()
            await asyncio.gather(*others, return_exceptions=True)

        asyncio.run_coroutine_threadsafe(end(), self.loop).result()
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join()
        self.loop.close()


@contextmanager
def crowd(door: str, code: str, secret: str, size: int) -> Iterator[Crowd]:
    """Give a crowd in a room."""
    people = Crowd(door, code, secret, size)
    try:
        yield people
    finally:
        people.stop()
