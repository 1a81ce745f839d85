"""Small modules for a server of its own."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import nbformat
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook

STEP = {"id": "et", "title": "Et", "minutes": 5, "core": True, "group": "pairs", "widget": None, "guide": ["B15"]}
KERNEL = {"name": "python3", "display_name": "Python 3", "language": "python"}


def described(**changes: Any) -> dict[str, Any]:
    """Return what a small module says of itself, with some things said otherwise."""
    told = {"id": "M1", "slug": "proeve", "title": "Prøve", "kind": "ØVELSE", "summary": "Prøv."}
    told |= {"outcomes": ["Noget"], "group": "pairs", "minutes": 5, "needs": [], "steps": [STEP]}
    return told | changes


def write_module(folder: Path, slug: str, *sources: str) -> Path:
    """Write a module whose code cells hold `sources`; return its file."""
    told = described(id=f"M{len(list(folder.iterdir())) + 1}", slug=slug, title=slug.title())
    cells = [new_markdown_cell(f"# {slug.title()}"), *map(new_code_cell, sources)]
    notebook = new_notebook(cells=cells, metadata={"samtale": told, "kernelspec": KERNEL})
    path = folder / f"{slug}.ipynb"
    nbformat.write(notebook, path)
    return path
