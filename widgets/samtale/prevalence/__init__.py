"""Tell how many young people a published share speaks of, and how sure that is.

Pandas in, pandas out; no Jupyter. The dashboard is `samtale.PrevalenceExplorer`.

Examples
--------
>>> from samtale import prevalence
>>> table = prevalence.estimate()
>>> row = table.query("base == 'guide' and rate == 'cfr_intervention' and deff == 1").iloc[0]
>>> round(row.expected), round(row.low), round(row.high)
(628, 558, 706)
"""

from samtale.prevalence.estimate import bases, estimate, guide_comparison
from samtale.prevalence.intervals import wilson
from samtale.prevalence.prediction import predict_count
from samtale.prevalence.sentence import alt_text, outward, sentence
from samtale.prevalence.tables import TableError, read_claims, read_population, read_rates

__all__ = [
    "TableError",
    "alt_text",
    "bases",
    "estimate",
    "guide_comparison",
    "outward",
    "predict_count",
    "read_claims",
    "read_population",
    "read_rates",
    "sentence",
    "wilson",
]
