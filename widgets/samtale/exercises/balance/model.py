"""What a dilemma must look like."""

from __future__ import annotations


def dilemma(text: str) -> str:
    """Return the dilemma without blanks around it.

    Raises
    ------
    ValueError
        When it is empty: both sides need something to be about.
    """
    if not text.strip():
        raise ValueError("a balance needs a dilemma, something that can be done or left undone")
    return text.strip()
