"""A legal rule as an exercise shows it on a day: text and dates only."""

from __future__ import annotations

from datetime import date
from typing import Any

from samtale.knowledge.age import age_of
from samtale.knowledge.laws import Rule


def shown(rule: Rule, today: date) -> dict[str, Any]:
    """Return what a participant sees of a rule: the rule now, where it stands, and how far it can be trusted.

    Parameters
    ----------
    rule
        A row of `data/law/rules.csv`.
    today
        The day of reading, which decides the rule's age.

    Returns
    -------
    dict
        Texts, ISO dates (empty when unknown), ``awaits`` (a professional has not confirmed it) and ``age``.
    """
    return {
        "id": rule.id,
        "now": rule.rule_now,
        "provisions": rule.provisions,
        "source": rule.source,
        "valid_from": rule.valid_from.isoformat() if rule.valid_from else "",
        "checked_on": rule.checked_on.isoformat(),
        "sources_as_of": rule.sources_as_of.isoformat(),
        "awaits": rule.status != "verified",
        "age": age_of(rule.sources_as_of, today).value,
    }


def named(rules: list[Rule], wanted: list[str]) -> list[Rule]:
    """Return the rules with these ids, in this order.

    Raises
    ------
    KeyError
        When there is no such rule; the message names those that exist.
    """
    known = {rule.id: rule for rule in rules}
    if missing := [name for name in wanted if name not in known]:
        raise KeyError(f"no rule {', '.join(missing)}; there are {', '.join(known)}")
    return [known[name] for name in wanted]
