"""Lists of small dicts, as content files write them: whole or refused."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any


def whole(
    raw: Sequence[Mapping[str, Any]], name: str, fields: Mapping[str, Any], needed: Sequence[str]
) -> list[dict[str, Any]]:
    """Return the entries with every field set.

    Parameters
    ----------
    raw
        Dicts, each with an ``id``.
    name
        What one entry is called in a message, for example ``"card"``.
    fields
        Every field and what it is when left out; a field that is text by default must be text.
    needed
        The fields that must be there and not empty.

    Raises
    ------
    ValueError
        When a field is missing, unknown or no text, or an id stands twice; the message names the entry.

    Examples
    --------
    >>> whole([{"id": "a", "text": "Tale"}], "card", {"id": "", "text": "", "hint": ""}, ("id", "text"))
    [{'id': 'a', 'text': 'Tale', 'hint': ''}]
    """
    done: list[dict[str, Any]] = []
    for number, entry in enumerate(raw, start=1):
        if unknown := sorted(set(entry) - set(fields)):
            raise ValueError(f"{name} {number} has no field {', '.join(unknown)}; it takes {', '.join(fields)}")
        if missing := [field for field in needed if not entry.get(field)]:
            raise ValueError(f"{name} {number} lacks {' and '.join(missing)}")
        texts = [field for field, default in fields.items() if isinstance(default, str)]
        if wrong := [field for field in texts if not isinstance(entry.get(field, ""), str)]:
            raise ValueError(f"{name} {number}: {' and '.join(wrong)} must be text")
        if entry["id"] in {other["id"] for other in done}:
            raise ValueError(f"{name} {number} repeats the id {entry['id']!r}")
        done.append({**fields, **entry})
    return done
