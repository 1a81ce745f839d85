"""Small modules for a server of its own."""

from __future__ import annotations

from pathlib import Path

import nbformat
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

STEP = {"id": "et", "title": "Et", "minutes": 5, "core": True, "group": "pairs", "widget": None, "guide": ["B15"]}
KERNEL = {"name": "python3", "display_name": "Python 3", "language": "python"}


def write_module(folder: Path, slug: str, *sources: str) -> Path:
    """Write a module whose code cells hold `sources`; return its file."""
    told = {
        "id": f"M{len(list(folder.iterdir())) + 1}",
        "slug": slug,
        "title": slug.title(),
        "kind": "ØVELSE",
        "summary": "Prøv.",
        "outcomes": ["Noget"],
        "group": "pairs",
        "minutes": 5,
        "needs": [],
        "steps": [STEP],
    }
    cells = [new_markdown_cell(f"# {slug.title()}"), *map(new_code_cell, sources)]
    notebook = new_notebook(cells=cells, metadata={"samtale": told, "kernelspec": KERNEL})
    path = folder / f"{slug}.ipynb"
    nbformat.write(notebook, path)
    return path
