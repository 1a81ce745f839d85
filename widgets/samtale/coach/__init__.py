"""The conversation coach: remarks on a line somebody might say to a young person.

The rules are data (`data/content/da/coach/*.yml`). The same rules run in the
browser, where the words stay; this is the reference they are tested against.

Examples
--------
>>> from samtale.coach import Coach
>>> review = Coach().review("Hvorfor ryger du?")
>>> [(remark.rule, remark.level) for remark in review.remarks]
[('why', 'yellow')]
"""

from samtale.coach.engine import Coach, Finding, Review

__all__ = ["Coach", "Finding", "Review"]
