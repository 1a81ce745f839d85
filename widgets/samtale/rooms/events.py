"""What a facilitator may do to a room, by the name it has on the wire."""

from __future__ import annotations

from typing import Any, Protocol

from samtale.rooms import agenda, model
from samtale.rooms.model import RefusedError, Room
from samtale.serving.catalogue import Module


class Event(Protocol):
    """A room, the time, the modules and what came with the event give the room after it."""

    def __call__(self, room: Room, now: int, modules: list[Module], **fields: Any) -> Room:
        """Return the changed room."""


def _next(room: Room, now: int, modules: list[Module], at: int) -> Room:
    # two people who lead may press at once: the second one meant the same step
    return model.next_step(room, now) if at == room.at else room


def _back(room: Room, now: int, modules: list[Module], at: int) -> Room:
    return model.back(room, now) if at == room.at else room


def _swap(room: Room, now: int, modules: list[Module], turn: int) -> Room:
    return model.swap(room, now) if turn == room.turn else room


def _ask(room: Room, now: int, modules: list[Module], question: str) -> Room:
    found = [known for known in agenda.questions(room.step, modules) if known.id == question]
    if not found:
        raise RefusedError("no_question")
    return model.ask(room, now, found[0])


EVENTS: dict[str, Event] = {
    "next": _next,
    "back": _back,
    "swap": _swap,
    "ask": _ask,
    "go": lambda room, now, modules, index: model.go(room, now, index),
    "start": lambda room, now, modules: model.start(room, now),
    "pause": lambda room, now, modules: model.pause(room, now),
    "extend": lambda room, now, modules, minutes: model.extend(room, now, minutes),
    "blackout": lambda room, now, modules, on: model.blackout(room, now, on),
    "drop": lambda room, now, modules, steps: model.drop(room, now, tuple(steps)),
    "restore": lambda room, now, modules, steps: model.restore(room, now, tuple(steps)),
    "stage": lambda room, now, modules, to: model.stage(room, now, to),
    "put_away": lambda room, now, modules: model.put_away(room, now),
    "least": lambda room, now, modules, least: model.set_least(room, now, least),
    "view": lambda room, now, modules, view: model.set_view(room, now, view),
}
