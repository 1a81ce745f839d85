"""The words that people's own tables use, from `data/population/recognised.yml`."""

from __future__ import annotations

import re
from functools import cache
from typing import Any

import yaml

from samtale.paths import DATA


@cache
def recognised() -> dict[str, Any]:
    """Return the words by meaning."""
    return yaml.safe_load((DATA / "population" / "recognised.yml").read_text("utf-8"))


@cache
def age_pattern() -> re.Pattern[str]:
    """Return what an age or a band of ages looks like, in lower case."""
    between, after = ("|".join(map(re.escape, recognised()[name])) for name in ("from_to", "after_an_age"))
    return re.compile(rf"(\d{{1,3}})(?:\s*(?:{between})\s*(\d{{1,3}}))?\s*(?:(?:{after})\.?)?")
