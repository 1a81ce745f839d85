"""The network map: who stands in the middle."""

from __future__ import annotations

from samtale import NetworkMap


def test_without_a_person_it_is_the_young_one():
    assert NetworkMap().person == "Den unge"
    assert NetworkMap(person="Nora").person == "Nora"


def test_no_text_of_a_participant_is_a_trait():
    assert NetworkMap.settable() == ["intro", "key", "person", "title"]
