"""The plan for a conversation as a widget."""

from __future__ import annotations

from typing import Any

import traitlets

from samtale.exercises.base import Exercise
from samtale.exercises.conversation_plan import model


class ConversationPlan(Exercise):
    """Answer a few questions about one's next conversation and take one page with it.

    What is written stays in the browser; nothing of it reaches Python.

    Examples
    --------
    >>> plan = ConversationPlan(steps=[{"id": "maal", "title": "Formål", "prompt": "Hvad vil du med samtalen?"}])
    >>> plan.seconds
    90
    """

    slice_name = "conversation_plan"
    content_kind = "conversation_plans"

    title = traitlets.Unicode(help="Name of the plan.").tag(sync=True)
    intro = traitlets.Unicode(help="What it is for, in a sentence or two.").tag(sync=True)
    seconds = traitlets.Int(90, min=10, max=900, help="How long the clock runs for a step.").tag(sync=True)
    steps = traitlets.List(traitlets.Dict(), help="Dicts with id, title, prompt, perhaps hint and choices.").tag(
        sync=True
    )
    questions = traitlets.List(traitlets.Unicode(), help="What a partner asks about the finished plan.").tag(sync=True)

    @traitlets.validate("steps")
    def _whole_steps(self, proposal: Any) -> list[dict[str, Any]]:
        try:
            return model.steps(proposal["value"])
        except ValueError as error:
            raise traitlets.TraitError(str(error)) from None
