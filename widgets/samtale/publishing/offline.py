"""What makes the site an app: the manifest, and the service worker that knows every file."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping

from samtale import content
from samtale.exercises.base import bundle

ICON = "icons/maerke.svg"


def manifest(static: str) -> str:
    """Return the web app manifest."""
    words = content.words("pages")
    told = {
        "name": words["name"],
        "description": words["tagline"],
        "lang": "da",
        "start_url": "index.html",
        "scope": "./",
        "display": "standalone",
        "background_color": "#ffffff",
        "theme_color": "#0b5c5c",
        "icons": [{"src": f"{static}{ICON}", "sizes": "any", "type": "image/svg+xml", "purpose": "any"}],
    }
    return json.dumps(told, ensure_ascii=False, indent=1) + "\n"


def edition(files: Mapping[str, bytes]) -> str:
    """Return a name that changes with any file of the site."""
    digest = hashlib.sha256()
    for name, text in sorted(files.items()):
        digest.update(f"{name}\0{len(text)}\0".encode())
        digest.update(text)
    return digest.hexdigest()[:16]


def worker(files: Mapping[str, bytes], name: str) -> str:
    """Return the service worker of one edition."""
    # a folder's own script twin is for pages without a server; no service worker runs there
    kept = sorted(path for path in files if "/local/" not in path)
    # the front page has two addresses
    listed = json.dumps(["./", *kept], ensure_ascii=False)
    return f'self.EDITION = "{name}";\nself.FILES = {listed};\n{bundle("worker.js")}'
