"""Counts in a population: predictions, ranges, scenarios, groups, work done backwards."""

from __future__ import annotations

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.special import expit, logit
from scipy.stats import betabinom

from samtale import prevalence
from samtale.prevalence import (
    METHODS,
    MODELS,
    all_methods,
    combine,
    implied_base,
    in_chunks,
    interval,
    predict_count,
    predict_range,
    reliability,
    reproduces,
    transfer,
)

# Computed independently, by population, cases of 2,950 and design effect 1, 2, 4.
PREDICTIONS = {
    (7300, 254): [(544, 719), (520, 749), (486, 796)],
    (7300, 510): [(1147, 1383), (1113, 1421), (1063, 1481)],
    (6956, 254): [(518, 686), (495, 715), (462, 759)],
    (6956, 510): [(1092, 1318), (1060, 1355), (1012, 1411)],
    (7380, 254): [(550, 727), (526, 758), (491, 805)],
    (7380, 510): [(1159, 1398), (1125, 1437), (1075, 1497)],
}


@pytest.mark.parametrize(("case", "limits"), PREDICTIONS.items())
def test_predictions(case, limits):
    population, x = case
    low, high = predict_count(population, x, 2950, deff=[1, 2, 4])
    assert list(zip(low, high, strict=True)) == limits


def test_predictions_of_the_counted_share():
    low, high = predict_count(7300, 210, 2950, deff=[1, 2])
    assert list(zip(low, high, strict=True)) == [(443, 603), (421, 631)]


@pytest.mark.parametrize(("share", "limits"), [(0.086, (581, 675)), (0.173, (1200, 1327))])
def test_plug_in_binomial(share, limits):
    assert predict_count(7300, share * 2950, 2950, model="binomial") == limits


@pytest.mark.parametrize(
    ("share", "times", "limits"),
    [(0.086, 7300, (558, 706)), (0.173, 7300, (1166, 1366)), (210 / 2950, 7300, (456, 592))],
)
def test_wilson_times_population(share, times, limits):
    low, high = interval(share, 2950)
    assert (round(float(low * times)), round(float(high * times))) == limits


def test_shares_behind_those_counts():
    assert tuple(np.round(interval(0.086, 2950), 5)) == (0.07641, 0.09666)
    assert tuple(np.round(interval(0.173, 2950), 5)) == (0.15978, 0.18707)
    assert tuple(np.round(interval(210 / 2950, 2950), 6)) == (0.062454, 0.081034)


def test_poisson_is_wider_than_binomial_and_narrower_than_beta_binomial():
    widths = [float(np.subtract(*predict_count(7300, 254, 2950, model=model)[::-1])) for model in MODELS]
    assert MODELS == ("beta_binomial", "binomial", "poisson")
    assert widths[1] < widths[2] < widths[0]


@given(st.integers(0, 20_000), st.integers(0, 500), st.sampled_from(MODELS[:2]))
def test_a_prediction_stays_within_the_population(population, x, model):
    low, high = predict_count(population, x, 500, model=model)
    assert 0 <= low <= high <= population


@given(st.integers(1, 499), st.integers(1, 8))
def test_a_prediction_widens_with_the_design_effect_and_the_level(x, times):
    low, high = predict_count(7000, x, 500)
    wide, sure = predict_count(7000, x, 500, deff=times), predict_count(7000, x, 500, level=0.99)
    assert wide[1] - wide[0] >= high - low - 2
    assert sure[0] <= low
    assert high <= sure[1]


def test_a_prediction_covers_as_often_as_it_says():
    # the share drawn from its posterior, the count from the share: what the model claims of itself
    rng = np.random.default_rng(217)
    count = rng.binomial(7300, rng.beta(254.5, 2696.5, 20_000))
    low, high = predict_count(7300, 254, 2950)
    assert np.mean((count >= low) & (count <= high)) == pytest.approx(0.95, abs=0.006)


@pytest.mark.parametrize("people", [0, 1, 40, 7300])
def test_predictions_are_those_of_scipy(people):
    n, part, deff = np.meshgrid([1, 10, 500, 30_000], [0, 0.03, 0.5, 1], [1, 4])
    x = n * part
    theirs = betabinom(people, x / deff + 0.5, (n - x) / deff + 0.5)
    for level in (0.5, 0.95, 0.999):
        tail = (1 - level) / 2
        expected = np.maximum([theirs.ppf(tail), theirs.ppf(1 - tail)], 0)
        np.testing.assert_array_equal(predict_count(people, x, n, deff, level), expected)


def test_the_models_have_the_shape_of_all_their_arguments():
    for model in MODELS:
        low, high = predict_count(7300, 254, [[2950], [3000]], deff=[1, 2, 4], model=model)
        assert low.shape == high.shape == (2, 3)


