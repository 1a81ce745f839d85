"""Intervals against published tables and other implementations."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from scipy.stats import beta, binom, binomtest
from statsmodels.stats.proportion import proportion_confint

from samtale.prevalence import METHODS, WARNED, effective_size, interval, wilson

CASES = [(81, 263), (15, 148), (0, 20), (1, 29)]
# Newcombe 1998, Statistics in Medicine 17:857-872, Table I; below 0 is cut.
NEWCOMBE = {
    "wald": [(0.2522, 0.3638), (0.0527, 0.1500), (0, 0), (0, 0.1009)],
    "wald_cc": [(0.2503, 0.3657), (0.0494, 0.1534), (0, 0.0250), (0, 0.1181)],
    "wilson": [(0.2553, 0.3662), (0.0624, 0.1605), (0, 0.1611), (0.0061, 0.1718)],
    # the printed .1644 is .1644498
    "wilson_cc": [(0.2535, 0.3682), (0.0598, 0.1644), (0, 0.2005), (0.0018, 0.1963)],
    "clopper_pearson": [(0.2527, 0.3676), (0.0578, 0.1617), (0, 0.1684), (0.0009, 0.1776)],
    "mid_p": [(0.2544, 0.3658), (0.0601, 0.1581), (0, 0.1391), (0.0017, 0.1585)],
    "likelihood": [(0.2542, 0.3655), (0.0596, 0.1567), (0, 0.0916), (0.0020, 0.1432)],
}
# the same to six digits, computed independently; at 0, Agresti-Coull is cut and Jeffreys is not 0
SIX_DIGITS = {
    "wilson": [(0.255289, 0.366210), (0.062386, 0.160487), (0, 0.161125), (0.006113, 0.171755)],
    "clopper_pearson": [(0.252737, 0.367622), (0.057844, 0.161650), (0, 0.168433), (0.000873, 0.177644)],
    "wilson_cc": [(0.253509, 0.368176), (0.059778, 0.164450), (0, 0.200453), (0.001803, 0.196282)],
    "mid_p": [(0.254402, 0.365773), (0.060064, 0.158122), (0, 0.139108), (0.001725, 0.158537)],
    "agresti_coull": [(0.255221, 0.366277), (0.061386, 0.161488), (0, 0.189810), (0, 0.186287)],
    "jeffreys": [(0.254522, 0.365647), (0.060449, 0.157643), (0.000024, 0.116639), (0.003746, 0.150078)],
}
THEIRS = {
    "wald": "normal",
    "wilson": "wilson",
    "clopper_pearson": "beta",
    "agresti_coull": "agresti_coull",
    "jeffreys": "jeffreys",
}
# does not always hold the share itself: with few persons, or nobody, its prior moves it away
MOVED = "jeffreys"


def limits(method, x, n, digits=12, **more):
    low, high = interval(x / n, n, method=method, **more)
    return round(float(low), digits), round(float(high), digits)


@pytest.mark.parametrize("method", NEWCOMBE)
def test_newcombe_1998_table_i(method):
    assert [limits(method, x, n, 4) for x, n in CASES] == NEWCOMBE[method]


@pytest.mark.parametrize("method", SIX_DIGITS)
def test_six_digits(method):
    assert [limits(method, x, n, 6) for x, n in CASES] == SIX_DIGITS[method]


def test_further_published_limits():
    # R's prop.test(340, 400)
    assert limits("wilson_cc", 340, 400, 7) == (0.8103309, 0.8827749)
    # statpsych's ci.prop1(.05, 12, 100)
    assert limits("wilson_cc", 12, 100, 7) == (0.0662515, 0.2039772)
    # Agresti and Gottard 2001
    assert limits("mid_p", 4, 10, 3) == (0.142, 0.709)


def test_the_adjusted_wald_interval_is_agresti_coull_with_a_rounded_z():
    # statpsych adds 2 and 4; with z of exactly 2 the two agree: its estimate (12+2)/(100+4) is .1346154
    level = 1 - 2 * 0.022750131948179195
    low, high = limits("agresti_coull", 12, 100, level=level)
    assert (low + high) / 2 == pytest.approx(0.1346154, abs=1e-7)
    assert (high - low) / 4 == pytest.approx(0.03346842, abs=1e-8)
    reach = 1.959963984540054 * (high - low) / 4
    assert ((low + high) / 2 - reach, (low + high) / 2 + reach) == pytest.approx((0.06901848, 0.2002123), abs=1e-7)


def test_names_that_mean_something_else_elsewhere():
    # statsmodels' "binom_test" inverts another exact test
    other = proportion_confint(81, 263, method="binom_test")
    assert tuple(np.round(other, 6)) == (0.254464, 0.366763)
    assert limits("clopper_pearson", 81, 263, 6) != tuple(np.round(other, 6))
    # "Agresti-Coull" often means two more of each kind
    plus_four = proportion_confint(81 + 2, 263 + 4, method="normal")
    assert np.abs(np.subtract(plus_four, limits("agresti_coull", 81, 263))).max() > 1e-6


def test_closed_forms_at_the_edge():
    z = 1.959963984540054
    assert limits("wilson", 0, 10)[1] == pytest.approx(z**2 / (10 + z**2), abs=1e-12)
    assert limits("wilson", 0, 10, 4)[1] == 0.2775
    assert limits("clopper_pearson", 0, 10)[1] == pytest.approx(1 - 0.025**0.1, abs=1e-12)
    assert limits("clopper_pearson", 0, 10, 4)[1] == 0.3085
    assert limits("mid_p", 0, 20)[1] == pytest.approx(1 - 0.05 ** (1 / 20), abs=1e-10)
    assert limits("likelihood", 0, 20)[1] == pytest.approx(1 - np.exp(-(z**2) / 40), abs=1e-10)


def grid():
    n = np.repeat(np.arange(1, 64), 64)
    x = np.tile(np.arange(64), 63)
    n, x = n[x <= n], x[x <= n]
    assert len(x) > 2000
    return x, n


@pytest.mark.parametrize("level", [0.8, 0.95, 0.99])
@pytest.mark.parametrize("method", THEIRS)
def test_statsmodels_on_a_grid(method, level):
    x, n = grid()
    theirs = proportion_confint(x, n, alpha=1 - level, method=THEIRS[method])
    np.testing.assert_allclose(interval(x / n, n, level=level, method=method), theirs, atol=1e-12)


@pytest.mark.parametrize(
    ("method", "theirs"), [("wilson_cc", "wilsoncc"), ("clopper_pearson", "exact"), ("wilson", "wilson")]
)
def test_scipy_on_a_grid(method, theirs):
    x, n = grid()
    found = [binomtest(int(a), int(b)).proportion_ci(method=theirs) for a, b in zip(x, n, strict=True)]
    ours = interval(x / n, n, method=method)
    np.testing.assert_allclose(ours, np.array([(one.low, one.high) for one in found]).T, atol=1e-9)


def test_mid_p_holds_its_definition_on_a_grid():
    x, n = grid()
    low, high = interval(x / n, n, method="mid_p")
    inner, top = x > 0, x < n
    above = binom.sf(x, n, low) + binom.pmf(x, n, low) / 2
    below = binom.cdf(x, n, high) - binom.pmf(x, n, high) / 2
    np.testing.assert_allclose(above[inner], 0.025, atol=1e-9)
    np.testing.assert_allclose(below[top], 0.025, atol=1e-9)


def test_likelihood_holds_its_definition_on_a_grid():
    x, n = grid()
    low, high = interval(x / n, n, method="likelihood")
    best = binom.logpmf(x, n, x / n)
    for limit, inside in ((low, x > 0), (high, x < n)):
        np.testing.assert_allclose(2 * (best - binom.logpmf(x, n, limit))[inside], 3.841458820694124, atol=1e-7)


@pytest.mark.parametrize("n", [5, 29, 120])
def test_clopper_and_pearson_hold_at_least_as_often_as_they_say(n):
    # exact: the chance of every outcome whose interval holds the true share
    x, true = np.arange(n + 1), np.linspace(0.001, 0.999, 999)[:, None]
    low, high = interval(x / n, n, method="clopper_pearson")
    held = (binom.pmf(x, n, true) * ((low <= true) & (true <= high))).sum(axis=1)
    assert held.min() >= 0.95
    low, high = interval(x / n, n)
    mean = (binom.pmf(x, n, true) * ((low <= true) & (true <= high))).sum(axis=1).mean()
    assert mean == pytest.approx(0.95, abs=0.01)


any_method = st.sampled_from(METHODS)
samples = st.integers(1, 5000).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n)))


@given(any_method, samples)
def test_holds_the_share_and_stays_between_zero_and_one(method, sample):
    x, n = sample
    low, high = limits(method, x, n)
    assert 0 <= low <= high <= 1
    if method != MOVED or 0 < x < n:
        assert low <= x / n + 1e-12
        assert x / n - 1e-12 <= high


shares = st.one_of(st.sampled_from([0.0, 1e-12, 0.5, 1 - 1e-9, 1.0]), st.floats(0, 1))


@given(any_method, shares, st.floats(0.1, 1e7), st.floats(0.5, 0.9999))
@example("mid_p", 0.001, 3, 0.95)
@example("likelihood", 0.001, 3, 0.95)
def test_parts_of_a_person_and_any_useful_level(method, share, n, level):
    # a design effect leaves parts of a person; levels below a half are of no use, and mid-P then has no room
    low, high = interval(share, n, level=level, method=method)
    assert 0 <= low <= high <= 1
    if method != MOVED:
        assert low <= share + 1e-9
        assert share - 1e-9 <= high


def test_jeffreys_moves_away_from_nobody_and_everybody():
    assert limits("jeffreys", 0, 20)[0] > 0
    assert limits("jeffreys", 20, 20)[1] < 1
    # and from the share of very few at a low level
    assert limits("jeffreys", 1, 50, level=0.1)[0] > 1 / 50


def test_wald_is_sure_of_everything_that_did_not_happen():
    assert limits("wald", 0, 20) == (0, 0)
    assert limits("wald", 20, 20) == (1, 1)
    # cut at 0, since it would reach below
    x, n = 1, 29
    assert x / n - 1.96 * np.sqrt(x / n * (1 - x / n) / n) < limits("wald", x, n)[0] == 0


@given(any_method, samples, st.integers(2, 10))
def test_shrinks_with_n_and_widens_with_the_design_effect(method, sample, times):
    x, n = sample
    low, high = limits(method, x, n)
    more = limits(method, x * times, n * times)
    assert more[1] - more[0] <= high - low + 1e-9
    wide = limits(method, x, n, deff=times)
    assert wide[1] - wide[0] >= high - low - 1e-9


@given(any_method, samples)
def test_limits_grow_with_the_share(method, sample):
    x, n = sample
    if x < n:
        assert all(a <= b + 1e-9 for a, b in zip(limits(method, x, n), limits(method, x + 1, n), strict=True))


@given(any_method, samples)
def test_those_who_have_and_those_who_have_not_are_mirrored(method, sample):
    x, n = sample
    low, high = limits(method, x, n)
    mirrored = limits(method, n - x, n)
    assert (1 - mirrored[1], 1 - mirrored[0]) == pytest.approx((low, high), abs=1e-7)


@pytest.mark.parametrize("method", METHODS)
def test_a_design_effect_is_an_effective_sample(method):
    np.testing.assert_allclose(interval(0.086, 2950, 4, method=method), interval(0.086, 2950 / 4, method=method))


def test_korn_and_graubard():
    # four municipalities: three degrees of freedom
    low, high = interval(0.086, 2950, 2, method="clopper_pearson", df=3)
    size = float(effective_size(2950, 2, df=3))
    assert low == pytest.approx(beta.ppf(0.025, 0.086 * size, size - 0.086 * size + 1))
    assert high == pytest.approx(beta.ppf(0.975, 0.086 * size + 1, size - 0.086 * size))
    assert high - low > np.subtract(*interval(0.086, 2950, 2, method="clopper_pearson")[::-1])
    assert effective_size(100, 0.5, df=50) == 100, "never more than were asked"


@pytest.mark.parametrize("method", METHODS)
def test_shapes_follow_numpy(method):
    low, high = interval(np.full((3, 1), 0.1), [50, 100], method=method)
    assert low.shape == high.shape == (3, 2)
    assert interval(0.1, 50, method=method)[0].shape == ()
    assert interval([], 50, method=method)[0].shape == (0,)
    np.testing.assert_allclose(low[0, 1], interval(0.1, 100, method=method)[0])


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((8.6, 2950), "looks like per cent"),
        ((-0.1, 2950), "between 0 and 1"),
        ((0.1, 0), "more than 0"),
        ((0.1, -5), "more than 0"),
        ((0.1, 100, 0), "design effect"),
        ((0.1, 100, 1, 95), "level lies between 0 and 1"),
        ((float("nan"), 100), "missing or infinite"),
        ((0.1, float("inf")), "missing or infinite"),
        (("mange", 100), "must be numbers"),
        ((0.1, 100, 1, 0.95, "bayes"), "there is no method 'bayes'; there are wald"),
        ((0.1, 100, 1, 0.95, "clopper_pearson", 0), "degrees of freedom"),
    ],
)
def test_what_no_survey_can_have(arguments, said):
    with pytest.raises(ValueError, match=said):
        interval(*arguments)


def test_the_warned_methods_are_named():
    assert {"wald"} <= WARNED < set(METHODS)
    assert wilson(0.086, 2950) == interval(0.086, 2950)
