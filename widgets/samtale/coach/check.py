"""Are the rules themselves in order? Every example of every rule is tried."""

from __future__ import annotations

from pathlib import Path

from samtale import content
from samtale.coach.engine import Coach
from samtale.coach.rules import FOLDER, line_of
from samtale.content.errors import ContentError, Fault


def check(folder: Path = FOLDER) -> int:
    """Return how many examples were tried.

    Raises
    ------
    ContentError
        When a file is broken, or naming each example that its own rule judges wrongly.
    """
    coach = Coach(folder)
    say = content.words("faults")
    tried, faults = 0, []
    for rule in coach.rules:
        path = folder / f"{rule.id}.yml"
        for example in rule.examples:
            review = coach.review(example.line, example.previous)
            found = rule.id in {finding.rule for finding in (*review.remarks, *review.credits)}
            tried += 1
            if found != example.found:
                text = say["example_missed" if example.found else "example_found"]
                faults.append(Fault(path, line_of(path, example.line), text.format(line=example.line)))
    if faults:
        raise ContentError(faults)
    return tried