def test_a_range_of_bases_joins_the_limits():
    low, high = predict_range([6956, 7380], [[254], [510]], 2950, deff=[1, 2, 4])
    assert list(zip(low[0], high[0], strict=True)) == [(518, 727), (495, 758), (462, 805)]
    assert list(zip(low[1], high[1], strict=True)) == [(1092, 1398), (1060, 1437), (1012, 1497)]
    assert predict_range([6956, 7380], 254, 2950) == (518, 727)
    assert predict_range([7300], 254, 2950, deff=4) == (486, 796)
    with pytest.raises(ValueError, match="at least one population"):
        predict_range([], 254, 2950)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((7300, 11, 10), "between 0 and n"),
        ((7300, -1, 10), "between 0 and n"),
        ((-1, 1, 10), "population"),
        ((10.5, 1, 10), "whole number"),
        ((float("nan"), 1, 10), "population"),
        (("mange", 1, 10), "population"),
        ((7300, "mange", 10), "must be numbers"),
        ((7300, float("nan"), 10), "missing or infinite"),
        ((7300, 0, 0), "more than 0"),
        ((7300, 1, 10, 1, 0.95, "normal"), "there is no model 'normal'"),
    ],
)
def test_what_no_count_can_be(arguments, said):
    with pytest.raises(ValueError, match=said):
        predict_count(*arguments)


@pytest.mark.parametrize(("share", "limits"), [(0.086, (441, 902)), (0.173, (914, 1745))])
def test_transfer_scenario(share, limits):
    low, high = transfer(7380, share * 2950, 2950, 0.2)
    assert (round(float(low)), round(float(high))) == limits


@given(st.floats(0.001, 0.999), st.floats(0, 2))
def test_a_scenario_holds_the_plain_count(share, tau):
    low, high = transfer(1000, share * 100, 100, tau)
    assert 0 <= low <= 1000 * share + 1e-6
    assert 1000 * share - 1e-6 <= high <= 1000


@pytest.mark.parametrize(("people", "x", "n", "deff", "tau"), [(7380, 254, 2950, 2, 0.2), (2000, 30, 300, 1, 0.3)])
def test_a_scenario_with_sampling_is_what_a_simulation_gives(people, x, n, deff, tau):
    rng = np.random.default_rng(217)
    logits = logit(rng.beta(x / deff + 0.5, (n - x) / deff + 0.5, 400_000)) + rng.normal(0, tau, 400_000)
    drawn = np.quantile(rng.binomial(people, expit(logits)), [0.025, 0.975])
    np.testing.assert_allclose(transfer(people, x, n, tau, deff, sampling=True), drawn, atol=3, rtol=0.01)


def test_a_scenario_without_spread_is_the_prediction():
    np.testing.assert_allclose(
        transfer(7380, 254, 2950, [0, 0], [1, 4], sampling=True), predict_count(7380, 254, 2950, [1, 4]), atol=4
    )
    assert transfer(0, 0, 50, 0.2, sampling=True) == (0, 0)
    assert transfer(7380, 50, 50, 0.2, sampling=True)[1] == 7380


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((7380, 0, 10, 0.1), "no logit"),
        ((7380, 10, 10, 0.1), "no logit"),
        ((7380, 11, 10, 0.1), "between 0 and n"),
        ((7380, 1, 10, -1), "tau"),
        ((7380, 1, 10, float("nan")), "tau"),
        ((7380, 1, 10, "meget"), "tau"),
        ((-1, 1, 10, 0.1), "population"),
        ((7380, 1, 10, 0.1, 1, 95), "level"),
    ],
)
def test_what_no_scenario_can_be(arguments, said):
    with pytest.raises(ValueError, match=said):
        transfer(*arguments)


def test_two_readings_of_the_groups():
    disjoint, joint = combine(reading="disjoint"), combine()
    assert disjoint.loc["together", "share"] == pytest.approx(0.259)
    assert joint.loc["together", "share"] == pytest.approx(0.173)
    assert joint.loc["problem_only", "x"] == 256
    assert round(7300 * disjoint.loc["together", "share"]) == 1891
    with pytest.raises(ValueError, match="there is no reading 'both'"):
        combine(reading="both")
    rates = prevalence.read_rates()
    with pytest.raises(ValueError, match="do not fit"):
        combine(rates.assign(share=[0.2, 0.1, 0.1]))


def test_the_words_of_the_guide_beside_the_intervals():
    # "500" lies in the interval of design effect 4, "1000" in none
    rows = prevalence.estimate().set_index(["rate", "base", "deff"])[["predicted_low", "predicted_high"]]
    low, high = rows.loc[("cfr_intervention", "guide", 4)]
    assert low < 500 < high
    assert rows.loc[("cfr_intervention", "guide", 2), "predicted_low"] > 500
    assert (rows.loc["cfr_problem"].loc[["guide", "2012", "2016"], "predicted_low"] > 1000).all()


def test_implied_bases():
    assert [round(float(implied_base(*case))) for case in [(500, 0.086), (1000, 0.173)]] == [5814, 5780]
    for wrong in [(500, 0), (-1, 0.1), (500, 8.6)]:
        with pytest.raises(ValueError, match=r"share|count"):
            implied_base(*wrong)


