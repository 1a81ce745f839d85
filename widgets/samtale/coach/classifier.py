"""A linear classifier beside the patterns: what labelled lines say about a new one. `classifier.ts` does the same.

It is learnt when the front end is built (`train.ts`), from `data/coach/labelled.csv` and the rules' own examples.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from samtale.coach.features import Features, Heard
from samtale.paths import STATIC

FILE = STATIC / "classifier.json"


@dataclass(frozen=True)
class Kind:
    """What one kind of feature weighs, and for each feature flat pairs of rule number and weight."""

    name: str
    weight: float
    features: dict[str, list[int]]


@dataclass(frozen=True)
class Classifier:
    """Weights of features, whole numbers, so that both homes reckon alike.

    Attributes
    ----------
    rules
        Ids of the rules that it knows.
    bias
        One number a rule.
    kinds
        The kinds of features.
    scale
        What the weights were multiplied with.
    """

    rules: tuple[str, ...]
    bias: tuple[float, ...]
    kinds: tuple[Kind, ...]
    scale: int

    def margins(self, heard: Heard) -> dict[str, float]:
        """Return for each rule on which side of its border the line lies, and how far from it."""
        told = self._told(heard.whole, even=True)
        return {rule: total / self.scale + bias for rule, total, bias in zip(self.rules, told, self.bias, strict=True)}

    def sentence(self, heard: Heard, rule: str) -> int:
        """Return the number of the sentence that speaks most for a rule; the first of equals."""
        place = self.rules.index(rule)
        told = [self._told(features)[place] for features in heard.by_sentence]
        return told.index(max(told))

    def _told(self, features: Features, even: bool = False) -> list[float]:
        """Add up for each rule; `even`: a long line counts no more than a short one."""
        told = [0.0] * len(self.rules)
        for kind in self.kinds:
            sums = [0] * len(self.rules)
            for feature in features[kind.name]:
                pairs = kind.features.get(feature, ())
                for rule, weight in zip(pairs[::2], pairs[1::2], strict=True):
                    sums[rule] += weight
            share = kind.weight / math.sqrt(max(1, len(features[kind.name]))) if even else kind.weight
            told = [total + share * new for total, new in zip(told, sums, strict=True)]
        return told


@cache
def classifier(path: Path = FILE) -> Classifier:
    """Return what was learnt.

    Raises
    ------
    FileNotFoundError
        When the front end was not built; the message says how to build it.
    """
    try:
        raw = json.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        raise FileNotFoundError(f"{path} is missing: build the front end with `make build`.") from None
    return Classifier(
        tuple(raw["rules"]), tuple(raw["bias"]), tuple(Kind(**kind) for kind in raw["kinds"]), raw["scale"]
    )
