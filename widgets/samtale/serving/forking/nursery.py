"""The server's side: starts the zygote, asks it for snapshots and these for kernels, and holds up nobody."""

from __future__ import annotations

import asyncio
import contextlib
import os
import sys
from collections.abc import Mapping
from pathlib import Path

from samtale.serving.forking import wire
from samtale.serving.forking.orders import GoneError, Orders
from samtale.serving.forking.process import ForkedProcess
from samtale.serving.forking.recording import Recording

RUN = 120  # seconds for all cells of a notebook, before the next one's turn
FORK = 30  # seconds for a kernel, which takes a fraction of one


class Snapshot:
    """A process that has run a notebook.

    Parameters
    ----------
    process
        The process.
    orders
        Where it takes orders.
    recording
        What the notebook showed.
    folder
        Where the notebook lies.
    """

    def __init__(self, process: ForkedProcess, orders: Orders, recording: Recording, folder: Path) -> None:
        self.process, self.orders, self.recording, self.folder = process, orders, recording, folder

    @property
    def alive(self) -> bool:
        """Whether it takes orders."""
        return self.process.poll() is None

    async def fork(self, connection_file: str, environment: Mapping[str, str]) -> ForkedProcess:
        """Return a process that is a kernel and listens on the sockets of a connection file.

        Raises
        ------
        NoForkError
            When the snapshot or the fork died.
        """
        told = {"connection_file": connection_file, "environment": dict(environment)}
        ours, theirs = wire.pair()
        with ours:
            process, _ = await self.orders.fork(told, ours, theirs, FORK)
        return process

    async def close(self) -> None:
        """End it; the kernels that were forked from it live on."""
        self.orders.close()
        if self.alive:
            await wire.readable(self.process.descriptor)
        self.process.close()


class Nursery:
    """The zygote, started when it is first needed and again after it died.

    Parameters
    ----------
    environment
        All that it and its descendants find in their environment at first.
    """

    def __init__(self, environment: Mapping[str, str]) -> None:
        self.environment = dict(environment)
        self.zygote: asyncio.subprocess.Process | None = None
        self.orders: Orders | None = None

    async def snapshot(self, notebook: Path) -> Snapshot:
        """Run a notebook in a process that can be forked afterwards.

        Raises
        ------
        NoForkError
            When the notebook does what cannot be forked, or its process died.
        """
        try:
            return await self._snapshot(notebook)
        except GoneError:  # the zygote died a moment ago
            return await self._snapshot(notebook)

    async def _snapshot(self, notebook: Path) -> Snapshot:
        if self.orders is None:
            await self._start()
        ours, theirs = wire.pair()
        try:
            process, (recording,) = await self.orders.fork({"notebook": str(notebook)}, ours, theirs, RUN)
        except GoneError:
            ours.close()
            await self.close()
            raise
        except BaseException:
            ours.close()
            raise
        with os.fdopen(recording, "rb") as file:
            file.seek(0)
            shown = Recording.from_json(file.read().decode())
        return Snapshot(process, Orders(ours), shown, notebook.parent)

    async def _start(self) -> None:
        ours, theirs = wire.pair()
        self.orders = Orders(ours)
        with theirs:
            self.zygote = await asyncio.create_subprocess_exec(
                *(sys.executable, "-P", "-m", "samtale.serving.forking.zygote", str(theirs.fileno())),
                stdin=asyncio.subprocess.DEVNULL,
                stdout=asyncio.subprocess.DEVNULL,
                env=self.environment,
                cwd=os.sep,
                pass_fds=[theirs.fileno()],
                start_new_session=True,
            )

    async def close(self) -> None:
        """End the zygote; snapshots and kernels live on."""
        if self.orders:
            self.orders.close()
            self.orders = None
        if self.zygote:
            with contextlib.suppress(ProcessLookupError):
                self.zygote.kill()  # it may still be importing
            await self.zygote.wait()
