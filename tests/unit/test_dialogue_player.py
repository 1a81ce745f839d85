"""Dialogues in Python."""

from __future__ import annotations

import pytest
import traitlets

from samtale import DialoguePlayer
from samtale.content.library import LANGUAGE
from samtale.paths import STATIC

IDS = sorted(path.stem for path in (LANGUAGE / "dialogues").glob("*.ink"))


def test_there_are_at_least_ten_dialogues_and_all_are_built():
    assert len(IDS) >= 10
    assert sorted(path.stem for path in (STATIC / "dialogues").glob("*.json")) == IDS


@pytest.mark.parametrize("name", IDS)
def test_a_written_dialogue_has_everything(name):
    player = DialoguePlayer(name)
    assert all((player.title, player.setting, player.intro, player.story))
    assert player.key == name


def test_an_unknown_dialogue_names_those_that_exist():
    with pytest.raises(KeyError, match=r"no dialogue 'nix'.*det_ved_jeg_ikke"):
        DialoguePlayer("nix")


@pytest.mark.parametrize("story", ["{", "[]", '{"root": []}', "-> start"])
def test_what_no_compiler_wrote_is_refused(story):
    with pytest.raises(traitlets.TraitError, match=r"ink's compiler writes; put the \.ink file"):
        DialoguePlayer(story=story)


def test_unknown_trait():
    with pytest.raises(TypeError, match="does not know tillid; it takes intro, key, say_it_yourself"):
        DialoguePlayer(tillid=4)
