"""Which rule of consent stands beside which age and kind of help."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from samtale.knowledge.laws import read_rules
from samtale.knowledge.table import Row, Say, need, read_table
from samtale.paths import DATA

CONSENTS = DATA / "law" / "consents.csv"
COLUMNS = ["id", "guide", "help", "from_age", "to_age", "claim_2016", "rule"]
AGES = range(14, 23)


@dataclass(frozen=True)
class Consent:
    """What the guide said of a kind of help for an age band, and the rule that stands beside it."""

    id: str
    guide: str
    help: str
    from_age: int
    to_age: int
    claim_2016: str
    rule: str


def read_consents(path: Path = CONSENTS) -> list[Consent]:
    """Return every row; each kind of help covers each age of the timeline once.

    Raises
    ------
    ContentError
        For a missing or unknown column, an empty field, an age that is none, an unknown rule or a repeated id;
        with line and what to do.
    ValueError
        When an age has no row or two for a kind of help; the message names both.
    """
    known = {rule.id for rule in read_rules()}

    def check(row: Row, say: Say) -> None:
        need(row, COLUMNS, say)
        for name in ("from_age", "to_age"):
            if not row[name].isdigit():
                say("table_number", name=name, value=repr(row[name]))
        if row["rule"] not in known:
            say("table_choice", name="rule", value=repr(row["rule"]), known=", ".join(sorted(known)))

    rows = read_table(path, COLUMNS, check)
    done = [Consent(**(row | {name: int(row[name]) for name in ("from_age", "to_age")})) for row in rows]
    for kind in {consent.help for consent in done}:
        for age in AGES:
            found = [consent for consent in done if consent.help == kind and consent.from_age <= age <= consent.to_age]
            if len(found) != 1:
                raise ValueError(f"{path.name}: {kind!r} has {len(found)} rows for the age of {age}; it needs one")
    return done
