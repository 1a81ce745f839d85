"""The scale in Python."""

from __future__ import annotations

import pytest
import traitlets

from samtale import Scale
from samtale.exercises.scale import model


@pytest.mark.parametrize("value", [None, *range(11)])
def test_every_stop_and_no_answer_are_allowed(value):
    assert Scale(value=value).value == value
    assert model.stop(value) == value


@pytest.mark.parametrize("value", [11, -1, "7", 3.5, True, [], float("nan")])
@pytest.mark.parametrize("trait", ["value", "before"])
def test_anything_else_is_refused(trait, value):
    with pytest.raises(traitlets.TraitError, match="whole number from 0 to 10"):
        Scale(**{trait: value})


def test_a_refused_value_changes_nothing():
    scale = Scale(value=4)
    with pytest.raises(traitlets.TraitError):
        scale.value = 11
    assert scale.value == 4


def test_unknown_mode_and_keyword():
    with pytest.raises(traitlets.TraitError, match="before_after"):
        Scale(mode="three")
    with pytest.raises(TypeError, match=r"does not know maximum; it takes before, .*value"):
        Scale(maximum=10)


def test_a_written_scale():
    scale = Scale("problem_x.fylder", mode="before_after")
    assert scale.question
    assert scale.low
    assert scale.high
    assert scale.key == "problem_x.fylder"
    assert scale.value is None


def test_python_observes_the_mark():
    seen = []
    scale = Scale()
    scale.observe(lambda change: seen.append(change["new"]), "value")
    scale.set_state({"value": 7})
    assert seen == [7]
