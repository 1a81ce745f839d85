"""The deck in Python."""

from __future__ import annotations

import pytest
import traitlets

from samtale import QuestionCards

CARD = {"id": "k1", "text": "Hvad så?"}


def family(**changes):
    return {"id": "f1", "title": "Åbne", "cards": [CARD]} | changes


def test_a_deck_has_every_field():
    deck = QuestionCards(title="Kort", families=[family()])
    assert deck.families == [family(cards=[CARD | {"hint": ""}])]


@pytest.mark.parametrize(
    ("families", "said"),
    [
        ([family(id="")], "family 1 lacks id"),
        ([{"id": "f1", "cards": [CARD]}], "family 1 lacks title"),
        ([family(cards=[])], "family 1 lacks cards"),
        ([family(cards=[{"text": "Hvad så?"}])], "card 1 of family 'f1' lacks id"),
        ([family(cards=[{"id": "k1", "text": ""}])], "card 1 of family 'f1' lacks text"),
        ([family(cards=[CARD, CARD])], "card 2 of family 'f1' repeats the id 'k1'"),
        ([family(), family()], "family 2 repeats the id 'f1'"),
    ],
)
def test_a_broken_deck_is_refused(families, said):
    with pytest.raises(traitlets.TraitError, match=said):
        QuestionCards(families=families)


def test_the_problem_x_deck_is_large_enough_and_in_four_families():
    deck = QuestionCards("problem_x.spoergsmaal")
    assert len(deck.families) == 4
    assert sum(len(family["cards"]) for family in deck.families) >= 22
    assert QuestionCards("problem_x.sag").families
