"""The network map as a widget."""

from __future__ import annotations

from typing import Any

import traitlets

from samtale.exercises.base import Exercise
from samtale.exercises.network_map import model


class NetworkMap(Exercise):
    """Put the people around one person on rings, with a mark for support, pause or more of.

    People are a sign or a first letter, never a name. The map stays in the browser's tab and is forgotten
    when the tab is closed, unless the person keeps it.

    Examples
    --------
    >>> NetworkMap(title="Netværket", person="Nora").person
    'Nora'
    """

    slice_name = "network_map"
    content_kind = "network_maps"
    shared_words = ("board",)

    title = traitlets.Unicode(help="Name of the map.").tag(sync=True)
    intro = traitlets.Unicode(help="Whose map it is and what to do, in a sentence or two.").tag(sync=True)
    person = traitlets.Unicode(help="Who stands in the middle; 'the young person' when left out.").tag(sync=True)

    @traitlets.default("person")
    def _young_person(self) -> str:
        return self.words["person"]

    @traitlets.validate("person")
    def _short_person(self, proposal: Any) -> str:
        try:
            return model.person(proposal["value"])
        except ValueError as error:
            raise traitlets.TraitError(str(error)) from None
