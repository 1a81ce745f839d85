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
from traitlets import Enum, Unicode, default
from traitlets.config import Config
from voila.app import Voila, _kernel_id_regex
from voila.paths import collect_template_paths

from samtale import __version__, content
from samtale.paths import NOTEBOOKS, STATIC
from samtale.rooms.hub import Hub
from samtale.rooms.store import Store, StoreAwayError
from samtale.serving import handlers, light, room_pages
from samtale.serving.catalogue import CatalogueError, Module, read_analyses, read_catalogue
from samtale.serving.site import site
from samtale.serving.transport import transport

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
    }

    links_file = Unicode(help="File that gets the participants' and the facilitator's links as JSON.").tag(config=True)
    secret = Unicode(help="Secret part of the facilitator's link; a new one at each start by default.").tag(config=True)

    participants = Enum(
        ["voila", "site"], "voila", help="What the participants' link opens: Voilà's pages or the kernel-free site."
    ).tag(config=True)

    database = Unicode(
        help="Where live rooms are kept: sqlite:///FILE or postgresql://USER@HOST/NAME; a file of its own by default."
    ).tag(config=True)

    @default("database")
    def _own_file(self) -> str:
        # in the user's own folder, so that a workshop goes on after the machine was restarted
        folder = Path(platformdirs.user_state_path("samtale", ensure_exists=True))
        return f"sqlite:///{folder / 'rum.sqlite'}"

    @default("secret")
    def _new_secret(self) -> str:
        return secrets.token_urlsafe(16)

    @default("identity_provider_class")
    def _no_accounts(self) -> type:
        return NoAccounts

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
            super().initialize(argv)
        except ValueError:
            self.give_up("no_such_folder", folder=" ".join(self.extra_args))
        if "transport" not in self.config.KernelManager:
            self.config.KernelManager.transport = transport(self.connection_dir_root)
        signal.signal(signal.SIGINT, self._handle_signal_stop)
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
        return room_pages.Room(hub, self.links["participant"])

    def setup_template_dirs(self) -> None:
        """Look for templates among ours first."""
        self.template_paths = [str(handlers.TEMPLATES), *collect_template_paths(["nbconvert"], "base", prune=True)]
        self.static_paths = [str(STATIC)]

    def page_config(self, page_config: dict[str, Any], **_: Any) -> dict[str, Any]:
        """Add what our templates need to Voilà's page configuration."""
        return {**page_config, "site": site(self.base_url)}

    def init_settings(self) -> dict[str, Any]:
        """Add our own settings to Voilà's."""
        return {
            **super().init_settings(),
            "headers": handlers.HEADERS,
            "ws_ping_timeout": 30_000,  # no longer than the interval, or Tornado complains to the facilitator
            "samtale_modules": self.modules,
            "samtale_analyses": self.analyses,
            "samtale_light": self.light,
            "samtale_secret": self.secret,
            "samtale_rooms": self.rooms,
            "log_function": lambda handler: None,  # addresses hold the secret, and who came is nobody's business
            "default_handler_class": handlers.MissingHandler,
        }

    def init_handlers(self) -> list[Any]:
        """Return our pages and the two addresses of a live page: its socket and its farewell."""
        plain = {"voila_configuration": self.voila_configuration}
        facilitator_config = Config(self.config)
        facilitator_config.TagRemovePreprocessor = FACILITATOR.TagRemovePreprocessor
        module = {
            **plain,
            "config": self.config,
            "template_paths": self.template_paths,
            "facilitator_config": facilitator_config,
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
            (r"/static/[0-9a-f]+/(.*)", handlers.StaticHandler, {"path": str(STATIC)}),
        ]
        routes = [(url_path_join(self.server_url, pattern), *rest) for pattern, *rest in pages]
        return [*routes, *self.identity_provider.get_handlers()]

    def start(self) -> None:
        """Take the port first, so that a busy one is told before any kernel starts."""
        try:
            self.sockets = bind_sockets(self.port, self.ip)
        except OSError as error:
            known = {errno.EADDRINUSE: "port_busy", errno.EACCES: "port_denied"}
            self.give_up(known.get(error.errno, "port_other"), port=self.port, host=self.ip, other=self.port + 1)
        self.port = self.sockets[0].getsockname()[1]
        super().start()

    def listen(self) -> None:
        """Serve on the sockets taken before, until stopped."""
        tornado.httpserver.HTTPServer(self.app).add_sockets(self.sockets)
        os.environ["IPYTHONDIR"] = str(Path(self.connection_dir) / "ipython")  # kernels leave no history behind
        self.tell_links()
        self.ioloop = tornado.ioloop.IOLoop.current()
        self.ioloop.add_callback(lambda: self.light.made)
        tornado.ioloop.PeriodicCallback(self.rooms.hub.sweep, 60_000).start()
        tornado.ioloop.PeriodicCallback(self.rooms.hub.beat, 10_000).start()
        self.ioloop.add_callback(self.rooms.hub.follow)
        self.ioloop.add_callback(self.rooms.hub.sweep)
        try:
            self.ioloop.start()
        finally:
            self.stop()

    def stop(self) -> None:
        """Leave no process and no file behind, also when kernels are still starting."""
        self.log_level = logging.CRITICAL  # pages that were being made now fail, as they should
        self.ioloop.run_sync(self.shut_down_light)
        self.ioloop.run_sync(self.shut_down_kernels)
        self.rooms.hub.shut()
        shutil.rmtree(self.connection_dir, ignore_errors=True)
        if self.links_file:
            Path(self.links_file).unlink(missing_ok=True)
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
        door = f"http://{host}:{self.port}{self.base_url}"
        return {"participant": door, "facilitator": f"{door}leder/{self.secret}/"}

    def tell_links(self) -> None:
        """Print the links, and write them where asked."""
        if self.links_file:
            Path(self.links_file).write_text(json.dumps(self.links, indent=1) + "\n", encoding="utf-8")
        print(self.say["running"].format(**self.links), flush=True)


def lan_address() -> str:
    """Return the address under which phones in the same network find this machine."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("10.255.255.255", 1))  # chooses a route; sends nothing
            return probe.getsockname()[0]
        except OSError:
            return "127.0.0.1"
