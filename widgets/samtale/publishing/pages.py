"""The pages of the site as text, from the same templates as the server's."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

import nbformat
from jinja2 import Environment, FileSystemLoader, pass_context
from markupsafe import Markup
from nbconvert.filters.markdown_mistune import MarkdownWithMath

from samtale import content
from samtale.content.library import LANGUAGE
from samtale.paths import STATIC
from samtale.publishing import bundles
from samtale.publishing.cells import Shown, run
from samtale.serving.boosters import read_boosters
from samtale.serving.catalogue import Analysis, Module
from samtale.serving.handlers import TEMPLATES
from samtale.serving.markdown import PlainHeadings, page_html
from samtale.serving.policies import mounting_script, published, theme_script
from samtale.serving.site import Links, static_version, view

STATIC_FOLDER = f"static/{static_version()}/"


def site_pages(
    modules: list[Module], analyses: Sequence[Analysis] = (), *, beside_server: bool = False
) -> dict[str, str]:
    """Return every page by its path below the site's folder.

    Parameters
    ----------
    modules
        The modules, in teaching order.
    beside_server
        Whether the site lies one folder below the server's pages, so that both views link to each other.

    Raises
    ------
    PublishError
        When a notebook's cell fails.
    """
    front = _site(0)
    pages = {
        "index.html": _plain(
            "landing.html.j2",
            front,
            modules=modules,
            boosters=read_boosters(),
            analyses=analyses,
            number=next((module for module in modules if module.covers("K4")), None),
        ),
        "om.html": _message(front, front["words"]["about_heading"], page_html(LANGUAGE / "about.md")),
    }
    for booster in read_boosters():
        pages[f"gensyn/{booster.name}.html"] = _message(_site(1), booster.title, booster.html)
    for analysis in analyses:
        pages[f"analyse/{analysis.slug}.html"] = analysis_page(analysis)
    for module in modules:
        pages[f"modul/{module.slug}.html"] = module_page(module, beside_server=beside_server)
    return pages


def analysis_page(analysis: Analysis) -> str:
    """Return an analysis with the outputs that are stored in its notebook, which a test compares with fresh ones."""
    return _notebook_page(nbformat.read(analysis.path, as_version=4), _site(1))


def module_page(module: Module, *, beside_server: bool = False) -> str:
    """Return a module's page in the participants' view."""
    notebook = nbformat.read(module.path, as_version=4)
    notebook.cells = [cell for cell in notebook.cells if "facilitator" not in cell.metadata.get("tags", [])]
    here = _site(1, run(notebook, module.path.name))
    here["twin"] = Links(f"{here['links'].root}../") if beside_server else None
    return _notebook_page(notebook, here)


def _notebook_page(notebook: nbformat.NotebookNode, here: dict[str, Any]) -> str:
    template = _environment(autoescape=False).get_template("index.html.j2")
    return template.render(
        nb=notebook,
        page_config={"site": here},
        resources={"base_url": here["links"].root},
        kernel_start=lambda _: "",
        cell_generator=lambda nb, _: nb.cells,
    )


def _site(depth: int, shown: Shown | None = None) -> dict[str, Any]:
    """Return what the templates need for a page that lies `depth` folders down."""
    root = "../" * depth
    here = view(Links(root, front="index.html", ending=".html"), root + STATIC_FOLDER)
    shown = shown or Shown()
    embedded = {
        "static": here["static"],
        "files": bundles.files(shown.slices),
        "exercises": shown.exercises,
        "words": shown.words,
        "live": here["live_words"],
    }
    asked = [f"{here['static']}parts/{name}" for name in bundles.modules(shown.first)]
    publication = {
        "policy": published(theme_script(), mounting_script()),
        "script": mounting_script(),
        "styles": bundles.styles(shown.slices),
        "modules": asked,
        "embedded": embedded,
        "icons": _icons(),
    }
    return {**here, "style": "site.css", "publication": publication}


def _icons() -> str:
    """Return the sprite for the page itself: a browser refuses a second file where pages come from a folder."""
    sprite = (STATIC / "icons" / "icons.svg").read_text("utf-8").strip()
    unseen = '<svg width="0" height="0" style="position:absolute" aria-hidden="true" '
    return sprite.replace("<svg ", unseen, 1).replace('<symbol id="', '<symbol id="ikon-')


def _plain(template: str, here: dict[str, Any], **values: Any) -> str:
    say = content.words("schedule")
    return _environment(autoescape=True).get_template(template).render(site=here, say=say, programmes=[], **values)


def _with_endings(html: str) -> str:
    """Return HTML whose links to other pages name files: texts are written for the server's addresses."""
    return re.sub(r'(href="(?:\.\./)*(?:modul|gensyn)/[a-z0-9_-]+)(["#])', r"\1.html\2", html)


def _message(here: dict[str, Any], heading: str, html: str) -> str:
    return _plain("message.html.j2", here, heading=heading, text="", html=Markup(_with_endings(html)))


def _environment(*, autoescape: bool) -> Environment:
    environment = Environment(loader=FileSystemLoader(TEMPLATES), autoescape=autoescape)
    environment.filters["markdown2html"] = _markdown
    return environment


@pass_context
def _markdown(context: Any, source: str) -> str:
    """Render a cell's Markdown as Voilà does."""
    attachments = context["cell"].get("attachments", {})
    renderer = PlainHeadings(escape=False, attachments=attachments, contents_manager=_Nothing())
    return _with_endings(MarkdownWithMath(renderer=renderer).render(source))


class _Nothing:
    """Has no file to put into a page: our texts name no pictures."""

    def file_exists(self, path: str) -> bool:
        return False
