"""Danish text for the rules: words, sentences, stems. `text.ts` does the same in the browser."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

import snowballstemmer

# Ranges instead of \w: the same letters in every language that reads the rules.
LETTERS = "0-9A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0300-\u036f"
SHORT = r"[Ff]\.\s?eks|bl\.\s?a|m\.m|m\.fl|d\.v\.s|p\.g\.a|i\.f\.t|dvs|osv|ca|kl|nr|evt|inkl|pga|mht|vha|ift|tlf|fx"
NUMBER = r"\d+[.:,]\d+|\d+\.(?=\s[a-z\xe6\xf8\xe5])"
TOKEN = re.compile(rf"(?:{SHORT})\.|{NUMBER}|[{LETTERS}]+(?:['’-][{LETTERS}]+)*|\.{{2,}}|[.…?!,:;\n()–-]|[\"“”„»«]")
# as people write them on a foreign keyboard, and the straight apostrophe
FOREIGN = str.maketrans({"\xe6": "ae", "\xf8": "oe", "\xe5": "aa", "\u2019": "'"})
QUOTES = '"“”„»«'
ENDS = {".", "?", "!", "\n"}
PAUSES = {",": ",", ":": ",", ";": ",", "(": ",", ")": ",", "–": ",", "-": ",", "…": ",", "..": ","}
APOSTROPHE = re.compile("['\u2019]")
DOUBLED = re.compile(r"([bcdfghjklmnpqrstvwxz])\1$")

_stemmer = snowballstemmer.stemmer("danish")


@dataclass(frozen=True)
class Word:
    """A word or a comma: as the rules read it, and where it stands (code points)."""

    text: str
    start: int
    end: int
    quoted: bool = False


@dataclass(frozen=True)
class Sentence:
    """Words with commas, and the sign at the end: ``"?"``, ``"!"``, ``"."`` or ``""``."""

    words: tuple[Word, ...]
    end: str


def fold(text: str) -> str:
    """Return lower-case text without accents; the last three letters of the alphabet become two each.

    Examples
    --------
    >>> fold("Én på Læsø")
    'en paa laesoe'
    """
    text = unicodedata.normalize("NFC", text).lower()
    text = text.translate(FOREIGN)
    return re.sub("[\u0300-\u036f]", "", unicodedata.normalize("NFD", text))


def stem(word: str) -> str:
    """Return the Snowball stem of an unfolded word, folded, without apostrophe and double consonant at its end.

    Source: the Danish algorithm of the Snowball project, https://snowballstem.org/algorithms/danish/stemmer.html
    """
    word = APOSTROPHE.sub("", unicodedata.normalize("NFC", word).lower())
    return DOUBLED.sub(r"\1", fold(_stemmer.stemWord(word)))


def sentences(line: str, spelling: dict[str, str] | None = None) -> list[Sentence]:
    """Split a line into sentences of words and commas.

    Parameters
    ----------
    line
        What somebody says.
    spelling
        Folded spoken or mistyped forms and the folded form that the rules know.
    """
    spelling = spelling or {}
    found = [(match.group(), match.start(), match.end()) for match in TOKEN.finditer(line)]
    quoted = _quoted([text for text, _, _ in found])
    done: list[Sentence] = []
    words: list[Word] = []
    for index, (text, start, end) in enumerate(found):
        if text in QUOTES:
            continue
        if text in ENDS:
            if words:
                done.append(Sentence(tuple(words), "" if text == "\n" else text))
            elif done and text == "?":
                done[-1] = Sentence(done[-1].words, text)
            words = []
            continue
        pause = PAUSES.get(text) or ("," if text.startswith("..") else None)
        if pause:
            if words and words[-1].text != ",":
                words.append(Word(",", start, end))
            continue
        folded = fold(text)
        for part in spelling.get(folded, folded).split(" "):
            words.append(Word(part, start, end, quoted[index]))
    if words:
        done.append(Sentence(tuple(words), ""))
    return done


def _quoted(texts: Sequence[str]) -> list[bool]:
    """Tell which tokens stand between quotation marks; marks around the whole line quote nothing."""
    marks = [index for index, text in enumerate(texts) if text in QUOTES]
    flags = [False] * len(texts)
    if len(marks) == 2 and marks[0] == 0 and marks[1] >= len(texts) - 2:
        return flags
    for first, last in zip(marks[::2], marks[1::2], strict=False):
        flags[first : last + 1] = [True] * (last + 1 - first)
    return flags
