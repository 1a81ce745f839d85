"""The picture of a whole life as a widget."""

from __future__ import annotations

from typing import Any

import traitlets

from samtale.exercises.base import Exercise
from samtale.exercises.life_areas import model


class LifeAreas(Exercise):
    """Build an invented young person's whole life, move one area, and guess what follows.

    What is chosen and written stays in the browser; nothing of it reaches Python.

    Examples
    --------
    >>> life = LifeAreas(areas=[{"id": name, "title": name.title()} for name in ("hjem", "skole", "venner")])
    >>> [area["title"] for area in life.areas]
    ['Hjem', 'Skole', 'Venner']
    """

    slice_name = "life_areas"
    content_kind = "life_areas"
    shared_words = ("board",)

    title = traitlets.Unicode(help="Name of the exercise.").tag(sync=True)
    intro = traitlets.Unicode(help="What to build, in a sentence or two.").tag(sync=True)
    areas = traitlets.List(traitlets.Dict(), help="Areas of a life: dicts with id, title and hint.").tag(sync=True)

    @traitlets.validate("areas")
    def _whole_areas(self, proposal: Any) -> list[dict[str, str]]:
        try:
            return model.areas(proposal["value"])
        except ValueError as error:
            raise traitlets.TraitError(str(error)) from None
