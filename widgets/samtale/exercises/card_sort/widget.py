"""The card sort as a widget."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import traitlets

from samtale.exercises.base import Exercise
from samtale.exercises.card_sort import model


class CardSort(Exercise):
    """Lay cards into piles, or put them in order, and compare with a partner and a key.

    Where the cards lie stays in the browser; nothing of it reaches Python.

    Examples
    --------
    >>> sort = CardSort(cards=[{"id": "a", "text": "Tale"}, {"id": "b", "text": "Tie"}])
    >>> sort.piles, sort.cards[0]["key"]
    ([], [])
    """

    slice_name = "card_sort"
    content_kind = "sorts"

    title = traitlets.Unicode(help="Name of the exercise.").tag(sync=True)
    intro = traitlets.Unicode(help="What to sort by, in a sentence or two.").tag(sync=True)
    piles = traitlets.List(
        traitlets.Dict(),
        help="Piles: dicts with id and title, possibly hint. Without piles the cards are put in order.",
    ).tag(sync=True)
    several = traitlets.Bool(help="Whether a card may lie in two piles.").tag(sync=True)
    alone = traitlets.Bool(help="Whether the cards are one's own: no partner is offered.").tag(sync=True)
    cards = traitlets.List(
        traitlets.Dict(), help="Cards: dicts with id and text, possibly key (ids of piles) and why."
    ).tag(sync=True)

    @traitlets.validate("piles")
    def _complete_piles(self, proposal: Any) -> list[dict[str, Any]]:
        piles = self._try(model.piles, proposal["value"])
        self._fitting_cards(self.cards, piles)  # every key can still be chosen
        return piles

    @traitlets.validate("cards")
    def _complete_cards(self, proposal: Any) -> list[dict[str, Any]]:
        return self._fitting_cards(proposal["value"], self.piles)

    def _fitting_cards(self, cards: list[dict[str, Any]], piles: list[dict[str, Any]]) -> list[dict[str, Any]]:
        return self._try(model.cards, cards, piles, self.several) if cards else []

    @staticmethod
    def _try(check: Callable[..., list[dict[str, Any]]], *told: Any) -> list[dict[str, Any]]:
        try:
            return check(*told)
        except ValueError as error:
            raise traitlets.TraitError(str(error)) from None
