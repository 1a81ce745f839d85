"""The board of free panes: which panes it may have."""

from __future__ import annotations

import pytest
import traitlets

from samtale import PaneBoard

PANE = {"id": "a", "title": "A"}


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        ([PANE], "2 to 6 panes, not 1"),
        ([{"id": str(number), "title": "x"} for number in range(7)], "not 7"),
        ([PANE, {"id": "b"}], "pane 2 lacks title"),
        ([PANE, PANE], "pane 2 repeats the id 'a'"),
        ([PANE, {"id": "b", "title": "B", "colour": "red"}], "pane 2 has no field colour"),
    ],
)
def test_broken_panes_are_refused(raw, said):
    with pytest.raises(traitlets.TraitError, match=said):
        PaneBoard(panes=raw)


def test_no_text_of_a_participant_is_a_trait():
    assert PaneBoard.settable() == ["badge", "intro", "key", "panes", "title"]
