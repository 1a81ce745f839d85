"""A forked process becomes one visitor's kernel."""

from __future__ import annotations

import gc
import os

from samtale.serving.forking import child, threaded
from samtale.serving.forking.application import ForkedKernelApp


def live(app: ForkedKernelApp, given: list[int]) -> None:
    """Be a kernel, as the server's connection file says, until it is shut down.

    Parameters
    ----------
    app
        The kernel that has run the notebook.
    given
        Channel and lifeline.
    """
    server, order = child.begin(given)
    child.seed()
    threaded.show()
    gc.enable()
    os.environ.update(order["environment"])
    app.connect(order["connection_file"])
    child.answer(server, {"pid": os.getpid()}, child.identify())
    server.close()
    app.start()
