"""Which built files a page needs: modules to ask for at once, styles to carry along."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from samtale.paths import STATIC

PARTS = STATIC / "parts"
NAMED = re.compile(r'(?:from|import)"\./([^"]+)"')


def groups() -> dict[str, str]:
    """Return the file below ``static/parts/`` in which each exercise's code lies; several share one."""
    return json.loads((PARTS / "groups.json").read_text("utf-8"))


def files(slices: Iterable[str]) -> dict[str, str]:
    """Return the same for some exercises."""
    known = groups()
    return {slice_name: known[slice_name] for slice_name in slices}


@cache
def named_by(path: Path) -> tuple[str, ...]:
    """Return the names of the modules beside a module that it imports at once."""
    return tuple(NAMED.findall(path.read_text("utf-8")))


def modules(slices: list[str]) -> list[str]:
    """Return the files of some exercises and all that these import at once, each once.

    Parameters
    ----------
    slices
        Names of exercises.

    Returns
    -------
    list of str
        File names below ``static/parts/``; what is imported stands before what imports it.
    """
    found: dict[str, None] = {}

    def take(name: str) -> None:
        if name not in found:
            for other in named_by(PARTS / name):
                take(other)
            found[name] = None

    for name in files(slices).values():
        take(name)
    return list(found)


def styles(slices: list[str]) -> str:
    """Return the styles of some exercises as one text; what several of them share stands there once.

    Parameters
    ----------
    slices
        Names of exercises.
    """
    found: dict[str, None] = {}
    for slice_name in slices:
        path = STATIC / f"{slice_name}.css"
        if path.exists():
            found |= dict.fromkeys(_statements(path.read_text("utf-8")))
    return "".join(found)


def _statements(css: str) -> list[str]:
    """Split minified CSS into its outermost statements."""
    parts, depth, begin = [], 0, 0
    for place, sign in enumerate(css):
        depth += {"{": 1, "}": -1}.get(sign, 0)
        if depth == 0 and sign in "};":
            parts.append(css[begin : place + 1].strip())
            begin = place + 1
    return parts
