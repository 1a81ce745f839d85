"""The balance as a widget."""

from __future__ import annotations

from typing import Any

import traitlets

from samtale.exercises.balance import model
from samtale.exercises.base import Exercise


class Balance(Exercise):
    """Listen to what is good about something, then to what is not, and end with one open question.

    With people who are in two minds, an even list of both sides tends to lower commitment
    (Miller & Rose 2015); so the second side opens only when it is asked for,
    and the exercise ends in the person's own words.

    Examples
    --------
    >>> Balance(title="Pause", dilemma=" At holde pause i en måned ").dilemma
    'At holde pause i en måned'
    """

    slice_name = "balance"
    content_kind = "balances"
    shared_words = ("board",)

    title = traitlets.Unicode(help="Name of the exercise.").tag(sync=True)
    intro = traitlets.Unicode(help="What it is for, in a sentence or two.").tag(sync=True)
    dilemma = traitlets.Unicode("?", help="What is weighed, for example a pause or telling somebody.").tag(sync=True)
    question = traitlets.Unicode(help="The open question at the end; a usual one when left out.").tag(sync=True)

    @traitlets.validate("dilemma")
    def _named_dilemma(self, proposal: Any) -> str:
        try:
            return model.dilemma(proposal["value"])
        except ValueError as error:
            raise traitlets.TraitError(str(error)) from None

    @traitlets.default("question")
    def _usual_question(self) -> str:
        return self.words["question"]
