"""Tables, estimates and the words about them."""

from __future__ import annotations

import doctest
import importlib
import json
import pkgutil
import re
import subprocess
import sys

import numpy as np
import pandas as pd
import pytest
import traitlets

import samtale.prevalence
from samtale import GuideComparison, PrevalenceExplorer, prevalence
from samtale.paths import DATA
from samtale.prevalence import TableError
from samtale.prevalence.figure import figure, svg
from samtale.prevalence.tables import check_population, check_rates

POPULATION = prevalence.read_population()
RATES = pd.read_csv(DATA / "prevalence" / "rates.csv", parse_dates=["checked_on"])
# Statistics Denmark, FOLK1B, first quarters
COUNTED = {2008: 6104, 2009: 6257, 2010: 6473, 2011: 6695, 2012: 6956, 2013: 7114, 2014: 7147}
COUNTED |= {2015: 7242, 2016: 7380, 2017: 7324, 2018: 7249, 2019: 7177, 2020: 7036}


@pytest.mark.parametrize("module", [name for _, name, _ in pkgutil.iter_modules(samtale.prevalence.__path__)])
def test_examples_in_the_documentation(module):
    found = doctest.testmod(importlib.import_module(f"samtale.prevalence.{module}"))
    assert found.failed == 0


def test_example_of_the_package():
    found = doctest.testmod(samtale.prevalence)
    assert found.attempted
    assert not found.failed


def test_importing_the_library_is_cheap():
    told = "import sys; import samtale.prevalence; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True).stdout.split()
    assert not {"statsmodels", "httpx", "openpyxl", "fpdf", "docx", "scipy.stats"} & set(loaded)


def test_counts_of_statistics_denmark():
    assert POPULATION.groupby("year")["count"].sum().to_dict() == COUNTED


def test_wilson_times_population():
    # shares exactly .086 and .173 of 2,950
    rows = prevalence.estimate().query("base == 'guide' and deff == 1").set_index("rate")
    limits = rows[["low", "high"]].round().astype(int)
    assert tuple(limits.loc["cfr_intervention"]) == (558, 706)
    assert tuple(limits.loc["cfr_problem"]) == (1166, 1366)
    assert tuple(limits.loc["survey_misuse"]) == (456, 592)


def test_expected_counts_by_year():
    rows = prevalence.estimate(deffs=[1]).set_index(["base", "rate"])["expected"].round(1)
    assert rows["2008", "cfr_intervention"] == 524.9
    assert rows["2016", "cfr_intervention"] == 634.7
    assert rows["2012", "cfr_problem"] == 1203.4


def test_every_row_has_its_pedigree():
    rows = prevalence.estimate()
    columns = ["rate_source", "rate_status", "base_source", "base_status", "checked_on", "x_status"]
    assert rows[columns].notna().all().all()
    assert set(rows["rate_status"]) == {"guide_claim", "verified"}


def test_pandas_in_pandas_out_for_another_municipality():
    other = POPULATION.assign(count=POPULATION["count"] * 10)
    rows = prevalence.estimate(other, deffs=[1]).set_index(["base", "rate"])
    assert rows.loc[("2012", "survey_misuse"), "population"] == 69560


def test_a_table_of_ones_own_is_not_called_verified():
    assert set(prevalence.bases(POPULATION).drop("guide")["base_status"]) == {"own"}
    told = prevalence.bases(POPULATION, source="Danmarks Statistik, FOLK1A", status="verified").loc["2012"]
    assert (told["base_source"], told["base_status"]) == ("Danmarks Statistik, FOLK1A", "verified")
    assert prevalence.bases().loc["2012", "base_source"] == "Danmarks Statistik, FOLK1B"


def test_places_are_never_added_up():
    both = pd.concat([POPULATION, POPULATION.assign(municipality="101", count=1)])
    table = prevalence.bases(both)
    assert table[table["year"] == 2016][["municipality", "population"]].values.tolist() == [["101", 4], ["217", 7380]]
    rows = prevalence.estimate(both, deffs=[1])
    assert len(rows) == (2 * 13 + 1) * 3
    assert set(rows.query("base == '2012' and rate == 'cfr_problem'")["population"]) == {4, 6956}


