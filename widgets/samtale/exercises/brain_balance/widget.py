"""The lever as a widget."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import traitlets

from samtale.exercises.base import Exercise
from samtale.exercises.brain_balance import model


class BrainBalance(Exercise):
    """See, step by step, how a lever tilts when a counterweight follows slowly.

    It stays closed until a person has read that no health professional has approved its text yet.
    Nothing of it is kept.

    Examples
    --------
    >>> balance = BrainBalance(reading=["Modvægten følger langsomt efter."])
    >>> balance.approved
    ''
    """

    slice_name = "brain_balance"
    content_kind = "brain_balances"
    shared_words = ("law",)

    title = traitlets.Unicode(help="Name of the model.").tag(sync=True)
    intro = traitlets.Unicode(help="What to do, in a sentence or two.").tag(sync=True)
    reading = traitlets.List(traitlets.Unicode(), help="How the lever is to be read, line by line.").tag(sync=True)
    source = traitlets.Unicode(help="A public source to go on with.").tag(sync=True)
    approved = traitlets.Unicode(help="Who approved the text, and when; empty while it awaits that.").tag(sync=True)

    @traitlets.validate("reading")
    def _whole_reading(self, proposal: Any) -> list[str]:
        return self._try(model.reading, proposal["value"])

    @traitlets.validate("approved")
    def _named_approval(self, proposal: Any) -> str:
        return self._try(model.approved, proposal["value"])

    @staticmethod
    def _try(check: Callable[[Any], Any], told: Any) -> Any:
        try:
            return check(told)
        except ValueError as error:
            raise traitlets.TraitError(str(error)) from None
