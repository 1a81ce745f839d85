"""Ports for servers that are stopped and started again on the same one."""

from __future__ import annotations

import random
import socket


def free_ports(count: int) -> list[int]:
    """Return free ports below those that the system deals out: no connection takes one while its server is down."""
    return [port for port in random.SystemRandom().sample(range(20_000, 30_000), 10 * count) if _is_free(port)][:count]


def free_port() -> int:
    """Return one."""
    return free_ports(1)[0]


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(("127.0.0.1", port))
        except OSError:
            return False
        return True
