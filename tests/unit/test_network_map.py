"""The network map: who stands in the middle."""

from __future__ import annotations

import pytest
import traitlets

from samtale import NetworkMap


def test_without_a_person_it_is_the_young_one():
    assert NetworkMap().person == "Den unge"
    assert NetworkMap(person="Nora").person == "Nora"


@pytest.mark.parametrize(("text", "said"), [(" ", "not 0"), ("x" * 25, "not 25")])
def test_the_middle_has_room_for_a_short_word(text, said):
    with pytest.raises(traitlets.TraitError, match=said):
        NetworkMap(person=text)


def test_no_text_of_a_participant_is_a_trait():
    assert NetworkMap.settable() == ["intro", "key", "person", "title"]
