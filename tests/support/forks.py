"""Forked kernels under test: a kernel manager and a fleet in a loop of their own, and clients that ask kernels."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Callable, Coroutine, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, TypeVar

import nbformat
import psutil
from jupyter_client.blocking import BlockingKernelClient
from jupyter_client.kernelspec import KernelSpecManager
from jupyter_server.services.kernels.kernelmanager import AsyncMappingKernelManager
from traitlets.config import Config

from samtale.serving.forking.fleet import Fleet
from samtale.serving.forking.recording import Recording

PATIENCE = 60
Result = TypeVar("Result")


def write_notebook(path: Path, *cells: str, kernel: str = "python3") -> Path:
    """Write a notebook with code cells."""
    notebook = nbformat.v4.new_notebook(metadata={"kernelspec": {"name": kernel, "display_name": kernel}})
    notebook.cells = [nbformat.v4.new_code_cell(cell) for cell in cells]
    nbformat.write(notebook, path)
    return path


class Kernel:
    """A forked kernel and a client that talks to it."""

    def __init__(self, yard: Yard, kernel_id: str) -> None:
        self.yard, self.id = yard, kernel_id
        self.manager = yard.manager.get_kernel(kernel_id)
        self.client = BlockingKernelClient(connection_file=self.manager.connection_file)
        self.client.load_connection_file()
        self.client.start_channels()

    @property
    def process(self) -> psutil.Process:
        return psutil.Process(self.manager.provisioner.pid)

    @property
    def snapshot(self) -> psutil.Process:
        return self.process.parent()

    @property
    def zygote(self) -> psutil.Process:
        return self.snapshot.parent()

    def run(self, code: str, **more: Any) -> dict[str, Any]:
        """Run code and return the reply's content."""
        return self.client.execute(code, reply=True, timeout=PATIENCE, **more)["content"]

    def ask(self, expression: str) -> Any:
        """Return the value of an expression that JSON can hold."""
        reply = self.run("import json", user_expressions={"asked": f"json.dumps({expression})"})
        shown = reply["user_expressions"]["asked"]
        assert shown["status"] == "ok", shown
        return json.loads(eval(shown["data"]["text/plain"]))

    def send_comm(self, comm_id: str, **data: Any) -> None:
        """Say something to a widget."""
        content = {"comm_id": comm_id, "data": data}
        self.client.shell_channel.send(self.client.session.msg("comm_msg", content))

    def heard(self, fits: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        """Return the first published message that fits."""
        while True:
            message = self.client.get_iopub_msg(timeout=PATIENCE)
            if fits(message):
                return message


class Yard:
    """A kernel manager and a fleet.

    Parameters
    ----------
    folder
        Where connection files lie.
    notebooks
        The fleet's notebooks.
    environment
        What every kernel gets.
    config
        More for the kernel manager.
    """

    def __init__(
        self, folder: Path, notebooks: list[Path], environment: dict[str, str] | None = None, **config: Any
    ) -> None:
        self.loop = asyncio.new_event_loop()
        self.thread = threading.Thread(target=self.loop.run_forever, daemon=True)
        self.thread.start()
        self.kernels: list[Kernel] = []
        every = {"transport": "ipc", "transport_encryption": "auto", **config}
        self.manager, self.fleet = self.do(self._make(folder, notebooks, environment, Config({"KernelManager": every})))

    async def _make(self, folder: Path, notebooks: list[Path], environment: Any, config: Config) -> tuple[Any, Fleet]:
        where = {"root_dir": str(folder), "connection_dir": str(folder)}
        manager = AsyncMappingKernelManager(config=config, kernel_spec_manager=KernelSpecManager(), **where)
        return manager, Fleet(manager, notebooks, environment)

    def do(self, work: Coroutine[Any, Any, Result]) -> Result:
        """Have the loop do something, and return what it returns."""
        future: Future[Result] = asyncio.run_coroutine_threadsafe(work, self.loop)
        return future.result(PATIENCE)

    def start(self) -> None:
        """Run the notebooks."""
        self.do(self.fleet.start())

    def recording(self, notebook: Path) -> Recording | None:
        """Return what a notebook showed."""

        async def look() -> Recording | None:
            return self.fleet.recording(notebook)

        return self.do(look())

    def try_open(self, notebook: Path, **environment: str) -> str | None:
        """Fork a kernel, if there is one to be had."""
        return self.do(self.fleet.open(notebook, environment))

    def open(self, notebook: Path, **environment: str) -> Kernel:
        """Fork a kernel and connect to it."""
        kernel_id = self.try_open(notebook, **environment)
        assert kernel_id, self.fleet.reason(notebook)
        self.kernels.append(Kernel(self, kernel_id))
        return self.kernels[-1]

    def until(self, fits: Callable[[], Any]) -> None:
        """Wait until something is so, as the loop's own tasks make it."""

        async def look() -> None:
            while not fits():
                await asyncio.sleep(0.02)  # polls; nothing is asserted about time

        self.do(look())

    def stop(self) -> None:
        """Leave nothing behind."""
        for kernel in self.kernels:
            kernel.client.stop_channels()

        async def end() -> None:
            await self.fleet.close()
            await self.manager.shutdown_all(now=True)
            self.manager.context.destroy(linger=0)

        self.do(end())
        self.loop.call_soon_threadsafe(self.loop.stop)
        self.thread.join()
        self.loop.close()


@contextmanager
def yard(notebooks: list[Path], environment: dict[str, str] | None = None, **config: Any) -> Iterator[Yard]:
    """Give a yard whose notebooks have run."""
    with TemporaryDirectory(dir="/tmp") as short:  # a socket's path may not be long
        made = Yard(Path(short), notebooks, environment, **config)
        try:
            made.start()
            yield made
        finally:
            made.stop()


def gone(*processes: psutil.Process) -> None:
    """Wait until processes have ended."""
    _, alive = psutil.wait_procs(processes, timeout=PATIENCE)
    assert alive == []
