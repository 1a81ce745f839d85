"""The three dials as a widget."""

from __future__ import annotations

from typing import Any

import traitlets

from samtale.exercises.base import Exercise
from samtale.exercises.effect_dials import model


class EffectDials(Exercise):
    """Set substance, mind and place, guess what a young person may experience, then turn one dial and guess again.

    The words are the room's own; they stay in the browser, and nothing of them reaches Python.

    Examples
    --------
    >>> options = [{"id": "a", "text": "Kaffe"}, {"id": "b", "text": "Te"}]
    >>> dials = EffectDials(dials=[{"id": name, "title": name.title(), "options": options} for name in ("x", "y", "z")])
    >>> [dial["title"] for dial in dials.dials]
    ['X', 'Y', 'Z']
    """

    slice_name = "effect_dials"
    content_kind = "effect_dials"

    title = traitlets.Unicode(help="Name of the exercise.").tag(sync=True)
    intro = traitlets.Unicode(help="What to do, in a sentence or two.").tag(sync=True)
    dials = traitlets.List(traitlets.Dict(), help="The three dials: dicts with id, title and options.").tag(sync=True)
    point = traitlets.Unicode(help="What to talk about when two guesses are there.").tag(sync=True)

    @traitlets.validate("dials")
    def _whole_dials(self, proposal: Any) -> list[dict[str, Any]]:
        try:
            return model.dials(proposal["value"])
        except ValueError as error:
            raise traitlets.TraitError(str(error)) from None
