"""The decision guide: every way ends, every step can be reached, and nothing of a case is asked."""

from __future__ import annotations

import pytest
import traitlets

from samtale import DecisionGuide
from samtale.exercises.decision_guide import model

END = {"id": "c", "question": "Tal med en leder", "end": ["I dag."]}
STEPS = [
    {"id": "a", "question": "Er nogen i fare?", "options": [{"text": "Ja", "to": "c"}, {"text": "Nej", "to": "b"}]},
    {"id": "b", "question": "Ved du nok?", "options": [{"text": "Ja", "to": "c"}, {"text": "Nej", "to": "c"}]},
    END,
]


def changed(at, **change):
    return [step | change if number == at else step for number, step in enumerate(STEPS)]


def test_a_whole_guide_is_taken():
    assert [step["id"] for step in DecisionGuide(steps=STEPS).steps] == ["a", "b", "c"]


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        ([], "needs a step"),
        (changed(2, end=[]), "'c' needs either options or an end"),
        (changed(1, end=["x"]), "'b' needs either options or an end"),
        (changed(1, options=[{"text": "Ja", "to": "c"}]), "'b' has one option"),
        (changed(1, options=[{"text": "Ja", "to": "c"}, {"text": "Nej", "to": "z"}]), "'b' leads to 'z'"),
        (changed(1, options=[{"text": "Ja", "to": "c"}, {"text": "Nej", "to": "a"}]), "circle: a → b → a"),
        (changed(1, options=[{"text": "", "to": "c"}, {"text": "Nej", "to": "c"}]), "'b': an option has text"),
        ([*STEPS, {"id": "d", "question": "?", "end": ["x"]}], "nobody can reach the step 'd'"),
        ([*STEPS, END], "step 4 repeats the id 'c'"),
    ],
)
def test_a_broken_guide_is_refused(raw, said):
    with pytest.raises(ValueError, match=said):
        model.steps(raw)


def test_the_writer_of_the_notebook_hears_of_it():
    with pytest.raises(traitlets.TraitError, match="nobody can reach"):
        DecisionGuide(steps=[END, END | {"id": "e"}])


def test_it_takes_no_text_of_a_case():
    assert DecisionGuide.settable() == ["contacts", "intro", "key", "rules", "steps", "title"]
