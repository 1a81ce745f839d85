"""From modules, pauses and buffers to a run sheet with clock times."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from samtale.serving.catalogue import Module, Step


class ProgrammeError(ValueError):
    """A programme cannot be laid out; the message says what to do, in the user's language."""


@dataclass(frozen=True)
class Part:
    """One piece of a day before it has a clock time: steps of a module, a pause or a buffer.

    Attributes
    ----------
    kind
        ``"module"``, ``"pause"`` or ``"buffer"``.
    steps
        The module's steps with the minutes they get here.
    minutes
        Length of a pause or buffer; of a module, the sum of its steps.
    """

    kind: str
    minutes: int
    module: Module | None = None
    steps: tuple[Step, ...] = ()


@dataclass(frozen=True)
class Slot:
    """One step with its time."""

    start: dt.datetime
    end: dt.datetime
    step: Step


@dataclass(frozen=True)
class Block:
    """A part with its time, and the times of its steps."""

    start: dt.datetime
    end: dt.datetime
    part: Part
    slots: tuple[Slot, ...] = ()


@dataclass(frozen=True)
class Day:
    """One meeting from its first to its last minute."""

    title: str
    blocks: tuple[Block, ...]

    @property
    def start(self) -> dt.datetime:
        """When people meet."""
        return self.blocks[0].start

    @property
    def end(self) -> dt.datetime:
        """When people go."""
        return self.blocks[-1].end

    @property
    def minutes(self) -> int:
        """Length in minutes, pauses and buffers included."""
        return sum(block.part.minutes for block in self.blocks)


@dataclass(frozen=True)
class Plan:
    """A run sheet: a title and its days."""

    title: str
    days: tuple[Day, ...] = field(default=())


def of_module(module: Module, only: Iterable[str] | None = None, minutes: dict[str, int] | None = None) -> Part:
    """Return a module as a part of a day.

    Parameters
    ----------
    module
        The module.
    only
        Ids of the steps that are kept; all of them when left out.
    minutes
        Other lengths by step id, in minutes; the module's own when left out.

    Raises
    ------
    KeyError
        When the module has no such step; the key is its id.
    """
    given = minutes or {}
    known = {step.id for step in module.steps}
    kept = known if only is None else set(only)
    if unknown := sorted((kept | set(given)) - known):
        raise KeyError(unknown[0])
    steps = tuple(replace(step, minutes=given.get(step.id, step.minutes)) for step in module.steps if step.id in kept)
    return Part("module", sum(step.minutes for step in steps), module, steps)


def core_of(module: Module) -> Part:
    """Return a module without the steps that may be skipped."""
    return of_module(module, [step.id for step in module.steps if step.core])


@dataclass(frozen=True)
class Rhythm:
    """How a day of one's own is divided: a pause before work gets longer than that, and a buffer at the end.

    Attributes
    ----------
    pause_after
        Longest time of work without a pause, in minutes; only a longer module goes beyond it.
    pause
        Length of a pause, in minutes.
    buffer_per_hour
        Buffer for each hour of work that was begun, in minutes.
    """

    pause_after: int
    pause: int
    buffer_per_hour: int


def from_modules(parts: Sequence[Part], rhythm: Rhythm) -> list[Part]:
    """Return the parts of one day with pauses between them and a buffer at the end."""
    day: list[Part] = []
    since = 0
    for part in parts:
        if since and since + part.minutes > rhythm.pause_after:
            day.append(Part("pause", rhythm.pause))
            since = 0
        day.append(part)
        since += part.minutes
    hours = -(-sum(part.minutes for part in parts) // 60)
    return [*day, Part("buffer", hours * rhythm.buffer_per_hour)]


def lay_out(title: str, days: Sequence[tuple[str, Sequence[Part]]], start: dt.datetime, every: int = 1) -> Plan:
    """Give every part and step its clock time.

    Parameters
    ----------
    title
        Name of the plan.
    days
        Title and parts of each day.
    start
        When the first day begins; the others begin at the same time.
    every
        Days from one meeting to the next.

    Examples
    --------
    >>> plan = lay_out("Prøve", [("", [Part("pause", 15), Part("buffer", 5)])], dt.datetime(2026, 12, 1, 9))
    >>> [f"{block.start:%H.%M}" for block in plan.days[0].blocks]
    ['09.00', '09.15']
    """
    done = []
    for number, (name, parts) in enumerate(days):
        now = start + dt.timedelta(days=every * number)
        blocks = []
        for part in parts:
            slots, at = [], now
            for step in part.steps:
                end = at + dt.timedelta(minutes=step.minutes)
                slots.append(Slot(at, end, step))
                at = end
            end = now + dt.timedelta(minutes=part.minutes)
            blocks.append(Block(now, end, part, tuple(slots)))
            now = end
        done.append(Day(name, tuple(blocks)))
    return Plan(title, tuple(done))
