"""What cards and piles must look like."""

from __future__ import annotations

from typing import Any

from samtale.exercises.entries import whole

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
    return whole(raw, "pile", PILE, ("id", "title"))


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
    done = whole(raw, "card", CARD, ("id", "text"))
    known = [pile["id"] for pile in offered]
    for number, card in enumerate(done, start=1):
        key = card["key"]
        if not isinstance(key, (list, tuple)) or [pile for pile in key if pile not in known]:
            raise ValueError(f"card {number}: key is {key!r}, but must be a list of {', '.join(known) or 'no piles'}")
        if len(set(key)) < len(key) or len(key) > (2 if several else 1):
            raise ValueError(f"card {number}: key {key!r} names more piles than a card may lie in")
    return [card | {"key": list(card["key"])} for card in done]
