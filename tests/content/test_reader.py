"""A broken content file is told with file, line and what to do."""

from __future__ import annotations

from pathlib import Path

import pytest

from samtale import content
from samtale.content import reader

BROKEN = {
    "missing id": ("decks:\n  - title: A\n    families: []\n", 1, "mangler »id«. Tilføj en linje med »id:«"),
    "missing id of a card": (
        "id: a\ndecks:\n  - id: b\n    title: T\n    families:\n      - id: c\n        title: F\n        cards:\n"
        "          - id: d\n            text: Hej\n          - text: Uden id\n",
        11,
        "mangler »id«",
    ),
    "unknown key": ("id: a\nkort: []\n", 1, "»kort« kendes ikke her. Brug en af disse: id, decks"),
    "repeated id": (
        "id: a\nscales:\n  - {id: b, question: Q, low: L, high: H}\n  - {id: b, question: Q, low: L, high: H}\n",
        4,
        "»b« bruges allerede",
    ),
    "repeated key": ("id: a\nid: b\n", 2, "»id« står to gange"),
    "empty text": ("id: a\nnotes:\n  - id: b\n    title: ''\n    prompts: [{id: c, label: L}]\n", 4, "»title« er tom"),
    "wrong type": ("id: a\nnotes: nej\n", 2, "»notes« skal være en liste"),
    "bad id": ("id: Æble\n", 1, "små bogstaver"),
    "too many rows": (
        "id: a\nnotes:\n  - id: b\n    title: T\n    prompts:\n      - {id: c, label: L, rows: 99}\n",
        6,
        "højst 20",
    ),
    "broken YAML": ("id: a\nnotes: [\n", 3, "YAML"),
    "bad indent": ("id: a\n  notes: []\n", 2, "YAML"),
    "only a comment": ("# intet\n", 1, "tom"),
    "control character": ("id: a\x07\n", 1, "tegn"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_fault_has_file_line_and_advice(name):
    text, line, said = BROKEN[name]
    with pytest.raises(content.ContentError) as caught:
        content.check(text, Path("prøve.yml"), "module")
    fault = caught.value.faults[0]
    assert (fault.path.name, fault.line) == ("prøve.yml", line)
    assert said in fault.text
    assert str(fault).startswith(f"prøve.yml, linje {line}: ")


def test_all_faults_are_told_at_once_in_order():
    with pytest.raises(content.ContentError) as caught:
        content.check("id: a\nkort: 1\nnotes: nej\nscales: nej\n", Path("x.yml"), "module")
    assert [fault.line for fault in caught.value.faults] == [1, 3, 4]


def test_a_missing_file_and_a_file_that_is_no_utf8(tmp_path):
    with pytest.raises(content.ContentError, match="findes ikke"):
        content.read(tmp_path / "nix.yml", "module")
    path = tmp_path / "latin.yml"
    path.write_bytes("id: æ".encode("latin-1"))
    with pytest.raises(content.ContentError, match="UTF-8"):
        content.read(path, "module")


def test_a_phase_of_a_timer_has_a_sensible_length():
    text = "presets:\n  - id: a\n    title: T\n    phases:\n      - {{name: N, minutes: {}}}\n"
    for minutes, said in (("0", "mere end 0"), ("1000", "højst 240"), ("ti", "et tal")):
        with pytest.raises(content.ContentError, match=said):
            content.check(text.format(minutes), Path("timers.yml"), "timers")


def test_faults_are_told_even_without_their_words(monkeypatch, tmp_path):
    monkeypatch.setattr(reader, "FAULTS", tmp_path / "nix.yml")
    reader._words.cache_clear()
    with pytest.raises(content.ContentError, match=r"required .*id"):
        content.check("notes: []\n", Path("x.yml"), "module")
    reader._words.cache_clear()


def test_a_good_file_is_given_back():
    assert content.check("id: a\n", Path("a.yml"), "module") == {"id": "a"}
