"""The legal rules that the guide tells, each beside what applies now."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path

from samtale.knowledge.table import Row, Say, choose, dates, day, need, read_table
from samtale.paths import DATA

RULES = DATA / "law" / "rules.csv"
VERDICTS = ("right", "wrong_in_2016", "outdated", "imprecise", "open", "not_in_guide")
STATUSES = ("verified", "awaits_professional", "not_found")
COLUMNS = ["id", "guide", "topic", "claim_2016", "rule_now", "provisions", "source"]
COLUMNS += ["valid_from", "checked_on", "sources_as_of", "verdict", "status"]


@dataclass(frozen=True)
class Rule:
    """A legal rule as the guide told it and as it stands now; see `data/datapackage.json`."""

    id: str
    guide: str
    topic: str
    claim_2016: str
    rule_now: str
    provisions: str
    source: str
    valid_from: date | None
    checked_on: date
    sources_as_of: date
    verdict: str
    status: str


def read_rules(path: Path = RULES) -> list[Rule]:
    """Return every legal rule, in the order of the guide.

    Raises
    ------
    ContentError
        For a missing or unknown column, an empty rule or source, a date that is none, an unknown verdict
        or status, a repeated id; with line and what to do.

    Examples
    --------
    >>> {rule.id: rule.verdict for rule in read_rules()}["tobacco_age"]
    'wrong_in_2016'
    """
    rows = read_table(path, COLUMNS, _check)
    kinds = ("valid_from", "checked_on", "sources_as_of")
    return [Rule(**(row | {name: day(row[name]) for name in kinds})) for row in rows]


def _check(row: Row, say: Say) -> None:
    need(row, ["id", "guide", "topic", "rule_now", "source"], say)
    if row["verdict"] != "not_in_guide":
        need(row, ["claim_2016"], say)
    choose(row, "verdict", VERDICTS, say)
    choose(row, "status", STATUSES, say)
    dates(row, ["checked_on", "sources_as_of", *(["valid_from"] if row["valid_from"] else [])], say)
