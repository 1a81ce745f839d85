"""Chapters made from data: coverage, law, places, programmes, words."""

from __future__ import annotations

import csv
from pathlib import Path

from samtale import content
from samtale.content.library import LANGUAGE
from samtale.content.reader import read
from samtale.coverage import places
from samtale.paths import DATA
from samtale.serving.catalogue import Module

ALIVE = {"alive", "moved"}


def coverage(modules: list[Module]) -> str:
    """Return every item of the guide with the steps that cover it."""
    say, named = content.words("book"), {module.id: module for module in modules}

    def link(place: str) -> str:
        module_id, _, step = place.partition(" ")
        module = named[module_id]
        title = next(one.title for one in module.steps if one.id == step)
        return f"[{module_id}: {_cell(title)}](moduler/{module.slug}.md)"

    where = places(modules[0].path.parent)
    rows = [
        [item["id"], _cell(item["title"]), "<br>".join(link(place) for place in where[item["id"]])]
        for item in content.guide_items()
    ]
    return _chapter("coverage", _table([say["guide_id"], say["guide_item"], say["guide_where"]], rows))


def law() -> str:
    """Return the legal rules with dates, grouped by topic."""
    say = content.words("book")
    groups: dict[str, list[str]] = {}
    for row in _rows(DATA / "law" / "rules.csv"):
        groups.setdefault(row["topic"], []).append(_rule(row, say))
    return _chapter(
        "law", "\n\n".join(f"## {topic.capitalize()}\n\n" + "\n\n".join(parts) for topic, parts in groups.items())
    )


def _rule(row: dict[str, str], say: dict[str, str]) -> str:
    """Return one rule: what the guide said, what applies now, and how we know."""
    facts = [
        say["law_status"].format(status=say[f"status_{row['status']}"]),
        say["law_source"].format(source=row["source"]) if row["source"] else "",
        say["law_from"].format(date=_date(row["valid_from"])) if row["valid_from"] else "",
        say["law_checked"].format(date=_date(row["checked_on"])),
    ]
    return "\n".join(
        [
            f":::{{admonition}} {_cell(row['claim_2016'] or say['law_not_in_guide'])}",
            ":class: sv-book-rule",
            "",
            f"**{say['law_now']}** {row['rule_now'] or say['law_unknown']}",
            "",
            " ".join(filter(None, facts)),
            ":::",
        ]
    )


def links() -> str:
    """Return the places that the guide names; only living ones as links."""
    say = content.words("book")
    rows = [
        [
            f"[{_cell(row['name'])}]({row['address']})"
            if row["address"] and row["state"] in ALIVE
            else _cell(row["name"]),
            _cell(row["note"]),
            _date(row["checked_on"]),
        ]
        for row in _rows(DATA / "links" / "links.csv")
    ]
    return _chapter("links", _table([say["link_name"], say["link_note"], say["link_checked"]], rows))


def glossary() -> str:
    """Return the words and what they mean here."""
    entries = sorted(terms(), key=lambda entry: entry["term"].casefold())
    lines = [f"{entry['term']}\n: {entry['text']}" for entry in entries]
    return _chapter("glossary", ":::{glossary}\n" + "\n".join(lines) + "\n:::")


def terms() -> list[dict[str, str]]:
    """Return the entries of the glossary."""
    return read(LANGUAGE / "glossary.yml", "glossary")["terms"]


def formats(modules: list[Module]) -> str:
    """Return the ready-made programmes: how long, which modules, which breaks."""
    say, named = content.words("book"), {module.id: module for module in modules}
    parts = []
    for programme in read(LANGUAGE / "programmes.yml", "programmes")["programmes"]:
        lines = [f"## {programme['title']}", programme["summary"]]
        for number, day in enumerate(programme["days"], 1):
            title = day.get("title", say["format_day"].format(number=number))
            lines.append(f"**{title}** ({say['format_minutes'].format(minutes=day['minutes'])})")
            lines.append("\n".join(_part(part, named, say) for part in day["parts"]))
        parts.append("\n\n".join(lines))
    return _chapter("formats", "\n\n".join(parts))


def _part(part: dict[str, object], named: dict[str, Module], say: dict[str, str]) -> str:
    for kind in ("pause", "buffer"):
        if kind in part:
            return f"- {say[f'format_{kind}'].format(minutes=part[kind])}"
    module = named[part["module"]]
    chosen = f" ({say['format_steps'].format(count=len(part['steps']))})" if "steps" in part else ""
    return f"- [{module.id}: {module.title}](moduler/{module.slug}.md){chosen}"


def _chapter(name: str, body: str) -> str:
    say = content.words("book")
    return f"# {say[f'{name}_title']}\n\n{say[f'{name}_intro']}\n\n{body}\n"


def _table(header: list[str], rows: list[list[str]]) -> str:
    lines = [header, ["---"] * len(header), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


def _date(day: str) -> str:
    return ".".join(reversed(day.split("-")))
