"""A notebook's page from what the notebook showed: rendered once a view, the same page as Voilà's own."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import nbformat
from voila.notebook_renderer import NotebookRenderer

from samtale.serving.forking import bundles
from samtale.serving.forking.fleet import Fleet
from samtale.serving.forking.gap import Page
from samtale.serving.forking.recording import Recording

Options = Callable[[str | None], dict[str, Any]]
NOTES = "facilitator"


class Played(NotebookRenderer):
    """Voilà's renderer, for a notebook that has run already.

    Parameters
    ----------
    recording
        What the notebook showed.
    **options
        Those of Voilà's.
    """

    def __init__(self, recording: Recording, **options: Any) -> None:
        super().__init__(**options)
        self.recording = recording

    async def initialize(self, **options: Any) -> None:
        """Read the notebook and put in what its cells showed."""
        await super().initialize(**options)
        code = (cell for cell in self.notebook.cells if cell.cell_type == "code")
        for number, cell in enumerate(code):
            cell.outputs = [nbformat.from_dict(output) for output in self.recording.outputs.get(number, [])]

    async def _jinja_kernel_start(self, nb: Any, kernel_id: str, kernel_future: Any) -> str:
        return kernel_id

    async def _jinja_cell_generator(self, nb: Any, kernel_id: str) -> AsyncIterator[Any]:
        for cell in nb.cells:
            yield cell


@dataclass(frozen=True)
class Made:
    """A page with a gap for the kernel's id, and the modules to ask for with it."""

    page: Page
    modules: list[str]


class Pages:
    """The pages of the notebooks that have run.

    Parameters
    ----------
    fleet
        The notebooks.
    options
        Returns the options of Voilà's renderer for a view: for the facilitator's secret, or for None.
    """

    def __init__(self, fleet: Fleet, options: Options) -> None:
        self.fleet, self.options = fleet, options
        self._made: dict[tuple[Path, str | None], tuple[Recording, asyncio.Task[Made]]] = {}

    async def page(self, notebook: Path, secret: str | None = None) -> Made | None:
        """Return a notebook's page in a view; None where it has not run."""
        recording = self.fleet.recording(notebook)
        if recording is None:
            return None
        known, made = self._made.get((notebook, secret), (None, None))
        if made is None or known is not recording:
            made = asyncio.ensure_future(self._make(notebook, secret, recording))
            self._made[notebook, secret] = recording, made
        return await asyncio.shield(made)

    async def _make(self, notebook: Path, secret: str | None, recording: Recording) -> Made:
        options = self.options(secret)
        here = options["page_config"]["site"]
        ran = bundles.ran(recording, here["static"])
        options["page_config"] = {**options["page_config"], "site": {**here, "ran": ran}}
        renderer = Played(recording, notebook_path=notebook.name, **options)
        await renderer.initialize()
        gap = secrets.token_hex(16)  # nothing else on the page says this
        before, after = (await renderer.generate_content_str(gap)).split(gap)
        modules = [here["static"] + name for name in bundles.first(recording, ran)]
        return Made(Page(before.encode(), after.encode()), modules)


def can_run_once(notebook: Path) -> bool:
    """Tell whether both views run the same cells: what only the facilitator's page runs must be in no other kernel."""
    cells = nbformat.read(notebook, as_version=4).cells
    return not any(cell.cell_type == "code" and NOTES in cell.metadata.get("tags", []) for cell in cells)
