"""The mind map: the branches it starts with."""

from __future__ import annotations

import pytest
import traitlets

from samtale import MindMap


def test_a_map_may_start_empty():
    assert MindMap().starters == []


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        ([{"id": "a"}], "starter 1 lacks title"),
        ([{"id": "a", "title": "x"}, {"id": "a", "title": "y"}], "starter 2 repeats the id 'a'"),
        ([{"id": "a", "title": "x", "hint": "y"}], "starter 1 has no field hint"),
        ([{"id": str(number), "title": "x"} for number in range(9)], "at most 8 branches, not 9"),
    ],
)
def test_broken_starters_are_refused(raw, said):
    with pytest.raises(traitlets.TraitError, match=said):
        MindMap(starters=raw)


def test_no_text_of_a_participant_is_a_trait():
    assert MindMap.settable() == ["intro", "key", "starters", "title"]
