"""What a module's notebook holds, in order: texts, notes, and exercises with what they show."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import nbformat

from samtale.publishing.cells import VIEW, run
from samtale.serving.catalogue import Module

NOTES = "facilitator"


@dataclass(frozen=True)
class Part:
    """One cell: a text, a note for whoever leads, an exercise, or a table that the notebook made."""

    kind: str
    text: str = ""
    step: str = ""
    slice: str = ""
    state: dict[str, Any] | None = None

    @property
    def title(self) -> str:
        """What the exercise calls itself."""
        state = self.state or {}
        return state.get("title") or state.get("question") or ""


def parts(module: Module) -> Iterator[Part]:
    """Yield the parts of a module.

    Raises
    ------
    PublishError
        When a cell of the notebook fails.
    """
    notebook = nbformat.read(module.path, as_version=4)
    shown = run(notebook, module.path.name)
    for cell in notebook.cells:
        step = cell.metadata.get("samtale", {}).get("step", "")
        if cell.cell_type == "markdown":
            kind = "notes" if NOTES in cell.metadata.get("tags", []) else "text"
            yield Part(kind, cell.source, step)
            continue
        for output in cell.outputs:
            if VIEW in output.data:
                exercise = shown.exercises[int(output.data[VIEW]["model_id"])]
                yield Part("exercise", step=step, slice=exercise["slice"], state=exercise["state"])
            elif "text/html" in output.data:
                yield Part("html", output.data["text/html"], step)
