"""Which areas a life may be drawn with."""

from __future__ import annotations

from typing import Any

from samtale.exercises.entries import whole

FEWEST = 3
#: More would not find room around the figure.
MOST = 9


def areas(raw: list[dict[str, Any]]) -> list[dict[str, str]]:
    """Return the areas of a life, in the order in which they stand around the figure.

    Parameters
    ----------
    raw
        Three to nine dicts with ``id``, ``title`` and, if wanted, ``hint``.

    Raises
    ------
    ValueError
        When a field is missing, empty or unknown, an id stands twice, or there are too few or too many.
    """
    if not FEWEST <= len(raw) <= MOST:
        raise ValueError(f"a life has {FEWEST} to {MOST} areas, not {len(raw)}")
    return whole(raw, "area", {"id": "", "title": "", "hint": ""}, ("id", "title"))
