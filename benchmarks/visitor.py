"""A simulated visitor of a page with a kernel: speaks Voilà's protocol as a browser does, at no cost of drawing."""

from __future__ import annotations

import asyncio
import json
import re
import time
from typing import Any
from urllib.parse import urlsplit

import httpx
from jupyter_client.session import Session
from jupyter_server.services.kernels.connection.base import deserialize_msg_from_ws_v1, serialize_msg_to_ws_v1
from websockets.asyncio.client import ClientConnection, connect
from websockets.typing import Subprotocol

PROTOCOL = Subprotocol("v1.kernel.websocket.jupyter.org")
CONTROL = "jupyter.widget.control"
IDS = re.compile(r'"(?:kernel|kernelId)": *"([0-9a-f-]{36})"')
PATIENCE = 120  # seconds


class Visitor:
    """Somebody who opens a page, waits until its kernel answers, moves a slider and leaves.

    Parameters
    ----------
    page
        Full address of the page.
    """

    def __init__(self, page: str) -> None:
        self.page = page
        self.session = Session(key=b"")
        self.socket: ClientConnection
        self.kernel = ""
        self.states: dict[str, Any] = {}

    async def open(self, web: httpx.AsyncClient) -> float:
        """Open the page; return the seconds until its kernel answered."""
        began = time.perf_counter()
        answer = await web.get(self.page)
        answer.raise_for_status()
        found = IDS.search(answer.text)
        if not found:
            raise ValueError(f"{self.page} names no kernel")
        self.kernel = found[1]
        place = urlsplit(self.page)
        address = f"ws://{place.netloc}/api/kernels/{self.kernel}/channels?session_id={self.session.session}"
        self.socket = await connect(
            address,
            subprotocols=[PROTOCOL],
            open_timeout=PATIENCE,
            max_size=None,
            origin=f"http://{place.netloc}",  # type: ignore[arg-type]
        )
        await self.ask("kernel_info_request", {}, "kernel_info_reply")
        return time.perf_counter() - began

    async def learn(self) -> None:
        """Fetch the states of all widgets, to know them by name."""
        comm = "c" * 32
        await self.say("comm_open", {"comm_id": comm, "target_name": CONTROL, "data": {}}, version="1.0.0")
        await self.say("comm_msg", {"comm_id": comm, "data": {"method": "request_states"}})
        while True:
            kind, _, content = await self.hear()
            if kind == "comm_msg" and content["data"].get("method") == "update_states":
                self.states = content["data"]["states"]
                return

    def find(self, model: str, **traits: Any) -> str:
        """Return the id of the widget of that kind with those traits."""
        for name, told in self.states.items():
            if told["model_name"] == model and traits.items() <= told["state"].items():
                return name
        raise LookupError(model)

    async def move(self, slider: str, value: int) -> float:
        """Set a slider; return the seconds until something else than the slider changed."""
        began = time.perf_counter()
        update = {"method": "update", "state": {"value": value}, "buffer_paths": []}
        await self.say("comm_msg", {"comm_id": slider, "data": update})
        while True:
            kind, _, content = await self.hear()
            if kind in ("comm_msg", "display_data") and content.get("comm_id") != slider:
                return time.perf_counter() - began

    async def leave(self, web: httpx.AsyncClient) -> None:
        """Close the page, as a browser's beacon does."""
        await self.socket.close()
        place = urlsplit(self.page)
        await web.post(f"http://{place.netloc}/farvel/{self.kernel}", headers={"Origin": f"http://{place.netloc}"})

    async def say(self, kind: str, content: dict[str, Any], **metadata: str) -> str:
        """Send a message; return its id."""
        message = self.session.msg(kind, content, metadata=metadata)
        await self.socket.send(
            serialize_msg_to_ws_v1(message, "shell", lambda part: json.dumps(part, default=str).encode())
        )
        return message["header"]["msg_id"]

    async def ask(self, kind: str, content: dict[str, Any], reply: str) -> dict[str, Any]:
        """Send a request; return the content of its reply."""
        asked = await self.say(kind, content)
        while True:
            heard, parent, told = await self.hear()
            if heard == reply and parent.get("msg_id") == asked:
                return told

    async def hear(self) -> tuple[str, dict[str, Any], dict[str, Any]]:
        """Return type, parent header and content of the next message."""
        async with asyncio.timeout(PATIENCE):
            _, parts = deserialize_msg_from_ws_v1(await self.socket.recv())
        header, parent, _, content = (json.loads(part) for part in parts[:4])
        return header["msg_type"], parent, content
