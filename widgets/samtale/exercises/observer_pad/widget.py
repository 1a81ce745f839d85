"""The observer's pad as a widget."""

from __future__ import annotations

from typing import Any

import traitlets

from samtale.exercises.base import Exercise
from samtale.exercises.observer_pad import model


class ObserverPad(Exercise):
    """Count what the staff does and hold a button while somebody talks; round 1 beside round 2.

    The numbers stay in the browser; nothing of them reaches Python.

    Examples
    --------
    >>> ObserverPad(kinds=["open", "advice"]).kinds
    ['open', 'advice']
    """

    slice_name = "observer_pad"
    content_kind = "pads"

    title = traitlets.Unicode(help="Name of the pad.").tag(sync=True)
    intro = traitlets.Unicode(help="A sentence or two on what to listen for.").tag(sync=True)
    kinds = traitlets.List(
        traitlets.Unicode(), default_value=list(model.KINDS), help="What is counted, in the order of the buttons."
    ).tag(sync=True)

    @traitlets.validate("kinds")
    def _known_kinds(self, proposal: Any) -> list[str]:
        try:
            return model.kinds(proposal["value"])
        except ValueError as error:
            raise traitlets.TraitError(str(error)) from None
