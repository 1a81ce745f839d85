"""What a compiled dialogue must hold before it is handed to the browser."""

from __future__ import annotations

import json
from typing import Any

PARTS = ("title", "setting", "intro", "story")


def compiled(text: str) -> str:
    """Return `text` when it is a story that ink's runtime can read.

    Parameters
    ----------
    text
        JSON as ink's compiler writes it, or nothing for no story yet.

    Raises
    ------
    ValueError
        For anything else; the message says how a dialogue is made.
    """
    if not text:
        return text
    try:
        story: Any = json.loads(text)
    except ValueError:
        story = None
    if not isinstance(story, dict) or "inkVersion" not in story or "root" not in story:
        raise ValueError(
            "a story is the JSON that ink's compiler writes; put the .ink file in data/content/da/dialogues"
        )
    return text


def parts(text: str) -> dict[str, str]:
    """Return the traits in a built dialogue file."""
    built = json.loads(text)
    return {name: built[name] for name in PARTS}
