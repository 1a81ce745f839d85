"""What the questions of a decision guide must look like: a way through them that always ends."""

from __future__ import annotations

from typing import Any

from samtale.exercises.entries import whole

STEP = {"id": "", "question": "", "hint": "", "rule": "", "options": [], "end": []}


def steps(raw: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the steps with every field set; the first is where one begins.

    Parameters
    ----------
    raw
        Dicts with ``id`` and ``question``; either ``options`` (dicts with ``text`` and ``to``, at least two) or
        ``end`` (lines of what to do); possibly ``hint`` and ``rule`` (id of a legal rule).

    Raises
    ------
    ValueError
        When a field is missing or unknown, an option leads nowhere, a step can never be reached, or a way goes
        in circles; the message names the step.
    """
    done = whole(raw, "step", STEP, ("id", "question"))
    if not done:
        raise ValueError("a decision guide needs a step")
    known = {step["id"] for step in done}
    for step in done:
        name = f"step {step['id']!r}"
        if bool(step["options"]) == bool(step["end"]):
            raise ValueError(f"{name} needs either options or an end")
        if len(step["options"]) == 1:
            raise ValueError(f"{name} has one option; a choice needs two")
        for option in step["options"]:
            if set(option) != {"text", "to"} or not option["text"]:
                raise ValueError(f"{name}: an option has text and to, not {', '.join(sorted(option))}")
            if option["to"] not in known:
                raise ValueError(f"{name} leads to {option['to']!r}, which is no step")
    _walk(done)
    return done


def _walk(told: list[dict[str, Any]]) -> None:
    by_id = {step["id"]: step for step in told}
    ended: set[str] = set()

    def go(name: str, way: tuple[str, ...]) -> None:
        if name in way:
            raise ValueError(f"the steps go in a circle: {' → '.join((*way, name))}")
        if name in ended:
            return
        for option in by_id[name]["options"]:
            go(option["to"], (*way, name))
        ended.add(name)

    go(told[0]["id"], ())
    if lost := [step["id"] for step in told if step["id"] not in ended]:
        raise ValueError(f"nobody can reach the step {', '.join(map(repr, lost))}")
