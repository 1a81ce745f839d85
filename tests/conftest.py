"""The real server, started once for the run and stopped at its end."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from support.server import Server, start_server, wait_until_ready


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    running = start_server(tmp_path_factory.mktemp("server"))
    wait_until_ready(running)
    yield running
    assert running.stop() == 0
