"""Start and stop the real server."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
import urllib.error
import urllib.request
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PATIENCE = 120


@dataclass
class Server:
    """A running `samtale serve`: its process, its two doors and everything it printed."""

    process: subprocess.Popen
    participant: str
    facilitator: str
    log: Path

    def stop(self) -> int:
        """Press Ctrl-C and wait."""
        self.process.send_signal(2)
        return self.process.wait(timeout=60)


def start_server(folder: Path, *arguments: str, temporary: Path | None = None, port: int = 0) -> Server:
    """Start the server, on a free port or the one that is named, and wait until it tells its links."""
    links, log = folder / "links.json", folder / "server.log"
    links.unlink(missing_ok=True)  # a killed server leaves it behind
    given = any("--database" in told for told in arguments) or "SAMTALE_DATABASE" in os.environ
    own = [] if given else [f"--database=sqlite:///{folder / 'rum.sqlite'}"]
    environment = {**os.environ, **({"TMPDIR": str(temporary)} if temporary else {})}
    with log.open("wb") as out:
        process = subprocess.Popen(
            [sys.executable, "-m", "samtale", "serve", f"--port={port}", f"--links-file={links}", *own, *arguments],
            stdout=out,
            stderr=out,
            env=environment,
        )
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline and process.poll() is None:
        if links.exists() and (text := links.read_text()):
            doors = json.loads(text)
            return Server(process, doors["participant"], doors["facilitator"], log)
        time.sleep(0.05)  # polls for a file; nothing is asserted about time
    process.kill()
    pytest.fail(f"the server did not start:\n{log.read_text()}")


def wait_until_ready(server: Server) -> None:
    """Wait until all that is done before anybody comes is done."""
    deadline = time.monotonic() + PATIENCE
    while time.monotonic() < deadline:
        try:
            urllib.request.urlopen(f"{server.participant}readyz", timeout=60).close()
            return
        except urllib.error.HTTPError:
            time.sleep(0.1)  # polls a state; nothing is asserted about time
    pytest.fail(f"the server was not ready:\n{server.log.read_text()}")
