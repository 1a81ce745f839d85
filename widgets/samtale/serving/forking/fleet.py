"""What the server uses: a snapshot for each notebook, and a kernel forked from it for each visitor."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from samtale.serving.forking.recording import Recording


class Fleet:
    """The notebooks that have run, and the kernels forked from them.

    Parameters
    ----------
    kernel_manager
        The server's manager; it gets to know each forked kernel and culls and shuts it down like any other.
    notebooks
        The notebooks to run once.
    environment
        What each kernel finds in its environment, besides what `open` is given.
    """

    def __init__(
        self, kernel_manager: Any, notebooks: list[Path], environment: Mapping[str, str] | None = None
    ) -> None:
        self.kernel_manager, self.notebooks = kernel_manager, notebooks
        self.environment = dict(environment or {})

    async def start(self) -> None:
        """Run the notebooks, one after the other; returns when each is ready or has a reason not to be."""

    @property
    def ready(self) -> set[Path]:
        """The notebooks of which a kernel can be forked now."""
        return set()

    def reason(self, notebook: Path) -> str | None:
        """Return why a notebook is not forked; None when it is, or has not run yet."""
        return None

    def recording(self, notebook: Path) -> Recording | None:
        """Return what the notebook showed; None: take the usual way."""
        return None

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
        return None

    async def close(self) -> None:
        """End the snapshots. Kernels end with the kernel manager's own shutdown, or with the server."""
