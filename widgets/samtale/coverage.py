"""Which items of the 2016 guide the notebooks cover, and where."""

from __future__ import annotations

from pathlib import Path

from samtale import content
from samtale.paths import NOTEBOOKS
from samtale.serving.catalogue import read_catalogue


def places(folder: Path = NOTEBOOKS) -> dict[str, list[str]]:
    """Return, for every item of the guide, the steps that cover it as ``"M5 tryghed"``.

    Raises
    ------
    CatalogueError
        When a notebook cannot be read.
    """
    found: dict[str, list[str]] = {item["id"]: [] for item in content.guide_items()}
    for module in read_catalogue(folder):
        for step in module.steps:
            for item in step.guide:
                found[item].append(f"{module.id} {step.id}")
    return found


def report(folder: Path = NOTEBOOKS) -> tuple[list[str], bool]:
    """Return the lines of the coverage table and whether nothing is missing."""
    say = content.words("command")
    where = places(folder)
    lines = []
    for item in content.guide_items():
        word = "coverage_covered" if where[item["id"]] else "coverage_missing"
        lines.append(say[word].format(id=item["id"], title=item["title"], where=", ".join(where[item["id"]])))
    covered = sum(map(bool, where.values()))
    lines.append(say["coverage_total"].format(covered=covered, total=len(where)))
    return lines, covered == len(where)
