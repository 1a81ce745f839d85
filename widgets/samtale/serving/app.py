"""`samtale serve`: Voilà with our pages, two views of each notebook and no foreign host."""

from __future__ import annotations

import asyncio
import errno
import json
import logging
import os
import secrets
import shutil
import signal
import socket
import sys
from functools import cached_property
from pathlib import Path
from typing import Any

import platformdirs
import tornado.httpserver
import tornado.ioloop
import tornado.web
from jupyter_server.auth.identity import PasswordIdentityProvider, User
from jupyter_server.utils import url_path_join
from sqlalchemy.exc import ArgumentError, NoSuchModuleError
from tornado.netutil import bind_sockets
from tornado.routing import Rule
from traitlets import Bool, Enum, Float, Integer, Unicode, default
from traitlets.config import Config
from voila.app import Voila, _kernel_id_regex
from voila.paths import collect_template_paths

from samtale import __version__, content
from samtale.paths import NOTEBOOKS, STATIC
from samtale.rooms.hub import Hub
from samtale.rooms.store import Store, StoreAwayError
from samtale.serving import given, handlers, light, logs, operations, room_pages
from samtale.serving.ahead import Ahead
from samtale.serving.catalogue import CatalogueError, Module, read_analyses, read_catalogue
from samtale.serving.forking.connection import KernelConnection
from samtale.serving.forking.limits import raise_limits
from samtale.serving.metrics import Count, Metrics, MetricsHandler
from samtale.serving.site import site
from samtale.serving.transport import transport
from samtale.serving.visitors import Visitors

log = logging.getLogger("samtale.server")

PHONES = 1024  # that may knock at the same moment

# The form that hides cells; on a command line the same setting is accepted and hides nothing.
PARTICIPANT = Config({"TagRemovePreprocessor": {"enabled": True, "remove_cell_tags": {"facilitator"}}})
FACILITATOR = Config({"TagRemovePreprocessor": {"enabled": True, "remove_cell_tags": set()}})

DEFAULTS = Config(
    {
        "VoilaConfiguration": {
            "allow_template_override": "NO",
            "allow_theme_override": "NO",
            "preheat_kernel": True,
            "default_pool_size": 1,  # one warm kernel a module: fourteen take about 1 GB
            "show_tracebacks": False,
            "strip_sources": True,
        },
        # few open an analysis, and each costs a kernel with pandas
        "VoilaKernelManager": {"preheat_denylist": [r".*analyse_.*"]},
        # other people's programs on this machine shall not read along between server and kernel
        "KernelManager": {"transport_encryption": "auto"},
        # one broken exercise must not take the rest of the page with it
        "VoilaExecutor": {"allow_errors": True},
        "VoilaExporter": {"markdown_renderer_class": "samtale.serving.markdown.PlainHeadings"},
        # a page that was left open costs a kernel: give it back after two hours without a word
        "MappingKernelManager": {"cull_idle_timeout": 7200, "cull_interval": 300, "cull_connected": True},
    }
)


class NoAccounts(PasswordIdentityProvider):
    """Nobody is known: without a token no name is made up and no cookie is set."""

    def get_user(self, handler: tornado.web.RequestHandler) -> Any:
        """Return the same nameless user for everybody, unless the server asks for a token."""
        return super().get_user(handler) if self.auth_enabled else User("deltager")


