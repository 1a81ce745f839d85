"""How old a checked fact may be before it is shown with a warning, and before it may not be shown."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

WARN_AFTER = 12
REFUSE_AFTER = 18


class Age(StrEnum):
    """How far a checked fact can be trusted, by months since its sources were fresh."""

    FRESH = "fresh"
    OLD = "old"
    EXPIRED = "expired"


def age_of(as_of: date, today: date) -> Age:
    """Return whether a fact is fresh, older than 12 months or older than 18.

    Parameters
    ----------
    as_of
        The newest day that the fact's sources could know.
    today
        The day of reading; a parameter so that nobody has to wait for a test.

    Examples
    --------
    >>> age_of(date(2025, 12, 31), date(2026, 12, 31))
    <Age.FRESH: 'fresh'>
    >>> age_of(date(2025, 12, 31), date(2027, 1, 1))
    <Age.OLD: 'old'>
    """
    months = (today.year - as_of.year) * 12 + today.month - as_of.month
    past = months + (today.day > as_of.day)  # a begun month counts
    if past > REFUSE_AFTER:
        return Age.EXPIRED
    return Age.OLD if past > WARN_AFTER else Age.FRESH