def test_which_bases_give_the_words():
    table = reproduces()
    assert table.loc[("guide", "2008"), ["treatment", "problem"]].round(1).tolist() == [524.9, 1056.0]
    assert table.loc[("survey", "guide"), ["treatment", "problem"]].round(1).tolist() == [519.7, 1039.3]
    assert not table.loc[("guide", "guide"), "both"]
    # the year that the guide names fits with neither
    assert not table.loc[("guide", "2012"), "both"]
    assert not table.loc[("survey", "2012"), "both"]
    assert len(table) == 28


# Statistics Denmark's first quarters × the guide's shares, to a decimal
BY_YEAR = {
    2008: (524.9, 1056.0),
    2009: (538.1, 1082.5),
    2010: (556.7, 1119.8),
    2011: (575.8, 1158.2),
    2012: (598.2, 1203.4),
    2013: (611.8, 1230.7),
    2014: (614.6, 1236.4),
    2015: (622.8, 1252.9),
    2016: (634.7, 1276.7),
    2017: (629.9, 1267.1),
    2018: (623.4, 1254.1),
    2019: (617.2, 1241.6),
    2020: (605.1, 1217.2),
}


@pytest.mark.parametrize("year", BY_YEAR)
def test_expected_counts_of_every_year(year):
    rows = prevalence.estimate(deffs=[1]).set_index(["base", "rate"])["expected"]
    found = rows[str(year), "cfr_intervention"], rows[str(year), "cfr_problem"]
    assert tuple(round(number, 1) for number in found) == BY_YEAR[year]


def test_when_a_share_may_be_shown():
    found = reliability([254, 2, 6, 0, 500, 20], [2950, 20, 60, 500, 500, 40])
    assert found.tolist() == ["show", "suppress", "suppress", "caution", "caution", "suppress"]
    # fewer than 30 effective persons
    assert reliability(0, [30, 29], deff=1).tolist() == ["caution", "suppress"]
    assert reliability(0, 100, deff=[3.3, 3.4]).tolist() == ["caution", "suppress"]
    assert reliability(0, 20, deff=0.5) == "suppress", "nobody counts twice"
    # the share is well known, the rest of 3 % is not
    assert reliability([97, 970], [100, 1000]).tolist() == ["caution", "show"]
    # four places make three degrees of freedom
    assert reliability(254, 2950, df=[3, 8]).tolist() == ["caution", "show"]
    with pytest.raises(ValueError, match="between 0 and n"):
        reliability(3, 2)


def test_every_row_and_method_at_once():
    rows = prevalence.estimate(methods=METHODS, models=MODELS)
    assert len(rows) == 14 * 3 * 3 * 9 * 3
    assert not rows.duplicated(["base", "rate", "deff", "method", "model"]).any()
    for method in METHODS:
        some = rows[(rows["method"] == method) & (rows["model"] == "poisson")]
        low, high = interval(some["share"], some["n"], some["deff"], method=method)
        np.testing.assert_array_equal(some["share_low"], low)
        np.testing.assert_array_equal(some["high"], high * some["population"])
    assert set(rows["reliability"]) == {"show"}


def test_pieces_give_the_same_as_the_whole():
    rng = np.random.default_rng(1)
    n = rng.integers(1, 1000, 1003)
    rows = pd.DataFrame(
        {"share": rng.uniform(size=1003), "n": n, "population": 7000, "deff": 2.0, "place": np.arange(1003)}
    )
    whole = all_methods(rows).astype({"method": str})
    pieces = pd.concat(in_chunks(rows, size=100)).astype({"method": str})
    order = ["place", "method"]
    pd.testing.assert_frame_equal(
        whole.sort_values(order, ignore_index=True), pieces.sort_values(order, ignore_index=True)
    )
    from_tables = pd.concat(in_chunks((rows[:500], rows[500:]), ["wilson"], size=200))
    assert len(from_tables) == 1003


@pytest.mark.parametrize(
    ("rows", "methods", "said"),
    [
        (pd.DataFrame({"share": [0.1]}), METHODS, "column 'n' is missing"),
        (pd.DataFrame({"share": [8.6], "n": [10]}), METHODS, "per cent"),
        (pd.DataFrame({"share": [0.1], "n": [10]}), [], "at least one method"),
        (pd.DataFrame({"share": [0.1], "n": [10]}), ["nix"], "no method 'nix'"),
    ],
)
def test_a_frame_that_cannot_be(rows, methods, said):
    with pytest.raises(ValueError, match=said):
        all_methods(rows, methods)


def test_an_empty_frame_stays_empty():
    assert all_methods(pd.DataFrame({"share": [], "n": []})).empty


def test_a_piece_has_rows():
    with pytest.raises(ValueError, match="at least one row"):
        next(in_chunks(pd.DataFrame({"share": [0.1], "n": [10]}), size=0))
