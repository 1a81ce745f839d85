"""Four panes: whose voices a board may hold."""

from __future__ import annotations

import pytest
import traitlets

from samtale import FourPanes
from samtale.exercises.four_panes import model


def test_every_voice_gets_a_shape_of_its_own():
    told = model.voices([{"id": name, "title": name} for name in "abcdef"])
    assert len({voice["sign"] for voice in told}) == 6


def test_without_voices_the_usual_ones_are_there():
    assert [voice["title"] for voice in FourPanes().voices] == ["Den unge", "Medarbejderen", "En anden"]


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        ([], "1 to 6 voices, not 0"),
        ([{"id": str(number), "title": "x"} for number in range(7)], "not 7"),
        ([{"id": "a"}], "voice 1 lacks title"),
        ([{"id": "a", "title": "x"}, {"id": "a", "title": "y"}], "voice 2 repeats the id 'a'"),
        ([{"id": "a", "title": "x", "colour": "red"}], "voice 1 has no field colour"),
    ],
)
def test_broken_voices_are_refused(raw, said):
    with pytest.raises(traitlets.TraitError, match=said):
        FourPanes(voices=raw)


def test_no_text_of_a_participant_is_a_trait():
    assert FourPanes.settable() == ["intro", "key", "title", "voices"]
