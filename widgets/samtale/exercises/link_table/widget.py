"""The table of links as a widget."""

from __future__ import annotations

from datetime import date
from typing import Any

import traitlets

from samtale.exercises.base import Exercise
from samtale.exercises.link_table import model
from samtale.knowledge.links import read_links


class LinkTable(Exercise):
    """Find places for one's own young people among those that the guide names.

    Dead, unknown and internal addresses are told and cannot be clicked. One's own choice stays in the browser.

    Examples
    --------
    >>> table = LinkTable(links=[{"id": "a", "kind": "offer", "name": "Et sted", "state": "gone"}])
    >>> table.links[0]["address"]
    ''
    """

    slice_name = "link_table"
    content_kind = "link_tables"

    title = traitlets.Unicode(help="Name of the table.").tag(sync=True)
    intro = traitlets.Unicode(help="What to look for, in a sentence or two.").tag(sync=True)
    links = traitlets.List(
        traitlets.Dict(), help="Places with kind, state, note and date; all known when left out."
    ).tag(sync=True)

    @traitlets.validate("links")
    def _whole_links(self, proposal: Any) -> list[dict[str, Any]]:
        try:
            return model.links(proposal["value"])
        except ValueError as error:
            raise traitlets.TraitError(str(error)) from None

    @traitlets.default("links")
    def _all_links(self) -> list[dict[str, Any]]:
        return model.shown(read_links(), date.today())
