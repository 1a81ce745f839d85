"""Every table of the project against its description, with the Frictionless library."""

from __future__ import annotations

import shutil

import pytest
from frictionless import Package

from samtale.paths import DATA
from samtale.prevalence import TableError, read_counts
from samtale.prevalence.tables import COUNTS


def notes(folder):
    report = Package(str(folder / "datapackage.json")).validate()
    return report.valid, [note for (note,) in report.flatten(["message"])]


def test_every_table_is_as_described():
    assert notes(DATA) == (True, [])


def test_every_table_is_described():
    named = {resource.path for resource in Package(str(DATA / "datapackage.json")).resources}
    assert named == {path.relative_to(DATA).as_posix() for path in DATA.rglob("*.csv")}


@pytest.mark.parametrize(
    ("name", "before", "after"),
    [
        ("population/helsingor_15_24.csv", "217,2008,1,15-19,men,1933", "217,2008,1,15-19,men,-1"),
        ("population/helsingor_15_24.csv", "217,2008,1,15-19,men,1933", "217,2008,1,15-19,men,mange"),
        ("population/helsingor_15_24.csv", "217,2008,1,15-19,women", "217,2008,1,15-19,men"),
        ("population/helsingor_15_24.csv", "count", "antal"),
        ("prevalence/rates.csv", ",2026-11-23,guide_claim", ",i går,guide_claim"),
        ("prevalence/rates.csv", "guide_claim", "sandt"),
        ("prevalence/counts.csv", "19000", "-19000"),
        ("population/helsingor_15_24.csv", "217,2008,1,15-19,men,1933", "999,2008,1,15-19,men,1933"),
        ("population/municipalities.csv", "217,", "2017,"),
        ("law/consents.csv", "id,", "navn,"),
    ],
)
def test_a_broken_table_is_found(tmp_path, name, before, after):
    copy = tmp_path / "data"
    shutil.copytree(DATA, copy)
    text = (copy / name).read_text("utf-8")
    assert before in text
    (copy / name).write_text(text.replace(before, after, 1), "utf-8")
    assert not notes(copy)[0]


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [("19000", "29000", "larger than count_high"), ("796000", "79", "larger than base"), ("19000", "nix", "no number")],
)
def test_counts_that_cannot_be(tmp_path, before, after, said):
    path = tmp_path / "counts.csv"
    path.write_text(COUNTS.read_text("utf-8").replace(before, after, 1), "utf-8")
    with pytest.raises(TableError, match=said):
        read_counts(path)


def test_the_narrow_definition_gives_about_180_in_helsingor():
    shares = read_counts().loc["narrow_2015", ["share_low", "share_high"]]
    assert [round(7380 * share) for share in shares] == [176, 185]
