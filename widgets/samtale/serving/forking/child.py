"""What a forked process does first, so that it shares nothing with the others but memory that nobody changes."""

from __future__ import annotations

import contextlib
import fcntl
import gc
import os
import random
import select
import signal
import socket
import sys
from collections.abc import Collection
from typing import Any

from samtale.serving.forking import wire

STANDARD = (0, 1, 2)
IGNORED_BY_PYTHON = {signal.SIGPIPE, signal.SIGXFSZ}


def fork_for_each(channel: socket.socket) -> list[int]:
    """Fork for each message, and return its descriptors in the forked process alone.

    What the new process shall do is told to that process only: nothing of a visitor is left in this
    one's memory, which the next visitor gets.

    Parameters
    ----------
    channel
        Where the server's messages come from. When it is closed, this process ends.
    """
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # the system buries our children
    while True:
        try:
            _, given = wire.receive(channel)
        except wire.ClosedError:
            os._exit(0)
        try:
            if os.fork() == 0:
                channel.close()
                return given
        except OSError:
            pass  # no room: the server hears it from the closed descriptors
        wire.close(given)


def begin(given: list[int]) -> tuple[socket.socket, dict[str, Any]]:
    """Begin a life of one's own: own session and signals, no descriptor of anybody else.

    Parameters
    ----------
    given
        The descriptors of a channel to the server and of the lifeline.

    Returns
    -------
    tuple
        The channel, and what the server wants.
    """
    channel, lifeline = given
    os.setsid()
    forget_descriptors({*STANDARD, channel, lifeline})
    default_signals()
    tie(lifeline)
    end = socket.socket(fileno=channel)
    try:
        order, _ = wire.receive(end)
    except wire.ClosedError:
        os._exit(1)
    return end, order


def descriptors() -> set[int]:
    """Return what this process has open."""
    found = {int(name) for name in os.listdir("/proc/self/fd")}  # noqa: PTH208 (a path each would be slow)
    return {descriptor for descriptor in found if _is_open(descriptor)}  # the folder itself is closed by now


def _is_open(descriptor: int) -> bool:
    try:
        os.fstat(descriptor)
    except OSError:
        return False
    return True


def forget_descriptors(keep: Collection[int]) -> None:
    """Close everything but `keep`."""
    wire.close(sorted(descriptors() - set(keep)))


def default_signals() -> None:
    """Handle signals as a new Python does."""
    signal.pthread_sigmask(signal.SIG_SETMASK, [])
    for number in signal.valid_signals() - {signal.SIGKILL, signal.SIGSTOP} - IGNORED_BY_PYTHON:
        if signal.getsignal(number) not in (signal.SIG_DFL, None):
            signal.signal(number, signal.SIG_DFL)
    signal.signal(signal.SIGINT, signal.default_int_handler)


def tie(lifeline: int) -> None:
    """Have the system kill this process when the other end of a pipe closes, whatever it is doing then.

    Unlike a signal on a parent's death it looks at the server itself, not at whoever forked us, and
    needs no thread.
    """
    fcntl.fcntl(lifeline, fcntl.F_SETOWN, os.getpid())
    fcntl.fcntl(lifeline, fcntl.F_SETSIG, signal.SIGKILL)
    fcntl.fcntl(lifeline, fcntl.F_SETFL, fcntl.fcntl(lifeline, fcntl.F_GETFL) | os.O_ASYNC)
    watch = select.poll()
    watch.register(lifeline, 0)
    if watch.poll(0):
        os._exit(1)  # it was closed before we looked


def seed() -> None:
    """Give this process its own random numbers; generators that a notebook made itself stay as they are."""
    random.seed()
    if drawn := sys.modules.get("numpy.random"):
        drawn.seed()


def share_memory() -> None:
    """Leave alone what exists now when garbage is collected later: a page that nobody writes to is shared."""
    gc.collect()
    gc.freeze()


def identify() -> int:
    """Return a descriptor of this process, for the server."""
    return os.pidfd_open(os.getpid())


def answer(end: socket.socket, message: dict[str, Any], *given: int) -> None:
    """Answer the server, and close the descriptors that it got."""
    with contextlib.suppress(ConnectionError):
        wire.send(end, message, *given)
    wire.close(list(given))
