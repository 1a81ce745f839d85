"""For whoever runs the server: is it alive, is it ready, and how it leaves without losing anybody."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import tornado.web
from tornado.httputil import HTTPServerRequest
from tornado.routing import Matcher

from samtale import content
from samtale.serving.handlers import Page
from samtale.serving.site import site

LOOK = 2.0  # seconds for the database to answer
COME_BACK = 5  # seconds after which a page is asked for again: there is another server by then
STILL = ("healthz", "readyz", "metrics", "farvel/", "let/", "static/")


class Operations:
    """What the endpoints tell.

    Parameters
    ----------
    checks
        By name, what must hold before visitors are sent here.
    """

    def __init__(self, checks: dict[str, Callable[[], Awaitable[bool]]]) -> None:
        self.checks = checks
        self.draining = False
        self._asked: dict[str, asyncio.Future[bool]] = {}

    async def state(self) -> dict[str, bool]:
        """Return each check's outcome, and whether the server is leaving."""
        found = {name: await self._holds(name, check) for name, check in self.checks.items()}
        return {**found, "staying": not self.draining}

    async def _holds(self, name: str, check: Callable[[], Awaitable[bool]]) -> bool:
        # a check that hangs is asked once, however often people look
        if name not in self._asked or self._asked[name].done():
            self._asked[name] = asyncio.ensure_future(check())
        done, _ = await asyncio.wait([self._asked[name]], timeout=LOOK)
        return bool(done) and _is_true(self._asked[name])


def _is_true(asked: asyncio.Future[bool]) -> bool:
    return not asked.cancelled() and asked.exception() is None and asked.result()


class _Probe(tornado.web.RequestHandler):
    """Mix-in: a short answer for a program."""

    def tell(self, *, good: bool, **told: Any) -> None:
        """Answer 200 or 503, with the reasons."""
        self.set_status(200 if good else 503)
        self.set_header("Cache-Control", "no-store")
        self.finish(told)


class HealthHandler(_Probe):
    """Whether the process lives: it answers."""

    def get(self) -> None:
        """Say so."""
        self.tell(good=True, alive=True)


class ReadyHandler(_Probe):
    """Whether visitors should be sent here."""

    async def get(self) -> None:
        """Look at everything that a visitor needs."""
        state = await self.settings["samtale_operations"].state()
        self.tell(good=all(state.values()), **state)


class Leaving(Matcher):
    """Matches what a server that is leaving takes on no more; pages that are open get their files still."""

    def __init__(self, operations: Operations, root: str) -> None:
        self.operations = operations
        self.still = tuple(f"{root}{name}" for name in STILL)

    def match(self, request: HTTPServerRequest) -> dict[str, Any] | None:
        """Return no parameters for what is refused, and None for all the rest."""
        return {} if self.operations.draining and not request.path.startswith(self.still) else None


class LeavingHandler(Page, tornado.web.RequestHandler):
    """A word for the person, and for a proxy the status that sends it to another server."""

    def check_xsrf_cookie(self) -> None:
        """Need no cookie: nothing is done."""

    def prepare(self) -> None:
        """Answer, whatever is asked."""
        words = content.words("pages")
        self.settings["samtale_metrics"].refused("draining")
        self.set_status(503)
        self.set_header("Retry-After", str(COME_BACK))
        here = site(self.settings["base_url"])
        self.page("message.html.j2", site=here, heading=words["leaving_heading"], text=words["leaving"], html=None)
