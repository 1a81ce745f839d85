"""The book's source folder in memory: every chapter, in order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from samtale import content
from samtale.content.library import LANGUAGE
from samtale.publishing.book import numbers, tables
from samtale.publishing.book.analyses import analysis_chapter
from samtale.publishing.book.chapters import chapter
from samtale.serving.catalogue import Analysis, Module

WRITTEN = LANGUAGE / "book"
LEAD = ("foer", "paa_dagen", "bagefter", "programmer", "brugere")
REFERENCE = ("jura", "steder", "ordliste", "daekning", "kapacitet", "ret_en_tekst")


@dataclass(frozen=True)
class Source:
    """The source files by path, and where the words of each come from."""

    files: dict[str, str]
    origins: dict[str, str]


def book_source(modules: list[Module], analyses: Sequence[Analysis]) -> Source:
    """Return all chapters.

    Raises
    ------
    PublishError
        When a notebook's cell fails.
    ContentError
        When a content file is broken.
    """
    files = {f"{path.stem}.md": numbers.filled(path.read_text("utf-8")) for path in sorted(WRITTEN.glob("*.md"))}
    origins = {f"{path.stem}.md": _origin(path) for path in WRITTEN.glob("*.md")}
    files["metode.md"] += f"\n{numbers.sentences()}"
    files |= {
        "programmer.md": tables.formats(modules),
        "jura.md": tables.law(),
        "steder.md": tables.links(),
        "ordliste.md": tables.glossary(),
        "daekning.md": tables.coverage(modules),
    }
    for module in modules:
        name = f"moduler/{module.slug}.md"
        files[name], origins[name] = chapter(module), _origin(module.path)
    for analysis in analyses:
        name = f"analyser/{analysis.slug}.ipynb"
        files[name], origins[name] = analysis_chapter(analysis), _origin(analysis.path)
    files["index.md"] += _contents(modules, analyses)
    return Source(files, origins)


def _origin(path: Path) -> str:
    return "/".join(path.parts[-2:]) if path.suffix == ".ipynb" else f"data/content/da/book/{path.name}"


def _contents(modules: list[Module], analyses: Sequence[Analysis]) -> str:
    say = content.words("book")
    parts = {
        "part_lead": LEAD,
        "part_modules": [f"moduler/{module.slug}" for module in modules],
        "part_numbers": ["metode", *(f"analyser/{analysis.slug}" for analysis in analyses)],
        "part_reference": REFERENCE,
    }
    trees = [
        f":::{{toctree}}\n:hidden:\n:caption: {say[name]}\n\n{chr(10).join(pages)}\n:::"
        for name, pages in parts.items()
    ]
    return "\n" + "\n\n".join(trees) + "\n"
