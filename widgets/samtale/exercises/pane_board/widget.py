"""The board of free panes as a widget."""

from __future__ import annotations

from typing import Any

import traitlets

from samtale.exercises.base import Exercise
from samtale.exercises.pane_board import model


class PaneBoard(Exercise):
    """Put notes into panes that the content names; what is written stays in the browser.

    Examples
    --------
    >>> board = PaneBoard(panes=[{"id": "a", "title": "Gør"}, {"id": "b", "title": "Lad være"}])
    >>> board.panes[1]
    {'id': 'b', 'title': 'Lad være', 'hint': ''}
    """

    slice_name = "pane_board"
    content_kind = "pane_boards"
    shared_words = ("board",)

    title = traitlets.Unicode(help="Name of the board.").tag(sync=True)
    intro = traitlets.Unicode(help="What the board is for, in a sentence or two.").tag(sync=True)
    badge = traitlets.Unicode(help="What the words on the board are, for example a guess; on files and paper too.").tag(
        sync=True
    )
    panes = traitlets.List(traitlets.Dict(), help="Two to six dicts with id, title and perhaps hint.").tag(sync=True)

    @traitlets.validate("panes")
    def _whole_panes(self, proposal: Any) -> list[dict[str, str]]:
        try:
            return model.panes(proposal["value"])
        except ValueError as error:
            raise traitlets.TraitError(str(error)) from None
