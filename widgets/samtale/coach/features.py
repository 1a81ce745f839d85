"""What the classifier hears in a line: features of three kinds. `features.ts` does the same.

``words``
    Stems and pairs of neighbours; how many sentences and questions there are; whether the line answers a question.
``letters``
    Four letters in a row: they know a compound or a misspelt word by its parts.
``echo``
    The line with every word that the young person has just said as ``E`` and other words with content as ``W``,
    up to three in a row; how many words come back, and how large a part of the line they are.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise

from samtale.coach.echo import LATEST, content_of, known, stems_of
from samtale.coach.reading import QUOTED, Read, read
from samtale.coach.rules import Language
from samtale.coach.text import Word, fold, stem

KINDS = ("words", "letters", "echo")
Features = dict[str, frozenset[str]]
LETTERS = 4
LONGEST = 3  # words in a row around an echo
OUTLINE = 6  # signs of an echo's outline
MANY = 4  # what is counted further tells no more


@dataclass(frozen=True)
class Heard:
    """A line as the classifier reads it: features by sentence, and those of the whole."""

    by_sentence: tuple[Features, ...]
    whole: Features


@dataclass(frozen=True)
class Before:
    """The latest turns: stems with content, all words as the other would say them, and whether the last one asks."""

    stems: set[str]
    turned: set[str]
    asks: bool


def hear(line: str, said: Sequence[Read], previous: Sequence[str], shared: Language) -> Heard:
    """Return the features of a line after the turns before it."""
    before = _before(previous, shared)
    signs = [_signs(line, sentence, before, shared) for sentence in said] if previous else [[] for _ in said]
    told = tuple(
        {
            "words": frozenset(_words(line, sentence, shared)),
            "letters": frozenset(_letters(sentence)),
            "echo": frozenset(_echo(row)),
        }
        for sentence, row in zip(said, signs, strict=True)
    )
    wide = {
        "words": _shape(said, before),
        "letters": set[str](),
        "echo": {*_counts("##", [*chain(*signs)]), "asked" if before.asks else "told"} if previous else set[str](),
    }
    return Heard(told, {kind: frozenset(wide[kind].union(*(part[kind] for part in told))) for kind in KINDS})


def _shape(said: Sequence[Read], before: Before) -> set[str]:
    questions = sum(sentence.question for sentence in said)
    return {f"#{min(len(said), MANY)}", f"#?{min(questions, MANY)}", *(["asked"] if before.asks else [])}


def _before(previous: Sequence[str], shared: Language) -> Before:
    latest = previous[-LATEST:]
    heard = [read(turn, shared) for turn in latest]
    words = {word.text for turn in heard for sentence in turn for word in sentence.sentence.words}
    return Before(
        set().union(*(content_of(turn, shared) for turn in latest)),
        {shared.turned.get(word, word) for word in words},
        bool(heard and heard[-1]) and heard[-1][-1].sentence.end == "?",
    )


def _words(line: str, sentence: Read, shared: Language) -> Iterator[str]:
    parts = ["<"]
    for word in sentence.sentence.words:
        if word.text == ",":
            parts.append(",")
        elif word.quoted:
            parts.append(QUOTED)
        else:
            as_written = line[word.start : word.end]
            meant = as_written if fold(as_written) == word.text else word.text
            parts.append(stem(shared.forms.get(word.text, meant)))
    parts.append(sentence.sentence.end or ">")
    yield from parts
    yield from map(" ".join, pairwise(parts))


def _letters(sentence: Read) -> Iterator[str]:
    for word in sentence.sentence.words:
        if word.text != "," and not word.quoted:
            padded = f"_{word.text}_"
            yield from (padded[start : start + LETTERS] for start in range(len(padded) - LETTERS + 1))


def _signs(line: str, sentence: Read, before: Before, shared: Language) -> list[str]:
    """Return a sentence as signs: said before, other content, small words (with a prime: said before)."""

    def sign(word: Word) -> str:
        if word.text == "," or word.quoted:
            return QUOTED if word.quoted else ","
        for found in stems_of(line, (word,), shared):
            return "E" if known(found, before.stems) else "W"
        return word.text + "'" if word.text in before.turned else word.text

    return ["<", *map(sign, sentence.sentence.words), sentence.sentence.end or ">"]


def _echo(signs: list[str]) -> Iterator[str]:
    if not signs:
        return
    for length in range(1, LONGEST + 1):
        yield from (" ".join(signs[at : at + length]) for at in range(len(signs) - length + 1))
    yield "=" + "".join(sign for sign in signs if sign in ("E", "W", ",", "?"))[:OUTLINE]
    yield from _counts("#", signs)


def _counts(name: str, signs: list[str]) -> Iterator[str]:
    again, fresh = signs.count("E"), signs.count("W")
    yield f"{name}{min(again, MANY)}"
    yield f"{name}/{MANY * again // max(1, again + fresh)}"
