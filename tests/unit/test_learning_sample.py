"""The measure of learning: two parallel sets, five lines that the coach knows, and nothing typed in a trait."""

from __future__ import annotations

import pytest
import traitlets

from samtale import LearningSample, content
from samtale.coach.rules import load
from samtale.exercises.learning_sample import model

REFERENCE = "velkommen.foer-og-efter"


def statements(letter, count=4):
    return [{"id": f"{letter}{number}", "who": "Ung", "text": "Det ved jeg ikke."} for number in range(count)]


SETS = {"A": statements("a"), "B": statements("b")}
CRITERIA = [{"id": f"k{number}", "name": "Dør", "text": "Er døren åben?"} for number in range(5)]
BOOSTER = {"id": "to", "weeks": 2, "title": "Fem minutter", "text": "Tag siden frem."}


def test_whole_content_is_taken_and_filled_up():
    sample = LearningSample(sets=SETS, criteria=CRITERIA, boosters=[BOOSTER])
    assert sample.moment == "before"
    assert [one["id"] for one in sample.sets["B"]] == ["b0", "b1", "b2", "b3"]
    assert sample.criteria[4] == {**CRITERIA[4], "met_by": [], "broken_by": []}


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        ({}, "not none"),
        ({"A": SETS["A"]}, "not A"),
        ({**SETS, "C": []}, "not A, B, C"),
        ({**SETS, "B": statements("b", 3)}, "set B has 4 statements, not 3"),
        ({"A": SETS["A"], "B": SETS["A"]}, "statement 5 repeats the id 'a0'"),
        ({**SETS, "A": [{"id": "x", "text": "y"}, *statements("a", 3)]}, "statement 1 lacks who"),
        ({**SETS, "A": [{"id": "x", "who": "z", "text": 7}, *statements("a", 3)]}, "text must be text"),
        ({**SETS, "A": [{"id": "x", "who": "z", "text": "y", "age": 7}, *statements("a", 3)]}, "no field age"),
    ],
)
def test_broken_sets_are_refused(raw, said):
    with pytest.raises(ValueError, match=said):
        model.sets(raw)


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (CRITERIA[:4], "5 lines, not 4"),
        ([*CRITERIA[:4], CRITERIA[0]], "repeats the id 'k0'"),
        ([*CRITERIA[:4], {"id": "x", "name": "y"}], "line of the key 5 lacks text"),
    ],
)
def test_a_broken_key_is_refused(raw, said):
    with pytest.raises(ValueError, match=said):
        model.criteria(raw)


@pytest.mark.parametrize(
    ("change", "said"),
    [({"weeks": 0}, "lacks weeks"), ({"weeks": 53}, "1 to 52 weeks, not 53"), ({"weeks": True}, "not True"),
     ({"weeks": "to"}, "not 'to'"), ({"title": ""}, "lacks title")],
)  # fmt: skip
def test_a_broken_booster_is_refused(change, said):
    with pytest.raises(ValueError, match=said):
        model.boosters([BOOSTER | change])


@pytest.mark.parametrize("traits", [{"sets": {}}, {"criteria": []}, {"boosters": [{}]}, {"moment": "during"}])
def test_the_writer_of_the_notebook_hears_of_it(traits):
    with pytest.raises(traitlets.TraitError):
        LearningSample(**traits)


def test_nothing_that_is_typed_marked_or_summed_is_a_trait():
    assert LearningSample.settable() == ["boosters", "criteria", "intro", "key", "moment", "series", "sets", "title"]


def test_before_and_after_share_their_series():
    before, after = LearningSample(REFERENCE), LearningSample(REFERENCE, moment="after")
    assert before.series == after.series != ""
    assert before.sets == after.sets
    assert [booster["weeks"] for booster in after.boosters] == [2, 4, 8]


def test_the_sets_are_parallel():
    sets = LearningSample(REFERENCE).sets
    themes = [[one["id"].partition("-")[2] for one in sets[name]] for name in model.SETS]
    assert themes[0] == themes[1]
    for one, other in zip(sets["A"], sets["B"], strict=True):
        lengths = [len(statement["text"].split()) for statement in (one, other)]
        assert max(lengths) <= 1.5 * min(lengths)


def test_the_key_names_rules_of_the_coach():
    known = {rule.id for rule in load()}
    for line in content.item("learning_samples", REFERENCE)["criteria"]:
        named = set(line.get("met_by", [])) | set(line.get("broken_by", []))
        assert named, line["id"]
        assert named <= known
