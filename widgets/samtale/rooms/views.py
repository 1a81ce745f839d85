"""What each role may know of a room."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from samtale.rooms.groups import SIZES, place
from samtale.rooms.model import MINUTE, ROUNDS, Room, proposals, round_key
from samtale.rooms.tally import tally

Values = Callable[[str, int], list[int | None]]


def everybody(room: Room, values: Values, people: int) -> dict[str, Any]:
    """Return what phones, screen and facilitator all know.

    Parameters
    ----------
    room
        The room.
    values
        Gives the answers of a question's round.
    people
        How many phones joined.
    """
    return {
        "code": room.code,
        "title": room.title,
        "steps": [_step(room, index) for index in range(len(room.steps))],
        "at": room.at,
        "clock": {"left": room.left, "started": room.started},
        "turn": room.turn,
        "blackout": room.blackout,
        "asked": _asked(room, values),
        "people": people,
        "least": room.least,
        "view": room.view,
    }


def leader(room: Room, shared: dict[str, Any], now: int, script: dict[str, Any]) -> dict[str, Any]:
    """Return what only the facilitator knows besides.

    Parameters
    ----------
    room
        The room.
    shared
        What everybody knows.
    now
        The server's time, in ms.
    script
        Notes and questions of the current step.
    """
    return {
        **shared,
        "planned": room.planned,
        "changed": room.changed,
        "spent": {index: round(room.spent_on(index, now) / MINUTE) for index in range(len(room.steps))},
        "rounds": room.rounds,
        **script,
        "late": [{"steps": list(told.steps), "end": told.end} for told in proposals(room, now)],
    }


def card(room: Room, number: int, people: int) -> dict[str, int] | None:
    """Return group and role of a phone; None where all work together or alone."""
    size = SIZES.get(room.step.group)
    if size is None or number > people:
        return None
    group, role, members = place(number, people, size, room.turn)
    return {"group": group, "role": role, "members": members}


def _step(room: Room, index: int) -> dict[str, Any]:
    step = room.steps[index]
    return {
        "title": step.title,
        "block": step.block,
        "kind": step.kind,
        "group": step.group,
        "core": step.core,
        "module": step.module,
        "anchor": step.anchor,
        "minutes": room.minutes(index),
        "plan": step.minutes,
        "dropped": index in room.dropped,
    }


def _asked(room: Room, values: Values) -> dict[str, Any] | None:
    if room.asked is None:
        return None
    question = room.asked.question
    rounds = []
    for number in range(1, min(room.rounds.get(question.id, 1), ROUNDS) + 1):
        revealed = round_key(question.id, number) in room.shown
        told = tally(values(question.id, number), question.size, room.least, revealed=revealed)
        rounds.append({"answered": told.answered, "counts": told.counts, "passed": told.passed, "revealed": revealed})
    return {
        "id": question.id,
        "text": question.text,
        "choices": list(question.choices),
        "low": question.low,
        "high": question.high,
        "round": room.asked.round,
        "stage": room.asked.stage,
        "rounds": rounds,
    }
