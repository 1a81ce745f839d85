"""A page of a room without a browser."""

from __future__ import annotations

import contextlib
import json
import secrets
import urllib.parse
import urllib.request
from collections.abc import Callable
from typing import Any

from websockets.exceptions import ConnectionClosed
from websockets.sync.client import ClientConnection, connect

COLD = "--VoilaConfiguration.preheat_kernel=False"


def open_room(facilitator: str, **wish: str) -> tuple[str, str]:
    """Make a room as the landing page's form does; return its code and its secret."""
    told = urllib.parse.urlencode(wish or {"programme": "half-day"}).encode()
    with urllib.request.urlopen(f"{facilitator}rum", data=told, timeout=30) as answer:
        address, _, secret = answer.url.partition("#")
    return address.rsplit("/", 1)[1], secret


class Member:
    """One connection, and what it knows of the room."""

    def __init__(self, door: str, code: str, path: str, **hello: Any) -> None:
        self.socket: ClientConnection = connect(f"{door.replace('http', 'ws', 1)}rum/{code}/forbindelse/{path}")
        self.room: dict[str, Any] = {}
        self.number = -1
        self.seen: list[dict[str, Any]] = []
        self.said = hello
        self.say("hello", **hello)

    def say(self, kind: str, **fields: Any) -> None:
        self.socket.send(json.dumps({"v": 1, "type": kind, **fields}))

    def hear(self) -> dict[str, Any]:
        told = json.loads(self.socket.recv(timeout=20))
        if told["type"] == "state":
            self.room, self.number = told["room"], told["number"]
        elif told["type"] == "change":
            assert told["number"] == self.number + 1
            self.room, self.number = {**self.room, **told["room"]}, told["number"]
        self.seen.append(told)
        return told

    def until(self, fits: Callable[[dict[str, Any]], Any]) -> dict[str, Any]:
        """Hear until a message fits."""
        while not fits(told := self.hear()):
            pass
        return told

    def sees(self, fits: Callable[[dict[str, Any]], Any]) -> None:
        """Hear until the room fits."""
        while not (self.room and fits(self.room)):
            self.hear()

    def farewell(self) -> int | None:
        """Hear until the server closes; return its code."""
        with contextlib.suppress(ConnectionClosed):
            while True:
                self.hear()
        return self.socket.close_code

    def close(self) -> None:
        self.socket.close()


def leader(door: str, code: str, secret: str) -> Member:
    return Member(door, code, "leder", secret=secret)


def phone(door: str, code: str, mark: str = "") -> Member:
    return Member(door, code, "deltager", phone=mark or secrets.token_hex(16))


def screen(door: str, code: str) -> Member:
    return Member(door, code, "skaerm")
