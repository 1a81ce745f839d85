"""A room as a pure state machine: a room, an event and the time give a new room.

Times are the server's, in milliseconds since 1970. A step's clock is "how much was left when it was
last started, and when that was": it needs no ticks, and survives a restart.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

MINUTE = 60_000
LEAST, MOST_LEAST = 3, 10
ROUNDS = 2  # before and after
LONGEST = 180  # minutes that one step may be made to last


class RefusedError(ValueError):
    """An event that does not fit the room; `word` names the sentence for the person."""

    def __init__(self, word: str) -> None:
        super().__init__(word)
        self.word = word


@dataclass(frozen=True)
class Question:
    """Something to be answered with one tap: a scale from 0 to 10, or one of some choices."""

    id: str
    text: str
    choices: tuple[str, ...] = ()
    low: str = ""
    high: str = ""

    @property
    def size(self) -> int:
        """How many answers there are."""
        return len(self.choices) or 11


@dataclass(frozen=True)
class Step:
    """One step of the run sheet."""

    id: str
    title: str
    minutes: int
    kind: str = "module"
    core: bool = True
    group: str = "plenary"
    block: str = ""
    module: str = ""
    anchor: str = ""


@dataclass(frozen=True)
class Asked:
    """A question in the room: hidden while it is open, shown only after it was revealed."""

    question: Question
    round: int = 1
    stage: str = "open"  # open, closed, revealed


@dataclass(frozen=True)
class Room:
    """All that a room is, but for the answers and the phones.

    Attributes
    ----------
    at
        Index of the current step.
    started
        When its clock was last started, in ms; None while it stands.
    left
        What was left then, in ms.
    planned
        When the room's clock was started first, in ms; the plan is told from there. None before.
    changed
        Minutes given to a step or taken from it, by index.
    dropped
        Indexes of steps that are left out.
    spent
        How long the steps took, in ms, by index.
    rounds
        How many rounds of a question there were.
    shown
        Rounds whose answers were revealed, as `round_key` writes them.
    version
        Rises with every change.
    """

    code: str
    title: str
    steps: tuple[Step, ...]
    made: int
    at: int = 0
    started: int | None = None
    left: int = 0
    planned: int | None = None
    changed: dict[int, int] = field(default_factory=dict)
    dropped: frozenset[int] = frozenset()
    spent: dict[int, int] = field(default_factory=dict)
    turn: int = 0
    blackout: bool = False
    asked: Asked | None = None
    rounds: dict[str, int] = field(default_factory=dict)
    shown: frozenset[str] = frozenset()
    least: int = 5
    view: str = "site"
    version: int = 1

    @property
    def step(self) -> Step:
        """The current step."""
        return self.steps[self.at]

    def minutes(self, index: int) -> int:
        """Length of a step with what was given to it or taken from it."""
        return self.steps[index].minutes + self.changed.get(index, 0)

    def remaining(self, now: int) -> int:
        """Return what is left of the current step, in ms; negative when it takes longer."""
        return self.left - (now - self.started if self.started is not None else 0)

    def rest(self) -> list[int]:
        """Indexes of the steps to come."""
        return [index for index in range(self.at + 1, len(self.steps)) if index not in self.dropped]

    def end(self, now: int) -> int:
        """When the day ends if all goes on as laid out, in ms."""
        return now + max(0, self.remaining(now)) + sum(self.minutes(index) for index in self.rest()) * MINUTE

    def planned_end(self) -> int | None:
        """When the plan ends; None before the room's clock was started."""
        return None if self.planned is None else self.planned + sum(step.minutes for step in self.steps) * MINUTE

    def spent_on(self, index: int, now: int) -> int:
        """How long a step has taken, in ms."""
        running = now - self.started if index == self.at and self.started is not None else 0
        return self.spent.get(index, 0) + max(0, running)


def new_room(code: str, title: str, steps: tuple[Step, ...], now: int) -> Room:
    """Return a room at its first step with a standing clock."""
    if not steps:
        raise RefusedError("no_steps")
    return Room(code, title, steps, now, left=steps[0].minutes * MINUTE)


def _stopped(room: Room, now: int) -> Room:
    """Return the room with a standing clock; what ran is kept."""
    if room.started is None:
        return room
    spent = {**room.spent, room.at: room.spent_on(room.at, now)}
    return replace(room, started=None, left=room.remaining(now), spent=spent)


def _goto(room: Room, index: int, now: int) -> Room:
    running = room.started is not None
    stopped = _stopped(room, now)
    moved = replace(stopped, at=index, left=room.minutes(index) * MINUTE, asked=None, turn=0)
    return replace(moved, dropped=room.dropped - {index}, started=now if running else None)


def go(room: Room, now: int, index: int) -> Room:
    """Go to a step; a step that had been left out is taken in again."""
    if not 0 <= index < len(room.steps):
        raise RefusedError("no_step")
    return _goto(room, index, now)


def next_step(room: Room, now: int) -> Room:
    """Go to the next step that is not left out."""
    rest = room.rest()
    if not rest:
        raise RefusedError("last_step")
    return _goto(room, rest[0], now)


