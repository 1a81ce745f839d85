"""The pages and the socket of live rooms."""

from __future__ import annotations

import asyncio
import json
import time
from collections import Counter
from typing import Any, Literal

import segno
import tornado.web
from jupyter_server.base.handlers import JupyterHandler
from tornado.websocket import WebSocketClosedError, WebSocketHandler

from samtale import content
from samtale.programmes import ProgrammeError
from samtale.programmes.ask import Wish, plan_for
from samtale.rooms.agenda import agenda
from samtale.rooms.codes import tidy
from samtale.rooms.hub import Hub
from samtale.rooms.limits import Bucket, Guesses
from samtale.rooms.model import RefusedError
from samtale.rooms.protocol import LARGEST, GarbledError, Message, message, parse
from samtale.rooms.store import StoreAwayError
from samtale.serving.handlers import Page
from samtale.serving.metrics import Metrics

PATHS = {"leder": "leader", "deltager": "phone", "skaerm": "screen"}
BURST, RATE = 30, 10
RESTART = 1012  # the code of a close that says: come again, to another server
REFUSAL = message("error").removesuffix("}")
WRONG_CODES = 60  # a minute and address: a whole workshop may mistype behind one router


class Room:
    """What room pages share.

    Parameters
    ----------
    hub
        The rooms.
    door
        Address of the server as phones see it, with a slash at the end.
    metrics
        Where messages and refusals are counted.
    """

    def __init__(self, hub: Hub, door: str, metrics: Metrics) -> None:
        self.hub, self.door, self.metrics = hub, door, metrics
        self.guesses = Guesses(WRONG_CODES, time.monotonic)
        self.sockets: set[RoomSocket] = set()

    def sockets_by_role(self) -> Counter[str]:
        """Return how many pages of each role are connected."""
        return Counter(dict.fromkeys(PATHS.values(), 0) | Counter(socket.role for socket in self.sockets))

    def part(self) -> None:
        """Send every page to another server."""
        for socket in self.sockets:
            socket.move()


class RoomPage(Page, JupyterHandler):
    """Mix-in for the pages."""

    @property
    def rooms(self) -> Room:
        return self.settings["samtale_rooms"]

    def check_xsrf_cookie(self) -> None:
        """Need no cookie: the product sets none, and the address is the permission."""

    def say_no(self, word: str, status: int, secret: str | None = None) -> None:
        """Answer that something cannot be, and what to do."""
        say = content.words("rooms")
        self.rooms.metrics.refused(word)
        self.set_status(status)
        self.page("message.html.j2", site=self.view(secret), heading=say["no_heading"], text=say[word], html=None)

    def live(self, role: str, code: str, secret: str | None = None) -> None:
        """Answer with the page of a role."""
        here, say = self.view(secret), content.words("rooms")
        join = f"{self.rooms.door}rum/{code}"
        self.page(
            "room.html.j2",
            site=here,
            say=say,
            title=say[f"title_{role}"],
            told={
                "role": role,
                "code": code,
                "words": say,
                "join": join,
                "door": self.rooms.door.partition("://")[2].removesuffix("/"),
                "socket": f"{self.settings['base_url']}rum/{code}/forbindelse/{_path_of(role)}",
                "base": self.settings["base_url"],
                "qr": _qr(join),
            },
        )


class JoinHandler(RoomPage):
    """Where the code is typed."""

    @tornado.web.authenticated
    def get(self) -> None:
        typed = self.get_query_argument("kode", "")
        if code := tidy(typed):
            self.redirect(f"{self.settings['base_url']}rum/{code}")
            return
        say = content.words("rooms")
        problem = say["no_code"].format(typed=typed) if typed else ""
        self.page("join.html.j2", site=self.view(None), say=say, problem=problem, typed=typed[:20])


class PhoneHandler(RoomPage):
    """The page on a phone, or the screen's."""

    @tornado.web.authenticated
    async def get(self, typed: str, screen: str = "") -> None:
        code, address = tidy(typed), self.request.remote_ip or ""
        if not self.rooms.guesses.may(address):
            self.say_no("too_many_codes", 429)
            return
        try:
            room = code and await self.rooms.hub.do(self.rooms.hub.store.room, code)
        except StoreAwayError:
            self.say_no("store_away", 503)
            return
        if not room:
            self.rooms.guesses.count(address)
            self.say_no("no_such_room", 404)
            return
        self.live("screen" if screen else "phone", code)


