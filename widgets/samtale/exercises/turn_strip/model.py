"""What a strip of turns must look like."""

from __future__ import annotations

from typing import Any

STAFF = "dig"
TAGS = ("open", "closed", "why", "double", "echo", "advice", "permission", "waiting")
FIELDS = {"id": "", "who": "", "text": "", "key": [], "bend": False, "why": ""}


def tags(raw: list[str]) -> list[str]:
    """Return the tags on offer.

    Raises
    ------
    ValueError
        When there is none, an unknown one or the same one twice.
    """
    if not raw:
        raise ValueError(f"a strip offers at least one tag of {', '.join(TAGS)}")
    _known(raw, TAGS, "tags")
    return list(raw)


def turns(raw: list[dict[str, Any]], offered: list[str]) -> list[dict[str, Any]]:
    """Return turns with every field set.

    Parameters
    ----------
    raw
        Dicts with ``id``, ``who`` and ``text``; possibly ``key`` (tags), ``bend`` and ``why``.
    offered
        The tags that a key may name, because the participant can choose them too.

    Raises
    ------
    ValueError
        When a field is missing or unknown, an id stands twice, a key names a tag that is not offered or stands
        on a turn that nobody tags, the talk bends twice, or nobody of the staff says anything.
    """
    done: list[dict[str, Any]] = []
    for number, turn in enumerate(raw, start=1):
        done.append(_turn(turn, f"turn {number}", offered))
        if turn["id"] in {other["id"] for other in done[:-1]}:
            raise ValueError(f"turn {number} repeats the id {turn['id']!r}")
    if not any(turn["who"] == STAFF for turn in done):
        raise ValueError(f"a strip needs at least one turn of the staff, with who: {STAFF}")
    if len(bends := [turn["id"] for turn in done if turn["bend"]]) > 1:
        raise ValueError(f"a talk bends at one turn at most, not at {' and '.join(map(repr, bends))}")
    return done


def _turn(turn: dict[str, Any], name: str, offered: list[str]) -> dict[str, Any]:
    if unknown := sorted(set(turn) - set(FIELDS)):
        raise ValueError(f"{name} has no field {', '.join(unknown)}; it takes {', '.join(FIELDS)}")
    if missing := [field for field in ("id", "who", "text") if not turn.get(field)]:
        raise ValueError(f"{name} lacks {' and '.join(missing)}")
    whole = FIELDS | turn
    if texts := [field for field in ("id", "who", "text", "why") if not isinstance(whole[field], str)]:
        raise ValueError(f"{name}: {' and '.join(texts)} must be text")
    if not isinstance(whole["bend"], bool):
        raise ValueError(f"{name}: bend is {whole['bend']!r}, but must be true or false")
    if not isinstance(whole["key"], (list, tuple)):
        raise ValueError(f"{name}: key is {whole['key']!r}, but must be a list of tags")
    if whole["key"] and whole["who"] != STAFF:
        raise ValueError(f"{name} has a key, but only turns of {STAFF!r} are tagged")
    _known(whole["key"], offered, f"{name}: key")
    return whole | {"key": list(whole["key"])}


def _known(raw: list[str], known: list[str] | tuple[str, ...], name: str) -> None:
    if strange := [tag for tag in raw if tag not in known]:
        raise ValueError(f"{name} names {', '.join(map(repr, strange))}; offered are {', '.join(known)}")
    if len(set(raw)) < len(raw):
        raise ValueError(f"{name} names a tag twice")
