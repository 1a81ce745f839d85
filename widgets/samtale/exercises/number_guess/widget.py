"""The guess as a widget."""

from __future__ import annotations

from typing import Any

import traitlets

from samtale.exercises.base import Exercise
from samtale.exercises.number_guess import model


class NumberGuess(Exercise):
    """Guess first, then see what a source says; nothing is marked right or wrong.

    Examples
    --------
    >>> guess = NumberGuess(question="Hvor mange?", steps=[100, 500, 1000], reveal="Guiden skriver omkring 500.")
    >>> guess.value is None
    True
    """

    slice_name = "number_guess"
    content_kind = "guesses"

    question = traitlets.Unicode(help="What is guessed.").tag(sync=True)
    hint = traitlets.Unicode(help="A line of help under the question.").tag(sync=True)
    steps = traitlets.List([0, 1], help="Numbers to choose from, growing.").tag(sync=True)
    answer = traitlets.Int(None, allow_none=True, help="The number that is shown beside the guess.").tag(sync=True)
    reveal = traitlets.Unicode(help="What the source says, with its name.").tag(sync=True)
    value = traitlets.Int(None, allow_none=True, help="The guessed step, or None.").tag(sync=True)

    @traitlets.validate("steps")
    def _growing_steps(self, proposal: Any) -> list[int]:
        try:
            return model.steps(proposal["value"])
        except ValueError as error:
            raise traitlets.TraitError(str(error)) from None

    @traitlets.validate("value")
    def _one_of_the_steps(self, proposal: Any) -> int | None:
        value = proposal["value"]
        if value is not None and (isinstance(value, bool) or value not in self.steps):
            raise traitlets.TraitError(f"a guess is one of {self.steps} or None, not {value!r}")
        return value
