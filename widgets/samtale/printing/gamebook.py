"""A dialogue on paper: numbered places, choices that say where to go on."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from samtale.content.library import LANGUAGE

KNOT = re.compile(r"===\s*(\w+)\s*===")
CHOICE = re.compile(r"[*+]\s*\[(.*)\]\s*$")
CHANGE = re.compile(r"~\s*(trust|pace)\s*([+-])=\s*(\d+)")
GUARD = re.compile(r"\{\s*(trust|pace)\s*(>=|<=|>|<)\s*(\d+)\s*:\s*->\s*(\w+)\s*\}")
GO = re.compile(r"->\s*(\w+)")
START = re.compile(r"VAR\s+(trust|pace)\s*=\s*(\d+)")
END = "END"


@dataclass
class Choice:
    """What the adult can say, what it does to the trust, and the place where it goes on."""

    text: str
    why: str = ""
    trust: int = 0
    to: str = ""


@dataclass
class Place:
    """One numbered place: lines of (who, words), choices, and where it goes on without one."""

    name: str
    lines: list[tuple[str, str]] = field(default_factory=list)
    choices: list[Choice] = field(default_factory=list)
    guards: list[tuple[str, str, int, str]] = field(default_factory=list)
    to: str = ""
    ending: str = ""


@dataclass
class Gamebook:
    """A dialogue: its title, introduction, the trust it begins with, and its places in order."""

    title: str
    intro: str
    trust: int
    places: list[Place]

    def number(self, name: str) -> int:
        """Return the number of a place on the paper, from 1."""
        return next(number for number, place in enumerate(self.places, 1) if place.name == name)


def read(key: str) -> Gamebook:
    """Return a dialogue of the content folder; that its source is sound is checked when the front end is built."""
    top: dict[str, str] = {}
    trust, places = 0, []
    for line in (LANGUAGE / "dialogues" / f"{key}.ink").read_text("utf-8").splitlines():
        line = line.strip()
        if found := KNOT.match(line):
            places.append(Place(found[1]))
        elif not places:
            if found := re.match(r"#\s*(\w+):\s*(.*)", line):
                top[found[1]] = found[2]
            elif (found := START.match(line)) and found[1] == "trust":
                trust = int(found[2])
        elif line:
            _take(places[-1], line)
    return Gamebook(top.get("title", ""), top.get("intro", ""), trust, places)


def _take(place: Place, line: str) -> None:
    """Add a line of the source to a place."""
    choice = place.choices[-1] if place.choices else None
    if found := CHOICE.match(line):
        text, *tags = re.split(r"\s+#\s+", found[1])
        why = next((tag.partition(":")[2].strip() for tag in tags if tag.startswith("why:")), "")
        place.choices.append(Choice(text, why))
    elif found := CHANGE.match(line):
        if choice and found[1] == "trust":
            choice.trust += int(found[2] + found[3])
    elif found := GUARD.match(line):
        place.guards.append((found[1], found[2], int(found[3]), found[4]))
    elif found := GO.match(line):
        if choice and not choice.to:
            choice.to = found[1]
        else:
            place.to = found[1]
    else:
        text, *tags = re.split(r"\s+#\s+", line)
        place.lines.append((next(iter(tags), ""), text))
        place.ending = next((tag.partition(":")[2].strip() for tag in tags if tag.startswith("ending:")), place.ending)
