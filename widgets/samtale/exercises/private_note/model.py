"""What a private note asks; what is answered is known to the browser only."""

from __future__ import annotations

from typing import Any

ROWS = 4


def prompts(raw: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return prompts with every field set.

    Parameters
    ----------
    raw
        Dicts with ``id`` and ``label``, and possibly ``hint`` and ``rows``.

    Raises
    ------
    ValueError
        When a prompt lacks id or label, repeats an id or has a senseless number of rows.
    """
    done: list[dict[str, Any]] = []
    for number, prompt in enumerate(raw, start=1):
        if missing := [name for name in ("id", "label") if not prompt.get(name)]:
            raise ValueError(f"prompt {number} lacks {' and '.join(missing)}")
        if prompt["id"] in {other["id"] for other in done}:
            raise ValueError(f"prompt {number} repeats the id {prompt['id']!r}")
        rows = prompt.get("rows", ROWS)
        if not isinstance(rows, int) or not 1 <= rows <= 20:
            raise ValueError(f"prompt {number}: rows is {rows!r}, but must be a whole number from 1 to 20")
        done.append({"id": prompt["id"], "label": prompt["label"], "hint": prompt.get("hint", ""), "rows": rows})
    return done
