"""How server and kernel talk: through files of this user where they fit, else through ports."""

from __future__ import annotations

import sys
from pathlib import Path

LONGEST = 103  # bytes of a socket's path on macOS, the shortest of all systems
INSIDE = "voila_12345678/kernel-12345678-1234-1234-1234-123456789012-ipc-5"


def transport(folder: str) -> str:
    """Return ``"ipc"`` or ``"tcp"`` for kernels whose connection files lie below `folder`.

    A port is chosen by the server and taken by the kernel a second later; if another program takes it in
    between, the kernel dies. A file has no such race, and other users of the machine cannot reach it.

    Examples
    --------
    >>> transport("/" + "long" * 20)
    'tcp'
    """
    if sys.platform == "win32" or len(str(Path(folder) / INSIDE).encode()) > LONGEST:
        return "tcp"
    return "ipc"
