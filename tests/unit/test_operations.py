"""Small parts of the operation: logs that hide words, places that are counted once, checks that hang, secrets."""

from __future__ import annotations

import asyncio
import doctest
import json
import logging
import sys

import pytest
from tornado.httputil import HTTPHeaders, HTTPServerRequest, RequestStartLine

from samtale.serving import given, logs
from samtale.serving.logs import JsonLines
from samtale.serving.metrics import Metrics
from samtale.serving.operations import Leaving, Operations
from samtale.serving.visitors import Visitors
from support.loop import run


@pytest.mark.parametrize("module", [given, logs], ids=lambda module: module.__name__)
def test_examples_in_the_documentation_are_true(module):
    assert doctest.testmod(module).failed == 0


def record(name: str, message: str, *arguments: object, failed: bool = False) -> dict:
    trace = None
    if failed:
        try:
            raise ValueError("zebrafisk")
        except ValueError:
            trace = sys.exc_info()
    made = logging.LogRecord(name, logging.ERROR, "web.py", 1875, message, arguments, trace)
    return json.loads(JsonLines().format(made))


def test_foreign_messages_are_told_by_their_place_only():
    told = record("tornado.application", "Uncaught exception %s", "GET /leder/zebrafisk/ (192.0.2.1)", failed=True)
    assert "zebrafisk" not in json.dumps(told)
    assert (told["where"], told["error"]) == ("web:1875", "ValueError")
    assert told["trace"][-1].startswith("test_operations.py:")


def test_our_own_messages_are_told_in_words():
    assert record("samtale.rooms", "the store is %s", "away")["event"] == "the store is away"
    assert "event" not in record("samtalefremmed", "zebrafisk")


class Kernels:
    def __init__(self) -> None:
        self.known: list[str] = []
        self._pools: dict[str, list[asyncio.Future]] = {}

    def list_kernel_ids(self) -> list[str]:
        return self.known


def test_everybody_is_counted_once_by_the_page_or_by_the_kernel():
    kernels = Kernels()
    visitors = Visitors(kernels, 2)
    with visitors.enter() as first, visitors.enter():
        assert visitors.full
        kernels.known.append("a")
        first.settle()
        assert (visitors.visited, len(visitors.waiting), visitors.full) == (1, 1, True)
    assert (visitors.full, len(visitors.making)) == (False, 0)
    kernels.known.append("b")
    assert visitors.full
    assert not Visitors(kernels, 0).full


def test_warm_kernels_are_no_visitors():
    async def go() -> None:
        kernels = Kernels()
        warm, warming = asyncio.get_running_loop().create_future(), asyncio.get_running_loop().create_future()
        warm.set_result({})
        kernels._pools = {"one": [warm, warming]}
        kernels.known = ["a", "b"]
        visitors = Visitors(kernels, 2)
        assert (visitors.warm, visitors.visited, visitors.full) == (1, 1, False)

    run(go())


def test_a_check_that_hangs_or_fails_is_not_ready_and_is_asked_once(monkeypatch):
    asked = []

    async def hangs() -> bool:
        asked.append(1)
        await asyncio.Event().wait()
        return True

    async def fails() -> bool:
        raise RuntimeError

    async def holds() -> bool:
        return True

    async def go() -> None:
        monkeypatch.setattr("samtale.serving.operations.LOOK", 0.01)
        told = Operations({"hangs": hangs, "fails": fails, "holds": holds})
        for _ in range(3):
            assert await told.state() == {"hangs": False, "fails": False, "holds": True, "staying": True}
        assert len(asked) == 1

    run(go())


@pytest.mark.parametrize("base", ["/", "/services/samtale/"])
def test_whoever_leaves_still_gives_open_pages_their_files(base):
    operations = Operations({})
    leaving = Leaving(operations, base)

    def refused(path: str) -> bool:
        line = RequestStartLine("GET", f"{base}{path}", "HTTP/1.1")
        return leaving.match(HTTPServerRequest(start_line=line, headers=HTTPHeaders({"Host": "x"}))) is not None

    paths = ["", "rum/ABCD", "modul/x", "leder/s/rum", "api/kernels/1/channels", "letter", "static/1/page.js", "readyz"]
    assert not any(refused(path) for path in paths)
    operations.draining = True
    assert [path for path in paths if not refused(path)] == ["static/1/page.js", "readyz"]


def test_a_secret_leaves_the_environment_from_wherever_it_came(tmp_path):
    (tmp_path / "secret").write_text("æble\n", "utf-8")
    told = {"NAME_FILE": str(tmp_path / "secret"), "NAME": "first"}
    assert (given.take("NAME", told), told) == ("first", {})
    told = {"NAME_FILE": str(tmp_path / "secret")}
    assert (given.take("NAME", told), told) == ("æble", {})
    assert given.take("NAME", {}) == ""
    with pytest.raises(given.UnreadableError):
        given.take("NAME", {"NAME_FILE": str(tmp_path / "nix")})


def test_two_servers_in_one_process_do_not_share_figures():
    one, two = Metrics(), Metrics()
    one.refused("full")
    assert b'reason="full"' in one.text()
    assert b'reason="full"' not in two.text()
