"""A host for the kernel-free site, and what a page remembers of its own opening."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler
from pathlib import Path

from browser import hosting

WATCH = """
window.jumps = 0;
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.jumps += entry.value;
}).observe({ type: "layout-shift", buffered: true });
new MutationObserver((_, observer) => {
  if (document.querySelector("[data-model] > .sv") && !document.querySelector("[data-mounting]")) {
    window.first ??= performance.now();
    if (document.body.dataset.ready) { window.all = performance.now(); observer.disconnect(); }
  }
}).observe(document, { subtree: true, childList: true, attributes: true });
"""


@contextmanager
def host(folder: Path, sent: list[int]) -> Iterator[str]:
    """Serve a folder as a usual host does: compressed, with the bundles kept for ever."""
    bodies: dict[Path, bytes] = {}

    class Handler(SimpleHTTPRequestHandler):
        protocol_version = "HTTP/1.1"  # connections stay open, as everywhere
        disable_nagle_algorithm = True

        def log_message(self, *_: object) -> None:
            pass

        def do_GET(self) -> None:
            path = folder / self.path.split("?")[0].lstrip("/")
            path = path / "index.html" if path.is_dir() else path
            if not path.is_file():
                self.send_error(404)
                return
            packed = path.suffix != ".woff2"
            if path not in bodies:  # packed once, not for every visitor
                bodies[path] = gzip.compress(path.read_bytes(), 9) if packed else path.read_bytes()
            body = bodies[path]
            self.send_response(200)
            self.send_header("Content-Type", self.guess_type(str(path)))
            self.send_header("Content-Length", str(len(body)))
            if packed:
                self.send_header("Content-Encoding", "gzip")
            if "/static/" in self.path:
                self.send_header("Cache-Control", "public, max-age=31536000, immutable")
            self.end_headers()
            self.wfile.write(body)
            sent.append(len(body))

    with hosting(Handler) as address:
        yield address
