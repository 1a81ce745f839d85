"""A room as text for the store, and back."""

from __future__ import annotations

import json
from dataclasses import asdict

from samtale.rooms.model import Asked, Question, Room, Step


def dump(room: Room) -> str:
    """Return a room as JSON."""
    told = asdict(room)
    for name in ("dropped", "shown"):
        told[name] = sorted(told[name])
    return json.dumps(told, ensure_ascii=False, separators=(",", ":"))


def load(text: str) -> Room:
    """Return the room that `dump` wrote."""
    told = json.loads(text)
    asked = told["asked"]
    return Room(
        **{
            **told,
            "steps": tuple(Step(**step) for step in told["steps"]),
            "changed": _by_index(told["changed"]),
            "spent": _by_index(told["spent"]),
            "dropped": frozenset(told["dropped"]),
            "shown": frozenset(told["shown"]),
            "asked": asked and Asked(**{**asked, "question": _question(asked["question"])}),
        }
    )


def _by_index(told: dict[str, int]) -> dict[int, int]:
    return {int(index): value for index, value in told.items()}


def _question(told: dict[str, object]) -> Question:
    return Question(**{**told, "choices": tuple(told["choices"])})
