"""Build the book in a folder of its own and hand over its files."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Sequence
from io import StringIO
from pathlib import Path

from samtale import content
from samtale.paths import STATIC
from samtale.publishing.book import check, links, theme
from samtale.publishing.book.chapters import STATIC_FOLDER
from samtale.publishing.book.source import Source, book_source
from samtale.publishing.cells import PublishError
from samtale.serving.catalogue import Analysis, Module

SETTINGS = Path(__file__).parents[4] / "book"
# what the pages' own search and a reader never ask for
LEFT_OUT = (".doctrees/", "_sources/", ".buildinfo", "objects.inv")
COLOUR = re.compile(r"\x1b\[[0-9;]*m")


def book_files(modules: list[Module], analyses: Sequence[Analysis], settings: Path = SETTINGS) -> dict[str, bytes]:
    """Return every file of the book by its path below the book's folder.

    Raises
    ------
    PublishError
        When a text is at fault or Sphinx warns; the message names file, line and what to do.
    """
    say = content.words("book")
    if not (settings / "conf.py").exists():
        raise PublishError(say["needs_checkout"])
    source = book_source(modules, analyses)
    notebooks = [one.path for one in (*modules, *analyses)]
    _stop_at(check.faults(notebooks, set(source.files)))
    with tempfile.TemporaryDirectory(prefix="samtale-book-") as folder:
        files = _sphinx(source, Path(folder), settings)
    files |= _bundles()
    _stop_at(links.faults(files))
    return files


def _sphinx(source: Source, folder: Path, settings: Path) -> dict[str, bytes]:
    try:
        from sphinx.application import Sphinx
        from sphinx.errors import SphinxError
        from sphinx.util.docutils import docutils_namespace, patch_docutils
    except ImportError:
        raise PublishError(content.words("book")["needs_sphinx"]) from None

    text, out = folder / "text", folder / "html"
    for name, words in source.files.items():
        path = text / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(words, encoding="utf-8")
    warned = StringIO()
    try:
        with patch_docutils(), docutils_namespace():
            app = Sphinx(text, settings, out, folder / "trees", "html", status=None, warning=warned)
            app.build()
    except SphinxError as error:
        raise PublishError(_told([str(error)], source, text)) from error
    if lines := [line for line in warned.getvalue().splitlines() if line.strip()]:
        raise PublishError(_told(lines, source, text))
    found = {path.relative_to(out).as_posix(): path for path in sorted(out.rglob("*")) if path.is_file()}
    return {name: _read(path) for name, path in found.items() if not name.startswith(LEFT_OUT)}


def _read(path: Path) -> bytes:
    repair = {".html": theme.mended, ".js": theme.mended_script}.get(path.suffix)
    return repair(path.read_text("utf-8")).encode() if repair else path.read_bytes()


def _bundles() -> dict[str, bytes]:
    """Return the exercises: the same bundles as everywhere."""
    wanted = [*STATIC.glob("*.css"), *STATIC.glob("*.woff2"), *STATIC.glob("parts/*.js"), STATIC / "book.js"]
    return {STATIC_FOLDER + path.relative_to(STATIC).as_posix(): path.read_bytes() for path in wanted}


def _told(lines: list[str], source: Source, folder: Path) -> str:
    """Return warnings that name the files whose words a person can mend."""
    told = []
    for line in lines:
        plain = COLOUR.sub("", line).replace(f"{folder}/", "")
        for name, origin in source.origins.items():
            plain = plain.replace(name, origin) if plain.startswith(name) else plain
        told.append(plain)
    return "\n".join([content.words("book")["stopped"], *told[:20]])


def _stop_at(faults: list[str]) -> None:
    if faults:
        raise PublishError("\n".join([content.words("book")["stopped"], *faults[:20]]))
