"""What there is to choose, and what is chosen."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pandas as pd

from samtale.prevalence.estimate import GUIDE, bases
from samtale.prevalence.groups import with_groups
from samtale.prevalence.intervals import METHODS
from samtale.prevalence.published import published
from samtale.prevalence.scenario import TAUS

ONE_BASE = ""
WORDS = "guide_words"
DEFFS = (1.0, 2.0, 4.0)
LEVELS = (0.8, 0.9, 0.95, 0.99)
SPREADS = (0.0, *TAUS)
NAMES = ("base", "base_to", "deff", "level", "method", "rate", "spread")
PRESETS = {
    "words": {"rate": WORDS, "base": GUIDE},
    "guide": {"rate": "cfr_intervention", "base": GUIDE},
    "counted": {"rate": "survey_misuse", "base": "2012", "base_to": "2016"},
    "narrow": {"rate": "narrow_2015", "base": "2015"},
    "both": {"rate": "groups_disjoint", "base": GUIDE},
}


@dataclass(frozen=True)
class Tables:
    """What can be chosen from: shares with a sample, published counts, bases.

    Attributes
    ----------
    place
        Name of the place when the bases are of an own file, else None.
    """

    rates: pd.DataFrame
    counts: pd.DataFrame
    bases: pd.DataFrame
    place: str | None = None

    @classmethod
    def stored(cls) -> Tables:
        """Return the project's own tables."""
        return cls(with_groups(), published([1]), bases())

    def of(self, known: pd.DataFrame, place: str | None) -> Tables:
        """Return the same shares with other bases."""
        return replace(self, bases=known, place=place)

    def known(self, name: str) -> list[object]:
        """Return what `name` can be."""
        return {
            "rate": [*self.rates.index, *self.counts.index, WORDS],
            "base": list(self.bases.index),
            "base_to": [ONE_BASE, *self.bases.index],
            "deff": list(DEFFS),
            "level": list(LEVELS),
            "method": list(METHODS),
            "spread": list(SPREADS),
        }[name]

    def read(self, name: str, text: str) -> object:
        """Return the possible value that a text stands for, as in a link.

        Raises
        ------
        ValueError
            When there is no such choice or value.
        """
        if name not in NAMES:
            raise ValueError(f"there is no choice {name!r}")
        for value in self.known(name):
            if text == (value if isinstance(value, str) else f"{value:g}"):
                return value
        raise ValueError(f"there is no {name} {text!r}")


@dataclass(frozen=True)
class Chosen:
    """One combination of choices."""

    rate: str
    base: str
    base_to: str
    deff: float
    level: float
    method: str
    spread: float

    @property
    def ends(self) -> list[str]:
        """The one base, or the two ends of a range of bases."""
        return [self.base] if self.base_to in (ONE_BASE, self.base) else [self.base, self.base_to]

    def texts(self) -> dict[str, str]:
        """Return the choices as texts, as a link holds them."""
        values = {name: getattr(self, name) for name in NAMES}
        return {name: value if isinstance(value, str) else f"{value:g}" for name, value in values.items()}
