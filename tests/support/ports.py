"""Ports for servers that are stopped and started again on the same one."""

from __future__ import annotations

import random
import socket


def free_port() -> int:
    """Return a free port below those that the system deals out: no connection takes it while its server is down."""
    while True:
        port = random.SystemRandom().randrange(20_000, 30_000)
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) != 0:
                return port
