"""Who may stand in the middle of a map."""

from __future__ import annotations

LONGEST = 24


def person(text: str) -> str:
    """Return the word in the middle without blanks around it.

    Raises
    ------
    ValueError
        When it is empty or has no room in the innermost ring.
    """
    clean = text.strip()
    if not clean or len(clean) > LONGEST:
        raise ValueError(f"the person in the middle needs 1 to {LONGEST} letters, not {len(clean)}")
    return clean
