"""The pages: catalogue, module in two views, about, messages; and the kernel's socket, narrowed."""

from __future__ import annotations

import mimetypes
import secrets
from collections.abc import AsyncIterator, Callable
from functools import cache
from pathlib import Path
from typing import Any, ClassVar

import tornado.web
from jinja2 import Environment, FileSystemLoader
from jupyter_server.base.handlers import JupyterHandler
from markupsafe import Markup
from tornado.httputil import split_host_and_port
from tornado.web import StaticFileHandler
from voila import __version__ as voila_version
from voila.handler import BaseVoilaHandler
from voila.tornado.handler import TornadoVoilaHandler
from voila.tornado.kernel_websocket_handler import VoilaKernelWebsocketHandler
from voila.utils import ENV_VARIABLE

from samtale import content
from samtale.content.library import LANGUAGE
from samtale.paths import PACKAGE
from samtale.programmes import Plan, Programme, ProgrammeError, read_programmes, sheet
from samtale.programmes.ask import Wish, plan_for
from samtale.serving import policies
from samtale.serving.boosters import read_boosters
from samtale.serving.catalogue import Module
from samtale.serving.forking.pages import Made, Pages
from samtale.serving.markdown import page_html
from samtale.serving.site import Links, site
from samtale.serving.visitors import Place, Visitors

TEMPLATES = PACKAGE / "serving" / "templates"
HEARTBEAT = "<script>window.voila_heartbeat"
PROTOCOL = "v1.kernel.websocket.jupyter.org"
ENDED = 4410  # tells a page that its kernel has ended


@cache
def headers() -> dict[str, str]:
    """Return what every answer tells a browser about the page."""
    return {
        "Content-Security-Policy": policies.served(policies.theme_script()),
        "Referrer-Policy": "no-referrer",
        "X-Content-Type-Options": "nosniff",
        "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
    }


FOREVER = "public, max-age=31536000, immutable"
mimetypes.add_type("text/javascript", ".js")
mimetypes.add_type("font/woff2", ".woff2")

_pages = Environment(loader=FileSystemLoader(TEMPLATES), autoescape=True)


def takes_gzip(request: Any) -> bool:
    """Tell whether an answer may be compressed."""
    return "gzip" in request.headers.get("Accept-Encoding", "")


class Page:
    """Mix-in: which view is asked for, and pages from our own templates."""

    request: Any
    settings: dict[str, Any]
    set_status: Callable[..., None]

    def set_default_headers(self) -> None:
        """Send the policy with every answer."""
        for name, value in headers().items():
            self.set_header(name, value)

    @property
    def modules(self) -> list[Module]:
        return self.settings["samtale_modules"]

    def view(self, secret: str | None) -> dict[str, Any]:
        """Return the site of the asked view; a wrong secret is an unknown page."""
        known = self.settings["samtale_secret"].encode()
        if secret is not None and not secrets.compare_digest(secret.encode(), known):
            raise tornado.web.HTTPError(404)
        return site(self.settings["base_url"], secret)

    def page(self, template: str, **values: Any) -> None:
        """Answer with a page."""
        self.set_header("Content-Type", "text/html; charset=utf-8")
        self.finish(_pages.get_template(template).render(**values))

    def write_error(self, status_code: int, **_: Any) -> None:
        """Say in plain words that a page is missing or that something failed, without a traceback."""
        here = site(self.settings["base_url"])
        name = "not_found" if status_code in (403, 404, 405) else "failed"
        words = here["words"]
        self.page("message.html.j2", site=here, heading=words[f"{name}_heading"], text=words[name], html=None)


class LandingHandler(Page, BaseVoilaHandler):
    """The catalogue."""

    @tornado.web.authenticated
    def get(self, secret: str | None = None) -> None:
        number = next((module for module in self.modules if module.covers("K4")), None)
        here = self.view(secret)
        programmes = ready_made(self.modules) if secret else []
        say = content.words("schedule")
        self.page(
            "landing.html.j2",
            site=here,
            modules=self.modules,
            boosters=read_boosters(),
            analyses=self.settings["samtale_analyses"],
            number=number,
            room=f"{self.settings['base_url']}rum",
            programmes=programmes,
            say=say,
            hours=hours,
        )


