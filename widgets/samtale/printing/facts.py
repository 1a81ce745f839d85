"""Law, places, words and coverage on paper: the same rows as everywhere."""

from __future__ import annotations

import csv
from pathlib import Path

from samtale import content
from samtale.content.library import LANGUAGE
from samtale.content.reader import read
from samtale.coverage import places
from samtale.paths import DATA, NOTEBOOKS
from samtale.printing.sheet import Sheet


def law(sheet: Sheet) -> None:
    """Write every legal rule with source and dates."""
    say = content.words("book")
    sheet.paragraph(f"**{content.words('law')['no_advice']}**")
    rows = []
    for row in _rows(DATA / "law" / "rules.csv"):
        facts = [
            say["law_status"].format(status=say[f"status_{row['status']}"]),
            say["law_source"].format(source=row["source"]),
            say["law_from"].format(date=_date(row["valid_from"])) if row["valid_from"] else "",
            say["law_checked"].format(date=_date(row["checked_on"])),
        ]
        now = f"{row['rule_now'] or say['law_unknown']}\n{' '.join(filter(None, facts))}"
        rows.append([row["claim_2016"] or say["law_not_in_guide"], now])
    words = content.words("law")
    sheet.grid(["2016", words["fact_now"]], rows, [2, 4])


def links(sheet: Sheet) -> None:
    """Write the places that the guide names; an address only where it is known to live."""
    say = content.words("book")
    rows = [
        [row["name"], f"{row['note']}\n{row['address']}".strip(), _date(row["checked_on"])]
        for row in _rows(DATA / "links" / "links.csv")
    ]
    sheet.grid([say["link_name"], say["link_note"], say["link_checked"]], rows, [3, 5, 2])


def glossary(sheet: Sheet) -> None:
    """Write the words and what they mean here."""
    for entry in sorted(read(LANGUAGE / "glossary.yml", "glossary")["terms"], key=lambda one: one["term"].casefold()):
        sheet.need(12)
        sheet.text_block(f"**{entry['term']}** {entry['text']}")
        sheet.ln(1)


def coverage(sheet: Sheet, folder: Path = NOTEBOOKS) -> None:
    """Write every item of the guide with the steps that cover it."""
    say, where = content.words("book"), places(folder)
    rows = [[item["id"], item["title"], ", ".join(where[item["id"]])] for item in content.guide_items()]
    sheet.grid([say["guide_id"], say["guide_item"], say["guide_where"]], rows, [1, 4, 5])


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def _date(day: str) -> str:
    return ".".join(reversed(day.split("-")))
