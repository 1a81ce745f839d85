"""Secrets from the environment or from files that it names, as container platforms hand them over."""

from __future__ import annotations

import os
from collections.abc import MutableMapping
from pathlib import Path


class UnreadableError(RuntimeError):
    """A file that a variable names cannot be read."""

    def __init__(self, name: str, path: str) -> None:
        super().__init__(name, path)
        self.name, self.path = name, path


def take(name: str, environment: MutableMapping[str, str] = os.environ) -> str:
    """Return a secret and leave it out of the environment, which every kernel inherits; empty when there is none.

    Parameters
    ----------
    name
        Name of the variable; `name` with ``_FILE`` names a file that holds the secret.
    environment
        Where to look.

    Raises
    ------
    UnreadableError
        When there is no such file.

    Examples
    --------
    >>> told = {"SAMTALE_SECRET": "s3cret", "HOME": "/"}
    >>> take("SAMTALE_SECRET", told), told
    ('s3cret', {'HOME': '/'})
    """
    value, path = environment.pop(name, ""), environment.pop(f"{name}_FILE", "")
    if value or not path:
        return value
    try:
        return Path(path).read_text("utf-8").strip()
    except OSError:
        raise UnreadableError(f"{name}_FILE", path) from None
