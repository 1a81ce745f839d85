"""The eleven stops of the scale."""

from __future__ import annotations

LOWEST, HIGHEST = 0, 10


def stop(value: object) -> int | None:
    """Return `value` when it is a stop of the scale or None for no answer.

    Raises
    ------
    ValueError
        For anything but None and the whole numbers from 0 to 10.
    """
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int) or not LOWEST <= value <= HIGHEST:
        raise ValueError(f"a scale takes a whole number from {LOWEST} to {HIGHEST} or None, not {value!r}")
    return value
