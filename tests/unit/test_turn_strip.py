"""The strip in Python."""

from __future__ import annotations

import json

import pytest
import traitlets

from samtale import TurnStrip, content
from samtale.content.reader import SCHEMAS
from samtale.exercises.turn_strip import model

ASK = {"id": "r1", "who": "dig", "text": "Hvad ville hjælpe?"}
ANSWER = {"id": "r2", "who": "ung", "text": "Det ved jeg ikke."}


def test_every_turn_has_every_field():
    strip = TurnStrip(turns=[ASK | {"key": ["open"], "bend": True, "why": "Den åbner."}, ANSWER])
    assert strip.turns == [
        ASK | {"key": ["open"], "bend": True, "why": "Den åbner."},
        ANSWER | {"key": [], "bend": False, "why": ""},
    ]
    assert strip.tags == list(model.TAGS)


@pytest.mark.parametrize(
    ("turns", "said"),
    [
        ([], "at least one turn of the staff"),
        ([ANSWER], "at least one turn of the staff"),
        ([ASK, {"id": "r2", "who": "ung"}], "turn 2 lacks text"),
        ([ASK | {"text": ""}], "turn 1 lacks text"),
        ([{"text": "Hej"}], "turn 1 lacks id and who"),
        ([ASK, ASK], "turn 2 repeats the id 'r1'"),
        ([ASK | {"text": 7}], "turn 1: text must be text"),
        ([ASK | {"wy": "Fordi"}], "turn 1 has no field wy; it takes id, who, text, key, bend, why"),
        ([ASK | {"bend": "ja"}], "bend is 'ja', but must be true or false"),
        ([ASK | {"bend": True}, ANSWER | {"bend": True}], "bends at one turn at most, not at 'r1' and 'r2'"),
        ([ASK | {"key": ["opne"]}], "turn 1: key names 'opne'; offered are open, closed"),
        ([ASK | {"key": ["open", "open"]}], "turn 1: key names a tag twice"),
        ([ASK | {"key": "open"}], "key is 'open', but must be a list of tags"),
        ([ASK, ANSWER | {"key": ["echo"]}], "turn 2 has a key, but only turns of 'dig' are tagged"),
    ],
)
def test_broken_turns_are_refused(turns, said):
    with pytest.raises(ValueError, match=said):
        model.turns(turns, list(model.TAGS))
    with pytest.raises(traitlets.TraitError, match=said):
        TurnStrip(turns=turns)


@pytest.mark.parametrize(
    ("tags", "said"),
    [
        ([], "at least one tag of open, closed"),
        (["open", "klog"], "tags names 'klog'; offered are open"),
        (["open", "open"], "tags names a tag twice"),
    ],
)
def test_broken_tags_are_refused(tags, said):
    with pytest.raises(traitlets.TraitError, match=said):
        TurnStrip(turns=[ASK], tags=tags)


def test_a_key_names_only_tags_that_can_be_chosen():
    with pytest.raises(traitlets.TraitError, match="turn 1: key names 'echo'; offered are open, closed"):
        TurnStrip(turns=[ASK | {"key": ["echo"]}], tags=["open", "closed"])
    strip = TurnStrip(turns=[ASK | {"key": ["echo"]}])
    with pytest.raises(traitlets.TraitError, match="key names 'echo'"):
        strip.tags = ["open"]
    assert strip.tags == list(model.TAGS)


def test_unknown_keyword_names_the_valid_ones():
    with pytest.raises(TypeError, match="TurnStrip does not know marks; it takes intro, key, tags, title, turns"):
        TurnStrip(marks={})


def test_a_module_file_can_hold_a_strip(tmp_path):
    path = tmp_path / "prøve.yml"
    path.write_text(
        "id: proeve\nstrips:\n  - id: s\n    title: Stille\n    intro: To taler.\n    tags: [open, waiting]\n"
        "    turns:\n      - {id: r1, who: dig, text: Hm, key: [waiting], bend: true, why: Der er ro.}\n"
        "      - {id: r2, who: ung, text: Tja}\n",
        encoding="utf-8",
    )
    part = content.read(path, "module")["strips"][0]
    strip = TurnStrip(**{name: value for name, value in part.items() if name != "id"})
    assert strip.turns[0]["key"] == ["waiting"]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("{id: r1, who: dig}", "linje 6: Her mangler »text«"),
        ("{id: r1, who: dig, text: Hm, key: [klog]}", "linje 6: »key« skal være en af disse: open, closed"),
        ("{id: r1, who: dig, text: Hm, fordi: nej}", "linje 6: »fordi« kendes ikke her"),
    ],
)
def test_a_fault_in_a_module_file_is_told_with_its_line(tmp_path, line, said):
    path = tmp_path / "prøve.yml"
    path.write_text(
        f"id: proeve\nstrips:\n  - id: s\n    title: T\n    turns:\n      - {line}\n",
        encoding="utf-8",
    )
    with pytest.raises(content.ContentError, match=said):
        content.read(path, "module")


def test_schema_model_and_words_know_the_same_tags():
    schema = json.loads((SCHEMAS / "module.json").read_text("utf-8"))
    assert schema["$defs"]["tag"]["enum"] == list(model.TAGS)
    words = content.words("turn_strip")
    for tag in model.TAGS:
        assert words[f"tag_{tag}"]
        assert words[f"hint_{tag}"]
