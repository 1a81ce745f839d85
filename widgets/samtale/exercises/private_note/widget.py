"""The private note as a widget."""

from __future__ import annotations

from typing import Any

import traitlets

from samtale.exercises.base import Exercise
from samtale.exercises.private_note import model


class PrivateNote(Exercise):
    """Write for yourself under given prompts; the words never leave the browser.

    Examples
    --------
    >>> note = PrivateNote(title="Til mig selv", prompts=[{"id": "nyt", "label": "Hvad var nyt?"}])
    >>> note.prompts[0]["rows"]
    4
    """

    slice_name = "private_note"
    content_kind = "notes"

    title = traitlets.Unicode(help="Heading of the note.").tag(sync=True)
    prompts = traitlets.List(
        traitlets.Dict(), help="Prompts in order: dicts with id, label and possibly hint and rows."
    ).tag(sync=True)

    @traitlets.validate("prompts")
    def _complete_prompts(self, proposal: Any) -> list[dict[str, Any]]:
        try:
            return model.prompts(proposal["value"])
        except ValueError as error:
            raise traitlets.TraitError(str(error)) from None
