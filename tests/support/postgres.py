"""A PostgreSQL of the tests' own, on loopback, from the system's package."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from support.ports import free_port

MISSING = "PostgreSQL is missing: install your system's package `postgresql`. The rooms' tests need it."


def _programs() -> Path | None:
    found = shutil.which("initdb")
    if found:
        return Path(found).parent
    known = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    return known[-1].parent if known else None


class Postgres:
    """A cluster in a folder; PostgreSQL refuses to run as root, so that root lends it to a user without rights."""

    def __init__(self, folder: Path) -> None:
        programs = _programs()
        if programs is None:
            raise RuntimeError(MISSING)
        self.programs, self.data = programs, folder / "data"
        self.port = free_port()
        self.user = "postgres" if os.geteuid() == 0 else None
        if self.user:
            shutil.chown(folder, self.user)
        self.run("initdb", "--auth=trust", "--username=samtale", "--no-sync", "-D", str(self.data))
        self.address = f"postgresql://samtale@127.0.0.1:{self.port}/postgres"

    def run(self, program: str, *arguments: str) -> None:
        """Run one of PostgreSQL's programs."""
        said = self.data.parent / "said"
        with said.open("wb") as out:  # a file: the server that pg_ctl leaves behind would keep a pipe open
            command = [str(self.programs / program), *arguments]
            done = subprocess.run(command, user=self.user, cwd=self.data.parent, stdout=out, stderr=out, check=False)
        if done.returncode:
            raise RuntimeError(f"{program}: {said.read_text('utf-8')}")

    def start(self) -> None:
        """Start it and wait until it answers."""
        options = f"-h 127.0.0.1 -p {self.port} -k '' -F"
        self.run("pg_ctl", "-D", str(self.data), "-l", str(self.data.parent / "log"), "-w", "-o", options, "start")

    def stop(self) -> None:
        """Stop it at once."""
        self.run("pg_ctl", "-D", str(self.data), "-m", "immediate", "-w", "stop")


@contextmanager
def postgres() -> Iterator[Postgres]:
    """Give a running PostgreSQL in a folder of its own: pytest closes its folders to every other user."""
    with TemporaryDirectory() as folder:
        database = Postgres(Path(folder))
        database.start()
        try:
            yield database
        finally:
            database.stop()
