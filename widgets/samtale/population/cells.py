"""What one cell says: a count, a year, an age, a sex."""

from __future__ import annotations

import re
import unicodedata

from samtale.population.recognised import age_pattern, recognised

YOUNGEST, OLDEST = 15, 24


def is_total(text: str) -> bool:
    """Tell whether a cell stands for everybody.

    Examples
    --------
    >>> is_total("I alt"), is_total("Mænd")
    (True, False)
    """
    return text.strip().lower() in recognised()["everybody"]


def is_status(text: str) -> bool:
    """Tell whether a cell is a marital status.

    Examples
    --------
    >>> is_status("Ugift"), is_status("Gift/separeret"), is_status("Mænd")
    (True, True, False)
    """
    return text.strip().lower().startswith(tuple(recognised()["status"]))


def whole_number(text: str) -> int | None:
    """Return a count of persons; None for what is none.

    A point or comma before three digits parts thousands: a count is whole, so nothing else can be meant.

    Examples
    --------
    >>> [whole_number(text) for text in ("7300", "7.300", "7 300", "7.300,0", "7,300", "-4", "7,5", "x")]
    [7300, 7300, 7300, 7300, 7300, -4, None, None]
    """
    plain = re.sub(r"\s", "", unicodedata.normalize("NFKC", text)).replace("−", "-")
    if re.fullmatch(r"-?\d{1,3}(\.\d{3})+(,0+)?", plain):
        plain = plain.split(",")[0].replace(".", "")
    elif re.fullmatch(r"-?\d{1,3}(,\d{3})+(\.0+)?", plain):
        plain = plain.split(".")[0].replace(",", "")
    elif re.fullmatch(r"-?\d+[.,]0+", plain):
        plain = re.split(r"[.,]", plain)[0]
    return int(plain) if re.fullmatch(r"-?\d{1,9}", plain) else None


def year_and_quarter(text: str) -> tuple[int, int] | None:
    """Return year and quarter, the first where none is named; None for what is no time.

    Examples
    --------
    >>> year_and_quarter("2016"), year_and_quarter("2016K3"), year_and_quarter("2016 Q1"), year_and_quarter("16")
    ((2016, 1), (2016, 3), (2016, 1), None)
    """
    found = re.fullmatch(r"((?:19|20)\d\d)\s*(?:[KQkq]\s*([1-4]))?", text.strip())
    if not found:
        found = re.fullmatch(r"((?:19|20)\d\d)-01-01(?: 00:00:00)?()", text.strip())
    return (int(found[1]), int(found[2] or 1)) if found else None


def ages(text: str) -> tuple[int, int] | None:
    """Return first and last age of a cell; None for what is no age.

    Examples
    --------
    >>> ages("15 år"), ages("15-19 år"), ages("20–24"), ages("15 years"), ages("ung")
    ((15, 15), (15, 19), (20, 24), (15, 15), None)
    """
    found = age_pattern().fullmatch(text.strip().lower())
    if not found:
        return None
    first, last = int(found[1]), int(found[2] or found[1])
    return (first, last) if first <= last <= 125 else None


def sex(text: str) -> str | None:
    """Return ``"men"``, ``"women"`` or ``"total"``; None for what is none of them.

    Examples
    --------
    >>> sex("Mænd"), sex("K"), sex("I alt"), sex("?")
    ('men', 'women', 'total', None)
    """
    plain = text.strip().lower()
    if is_total(plain) or not plain:
        return "total"
    return next((name for name in ("men", "women") if plain in recognised()[name]), None)
