"""Figures for Prometheus: how many and how fast, never who, where or what."""

from __future__ import annotations

import ipaddress
from collections.abc import Callable, Iterable, Iterator

import tornado.web
from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, Counter, Histogram, generate_latest
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.process_collector import ProcessCollector
from prometheus_client.registry import Collector

Count = tuple[str, str, dict[str, float]]
FORWARDED = ("Forwarded", "X-Forwarded-For", "X-Real-Ip")


class Counts(Collector):
    """What is open now; looked at when somebody asks.

    Parameters
    ----------
    look
        Returns name, meaning and value by kind; a kind of ``""`` stands for a figure without kinds.
    """

    def __init__(self, look: Callable[[], Iterable[Count]]) -> None:
        self.look = look

    def collect(self) -> Iterator[GaugeMetricFamily]:
        """Give the figures."""
        for name, meaning, values in self.look():
            labels = [] if set(values) == {""} else ["kind"]
            family = GaugeMetricFamily(f"samtale_{name}", meaning, labels=labels)
            for kind, value in values.items():
                family.add_metric([kind] if labels else [], value)
            yield family

    def describe(self) -> list[GaugeMetricFamily]:
        """Need no look at things that may not be there yet."""
        return []


class Metrics:
    """The figures of one server."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        ProcessCollector(registry=self.registry)
        own = {"registry": self.registry, "namespace": "samtale"}
        self.requests = Histogram(
            "request_seconds", "Time to answer, by kind of page and status.", ["page", "status"], **own
        )
        self.messages = Histogram("message_seconds", "Time to work on a room's message.", ["role", "type"], **own)
        self.refusals = Counter("refusals", "What was refused, by reason.", ["reason"], **own)

    def watch(self, look: Callable[[], Iterable[Count]]) -> None:
        """Also give what is open."""
        self.registry.register(Counts(look))

    def answered(self, handler: tornado.web.RequestHandler) -> None:
        """Count a request; the class of its page stands for the address, which may hold a code or a secret."""
        told = type(handler).__name__, str(handler.get_status())
        self.requests.labels(*told).observe(handler.request.request_time())

    def refused(self, reason: str) -> None:
        """Count a refusal."""
        self.refusals.labels(reason).inc()

    def text(self) -> bytes:
        """Return all figures in Prometheus' format."""
        return generate_latest(self.registry)


class MetricsHandler(tornado.web.RequestHandler):
    """The figures; on the server's own port for programs of the same machine only.

    Parameters
    ----------
    metrics
        The figures.
    everybody
        Whether the port is one of its own, which only those reach who may.
    """

    def initialize(self, metrics: Metrics, everybody: bool = False) -> None:
        """Take the figures."""
        self.metrics, self.everybody = metrics, everybody

    def get(self) -> None:
        """Answer with the figures, or as if there were no such page."""
        if not (self.everybody or self._from_here()):
            raise tornado.web.HTTPError(404)
        self.set_header("Content-Type", CONTENT_TYPE_LATEST)
        self.set_header("Cache-Control", "no-store")
        self.finish(self.metrics.text())

    def _from_here(self) -> bool:
        """Tell whether a program of this machine asks; a proxy of this machine asks for somebody else."""
        try:
            near = ipaddress.ip_address(self.request.remote_ip or "").is_loopback
        except ValueError:
            return False
        return near and not any(name in self.request.headers for name in FORWARDED)
