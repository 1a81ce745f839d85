"""The practice line in Python."""

from __future__ import annotations

import pytest
import traitlets

from samtale import PracticeLine

MODEL = {"text": "Fortæl.", "skill": "openness"}
TURN = {"who": "ung", "text": "Nå."}


def situation(**changes):
    given = {"id": "s1", "title": "I døren", "situation": "Du står i døren.", "turns": [TURN], "models": [MODEL] * 3}
    return given | changes


@pytest.mark.parametrize(
    ("situations", "said"),
    [
        ([situation(id="")], "situation 1 lacks id"),
        ([situation(title="", models=[])], "situation 1 lacks title and models"),
        ([situation(), situation()], "situation 2 repeats the id 's1'"),
        ([situation(turns=[{"who": "ung"}])], "'s1' has a turn without who or text"),
        ([situation(turns=[TURN, {"who": "dig", "text": "Ja."}])], "'s1' ends with the participant's own turn"),
        ([situation(models=[MODEL])], "'s1' needs 3 models"),
        ([situation(models=[{"text": "Fortæl."}] * 3)], "'s1' needs 3 models, each with text and skill"),
    ],
)
def test_a_broken_situation_is_refused(situations, said):
    with pytest.raises(traitlets.TraitError, match=said):
        PracticeLine(situations=situations)


@pytest.mark.parametrize("value", [11, -1, "7", 3.5])
def test_only_a_stop_of_the_scale_is_a_value(value):
    with pytest.raises(traitlets.TraitError):
        PracticeLine(value=value)


def test_a_reference_is_an_item_of_the_guide_a_setting_or_an_id():
    assert all("B21" in found["guide"] for found in PracticeLine("B21").situations)
    assert all(found["setting"] == "skole" for found in PracticeLine("skole").situations)
    assert [found["id"] for found in PracticeLine("a01").situations] == ["a01"]
    assert PracticeLine("B21").key == "B21"


def test_an_unknown_reference_names_what_exists():
    with pytest.raises(KeyError, match=r"no situation for 'månen'.*B21.*skole"):
        PracticeLine("månen")


def test_words_are_no_traits():
    assert PracticeLine.settable() == ["key", "situations", "title", "value"]
