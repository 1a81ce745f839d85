"""The tables of `data/` against the figures that were read in their sources."""

from __future__ import annotations

import pytest

from samtale.population import municipalities
from samtale.population.municipalities import municipality_code
from samtale.prevalence import read_counts, read_population, read_rates

# Statistics Denmark, FOLK1B, Helsingør, first day of the year: 15-19 men, women, 20-24 men, women, 15-24,
# and the last one times 8.6 and 17.3 per cent
FIRST_QUARTERS = {
    2008: (1933, 1804, 1260, 1107, 6104, 524.9, 1056.0),
    2009: (1954, 1815, 1341, 1147, 6257, 538.1, 1082.5),
    2010: (2105, 1872, 1340, 1156, 6473, 556.7, 1119.8),
    2011: (2170, 1935, 1399, 1191, 6695, 575.8, 1158.2),
    2012: (2178, 1986, 1481, 1311, 6956, 598.2, 1203.4),
    2013: (2244, 2025, 1523, 1322, 7114, 611.8, 1230.7),
    2014: (2268, 2037, 1521, 1321, 7147, 614.6, 1236.4),
    2015: (2155, 2048, 1626, 1413, 7242, 622.8, 1252.9),
    2016: (2208, 2048, 1658, 1466, 7380, 634.7, 1276.7),
    2017: (2177, 2009, 1679, 1459, 7324, 629.9, 1267.1),
    2018: (2131, 2013, 1657, 1448, 7249, 623.4, 1254.1),
    2019: (2104, 2007, 1655, 1411, 7177, 617.2, 1241.6),
    2020: (2108, 2052, 1560, 1316, 7036, 605.1, 1217.2),
}


def test_every_count_of_helsingor():
    table = read_population()
    assert set(table["municipality"]) == {"217"}
    assert set(table["quarter"]) == {1}
    assert len(table) == 4 * len(FIRST_QUARTERS)
    found = table.set_index(["year", "age_band", "sex"])["count"]
    groups = [(band, sex) for band in ("15-19", "20-24") for sex in ("men", "women")]
    for year, told in FIRST_QUARTERS.items():
        assert [found[year, *group] for group in groups] == list(told[:4]), year
        assert found[year].sum() == told[4], year


def test_every_product_with_the_guides_shares():
    shares = read_rates()["share"]
    for *_, people, treatment, problem in FIRST_QUARTERS.values():
        assert people * shares["cfr_intervention"] == pytest.approx(treatment, abs=0.05)
        assert people * shares["cfr_problem"] == pytest.approx(problem, abs=0.05001)


def test_the_counts_of_the_two_later_definitions_and_of_the_sum():
    counts = read_counts()
    assert counts.loc["narrow_2015", ["share_low", "share_high"]].astype(float).round(3).tolist() == [0.024, 0.025]
    assert counts.loc["cannabis_2015", ["share_low", "share_high"]].astype(float).round(3).tolist() == [0.02, 0.021]
    # what 8.6 per cent may be: drugs and alcohol added, young people in both counted twice
    middle = counts.loc["drugs_2012", ["count_low", "count_high"]].mean() + counts.loc["alcohol_2012", "count_low"]
    assert middle / counts.loc["drugs_2012", "base"] == pytest.approx(0.0857, abs=0.00005)


def test_a_sample_is_only_told_where_one_was_published():
    rates, counts = read_rates(), read_counts()
    assert rates.index[rates["x_status"] == "counted"].tolist() == ["survey_misuse"]
    assert rates.loc["survey_misuse", ["x", "n"]].tolist() == [210, 2950]
    assert not {"x", "n"} & set(counts.columns)
    assert counts.loc["narrow_2015", ["age_from", "age_to"]].tolist() == [15, 25]


def test_municipalities_are_found_by_code_and_by_their_own_names():
    for code, name in municipalities().items():
        told = [code, name, f"{code} {name}", f"{name} Kommune", f" {name.upper()} "]
        assert {municipality_code(text) for text in told} == {code}
    assert municipality_code("217 Hillerød") == "217 Hillerød"
