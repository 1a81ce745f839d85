"""The guess in Python."""

from __future__ import annotations

import pytest
import traitlets

from samtale import NumberGuess


@pytest.mark.parametrize(
    ("steps", "said"),
    [
        ([100], "at least two"),
        ([500, 100], "must grow"),
        ([100, 100], "must grow"),
        ([-5, 100], "not -5"),
        (["100", 500], "not '100'"),
        ([1.5, 2], "not 1.5"),
        ([True, 2], "not True"),
    ],
)
def test_bad_steps_are_refused(steps, said):
    with pytest.raises(traitlets.TraitError, match=said):
        NumberGuess(steps=steps)


@pytest.mark.parametrize("value", [7, "100", True])
def test_a_guess_is_one_of_the_steps(value):
    with pytest.raises(traitlets.TraitError):
        NumberGuess(steps=[100, 500], value=value)


def test_written_guesses():
    guess = NumberGuess("tallene.behandling")
    assert guess.answer == 500
    assert "guidens påstand" in guess.reveal
    assert guess.value is None
