"""Make the whole site in memory."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import nbformat

from samtale.paths import STATIC
from samtale.publishing import bundles, offline
from samtale.publishing.folder import replace_folder
from samtale.publishing.pages import STATIC_FOLDER, site_pages
from samtale.serving.catalogue import Analysis, Module

# the server's own: what talks to a kernel, what the service worker is made of
SERVER_ONLY = {
    *("page.js", "page.css", "widgets.js", "plain.js", "worker.js"),
    *("coach.js", "classifier.json", "parts/groups.json"),
    *("theme.js", "site.js"),  # these stand in the pages themselves
}


def site_files(
    modules: list[Module], analyses: Sequence[Analysis] = (), *, beside_server: bool = False
) -> dict[str, bytes]:
    """Return every file of the site by its path below the site's folder.

    Raises
    ------
    PublishError
        When a notebook's cell fails.
    """
    pages = site_pages(modules, analyses, beside_server=beside_server)
    files = {name: text.encode() for name, text in pages.items()} | _bundles()
    files["manifest.webmanifest"] = offline.manifest(STATIC_FOLDER).encode()
    files["worker.js"] = offline.worker(files, offline.edition(files)).encode()
    return files


def publish(
    modules: list[Module], target: Path, analyses: Sequence[Analysis] = (), *, beside_server: bool = False
) -> int:
    """Write the site into a folder; return the number of files.

    Raises
    ------
    PublishError
        When a cell fails, or the folder is not ours or cannot be written.
    """
    files = site_files(modules, analyses, beside_server=beside_server)
    replace_folder(target, files, offline.edition(files))
    return len(files)


def _bundles() -> dict[str, bytes]:
    files, alone = {}, {f"{slice_name}.js" for slice_name in bundles.groups()}
    for path in sorted(p for p in STATIC.rglob("*") if p.is_file()):
        name = path.relative_to(STATIC).as_posix()
        if name in SERVER_ONLY or name.startswith(("dialogues/", "controls-")) or path.suffix == ".gz":
            continue
        if name in alone:
            files[f"{STATIC_FOLDER}local/{name}"] = _as_script(path).encode()
        else:
            files[STATIC_FOLDER + name] = path.read_bytes()
    return files


def _as_script(path: Path) -> str:
    """Return a module's text as a script, for pages that are opened from a folder."""
    text = path.read_text("utf-8")
    return f"samtaleModule({json.dumps(path.stem)}, {json.dumps(text, ensure_ascii=False)});\n"


def stored(analyses: Sequence[Analysis]) -> list[Analysis]:
    """Return the analyses whose notebooks hold their outputs; the others need Python to say anything."""
    return [one for one in analyses if any(cell.get("outputs") for cell in nbformat.read(one.path, as_version=4).cells)]
