"""Does a sentence pick up the young person's own words? Measured by shared word stems."""

from __future__ import annotations

from samtale.coach.rules import Language
from samtale.coach.text import Sentence, fold, sentences, stem

LATEST = 2  # turns that still sound in the room


def content_stems(line: str, shared: Language) -> set[str]:
    """Return the stems of the words that carry content."""
    return {found for sentence in sentences(line) for found in stems_of(line, sentence, shared)}


def stems_of(line: str, sentence: Sentence, shared: Language) -> list[str]:
    """Return the stems of a sentence's words that carry content, in order."""
    found = []
    for word in sentence.words:
        if word.text == "," or word.text in shared.empty:
            continue
        if word.text in shared.forms:
            found.append(stem(shared.forms[word.text]))
            continue
        found.append(stem(line[word.start : word.end]))
    return found


def echoes(line: str, sentence: Sentence, previous: list[str], shared: Language) -> bool:
    """Tell whether a sentence says back words of the latest turns.

    At least half of its words with content were said before, or two of them at least in a longer sentence.
    """
    if not previous:
        return False
    latest = content_stems(previous[-1], shared)
    said = latest.union(*(content_stems(turn, shared) for turn in previous[-LATEST:]))
    own = stems_of(line, sentence, shared)
    shared_words = {word for word in own if word in said}
    if not shared_words & latest:
        return False
    return len(shared_words) >= 2 or len(shared_words) / len(set(own)) >= 0.5


__all__ = ["content_stems", "echoes", "fold", "stems_of"]
