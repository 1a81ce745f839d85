"""Cards and piles: what they must look like, and what is refused."""

from __future__ import annotations

import pytest
from traitlets import TraitError

from samtale import CardSort
from samtale.exercises.card_sort import model

PILES = [{"id": "med", "title": "Med"}, {"id": "for", "title": "For"}]
CARDS = [{"id": "a", "text": "Spørge", "key": ["med"], "why": "Det er hans valg."}, {"id": "b", "text": "Ringe"}]


def test_every_field_is_set():
    sort = CardSort(piles=PILES, cards=CARDS)
    assert sort.piles[0] == {"id": "med", "title": "Med", "hint": ""}
    assert sort.cards[1] == {"id": "b", "text": "Ringe", "key": [], "why": ""}
    assert sort.several is False


def test_nothing_that_a_person_chooses_is_a_trait():
    assert CardSort.settable() == ["alone", "cards", "intro", "key", "piles", "several", "title"]


def test_without_piles_the_cards_are_put_in_order():
    assert CardSort(cards=[{"id": "a", "text": "Ro"}, {"id": "b", "text": "Tid"}]).piles == []


@pytest.mark.parametrize(
    ("piles", "told"),
    [
        (PILES[:1], "2 to 9 piles"),
        ([{"id": str(n), "title": "x"} for n in range(10)], "not 10"),
        ([PILES[0], PILES[0]], "pile 2 repeats the id 'med'"),
        ([PILES[0], {"id": "x"}], "pile 2 lacks title"),
        ([PILES[0], {"id": "x", "title": "X", "colour": "red"}], "pile 2 has no field colour"),
        ([PILES[0], {"id": "x", "title": 7}], "title must be text"),
    ],
)
def test_piles_that_cannot_be(piles, told):
    with pytest.raises(ValueError, match=told):
        model.piles(piles)
    with pytest.raises(TraitError, match=told):
        CardSort(piles=piles)


@pytest.mark.parametrize(
    ("card", "told"),
    [
        ({"id": "a", "text": "Igen"}, "card 2 repeats the id 'a'"),
        ({"id": "b"}, "card 2 lacks text"),
        ({"id": "b", "text": "B", "key": ["nix"]}, "key is .'nix'., but must be a list of med, for"),
        ({"id": "b", "text": "B", "key": "med"}, "key is 'med'"),
        ({"id": "b", "text": "B", "key": ["med", "for"]}, "more piles than a card may lie in"),
        ({"id": "b", "text": "B", "colour": "red"}, "no field colour"),
    ],
)
def test_cards_that_cannot_be(card, told):
    with pytest.raises(TraitError, match=told):
        CardSort(piles=PILES, cards=[CARDS[0], card])


def test_one_card_is_no_sort():
    with pytest.raises(TraitError, match="at least two cards"):
        CardSort(piles=PILES, cards=CARDS[:1])


def test_a_card_may_belong_to_two_piles_only_where_the_exercise_says_so():
    both = [CARDS[0] | {"key": ["med", "for"]}, CARDS[1]]
    assert CardSort(piles=PILES, cards=both, several=True).cards[0]["key"] == ["med", "for"]
    with pytest.raises(TraitError, match="more piles"):
        CardSort(piles=PILES, cards=both)


def test_piles_cannot_be_taken_from_under_a_key():
    sort = CardSort(piles=PILES, cards=CARDS)
    with pytest.raises(TraitError, match="must be a list of x, y"):
        sort.piles = [{"id": "x", "title": "X"}, {"id": "y", "title": "Y"}]
    assert [pile["id"] for pile in sort.piles] == ["med", "for"]


def test_an_unknown_trait_is_named():
    with pytest.raises(TypeError, match="does not know colour; it takes alone, cards"):
        CardSort(colour="red")
