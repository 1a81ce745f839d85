"""The door of deploy/ before real replicas, with the system's nginx."""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from support.ports import free_port
from support.repository import ROOT

TEMPLATE = ROOT / "deploy" / "nginx.conf.template"
MISSING = "nginx is missing: install your system's package `nginx`. The tests of the deployment need it."
PATIENCE = 20


def program() -> str:
    """Return nginx, which many systems keep where only root looks."""
    found = shutil.which("nginx", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin")
    if not found:
        raise RuntimeError(MISSING)
    return found


def rendered(**values: str) -> str:
    """Return the template filled in, as nginx's image does it: only names that are given."""
    text = TEMPLATE.read_text("utf-8")
    for name, value in values.items():
        text = text.replace(f"${{{name}}}", value)
    assert re.findall(r"\$\{[A-Z]\w*\}", text) == []
    return text


def command(folder: Path, *more: str) -> list[str]:
    # its workers are nobody, who may not read a folder of ours
    user = "user root;" if os.geteuid() == 0 else ""
    return [program(), "-p", str(folder), "-c", str(folder / "nginx.conf"), "-g", f"daemon off; {user}", *more]


def write(folder: Path, port: int, one: int, two: int) -> None:
    """Write the configuration for three ports of this machine."""
    told = {
        "SAMTALE_TEMP": str(folder),
        "SAMTALE_DOOR": f"127.0.0.1:{port}",
        "SAMTALE_ONE": f"127.0.0.1:{one}",
        "SAMTALE_TWO": f"127.0.0.1:{two}",
    }
    (folder / "nginx.conf").write_text(rendered(**told), "utf-8")


@contextmanager
def nginx(one: int, two: int) -> Iterator[str]:
    """Give the address of a running door before two ports."""
    with TemporaryDirectory() as name:
        folder, port = Path(name), free_port()
        write(folder, port, one, two)
        log = (folder / "log").open("wb")
        process = subprocess.Popen(command(folder), stdout=log, stderr=log)
        try:
            deadline = time.monotonic() + PATIENCE
            while not _answers(port):
                if process.poll() is not None or time.monotonic() > deadline:
                    raise RuntimeError((folder / "log").read_text("utf-8"))
            yield f"http://127.0.0.1:{port}/"
        finally:
            process.terminate()
            process.wait()
            log.close()


def _answers(port: int) -> bool:
    with socket.socket() as probe:
        probe.settimeout(1)
        return probe.connect_ex(("127.0.0.1", port)) == 0
