"""A process that has run one notebook and forks a kernel from itself for each visitor."""

from __future__ import annotations

import os
import socket
from pathlib import Path

from samtale.serving.forking import child
from samtale.serving.forking.application import ForkedKernelApp
from samtale.serving.forking.capture import UnusualError
from samtale.serving.forking.rehearsal import Rehearsal


def live(given: list[int]) -> tuple[ForkedKernelApp, list[int]]:
    """Run the notebook that the server names, tell what it showed, and fork when asked.

    Returns in a forked process alone: the kernel that has run the notebook, and the new process's
    own channel and lifeline.

    Parameters
    ----------
    given
        Channel and lifeline.
    """
    server, order = child.begin(given)
    try:
        rehearsal = Rehearsal(Path(order["notebook"]))
        text = rehearsal.run().to_json()
    except UnusualError as error:
        refuse(server, str(error))
    except Exception as error:  # a notebook can fail in any way; the usual kernel will show it
        refuse(server, f"{type(error).__name__}: {error}")
    child.answer(server, {"pid": os.getpid()}, child.identify(), written(text))
    del text
    child.share_memory()
    return rehearsal.app, child.fork_for_each(server)


def refuse(server: socket.socket, reason: str) -> None:
    """Tell the server why this notebook cannot be forked, and end."""
    child.answer(server, {"reason": reason[:2000]})
    os._exit(0)


def written(text: str) -> int:
    """Return a file in memory that holds a text too long for one message."""
    descriptor = os.memfd_create("recording")
    with os.fdopen(descriptor, "wb", closefd=False) as file:
        file.write(text.encode())
    return descriptor