class OpenHandler(RoomPage):
    """Makes a room from what the facilitator chose."""

    @tornado.web.authenticated
    async def post(self, secret: str) -> None:
        self.view(secret)
        wish = Wish(
            programme=self.get_body_argument("programme", ""),
            modules=tuple(self.get_body_arguments("module")),
            core=self.get_body_argument("core", "") != "",
        )
        hub = self.rooms.hub
        try:
            plan = plan_for(wish, self.modules)
            day = self.get_body_argument("day", "0" if len(plan.days) == 1 else "")
            if day not in map(str, range(len(plan.days))):
                say = content.words("rooms")
                here = self.view(secret)
                self.page("choose_day.html.j2", site=here, say=say, plan=plan, programme=wish.programme)
                return
            code, key = await hub.open(plan.title, agenda(plan.days[int(day)]))
        except ProgrammeError as error:
            say = content.words("rooms")
            self.set_status(400)
            self.page("message.html.j2", site=self.view(secret), heading=say["no_heading"], text=str(error), html=None)
        except RefusedError as error:
            self.say_no(error.word, 503, secret)
        except StoreAwayError as error:
            self.say_no("store_full" if error.full else "store_away", 503, secret)
        else:
            # what stands behind # reaches no server and no log
            self.redirect(f"{self.settings['base_url']}leder/{secret}/rum/{code}#{key}", status=303)

    @tornado.web.authenticated
    def get(self, secret: str) -> None:
        self.redirect(f"{self.view(secret)['links'].root}#planen")


class LeaderHandler(RoomPage):
    """The facilitator's page; what opens the room stands behind # and is sent over the socket."""

    @tornado.web.authenticated
    def get(self, secret: str, typed: str) -> None:
        self.view(secret)
        code = tidy(typed)
        if not code:
            raise tornado.web.HTTPError(404)
        self.live("leader", code, secret)


class RoomSocket(WebSocketHandler):
    """A page's connection. It hears what its role may say, so much of it, and nothing before hello."""

    def initialize(self) -> None:
        self.role, self.code, self.phone = "", "", ""
        self.greeted = False
        self.bucket = Bucket(BURST, RATE, time.monotonic)
        self.queue: asyncio.Queue[Message | Literal["move"]] = asyncio.Queue()
        self.worker: asyncio.Task[None] | None = None

    @property
    def rooms(self) -> Room:
        return self.settings["samtale_rooms"]

    @property
    def address(self) -> str:
        """Who asks; used to count wrong codes, and kept nowhere."""
        return self.request.remote_ip or ""

    @property
    def max_message_size(self) -> int:
        """Tornado closes the socket on anything larger."""
        return 4 * LARGEST

    def get_compression_options(self) -> dict[str, Any]:
        """Compress: the run sheet goes to every phone; with little memory for each of hundreds."""
        return {"compression_level": 6, "mem_level": 5}

    def open(self, code: str, path: str) -> None:
        """Begin to listen."""
        self.role, self.code = PATHS[path], code
        self.rooms.sockets.add(self)
        self.set_nodelay(True)
        if not self.rooms.guesses.may(self.address):
            self.say(message("error", word="too_many_codes"))
            self.close(1008)
            return
        self.worker = asyncio.ensure_future(self._work())

    def on_message(self, text: str | bytes) -> None:
        """Take a message; one at a time is worked on, in order."""
        if not self.bucket.take():
            self.say(message("error", word="too_fast"))
            self.close(1008)
            return
        try:
            told = parse(self.role, text, greeted=self.greeted)
        except GarbledError as problem:
            self.say(message("error", word=problem.word))
            return
        if told.type == "hello":
            self.greeted = True
        self.queue.put_nowait(told)

    async def _work(self) -> None:
        while True:
            told = await self.queue.get()
            if told == "move":
                self.close(RESTART)
                return
            with self.rooms.metrics.messages.labels(self.role, told.type).time():
                known = await self._do(told)
            if not known:
                self.rooms.guesses.count(self.address)
                self.close(1008)
                return

    async def _do(self, told: Message) -> bool:
        """Do what was asked; False for a page that may not enter."""
        if told.type == "hello":
            return await self.rooms.hub.greet(self, told)
        await self.rooms.hub.hear(self, told)
        return True

    def on_close(self) -> None:
        """Forget the page."""
        if self.worker:
            self.worker.cancel()
        self.rooms.hub.leave(self)
        self.rooms.sockets.discard(self)

    def say(self, text: str) -> None:
        """Send; whoever has gone hears nothing."""
        if text.startswith(REFUSAL):
            self.rooms.metrics.refused(json.loads(text)["word"])
        try:
            self.write_message(text)
        except WebSocketClosedError:
            return

    def move(self) -> None:
        """Send the page to another server, once what it said before is done."""
        self.queue.put_nowait("move")

    def hang_up(self) -> None:
        """Close."""
        self.close()


def _path_of(role: str) -> str:
    return next(path for path, known in PATHS.items() if known == role)


def _qr(address: str) -> str:
    """Return a code to scan as a picture's address."""
    return segno.make(address, error="m").svg_data_uri(border=1, scale=8)


def routes() -> list[tuple[str, Any]]:
    """Return the addresses of rooms."""
    return [
        (r"/rum", JoinHandler),
        (r"/rum/([^/]+)", PhoneHandler),
        (r"/rum/([^/]+)/(skaerm)", PhoneHandler),
        (rf"/rum/([A-Z]{{4}})/forbindelse/({'|'.join(PATHS)})", RoomSocket),
        (r"/leder/([^/]+)/rum", OpenHandler),
        (r"/leder/([^/]+)/rum/([^/]+)", LeaderHandler),
    ]
