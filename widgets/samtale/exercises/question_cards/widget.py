"""The deck as a widget."""

from __future__ import annotations

from typing import Any

import traitlets

from samtale.exercises.base import Exercise
from samtale.exercises.question_cards import model


class QuestionCards(Exercise):
    """Draw one question at a time; go on, go back, skip, pin, shuffle, print them all.

    Examples
    --------
    >>> deck = QuestionCards(families=[{"id": "f", "title": "Åbne", "cards": [{"id": "k", "text": "Hvad så?"}]}])
    >>> deck.families[0]["cards"][0]["hint"]
    ''
    """

    slice_name = "question_cards"
    content_kind = "decks"

    title = traitlets.Unicode(help="Name of the deck.").tag(sync=True)
    families = traitlets.List(
        traitlets.Dict(), help="Families in order: dicts with id, title and cards (id, text, possibly hint)."
    ).tag(sync=True)

    @traitlets.validate("families")
    def _complete_families(self, proposal: Any) -> list[dict[str, Any]]:
        try:
            return model.families(proposal["value"])
        except ValueError as error:
            raise traitlets.TraitError(str(error)) from None
