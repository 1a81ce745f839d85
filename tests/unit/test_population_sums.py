"""What people's own tables add up to: nobody is counted twice, and nobody is left out in silence."""

from __future__ import annotations

import io
import re
import zipfile

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import Workbook

from samtale.population import OwnFileError, read_own
from samtale.population import grid as grids

BANDS = ("15-19", "20-24")


def total(text):
    return int(read_own(text if isinstance(text, bytes) else text.encode())["count"].sum())


def kinds(text):
    with pytest.raises(OwnFileError) as stopped:
        total(text)
    assert all(stopped.value.danish)
    return [(fault.kind, fault.row) for fault in stopped.value.faults]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ("2016;15-19;M;1\n2016;15-19;K;2\n2016;20-24;I alt;4", 7),
        ("2016;15-19;M;1\n2016;15-19;K;2\n2016;15-24;I alt;7", 7),
        ("2016;15-24;M;3\n2016;15-24;I alt;7", 7),
        ("2016;15-24;M;3\n2016;15-24;K;4\n2016;15-24;I alt;7", 7),
        ("2016;15-19;I alt;3\n2016;20-24;I alt;4\n2016;15-24;I alt;7\n2016;Alder i alt;I alt;99", 7),
        ("2016;15-24;;7\nI alt;15-24;;7", 7),
        ("2016;15-24;;7\n2016;0-14;;50\n2016;25-99;;50", 7),
    ],
)
def test_totals_and_parts(rows, expected):
    rows = rows.replace("2016;0-14;;50\n2016;25-99;;50", "2016;0-14;I alt;50\n2016;25-99;I alt;50")
    assert total(f"år;alder;køn;antal\n{rows}\n") == expected


def test_the_country_beside_its_municipalities_is_left_out():
    table = read_own(
        "område;tid;alder;antal\nHele landet;2016K1;15-24;900\nRegion Hovedstaden;2016K1;15-24;90\n"
        "Helsingør;2016K1;15-24;7\nModelby;2016K1;15-24;5\n".encode()
    )
    assert table.set_index("municipality")["count"].to_dict() == {"217": 7, "Modelby": 5}
    assert total("område;tid;alder;antal\nHele landet;2016K1;15-24;900\n") == 900


def test_a_label_stands_for_the_rows_below_it():
    text = "køn;alder;2015K1;2016K1\nMænd;15-19 år;1;2\n;20-24 år;4;8\nKvinder;15-19 år;16;32\n;20-24 år;64;128\n"
    table = read_own(text.encode())
    assert table.groupby(["year", "sex"])["count"].sum().to_dict() == {
        (2015, "men"): 5,
        (2015, "women"): 80,
        (2016, "men"): 10,
        (2016, "women"): 160,
    }


def test_an_export_without_names_for_its_first_columns():
    text = (
        '"Folketal den 1. i kvartalet efter område, køn, alder, civilstand og tid"\n\n"","","","","2015K1","2016K1"\n'
        '"Helsingør","Mænd","15-19 år","I alt",1,2\n"","","","Ugift",1,1\n"","","20-24 år","I alt",4,8\n'
        '"","Kvinder","15-19 år","I alt",16,32\n"","","20-24 år","I alt",64,128\n\n'
        '"Kilde: Danmarks Statistik"\n'
    )
    table = read_own(text.encode("cp1252"))
    assert set(table["municipality"]) == {"217"}
    assert table.groupby("year")["count"].sum().to_dict() == {2015: 85, 2016: 170}


def test_a_column_for_each_sex():
    table = read_own("År;Alder;Mænd;Kvinder;I alt\n2016;15-19;1;2;3\n2016;20-24;4;8;12\n".encode())
    assert table.groupby("sex")["count"].sum().to_dict() == {"men": 5, "women": 10}


def test_single_years_make_the_bands_of_our_tables():
    rows = "".join(f"2016;{age} år;{sex};1\n" for age in range(10, 30) for sex in "MK")
    table = read_own(f"år;alder;køn;antal\n{rows}".encode())
    assert table[["age_band", "sex", "count"]].values.tolist() == [
        ["15-19", "men", 5],
        ["15-19", "women", 5],
        ["20-24", "men", 5],
        ["20-24", "women", 5],
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("år;alder;antal\n2016;15-19;3\n2017;15-24;7\n", [("lacks_ages", 0)]),
        ("år;alder;køn;antal\n2016;15-19;M;1\n2016;15-19;K;2\n2016;20-24;M;4\n", [("lacks_sex", 0)]),
        ("år;alder;køn;antal\n2016;15-24;M;4\n", [("lacks_sex", 0)]),
        ("år;alder;antal\n2016;15-24;7\n;;9\n", [("repeated", 3)]),
        ("år;alder;antal\n2016;15-19;1\n2016;18-24;1\n", [("overlap", 3)]),
        ("år;alder;køn;antal\n2016;15-19;M;1\n2016;15-19;K;1\n2016;18-24;I alt;1\n", [("overlap", 4), ("overlap", 4)]),
        ("år,alder,antal\n2016,15-24,7,380\n", [("extra_cell", 2)]),
        ("år;alder;antal;antal\n2016;15-24;7;8\n", [("two_counts", 1)]),
    ],
)
def test_what_would_be_a_wrong_sum_is_refused(text, expected):
    found = kinds(text)
    assert found == expected or found == expected[:1]


