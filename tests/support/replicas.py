"""Two servers that share a database, each on a port of its own and one for its figures."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from support.figures import figures
from support.ports import free_ports
from support.rooms import COLD
from support.server import Server, start_server


class Replicas:
    """Two replicas that can be started again; their facilitator's secret is `fast`."""

    def __init__(self, folder: Path, database: str) -> None:
        self.folder, self.database = folder, database
        one, two, *figures = free_ports(4)
        self.ports = {"one": one, "two": two}
        self.figures = dict(zip(self.ports, figures, strict=True))
        self.servers: dict[str, Server] = {}

    def _start(self, name: str) -> None:
        folder = self.folder / name
        folder.mkdir(exist_ok=True)
        told = (
            COLD,
            "--secret=fast",
            "--behind-proxy",
            "--log-json",
            f"--database={self.database}",
            f"--metrics=127.0.0.1:{self.figures[name]}",
        )
        self.servers[name] = start_server(folder, *told, port=self.ports[name])

    def __enter__(self) -> Replicas:
        try:
            with ThreadPoolExecutor(2) as both:  # at once, on an empty database
                [*both.map(self._start, self.ports)]
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        for server in self.servers.values():
            server.process.kill()  # whatever a failed test has left
            server.process.wait()

    def mend(self) -> None:
        """Start again what a test has ended."""
        for name in [name for name, server in self.servers.items() if server.process.poll() is not None]:
            self._start(name)

    def look(self, name: str) -> dict[str, float]:
        """Return a replica's figures."""
        return figures(f"http://127.0.0.1:{self.figures[name]}/")
