"""A linear classifier beside the patterns: what labelled lines say about a new one. `classifier.ts` does the same.

It is learnt when the front end is built (`train.ts`), from `data/coach/labelled.csv` and the rules' own examples.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path

from samtale.coach.rules import Language
from samtale.coach.text import Sentence, fold, sentences, stem
from samtale.paths import STATIC

FILE = STATIC / "classifier.json"
SURE = 0.05  # from here on a line is like those with the label
UNLIKE = -0.5  # below this it is so unlike them that a pattern alone counts for nothing


@dataclass(frozen=True)
class Heard:
    """A line as the classifier reads it: features by sentence, and all of them."""

    by_sentence: tuple[frozenset[str], ...]
    all: frozenset[str]


@dataclass(frozen=True)
class Classifier:
    """Weights of stems and of pairs of neighbours, whole numbers, so that both homes reckon alike.

    Attributes
    ----------
    rules
        Ids of the rules that it knows.
    bias
        One number a rule.
    words
        Flat pairs of rule number and weight, by feature.
    scale
        What the weights were multiplied with.
    """

    rules: tuple[str, ...]
    bias: tuple[int, ...]
    words: dict[str, list[int]]
    scale: int

    def margins(self, heard: Heard) -> dict[str, float]:
        """Return for each rule on which side of its border the line lies, and how far from it."""
        sums, known = self._sums(heard.all)
        length = math.sqrt(max(1, known))
        return {
            rule: (total / length + bias) / self.scale
            for rule, total, bias in zip(self.rules, sums, self.bias, strict=True)
        }

    def sentence(self, heard: Heard, rule: str) -> int:
        """Return the number of the sentence that speaks most for a rule; the first of equals."""
        place = self.rules.index(rule)
        told = [self._sums(features)[0][place] for features in heard.by_sentence]
        return told.index(max(told))

    def _sums(self, features: frozenset[str]) -> tuple[list[int], int]:
        sums, known = [0] * len(self.rules), 0
        for feature in features:
            pairs = self.words.get(feature)
            if pairs is None:
                continue
            known += 1
            for rule, weight in zip(pairs[::2], pairs[1::2], strict=True):
                sums[rule] += weight
        return sums, known


def hear(line: str, said: Sequence[Sentence], previous: Sequence[str], shared: Language) -> Heard:
    """Return the features of a line: stems and pairs of neighbours, and whether it answers a question."""
    told = tuple(_features(line, sentence, shared) for sentence in said)
    asked = sentences(previous[-1]) if previous else []
    answers = {"asked"} if asked and asked[-1].end == "?" else set()
    return Heard(told, frozenset().union(*told, answers))


def _features(line: str, sentence: Sentence, shared: Language) -> frozenset[str]:
    parts = ["<"]
    for word in sentence.words:
        if word.text == ",":
            parts.append(",")
        elif word.quoted:
            parts.append("§")
        else:
            as_written = line[word.start : word.end]
            meant = as_written if fold(as_written) == word.text else word.text
            parts.append(stem(shared.forms.get(word.text, meant)))
    parts.append(sentence.end or ">")
    return frozenset([*parts, *map(" ".join, pairwise(parts))])


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
    return Classifier(tuple(raw["rules"]), tuple(raw["bias"]), raw["words"], raw["scale"])
