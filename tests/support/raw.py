"""A room's socket that never answers: as a phone that was switched off without a word."""

from __future__ import annotations

import base64
import os
import socket
from urllib.parse import urlsplit


def silent_socket(door: str, path: str) -> socket.socket:
    """Return a connection whose WebSocket handshake is done; it hears the server's close and says nothing."""
    place = urlsplit(door)
    wire = socket.create_connection((place.hostname, place.port), timeout=60)
    lines = [
        f"GET /{path} HTTP/1.1",
        f"Host: {place.netloc}",
        "Upgrade: websocket",
        "Connection: Upgrade",
        "Sec-WebSocket-Version: 13",
        f"Sec-WebSocket-Key: {base64.b64encode(os.urandom(16)).decode()}",
    ]
    wire.sendall("\r\n".join([*lines, "", ""]).encode())
    answer = b""
    while b"\r\n\r\n" not in answer:
        answer += wire.recv(1)
    assert answer.startswith(b"HTTP/1.1 101")
    return wire
