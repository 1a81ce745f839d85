"""People's own population tables: what is recognised, and what is said about faults."""

from __future__ import annotations

import doctest
import importlib
import io
import pkgutil
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

import samtale.population
from samtale.population import OwnFileError, read_own
from samtale.population import grid as grids
from samtale.population.errors import OWN_FILE, STATBANK
from samtale.prevalence import bases

PLAIN = "År;Alder;Køn;Antal\n2016;15-19;Mænd;2.208\n2016;15-19;Kvinder;2.048\n2016;20-24;M;1658\n2016;20-24;K;1466\n"


@pytest.mark.parametrize("module", [name for _, name, _ in pkgutil.iter_modules(samtale.population.__path__)])
def test_examples_in_the_documentation(module):
    assert doctest.testmod(importlib.import_module(f"samtale.population.{module}")).failed == 0


def test_example_of_the_package():
    found = doctest.testmod(samtale.population)
    assert found.attempted
    assert not found.failed


def counts(text, **more):
    table = read_own(text if isinstance(text, bytes) else text.encode(), **more)
    return {
        (row.year, row.age_band, row.sex): row.count_ for row in table.rename(columns={"count": "count_"}).itertuples()
    }


def test_a_plain_danish_table():
    assert counts(PLAIN) == {
        (2016, "15-19", "men"): 2208,
        (2016, "15-19", "women"): 2048,
        (2016, "20-24", "men"): 1658,
        (2016, "20-24", "women"): 1466,
    }
    assert bases(read_own(PLAIN.encode())).loc["2016", "population"] == 7380


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "latin-1", "utf-16", "mac_roman"])
@pytest.mark.parametrize("separator", list(";,\t|"))
def test_encodings_and_separators(encoding, separator):
    assert counts(PLAIN.replace(";", separator).encode(encoding)) == counts(PLAIN)


def test_long_export_of_statistics_denmark():
    lines = ["OMRÅDE;KØN;ALDER;CIVILSTAND;TID;INDHOLD"]
    for sex, times in (("I alt", 3), ("Mænd", 1), ("Kvinder", 2)):
        for age in ("Alder i alt", *(f"{age} år" for age in range(14, 26))):
            for status in ("I alt", "Ugift"):
                lines.append(f"Helsingør;{sex};{age};{status};2016K1;{100 * times}")
    found = counts("\n".join(lines))
    assert found == {
        (2016, "15-19", "men"): 500,
        (2016, "20-24", "men"): 500,
        (2016, "15-19", "women"): 1000,
        (2016, "20-24", "women"): 1000,
    }


def test_wide_export_with_a_title_above():
    title = '"Folketal den 1. i kvartalet"\n" "\n'
    text = f"{title};Alder;2015K1;2016K1\n;15-19 år;4203;4256\n;20-24 år;3039;3124\n;I alt;61632;62092\n"
    assert counts(text) == {
        (2015, "15-19", "total"): 4203,
        (2016, "15-19", "total"): 4256,
        (2015, "20-24", "total"): 3039,
        (2016, "20-24", "total"): 3124,
    }


def test_totals_beside_their_parts_are_not_counted_twice():
    assert counts("year,age,count\n2016,15-24,7380\n2016,15-19,4256\n2016,20-24,3124\n") == {
        (2016, "15-19", "total"): 4256,
        (2016, "20-24", "total"): 3124,
    }
    assert counts("year,age,sex,count\n2016,15-24,total,9\n2016,15-24,men,5\n2016,15-24,women,4\n") == {
        (2016, "15-24", "men"): 5,
        (2016, "15-24", "women"): 4,
    }


def test_a_column_for_the_quarter_and_a_name_for_the_municipality():
    table = read_own(b"year;quarter;age;count\n2016;3;15-24;7\n", name="999")
    assert table.iloc[0].tolist() == ["999", 2016, 3, "15-24", "total", 7]


def workbook(*rows, sheet=0):
    book = Workbook()
    for _ in range(sheet):
        book.create_sheet()
    for row in rows:
        book.worksheets[sheet].append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_excel_on_any_sheet_from_a_file_or_bytes(tmp_path):
    data = workbook(
        ["Kommunens tal"], ["År", "Alder", "Antal"], [2016, "15-19", 4256], [2016, "20-24", 3124.0], sheet=1
    )
    expected = {(2016, "15-19", "total"): 4256, (2016, "20-24", "total"): 3124}
    (tmp_path / "folk.xlsx").write_bytes(data)
    assert counts(data) == expected
    assert read_own(tmp_path / "folk.xlsx")["count"].sum() == 7380
    assert read_own(io.BytesIO(data))["count"].sum() == 7380


