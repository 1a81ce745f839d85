"""What three dials must look like."""

from __future__ import annotations

from typing import Any

from samtale.exercises.entries import whole

#: Substance, mind and place.
DIALS = 3
FEWEST_OPTIONS = 2
MOST_OPTIONS = 8


def dials(raw: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the three dials with their options.

    Parameters
    ----------
    raw
        Three dicts with ``id``, ``title`` and ``options``, two to eight dicts with ``id`` and ``text``.

    Raises
    ------
    ValueError
        When a field is missing, empty or unknown, an id stands twice, or the numbers do not fit.
    """
    if len(raw) != DIALS:
        raise ValueError(f"there are {DIALS} dials, not {len(raw)}")
    told = whole(raw, "dial", {"id": "", "title": "", "options": []}, ("id", "title", "options"))
    return [dial | {"options": _options(dial["id"], dial["options"])} for dial in told]


def _options(dial: str, raw: list[dict[str, Any]]) -> list[dict[str, str]]:
    if not FEWEST_OPTIONS <= len(raw) <= MOST_OPTIONS:
        raise ValueError(f"the dial {dial!r} has {FEWEST_OPTIONS} to {MOST_OPTIONS} options, not {len(raw)}")
    return whole(raw, f"option of {dial!r}", {"id": "", "text": ""}, ("id", "text"))
