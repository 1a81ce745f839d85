"""Intervals and predictions against published tables and other implementations."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import binomtest
from statsmodels.stats.proportion import proportion_confint

from samtale.prevalence import predict_count, wilson

# Newcombe 1998, Statistics in Medicine 17:857-872, Table I, method 3; and the same to six digits.
NEWCOMBE = {(81, 263): (0.2553, 0.3662), (15, 148): (0.0624, 0.1605), (0, 20): (0, 0.1611), (1, 29): (0.0061, 0.1718)}
SIX_DIGITS = {
    (81, 263): (0.255289, 0.366210),
    (15, 148): (0.062386, 0.160487),
    (0, 20): (0, 0.161125),
    (1, 29): (0.006113, 0.171755),
}


@pytest.mark.parametrize(("case", "limits"), NEWCOMBE.items())
def test_newcombe_1998_table_i(case, limits):
    x, n = case
    assert tuple(np.round(wilson(x / n, n), 4)) == limits


@pytest.mark.parametrize(("case", "limits"), SIX_DIGITS.items())
def test_six_digits(case, limits):
    x, n = case
    assert tuple(np.round(wilson(x / n, n), 6)) == limits


def test_zero_of_ten_has_a_closed_form():
    z = 1.959963984540054
    assert wilson(0, 10)[1] == pytest.approx(z**2 / (10 + z**2), abs=1e-12)


def test_statsmodels_on_a_grid():
    n = np.repeat(np.arange(1, 64), 64)
    x = np.tile(np.arange(64), 63)
    n, x = n[x <= n], x[x <= n]
    assert len(x) > 2000
    for level in (0.8, 0.95, 0.99):
        ours = wilson(x / n, n, level=level)
        theirs = proportion_confint(x, n, alpha=1 - level, method="wilson")
        np.testing.assert_allclose(ours, theirs, atol=1e-12)


@pytest.mark.parametrize(("x", "n"), [(0, 7), (3, 7), (254, 2950), (2950, 2950)])
def test_scipy(x, n):
    theirs = binomtest(x, n).proportion_ci(method="wilson")
    assert wilson(x / n, n) == pytest.approx((theirs.low, theirs.high), abs=1e-9)


shares = st.floats(0, 1)
sizes = st.integers(1, 100_000)


@given(shares, sizes)
def test_contains_the_share_and_stays_between_zero_and_one(share, n):
    low, high = wilson(share, n)
    assert -1e-12 <= low <= share + 1e-12
    assert share - 1e-12 <= high <= 1 + 1e-12


@given(shares, sizes, st.integers(2, 10))
def test_shrinks_with_n_and_widens_with_the_design_effect(share, n, times):
    low, high = wilson(share, n)
    more_low, more_high = wilson(share, n * times)
    wide_low, wide_high = wilson(share, n, deff=times)
    assert more_high - more_low <= high - low + 1e-12
    assert wide_high - wide_low >= high - low - 1e-12


@given(shares, shares, sizes)
def test_limits_grow_with_the_share(one, two, n):
    small, large = sorted([one, two])
    assert all(a <= b + 1e-9 for a, b in zip(wilson(small, n), wilson(large, n), strict=True))


def test_a_design_effect_is_an_effective_sample():
    np.testing.assert_allclose(wilson(0.086, 2950, deff=4), wilson(0.086, 2950 / 4))


# Beta-binomial limits computed independently, by population, cases of 2,950 and design effect.
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


@given(st.integers(0, 20_000), st.integers(0, 500))
def test_a_prediction_stays_within_the_population_and_is_wider_than_the_share_alone(population, x):
    low, high = predict_count(population, x, 500)
    assert 0 <= low <= high <= population


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((8.6, 2950), "looks like per cent"),
        ((-0.1, 2950), "between 0 and 1"),
        ((0.1, 0), "more than 0"),
        ((0.1, 100, 0), "design effect"),
        ((0.1, 100, 1, 95), "level lies between 0 and 1"),
        ((float("nan"), 100), "missing or infinite"),
        (("mange", 100), "must be numbers"),
    ],
)
def test_what_no_survey_can_have(arguments, said):
    with pytest.raises(ValueError, match=said):
        wilson(*arguments)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((7300, 11, 10), "between 0 and n"),
        ((7300, -1, 10), "between 0 and n"),
        ((-1, 1, 10), "population"),
        ((7300, 0, 0), "missing or infinite"),
    ],
)
def test_what_no_count_can_be(arguments, said):
    with pytest.raises(ValueError, match=said):
        predict_count(*arguments)
