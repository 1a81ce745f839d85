"""The practice line as a widget."""

from __future__ import annotations

from typing import Any

import traitlets

from samtale import content
from samtale.exercises.base import Exercise
from samtale.exercises.practice_line import model


class PracticeLine(Exercise):
    """Write what one would say, get one remark at a time, try again, compare.

    The words never leave the browser; the coach works there too. When lines are said
    aloud instead, the partner's 0–10 answer is the only thing that Python sees.

    Parameters
    ----------
    reference
        An item of the guide (``"B21"``), a setting (``"skole"``) or one situation's id.

    Examples
    --------
    >>> PracticeLine("B21").value is None
    True
    """

    slice_name = "practice_line"
    content_kind = "practices"

    title = traitlets.Unicode(help="Heading of the exercise.").tag(sync=True)
    situations = traitlets.List(
        traitlets.Dict(), help="Situations: dicts with id, title, situation, turns (who, text), models (text, skill)."
    ).tag(sync=True)
    value = traitlets.Int(None, allow_none=True, min=0, max=10, help="How easy it was to answer, 0 to 10.").tag(
        sync=True
    )

    @classmethod
    def written(cls, reference: str) -> dict[str, Any]:
        """Return the situations that a reference means."""
        return {"situations": model.chosen(content.practice(), reference)}

    @traitlets.validate("situations")
    def _complete_situations(self, proposal: Any) -> list[dict[str, Any]]:
        try:
            return model.situations(proposal["value"])
        except ValueError as error:
            raise traitlets.TraitError(str(error)) from None
