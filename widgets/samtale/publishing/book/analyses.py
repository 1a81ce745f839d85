"""An analysis as a chapter: run now, code folded, every figure with its words."""

from __future__ import annotations

import nbformat
from nbclient import NotebookClient
from nbclient.exceptions import CellExecutionError

from samtale import content
from samtale.publishing.cells import PublishError
from samtale.serving.catalogue import Analysis

SECONDS = 120
PICTURE = "image/svg+xml"


def analysis_chapter(analysis: Analysis) -> str:
    """Return the notebook of an analysis with fresh outputs, as text.

    Who does not program reads text, tables and figures; the code is folded. A figure stays a part of the page,
    for in a file of its own it would lose the words that describe it.

    Raises
    ------
    PublishError
        When a cell fails; the message names file, cell and error.
    """
    notebook = nbformat.read(analysis.path, as_version=4)
    try:
        NotebookClient(notebook, timeout=SECONDS, resources={"metadata": {"path": analysis.path.parent}}).execute()
    except CellExecutionError as error:
        number, cell = _failed(notebook)
        told = content.words("publish")["cell_failed"]
        problem = f"{error.ename}: {error.evalue}"
        raise PublishError(told.format(name=analysis.path.name, number=number, cell=cell, problem=problem)) from error
    for cell in notebook.cells:
        if cell.cell_type == "code":
            cell.metadata["tags"] = [*cell.metadata.get("tags", []), "hide-input"]
            for output in cell.outputs:
                if PICTURE in output.get("data", {}):
                    output.data = {"text/html": f'<figure class="sv-book-figure">{output.data[PICTURE]}</figure>'}
    return nbformat.writes(notebook)


def _failed(notebook: nbformat.NotebookNode) -> tuple[int, str]:
    """Return number and id of the cell that holds an error."""
    for number, cell in enumerate(notebook.cells, 1):
        if any(output.output_type == "error" for output in cell.get("outputs", [])):
            return number, cell.id
    return 0, ""
