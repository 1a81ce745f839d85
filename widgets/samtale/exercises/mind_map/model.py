"""The branches that a map starts with."""

from __future__ import annotations

from typing import Any

from samtale.exercises.entries import whole

MOST = 8


def starters(raw: list[dict[str, Any]]) -> list[dict[str, str]]:
    """Return the first branches of a map.

    Raises
    ------
    ValueError
        When a field is missing or unknown, an id stands twice, or there are more than eight.
    """
    if len(raw) > MOST:
        raise ValueError(f"a map starts with at most {MOST} branches, not {len(raw)}")
    return whole(raw, "starter", {"id": "", "title": ""}, ("id", "title"))
