"""The steps of a preparation."""

from __future__ import annotations

from typing import Any

from samtale.exercises.entries import whole

STEP = {"id": "", "title": "", "prompt": "", "hint": "", "choices": []}


def steps(raw: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the steps with every field set.

    Parameters
    ----------
    raw
        Dicts with ``id``, ``title`` and ``prompt``; possibly ``hint`` and ``choices`` (at least two texts to
        choose one of, beside the words one writes).

    Raises
    ------
    ValueError
        When there is no step, a field is missing or unknown, an id or a choice stands twice, or there is only
        one choice; the message names the step.
    """
    done = whole(raw, "step", STEP, ("id", "title", "prompt"))
    if not done:
        raise ValueError("a plan needs a step")
    for step in done:
        if len(step["choices"]) == 1 or len(set(step["choices"])) < len(step["choices"]):
            raise ValueError(f"step {step['id']!r} needs at least two choices, each once")
    return done
