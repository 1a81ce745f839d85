"""Three dials: what their descriptions must look like."""

from __future__ import annotations

import pytest
import traitlets

from samtale import EffectDials

OPTIONS = [{"id": "a", "text": "A"}, {"id": "b", "text": "B"}]
DIALS = [{"id": name, "title": name.title(), "options": OPTIONS} for name in ("stof", "sind", "sted")]


def dial(**fields):
    return [*DIALS[:2], DIALS[2] | fields]


def test_whole_dials_are_taken_as_they_are():
    assert EffectDials(dials=DIALS).dials == DIALS


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        ([], "there are 3 dials, not 0"),
        ([*DIALS, DIALS[0] | {"id": "x"}], "there are 3 dials, not 4"),
        (dial(id="stof"), "dial 3 repeats the id 'stof'"),
        (dial(title=""), "dial 3 lacks title"),
        (dial(options=[]), "dial 3 lacks options"),
        (dial(options=OPTIONS[:1]), "the dial 'sted' has 2 to 8 options, not 1"),
        (dial(options=[{"id": str(number), "text": "x"} for number in range(9)]), "2 to 8 options, not 9"),
        (dial(options=[*OPTIONS, OPTIONS[0]]), "option of 'sted' 3 repeats the id 'a'"),
        (dial(options=[*OPTIONS, {"id": "c"}]), "option of 'sted' 3 lacks text"),
        (dial(effect="x"), "dial 3 has no field effect"),
    ],
)
def test_broken_dials_are_refused(raw, said):
    with pytest.raises(traitlets.TraitError, match=said):
        EffectDials(dials=raw)


def test_the_module_offers_three_dials_and_a_point():
    told = EffectDials("hele_livet.skiver")
    assert [dial["title"] for dial in told.dials] == ["Stof", "Sind", "Sted"]
    assert told.point


def test_no_guess_is_a_trait():
    assert EffectDials.settable() == ["dials", "intro", "key", "point", "title"]
