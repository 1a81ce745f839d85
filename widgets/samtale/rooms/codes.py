"""Codes that people read from a screen, and secrets that nobody guesses."""

from __future__ import annotations

import re
import secrets
from collections.abc import Container

# no letter that looks or sounds like another one, and none that few Danish words have
LETTERS = "ADEHJKLMPTUXY"
LENGTH = 4
PATTERN = re.compile(rf"[{LETTERS}]{{{LENGTH}}}")


class NoCodeLeftError(RuntimeError):
    """Every code that was tried is taken."""


def new_code(taken: Container[str]) -> str:
    """Return a code that is not taken.

    Raises
    ------
    NoCodeLeftError
        When a thousand tries found none.
    """
    for _ in range(1000):
        code = "".join(secrets.choice(LETTERS) for _ in range(LENGTH))
        if code not in taken:
            return code
    raise NoCodeLeftError


def tidy(typed: str) -> str:
    """Return a typed code as it is written: capitals, nothing between them; empty when it can be none.

    Examples
    --------
    >>> tidy(" km-pa "), tidy("0000")
    ('KMPA', '')
    """
    letters = re.sub(r"[\s\-.]", "", typed).upper()
    return letters if PATTERN.fullmatch(letters) else ""


def new_secret() -> str:
    """Return a secret of 128 bits for an address."""
    return secrets.token_urlsafe(16)


def same(one: str, other: str) -> bool:
    """Compare secrets in a time that tells nothing about where they differ."""
    return secrets.compare_digest(one.encode(), other.encode())
