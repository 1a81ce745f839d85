"""A whole life: which areas it may be drawn with."""

from __future__ import annotations

import pytest
import traitlets

from samtale import LifeAreas

AREAS = [{"id": name, "title": name.title()} for name in ("hjem", "skole", "venner")]


def test_a_hint_may_be_left_out():
    assert LifeAreas(areas=AREAS).areas == [area | {"hint": ""} for area in AREAS]


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        ([], "3 to 9 areas, not 0"),
        (AREAS[:2], "3 to 9 areas, not 2"),
        ([{"id": str(number), "title": "x"} for number in range(10)], "not 10"),
        ([*AREAS, {"id": "x"}], "area 4 lacks title"),
        ([*AREAS, {"id": "", "title": "x"}], "area 4 lacks id"),
        ([*AREAS, {"id": "x", "title": 4}], "area 4: title must be text"),
        ([*AREAS, AREAS[0]], "area 4 repeats the id 'hjem'"),
        ([*AREAS, {"id": "x", "title": "x", "fills": 3}], "area 4 has no field fills"),
    ],
)
def test_broken_areas_are_refused(raw, said):
    with pytest.raises(traitlets.TraitError, match=said):
        LifeAreas(areas=raw)


def test_the_module_offers_a_whole_life():
    titles = [area["title"] for area in LifeAreas("hele_livet.livet").areas]
    assert len(titles) == 8
    assert "Rusmidler" in titles


def test_no_choice_and_no_text_of_a_participant_is_a_trait():
    assert LifeAreas.settable() == ["areas", "intro", "key", "title"]
