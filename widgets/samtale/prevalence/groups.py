"""The guide's two groups: the larger one holds the smaller, or they stand beside each other."""

from __future__ import annotations

import pandas as pd

from samtale.prevalence.tables import read_rates

READINGS = ("joint", "disjoint")
TREATMENT, PROBLEM = "cfr_intervention", "cfr_problem"


def with_groups(rates: pd.DataFrame | None = None) -> pd.DataFrame:
    """Return the rates with two more rows that follow from reading the groups in one way or the other.

    Parameters
    ----------
    rates
        A table as `samtale.prevalence.read_rates` returns; the project's own by default.

    Returns
    -------
    DataFrame
        The rates, then ``"groups_disjoint"`` (both groups added) and ``"problem_only"`` (the larger group without
        the smaller); their status is ``"inferred"``.

    Raises
    ------
    ValueError
        When the groups do not fit.

    Examples
    --------
    >>> with_groups()["share"].round(3).tail(2).to_dict()
    {'groups_disjoint': 0.259, 'problem_only': 0.087}
    """
    known = read_rates() if rates is None else rates
    added = {
        "groups_disjoint": combine(known, "disjoint").loc["together"],
        "problem_only": combine(known, "joint").loc["problem_only"],
    }
    rows = pd.DataFrame({name: {**known.loc[PROBLEM], **row} for name, row in added.items()}).T
    return pd.concat([known, rows.assign(status="inferred").astype(known.dtypes)]).rename_axis("id")


def combine(rates: pd.DataFrame | None = None, reading: str = "joint") -> pd.DataFrame:
    """Return the two groups and both together, read in one of the two possible ways.

    The guide says that the second group comes on top of the first, which reads as two separate groups;
    nothing in it settles whether the larger share holds the smaller.

    Parameters
    ----------
    rates
        A table as `samtale.prevalence.read_rates` returns; the project's own by default.
    reading
        ``"joint"``: who needs treatment is among those with a problem; ``"disjoint"``: nobody is in both.

    Returns
    -------
    DataFrame
        Indexed by group (``"treatment"``, ``"problem_only"``, ``"together"``): share (0 to 1), x and n.

    Raises
    ------
    ValueError
        For an unknown reading, or groups that together are more than everybody.

    Examples
    --------
    >>> combine(reading="disjoint")["share"].round(3).to_dict()
    {'treatment': 0.086, 'problem_only': 0.173, 'together': 0.259}
    >>> combine(reading="joint")["share"].round(3).to_dict()
    {'treatment': 0.086, 'problem_only': 0.087, 'together': 0.173}
    """
    if reading not in READINGS:
        raise ValueError(f"there is no reading {reading!r}; there are {', '.join(READINGS)}")
    known = read_rates() if rates is None else rates
    treatment, problem = (known.loc[name, ["share", "x"]].astype(float) for name in (TREATMENT, PROBLEM))
    only = problem - treatment if reading == "joint" else problem
    together = treatment + only
    if (only < 0).any() or together["share"] > 1:
        raise ValueError("the two groups cannot be read in this way: their shares do not fit")
    table = pd.DataFrame({"treatment": treatment, "problem_only": only, "together": together}).T
    return table.assign(n=float(known.loc[TREATMENT, "n"])).rename_axis("group")
