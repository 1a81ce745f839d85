"""Packages that start threads when they are imported, and that others import only because they are there."""

from __future__ import annotations

import sys

# statsmodels looks for polars, which no notebook of ours uses
NAMES = ("polars",)


def hide() -> None:
    """Let their import fail, as where they are not installed; a notebook that needs them is not forked then."""
    sys.modules.update(dict.fromkeys(NAMES))


def show() -> None:
    """Let them be imported: a kernel may have threads."""
    for name in NAMES:
        if sys.modules.get(name, name) is None:
            del sys.modules[name]
