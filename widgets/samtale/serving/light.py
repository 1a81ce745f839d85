"""The kernel-free site beside the server's own pages: made once at the start, in a process of its own."""

from __future__ import annotations

import asyncio
import gzip
import mimetypes
import sys
from functools import cached_property
from pathlib import Path
from typing import Any

import tornado.web

from samtale.serving import policies
from samtale.serving.handlers import FOREVER, Page, takes_gzip

COMPRESSIBLE = {"text/html", "text/css", "text/javascript", "application/manifest+json", "image/svg+xml"}
mimetypes.add_type("application/manifest+json", ".webmanifest")


class LightSite:
    """The site's files, once they are made.

    Parameters
    ----------
    notebooks
        Folder of the notebooks.
    target
        Folder for the files, which the caller removes.
    """

    def __init__(self, notebooks: Path, target: Path) -> None:
        self.notebooks, self.target = notebooks, target
        self._read: dict[str, bytes] = {}
        self._packed: dict[str, bytes] = {}

    @cached_property
    def made(self) -> asyncio.Task[bool]:
        """Whether the site could be made; starts the work when first asked for."""
        return asyncio.ensure_future(self._make())

    async def _make(self) -> bool:
        command = [sys.executable, "-m", "samtale", "site", str(self.target), "--notebooks", str(self.notebooks)]
        quiet = asyncio.subprocess.DEVNULL
        maker = await asyncio.create_subprocess_exec(*command, "--beside-server", stdout=quiet)
        try:
            return await maker.wait() == 0
        finally:
            if maker.returncode is None:
                maker.kill()
                await maker.wait()

    def read(self, name: str) -> bytes | None:
        """Return a file of the site, read once; None for what is none of its files."""
        if name not in self._read:
            path = (self.target / name).resolve()
            inside = path.is_relative_to(self.target.resolve())
            if not inside or not path.is_file() or path.name.startswith("."):
                return None
            self._read[name] = path.read_bytes()
        return self._read[name]

    def packed(self, name: str, text: bytes) -> bytes:
        """Return a file compressed; each is compressed once."""
        if name not in self._packed:
            self._packed[name] = gzip.compress(text, 9, mtime=0)
        return self._packed[name]


class LightHandler(Page, tornado.web.RequestHandler):
    """A file of the kernel-free site. Its pages carry their own, stricter policy."""

    async def get(self, name: str) -> None:
        """Answer with a file; compressed for whoever takes that."""
        light: LightSite = self.settings["samtale_light"]
        name = name or "index.html"
        text = light.read(name) if await asyncio.shield(light.made) else None
        if text is None:
            raise tornado.web.HTTPError(404)
        kind = mimetypes.guess_type(name)[0] or "application/octet-stream"
        self.set_header("Content-Type", f"{kind}; charset=utf-8" if kind in COMPRESSIBLE else kind)
        self.set_header("Content-Security-Policy", policies.served(policies.theme_script(), policies.mounting_script()))
        # names below static/ change with their content; every other file is asked for again
        self.set_header("Cache-Control", FOREVER if name.startswith("static/") else "no-cache")
        if kind in COMPRESSIBLE:
            self.set_header("Vary", "Accept-Encoding")
            if takes_gzip(self.request):
                self.set_header("Content-Encoding", "gzip")
                text = light.packed(name, text)
        self.finish(text)


def door(base_url: str) -> list[tuple[str, Any, dict[str, Any]]]:
    """Return the route that leads the participants' link to the kernel-free site."""
    return [(r"/", tornado.web.RedirectHandler, {"url": f"{base_url}let/", "permanent": False})]
