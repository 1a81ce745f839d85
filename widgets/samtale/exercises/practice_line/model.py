"""Situations to practise on: which there are, and what each must hold."""

from __future__ import annotations

from typing import Any

MODELS = 3


def situations(raw: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return situations with every field set.

    Parameters
    ----------
    raw
        Dicts with ``id``, ``title``, ``situation``, ``turns`` (dicts with ``who`` and
        ``text``, the last one not the participant's) and ``models`` (three dicts with
        ``text`` and ``skill``).

    Raises
    ------
    ValueError
        When a situation lacks a field, repeats an id, ends with an own turn or has not three model lines.
    """
    done: list[dict[str, Any]] = []
    for number, given in enumerate(raw, start=1):
        if missing := [name for name in ("id", "title", "situation", "turns", "models") if not given.get(name)]:
            raise ValueError(f"situation {number} lacks {' and '.join(missing)}")
        name = given["id"]
        if name in {other["id"] for other in done}:
            raise ValueError(f"situation {number} repeats the id {name!r}")
        if any(not turn.get("who") or not turn.get("text") for turn in given["turns"]):
            raise ValueError(f"situation {name!r} has a turn without who or text")
        if given["turns"][-1]["who"] == "dig":
            raise ValueError(f"situation {name!r} ends with the participant's own turn; let somebody else speak last")
        if len(given["models"]) != MODELS or any(not m.get("text") or not m.get("skill") for m in given["models"]):
            raise ValueError(f"situation {name!r} needs {MODELS} models, each with text and skill")
        done.append(given)
    return done


def chosen(all_situations: list[dict[str, Any]], reference: str) -> list[dict[str, Any]]:
    """Return the situations that a reference means: an id, an item of the guide or a setting.

    Raises
    ------
    KeyError
        When it means none; the message names what exists.
    """
    found = [s for s in all_situations if reference in (s["id"], s["setting"], *s["guide"])]
    if not found:
        guide = ", ".join(sorted({item for s in all_situations for item in s["guide"]}))
        settings = ", ".join(sorted({s["setting"] for s in all_situations}))
        raise KeyError(f"no situation for {reference!r}; there are the items {guide} and the settings {settings}")
    return found
