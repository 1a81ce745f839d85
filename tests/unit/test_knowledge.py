"""Rows of law and links: what they say, how old they may be, and what is refused."""

from __future__ import annotations

import csv
import os
from datetime import date

import pytest

from samtale import content
from samtale.content import ContentError
from samtale.knowledge import Age, age_of, read_links, read_rules
from samtale.knowledge import laws as laws_module
from samtale.knowledge import links as links_module

TODAY = date.fromisoformat(os.environ.get("SAMTALE_TODAY") or date.today().isoformat())


def test_every_rule_of_the_guide_stands_beside_what_applies_now():
    rules = {rule.id: rule for rule in read_rules()}
    wrong = {name for name, rule in rules.items() if rule.verdict in ("wrong_in_2016", "outdated")}
    assert {"tobacco_age", "spirits_age", "beer_age", "investigation", "reporter_feedback"} <= wrong
    assert rules["beer_age"].valid_from == date(2025, 4, 1)
    assert "133" in rules["duty_to_notify"].provisions
    assert rules["five_talks"].status == "not_found"
    assert [rule.guide for rule in rules.values()].count("D4") == 8
    assert {"D1", "D2", "D3", "D4", "C4"} == {rule.guide for rule in rules.values()}


def test_what_was_not_verified_says_so():
    for rule in read_rules():
        if rule.verdict == "open":
            assert rule.status != "verified", rule.id


@pytest.mark.parametrize("rule", read_rules(), ids=lambda rule: rule.id)
def test_no_rule_is_too_old_to_be_shown(rule):
    # turns red 18 months after the sources were fresh; set SAMTALE_TODAY to see the day come
    assert age_of(rule.sources_as_of, TODAY) != Age.EXPIRED


@pytest.mark.parametrize(
    ("today", "age"),
    [
        (date(2026, 1, 1), Age.FRESH),
        (date(2026, 12, 31), Age.FRESH),
        (date(2027, 1, 1), Age.OLD),
        (date(2027, 6, 30), Age.OLD),
        (date(2027, 7, 1), Age.EXPIRED),
    ],
)
def test_age(today, age):
    assert age_of(date(2025, 12, 31), today) == age


def test_only_what_leads_somewhere_can_be_clicked():
    links = {link.id: link for link in read_links()}
    assert {name for name, link in links.items() if link.clickable} == {"netstof", "headspace", "sorgcenter", "crf"}
    assert links["kilden"].state == "internal"
    assert not links["treatment_guidelines"].clickable, "the office moved, and where to is not known"
    assert not any(link.address for link in links.values() if not link.clickable)


def test_nobody_is_named_and_no_number_is_given():
    told = " ".join(str(row) for row in [*read_rules(), *read_links()])
    assert "@" not in told
    for name in ("Krohn", "Buhl", "49283380", "116 111"):
        assert name not in told


def broken(tmp_path, module, **changes):
    """Return a copy of a table whose first row has other values."""
    source = laws_module.RULES if module is laws_module else links_module.LINKS
    with source.open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines))
    rows[0] |= changes
    path = tmp_path / source.name
    with path.open("w", encoding="utf-8", newline="") as lines:
        table = csv.DictWriter(lines, list(rows[0]), lineterminator="\n")
        table.writeheader()
        table.writerows(rows)
    return path


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"rule_now": " "}, "linje 2: »rule_now« er tom"),
        ({"claim_2016": ""}, "linje 2: »claim_2016« er tom"),
        ({"source": ""}, "linje 2: »source« er tom"),
        ({"verdict": "maybe"}, "linje 2: »verdict« er 'maybe', men skal være en af disse: right"),
        ({"status": ""}, "linje 2: »status« er ''"),
        ({"checked_on": "i går"}, "linje 2: »checked_on« er 'i går', men skal være en dato"),
        ({"valid_from": "2025-13-01"}, "linje 2: »valid_from« er '2025-13-01'"),
        ({"sources_as_of": "2027-01-01"}, "linje 2: »sources_as_of« kan ikke være senere"),
        ({"id": "beer_age"}, "linje 3: id'et »beer_age« bruges allerede"),
    ],
)
def test_a_broken_rule_is_named_by_line(tmp_path, changes, told):
    with pytest.raises(ContentError) as caught:
        read_rules(broken(tmp_path, laws_module, **changes))
    assert told in str(caught.value)
    assert str(caught.value).startswith("rules.csv, ")


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"state": "dead"}, "»state« er 'dead'"),
        ({"address": "https://helsingung.nu"}, "»address« må kun være udfyldt"),
        ({"state": "alive", "source": "x", "address": "http://helsingung.nu"}, "»address« må kun være udfyldt"),
        ({"state": "moved"}, "»source« er tom"),
        ({"note": ""}, "»note« er tom"),
    ],
)
def test_a_broken_link_is_named_by_line(tmp_path, changes, told):
    with pytest.raises(ContentError, match=r"links\.csv, linje 2") as caught:
        read_links(broken(tmp_path, links_module, **changes))
    assert told in str(caught.value)


def test_all_faults_are_told_at_once(tmp_path):
    with pytest.raises(ContentError) as caught:
        read_rules(broken(tmp_path, laws_module, rule_now="", status="x"))
    assert len(caught.value.faults) == 2


@pytest.mark.parametrize(
    ("raw", "told"),
    [
        (None, "Filen findes ikke"),
        (b"id,guide\n", "Kolonnerne passer ikke"),
        (b"", "Kolonnerne passer ikke"),
        (b"id,\xff\n", "UTF-8"),
    ],
)
def test_a_table_that_is_none(tmp_path, raw, told):
    path = tmp_path / "rules.csv"
    if raw is not None:
        path.write_bytes(raw)
    with pytest.raises(ContentError) as caught:
        read_rules(path)
    assert told in str(caught.value)


def test_a_row_with_a_comma_too_many(tmp_path):
    path = tmp_path / "rules.csv"
    path.write_text(laws_module.RULES.read_text("utf-8") + "en,for,lidt\n", "utf-8")
    with pytest.raises(ContentError, match="for mange eller for få felter"):
        read_rules(path)


def test_the_words_of_the_tables_are_the_guides_items():
    known = {item["id"] for item in content.guide_items()}
    assert {rule.guide for rule in read_rules()} <= known
