"""Counted answers, shown to nobody before there are enough of them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True)
class Tally:
    """One round of a question.

    Attributes
    ----------
    answered
        How many answered or passed.
    counts
        How often each answer was given; None as long as it may not be shown.
    passed
        How many passed; None as long as it may not be shown.
    """

    answered: int
    counts: tuple[int, ...] | None = None
    passed: int | None = None


def tally(values: Iterable[int | None], size: int, least: int, *, revealed: bool) -> Tally:
    """Count a round.

    Parameters
    ----------
    values
        One value per phone; None for who passed.
    size
        How many answers there are.
    least
        Fewer values than this are never shown.
    revealed
        Whether the facilitator has shown the answers.
    """
    told = list(values)
    given = [value for value in told if value is not None]
    if not revealed or len(given) < least:
        return Tally(len(told))
    counts = [0] * size
    for value in given:
        counts[value] += 1
    return Tally(len(told), tuple(counts), len(told) - len(given))
