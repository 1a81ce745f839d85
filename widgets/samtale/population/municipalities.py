"""The municipalities by Statistics Denmark's code."""

from __future__ import annotations

import re
from functools import cache

import pandas as pd

from samtale.paths import DATA
from samtale.population.recognised import recognised

PATH = DATA / "population" / "municipalities.csv"


@cache
def municipalities() -> pd.Series:
    """Return the names of the 98 municipalities.

    Returns
    -------
    Series
        Names, indexed by code (three digits as text).

    Examples
    --------
    >>> municipalities()["217"]
    'Helsingør'
    """
    return pd.read_csv(PATH, dtype=str).set_index("code")["name"]


def municipality_code(text: str) -> str:
    """Return the code of a municipality that is named in one way or another; other text as it is.

    Examples
    --------
    >>> [municipality_code(text) for text in ("217", "217 Helsingør", "helsingør kommune", "Modelby")]
    ['217', '217', '217', 'Modelby']
    >>> [municipality_code(text) for text in ("Københavns Kommune", "Bornholms Regionskommune", "Høje Taastrup")]
    ['101', '400', '169']
    """
    plain = " ".join(text.split())
    code, _, rest = plain.partition(" ")
    if code in municipalities().index and (not rest or _key(rest) == _key(municipalities()[code])):
        return code
    name, _, after = plain.rpartition(" ")
    key = _key(name if after.casefold() in recognised()["after_a_municipality"] else plain)
    return _codes().get(key, plain)


def is_wider(text: str) -> bool:
    """Tell whether an area is the country or one of its parts, and no municipality.

    Examples
    --------
    >>> is_wider("Hele landet"), is_wider("Region Hovedstaden"), is_wider("Helsingør")
    (True, True, False)
    """
    plain = text.strip().casefold()
    part = plain.partition(" ")[0] in recognised()["parts_of_the_country"] or re.fullmatch(r"0\d\d", plain)
    return bool(part) or plain in recognised()["country"]


@cache
def _codes() -> dict[str, str]:
    return {_key(name): code for code, name in municipalities().items()}


def _key(name: str) -> str:
    """Return a name without regard to case, hyphens, å or aa, and the genitive."""
    return name.casefold().replace("-", " ").replace("\u00e5", "aa").removesuffix("s")
