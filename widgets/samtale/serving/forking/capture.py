"""Takes down what a notebook shows while no client is there."""

from __future__ import annotations

import io
from collections.abc import Callable
from hashlib import sha256
from itertools import count
from typing import Any

from jupyter_client.session import Session
from traitlets import Any as AnyTrait

Take = Callable[[str, dict[str, Any]], None]

# What a widget tells its page is in its state at the end; the others tell how the work goes.
SILENT = {"comm_open", "comm_msg", "comm_close", "status", "execute_input"}
KEPT = {
    "display_data": ("data", "metadata"),
    "execute_result": ("data", "metadata", "execution_count"),
    "stream": ("name", "text"),
}


class UnusualError(RuntimeError):
    """A notebook does what cannot be forked; the message says what, for the log."""


class Outputs:
    """What one cell shows, as nbformat has it.

    Examples
    --------
    >>> shown = Outputs()
    >>> shown.take("stream", {"name": "stdout", "text": "hej "})
    >>> shown.take("stream", {"name": "stdout", "text": "igen"})
    >>> shown.all
    [{'output_type': 'stream', 'name': 'stdout', 'text': 'hej igen'}]
    """

    def __init__(self) -> None:
        self.all: list[dict[str, Any]] = []
        self.unusual = ""

    def take(self, kind: str, content: dict[str, Any]) -> None:
        """Take a message that the cell sends."""
        if kind in SILENT:
            return
        if kind not in KEPT:
            self.unusual = kind
            return
        last = self.all[-1] if self.all else {}
        if kind == "stream" and last.get("name") == content["name"]:
            last["text"] += content["text"]
            return
        self.all.append({"output_type": kind, **{name: content.get(name) for name in KEPT[kind]}})


class CapturingSession(Session):
    """A session that hands messages over instead of sending them."""

    take = AnyTrait(help="Gets kind and content of each message.")

    def send(self, stream: Any, msg_or_type: Any, content: Any = None, *_: Any, **__: Any) -> None:
        """Hand a message over."""
        if isinstance(msg_or_type, dict):
            msg_or_type, content = msg_or_type["msg_type"], msg_or_type["content"]
        self.take(msg_or_type, content or {})


class CapturingStream(io.TextIOBase):
    """What is printed."""

    def __init__(self, name: str, take: Take) -> None:
        self.name, self.take = name, take

    def write(self, text: str) -> int:
        """Hand a text over."""
        self.take("stream", {"name": self.name, "text": text})
        return len(text)


def numbered(create: Callable[..., Any], seed: bytes) -> Callable[..., Any]:
    """Return a maker of comms whose ids come one after the other, the same each time the notebook runs.

    So a page that was made from one run fits the kernels forked from another. Nobody gets in by
    knowing such an id: what opens a kernel is the kernel's own.

    Parameters
    ----------
    create
        What makes a comm.
    seed
        What the ids come from.
    """
    numbers = count()

    def create_numbered(*arguments: Any, comm_id: str | None = None, **more: Any) -> Any:
        own = comm_id or sha256(seed + b" %d" % next(numbers)).hexdigest()[:32]
        return create(*arguments, comm_id=own, **more)

    return create_numbered
