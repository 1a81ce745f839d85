"""The measure of learning as a widget."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import traitlets

from samtale.exercises.base import Exercise
from samtale.exercises.learning_sample import model


class LearningSample(Exercise):
    """Reply to four young people before the workshop, and to four others after it.

    Two colleagues read the replies in an order that does not tell which are from when. The measure is of the
    workshop, not of a person: replies, marks and sums stay in the browser, and no trait holds them.

    Examples
    --------
    >>> before = LearningSample("velkommen.foer-og-efter")
    >>> after = LearningSample("velkommen.foer-og-efter", moment="after")
    >>> before.moment, after.moment, before.series == after.series
    ('before', 'after', True)
    """

    slice_name = "learning_sample"
    content_kind = "learning_samples"

    title = traitlets.Unicode(help="Name of the exercise.").tag(sync=True)
    intro = traitlets.Unicode(help="What it asks, in a sentence or two.").tag(sync=True)
    moment = traitlets.Enum(
        model.MOMENTS, default_value="before", help="Whether the replies are from before or after the workshop."
    ).tag(sync=True)
    series = traitlets.Unicode(
        help="Name under which the browser keeps what before and after share; the key when left out."
    ).tag(sync=True)
    sets = traitlets.Dict(help="Sets A and B of four statements: dicts with id, who and text.").tag(sync=True)
    criteria = traitlets.List(
        traitlets.Dict(), help="Key of five lines: dicts with id, name, text and the coach's rules for and against."
    ).tag(sync=True)
    boosters = traitlets.List(traitlets.Dict(), help="Days to come back: dicts with id, weeks, title and text.").tag(
        sync=True
    )

    @traitlets.validate("sets")
    def _whole_sets(self, proposal: Any) -> dict[str, list[dict[str, Any]]]:
        return _checked(model.sets, proposal)

    @traitlets.validate("criteria")
    def _whole_criteria(self, proposal: Any) -> list[dict[str, Any]]:
        return _checked(model.criteria, proposal)

    @traitlets.validate("boosters")
    def _whole_boosters(self, proposal: Any) -> list[dict[str, Any]]:
        return _checked(model.boosters, proposal)


def _checked(check: Callable[..., Any], proposal: Any) -> Any:
    try:
        return check(proposal["value"])
    except ValueError as error:
        raise traitlets.TraitError(str(error)) from None
