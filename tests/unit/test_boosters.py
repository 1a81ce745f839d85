"""The booster pages: three of them, five minutes each, and every link leads to a module."""

from __future__ import annotations

import re

import pytest

from samtale import content
from samtale.paths import NOTEBOOKS
from samtale.serving.boosters import read_boosters
from samtale.serving.catalogue import read_catalogue

SLUGS = {module.slug for module in read_catalogue(NOTEBOOKS)}


def test_there_is_a_page_for_every_reminder():
    sample = content.item("learning_samples", "velkommen.foer-og-efter")
    assert [booster.name for booster in read_boosters()] == [reminder["id"] for reminder in sample["boosters"]]
    assert [reminder["weeks"] for reminder in sample["boosters"]] == [2, 4, 8]


@pytest.mark.parametrize("booster", read_boosters(), ids=lambda booster: booster.name)
def test_a_page_takes_five_minutes_and_leads_to_an_exercise(booster):
    assert "<h1" not in booster.html
    minutes = re.findall(r"<h2>Minut (\d)(?: og (\d))?:", booster.html)
    assert [int(number) for pair in minutes for number in pair if number] == [1, 2, 3, 4, 5]
    links = re.findall(r'href="([^"]+)"', booster.html)
    assert links
    assert {link.removeprefix("../modul/") for link in links} <= SLUGS


def test_a_page_without_a_title_is_named(tmp_path):
    (tmp_path / "uge-1.md").write_text("Uden titel\n", "utf-8")
    with pytest.raises(ValueError, match=r"uge-1\.md must begin with a title"):
        read_boosters(tmp_path)
