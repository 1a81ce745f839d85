"""Review one line against all rules. `engine.ts` does the same in the browser."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from samtale.coach.classifier import classifier
from samtale.coach.echo import echoes
from samtale.coach.features import Heard, hear
from samtale.coach.reading import Read, any_of, read
from samtale.coach.rules import FOLDER, Pattern, Rule, language, load


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
        said = read(line, self.shared)
        before = "".join(sentence.text for turn in previous for sentence in read(turn, self.shared))
        whole = "".join(sentence.text for sentence in said)
        heard = hear(line, said, previous, self.shared)
        margins = self.classifier.margins(heard)
        found: list[tuple[Rule, int, int, int]] = []
        for detector in ("pattern", "echo", "double"):
            for rule in self.rules:
                if rule.detector != detector:
                    continue
                match detector:
                    case "pattern":
                        hits = self._patterns(rule, said)
                    case "echo":
                        hits = self._echo(rule, line, list(previous), said, found)
                    case _:
                        hits = self._double(rule, said, found)
                hits = self._weighed(rule, hits, said, heard, margins.get(rule.id, 0.0))
                # what speaks against a rule is only asked when the rule found something: most rules find nothing
                if hits and not any_of(rule.unless_line, whole) and not any_of(rule.unless_before, before):
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

    def _weighed(self, rule: Rule, hits: list, said: list[Read], heard: Heard, margin: float) -> list:
        """Drop what is unlike every line with the label; add what is like them though no pattern found it."""
        if hits:
            return [] if rule.drops is not None and margin < rule.drops else hits
        if rule.adds is None or not said or margin <= rule.adds:
            return []
        number = self.classifier.sentence(heard, rule.id)
        return [(rule, number, *said[number].place(0, len(said[number].text)))]

    def _patterns(self, rule: Rule, said: list[Read]) -> list[tuple[Rule, int, int, int]]:
        found = []
        for number, sentence in enumerate(said):
            spans = [span for pattern in rule.patterns for span in _spans(pattern, sentence)]
            if not spans or any_of(rule.unless, sentence.text):
                continue
            allowed = [_span(match) for allow in rule.allow for match in allow.finditer(sentence.text)]
            left = [span for span in spans if not any(span[0] < end and start < span[1] for start, end in allowed)]
            if left:
                found.append((rule, number, *sentence.place(*min(left))))
        return found

    def _echo(self, rule: Rule, line: str, previous: list[str], said: list[Read], found: list) -> list:
        spoiled = {number for other, number, _, _ in found if other.id in rule.silenced_by}
        if spoiled:  # a bare word said back is listening only when nothing harsh follows
            spoiled |= {number for number, sentence in enumerate(said) if self._bare(sentence)}
        return [
            (rule, number, *sentence.place(0, len(sentence.text)))
            for number, sentence in enumerate(said)
            if number not in spoiled
            and echoes(line, sentence.sentence, previous, self.shared)
            and not any_of(rule.unless, sentence.text)
        ]

    def _bare(self, said: Read) -> bool:
        return not any(word.text in self.shared.pronouns for word in said.sentence.words)

    def _double(self, rule: Rule, said: list[Read], found: list) -> list:
        echoed = {number for other, number, _, _ in found if other.detector == "echo"}
        asked = [
            number
            for number, sentence in enumerate(said)
            if sentence.question and not any_of(rule.unless, sentence.text)
        ]
        for number in asked:
            if match := _first(rule.second, said[number].text):
                return [(rule, number, *said[number].place(*_span(match)))]
        # an echo before the question is listening, not a question of its own
        counted = [number for number in asked if number not in echoed or said[number].asking or number == asked[-1]]
        return [(rule, counted[1], *said[counted[1]].place(0, len(said[counted[1]].text)))] if len(counted) > 1 else []


def _span(match: re.Match[str]) -> tuple[int, int]:
    """Return the place of a match without the space in front."""
    return match.start() + 1, match.end()


def _first(patterns: Sequence[re.Pattern[str]], text: str) -> re.Match[str] | None:
    return next((match for pattern in patterns if (match := pattern.search(text))), None)


def _spans(pattern: Pattern, sentence: Read) -> list[tuple[int, int]]:
    if pattern.question and not sentence.question:
        return []
    spans = [_span(match) for match in pattern.find.finditer(sentence.text)]
    return [] if spans and any_of(pattern.unless, sentence.text) else spans
