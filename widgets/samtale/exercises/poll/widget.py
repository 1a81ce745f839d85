"""The question to the room as a widget."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import traitlets

from samtale.exercises.base import Exercise
from samtale.exercises.poll import model


class Poll(Exercise):
    """Answer for oneself, count the hands of the room, and see the histogram.

    One's own answer and the counted hands stay in the browser; the bars are shown
    when at least five people have answered.

    Examples
    --------
    >>> poll = Poll(choices=[{"id": "lav", "text": "Lav"}, {"id": "hoej", "text": "Høj"}],
    ...             questions=[{"id": "a", "text": "Hvad koster det?"}])
    >>> poll.most, [choice["id"] for choice in poll.choices]
    (1, ['lav', 'hoej'])
    """

    slice_name = "poll"
    content_kind = "polls"

    title = traitlets.Unicode(help="Name of the exercise.").tag(sync=True)
    intro = traitlets.Unicode(help="What is asked, in a sentence or two.").tag(sync=True)
    choices = traitlets.List(traitlets.Dict(), help="Choices: dicts with id and text.").tag(sync=True)
    questions = traitlets.List(traitlets.Dict(), help="Questions with the same choices: dicts with id and text.").tag(
        sync=True
    )
    most = traitlets.Int(1, help="How many choices one person may take.").tag(sync=True)

    @traitlets.validate("choices")
    def _whole_choices(self, proposal: Any) -> list[dict[str, str]]:
        return self._try(model.choices, proposal["value"])

    @traitlets.validate("questions")
    def _whole_questions(self, proposal: Any) -> list[dict[str, str]]:
        return self._try(model.questions, proposal["value"])

    @traitlets.validate("most")
    def _possible_number(self, proposal: Any) -> int:
        return self._try(model.most, proposal["value"], len(self.choices))

    @staticmethod
    def _try(check: Callable[..., Any], *told: Any) -> Any:
        try:
            return check(*told)
        except ValueError as error:
            raise traitlets.TraitError(str(error)) from None
