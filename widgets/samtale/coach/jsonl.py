"""JSON lines in, JSON lines out: `samtale coach`."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from typing import Any

from samtale import content
from samtale.coach.engine import Coach, Finding

PLACE = ("rule", "level", "start", "end")


def answers(lines: Iterable[str]) -> Iterator[str]:
    """Yield one JSON object for each line: remarks and credits, or what is wrong with the line.

    Parameters
    ----------
    lines
        Each a JSON object with ``line`` and possibly ``previous``, the turns before it, oldest first.
    """
    coach, say = Coach(), content.words("command")
    for number, raw in enumerate(lines, start=1):
        try:
            line, previous = _asked(raw)
        except ValueError as error:
            yield _json({"error": say[f"coach_{error}"].format(number=number)})
            continue
        review = coach.review(line, previous)
        yield _json({"remarks": [*map(_place, review.remarks)], "credits": [*map(_place, review.credits)]})


def _asked(raw: str) -> tuple[str, list[str]]:
    try:
        asked = json.loads(raw)
    except (ValueError, RecursionError):
        raise ValueError("no_json") from None
    if not isinstance(asked, dict) or not isinstance(asked.get("line"), str):
        raise ValueError("no_line")
    previous = asked.get("previous") or []
    if not isinstance(previous, list) or not all(isinstance(turn, str) for turn in previous):
        raise ValueError("no_previous")
    return asked["line"], previous


def _place(finding: Finding) -> dict[str, Any]:
    return {name: value for name, value in asdict(finding).items() if name in PLACE}


def _json(answer: dict[str, Any]) -> str:
    return json.dumps(answer, ensure_ascii=False)
