"""What the server uses: a snapshot for each notebook, and a kernel forked from it for each visitor."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from jupyter_client.kernelspec import NATIVE_KERNEL_NAME
from jupyter_client.provisioning import KernelProvisionerFactory

from samtale.serving.forking.environment import clean
from samtale.serving.forking.nursery import Nursery, Snapshot
from samtale.serving.forking.orders import NoForkError
from samtale.serving.forking.provisioner import NAME
from samtale.serving.forking.recording import Recording
from samtale.serving.forking.support import unavailable

log = logging.getLogger("samtale.forking")

Edition = tuple[int, int]


class Fleet:
    """The notebooks that have run, and the kernels forked from them.

    Parameters
    ----------
    kernel_manager
        The server's manager; it gets to know each forked kernel and culls and shuts it down like any other.
    notebooks
        The notebooks to run once.
    environment
        What each kernel finds in its environment, besides what every program needs and what `open` is given.
    """

    def __init__(
        self, kernel_manager: Any, notebooks: list[Path], environment: Mapping[str, str] | None = None
    ) -> None:
        self.kernel_manager = kernel_manager
        self.notebooks = [path.resolve() for path in notebooks]
        self.environment = dict(environment or {})
        self._nursery: Nursery | None = None
        self._snapshots: dict[Path, tuple[Edition, Snapshot]] = {}
        self._reasons: dict[Path, str] = {}
        self._work: dict[Path, asyncio.Task[None]] = {}
        self._turn = asyncio.Lock()  # one notebook runs at a time: visitors need the other processors
        self._doors = asyncio.Semaphore(2 * (os.cpu_count() or 1))  # a crowd is served sooner one after the other
        self._closed = False

    async def start(self) -> None:
        """Run the notebooks, one after the other; returns when each is ready or has a reason not to be."""
        if reason := unavailable(self.kernel_manager):
            log.info("kernels are not forked: %s", reason)
            self._reasons = dict.fromkeys(self.notebooks, reason)
            return
        # the stock provisioner for every kernel that is given no snapshot
        KernelProvisionerFactory.instance(parent=self.kernel_manager).default_provisioner_name = NAME
        self.environment = clean(os.environ) | self.environment
        self._nursery = Nursery(self.environment)
        for notebook in self.notebooks:
            await self._run_again(notebook)

    @property
    def ready(self) -> set[Path]:
        """The notebooks of which a kernel can be forked now."""
        return {notebook for notebook in self.notebooks if self._snapshot(notebook)}

    def reason(self, notebook: Path) -> str | None:
        """Return why a notebook is not forked; None when it is, or has not run yet."""
        return self._reasons.get(notebook.resolve())

    def recording(self, notebook: Path) -> Recording | None:
        """Return what the notebook showed; None: take the usual way."""
        snapshot = self._snapshot(notebook.resolve())
        return snapshot.recording if snapshot else None

    async def open(self, notebook: Path, environment: Mapping[str, str] | None = None) -> str | None:
        """Fork a kernel.

        Parameters
        ----------
        notebook
            One of `notebooks`.
        environment
            What this kernel alone finds in its environment.

        Returns
        -------
        str or None
            The id under which the kernel manager knows the kernel; None: take the usual way.
        """
        snapshot = self._snapshot(notebook.resolve())
        if not snapshot:
            return None
        given = {**self.environment, **(environment or {})}
        try:
            async with self._doors:
                kernel_id = await self.kernel_manager.start_kernel(
                    kernel_name=NATIVE_KERNEL_NAME, env=given, cwd=str(snapshot.folder), snapshot=snapshot
                )
        except (NoForkError, OSError):
            log.exception("no kernel could be forked")
            return None
        # it listens already: nobody has to wait for it to say so
        self.kernel_manager.get_kernel(kernel_id).execution_state = "idle"
        return kernel_id

    async def close(self) -> None:
        """End the snapshots. Kernels end with the kernel manager's own shutdown, or with the server."""
        self._closed = True
        for work in self._work.values():
            work.cancel()
        await asyncio.gather(*self._work.values(), return_exceptions=True)
        await asyncio.gather(*(snapshot.close() for _, snapshot in self._snapshots.values()))
        self._snapshots.clear()
        if self._nursery:
            await self._nursery.close()

    def _snapshot(self, notebook: Path) -> Snapshot | None:
        """Return the living snapshot of a notebook; make a new one where it died or the file is another."""
        if notebook in self._work or notebook not in self._snapshots:
            return None
        told, snapshot = self._snapshots[notebook]
        if snapshot.alive and told == edition(notebook):
            return snapshot
        self._run_again(notebook)
        return None

    def _run_again(self, notebook: Path) -> asyncio.Task[None]:
        work = asyncio.ensure_future(self._run(notebook))
        self._work[notebook] = work
        work.add_done_callback(lambda _: self._work.pop(notebook, None))
        return work

    async def _run(self, notebook: Path) -> None:
        if self._closed:
            return
        async with self._turn:
            if old := self._snapshots.pop(notebook, None):
                await old[1].close()
            self._reasons.pop(notebook, None)
            try:
                told = edition(notebook)
                if spoken := kernel_of(notebook):
                    raise NoForkError(f"it asks for the kernel {spoken}")
                self._snapshots[notebook] = (told, await self._nursery.snapshot(notebook))
            except (NoForkError, OSError, ValueError, KeyError) as error:
                self._reasons[notebook] = str(error)
                log.info("%s is not forked: %s", notebook.name, error)


def edition(notebook: Path) -> Edition:
    """Return what is another when somebody has saved the notebook."""
    with contextlib.suppress(OSError):
        told = notebook.stat()
        return told.st_mtime_ns, told.st_size
    return 0, 0


def kernel_of(notebook: Path) -> str:
    """Return the kernel that a notebook asks for, empty for Python's own."""
    name = json.loads(notebook.read_text("utf-8"))["metadata"].get("kernelspec", {}).get("name", NATIVE_KERNEL_NAME)
    return "" if name in (NATIVE_KERNEL_NAME, "python") else name
