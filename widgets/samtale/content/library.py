"""Look up content by name: a module's parts, an exercise's interface words, the guide's items."""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path
from typing import Any

from samtale.content.reader import read
from samtale.paths import DATA

LANGUAGE = DATA / "content" / "da"


@cache
def module(slug: str) -> dict[str, Any]:
    """Return the content of a module of the curriculum, for example ``"problem_x"``."""
    return read(LANGUAGE / "modules" / f"{slug}.yml", "module")


def item(kind: str, reference: str) -> dict[str, Any]:
    """Return one part of a module.

    Parameters
    ----------
    kind
        One of the lists of a module's file, for example ``"decks"``; each exercise names its own.
    reference
        Module and id with a dot between them, for example ``"problem_x.opdagelser"``.

    Raises
    ------
    KeyError
        When there is no such part; the message names those that exist.
    ContentError
        When the module's file is broken.
    """
    slug, _, wanted = reference.partition(".")
    parts = {part["id"]: part for part in module(slug).get(kind, [])}
    if wanted not in parts:
        known = ", ".join(f"{slug}.{name}" for name in parts) or "none"
        raise KeyError(f"no {kind} {reference!r}; there are: {known}")
    return parts[wanted]


@cache
def words(name: str, *shared: str) -> dict[str, str]:
    """Return the interface words of an exercise with those of all exercises and of `shared` files."""
    told: dict[str, str] = {}
    for file in ("common", *shared, name):
        path = LANGUAGE / "interface" / f"{file}.yml"
        told |= read(path, "words") if path.exists() else {}
    return told


@cache
def timer_presets() -> dict[str, dict[str, Any]]:
    """Return the ready-made plans of the interview timer by id."""
    return {preset["id"]: preset for preset in read(LANGUAGE / "timers.yml", "timers")["presets"]}


@cache
def practice() -> list[dict[str, Any]]:
    """Return every situation in which a line can be practised."""
    return read(LANGUAGE / "practice.yml", "practice")["situations"]


@cache
def guide_items(path: Path = DATA / "content" / "guide_items.csv") -> list[dict[str, str]]:
    """Return every item of the 2016 guide: id, kind and title, in the guide's order."""
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))