def test_the_guides_base_is_none_elsewhere():
    elsewhere = POPULATION.assign(municipality="101")
    assert "guide" not in prevalence.bases(elsewhere).index
    assert len(prevalence.estimate(elsewhere, deffs=[1])) == 13 * 3


def test_some_bases_only():
    rows = prevalence.estimate(deffs=[1], base=prevalence.bases().loc[["2012"]])
    assert rows["base"].tolist() == ["2012"] * 3


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ({"rates": prevalence.read_rates().drop(columns="n")}, "column 'n' is missing"),
        ({"rates": prevalence.read_rates().iloc[:0]}, "no rows"),
        ({"rates": prevalence.read_rates().assign(share=8.6)}, "per cent"),
        ({"rates": prevalence.read_rates().assign(x=9999)}, "between 0 and n"),
        ({"population": POPULATION.assign(quarter=3)}, "no row is of quarter 1; there are quarters 3"),
        ({"deffs": [0]}, "design effect"),
        ({"deffs": ["meget"]}, "must be numbers"),
        ({"level": 95}, "level"),
        ({"deffs": []}, "at least one design effect"),
        ({"methods": ["bayes"]}, "no method"),
        ({"methods": []}, "at least one method"),
        ({"models": ["normal"]}, "no model"),
        ({"models": []}, "at least one model"),
    ],
)
def test_an_estimate_that_cannot_be(arguments, said):
    with pytest.raises(ValueError, match=said):
        prevalence.estimate(**arguments)


def test_the_guide_compared():
    table = prevalence.guide_comparison().round()
    expected = {
        "guide_words": (500, 1000),
        "guide_rates": (628, 1263),
        "counted_2012": (598, 1203),
        "implied_base": (5814, 5780),
        "base_2008": (525, 1056),
        "survey_share": (520, 1039),
    }
    assert {name: tuple(map(int, table.loc[name, ["treatment", "problem"]])) for name in table.index} == expected
    assert table.loc["guide_words", "status"] == "guide_claim"
    assert set(table["status"]) == {"guide_claim", "inferred"}


def broken(**changes):
    return POPULATION.astype({"count": object}).assign(**changes)


@pytest.mark.parametrize(
    ("table", "said"),
    [
        (POPULATION.drop(columns="count"), "column 'count' is missing"),
        (POPULATION.iloc[:0], "no rows"),
        (broken(count=[-1, *POPULATION["count"][1:]]), "row 1: count = -1 is negative"),
        (broken(count=["mange", *POPULATION["count"][1:]]), "row 1: count = 'mange' is no number"),
        (broken(count=[None, *POPULATION["count"][1:]]), "is missing"),
        (broken(count=[1.5, *POPULATION["count"][1:]]), "no whole number"),
        (pd.concat([POPULATION, POPULATION.iloc[[3]]]), "row 53: .*stands twice"),
    ],
)
def test_a_population_that_cannot_be(table, said):
    with pytest.raises(TableError, match=said):
        check_population(table)
    with pytest.raises(TableError, match=said):
        prevalence.estimate(table)


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"share": 8.6}, "share = 8.6 is above 1: .*divide per cent by 100"),
        ({"share": -0.1}, "is negative"),
        ({"n": 0}, "must be more than 0"),
        ({"x": 3000}, "larger than n"),
        ({"x": "mange"}, "is no number"),
        ({"status": "maybe"}, "must be one of verified, guide_claim, inferred"),
        ({"source": None}, "lacks a source"),
        ({"id": "same"}, "stands twice"),
    ],
)
def test_a_rate_that_cannot_be(changes, said):
    with pytest.raises(TableError, match=said):
        check_rates(RATES.assign(**changes))


@pytest.mark.parametrize(
    ("content", "said"),
    [("", "is empty"), ("<html>", "missing"), ('a,b\n"1,2\n3', "cannot be read"), (None, "no table")],
)
def test_a_file_that_is_no_table(tmp_path, content, said):
    path = tmp_path / "folk.csv"
    if content is not None:
        path.write_text(content, encoding="utf-8")
    with pytest.raises(TableError, match=said):
        prevalence.read_population(path)


