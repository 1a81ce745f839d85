"""What a page holds of a notebook that ran before anybody came."""

from __future__ import annotations

import doctest
import gzip
import json

import anywidget
import ipywidgets as ipw
import pytest
from hypothesis import given
from hypothesis import strategies as st
from ipywidgets.embed import dependency_state

import samtale
from samtale import PrivateNote, Scale
from samtale.paths import STATIC
from samtale.serving.forking import bundles, gap
from samtale.serving.forking.pages import can_run_once
from samtale.serving.forking.recording import Recording
from support.notebooks import write_module

HERE = "/static/abc/"


class Foreign(anywidget.AnyWidget):
    _esm = "export default { render() {} };"


EXERCISES = [one for name in samtale.__all__ if hasattr(one := getattr(samtale, name), "slice_name")]


def recording_of(*shown: ipw.Widget) -> Recording:
    states = json.loads(json.dumps(dependency_state(shown, drop_defaults=False)))
    outputs = [{"output_type": "display_data", "data": {bundles.VIEW: {"model_id": one.model_id}}} for one in shown]
    return Recording({number: [output] for number, output in enumerate(outputs)}, states)


def test_examples_in_the_documentation_are_true():
    assert doctest.testmod(gap).failed == 0


@given(st.binary(), st.binary(max_size=80), st.binary())
def test_a_compressed_page_is_the_page(before, word, after):
    page = gap.Page(before, after)
    assert gzip.decompress(page.packed(word)) == page.whole(word) == before + word + after


def test_a_page_of_exercises_names_their_code_and_holds_neither_module_nor_styles():
    notes = PrivateNote("problem_x.navn"), PrivateNote("problem_x.luk")
    scale = Scale("problem_x.baerbart")
    page = bundles.ran(recording_of(*notes, scale), HERE)
    assert page["widgets"] == {}
    assert page["files"] == {"private_note": "exercises.js", "scale": "exercises.js"}
    assert set(page["exercises"]) == {notes[0].model_id, notes[1].model_id, scale.model_id}
    assert page["words"]["scale"] == scale.words
    held = page["exercises"][scale.model_id]
    assert held["slice"] == "scale"
    assert held["state"]["key"] == "problem_x.baerbart"
    assert set(held["state"]) & {"_esm", "_css", "words", "layout", "_view_name"} == set()
    assert "render" not in json.dumps(page)


@pytest.mark.parametrize("make", EXERCISES, ids=lambda make: make.__name__)
def test_no_trait_of_an_exercise_is_lost(make):
    exercise = make()
    page = bundles.ran(recording_of(exercise), HERE)
    held = {**page["exercises"][exercise.model_id]["state"], "words": page["words"][make.slice_name]}
    own = set(exercise.keys) - set(Foreign().keys) - {"_css"}
    assert set(held) == own | {"key", "words"}


def test_an_exercise_keeps_the_class_that_its_notebook_gave_it():
    scale = Scale("problem_x.baerbart")
    scale.add_class("stor")
    assert bundles.ran(recording_of(scale), HERE)["exercises"][scale.model_id]["state"]["_dom_classes"] == ["stor"]


def wide() -> list[ipw.Widget]:
    scale = Scale("problem_x.baerbart")
    scale.layout.width = "50%"
    return [scale]


def boxed() -> list[ipw.Widget]:
    return [ipw.VBox([Scale("problem_x.baerbart")])]


def linked() -> list[ipw.Widget]:
    scale, slider = Scale("problem_x.baerbart"), ipw.IntSlider()
    ipw.jslink((scale, "value"), (slider, "value"))
    return [scale, slider]


@pytest.mark.parametrize("make", [wide, boxed, linked])
def test_an_exercise_that_is_part_of_more_gets_the_whole_widget_manager(make):
    note, shown = PrivateNote("problem_x.navn"), make()
    page = bundles.ran(recording := recording_of(note, *shown), HERE)
    assert set(page["exercises"]) == {note.model_id}
    others = set(recording.states) - {note.model_id, note.layout.model_id}
    assert set(page["widgets"]) == others
    (scale,) = (widget for widget in page["widgets"].values() if "slice" in widget)
    assert set(scale["state"]) & {"_esm", "_css", "words"} == set()
    assert scale["state"]["_view_module"] == "anywidget"
    assert bundles.first(recording, page)[-1] == "widgets.js"


def test_a_foreign_module_stays_where_it_is():
    foreign = Foreign()
    page = bundles.ran(recording_of(foreign), HERE)
    assert page["widgets"][foreign.model_id]["state"]["_esm"] == Foreign._esm


def test_what_is_seen_first_is_asked_for_with_the_page():
    recording = recording_of(Scale("problem_x.baerbart"))
    first = bundles.first(recording, bundles.ran(recording, HERE))
    assert (first[0], first[-1]) == ("page.js", "parts/exercises.js")
    assert all((STATIC / name).is_file() for name in first)


def test_cells_of_the_facilitators_page_alone_are_run_for_nobody_else(tmp_path):
    path = write_module(tmp_path, "et", "1 + 1")
    assert can_run_once(path)
    told = json.loads(path.read_text("utf-8"))
    told["cells"][1]["metadata"]["tags"] = ["facilitator"]
    path.write_text(json.dumps(told), "utf-8")
    assert not can_run_once(path)
