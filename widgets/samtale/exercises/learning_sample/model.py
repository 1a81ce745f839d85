"""What the measure of learning must hold: two parallel sets, a key of five lines, and days to come back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from samtale.exercises.entries import whole

SETS = ("A", "B")
STATEMENTS = 4
LINES = 5
MOMENTS = ("before", "after")
MOST_WEEKS = 52
STATEMENT = {"id": "", "who": "", "text": ""}
CRITERION = {"id": "", "name": "", "text": "", "met_by": [], "broken_by": []}
BOOSTER = {"id": "", "weeks": 0, "title": "", "text": ""}


def sets(raw: Mapping[str, list[dict[str, Any]]]) -> dict[str, list[dict[str, Any]]]:
    """Return the two sets of statements that replies are written to.

    Parameters
    ----------
    raw
        ``A`` and ``B``, each with four dicts of ``id``, ``who`` (who speaks, and where) and ``text``.

    Raises
    ------
    ValueError
        When a set is missing or has not four statements, a field is missing or unknown, or an id stands in both.
    """
    if sorted(raw) != list(SETS):
        raise ValueError(f"there are the sets {' and '.join(SETS)}, not {', '.join(sorted(raw)) or 'none'}")
    for name in SETS:
        if len(raw[name]) != STATEMENTS:
            raise ValueError(f"set {name} has {STATEMENTS} statements, not {len(raw[name])}")
    done = whole([one for name in SETS for one in raw[name]], "statement", STATEMENT, tuple(STATEMENT))
    return {"A": done[:STATEMENTS], "B": done[STATEMENTS:]}


def criteria(raw: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the key: five questions that a reader answers with yes (1) or no (0).

    Parameters
    ----------
    raw
        Five dicts with ``id``, ``name`` (short) and ``text`` (the question); possibly ``met_by`` and ``broken_by``,
        lists of the coach's rules: one of the former suggests yes, one of the latter no.

    Raises
    ------
    ValueError
        When there are not five, a field is missing or unknown, or an id stands twice.
    """
    if len(raw) != LINES:
        raise ValueError(f"the key has {LINES} lines, not {len(raw)}")
    return whole(raw, "line of the key", CRITERION, ("id", "name", "text"))


def boosters(raw: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the days on which one comes back to the subject.

    Parameters
    ----------
    raw
        Dicts with ``id``, ``weeks`` (after the day that the person chooses), ``title`` and ``text``.

    Raises
    ------
    ValueError
        When a field is missing or unknown, an id stands twice, or the weeks are no number from 1 to 52.
    """
    done = whole(raw, "booster", BOOSTER, tuple(BOOSTER))
    for booster in done:
        weeks = booster["weeks"]
        if isinstance(weeks, bool) or not isinstance(weeks, int) or not 1 <= weeks <= MOST_WEEKS:
            raise ValueError(f"booster {booster['id']!r} comes after 1 to {MOST_WEEKS} weeks, not {weeks!r}")
    return done
