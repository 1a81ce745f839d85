"""The quiz as a widget."""

from __future__ import annotations

from datetime import date
from typing import Any

import traitlets

from samtale import content
from samtale.exercises.base import Exercise
from samtale.exercises.quiz import model
from samtale.knowledge.laws import read_rules
from samtale.knowledge.shown import named


class Quiz(Exercise):
    """Guess whether a claim holds, say how sure you are, and see what applies today and who says so.

    Rules whose sources are older than 18 months are not asked; older than 12 months they carry a warning.
    What a participant answers stays in the browser.

    Examples
    --------
    >>> quiz = Quiz(questions=[{"id": "a", "claim": "Det er altid nok at sige det til lederen.", "holds": "no",
    ...                         "now": "Pligten er din egen.", "source": "Barnets lov"}])
    >>> quiz.questions[0]["age"]
    'fresh'
    """

    slice_name = "quiz"
    content_kind = "quizzes"
    shared_words = ("law",)

    title = traitlets.Unicode(help="Name of the quiz.").tag(sync=True)
    intro = traitlets.Unicode(help="What it asks, in a sentence or two.").tag(sync=True)
    questions = traitlets.List(traitlets.Dict(), help="Claims with what is right, source and dates.").tag(sync=True)
    legal = traitlets.Bool(help="Whether the claims are the guide's and about the law.").tag(sync=True)

    @traitlets.validate("questions")
    def _whole_questions(self, proposal: Any) -> list[dict[str, Any]]:
        try:
            return model.questions(proposal["value"])
        except ValueError as error:
            raise traitlets.TraitError(str(error)) from None

    @classmethod
    def written(cls, reference: str) -> dict[str, Any]:
        """Return the traits of a written quiz, with its legal rules as they stand today."""
        told = {name: value for name, value in content.item(cls.content_kind, reference).items() if name != "id"}
        if "rules" not in told:
            return told
        rules = named(read_rules(), told.pop("rules"))
        return told | {"questions": [model.from_rule(rule, date.today()) for rule in rules], "legal": True}
