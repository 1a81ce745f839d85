"""The process that all kernels are forked from: it has imported what notebooks need, and has run nothing."""

from __future__ import annotations

import asyncio
import gc
import importlib
import socket
import sys

from samtale.serving.forking import child, threaded

# What each notebook or each kernel would import by itself; pandas and matplotlib are the analysts'.
NEEDED = (
    "anywidget",
    "ipykernel.debugger",
    "ipywidgets",
    "psutil",
    "samtale.exercises.base",
    "tornado.platform.asyncio",
)


def main() -> None:
    """Fork a snapshot for each notebook that the server names; in the forked process, be one."""
    threaded.hide()
    gc.disable()  # a collection writes to every page that it looks at
    for name in NEEDED:
        importlib.import_module(name)
    asyncio.new_event_loop().close()  # makes what each loop needs
    from samtale.serving.forking import snapshot, visitor

    child.share_memory()
    channel = socket.socket(fileno=int(sys.argv[1]))
    visitor.live(*snapshot.live(child.fork_for_each(channel)))


if __name__ == "__main__":
    main()
