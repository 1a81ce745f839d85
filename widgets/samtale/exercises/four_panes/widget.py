"""The four panes as a widget."""

from __future__ import annotations

from typing import Any

import traitlets

from samtale.exercises.base import Exercise
from samtale.exercises.four_panes import model


class FourPanes(Exercise):
    """Sort what is said into concerns, hopes, resources and next steps, and agree on one smallest step.

    What is written stays in the browser; nothing of it reaches Python.

    Examples
    --------
    >>> board = FourPanes(title="Tavlen", voices=[{"id": "ung", "title": "Den unge"}])
    >>> board.voices
    [{'id': 'ung', 'title': 'Den unge', 'sign': '●'}]
    """

    slice_name = "four_panes"
    content_kind = "four_panes"
    shared_words = ("board",)

    title = traitlets.Unicode(help="Name of the board.").tag(sync=True)
    intro = traitlets.Unicode(help="What the board is for, in a sentence or two.").tag(sync=True)
    voices = traitlets.List(traitlets.Dict(), help="Whose words a note can be: dicts with id and title.").tag(sync=True)

    @traitlets.validate("voices")
    def _signed_voices(self, proposal: Any) -> list[dict[str, str]]:
        try:
            return model.voices(proposal["value"])
        except ValueError as error:
            raise traitlets.TraitError(str(error)) from None

    @traitlets.default("voices")
    def _usual_voices(self) -> list[dict[str, str]]:
        told = self.words
        return model.voices([{"id": name, "title": told[f"voice_{name}"]} for name in ("young", "staff", "other")])
