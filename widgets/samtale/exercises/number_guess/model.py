"""Steps to guess from."""

from __future__ import annotations


def steps(raw: list[object]) -> list[int]:
    """Return the steps of a guess.

    Raises
    ------
    ValueError
        Unless there are at least two whole numbers from 0, each larger than the one before.
    """
    for step in raw:
        if isinstance(step, bool) or not isinstance(step, int) or step < 0:
            raise ValueError(f"a step must be a whole number from 0, not {step!r}")
    if len(raw) < 2:
        raise ValueError("a guess needs at least two steps")
    if list(raw) != sorted(set(raw)):
        raise ValueError(f"the steps must grow: {raw}")
    return list(raw)
