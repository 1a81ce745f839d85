"""Room for hundreds of kernels: open files of this process, sockets of ZeroMQ."""

from __future__ import annotations

import contextlib
from typing import Any

import zmq

FILES = 65_536
SOCKETS = 32_768  # a kernel with a page open takes about ten


def raise_limits(context: zmq.Context[Any]) -> None:
    """Raise what the system lets us raise; processes that are started later inherit it.

    Parameters
    ----------
    context
        The kernel manager's context, before its first socket: later the number of sockets is fixed.
    """
    context.set(zmq.MAX_SOCKETS, SOCKETS)
    try:
        import resource
    except ImportError:  # Windows has no such limit
        return
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = FILES if hard == resource.RLIM_INFINITY else min(FILES, hard)
    if soft != resource.RLIM_INFINITY and soft < wanted:
        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