def faults(data):
    with pytest.raises(OwnFileError) as stopped:
        read_own(data if isinstance(data, bytes) else data.encode())
    assert len(stopped.value.danish) == len(stopped.value.faults)
    return stopped.value


HEAD = "År;Alder;Køn;Antal\n"


@pytest.mark.parametrize(
    ("text", "kind", "row", "column"),
    [
        (HEAD + "2016;15-19;Mænd;mange\n", "no_number", 2, "Antal"),
        (HEAD + "2016;15-19;Mænd;7,5\n", "no_number", 2, "Antal"),
        (HEAD + "\n2016;15-19;Mænd;-4\n", "negative", 3, "Antal"),
        (HEAD + "2016;15-19;Mænd;\n", "no_count", 2, "Antal"),
        (HEAD + "2016;15-19;Mænd;..\n", "no_count", 2, "Antal"),
        (HEAD + "2016;15-19;Mænd\n", "no_count", 2, "Antal"),
        (HEAD + "16;15-19;Mænd;4\n", "no_year", 2, "År"),
        (HEAD + "2016;unge;Mænd;4\n", "no_age", 2, "Alder"),
        (HEAD + "2016;10-19;Mænd;4\n", "crosses", 2, "Alder"),
        (HEAD + "2016;15-19;ukendt;4\n", "no_sex", 2, "Køn"),
        (HEAD + "2016;15-19;M;4\n2016;15-19;Mænd;4\n", "repeated", 3, ""),
        (HEAD + "2016;15-19;M;4\n2016;18-24;M;4\n", "overlap", 3, ""),
        (HEAD + "2016;40-44;M;4\n", "nobody", 0, ""),
        ("Alder;Antal\n15-19;4\n", "missing_column", 1, ""),
        ("a;b;c\n1;2;3\n", "no_header", 0, ""),
        ("bare tekst", "no_header", 0, ""),
        ("", "empty", 0, ""),
        (" \n\n", "empty", 0, ""),
        ("<!doctype html><table>", "web_page", 0, ""),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "old_excel", 0, ""),
        (b"PK\x03\x04 half a file", "broken_excel", 0, ""),
        (b"\0\xff" * 50, "no_header", 0, ""),
    ],
)
def test_each_fault_is_named_with_row_and_column(text, kind, row, column):
    first = faults(text).faults[0]
    assert (first.kind, first.row, first.column) == (kind, row, column)
    assert first.danish
    assert first.english


def test_all_faults_are_named_at_once():
    found = faults(HEAD + "2016;15-19;Mænd;mange\n16;20-24;Mænd;4\n2016;20-24;?;4\n")
    assert [(fault.kind, fault.row) for fault in found.faults] == [("no_number", 2), ("no_year", 3), ("no_sex", 4)]
    assert found.danish[0] == "række 2, kolonne »Antal«: »mange« er ikke et helt antal personer."
    assert "row 2, column Antal: 'mange' is no whole number" in str(found)


def test_a_missing_column_is_named_in_danish():
    assert faults("Alder;Antal\n15-19;4\n").danish == ["række 1: kolonnen »år« mangler."]


def test_a_formula_without_a_result_is_named_not_computed():
    found = faults(workbook(["År", "Alder", "Antal"], [2016, "15-24", "=1+1"]))
    assert [(fault.kind, fault.row, fault.column) for fault in found.faults] == [("no_result", 2, "Antal")]


def test_limits(monkeypatch):
    monkeypatch.setattr(grids, "MAX_BYTES", 1_000_000)
    assert faults(b"a" * 1_000_001).faults[0].kind == "too_large"
    monkeypatch.setattr(grids, "MAX_ROWS", 3)
    assert faults(PLAIN).faults[0].kind == "too_many_rows"


def test_a_packed_bomb_is_not_unpacked(monkeypatch):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/worksheets/sheet1.xml", b"0" * 2_000_000)
    monkeypatch.setattr(grids, "MAX_UNPACKED", 1_000_000)
    assert faults(out.getvalue()).faults[0].kind == "too_large"


@given(st.binary(max_size=400))
def test_nothing_but_a_table_or_a_fault_comes_of_any_bytes(data):
    told = []
    try:
        read_own(data)
    except OwnFileError as error:
        told = [line for line in error.danish if not line]
    assert told == []


def test_every_fault_has_its_danish_words():
    from samtale import content

    say = content.words("population")
    assert {f"own_{kind}" for kind in OWN_FILE} | {f"statbank_{kind}" for kind in STATBANK} <= set(say)