def test_rounding_is_honest():
    rng = np.random.default_rng(217)
    for low, high in np.sort(rng.uniform(0, 5000, (500, 2))):
        rounded = prevalence.outward(low, high)
        assert rounded[0] <= low
        assert high <= rounded[1]
        assert rounded[0] % 50 == rounded[1] % 50 == 0


def test_the_sentence_says_range_design_and_origin():
    rows = prevalence.estimate()
    claim = prevalence.sentence(rows.query("base == 'guide' and rate == 'cfr_intervention' and deff == 2").iloc[0])
    assert "mellem cirka 500 og 750 unge" in claim
    assert "guidens påstand" in claim
    assert "antagelse" in claim
    assert "628" not in claim
    counted = prevalence.sentence(rows.query("base == '2016' and rate == 'survey_misuse' and deff == 1").iloc[0])
    assert "7.380" in counted
    assert "Danmarks Statistik, 1. kvartal 2016" in counted
    assert "påstand" not in counted


def test_the_alternative_text_follows_the_numbers():
    rows = prevalence.estimate().query("base == 'guide' and rate == 'cfr_intervention'")
    told = prevalence.alt_text(rows, 500)
    for number in ("544", "719", "520", "749", "486", "796", "628", "cirka 500"):
        assert number in told
    assert prevalence.alt_text(rows.assign(predicted_low=1)) != told


def test_the_figure_is_the_same_for_the_same_numbers():
    rows = prevalence.estimate().query("base == 'guide' and rate == 'cfr_problem'")
    assert svg(figure(rows, 1, 1000)) == svg(figure(rows, 1, 1000))
    assert svg(figure(rows, 1, 1000)) != svg(figure(rows, 2, 1000))


def test_the_explorer_follows_python():
    explorer = PrevalenceExplorer()
    assert "mellem cirka 500≈ og 750≈" in re.sub("<[^>]+>", "", explorer._story.value)
    explorer.base, explorer.rate, explorer.deff = "2012", "cfr_problem", 4
    assert (explorer.result["predicted_low"], explorer.result["predicted_high"]) == (1012, 1411)
    assert "1.012 til 1.411" in explorer._table.value
    assert explorer._pictures.shown["label"].startswith("Figur: 3 vandrette intervaller")
    assert "guidens påstand" in explorer._sources.value


@pytest.mark.parametrize("changes", [{"rate": "x"}, {"base": "1900"}, {"deff": 3}, {"level": 95}])
def test_the_explorer_refuses_what_there_is_not(changes):
    with pytest.raises(traitlets.TraitError, match="there is no"):
        PrevalenceExplorer(**changes)


def test_unknown_keywords():
    with pytest.raises(
        TypeError, match="does not know year; it takes base, base_to, deff, level, method, rate, spread"
    ):
        PrevalenceExplorer(year=2012)
    with pytest.raises(TypeError):
        GuideComparison(base=1)


def test_a_broken_table_is_told_in_danish(monkeypatch, tmp_path):
    def fail(*_):
        raise TableError("row 1: count is no number")

    monkeypatch.setattr("samtale.prevalence.explorer.choices.bases", fail)
    monkeypatch.setattr("samtale.prevalence.comparison.guide_comparison", fail)
    for widget in (PrevalenceExplorer().children[0], GuideComparison()):
        assert "Tabellerne bag skønnet kan ikke læses" in widget.value
        assert "row 1" not in widget.value


def test_the_data_package_describes_every_column():
    package = json.loads((DATA / "datapackage.json").read_text("utf-8"))
    described = {part["path"]: [field["name"] for field in part["schema"]["fields"]] for part in package["resources"]}
    tables = {path.relative_to(DATA).as_posix(): list(pd.read_csv(path, nrows=1)) for path in DATA.rglob("*.csv")}
    assert described == tables
    assert all(part["sources"] and part["checked_on"] for part in package["resources"])
