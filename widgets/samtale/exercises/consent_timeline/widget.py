"""The timeline of consent as a widget."""

from __future__ import annotations

from datetime import date
from typing import Any

import traitlets

from samtale.exercises.base import Exercise
from samtale.exercises.consent_timeline import model
from samtale.knowledge.consents import AGES, read_consents
from samtale.knowledge.laws import read_rules


class ConsentTimeline(Exercise):
    """Choose an age, guess who has to say yes to each kind of help, then see what was said and what applies.

    It asks about nobody and keeps nothing.

    Examples
    --------
    >>> ConsentTimeline(title="Hvem siger ja?").ages
    [14, 22]
    """

    slice_name = "consent_timeline"
    content_kind = "consent_timelines"
    shared_words = ("law",)

    title = traitlets.Unicode(help="Name of the timeline.").tag(sync=True)
    intro = traitlets.Unicode(help="What to do, in a sentence or two.").tag(sync=True)
    ages = traitlets.List(traitlets.Int(), help="Lowest and highest age, in years.").tag(sync=True)
    bands = traitlets.List(traitlets.Dict(), help="Kinds of help by age, each with the id of its rule.").tag(sync=True)
    rules = traitlets.Dict(help="The legal rules that bands name, by id, as they stand today.").tag(sync=True)

    @traitlets.default("ages")
    def _all_ages(self) -> list[int]:
        return [AGES.start, AGES.stop - 1]

    @traitlets.default("bands")
    def _all_bands(self) -> list[dict[str, Any]]:
        return self._today["bands"]

    @traitlets.default("rules")
    def _all_rules(self) -> dict[str, Any]:
        return self._today["rules"]

    @traitlets.validate("bands")
    def _whole_bands(self, proposal: Any) -> list[dict[str, Any]]:
        try:
            return model.bands(proposal["value"])
        except ValueError as error:
            raise traitlets.TraitError(str(error)) from None

    @property
    def _today(self) -> dict[str, Any]:
        return model.told(read_consents(), read_rules(), date.today())
