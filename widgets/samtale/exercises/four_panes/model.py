"""Whose voices a board may hold."""

from __future__ import annotations

from typing import Any

from samtale.exercises.entries import whole

#: One shape per voice, so that a voice is told without colour.
SIGNS = ("●", "▲", "■", "◆", "○", "△")


def voices(raw: list[dict[str, Any]]) -> list[dict[str, str]]:
    """Return the voices, each with a sign of its own.

    Parameters
    ----------
    raw
        One to six dicts with ``id`` and ``title``; the order decides the sign.

    Raises
    ------
    ValueError
        When a field is missing or unknown, an id stands twice, or there are none or more than six.
    """
    if not 1 <= len(raw) <= len(SIGNS):
        raise ValueError(f"a board has 1 to {len(SIGNS)} voices, not {len(raw)}")
    told = whole(
        [{name: value for name, value in voice.items() if name != "sign"} for voice in raw],
        "voice",
        {"id": "", "title": ""},
        ("id", "title"),
    )
    return [voice | {"sign": sign} for voice, sign in zip(told, SIGNS, strict=False)]
