"""The estimate for a page without Python: the same tables, for the browser to calculate with."""

from __future__ import annotations

from typing import Any

from samtale.prevalence.estimate import bases
from samtale.prevalence.tables import read_claims, read_rates

SLICE = "estimate_view"
DEFFS = (1, 2, 4)
LEVELS = (0.8, 0.9, 0.95, 0.99)
# which count of the guide belongs to which share
CLAIMS = {"cfr_intervention": "about_treatment", "cfr_problem": "about_problem"}


def estimate_state() -> dict[str, Any]:
    """Return the state of the browser's estimate: rates, bases newest first after the guide's, design effects, levels.

    Raises
    ------
    TableError
        When a table cannot be true.
    """
    from scipy.special import ndtri

    claims = read_claims().loc["guide_words"]
    rates = [
        {
            "id": name,
            "share": float(row["share"]),
            "x": int(row["x"]),
            "n": int(row["n"]),
            "status": row["status"],
            "sample": row["x_status"],
            "source": row["source"],
            "checked": f"{row['checked_on']:%d.%m.%Y}",
            "claim": float(claims[CLAIMS[name]]) if name in CLAIMS else None,
        }
        for name, row in read_rates().iterrows()
    ]
    places = [
        {
            "id": name,
            "year": int(row["year"]),
            "population": int(row["population"]),
            "status": row["base_status"],
            "source": row["base_source"],
        }
        for name, row in bases().iloc[::-1].iterrows()
    ]
    levels = [{"level": level, "z": float(-ndtri((1 - level) / 2))} for level in LEVELS]
    return {"rates": rates, "bases": places, "deffs": list(DEFFS), "levels": levels}
