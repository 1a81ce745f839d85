"""How the lever is to be read, and who stands for it."""

from __future__ import annotations


def reading(raw: list[str]) -> list[str]:
    """Return the lines that say how the lever is to be read.

    Raises
    ------
    ValueError
        When a line is blank.
    """
    if blank := [number for number, line in enumerate(raw, start=1) if not line.strip()]:
        raise ValueError(f"line {blank[0]} is blank")
    return list(raw)


def approved(by: str) -> str:
    """Return which health professional approved the text, and when; ``""`` as long as nobody did.

    Raises
    ------
    ValueError
        When it holds blanks only: that would open the model in nobody's name.
    """
    if by and not by.strip():
        raise ValueError("an approval names who gave it, and when")
    return by
