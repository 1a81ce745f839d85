"""What a question of the quiz must look like, and how a legal rule becomes one."""

from __future__ import annotations

from datetime import date
from typing import Any

from samtale.exercises.entries import whole
from samtale.knowledge.age import Age
from samtale.knowledge.laws import Rule
from samtale.knowledge.shown import shown

#: Whether a claim still holds; an open one has no right answer, because nobody has confirmed it.
HOLDS = ("yes", "no", "open")
AGES = tuple(age.value for age in Age)
DATES = ("valid_from", "checked_on", "sources_as_of")
FIELDS = {
    "id": "",
    "claim": "",
    "holds": "",
    "verdict": "",
    "now": "",
    "provisions": "",
    "source": "",
    **dict.fromkeys(DATES, ""),
    "awaits": False,
    "age": Age.FRESH.value,
}


def questions(raw: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return questions with every field set.

    Parameters
    ----------
    raw
        Dicts with ``id``, ``claim``, ``holds`` (yes, no or open), ``now`` (what is right) and ``source``; possibly
        ``verdict``, ``provisions``, the dates as ISO text, ``awaits`` (a professional) and ``age``.

    Raises
    ------
    ValueError
        When a field is missing or unknown, an id stands twice, or a value is none of those allowed.
    """
    done = whole(raw, "question", FIELDS, ("id", "claim", "holds", "now", "source"))
    for number, question in enumerate(done, start=1):
        if question["holds"] not in HOLDS:
            raise ValueError(f"question {number}: holds is {question['holds']!r}, but must be {', '.join(HOLDS)}")
        if question["age"] not in AGES:
            raise ValueError(f"question {number}: age is {question['age']!r}, but must be {', '.join(AGES)}")
        for name in DATES:
            if question[name]:
                date.fromisoformat(question[name])
        if not isinstance(question["awaits"], bool):
            raise ValueError(f"question {number}: awaits must be true or false")
    return done


def from_rule(rule: Rule, today: date) -> dict[str, Any]:
    """Return a legal rule as a question, whether what the guide says of it holds today.

    Raises
    ------
    ValueError
        When the guide says nothing of the rule, so that there is no claim to judge.
    """
    if not rule.claim_2016:
        raise ValueError(f"the rule {rule.id!r} holds no claim of the guide; take another one")
    judged = {"right": "yes", "open": "open"}
    told = {"claim": rule.claim_2016, "holds": judged.get(rule.verdict, "no"), "verdict": rule.verdict}
    return told | shown(rule, today)
