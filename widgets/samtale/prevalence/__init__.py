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

from samtale.prevalence.ask import AskError, Question, answer
from samtale.prevalence.danish_table import in_danish
from samtale.prevalence.design import check_design, effective_size
from samtale.prevalence.draw import draw
from samtale.prevalence.estimate import bases, estimate, guide_comparison
from samtale.prevalence.frames import all_methods, in_chunks
from samtale.prevalence.groups import READINGS, combine, with_groups
from samtale.prevalence.implied import implied_base, reproduces
from samtale.prevalence.intervals import METHODS, WARNED, interval, wilson
from samtale.prevalence.prediction import MODELS, predict_count
from samtale.prevalence.published import published
from samtale.prevalence.ranges import join_bases, predict_range
from samtale.prevalence.reliability import reliability
from samtale.prevalence.scenario import TAUS, transfer
from samtale.prevalence.sentence import alt_text, outward, sentence
from samtale.prevalence.tables import TableError, read_claims, read_counts, read_population, read_rates

__all__ = [
    "METHODS",
    "MODELS",
    "READINGS",
    "TAUS",
    "WARNED",
    "AskError",
    "Question",
    "TableError",
    "all_methods",
    "alt_text",
    "answer",
    "bases",
    "check_design",
    "combine",
    "draw",
    "effective_size",
    "estimate",
    "guide_comparison",
    "implied_base",
    "in_chunks",
    "in_danish",
    "interval",
    "join_bases",
    "outward",
    "predict_count",
    "predict_range",
    "published",
    "read_claims",
    "read_counts",
    "read_population",
    "read_rates",
    "reliability",
    "reproduces",
    "sentence",
    "transfer",
    "wilson",
    "with_groups",
]
