"""What the page templates know: words, addresses and whether a facilitator reads."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from functools import cache
from typing import Any
from urllib.parse import quote

from samtale import content
from samtale.paths import STATIC
from samtale.serving.policies import theme_script


@cache
def static_version() -> str:
    """Return a short hash of all bundles, so that a browser may keep them until they change."""
    digest = hashlib.sha256()
    for path in sorted(p for p in STATIC.rglob("*") if p.is_file() and p.suffix != ".gz"):
        digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


@cache
def mark() -> str:
    """Return the workshop's mark as an address that holds the picture itself."""
    drawing = re.sub(r">\s+<", "><", (STATIC / "icons" / "maerke.svg").read_text("utf-8").strip())
    return f"data:image/svg+xml,{quote(drawing, safe=' =:/,;')}"


@dataclass(frozen=True)
class Links:
    """Addresses of the pages, below one place.

    Parameters
    ----------
    root
        Where the view's pages begin, with a slash at the end; empty for the folder of the page itself.
    front
        Name of the front page below `root`.
    ending
        What a page's file name ends in, on a host that serves plain files.
    """

    root: str
    front: str = ""
    ending: str = ""

    @property
    def home(self) -> str:
        """The front page."""
        return f"{self.root}{self.front}" or "./"

    @property
    def about(self) -> str:
        """The page about the workshop."""
        return f"{self.root}om{self.ending}"

    @property
    def plan(self) -> str:
        """The facilitator's run sheet."""
        return f"{self.root}plan"

    def module(self, slug: str) -> str:
        """Return the address of a module."""
        return f"{self.root}modul/{slug}{self.ending}"

    def analysis(self, slug: str) -> str:
        """Return the address of an analysis."""
        return f"{self.root}analyse/{slug}{self.ending}"

    def booster(self, name: str) -> str:
        """Return the address of a booster page."""
        return f"{self.root}gensyn/{name}{self.ending}"


def site(base_url: str, secret: str | None = None) -> dict[str, Any]:
    """Return the addresses and words of one view of the server.

    Parameters
    ----------
    base_url
        Where the server's pages begin, with a slash at the end.
    secret
        The facilitator's secret for her view; None for the participants' view.
    """
    links = Links(f"{base_url}leder/{secret}/" if secret else base_url)
    here = view(links, f"{base_url}static/{static_version()}/", facilitator=secret is not None)
    return {**here, "twin": Links(f"{base_url}let/", front="index.html", ending=".html")}


def view(links: Links, static: str, *, facilitator: bool = False) -> dict[str, Any]:
    """Return what the templates need for one view.

    Parameters
    ----------
    links
        Addresses of the pages.
    static
        Address of the bundles, with a slash at the end.
    facilitator
        Whether the view shows the facilitator's notes.
    """
    words = content.words("pages")
    return {
        "facilitator": facilitator,
        "links": links,
        "static": static,
        "mark": mark(),
        "theme": theme_script(),
        "style": "page.css",
        "twin": None,
        "ran": None,
        "words": words,
        "live_words": {name: words[name] for name in ("connection_lost", "connection_dead", "widget_failed")},
    }
