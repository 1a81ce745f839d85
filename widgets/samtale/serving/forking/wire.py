"""Small messages with descriptors over a pair of sockets: each arrives whole or not at all."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import socket
from array import array
from collections.abc import Callable
from typing import Any

LONGEST = 128 * 1024  # the system's own limit for one packet is a little higher
DESCRIPTORS = 4


class ClosedError(EOFError):
    """The other end is gone."""


def pair() -> tuple[socket.socket, socket.socket]:
    """Return two connected ends that keep messages apart."""
    return socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET)


def send(end: socket.socket, message: dict[str, Any], *descriptors: int) -> None:
    """Send a message; copies of the descriptors go with it."""
    socket.send_fds(end, [json.dumps(message).encode()], descriptors)


def receive(end: socket.socket) -> tuple[dict[str, Any], list[int]]:
    """Return the next message and its descriptors, which are the caller's to close.

    Raises
    ------
    ClosedError
        When the other end is closed.
    """
    room = socket.CMSG_SPACE(DESCRIPTORS * array("i").itemsize)
    try:
        # socket.recv_fds would leave the descriptors open in every program that is started
        text, told, flags, _ = end.recvmsg(LONGEST, room, socket.MSG_CMSG_CLOEXEC)
    except ConnectionError:
        raise ClosedError from None
    descriptors = array("i")
    for _, _, data in told:
        descriptors.frombytes(data)
    if not text:
        raise ClosedError
    if flags & (socket.MSG_TRUNC | socket.MSG_CTRUNC):
        close(list(descriptors))
        raise ValueError("a message came in part only")
    return json.loads(text), list(descriptors)


def close(descriptors: list[int]) -> None:
    """Close what came with a message."""
    for descriptor in descriptors:
        with contextlib.suppress(OSError):
            os.close(descriptor)


async def tell(end: socket.socket, message: dict[str, Any], *descriptors: int) -> None:
    """Send without holding up anybody else; `end` does not block."""
    loop = asyncio.get_running_loop()
    while True:
        try:
            send(end, message, *descriptors)
        except BlockingIOError:
            await _until(end, loop.add_writer, loop.remove_writer)
        except ConnectionError:
            raise ClosedError from None
        else:
            return


async def hear(end: socket.socket) -> tuple[dict[str, Any], list[int]]:
    """Receive without holding up anybody else; `end` does not block."""
    loop = asyncio.get_running_loop()
    while True:
        try:
            return receive(end)
        except BlockingIOError:
            await _until(end, loop.add_reader, loop.remove_reader)


async def readable(descriptor: int) -> None:
    """Wait until there is something to read: for a process's descriptor, until the process has ended."""
    loop = asyncio.get_running_loop()
    await _until(descriptor, loop.add_reader, loop.remove_reader)


async def _until(end: Any, watch: Callable[..., None], forget: Callable[..., Any]) -> None:
    ready = asyncio.get_running_loop().create_future()
    watch(end, lambda: ready.done() or ready.set_result(None))
    try:
        await ready
    finally:
        forget(end)
