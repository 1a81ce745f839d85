"""The booster pages: five minutes each, some weeks after the workshop."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from samtale.content.library import LANGUAGE
from samtale.serving.markdown import markdown_html

FOLDER = LANGUAGE / "boosters"


@dataclass(frozen=True)
class Booster:
    """One page: its name in the address, its title and the rest as HTML."""

    name: str
    title: str
    html: str


def read_boosters(folder: Path = FOLDER) -> list[Booster]:
    """Return the pages in the order of their names.

    Raises
    ------
    ValueError
        When a page does not begin with a title.
    """
    return [_booster(path) for path in sorted(folder.glob("*.md"))]


def _booster(path: Path) -> Booster:
    first, _, rest = path.read_text(encoding="utf-8").partition("\n")
    if not first.startswith("# "):
        raise ValueError(f"{path.name} must begin with a title: # …")
    return Booster(path.stem, first.removeprefix("# ").strip(), markdown_html(rest))
