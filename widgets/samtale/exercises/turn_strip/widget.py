"""The strip of turns as a widget."""

from __future__ import annotations

from typing import Any

import traitlets

from samtale.exercises.base import Exercise
from samtale.exercises.turn_strip import model


class TurnStrip(Exercise):
    """Tag what the staff says, mark where the talk turns, and compare with a partner and a key.

    What the participants tag stays in the browser; nothing of it reaches Python.

    Examples
    --------
    >>> strip = TurnStrip(turns=[{"id": "r1", "who": "dig", "text": "Hvad ville hjælpe?", "key": ["open"]}])
    >>> strip.turns[0]["bend"]
    False
    """

    slice_name = "turn_strip"
    content_kind = "strips"

    title = traitlets.Unicode(help="Name of the talk.").tag(sync=True)
    intro = traitlets.Unicode(help="A sentence or two on who talks with whom, before the first turn.").tag(sync=True)
    turns = traitlets.List(
        traitlets.Dict(),
        help="Turns in order: dicts with id, who ('ung', 'dig' or a name), text and possibly key (tags), bend, why.",
    ).tag(sync=True)
    tags = traitlets.List(
        traitlets.Unicode(), default_value=list(model.TAGS), help="The tags that the participant can choose."
    ).tag(sync=True)

    @traitlets.validate("turns")
    def _complete_turns(self, proposal: Any) -> list[dict[str, Any]]:
        try:
            return model.turns(proposal["value"], self.tags)
        except ValueError as error:
            raise traitlets.TraitError(str(error)) from None

    @traitlets.validate("tags")
    def _known_tags(self, proposal: Any) -> list[str]:
        try:
            tags = model.tags(proposal["value"])
            if self.turns:
                model.turns(self.turns, tags)  # every key can still be chosen
        except ValueError as error:
            raise traitlets.TraitError(str(error)) from None
        return tags
