"""Runs a notebook once, before anybody looks, and tells whether a fork of what is left can be a kernel."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import comm
from ipywidgets import Widget

from samtale.serving.forking.application import ForkedKernelApp
from samtale.serving.forking.capture import CapturingStream, Outputs, UnusualError, numbered
from samtale.serving.forking.child import descriptors
from samtale.serving.forking.recording import Recording

# Its outputs belong to a message of a client, and there is none.
CANNOT_BE_RECORDED = "@jupyter-widgets/output"


class Rehearsal:
    """A kernel's application that runs a notebook by itself.

    Parameters
    ----------
    notebook
        The notebook; it runs in its folder.
    """

    def __init__(self, notebook: Path) -> None:
        self.text = notebook.read_bytes()
        os.chdir(notebook.parent)
        sys.path.insert(_first_site(), "")  # what lies beside a notebook can be imported, as in every kernel
        self.outputs = Outputs()
        self.app = ForkedKernelApp.instance()
        self.app.prepare(self._take)

    def run(self) -> Recording:
        """Run the code cells in order.

        Raises
        ------
        UnusualError
            When a cell fails or leaves something behind that a fork would lose or share.
        """
        before = descriptors()
        with self._captured():
            shown = {index: self._run_cell(source) for index, source in enumerate(code_cells(self.text))}
        if left := left_behind(before):
            raise UnusualError(left)
        return Recording({index: outputs for index, outputs in shown.items() if outputs}, states())

    def _take(self, kind: str, content: dict[str, Any]) -> None:
        self.outputs.take(kind, content)

    def _run_cell(self, source: str) -> list[dict[str, Any]]:
        self.outputs = Outputs()
        if source.strip():
            result = self.app.kernel.shell.run_cell(source, store_history=True)
            if not result.success:
                error = result.error_before_exec or result.error_in_exec
                raise UnusualError(f"a cell raised {type(error).__name__}: {error}")
        if self.outputs.unusual:
            raise UnusualError(f"a cell sent {self.outputs.unusual}")
        return self.outputs.all

    @contextlib.contextmanager
    def _captured(self) -> Iterator[None]:
        make = comm.create_comm
        comm.create_comm = numbered(make, hashlib.sha256(self.text).digest())
        out, error = CapturingStream("stdout", self._take), CapturingStream("stderr", self._take)
        try:
            with contextlib.redirect_stdout(out), contextlib.redirect_stderr(error):
                yield
        finally:
            comm.create_comm = make


def _first_site() -> int:
    """Return the place after the standard library: no file beside a notebook stands for a part of Python."""
    sites = ("site-packages", "dist-packages")
    return next((place for place, path in enumerate(sys.path) if Path(path).name in sites), 0)


def code_cells(notebook: bytes) -> list[str]:
    """Return the sources of a notebook's code cells.

    Examples
    --------
    >>> code_cells(b'{"cells": [{"cell_type": "code", "source": ["a = ", "1"]}, {"cell_type": "markdown"}]}')
    ['a = 1']
    """
    cells = json.loads(notebook)["cells"]
    return ["".join(cell["source"]) for cell in cells if cell["cell_type"] == "code"]


def states() -> dict[str, dict[str, Any]]:
    """Return the widgets that there are, by model id.

    Raises
    ------
    UnusualError
        When one of them cannot be written down.
    """
    found = Widget.get_manager_state()["state"]
    if any(state["model_module"] == CANNOT_BE_RECORDED for state in found.values()):
        raise UnusualError("it has an Output widget")
    return found


def left_behind(before: set[int]) -> str:
    """Return what the process has now and a fork could not have; empty when there is nothing.

    Parameters
    ----------
    before
        The descriptors that it had before the notebook ran.
    """
    tasks = [path for path in Path("/proc/self/task").iterdir() if path.name != str(os.getpid())]
    if tasks:  # also those that Python does not know
        return f"threads run: {', '.join(sorted(_name(task) for task in tasks))}"
    if opened := descriptors() - before:
        links = sorted(os.readlink(f"/proc/self/fd/{descriptor}") for descriptor in opened)  # noqa: PTH115
        return f"descriptors are open: {', '.join(links)}"
    with contextlib.suppress(ChildProcessError):
        os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOHANG | os.WNOWAIT)
        return "processes run"
    return ""


def _name(task: Path) -> str:
    try:
        return (task / "comm").read_text().strip()
    except OSError:
        return "ended"
