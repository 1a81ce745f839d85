"""Read the ready-made programmes and hold them against the modules that there are."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from samtale import content
from samtale.content.library import LANGUAGE
from samtale.programmes.plan import Part, ProgrammeError, Rhythm, core_of, of_module
from samtale.serving.catalogue import Module

FILE = LANGUAGE / "programmes.yml"


@dataclass(frozen=True)
class Programme:
    """A ready-made way through the curriculum: title and parts of each of its days."""

    id: str
    title: str
    summary: str
    every: int
    days: tuple[tuple[str, tuple[Part, ...]], ...]

    @property
    def minutes(self) -> int:
        """All days together, pauses and buffers included."""
        return sum(part.minutes for _, parts in self.days for part in parts)


def read_programmes(modules: list[Module], path: Path = FILE) -> list[Programme]:
    """Return the programmes whose modules and sums hold.

    Raises
    ------
    ContentError
        When the file does not fit its schema; with line and what to do.
    ProgrammeError
        When a programme names a module or step that is not there, or a day has another sum than it says.
    """
    told = content.read(path, "programmes")["programmes"]
    by_id = {module.id: module for module in modules}
    return [_programme(raw, by_id) for raw in told]


def rhythm(path: Path = FILE) -> Rhythm:
    """Return how a day of one's own is divided."""
    return Rhythm(**content.read(path, "programmes")["own_day"])


def _programme(raw: dict[str, Any], modules: dict[str, Module]) -> Programme:
    say = content.words("schedule")
    days = []
    for day in raw["days"]:
        parts = tuple(_part(part, modules, raw["id"]) for part in day["parts"])
        if (total := sum(part.minutes for part in parts)) != day["minutes"]:
            title = day.get("title", raw["title"])
            raise ProgrammeError(
                say["bad_sum"].format(programme=raw["id"], day=title, total=total, said=day["minutes"])
            )
        days.append((day.get("title", ""), parts))
    return Programme(raw["id"], raw["title"], raw["summary"], raw.get("every_days", 1), tuple(days))


def _part(raw: dict[str, Any], modules: dict[str, Module], programme: str) -> Part:
    say = content.words("schedule")
    for kind in ("pause", "buffer"):
        if kind in raw:
            return Part(kind, raw[kind])
    module = modules.get(raw["module"])
    if module is None:
        raise ProgrammeError(say["no_module"].format(module=raw["module"], known=", ".join(modules)))
    try:
        if raw.get("core"):
            return core_of(module)
        return of_module(module, raw.get("steps"), raw.get("minutes"))
    except KeyError as error:
        known = ", ".join(step.id for step in module.steps)
        raise ProgrammeError(
            say["no_step"].format(programme=programme, module=module.id, step=error.args[0], known=known)
        ) from None
