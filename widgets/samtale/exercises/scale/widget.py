"""The scale as a widget."""

from __future__ import annotations

from typing import Any

import traitlets

from samtale.exercises.base import Exercise
from samtale.exercises.scale import model


class Scale(Exercise):
    """Place oneself between 0 and 10, or say that one would rather not.

    Only the integer reaches Python; that somebody passed stays in the browser.

    Examples
    --------
    >>> scale = Scale(question="Hvor meget fylder X?", low="ingenting", high="alt")
    >>> scale.value is None
    True
    """

    slice_name = "scale"
    content_kind = "scales"

    question = traitlets.Unicode(help="What is asked.").tag(sync=True)
    hint = traitlets.Unicode(help="A line of help under the question.").tag(sync=True)
    low = traitlets.Unicode(help="What 0 means.").tag(sync=True)
    high = traitlets.Unicode(help="What 10 means.").tag(sync=True)
    mode = traitlets.Enum(
        ("single", "before_after"), "single", help="One mark, or a first and a second one shown together."
    ).tag(sync=True)
    value = traitlets.Any(None, allow_none=True, help="The mark, 0 to 10, or None while there is none.").tag(sync=True)
    before = traitlets.Any(None, allow_none=True, help="The first of two marks, 0 to 10, or None.").tag(sync=True)

    @traitlets.validate("value", "before")
    def _stop(self, proposal: Any) -> int | None:
        try:
            return model.stop(proposal["value"])
        except ValueError as error:
            raise traitlets.TraitError(str(error)) from None