def back(room: Room, now: int) -> Room:
    """Go to the step before that is not left out."""
    before = [index for index in range(room.at) if index not in room.dropped]
    if not before:
        raise RefusedError("first_step")
    return _goto(room, before[-1], now)


def start(room: Room, now: int) -> Room:
    """Let the clock run."""
    if room.started is not None:
        return room
    return replace(room, started=now, planned=room.planned if room.planned is not None else now)


def pause(room: Room, now: int) -> Room:
    """Stop the clock."""
    return _stopped(room, now)


def extend(room: Room, now: int, minutes: int) -> Room:
    """Give the step some minutes, or take them; never less than it already took, never more than `LONGEST`."""
    if not 1 <= room.minutes(room.at) + minutes <= LONGEST:
        raise RefusedError("no_such_time")
    changed = {**room.changed, room.at: room.changed.get(room.at, 0) + minutes}
    return replace(room, left=room.left + minutes * MINUTE, changed=changed)


def swap(room: Room, now: int) -> Room:
    """Let the people of each group change roles."""
    if room.step.group not in ("pairs", "triads"):
        raise RefusedError("no_roles")
    return replace(room, turn=room.turn + 1)


def blackout(room: Room, now: int, on: bool) -> Room:
    """Turn everybody's eyes away from the screens, or back."""
    return replace(room, blackout=on)


def drop(room: Room, now: int, steps: tuple[int, ...]) -> Room:
    """Leave out steps to come; a step of the core is never left out."""
    for index in steps:
        if index not in range(len(room.steps)) or index <= room.at:
            raise RefusedError("no_step")
        if room.steps[index].core or room.steps[index].kind != "module":
            raise RefusedError("core_step")
    return replace(room, dropped=room.dropped | set(steps))


def restore(room: Room, now: int, steps: tuple[int, ...]) -> Room:
    """Take steps in again."""
    return replace(room, dropped=room.dropped - set(steps))


def ask(room: Room, now: int, question: Question) -> Room:
    """Open a question; asked again in the same room, it is another round of it, at most two."""
    if room.asked and room.asked.stage == "open":
        raise RefusedError("still_open")
    number = room.rounds.get(question.id, 0) + 1
    if number > ROUNDS:
        raise RefusedError("asked_twice")
    return replace(room, asked=Asked(question, number), rounds={**room.rounds, question.id: number})


def stage(room: Room, now: int, to: str) -> Room:
    """Open, close or reveal the question in the room."""
    if room.asked is None:
        raise RefusedError("nothing_asked")
    if to == "open" and room.asked.stage == "revealed":
        raise RefusedError("already_shown")  # who has seen the answers would answer after them
    shown = room.shown | {round_key(room.asked.question.id, room.asked.round)} if to == "revealed" else room.shown
    return replace(room, asked=replace(room.asked, stage=to), shown=shown)


def withdraw(room: Room, now: int, rounds: tuple[str, ...]) -> Room:
    """Show rounds no longer from which somebody took the answer back: the difference would tell it."""
    return replace(room, shown=room.shown - set(rounds))


def round_key(question: str, number: int) -> str:
    """Return the name of a round of a question."""
    return f"{question}#{number}"


def put_away(room: Room, now: int) -> Room:
    """Take the question off the screens."""
    return replace(room, asked=None)


def set_least(room: Room, now: int, least: int) -> Room:
    """Set how many answers there must be before they are shown."""
    if not LEAST <= least <= MOST_LEAST:
        raise RefusedError("bad_least")
    return replace(room, least=least)


def set_view(room: Room, now: int, view: str) -> Room:
    """Let the phones show the pages without a kernel, or Voilà's."""
    return replace(room, view=view)


def check_answer(room: Room, question: str, number: int, value: int | None) -> None:
    """Refuse an answer that does not fit what is asked now.

    Raises
    ------
    RefusedError
        When nothing is asked, something else is, it is closed, or there is no such answer.
    """
    if room.asked is None or (room.asked.question.id, room.asked.round) != (question, number):
        raise RefusedError("not_asked")
    if room.asked.stage != "open":
        raise RefusedError("closed")
    if value is not None and not 0 <= value < room.asked.question.size:
        raise RefusedError("no_such_answer")


@dataclass(frozen=True)
class Proposal:
    """Steps that may be left out, and when the day would end then."""

    steps: tuple[int, ...]
    end: int


def proposals(room: Room, now: int) -> list[Proposal]:
    """Return what could be left out when the day runs late: each step that may be, and all of them.

    Empty while the day ends in time, in whole minutes.
    """
    planned = room.planned_end()
    end = room.end(now)
    if planned is None or end < planned + MINUTE:
        return []
    may = [index for index in room.rest() if not room.steps[index].core and room.steps[index].kind == "module"]
    single = [Proposal((index,), end - room.minutes(index) * MINUTE) for index in may]
    every = [Proposal(tuple(may), end - sum(room.minutes(index) for index in may) * MINUTE)] if len(may) > 1 else []
    return [*single, *every]
