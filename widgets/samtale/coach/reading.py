"""A sentence as the rules read it. `reading.ts` does the same."""

from __future__ import annotations

import re
from collections.abc import Sequence

from samtale.coach.rules import Language
from samtale.coach.text import Sentence, sentences

QUOTED = "§"


class Read:
    """Words with single spaces between, and where each one stands."""

    def __init__(self, sentence: Sentence, shared: Language) -> None:
        self.sentence = sentence
        self.marks = shared.marks
        self.text = " "
        self.offsets: list[int] = []
        for word in sentence.words:
            self.offsets.append(len(self.text))
            self.text += (QUOTED if word.quoted else shared.marks.get(word.text, "") + word.text) + " "
        self.asking = any_of(shared.asking, self.text)
        self.question = sentence.end == "?" or (sentence.end == "" and self.asking)
        self.text += f"{sentence.end} " if sentence.end else ""

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Return the place in the line of a stretch of `text`."""
        touched = [
            word
            for word, offset in zip(self.sentence.words, self.offsets, strict=True)
            if offset < max(end, start + 1) and offset + len(word.text) >= start
        ]
        words = [word for word in touched if word.text != ","] or list(self.sentence.words)
        telling = [word for word in words if word.text not in self.marks]  # small words in front say nothing
        return (telling or words)[0].start, words[-1].end


def read(text: str, shared: Language) -> list[Read]:
    """Return the sentences of a line or a turn."""
    return [Read(sentence, shared) for sentence in sentences(text, shared.spelling)]


def any_of(patterns: Sequence[re.Pattern[str]], text: str) -> bool:
    """Tell whether one of the patterns is found."""
    return any(pattern.search(text) for pattern in patterns)
