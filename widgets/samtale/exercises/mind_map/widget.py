"""The mind map as a widget."""

from __future__ import annotations

from typing import Any

import traitlets

from samtale.exercises.base import Exercise
from samtale.exercises.mind_map import model


class MindMap(Exercise):
    """Write what somebody tells as a map or an outline, and mark which words are their own.

    What is written stays in the browser; nothing of it reaches Python.

    Examples
    --------
    >>> MindMap(title="Kortet", starters=[{"id": "hope", "title": "Håb"}]).starters
    [{'id': 'hope', 'title': 'Håb'}]
    """

    slice_name = "mind_map"
    content_kind = "mind_maps"
    shared_words = ("board",)

    title = traitlets.Unicode(help="Name of the map.").tag(sync=True)
    intro = traitlets.Unicode(help="What the map is for, in a sentence or two.").tag(sync=True)
    starters = traitlets.List(traitlets.Dict(), help="The first branches: dicts with id and title.").tag(sync=True)

    @traitlets.validate("starters")
    def _whole_starters(self, proposal: Any) -> list[dict[str, str]]:
        try:
            return model.starters(proposal["value"])
        except ValueError as error:
            raise traitlets.TraitError(str(error)) from None
