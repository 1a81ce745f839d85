"""The decision guide as a widget."""

from __future__ import annotations

from datetime import date
from typing import Any

import traitlets

from samtale import content
from samtale.exercises.base import Exercise
from samtale.exercises.decision_guide import model
from samtale.knowledge.laws import read_rules
from samtale.knowledge.shown import named, shown


class DecisionGuide(Exercise):
    """Walk through the questions of a decision; it asks for no case, keeps nothing and gives no verdict.

    Examples
    --------
    >>> guide = DecisionGuide(steps=[{"id": "a", "question": "Er nogen i fare nu?", "options": [
    ...     {"text": "Ja", "to": "b"}, {"text": "Nej", "to": "b"}]}, {"id": "b", "question": "Tal med en kollega",
    ...     "end": ["Gør det i dag."]}])
    >>> [step["id"] for step in guide.steps]
    ['a', 'b']
    """

    slice_name = "decision_guide"
    content_kind = "decision_guides"
    shared_words = ("law",)

    title = traitlets.Unicode(help="Name of the guide.").tag(sync=True)
    intro = traitlets.Unicode(help="What it helps with, in a sentence or two.").tag(sync=True)
    steps = traitlets.List(traitlets.Dict(), help="Questions with options, and ends with what to do.").tag(sync=True)
    rules = traitlets.Dict(help="The legal rules that steps name, by id, as they stand today.").tag(sync=True)
    contacts = traitlets.List(
        traitlets.Unicode(), help="Lines of the printed sheet that are filled in by hand at one's own workplace."
    ).tag(sync=True)

    @traitlets.validate("steps")
    def _whole_steps(self, proposal: Any) -> list[dict[str, Any]]:
        try:
            return model.steps(proposal["value"])
        except ValueError as error:
            raise traitlets.TraitError(str(error)) from None

    @classmethod
    def written(cls, reference: str) -> dict[str, Any]:
        """Return the traits of a written guide, with the legal rules that it names as they stand today."""
        told = {name: value for name, value in content.item(cls.content_kind, reference).items() if name != "id"}
        wanted = [step["rule"] for step in told["steps"] if step.get("rule")]
        today = date.today()
        return told | {"rules": {rule.id: shown(rule, today) for rule in named(read_rules(), wanted)}}
