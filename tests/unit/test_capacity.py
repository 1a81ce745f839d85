"""The handbook's figures of capacity are those of the benchmarks' results."""

from __future__ import annotations

import csv
import importlib.util
import sys

import pytest

from samtale.paths import DATA
from samtale.publishing.book.numbers import filled
from support.repository import ROOT


@pytest.fixture
def capacity(monkeypatch):
    monkeypatch.syspath_prepend(str(ROOT / "benchmarks"))
    found = importlib.util.spec_from_file_location("capacity", ROOT / "benchmarks" / "capacity.py")
    module = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    yield module
    sys.modules.pop("report", None)


def test_the_table_says_what_was_measured(capacity):
    with (DATA / "capacity" / "measured.csv").open(encoding="utf-8", newline="") as rows:
        told = [tuple(row.values()) for row in csv.DictReader(rows)]
    measured = capacity.figures(capacity.read("crowds"), capacity.read("rooms"))
    assert told == [tuple(map(str, row)) for row in measured]


def test_the_line_of_memory_is_as_far_off_as_it_says(capacity):
    base, each, off = capacity.model({"0": 5.0, "1": 110.0, "10": 200.0, "100": 1100.0})
    assert (base, each) == pytest.approx((100, 10))
    assert off == pytest.approx(0)
    assert capacity.model({"1": 110.0, "10": 250.0, "100": 1100.0})[2] > 5


def test_the_chapter_has_no_empty_place():
    assert "{{" not in filled((DATA / "content" / "da" / "book" / "kapacitet.md").read_text("utf-8"))
