"""A link as it is shown on a day; one that leads nowhere has no address."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from samtale.exercises.entries import whole
from samtale.knowledge.age import age_of
from samtale.knowledge.links import Link

FIELDS = {"id": "", "kind": "", "name": "", "address": "", "state": "", "note": "", "checked_on": "", "age": ""}


def links(raw: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return links with every field set.

    Raises
    ------
    ValueError
        When a field is missing or unknown, an id stands twice, or an address is not of the safe web.
    """
    done = whole(raw, "link", FIELDS, ("id", "kind", "name", "state"))
    for number, link in enumerate(done, start=1):
        if link["address"] and not link["address"].startswith("https://"):
            raise ValueError(f"link {number}: the address must begin with https://, not {link['address']!r}")
    return done


def shown(known: Iterable[Link], today: date) -> list[dict[str, Any]]:
    """Return the links as a page shows them; only what is clickable carries its address."""
    return [
        {
            "id": link.id,
            "kind": link.kind,
            "name": link.name,
            "address": link.address if link.clickable else "",
            "state": link.state,
            "note": link.note,
            "checked_on": link.checked_on.isoformat(),
            "age": age_of(link.sources_as_of, today).value,
        }
        for link in known
    ]
