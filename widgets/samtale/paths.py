"""Where data, notebooks and bundles lie, in a checkout as in an installed wheel."""

from __future__ import annotations

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent
_SHIPPED = PACKAGE / "_shipped"
_HOME = _SHIPPED if _SHIPPED.exists() else PACKAGE.parents[1]

DATA = _HOME / "data"
NOTEBOOKS = _HOME / "notebooks"
STATIC = PACKAGE / "static"
