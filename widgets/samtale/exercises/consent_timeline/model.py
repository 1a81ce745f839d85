"""Rules of consent by kind of help and age, as a page shows them."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from samtale.exercises.entries import whole
from samtale.knowledge.consents import Consent
from samtale.knowledge.laws import Rule
from samtale.knowledge.shown import named, shown

FIELDS = {"id": "", "help": "", "from_age": 0, "to_age": 0, "claim_2016": "", "rule": ""}


def bands(raw: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the age bands with every field set.

    Raises
    ------
    ValueError
        When a field is missing or unknown, an id stands twice, or a band ends before it begins.
    """
    done = whole(raw, "band", FIELDS, ("id", "help", "from_age", "to_age", "rule"))
    for band in done:
        if band["to_age"] < band["from_age"]:
            raise ValueError(f"band {band['id']!r} ends at {band['to_age']}, before {band['from_age']}")
    return done


def told(consents: Iterable[Consent], rules: list[Rule], today: date) -> dict[str, Any]:
    """Return bands and the rules that they name, as they stand on a day."""
    rows = list(consents)
    return {
        "bands": [{name: getattr(row, name) for name in FIELDS} for row in rows],
        "rules": {rule.id: shown(rule, today) for rule in named(rules, [row.rule for row in rows])},
    }
