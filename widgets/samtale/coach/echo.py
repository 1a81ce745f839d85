"""Does a sentence pick up the young person's own words? Measured by shared word stems."""

from __future__ import annotations

from collections.abc import Iterator

from samtale.coach.rules import Language
from samtale.coach.text import Sentence, Word, sentences, stem

LATEST = 2  # turns that still sound in the room
OPENING = 2  # clauses in which a single word is enough: an echo comes first
SHARE = 3  # one word with content in so many
KINDRED = 5  # letters that two long stems share at the front: `inviter`, `invitation`
SPEAKER = {"jeg", "vi"}


def echoes(line: str, sentence: Sentence, previous: list[str], shared: Language) -> bool:
    """Tell whether a sentence says back words of the latest turns.

    One of its clauses repeats two words with content; or one of its first clauses
    repeats one that makes up a third of its content; or a clause of small words comes
    back turned around (*det ved jeg ikke*, *det ved du ikke*) or is named as the
    other's (*siger du*).

    A clause with words of the speaker's own that the young person did not use (`oneself`:
    *jeg*, *jo*, *skal*) argues or tells and is no echo, nor one that denies what nobody
    denied; when the first clause speaks of oneself, the whole sentence does. The answer to
    a question is an echo only when it is named.
    """
    if not previous:
        return False
    heard = [part for turn in previous[-LATEST:] for part in sentences(turn, shared.spelling)]
    last = sentences(previous[-1], shared.spelling)
    words = {word.text for word in sentence.words}
    named = bool(words & shared.naming)
    if last and last[-1].end == "?" and not named:
        return False
    latest = content_of(previous[-1], shared)
    earlier = set().union(*(content_of(turn, shared) for turn in previous[-LATEST:]))
    turned = {shared.turned.get(word.text, word.text) for part in last for word in part.words}
    own_voice = shared.oneself - turned
    if shared.denying & {word.text for part in heard for word in part.words}:
        own_voice -= shared.denying
    if words & shared.hearing:  # "jeg hører, at du" speaks of the other
        own_voice -= SPEAKER
    for place, clause in enumerate(_clauses(sentence)):
        words = {word.text for word in clause}
        if words & own_voice:
            if place == 0 and words & own_voice & SPEAKER:
                return False
            continue
        own = stems_of(line, clause, shared)
        again = {word for word in own if known(word, earlier)}
        fresh = {word for word in own if known(word, latest)}
        enough = place < OPENING and len(again) * SHARE >= len(own)
        if fresh and (len(again) >= 2 or enough or named):
            return True
        core = {word for word in words if word in turned or word not in shared.marks}
        back = core - shared.pronouns - shared.naming - shared.joining
        if not own and len(core) >= 2 and back and back <= turned and (named or "ikke" in back or len(back) >= 2):
            return True
    return False


def stems_of(line: str, words: tuple[Word, ...], shared: Language) -> set[str]:
    """Return the stems of the words that carry content."""
    found = set()
    for word in words:
        if word.text == "," or word.text in shared.empty:
            continue
        base = shared.forms.get(word.text)
        found.add(stem(base if base else line[word.start : word.end]))
    return found


def content_of(turn: str, shared: Language) -> set[str]:
    """Return the stems with content of a turn."""
    return {found for sentence in sentences(turn) for found in stems_of(turn, sentence.words, shared)}


def _clauses(sentence: Sentence) -> Iterator[tuple[Word, ...]]:
    clause: list[Word] = []
    for word in sentence.words:
        if word.text == ",":
            yield tuple(clause)
            clause = []
        else:
            clause.append(word)
    yield tuple(clause)


def known(word: str, said: set[str]) -> bool:
    """Tell whether a stem, or one of its kin, was said."""
    return word in said or (
        len(word) >= KINDRED
        and any(len(other) >= KINDRED and (word[:KINDRED] == other[:KINDRED] or other.endswith(word)) for other in said)
    )
