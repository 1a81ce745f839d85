"""Review one line against all rules. `engine.ts` does the same in the browser."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from samtale.coach.classifier import SURE, UNLIKE, Heard, classifier, hear
from samtale.coach.echo import echoes
from samtale.coach.rules import FOLDER, Language, Pattern, Rule, language, load
from samtale.coach.text import Sentence, sentences

QUOTED = "§"


@dataclass(frozen=True)
class Finding:
    """A remark or a credit: its rule, level, place in the line (code points), reason and form."""

    rule: str
    level: str
    start: int
    end: int
    reason: str
    suggestion: str


@dataclass(frozen=True)
class Review:
    """What the coach says of a line: remarks, the most harmful first, and credits. Never a score."""

    remarks: tuple[Finding, ...]
    credits: tuple[Finding, ...]


class Read:
    """A sentence as the rules read it: words with single spaces between, and where each one stands."""

    def __init__(self, sentence: Sentence, shared: Language) -> None:
        self.sentence = sentence
        self.marks = shared.marks
        self.text = " "
        self.offsets: list[int] = []
        for word in sentence.words:
            self.offsets.append(len(self.text))
            self.text += (QUOTED if word.quoted else shared.marks.get(word.text, "") + word.text) + " "
        self.asking = _any(shared.asking, self.text)
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


class Coach:
    """The rules, ready to review lines.

    Parameters
    ----------
    folder
        Folder of rule files; the product's own by default.

    Raises
    ------
    samtale.content.ContentError
        When a rule file is broken.
    """

    def __init__(self, folder: Path = FOLDER) -> None:
        self.rules = load(folder)
        self.shared = language(folder)
        self.classifier = classifier()

    def review(self, line: str, previous: Sequence[str] = ()) -> Review:
        """Review a line.

        Parameters
        ----------
        line
            What somebody says or means to say.
        previous
            The turns before it, oldest first; the last one is the young person's.
        """
        read = [Read(sentence, self.shared) for sentence in sentences(line, self.shared.spelling)]
        before = "".join(Read(s, self.shared).text for turn in previous for s in sentences(turn, self.shared.spelling))
        whole = "".join(sentence.text for sentence in read)
        heard = hear(line, [sentence.sentence for sentence in read], previous, self.shared)
        margins = self.classifier.margins(heard)
        found: list[tuple[Rule, int, int, int]] = []
        for detector in ("pattern", "echo", "double"):
            for rule in self.rules:
                if rule.detector != detector:
                    continue
                match detector:
                    case "pattern":
                        hits = self._patterns(rule, read)
                    case "echo":
                        hits = self._echo(rule, line, list(previous), read, found)
                    case _:
                        hits = self._double(rule, read, found)
                hits = self._weighed(rule, hits, read, heard, margins.get(rule.id, 0.0))
                # what speaks against a rule is only asked when the rule found something: most rules find nothing
                if hits and not _any(rule.unless_line, whole) and not _any(rule.unless_before, before):
                    found += hits
        kept = [
            Finding(rule.id, rule.level, start, end, rule.why, rule.form)
            for rule, number, start, end in found
            if not any(other.id in rule.silenced_by for other, at, _, _ in found if at == number)
        ]
        order = {rule.id: position for position, rule in enumerate(self.rules)}
        kept.sort(key=lambda finding: (order[finding.rule], finding.start))
        return Review(
            tuple(finding for finding in kept if finding.level != "green"),
            tuple(finding for finding in kept if finding.level == "green"),
        )

    def _weighed(self, rule: Rule, hits: list, read: list[Read], heard: Heard, margin: float) -> list:
        """Drop what is unlike every line with the label; add what is like them though no pattern found it."""
        if hits:
            return [] if rule.drops and margin < UNLIKE else hits
        if not rule.adds or not read or margin <= SURE:
            return []
        number = self.classifier.sentence(heard, rule.id)
        return [(rule, number, *read[number].place(0, len(read[number].text)))]

    def _patterns(self, rule: Rule, read: list[Read]) -> list[tuple[Rule, int, int, int]]:
        found = []
        for number, sentence in enumerate(read):
            spans = [span for pattern in rule.patterns for span in _spans(pattern, sentence)]
            if not spans or _any(rule.unless, sentence.text):
                continue
            allowed = [_span(match) for allow in rule.allow for match in allow.finditer(sentence.text)]
            left = [span for span in spans if not any(span[0] < end and start < span[1] for start, end in allowed)]
            if left:
                found.append((rule, number, *sentence.place(*min(left))))
        return found

    def _echo(self, rule: Rule, line: str, previous: list[str], read: list[Read], found: list) -> list:
        spoiled = {number for other, number, _, _ in found if other.id in rule.silenced_by}
        if spoiled:  # a bare word said back is listening only when nothing harsh follows
            spoiled |= {number for number, sentence in enumerate(read) if self._bare(sentence)}
        return [
            (rule, number, *sentence.place(0, len(sentence.text)))
            for number, sentence in enumerate(read)
            if number not in spoiled
            and echoes(line, sentence.sentence, previous, self.shared)
            and not _any(rule.unless, sentence.text)
        ]

    def _bare(self, read: Read) -> bool:
        return not any(word.text in self.shared.pronouns for word in read.sentence.words)

    def _double(self, rule: Rule, read: list[Read], found: list) -> list:
        echoed = {number for other, number, _, _ in found if other.detector == "echo"}
        asked = [
            number for number, sentence in enumerate(read) if sentence.question and not _any(rule.unless, sentence.text)
        ]
        for number in asked:
            if match := _first(rule.second, read[number].text):
                return [(rule, number, *read[number].place(*_span(match)))]
        # an echo before the question is listening, not a question of its own
        counted = [number for number in asked if number not in echoed or read[number].asking or number == asked[-1]]
        return [(rule, counted[1], *read[counted[1]].place(0, len(read[counted[1]].text)))] if len(counted) > 1 else []


def _span(match: re.Match[str]) -> tuple[int, int]:
    """Return the place of a match without the space in front."""
    return match.start() + 1, match.end()


def _any(patterns: Sequence[re.Pattern[str]], text: str) -> bool:
    return any(pattern.search(text) for pattern in patterns)


def _first(patterns: Sequence[re.Pattern[str]], text: str) -> re.Match[str] | None:
    return next((match for pattern in patterns if (match := pattern.search(text))), None)


def _spans(pattern: Pattern, sentence: Read) -> list[tuple[int, int]]:
    if pattern.question and not sentence.question:
        return []
    spans = [_span(match) for match in pattern.find.finditer(sentence.text)]
    return [] if spans and _any(pattern.unless, sentence.text) else spans