def ready_made(modules: list[Module]) -> list[Programme]:
    """Return the ready-made programmes; none where other notebooks than ours are served."""
    try:
        return read_programmes(modules)
    except ProgrammeError:
        return []


def hours(minutes: int) -> str:
    """Write a length of time as people say it."""
    say = content.words("schedule")
    if minutes < 60:
        return say["plan_minutes"].format(minutes=minutes)
    return say["plan_hours"].format(hours=minutes // 60, minutes=minutes % 60)


class PlanHandler(Page, BaseVoilaHandler):
    """The run sheet that a facilitator asked for: as a page, or as a file to take along."""

    FILES: ClassVar[dict[str, str]] = {
        "ics": "text/calendar; charset=utf-8",
        "csv": "text/csv; charset=utf-8",
        "markdown": "text/markdown; charset=utf-8",
    }

    @tornado.web.authenticated
    def get(self, secret: str) -> None:
        here = self.view(secret)
        say = content.words("schedule")
        date = self.get_query_argument("date", "")
        wish = Wish(
            programme=self.get_query_argument("programme", ""),
            modules=tuple(self.get_query_arguments("module")),
            core=self.get_query_argument("core", "") != "",
            start=self.get_query_argument("start", "") or Wish.start,
            date=date,
        )
        kind = self.get_query_argument("format", "")
        try:
            plan = plan_for(wish, self.modules)
        except ProgrammeError as error:
            self.set_status(400)
            self.page("message.html.j2", site=here, heading=say["plan"], text=str(error), html=None)
            return
        if kind in self.FILES and (kind != "ics" or date):
            self.file(kind, plan, dated=bool(date))
            return
        values = {"plan": plan, "sheet": sheet, "dated": bool(date), "query": self.request.query}
        self.page("plan.html.j2", site=here, say=say, hours=hours, **values)

    def file(self, kind: str, plan: Plan, *, dated: bool) -> None:
        """Answer with a file."""
        ending = {"markdown": "md"}.get(kind, kind)
        self.set_header("Content-Type", self.FILES[kind])
        self.set_header("Content-Disposition", f'attachment; filename="plan.{ending}"')
        # a spreadsheet reads æøå only with a mark at the beginning
        mark = "\ufeff" if kind == "csv" else ""
        self.finish(mark + (sheet.ics(plan) if kind == "ics" else sheet.FORMATS[kind](plan, dated=dated)))


class AboutHandler(Page, BaseVoilaHandler):
    """What the workshop is, what happens to words, accessibility and licences."""

    @tornado.web.authenticated
    def get(self, secret: str | None = None) -> None:
        here = self.view(secret)
        html = Markup(page_html(LANGUAGE / "about.md"))
        self.page("message.html.j2", site=here, heading=here["words"]["about_heading"], text="", html=html)


class BoosterHandler(Page, BaseVoilaHandler):
    """A page of five minutes to come back to, weeks after the workshop."""

    @tornado.web.authenticated
    def get(self, *path: str) -> None:
        *secret, name = path
        here = self.view(secret[0] if secret else None)
        found = [booster for booster in read_boosters() if booster.name == name]
        if not found:
            raise tornado.web.HTTPError(404)
        self.page("message.html.j2", site=here, heading=found[0].title, text="", html=Markup(found[0].html))


class ModuleHandler(Page, TornadoVoilaHandler):
    """One module's page, rendered by Voilà: without the facilitator's notes, or, behind the secret, with them."""

    place: Place | None = None

    def initialize(self, facilitator_config: Any, **kwargs: Any) -> None:
        super().initialize(**kwargs)
        self.facilitator_config = facilitator_config
        self.secret: str | None = None

    @property
    def pages(self) -> list[Any]:
        """The notebooks that this address can show."""
        return self.modules

    @tornado.web.authenticated
    async def get(self, *path: str) -> None:
        *secret, slug = path
        self.secret = secret[0] if secret else None
        here = self.view(self.secret)
        found = [module for module in self.pages if module.slug == slug]
        if not found:
            raise tornado.web.HTTPError(404)
        if self.secret:
            self.traitlet_config = self.facilitator_config
            self.page_config_hook = lambda page_config, **_: {**page_config, "site": here}
        elif self.visitors.full:
            self.full(here, self.twin(here["twin"], slug))
            return
        with self.visitors.enter() as self.place:
            if not await self.forked(found[0].path):
                await super().get(found[0].path.name)

    async def forked(self, notebook: Path) -> bool:
        """Answer with the page of a notebook that has run, and a kernel forked from it; tell whether that went."""
        pages: Pages | None = self.settings["samtale_pages"]
        made = await pages.page(notebook, self.secret) if pages else None
        kernel_id = await pages.fleet.open(notebook, self.request_told()) if pages and made else None
        if made is None or kernel_id is None:
            return False
        if self.place:
            self.place.settle()
        if self.request.connection.stream.closed():  # nobody waits for it any more
            await self.kernel_manager.shutdown_kernel(kernel_id, now=True)
        else:
            self.send_made(made, kernel_id)
        return True

    def request_told(self) -> dict[str, str]:
        """Return what Voilà tells a kernel of the request, by name of the variable."""
        host, port = split_host_and_port(self.request.host.lower())
        return {
            ENV_VARIABLE.SCRIPT_NAME: self.request.path,
            ENV_VARIABLE.PATH_INFO: "",
            ENV_VARIABLE.QUERY_STRING: self.request.query,
            ENV_VARIABLE.SERVER_SOFTWARE: f"voila/{voila_version}",
            ENV_VARIABLE.SERVER_PROTOCOL: self.request.version,
            ENV_VARIABLE.SERVER_NAME: host,
            ENV_VARIABLE.SERVER_PORT: str(port or ""),
            ENV_VARIABLE.VOILA_APP_PORT: str(port or ""),
            ENV_VARIABLE.VOILA_REQUEST_URL: self.request.full_url(),
        }

    def send_made(self, made: Made, kernel_id: str) -> None:
        """Answer with a page; the modules that it needs are asked for before it is read."""
        self.set_header("Content-Type", "text/html; charset=utf-8")
        self.set_header("Cache-Control", "no-cache, no-store, must-revalidate")
        self.set_header("Link", ", ".join(f"<{address}>; rel=modulepreload" for address in made.modules))
        self.set_header("Vary", "Accept-Encoding")
        if takes_gzip(self.request):
            self.set_header("Content-Encoding", "gzip")
            self.finish(made.page.packed(kernel_id.encode()))
        else:
            self.finish(made.page.whole(kernel_id.encode()))

    @property
    def visitors(self) -> Visitors:
        """The people on pages with a kernel."""
        return self.settings["samtale_visitors"]

    def twin(self, links: Links, slug: str) -> str:
        """Return the address of the same page without a kernel."""
        return links.module(slug)

    def full(self, here: dict[str, Any], address: str) -> None:
        """Send to the kernel-free page whoever finds every place taken."""
        words = here["words"]
        self.settings["samtale_metrics"].refused("full")
        self.set_status(503)
        self.set_header("Retry-After", "60")
        link = {"address": address, "text": words["twin_light"]}
        self.page("message.html.j2", site=here, heading=words["full_heading"], text=words["full"], html=None, link=link)

    async def get_generator(self, path: str | None = None) -> AsyncIterator[str]:
        """Keep a slow page alive with white space: the policy refuses Voilà's inline script."""
        async for snippet in super().get_generator(path):
            if self.place:
                self.place.settle()
            yield "\n" if snippet.startswith(HEARTBEAT) else snippet

    def should_use_rendered_notebook(self, *args: Any) -> bool:
        """Never give the facilitator a page that was rendered for participants."""
        return self.secret is None and super().should_use_rendered_notebook(*args)


class AnalysisHandler(ModuleHandler):
    """An analysis notebook as a page: calculated afresh for everyone who opens it."""

    @property
    def pages(self) -> list[Any]:
        return self.settings["samtale_analyses"]

    def twin(self, links: Links, slug: str) -> str:
        # some have none: without Python they would have nothing to say
        kept = self.settings["samtale_light"].read(f"analyse/{slug}.html")
        return links.analysis(slug) if kept else links.home


class KernelSocket(Page, VoilaKernelWebsocketHandler):
    """Voilà's kernel socket for clients that speak the current protocol.

    The older one makes the server parse binary messages as headers: a single
    client could block everybody.
    """

    async def get(self, *args: Any, **kwargs: Any) -> None:
        offered = [name.strip() for name in self.request.headers.get("Sec-WebSocket-Protocol", "").split(",")]
        if PROTOCOL not in offered:
            raise tornado.web.HTTPError(400)
        await super().get(*args, **kwargs)

    async def open(self, kernel_id: str) -> None:
        self.settings["samtale_sockets"].add(self)
        self.set_nodelay(True)  # a kernel sends several small messages: none shall wait for the one before
        await super().open(kernel_id)

    def on_close(self) -> None:
        self.settings["samtale_sockets"].discard(self)
        super().on_close()

    def part(self) -> None:
        """Tell the page when its kernel has ended: nothing that it sends is answered any more."""
        if self.kernel_id not in self.kernel_manager:
            self.close(ENDED)


class Farewell(Page, JupyterHandler):
    """A page that closes gives its kernel back, one that lost it asks; knowing the random id is the permission."""

    def check_xsrf_cookie(self) -> None:
        """Need no cookie: the product sets none."""

    @tornado.web.authenticated
    async def head(self, kernel_id: str) -> None:
        self.set_status(204 if kernel_id in self.kernel_manager else 404)

    @tornado.web.authenticated
    async def post(self, kernel_id: str) -> None:
        known = kernel_id in self.kernel_manager
        if known:
            await self.kernel_manager.shutdown_kernel(kernel_id, now=True)
        self.set_status(204 if known else 404)  # a proxy asks the next replica


class StaticHandler(Page, StaticFileHandler):
    """The bundles. Their address holds a hash of their content, so a browser may keep them."""

    def validate_absolute_path(self, root: str, absolute_path: str) -> str | None:
        """Choose the compressed file, which the build made, for whoever takes it."""
        found = super().validate_absolute_path(root, absolute_path)
        packed = f"{found}.gz"
        if not (found and takes_gzip(self.request) and Path(packed).is_file()):
            return found
        self.set_header("Content-Encoding", "gzip")
        return super().validate_absolute_path(root, packed)

    def get_content_type(self) -> str:
        whole = (self.absolute_path or "").removesuffix(".gz")
        return mimetypes.guess_type(whole)[0] or "application/octet-stream"

    def set_extra_headers(self, path: str) -> None:
        self.set_header("Cache-Control", FOREVER)
        self.set_header("Vary", "Accept-Encoding")

    def send_error(self, status_code: int = 500, **kwargs: Any) -> None:
        """Answer the same for what lies beside the folder as for what does not exist."""
        super().send_error(404 if status_code == 403 else status_code, **kwargs)

    def log_exception(self, typ: type | None, value: BaseException | None, tb: Any) -> None:
        """Leave wrong addresses out of the log: its line would tell who asked."""
        if not isinstance(value, tornado.web.HTTPError):
            super().log_exception(typ, value, tb)


class MissingHandler(Page, JupyterHandler):
    """Everything else."""

    def prepare(self) -> None:
        raise tornado.web.HTTPError(404)
