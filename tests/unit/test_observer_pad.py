"""The observer's pad in Python."""

from __future__ import annotations

import json

import pytest
import traitlets

from samtale import ObserverPad, content
from samtale.content.reader import SCHEMAS
from samtale.exercises.observer_pad import model


def test_all_six_are_counted_unless_fewer_are_named():
    assert ObserverPad().kinds == ["open", "closed", "echo", "advice", "permission", "silence"]
    assert ObserverPad(kinds=["advice", "open"]).kinds == ["advice", "open"]


@pytest.mark.parametrize(
    ("kinds", "said"),
    [
        ([], "a pad counts at least one of open, closed"),
        (["open", "why"], "a pad does not count 'why'; it counts open, closed"),
        (["open", "open"], "a pad counts each kind once, not open, open"),
    ],
)
def test_broken_kinds_are_refused(kinds, said):
    with pytest.raises(ValueError, match=said):
        model.kinds(kinds)
    with pytest.raises(traitlets.TraitError, match=said):
        ObserverPad(kinds=kinds)


def test_unknown_keyword_names_the_valid_ones():
    with pytest.raises(TypeError, match="ObserverPad does not know counts; it takes intro, key, kinds, title"):
        ObserverPad(counts={})


def test_a_module_file_can_hold_a_pad(tmp_path):
    path = tmp_path / "prøve.yml"
    path.write_text("id: proeve\npads:\n  - {id: p, title: Lyt, kinds: [open, echo]}\n", encoding="utf-8")
    part = content.read(path, "module")["pads"][0]
    assert ObserverPad(title=part["title"], kinds=part["kinds"]).kinds == ["open", "echo"]


def test_a_fault_in_a_module_file_is_told_with_its_line(tmp_path):
    path = tmp_path / "prøve.yml"
    path.write_text("id: proeve\npads:\n  - id: p\n    title: Lyt\n    kinds: [open, why]\n", encoding="utf-8")
    with pytest.raises(content.ContentError, match="linje 5: »kinds« skal være en af disse: open, closed"):
        content.read(path, "module")


def test_schema_model_and_words_know_the_same_kinds():
    schema = json.loads((SCHEMAS / "module.json").read_text("utf-8"))
    listed = schema["properties"]["pads"]["items"]["properties"]["kinds"]["items"]["enum"]
    assert listed == list(model.KINDS)
    words = content.words("observer_pad")
    for kind in model.KINDS:
        assert all(words[f"{name}_{kind}"] for name in ("kind", "one", "many"))
