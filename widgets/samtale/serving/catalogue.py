"""The modules that the notebooks describe, read once and checked."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from itertools import combinations
from pathlib import Path
from typing import Any

import nbformat

from samtale import content
from samtale.content.reader import SCHEMAS, jsonschema

ANALYSIS = "analysis"


@cache
def _schema() -> jsonschema.Draft202012Validator:
    return jsonschema.Draft202012Validator(json.loads((SCHEMAS / "notebook.json").read_text(encoding="utf-8")))


class CatalogueError(ValueError):
    """A notebook folder cannot be served; the message says what to do, in the user's language."""


@dataclass(frozen=True)
class Step:
    """One step of a module: minutes, main form of work, exercise and the items of the guide it covers."""

    id: str
    title: str
    minutes: int
    core: bool
    group: str
    widget: str | None
    guide: tuple[str, ...]


@dataclass(frozen=True)
class Module:
    """One notebook of the curriculum as its metadata describes it."""

    path: Path
    id: str
    slug: str
    title: str
    kind: str
    summary: str
    group: str
    minutes: int
    steps: tuple[Step, ...]

    def covers(self, item: str) -> bool:
        """Tell whether a step covers an item of the guide."""
        return any(item in step.guide for step in self.steps)


@dataclass(frozen=True)
class Analysis:
    """A notebook for whoever recomputes the estimate."""

    path: Path
    slug: str
    title: str
    summary: str


def read_analyses(folder: Path) -> list[Analysis]:
    """Return the analysis notebooks of a folder: those whose description says ``"kind": "analysis"``.

    Raises
    ------
    CatalogueError
        When one lacks its slug, title or summary.
    """
    say = content.words("command")
    found = []
    for path in sorted(folder.glob("*.ipynb")):
        told = json.loads(path.read_text("utf-8"))["metadata"].get("samtale", {})
        if told.get("kind") != ANALYSIS:
            continue
        for name in ("slug", "title", "summary"):
            if not isinstance(told.get(name), str):
                raise CatalogueError(say["bad_metadata"].format(name=path.name, place="samtale", problem=f"{name}?"))
        found.append(Analysis(path, told["slug"], told["title"], told["summary"]))
    return found


def read_module(path: Path) -> Module | None:
    """Return what a notebook says of itself, or None for a notebook that is no module.

    Raises
    ------
    CatalogueError
        When the file is no notebook or its description does not fit.
    """
    say = content.words("command")
    try:
        notebook = nbformat.read(path, as_version=4)
    except Exception:  # nbformat raises what json, jsonschema and the file system raise
        raise CatalogueError(say["unreadable_notebook"].format(name=path.name)) from None
    told = notebook.metadata.get("samtale")
    if told is None or (isinstance(told, dict) and told.get("kind") == ANALYSIS):
        return None
    error = jsonschema.exceptions.best_match(_schema().iter_errors(told))
    if error:
        place = ".".join(map(str, error.absolute_path)) or "samtale"
        raise CatalogueError(say["bad_metadata"].format(name=path.name, place=place, problem=error.message))
    steps = tuple(_step(step) for step in told["steps"])
    if (total := sum(step.minutes for step in steps)) != told["minutes"]:
        raise CatalogueError(say["bad_minutes"].format(name=path.name, total=total, minutes=told["minutes"]))
    fields = {name: told[name] for name in ("id", "slug", "title", "kind", "summary", "group", "minutes")}
    return Module(path=path, steps=steps, **fields)


def _step(told: dict[str, Any]) -> Step:
    return Step(**{**told, "guide": tuple(told["guide"])})


def read_catalogue(folder: Path) -> list[Module]:
    """Return the modules of a folder in teaching order.

    Raises
    ------
    CatalogueError
        When the folder cannot be read, holds no module, or a slug stands twice.
    """
    say = content.words("command")
    try:
        paths = sorted(path for path in folder.iterdir() if path.suffix == ".ipynb")
    except OSError:
        raise CatalogueError(say["unreadable_folder"].format(folder=folder)) from None
    modules = [module for path in paths if (module := read_module(path))]
    if not modules:
        raise CatalogueError(say["empty_folder"].format(folder=folder))
    for one, two in combinations(modules, 2):
        if one.slug == two.slug:
            raise CatalogueError(say["repeated_slug"].format(slug=one.slug, one=one.path.name, two=two.path.name))
    return modules