def test_a_missing_group_is_named_in_both_languages():
    with pytest.raises(OwnFileError, match="2016: women aged 20-24 are missing") as stopped:
        total("år;alder;køn;antal\n2016;15-19;M;1\n2016;15-19;K;2\n2016;20-24;M;4\n")
    assert stopped.value.danish[0].startswith("2016: kvinder på 20-24 år mangler")
    with pytest.raises(OwnFileError, match="row 1: the column year is missing"):
        total("alder;antal\n15-24;1\n")


def workbook(*rows):
    book = Workbook()
    for row in rows:
        book.active.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_a_sheet_that_lies_about_its_size():
    data, out = workbook(["år", "alder", "antal"], [2016, "15-19", 3], [2016, "20-24", 4]), io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for part in old.infolist():
            new.writestr(part.filename, re.sub(rb'<dimension ref="[^"]*"', b'<dimension ref="A1"', old.read(part)))
    assert total(out.getvalue()) == 7


def test_excel_numbers_are_persons_and_never_thousands():
    assert total(workbook(["år", "alder", "antal"], [2016.0, "15-24", 7380.0])) == 7380
    assert kinds(workbook(["år", "alder", "antal"], [2016, "15-24", 7.38])) == [("no_number", 2)]


def test_text_files_and_encodings_without_a_mark():
    text = "år\talder\tantal\n2016\t15-24\t7.380\n"
    assert int(read_own(io.StringIO(text))["count"].sum()) == 7380
    assert [total(text.encode(encoding)) for encoding in ("utf-16-le", "utf-16-be")] == [7380, 7380]


def test_no_more_is_read_than_decides(tmp_path, monkeypatch):
    monkeypatch.setattr("samtale.population.own_file.MAX_BYTES", 10)
    monkeypatch.setattr(grids, "MAX_BYTES", 10)

    class Endless(io.RawIOBase):
        def read(self, size=-1):
            assert 0 < size <= 11
            return b"a" * size

    with pytest.raises(OwnFileError, match="larger"):
        read_own(Endless())
    (tmp_path / "stor.csv").write_bytes(b"a" * 100)
    with pytest.raises(OwnFileError, match="larger"):
        read_own(tmp_path / "stor.csv")


def test_the_largest_table_of_one_group_takes_seconds():
    many = "år;alder;køn;antal\n" + "2016;15-24;M;1\n" * 20_000 + "2016;15-24;I alt;1\n" * 20_000
    assert kinds(many)[0][0] == "repeated"


counts = st.integers(0, 10**6)
tables = st.dictionaries(
    st.integers(2000, 2030),
    st.tuples(*[counts] * 4),
    min_size=1,
    max_size=6,
)


def cells(number, thousands, decimals):
    return f"{number:,}".replace(",", thousands) + decimals


@given(
    table=tables,
    separator=st.sampled_from(";\t|,"),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le"]),
    numbers=st.sampled_from([("", ""), (".", ""), (" ", ""), (".", ",0"), ("\u00a0", "")]),
    english=st.booleans(),
    shape=st.sampled_from(["long", "sexes", "years"]),
    more=st.sets(st.sampled_from(["totals", "blank rows", "title", "older", "quoted"])),
)
def test_any_way_of_writing_gives_the_same_table(table, separator, encoding, numbers, english, shape, more):
    thousands, decimals = numbers
    men, women, both = ("Men", "Women", "Total") if english else ("Mænd", "Kvinder", "I alt")
    year, age, sex, count = ("Year", "Age", "Sex", "Count") if english else ("År", "Alder", "Køn", "Antal")
    if encoding == "utf-16-le" or separator == ",":
        decimals = ""
    rows: list[list[str]] = []
    told = [(when, band, numbers[2 * i : 2 * i + 2]) for when, numbers in table.items() for i, band in enumerate(BANDS)]
    if "older" in more:
        told += [(when, "25-29", (5, 5)) for when in table]

    def write(number):
        return cells(number, thousands, decimals)

    if shape == "long":
        rows.append([year, age, sex, count])
        for when, band, pair in told:
            rows += [[str(when), band, name, write(n)] for name, n in zip((men, women), pair, strict=True)]
            if "totals" in more:
                rows.append([str(when), band, both, write(sum(pair))])
    elif shape == "sexes":
        rows.append([year, age, men, women, *[both] * ("totals" in more)])
        rows += [
            [str(when), band, *map(write, pair), *[write(sum(pair))] * ("totals" in more)] for when, band, pair in told
        ]
    else:
        rows.append([age, sex, *map(str, table)])
        for i, band in enumerate(BANDS):
            for j, name in enumerate((men, women)):
                rows.append([band if j == 0 else "", name, *(write(pair[2 * i + j]) for pair in table.values())])
    if "blank rows" in more:
        rows.insert(1, [""] * len(rows[0]))
    if "title" in more:
        rows.insert(0, ["Vores egne tal"])
    quote = '"' if "quoted" in more else ""
    text = "\r\n".join(separator.join(f"{quote}{cell}{quote}" for cell in row) for row in rows) + "\r\n"
    found = read_own(text.encode(encoding))
    expected = pd.DataFrame(
        [
            (when, band, name, pair[2 * i + j])
            for when, pair in table.items()
            for i, band in enumerate(BANDS)
            for j, name in enumerate(("men", "women"))
        ],
        columns=["year", "age_band", "sex", "count"],
    )
    keys = ["year", "age_band", "sex"]
    pd.testing.assert_frame_equal(
        found[[*keys, "count"]].sort_values(keys, ignore_index=True), expected.sort_values(keys, ignore_index=True)
    )
