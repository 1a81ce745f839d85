"""What pages may do (Content-Security-Policy): nothing loads from another host, nothing is sent away."""

from __future__ import annotations

import hashlib
from base64 import b64encode
from functools import cache

from samtale.paths import STATIC


@cache
def theme_script() -> str:
    """Return the script that every page holds itself: it runs before the first paint."""
    return (STATIC / "theme.js").read_text("utf-8").strip()


@cache
def mounting_script() -> str:
    """Return the script that published pages hold: one that fetched it would be laid out once before it can be used."""
    return (STATIC / "site.js").read_text("utf-8").strip()


def served(*scripts: str) -> str:
    """Return the policy of the server's pages.

    Exercises arrive over the socket and are imported from blob: addresses; ipywidgets and anywidget add style elements.

    Parameters
    ----------
    *scripts
        Texts of the scripts that stand in the page itself; no other one runs there.
    """
    return _written(scripts, {"connect-src": "'self'", "form-action": "'self'", "frame-ancestors": "'self'"})


def published(*scripts: str) -> str:
    """Return the policy of a page of the kernel-free site: it asks for its own files only and talks to nobody.

    Parameters
    ----------
    *scripts
        Texts of the scripts that stand in the page itself; no other one runs there.
    """
    return _written(scripts, {"connect-src": "'none'", "form-action": "'none'", "font-src": "'self' data:"})


def _written(scripts: tuple[str, ...], more: dict[str, str]) -> str:
    rules = {
        "default-src": "'self'",
        "script-src": " ".join(["'self' blob:", *map(_digest, scripts)]),
        "style-src": "'self' 'unsafe-inline'",
        "img-src": "'self' data:",
        "object-src": "'none'",
        "base-uri": "'none'",
        **more,
    }
    return "; ".join(f"{name} {sources}" for name, sources in rules.items())


def _digest(script: str) -> str:
    return f"'sha256-{b64encode(hashlib.sha256(script.encode()).digest()).decode()}'"
