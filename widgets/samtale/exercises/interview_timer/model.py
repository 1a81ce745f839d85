"""What the clock does, as pure functions; `model.ts` does the same in the browser.

All times are whole milliseconds of one machine's wall clock, handed in by the
caller, so that a clock is right again after its machine slept. Both languages
run the cases in `tests/vectors/interview_timer.json`.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Any

STATES = ("ready", "running", "paused", "done")
MOST_MINUTES = 240
MINUTE = 60_000
ALLOWED = f"allowed is more than 0 and at most {MOST_MINUTES} minutes"
FIELDS = {"name", "minutes", "role", "swap"}

Phase = dict[str, Any]


@dataclass(frozen=True)
class Clock:
    """Where a workshop is in its plan.

    Attributes
    ----------
    phase
        Index of the present phase.
    state
        One of `STATES`.
    elapsed
        Milliseconds of the phase that had run when the clock last began to run or stopped.
    since
        When it began to run; 0 while it stands still.
    added
        Minutes added to the present phase, negative when time was taken away.
    swapped
        True when the two roles have changed hands.
    """

    phase: int = 0
    state: str = "ready"
    elapsed: int = 0
    since: int = 0
    added: int = 0
    swapped: bool = False


def phases(raw: list[Phase]) -> list[Phase]:
    """Return phases with every field set.

    Parameters
    ----------
    raw
        Dicts with ``name`` and ``minutes``, and possibly ``role`` and ``swap``.

    Raises
    ------
    ValueError
        When there is none, or one lacks its name, has senseless minutes or an unknown field.
    """
    if not raw:
        raise ValueError("a timer needs at least one phase")
    return [_phase(number, phase) for number, phase in enumerate(raw, start=1)]


def _phase(number: int, phase: Phase) -> Phase:
    if unknown := sorted(set(phase) - FIELDS):
        raise ValueError(f"phase {number} does not know {', '.join(unknown)}; it takes {', '.join(sorted(FIELDS))}")
    name, minutes, role, swap = (phase.get(field) for field in ("name", "minutes", "role", "swap"))
    if not isinstance(name, str) or not name.strip():
        raise ValueError(f"phase {number} lacks a name")
    if isinstance(minutes, bool) or not isinstance(minutes, int | float) or not allowed(minutes):
        raise ValueError(f"phase {number} ({name}): minutes is {minutes!r}, but {ALLOWED}")
    if role is not None and not isinstance(role, str):
        raise ValueError(f"phase {number} ({name}): role is {role!r}, but must be a text")
    if swap is not None and not isinstance(swap, bool):
        raise ValueError(f"phase {number} ({name}): swap is {swap!r}, but must be True or False")
    return {"name": name, "minutes": minutes, "role": role or "", "swap": bool(swap)}


def allowed(minutes: float) -> bool:
    """Return whether a phase may last so long."""
    return math.isfinite(minutes) and 0 < minutes <= MOST_MINUTES


def elapsed(clock: Clock, now: int) -> int:
    """Return the milliseconds that the present phase has run."""
    return clock.elapsed + (max(0, now - clock.since) if clock.state == "running" else 0)


def minutes(plan: list[Phase], clock: Clock) -> float:
    """Return the minutes of the present phase, those added included."""
    return plan[clock.phase]["minutes"] + clock.added


def remaining(plan: list[Phase], clock: Clock, now: int) -> int:
    """Return the whole seconds left of the present phase; below zero is overtime."""
    return math.floor(minutes(plan, clock) * 60 + 0.5) - elapsed(clock, now) // 1000


def start(clock: Clock, now: int) -> Clock:
    """Let the clock run, for the first time or after a pause."""
    return replace(clock, state="running", since=now) if clock.state in ("ready", "paused") else clock


def pause(clock: Clock, now: int) -> Clock:
    """Stop the clock for a while."""
    return _still(clock, now, "paused") if clock.state == "running" else clock


def next_phase(plan: list[Phase], clock: Clock, now: int) -> Clock:
    """Go on with the next phase, running if the clock runs; after the last one all is done."""
    if clock.state == "done":
        return clock
    if clock.phase + 1 == len(plan):
        return _still(clock, now, "done")
    swapped = clock.swapped ^ plan[clock.phase + 1]["swap"]
    return _at_start_of(clock, clock.phase + 1, swapped, now)


def previous_phase(plan: list[Phase], clock: Clock, now: int) -> Clock:
    """Begin the phase before again; from the end, go back into the last phase as it was left."""
    if clock.state == "done":
        return replace(clock, state="paused")
    if clock.phase == 0:
        return clock
    return _at_start_of(clock, clock.phase - 1, clock.swapped ^ plan[clock.phase]["swap"], now)


def swap_roles(clock: Clock) -> Clock:
    """Let the two change roles."""
    return replace(clock, swapped=not clock.swapped)


def add_minutes(plan: list[Phase], clock: Clock, number: int) -> Clock:
    """Make the present phase longer or shorter; unchanged when that leaves the allowed range."""
    if clock.state == "done" or not allowed(minutes(plan, clock) + number):
        return clock
    return replace(clock, added=clock.added + number)


def adopt(clock: Clock, told: dict[str, Any], now: int, slack: int = 0) -> Clock:
    """Follow what the other side says.

    Parameters
    ----------
    clock
        Our own clock.
    told
        The values that changed over there, in the units of `report`.
    now
        Our own time; the clocks of two machines are never compared.
    slack
        Seconds by which a running clock's report may differ from ours and still mean the same.
    """
    ran = elapsed(clock, now)
    moved = "phase" in told
    if "elapsed" in told:
        alone = clock.state == "running" and set(told) == {"elapsed"}
        if alone and abs(told["elapsed"] - ran // 1000) <= slack:
            return clock
        ran = told["elapsed"] * 1000
    elif moved or told.get("state") == "ready":
        ran = 0
    state = told.get("state", clock.state)
    return Clock(
        phase=told.get("phase", clock.phase),
        state=state,
        elapsed=ran,
        since=now if state == "running" else 0,
        added=told.get("added", 0 if moved else clock.added),
        swapped=told.get("swapped", clock.swapped),
    )


def report(clock: Clock, now: int) -> dict[str, Any]:
    """Return what the other side is told: whole seconds, and no time of day."""
    return {
        "phase": clock.phase,
        "state": clock.state,
        "elapsed": elapsed(clock, now) // 1000,
        "added": clock.added,
        "swapped": clock.swapped,
    }


def _still(clock: Clock, now: int, state: str) -> Clock:
    return replace(clock, state=state, elapsed=elapsed(clock, now), since=0)


def _at_start_of(clock: Clock, phase: int, swapped: bool, now: int) -> Clock:
    since = now if clock.state == "running" else 0
    return Clock(phase=phase, state=clock.state, since=since, swapped=swapped)
