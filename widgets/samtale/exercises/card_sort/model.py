"""What cards and piles must look like."""

from __future__ import annotations

from typing import Any

CARD = {"id": "", "text": "", "key": [], "why": ""}
PILE = {"id": "", "title": "", "hint": ""}
MOST_PILES = 9


def piles(raw: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return piles with every field set; none at all means that the cards are put in order.

    Parameters
    ----------
    raw
        Dicts with ``id`` and ``title``, possibly ``hint``; none, or 2 to 9, so that a number key can choose one.

    Raises
    ------
    ValueError
        When a field is missing or unknown, an id stands twice, or there is one pile or more than nine.
    """
    if raw and not 2 <= len(raw) <= MOST_PILES:
        raise ValueError(
            f"cards are sorted into 2 to {MOST_PILES} piles, or put in order without piles; not {len(raw)}"
        )
    return _whole(raw, "pile", PILE, ("id", "title"))


def cards(raw: list[dict[str, Any]], offered: list[dict[str, Any]], several: bool) -> list[dict[str, Any]]:
    """Return cards with every field set.

    Parameters
    ----------
    raw
        Dicts with ``id`` and ``text``; possibly ``key`` (ids of the piles where the card belongs) and ``why``.
    offered
        The piles that a key may name.
    several
        Whether a card may lie in two piles.

    Raises
    ------
    ValueError
        When a field is missing or unknown, an id stands twice, a key names no pile or more than the exercise
        allows, or there are fewer than two cards.
    """
    if len(raw) < 2:
        raise ValueError("a card sort needs at least two cards")
    whole = _whole(raw, "card", CARD, ("id", "text"))
    known = [pile["id"] for pile in offered]
    for number, card in enumerate(whole, start=1):
        key = card["key"]
        if not isinstance(key, (list, tuple)) or [pile for pile in key if pile not in known]:
            raise ValueError(f"card {number}: key is {key!r}, but must be a list of {', '.join(known) or 'no piles'}")
        if len(set(key)) < len(key) or len(key) > (2 if several else 1):
            raise ValueError(f"card {number}: key {key!r} names more piles than a card may lie in")
    return [card | {"key": list(card["key"])} for card in whole]


def _whole(
    raw: list[dict[str, Any]], name: str, fields: dict[str, Any], needed: tuple[str, ...]
) -> list[dict[str, Any]]:
    done: list[dict[str, Any]] = []
    for number, entry in enumerate(raw, start=1):
        if unknown := sorted(set(entry) - set(fields)):
            raise ValueError(f"{name} {number} has no field {', '.join(unknown)}; it takes {', '.join(fields)}")
        if missing := [field for field in needed if not entry.get(field)]:
            raise ValueError(f"{name} {number} lacks {' and '.join(missing)}")
        if wrong := [field for field, value in entry.items() if field != "key" and not isinstance(value, str)]:
            raise ValueError(f"{name} {number}: {' and '.join(wrong)} must be text")
        if entry["id"] in {other["id"] for other in done}:
            raise ValueError(f"{name} {number} repeats the id {entry['id']!r}")
        done.append(fields | entry)
    return done
