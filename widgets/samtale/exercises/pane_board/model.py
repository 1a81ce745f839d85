"""What panes a board may have."""

from __future__ import annotations

from typing import Any

from samtale.exercises.entries import whole

FEWEST, MOST = 2, 6


def panes(raw: list[dict[str, Any]]) -> list[dict[str, str]]:
    """Return the panes with every field set.

    Raises
    ------
    ValueError
        When a field is missing or unknown, an id stands twice, or there are fewer than two or more than six.
    """
    if not FEWEST <= len(raw) <= MOST:
        raise ValueError(f"a board has {FEWEST} to {MOST} panes, not {len(raw)}")
    return whole(raw, "pane", {"id": "", "title": "", "hint": ""}, ("id", "title"))
