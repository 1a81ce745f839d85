"""What the page templates know: words, addresses and whether a facilitator reads."""

from __future__ import annotations

import hashlib
from functools import cache
from typing import Any

from samtale import content
from samtale.paths import STATIC


@cache
def static_version() -> str:
    """Return a short hash of all bundles, so that a browser may keep them until they change."""
    digest = hashlib.sha256()
    for path in sorted(p for p in STATIC.rglob("*") if p.is_file()):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


def site(base_url: str, secret: str | None = None) -> dict[str, Any]:
    """Return the addresses and words of one view.

    Parameters
    ----------
    base_url
        Where the server's pages begin, with a slash at the end.
    secret
        The facilitator's secret for her view; None for the participants' view.
    """
    home = f"{base_url}leder/{secret}/" if secret else base_url
    words = content.words("pages")
    return {
        "facilitator": secret is not None,
        "home": home,
        "modules": f"{home}modul/",
        "about": f"{home}om",
        "static": f"{base_url}static/{static_version()}/",
        "words": words,
        "live_words": {name: words[name] for name in ("connection_lost", "connection_dead", "widget_failed")},
    }
