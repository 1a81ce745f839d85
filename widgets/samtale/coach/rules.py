"""Read the rules: macros spelled out, regular expressions compiled, examples at hand."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import Any

from samtale import content
from samtale.coach.text import FOREIGN
from samtale.content.errors import ContentError, Fault
from samtale.content.library import LANGUAGE

FOLDER = LANGUAGE / "coach"
LEVELS = ("red", "yellow", "green")
# fillers after a word that may be missing: its space is taken already
AFTER_SPACE = re.compile(r"(?<= \)[?*+])<f>")
CLASS_OR_SPACE = re.compile(r"\[[^\]]*\]| ")
MACRO = re.compile(r"<([a-zæøå_]+)>")
GAP = re.compile(r"<g(\d)>")
WORD = "[^ ,.?!]+"
ENDING = "[a-z0-9'-]*"
# Between two words of a pattern a comma may stand.
SPACE = "(?: ,)? "
# Small words carry a mark in front, in the text and in the patterns: one short expression skips them all.
SMALL = {"openers": "¤", "fillers": "°"}
BARE = re.compile(r"(?<![a-z0-9°¤'-])[a-z]+(?![a-z0-9'~-])")


@dataclass(frozen=True)
class Pattern:
    """One regular expression for a sentence, and those that speak against it."""

    find: re.Pattern[str]
    unless: tuple[re.Pattern[str], ...] = ()
    question: bool = False


@dataclass(frozen=True)
class Example:
    """A line, possibly with the turns before it, and whether the rule shall find it."""

    line: str
    previous: tuple[str, ...]
    found: bool


@dataclass(frozen=True)
class Rule:
    """One rule as its file describes it; see CONTRIBUTING, *Change a rule of the coach*.

    `adds` is the margin of the classifier from which on the rule is found though no pattern found it, `drops` that
    below which what a pattern found counts for nothing; None: the classifier may not.
    """

    id: str
    level: str
    weight: int
    name: str
    finds: str
    why: str
    form: str
    detector: str
    patterns: tuple[Pattern, ...]
    allow: tuple[re.Pattern[str], ...]
    unless: tuple[re.Pattern[str], ...]
    unless_line: tuple[re.Pattern[str], ...]
    unless_before: tuple[re.Pattern[str], ...]
    second: tuple[re.Pattern[str], ...]
    silenced_by: frozenset[str]
    adds: float | None
    drops: float | None
    examples: tuple[Example, ...] = field(default=())


@dataclass(frozen=True)
class Language:
    """What all rules share: word lists, spoken spellings, irregular forms, words without content."""

    lists: dict[str, str]
    marks: dict[str, str]
    spelling: dict[str, str]
    forms: dict[str, str]
    empty: frozenset[str]
    turned: dict[str, str]
    naming: frozenset[str]
    oneself: frozenset[str]
    hearing: frozenset[str]
    denying: frozenset[str]
    joining: frozenset[str]
    pronouns: frozenset[str]
    asking: tuple[re.Pattern[str], ...]


def plain(text: str) -> str:
    """Write letters as the folded words have them; regular expressions stay as they are."""
    return text.translate(FOREIGN).replace("\xe9", "e")


def expand(pattern: str, shared: Language) -> str:
    """Spell out a pattern: lists by name, gaps of words, and a comma allowed at every space.

    Parameters
    ----------
    pattern
        A regular expression in which ``~`` is any ending, ``<name>`` a list, ``<g3>`` up to three words,
        ``<w>`` one word, ``<first>`` the beginning of a sentence, ``<start>`` the same, ``<clause>`` that of a
        clause (words such as *altså* may stand before both) and ``<end>`` the end.

    Raises
    ------
    KeyError
        For an unknown list.
    """
    lists = shared.lists
    pattern = AFTER_SPACE.sub("(?:°[a-z]+ ){0,3}", pattern)
    for _ in range(5):
        pattern = MACRO.sub(lambda match: lists[match[1]] if match[1] not in BUILT_IN else match[0], pattern)
    pattern = BARE.sub(lambda match: shared.marks.get(match[0], "") + match[0], plain(pattern.strip(" ")))
    pattern = CLASS_OR_SPACE.sub(lambda match: SPACE if match[0] == " " else match[0], pattern.replace("~", ENDING))
    pattern = GAP.sub(lambda match: f"(?:(?: ,)? {WORD}){{0,{match[1]}}}", pattern)
    for name, meaning in BUILT_IN.items():
        pattern = pattern.replace(f"<{name}>", meaning)
    return f" (?:{pattern})(?= )"  # the space in front lets engines skip ahead


OPENERS = "(?:[°¤][a-z]+(?: ,)? ){0,4}"
BUILT_IN = {
    "w": WORD,
    "first": "(?<=^ )",
    "start": f"(?:(?<=^ ){OPENERS})",
    "clause": f"(?:(?:(?<=^ )|(?<= , )|(?<= eller )){OPENERS}|(?:¤[a-z]+|°saa)(?: ,)? {OPENERS})",
    "end": "(?=(?: [.?!])? $)",
}


@cache
def language(folder: Path = FOLDER) -> Language:
    """Return the words that the rules share."""
    data = content.read(folder / "words.yml", "coach_words")
    lists = {name: f"(?:{'|'.join(words.split(' | '))})" for name, words in data["lists"].items()}
    marks = {plain(word): mark for name, mark in SMALL.items() for word in data[name].split()}
    shared = Language(
        lists=lists,
        marks=marks,
        spelling={plain(said): plain(meant) for said, meant in data["spelling"].items()},
        forms={plain(form): plain(base) for base, forms in data["forms"].items() for form in forms.split()},
        empty=frozenset(plain(" ".join(data["empty"])).split()),
        turned={plain(mine): plain(yours) for mine, yours in data["turned"].items()},
        **{
            name: frozenset(plain(data[name]).split())
            for name in ("naming", "oneself", "hearing", "denying", "joining", "pronouns")
        },
        asking=(),
    )
    asking = tuple(_compile(source, shared, folder / "words.yml") for source in data["asking"])
    return replace(shared, asking=asking)


@cache
def load(folder: Path = FOLDER) -> tuple[Rule, ...]:
    """Return all rules, the most harmful first.

    Raises
    ------
    ContentError
        When a file is broken or holds a regular expression that does not compile; with file, line and what to do.
    """
    shared = language(folder)
    rules = [_rule(path, shared) for path in sorted(folder.glob("*.yml")) if path.name != "words.yml"]
    return tuple(sorted(rules, key=lambda rule: (LEVELS.index(rule.level), rule.weight, rule.id)))


def _rule(path: Path, shared: Language) -> Rule:
    data = content.read(path, "coach_rule")

    def compiled(sources: Iterable[str]) -> tuple[re.Pattern[str], ...]:
        return tuple(_compile(source, shared, path) for source in sources)

    def pattern(raw: str | dict[str, Any]) -> Pattern:
        raw = {"find": raw} if isinstance(raw, str) else raw
        return Pattern(_compile(raw["find"], shared, path), compiled(raw.get("unless", ())), raw.get("question", False))

    given = {
        name: compiled(data.get(name, ())) for name in ("allow", "unless", "unless_line", "unless_before", "second")
    }
    return Rule(
        **{name: data[name] for name in ("id", "level", "name", "finds", "why", "form")},
        weight=data.get("weight", 5),
        detector=data.get("detector", "pattern"),
        patterns=tuple(pattern(raw) for raw in data.get("patterns", ())),
        silenced_by=frozenset(data.get("silenced_by", ())),
        adds=data.get("learnt", {}).get("adds"),
        drops=data.get("learnt", {}).get("drops"),
        examples=tuple(_examples(data)),
        **given,
    )


def _examples(data: dict[str, Any]) -> Iterable[Example]:
    # a remark finds its bad lines, a credit its good ones
    finding = "good" if data["level"] == "green" else "bad"
    for kind in ("bad", "good"):
        for raw in data["examples"][kind]:
            raw = {"line": raw} if isinstance(raw, str) else raw
            yield Example(raw["line"], tuple(raw.get("previous", ())), kind == finding)


def _compile(source: str, shared: Language, path: Path) -> re.Pattern[str]:
    try:
        return re.compile(expand(source, shared))
    except (re.error, KeyError, RecursionError) as error:
        say = content.words("faults")
        text = say["unknown_list" if isinstance(error, KeyError) else "pattern_broken"]
        raise ContentError([Fault(path, line_of(path, source), text.format(pattern=source, problem=error))]) from None


def line_of(path: Path, text: str) -> int:
    """Return the line of a file (from 1) in which `text` stands, or 1."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return next((number for number, line in enumerate(lines, 1) if text in line), 1)
