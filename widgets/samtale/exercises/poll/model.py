"""What a question to the room must look like."""

from __future__ import annotations

from typing import Any

from samtale.exercises.entries import whole

FEWEST_CHOICES = 2
MOST_CHOICES = 15
LINE = {"id": "", "text": ""}


def choices(raw: list[dict[str, Any]]) -> list[dict[str, str]]:
    """Return the choices that every question of the poll offers.

    Parameters
    ----------
    raw
        Two to fifteen dicts with ``id`` and ``text``.

    Raises
    ------
    ValueError
        When a field is missing, empty or unknown, an id stands twice, or there are too few or too many.
    """
    if not FEWEST_CHOICES <= len(raw) <= MOST_CHOICES:
        raise ValueError(f"a poll has {FEWEST_CHOICES} to {MOST_CHOICES} choices, not {len(raw)}")
    return whole(raw, "choice", LINE, tuple(LINE))


def questions(raw: list[dict[str, Any]]) -> list[dict[str, str]]:
    """Return the questions, asked one at a time.

    Parameters
    ----------
    raw
        At least one dict with ``id`` and ``text``.

    Raises
    ------
    ValueError
        When a field is missing, empty or unknown, an id stands twice, or there is no question.
    """
    if not raw:
        raise ValueError("a poll needs a question")
    return whole(raw, "question", LINE, tuple(LINE))


def most(number: object, offered: int) -> int:
    """Return how many choices a person may take.

    Raises
    ------
    ValueError
        Unless it is a whole number from 1 to the number of choices.
    """
    if isinstance(number, bool) or not isinstance(number, int) or not 1 <= number <= max(offered, 1):
        raise ValueError(f"a person takes 1 to {offered} choices, not {number!r}")
    return number
