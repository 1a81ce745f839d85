"""How often intervals and predictions hold what they promise: exact where possible, else simulated with a seed."""

from __future__ import annotations

import numpy as np
from report import store
from scipy.stats import binom

from samtale.prevalence import METHODS, MODELS, interval, predict_count

LEVEL = 0.95
SIZES = (30, 100, 500, 2950)
SHARES = np.linspace(0.01, 0.30, 117)
SEED = 217
RUNS = 20_000


def exact(method: str, n: int) -> dict[str, float]:
    """Return mean and least coverage over the shares: the chance of every outcome whose interval holds the share."""
    x = np.arange(n + 1)
    low, high = interval(x / n, n, level=LEVEL, method=method)
    p = SHARES[:, None]
    held = (binom.pmf(x, n, p) * ((low <= p) & (p <= high))).sum(axis=1)
    return {"mean": round(float(held.mean()), 4), "least": round(float(held.min()), 4)}


def clustered(method: str, deff: float, assumed: float, share: float = 0.086, places: int = 4, n: int = 2950) -> float:
    """Return the simulated coverage when places differ so much that the design effect is `deff`.

    With m persons asked in each place and shares that follow a beta distribution with intraclass correlation
    rho, the design effect is 1 + (m - 1) rho. The interval takes it to be `assumed`.
    """
    rng = np.random.default_rng(SEED)
    each = n // places
    rho = (deff - 1) / (each - 1)
    spread = np.array([share, 1 - share]) * (1 / rho - 1) if rho else None
    there = np.full((RUNS, places), share) if spread is None else rng.beta(*spread, (RUNS, places))
    x = rng.binomial(each, there).sum(axis=1)
    low, high = interval(x / (each * places), each * places, assumed, LEVEL, method)
    return round(float(((low <= share) & (share <= high)).mean()), 4)


def predicted(model: str, share: float = 0.086, n: int = 2950, people: int = 7300) -> float:
    """Return how often the count of a new place of the same share lies within the limits from a sample."""
    rng = np.random.default_rng(SEED)
    x, count = rng.binomial(n, share, RUNS), rng.binomial(people, share, RUNS)
    low, high = predict_count(people, x, n, level=LEVEL, model=model)
    return round(float(((low <= count) & (count <= high)).mean()), 4)


def reading(
    held: dict[str, dict[str, dict[str, float]]], blind: dict[str, float], counts: dict[str, float]
) -> list[str]:
    """Return what the figures say, in words that break when the figures change."""
    least = {method: min(one["least"] for one in sizes.values()) for method, sizes in held.items()}
    means = {method: [one["mean"] for one in sizes.values()] for method, sizes in held.items()}
    never_below = sorted(method for method, value in least.items() if value >= LEVEL)
    closest = min(means, key=lambda method: max(abs(mean - LEVEL) for mean in means[method]))
    assert never_below == ["clopper_pearson", "wilson_cc"]
    assert means["wald"][0] < 0.9 < means["wilson"][0]
    assert blind["deff=4"] < 0.7
    assert counts["binomial"] < 0.8 < LEVEL - 0.01 < counts["beta_binomial"]
    return [
        f"Never below 95 % here: {' and '.join(never_below)}; the price is width. Closest on average: {closest}.",
        f"Wald holds {means['wald'][0]:.0%} of the time with 30 persons, {least['wald']:.0%} at its worst.",
        f"Who takes a design effect of 4 for 1 holds {blind['deff=4']:.0%}: the design matters more than the method.",
        f"A plug-in binomial prediction holds {counts['binomial']:.0%} and Poisson {counts['poisson']:.0%}, "
        f"the beta-binomial {counts['beta_binomial']:.0%}.",
    ]


def main() -> None:
    """Compute and store."""
    held = {m: {f"n={n}": exact(m, n) for n in SIZES} for m in METHODS}
    blind = {f"deff={deff}": clustered("wilson", deff, 1) for deff in (2, 4)}
    counts = {model: predicted(model) for model in MODELS}
    store(
        "coverage",
        ["numpy", "scipy", "statsmodels"],
        level=LEVEL,
        seed=SEED,
        runs=RUNS,
        reading=reading(held, blind, counts),
        exact_over_shares_1_to_30_percent=held,
        four_places_simulated={
            m: {f"deff={deff}": clustered(m, deff, deff) for deff in (1, 2, 4)}
            for m in ("wald", "wilson", "clopper_pearson")
        },
        four_places_simulated_wilson_taking_deff_for_1=blind,
        prediction_simulated=counts,
    )


if __name__ == "__main__":
    main()
