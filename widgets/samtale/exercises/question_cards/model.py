"""What a deck must look like."""

from __future__ import annotations

from typing import Any


def families(raw: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return families of cards with every field set.

    Parameters
    ----------
    raw
        Dicts with ``id``, ``title`` and ``cards``; a card has ``id`` and ``text`` and possibly ``hint``.

    Raises
    ------
    ValueError
        When a field is missing, a family is empty, or an id stands twice in the deck.
    """
    seen: set[str] = set()
    done = []
    for number, family in enumerate(raw, start=1):
        _complete(family, ("id", "title", "cards"), f"family {number}", seen)
        cards = []
        for place, card in enumerate(family["cards"], start=1):
            _complete(card, ("id", "text"), f"card {place} of family {family['id']!r}", seen)
            cards.append({"id": card["id"], "text": card["text"], "hint": card.get("hint", "")})
        done.append({"id": family["id"], "title": family["title"], "cards": cards})
    return done


def _complete(part: dict[str, Any], fields: tuple[str, ...], name: str, seen: set[str]) -> None:
    if missing := [field for field in fields if not part.get(field)]:
        raise ValueError(f"{name} lacks {' and '.join(missing)}")
    if part["id"] in seen:
        raise ValueError(f"{name} repeats the id {part['id']!r}")
    seen.add(part["id"])