class SamtaleServer(Voila):
    """Serve the workshop's notebooks; every option of Voilà works here too."""

    name = "samtale-serve"
    version = __version__
    description = "Serve the workshop's notebooks as pages for participants and for the facilitator."
    examples = "samtale serve\nsamtale serve --port 8866 --host 0.0.0.0 --links-file links.json"

    aliases = {  # noqa: RUF012
        **Voila.aliases,
        "host": "Voila.ip",
        "links-file": "SamtaleServer.links_file",
        "participants": "SamtaleServer.participants",
        "secret": "SamtaleServer.secret",
        "database": "SamtaleServer.database",
        "address": "Voila.custom_display_url",
        "drain-seconds": "SamtaleServer.drain_seconds",
        "metrics": "SamtaleServer.metrics_address",
        "most-visitors": "SamtaleServer.most_visitors",
        "fork-kernels": "SamtaleServer.fork_kernels",
    }
    flags = {  # noqa: RUF012
        **Voila.flags,
        "no-fork": ({"SamtaleServer": {"fork_kernels": False}}, "Start each kernel as a program of its own."),
        "log-json": ({"SamtaleServer": {"log_json": True}}, "Write logs as JSON, one object a line, without links."),
        "behind-proxy": ({"SamtaleServer": {"behind_proxy": True}}, "Believe a proxy's word about who asks."),
    }

    links_file = Unicode(help="File that gets the participants' and the facilitator's links as JSON.").tag(config=True)
    secret = Unicode(help="Secret part of the facilitator's link; a new one at each start by default.").tag(config=True)

    participants = Enum(
        ["voila", "site"], "voila", help="What the participants' link opens: Voilà's pages or the kernel-free site."
    ).tag(config=True)

    database = Unicode(
        help="Where live rooms are kept: sqlite:///FILE or postgresql://USER@HOST/NAME; a file of its own by default."
    ).tag(config=True)

    drain_seconds = Float(20, help="How long SIGTERM waits for pages and rooms to leave, at most.").tag(config=True)
    most_visitors = Integer(
        0, help="Most people with a kernel at the same time; others get the kernel-free page. 0 sets no limit."
    ).tag(config=True)
    metrics_address = Unicode(
        help="ADDRESS:PORT for /metrics alone; by default on the server's own port, for this machine only."
    ).tag(config=True)
    fork_kernels = Bool(
        sys.platform == "linux",
        help="Run each notebook once, ahead, and fork each visitor's kernel from it; else kernels start as in Voilà.",
    ).tag(config=True)
    log_json = Bool(False, help="Write logs as JSON, one object a line, without links.").tag(config=True)
    behind_proxy = Bool(
        False, help="Believe X-Real-IP and X-Forwarded-Proto: only where nobody reaches the server past the proxy."
    ).tag(config=True)

    @default("database")
    def _own_file(self) -> str:
        if told := self.taken["SAMTALE_DATABASE"]:
            return told
        # in the user's own folder, so that a workshop goes on after the machine was restarted
        folder = Path(platformdirs.user_state_path("samtale", ensure_exists=True))
        return f"sqlite:///{folder / 'rum.sqlite'}"

    @default("secret")
    def _new_secret(self) -> str:
        return self.taken["SAMTALE_SECRET"] or secrets.token_urlsafe(16)

    @default("identity_provider_class")
    def _no_accounts(self) -> type:
        return NoAccounts

    @default("kernel_websocket_connection_class")
    def _no_questions_to_forks(self) -> type:
        return KernelConnection

    @default("open_browser")
    def _quiet_browser(self) -> bool:
        return False

    @default("ip")
    def _this_machine_only(self) -> str:
        return "127.0.0.1"

    @default("log_level")
    def _only_errors(self) -> int:
        return logging.ERROR

    @default("root_dir")
    def _shipped_notebooks(self) -> str:
        return str(NOTEBOOKS)

    def initialize(self, argv: list[str] | None = None) -> None:
        """Read options and notebooks; stop with one line when something cannot work."""
        self.say = content.words("command")
        self.update_config(DEFAULTS)
        try:
            self.taken = {name: given.take(name) for name in ("SAMTALE_SECRET", "SAMTALE_DATABASE")}
        except given.UnreadableError as error:
            self.give_up("unreadable_secret", name=error.name, path=error.path)
        try:
            super().initialize(argv)
        except ValueError:
            self.give_up("no_such_folder", folder=" ".join(self.extra_args))
        if "transport" not in self.config.KernelManager:
            self.config.KernelManager.transport = transport(self.connection_dir_root)
        if self.log_json:
            self.logging_config = logs.for_traitlets(type(self).__name__)
            logs.speak_json()
        signal.signal(signal.SIGINT, self._handle_signal_stop)
        signal.signal(signal.SIGTERM, self._handle_signal_drain)
        self.update_config(PARTICIPANT)
        self.voila_configuration.page_config_hook = self.page_config
        try:
            self.modules: list[Module] = read_catalogue(Path(self.root_dir))
            self.analyses = read_analyses(Path(self.root_dir))
        except (CatalogueError, content.ContentError) as error:
            self.give_up("stopped", problem=error)

    def give_up(self, word: str, **values: Any) -> None:
        """Say in one line what is wrong and what to do, and stop."""
        print(self.say[word].format(**values), file=sys.stderr)
        self.exit(2)

    @cached_property
    def light(self) -> light.LightSite:
        """The kernel-free site; it lies beside the kernels' files and goes with them."""
        return light.LightSite(Path(self.root_dir), Path(self.connection_dir) / "let")

    @cached_property
    def rooms(self) -> room_pages.Room:
        """The live rooms."""
        try:
            hub = Hub(Store(self.database), self.modules)
        except StoreAwayError:
            self.give_up("no_database")
        except (ArgumentError, NoSuchModuleError):
            self.give_up("bad_database")
        return room_pages.Room(hub, self.links["participant"], self.metrics)

    @cached_property
    def kernel_sockets(self) -> set[handlers.KernelSocket]:
        """The open sockets of pages to their kernels."""
        return set()

    @cached_property
    def metrics(self) -> Metrics:
        """The figures for Prometheus."""
        return Metrics()

    @cached_property
    def visitors(self) -> Visitors:
        """The people on pages with a kernel."""
        return Visitors(self.kernel_manager, self.most_visitors)

    @property
    def forks(self) -> bool:
        """Whether kernels are to be forked; who wants nothing done ahead wants no notebooks run either."""
        return self.fork_kernels and self.voila_configuration.preheat_kernel

    @cached_property
    def ahead(self) -> Ahead | None:
        """The notebooks that run before anybody comes; None where none do."""
        return Ahead(self, self.never_warm) if self.forks else None

    @cached_property
    def facilitator_config(self) -> Config:
        """The settings of the facilitator's view."""
        config = Config(self.config)
        config.TagRemovePreprocessor = FACILITATOR.TagRemovePreprocessor
        return config

    @cached_property
    def operations(self) -> operations.Operations:
        """What health and readiness tell."""
        hub = self.rooms.hub

        async def site() -> bool:
            made = self.light.made
            return made.done() and made.result()

        checks = {"database": lambda: hub.do(hub.store.answers), "site": site}
        return operations.Operations(checks | ({"kernels": self.ahead.ready} if self.ahead else {}))

    def counts(self) -> list[Count]:
        """Return what is open now."""
        sockets = {role: float(count) for role, count in self.rooms.sockets_by_role().items()}
        kernels = self.kernel_manager.list_kernels()
        sockets["kernel"] = float(sum(kernel["connections"] for kernel in kernels))
        return [
            ("kernels", "Kernels by use.", {"visited": self.visitors.visited, "warm": self.visitors.warm}),
            ("rooms", "Rooms with an open page on this server.", {"": len(self.rooms.hub.live)}),
            ("phones", "Phones in rooms on this server.", {"": sockets["phone"]}),
            ("sockets", "Open sockets by kind.", sockets),
            ("draining", "1 while the server is leaving.", {"": float(self.operations.draining)}),
        ]

    def answered(self, handler: tornado.web.RequestHandler) -> None:
        """Count a request, and write it down without its address.

        The address holds the secret, and who came is nobody's business.
        """
        self.metrics.answered(handler)
        if self.log_json:
            spent = round(handler.request.request_time() * 1000, 1)
            told = {"page": type(handler).__name__, "status": handler.get_status(), "ms": spent}
            logging.getLogger("samtale.requests").info("request", extra={"told": told})

    def setup_template_dirs(self) -> None:
        """Look for templates among ours first."""
        self.template_paths = [str(handlers.TEMPLATES), *collect_template_paths(["nbconvert"], "base", prune=True)]
        self.static_paths = [str(STATIC)]

    def page_config(self, page_config: dict[str, Any], **_: Any) -> dict[str, Any]:
        """Add what our templates need to Voilà's page configuration."""
        return {**page_config, "site": site(self.base_url)}

    def init_settings(self) -> dict[str, Any]:
        """Add our own settings to Voilà's."""
        self.never_warm = list(self.config.VoilaKernelManager.preheat_denylist)
        if self.forks:  # what can be forked needs no warm kernel, and nobody knows yet what can
            self.config.VoilaKernelManager.preheat_denylist = [r".*"]
        settings = super().init_settings()
        raise_limits(self.kernel_manager.context)
        return {
            **settings,
            "headers": handlers.headers(),
            "ws_ping_timeout": 30_000,  # no longer than the interval, or Tornado complains to the facilitator
            "samtale_modules": self.modules,
            "samtale_analyses": self.analyses,
            "samtale_light": self.light,
            "samtale_secret": self.secret,
            "samtale_rooms": self.rooms,
            "samtale_metrics": self.metrics,
            "samtale_visitors": self.visitors,
            "samtale_pages": self.ahead.pages if self.ahead else None,
            "samtale_sockets": self.kernel_sockets,
            "samtale_operations": self.operations,
            "log_function": self.answered,
            "default_handler_class": handlers.MissingHandler,
        }

    def init_handlers(self) -> list[Any]:
        """Return our pages and the two addresses of a live page: its socket and its farewell."""
        plain = {"voila_configuration": self.voila_configuration}
        module = {
            **plain,
            "config": self.config,
            "template_paths": self.template_paths,
            "facilitator_config": self.facilitator_config,
        }
        pages = [
            *(light.door(self.base_url) if self.participants == "site" else []),
            (r"/", handlers.LandingHandler, plain),
            (r"/leder/([^/]+)/", handlers.LandingHandler, plain),
            (r"/om", handlers.AboutHandler, plain),
            (r"/leder/([^/]+)/plan", handlers.PlanHandler, plain),
            (r"/leder/([^/]+)/om", handlers.AboutHandler, plain),
            (r"/gensyn/([a-z0-9-]+)", handlers.BoosterHandler, plain),
            (r"/leder/([^/]+)/gensyn/([a-z0-9-]+)", handlers.BoosterHandler, plain),
            (r"/modul/([a-z0-9_]+)", handlers.ModuleHandler, module),
            (r"/leder/([^/]+)/modul/([a-z0-9_]+)", handlers.ModuleHandler, module),
            (r"/analyse/([a-z0-9_]+)", handlers.AnalysisHandler, module),
            (r"/leder/([^/]+)/analyse/([a-z0-9_]+)", handlers.AnalysisHandler, module),
            (rf"/api/kernels/{_kernel_id_regex}/channels", handlers.KernelSocket),
            (rf"/farvel/{_kernel_id_regex}", handlers.Farewell),
            *room_pages.routes(),
            (r"/let/(.*)", light.LightHandler),
            (r"/healthz", operations.HealthHandler),
            (r"/readyz", operations.ReadyHandler),
            *([] if self.elsewhere else [(r"/metrics", MetricsHandler, {"metrics": self.metrics})]),
            (r"/static/[0-9a-f]+/(.*)", handlers.StaticHandler, {"path": str(STATIC)}),
        ]
        routes = [(url_path_join(self.server_url, pattern), *rest) for pattern, *rest in pages]
        leaving = Rule(operations.Leaving(self.operations, self.server_url), operations.LeavingHandler)
        return [leaving, *routes, *self.identity_provider.get_handlers()]

    @property
    def elsewhere(self) -> bool:
        """Whether the figures have no place on this port; from behind a proxy nobody can tell who is near."""
        return bool(self.metrics_address) or self.behind_proxy

    def start(self) -> None:
        """Take the port first, so that a busy one is told before any kernel starts."""
        self.sockets = self.bind(self.port, self.ip)
        self.port = self.sockets[0].getsockname()[1]
        if self.metrics_address:
            host, _, port = self.metrics_address.rpartition(":")
            if not port.isdecimal():
                self.give_up("bad_metrics", address=self.metrics_address)
            self.metrics_sockets = self.bind(int(port), host.strip("[]"))
        super().start()

    def bind(self, port: int, host: str) -> list[socket.socket]:
        """Take a port, or say why not."""
        try:
            return bind_sockets(port, host, backlog=PHONES)
        except OSError as error:
            known = {errno.EADDRINUSE: "port_busy", errno.EACCES: "port_denied"}
            self.give_up(known.get(error.errno, "port_other"), port=port, host=host, other=port + 1)

    def listen(self) -> None:
        """Serve on the sockets taken before, until stopped."""
        self.server = tornado.httpserver.HTTPServer(self.app, xheaders=self.behind_proxy)
        self.server.add_sockets(self.sockets)
        if self.metrics_address:
            told = {"metrics": self.metrics, "everybody": True}
            apart = tornado.web.Application([(r"/metrics", MetricsHandler, told)], log_function=lambda handler: None)
            tornado.httpserver.HTTPServer(apart).add_sockets(self.metrics_sockets)
        self.metrics.watch(self.counts)
        os.environ["IPYTHONDIR"] = str(Path(self.connection_dir) / "ipython")  # kernels leave no history behind
        self.tell_links()
        self.ioloop = tornado.ioloop.IOLoop.current()
        if self.ahead:
            self.ioloop.add_callback(lambda: self.ahead.done)
        self.ioloop.add_callback(lambda: self.light.made)
        tornado.ioloop.PeriodicCallback(self.part_from_kernels, 5_000).start()
        tornado.ioloop.PeriodicCallback(self.rooms.hub.sweep, 60_000).start()
        tornado.ioloop.PeriodicCallback(self.rooms.hub.beat, 10_000).start()
        self.ioloop.add_callback(self.rooms.hub.follow)
        self.ioloop.add_callback(self.rooms.hub.sweep)
        try:
            self.ioloop.start()
        finally:
            self.stop()

    def part_from_kernels(self) -> None:
        """Close the sockets of kernels that have ended, also of those that were culled."""
        for socket_of_page in list(self.kernel_sockets):
            socket_of_page.part()

    def _handle_signal_drain(self, *_: Any) -> None:
        if not isinstance(self.ioloop, tornado.ioloop.IOLoop):
            self.exit(0)  # nothing has begun yet
        self.ioloop.add_callback_from_signal(self.drain)

    async def drain(self) -> None:
        """Take nobody new, send the rooms' pages to another server, and stop; asked again, stop at once."""
        if self.operations.draining:
            self.ioloop.stop()
            return
        self.operations.draining = True
        log.info("draining")
        self.rooms.part()
        deadline = self.ioloop.time() + self.drain_seconds
        while (self.rooms.sockets or self.visitors.making) and self.ioloop.time() < deadline:
            await asyncio.sleep(0.05)
        self.ioloop.stop()

    def stop(self) -> None:
        """Leave no process and no file behind, also when kernels are still starting."""
        self.server.stop()  # a door hears at once that nobody answers here
        self.log_level = logging.CRITICAL  # pages that were being made now fail, as they should
        self.ioloop.run_sync(self.shut_down_light)
        if self.ahead:
            self.ioloop.run_sync(self.ahead.close)
        self.ioloop.run_sync(self.shut_down_kernels)
        self.rooms.hub.shut()
        shutil.rmtree(self.connection_dir, ignore_errors=True)
        if self.links_file:
            Path(self.links_file).unlink(missing_ok=True)
        if self.log_json:
            log.info("stopped")
        else:
            print(self.say["goodbye"])

    async def shut_down_light(self) -> None:
        """Stop making the kernel-free site, if that still goes on."""
        self.light.made.cancel()
        await asyncio.gather(self.light.made, return_exceptions=True)

    async def shut_down_kernels(self) -> None:
        """Let kernels that are starting come up, stop what they render, then shut all down."""
        pools = getattr(self.kernel_manager, "_pools", {})  # only a preheating manager has them
        starting = [task for pool in pools.values() for task in pool]
        warmed = await asyncio.gather(*starting, return_exceptions=True)
        rendering = [found["task"] for found in warmed if isinstance(found, dict)]
        for task in rendering:
            task.cancel()
        await asyncio.gather(*rendering, return_exceptions=True)
        await self.kernel_manager.shutdown_all(now=True)

    @property
    def links(self) -> dict[str, str]:
        """The two doors."""
        host = lan_address() if self.ip in ("", "0.0.0.0", "::") else self.ip
        door = f"{self.custom_display_url.rstrip('/')}/" if self.custom_display_url else self.door_on(host)
        return {"participant": door, "facilitator": f"{door}leder/{self.secret}/"}

    def door_on(self, host: str) -> str:
        """Return the address of this server's own port."""
        return f"http://{host}:{self.port}{self.base_url}"

    def tell_links(self) -> None:
        """Print the links, and write them where asked."""
        if self.links_file:
            Path(self.links_file).write_text(json.dumps(self.links, indent=1) + "\n", encoding="utf-8")
        if self.log_json:
            log.info("ready")  # links would hand the secret to whoever reads logs
        else:
            print(self.say["running"].format(**self.links), flush=True)


def lan_address() -> str:
    """Return the address under which phones in the same network find this machine."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("10.255.255.255", 1))  # chooses a route; sends nothing
            return probe.getsockname()[0]
        except OSError:
            return "127.0.0.1"
