"""The base of the exercises: strict keywords, helpful errors, words from content files."""

from __future__ import annotations

import pytest
import traitlets

import samtale
from samtale import PrivateNote, content
from samtale.exercises import base


def test_unknown_keyword_names_the_valid_ones():
    with pytest.raises(TypeError, match="does not know titel; it takes key, prompts, title"):
        PrivateNote(titel="x")


def test_unknown_public_name_names_the_others():
    with pytest.raises(AttributeError, match="PrivateNote"):
        samtale.Privatnote  # noqa: B018


def test_the_reference_fills_traits_and_keywords_go_before_it():
    note = PrivateNote("problem_x.navn", title="Andet")
    assert note.key == "problem_x.navn"
    assert note.title == "Andet"
    assert note.prompts == PrivateNote("problem_x.navn").prompts


def test_an_unknown_reference_names_those_that_exist():
    with pytest.raises(KeyError, match=r"problem_x\."):
        PrivateNote("problem_x.nix")


def test_an_unknown_module_says_which_file_is_missing():
    with pytest.raises(content.ContentError, match=r"nix\.yml"):
        PrivateNote("nix.nix")


def test_free_text_is_no_trait():
    assert "answers" not in PrivateNote.class_trait_names()


def test_a_missing_bundle_says_how_to_build(monkeypatch, tmp_path):
    monkeypatch.setattr(base, "STATIC", tmp_path)
    with pytest.raises(FileNotFoundError, match="make build"):
        PrivateNote()


@pytest.mark.parametrize(
    ("prompts", "said"),
    [
        ([{"id": "a"}], "prompt 1 lacks label"),
        ([{"label": "A"}], "prompt 1 lacks id"),
        ([{"id": "a", "label": "A"}, {"id": "a", "label": "B"}], "prompt 2 repeats the id 'a'"),
        ([{"id": "a", "label": "A", "rows": 0}], "rows is 0"),
        ([{"id": "a", "label": "A", "rows": "4"}], "rows is '4'"),
    ],
)
def test_bad_prompts_are_refused(prompts, said):
    with pytest.raises(traitlets.TraitError, match=said):
        PrivateNote(prompts=prompts)
